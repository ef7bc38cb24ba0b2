import { text } from '../src/author'

/** What the document means by 能登半島地震等, the same in three programmes. */
export const notoDisaster = text(
  '被害は、令和6年1月の能登半島地震か、石川県が災害救助法施行令に基づいて適用を決めた6市町で同年9月21日から23日に起きた災害（豪雨）によるものであること。',
  'The damage is from the Noto earthquake of January 2024, or from the disaster of 21 to 23 September 2024 (heavy rain) in the six municipalities for which Ishikawa applied the Disaster Relief Act Enforcement Order.',
)
