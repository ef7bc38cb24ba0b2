import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const spaceStrategyFund = defineProgramme(vocabulary, {
  id: 'space-strategy-fund',
  number: 25,
  name: text('宇宙戦略基金事業', 'Space strategy fund'),
  summary: text(
    '「宇宙技術戦略」を踏まえ、内閣府、総務省、文部科学省とともに、衛星や打上げなどの技術開発に取り組む企業や大学などをJAXAの基金から支援します。',
    'Supports companies, universities and others that develop satellites, launchers and the like from a fund at JAXA, with three other ministries (CAO, MIC, MEXT) and guided by the space technology strategy.',
  ),
  budget: { yen: 74_000_000_000n, printed: '740億円' },
  bureaus: [text('製造産業局 宇宙産業課', 'Manufacturing Industries Bureau, Space Industry Division')],
  period: { text: text('支援は最大10年間', 'support of at most ten years'), printed: '複数年度（最大10年間）' },
  goals: [
    {
      text: text(
        '2020年に4兆円だった宇宙関連市場の規模を広げる',
        'The space market grows from the 4 trillion yen of 2020',
      ),
      figure: text('8兆円', '8 trillion yen'),
      deadline: text('2030年代の早期まで', 'by the early 2030s'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'space-strategy-fund',
      name: text('宇宙戦略基金による技術開発支援', 'Support for space technology from the fund'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        'JAXAの基金を通じ、宇宙分野の技術開発に最大10年間取り組む民間企業（スタートアップを含む）や大学など',
        'Companies, start-ups among them, universities and the like that develop space technology for up to ten years, through the fund at JAXA',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'space', 'satellites', 'rocketParts'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '基金からの支援額と補助率は資料に書かれておらず、公募の案内にも見つかっていません。',
          'The document gives neither the amount nor the rate of support from the fund, and none was found in a call.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '資料は民間企業と大学を挙げ、「等」を付けています。ほかに誰が入るかは資料にないため、家庭だけを除きます。',
          'The document names companies and universities “and others”; who else is meant is not said, so households alone are left out.',
        ),
        text('補助ではなく委託で行われる場合もありえます。', 'It may also be commissioned rather than subsidized.'),
      ],
      conditions: [
        text('JAXAが選んだ技術開発であること。', 'JAXA must have selected the development.'),
        text('「宇宙技術戦略」を踏まえた分野であること。', 'The field must be one of the space technology strategy.'),
      ],
      apply: {
        where: text('宇宙航空研究開発機構（JAXA）の宇宙戦略基金', 'The space strategy fund at JAXA'),
        by: text('公募のテーマごとに違い、期間は見つかっていません。', 'It differs by theme; no window was found.'),
        whom: text('JAXA', 'JAXA'),
      },
    },
  ],
})
