import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const spaceStrategyFund = defineProgramme(vocabulary, {
  id: 'space-strategy-fund',
  number: 25,
  name: text('宇宙戦略基金事業', 'Space strategy fund'),
  summary: text(
    'JAXAに置いた基金から、衛星や打上げなどの技術開発に取り組む企業や大学を、複数年度にわたって支援します。',
    'Supports companies and universities that develop satellites, launchers and the like over several years, from a fund at JAXA.',
  ),
  budget: { yen: 74_000_000_000n, printed: '740億円' },
  bureaus: [text('製造産業局 宇宙産業課', 'Manufacturing Industries Bureau, Space Industry Division')],
  goals: [
    {
      text: text(
        '2020年に4兆円だった宇宙関連市場の規模を広げる',
        'The space market grows from the 4 trillion yen of 2020',
      ),
      figure: '8兆円',
      deadline: '2030年代の早期まで',
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
        'JAXAの基金を通じ、宇宙分野の技術開発に取り組む民間企業（スタートアップを含む）や大学など',
        'Companies, start-ups among them, universities and the like that develop space technology, through the fund at JAXA',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'space', 'satellites', 'rocketParts'),
        oneOf(vocabulary.applicantType, 'company', 'university', 'researchInstitute'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '基金からの支援額と補助率は資料に書かれていません。',
          'The document gives neither the amount nor the rate of support from the fund.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '「民間企業・大学等」の「等」には研究機関が入るものとします。ほかに誰が入るかは資料にありません。',
          'Research institutes are taken to be among the “companies, universities and others”; the document does not say who else is.',
        ),
        text(
          '支援は最長10年間で、JAXAの選定が要ります。委託で行われる場合もありえます。',
          'Support lasts ten years at most and JAXA selects; it may also be commissioned.',
        ),
      ],
    },
  ],
})
