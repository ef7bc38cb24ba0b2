import { text } from '../../src/author'
import type { Goal } from '../../src/author'

/** What the six parts aim at; the number of the part stands behind each. */
export const goals: readonly Goal[] = [
  {
    text: text(
      '令和8年度にできる新しい類型のお助け隊サービスを導入する中小企業(1)',
      'SMEs that adopt the new kind of security helper service, to be set up in FY2026 (1)',
    ),
    figure: text('1万社以上', '10,000 firms or more'),
    deadline: text('令和12年度まで', 'by FY2030'),
  },
  {
    text: text(
      '中核人材育成プログラム（第5期以降）の修了者の活動(2)',
      'Activities of those who completed the training programme since its fifth term (2)',
    ),
    figure: text('1,000件以上', '1,000 or more'),
    deadline: text('令和9年度まで', 'by FY2027'),
  },
  {
    text: text(
      'サイバーセキュリティ産業における国内企業の売上高(3)(6)',
      'Sales of Japanese firms in the cybersecurity industry (3)(6)',
    ),
    figure: text('約3兆円超', 'more than about 3 trillion yen'),
    deadline: text('令和16年度まで', 'by FY2034'),
  },
  {
    text: text('成果物のダウンロード(4)', 'Downloads of the results (4)'),
    figure: text('1,000件', '1,000'),
    deadline: text('令和9年度まで', 'by FY2027'),
  },
  {
    text: text('成果物のダウンロード(5)', 'Downloads of the results (5)'),
    figure: text('1万件 等', '10,000, and the like'),
    deadline: text('令和9年度まで', 'by FY2027'),
  },
]
