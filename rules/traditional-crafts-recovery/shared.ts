import { all, isTrue, oneOf, text } from '../../src/author'
import { vocabulary } from '../vocabulary'

export const craftInDisasterArea = all(
  isTrue(vocabulary.designatedCraft),
  oneOf(vocabulary.disaster, 'noto2024'),
  oneOf(vocabulary.prefecture, 'ishikawa', 'toyama', 'fukui', 'niigata'),
)
export const craftConditions = [
  text(
    '激甚災害に指定された能登半島地震（石川県、富山県、福井県、新潟県）、または石川県の6市町の豪雨の影響を受けていること。',
    'The maker is affected by the Noto earthquake, a designated severe disaster (Ishikawa, Toyama, Fukui, Niigata), or by the heavy rain in six municipalities of Ishikawa.',
  ),
  text(
    '作るものが、伝統的工芸品産業の振興に関する法律に基づいて指定された伝統的工芸品であること。',
    'The craft is designated under the Act on the Promotion of Traditional Craft Industries.',
  ),
]
