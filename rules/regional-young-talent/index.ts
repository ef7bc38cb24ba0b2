import { atMost, defineProgramme, not, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { jgrants } from '../jgrants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { grantCap, subsidyRate } from './parameters'

export const regionalYoungTalent = defineProgramme(vocabulary, {
  id: 'regional-young-talent',
  number: 56,
  name: text(
    '地方の若手人材発掘育成支援事業（AKATSUKIプロジェクト）',
    'Finding and training young talent in the regions (AKATSUKI project)',
  ),
  summary: text(
    '地方で若いIT人材や起業家を見つけて育てるプログラムを立ち上げる団体を支援します。',
    'Supports bodies that start programmes to find and train young IT talent and founders in the regions.',
  ),
  budget: { yen: 890_000_000n, printed: '8.9億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '情報処理推進機構の未踏事業への応募',
        'Applications to the MITOU programme of the Information-technology Promotion Agency',
      ),
      figure: text('年間423件', '423 a year'),
      deadline: text('令和8年度まで', 'by FY2026'),
    },
    {
      text: text(
        '未踏関係事業の修了生による新技術、資金確保、ビジネスマッチングの合計',
        'New technologies, funding and business matches by those who completed MITOU programmes, taken together',
      ),
      figure: text('年間32件', '32 a year'),
      deadline: text('令和9年度まで', 'by FY2027'),
    },
  ],
  sources: {
    budgetDocument,
    talentCall: jgrants({
      id: 'a0WJ200000CDW5tMAH',
      title: text(
        '地方の若手人材発掘育成支援事業費補助金（令和7年度補正）',
        'young talent in the regions, FY2025 supplementary budget',
      ),
      captured: '2026-01-23',
    }),
    talentPrecedent: {
      ...jgrants({
        id: 'a0WJ200000CDK8MMAX',
        title: text(
          '地方の若手人材発掘育成支援事業（令和6年度補正）',
          'young talent in the regions, FY2024 supplementary budget',
        ),
        captured: '2026-01-23',
      }),
      precedent: text('令和5年度と令和6年度の補正予算の公募', 'the calls of FY2023 and FY2024'),
    },
    talentPrecedentRate: {
      title: text('地方の若手人材発掘育成支援事業（令和5年度補正）の解説', 'A guide to the call of FY2023'),
      kind: 'secondaryPage',
      url: 'https://joseikin-insight.com/',
      precedent: text('令和5年度補正予算の公募', 'the call of the FY2023 supplementary budget'),
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'regional-young-talent',
      name: text('若手人材の発掘・育成プログラムへの支援', 'Support for programmes that find and train young talent'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '現役のプロジェクトマネージャーが選考から育成まで伴走するプログラムを、地域で立ち上げる団体（若手本人は、その団体のプログラムに応募します）',
        'Bodies that start a regional programme in which working project managers select and guide young people; the young people apply to that body',
      ),
      parameters: { subsidyRate, grantCap },
      purpose: oneOf(vocabulary.plannedActivity, 'youngTalent'),
      eligibility: not(oneOf(vocabulary.applicantType, 'household', 'soleProprietor')),
      amount: roundDown(
        1,
        atMost(parameter('grantCap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      ),
      payers: national,
      assumptions: [
        text(
          '予算の資料に補助率と上限額はなく、補助かどうかも書かれていません。2/3（令和5年度補正）と3,000万円（令和5年度と令和6年度の補正）は前の公募のものです。',
          'The document gives neither rate nor cap, nor says that it is a grant. 2/3 (FY2023) and 30 million yen (FY2023 and FY2024) are of earlier calls.',
        ),
        text(
          '今回の国の公募は、8.9億円の全額を一つの執行団体に渡すものでした。地域の団体がそこからいくら受けるかは分かりません。',
          'This time the state’s call gave the whole 890 million yen to one executing body; what regional bodies get from it is not known.',
        ),
        text(
          '「事業団体」がどのような団体かは資料になく、個人でなければ対象になりうるとみなします。',
          'What kind of body is meant is not in the document; any that is not an individual is taken.',
        ),
      ],
      conditions: [
        text(
          '審査から育成までを一貫して、現役で活躍するプロジェクトマネージャーなどが採択者に伴走する、地域独自のプログラムの立ち上げなどであること。',
          'It must be a programme of the region’s own in which working project managers go along with the young people from selection to training, and respect their initiative.',
        ),
      ],
      rounds: [
        {
          round: '令和7年度補正（執行団体）',
          en: 'operating body, FY2025 supplementary budget',
          opens: '2025-12-11',
          closes: '2026-01-09',
          note: text('執行団体を一つ選ぶ、国の公募でした。', 'The state’s call that chose one executing body.'),
          url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDW5tMAH',
          source: 'talentCall',
        },
        {
          round: '地域の団体の公募',
          en: 'call for regional bodies',
          note: text('見つかっていません。', 'None was found.'),
          source: 'talentCall',
        },
      ],
      apply: {
        unknown: text(
          '地域の団体が応募する窓口と期間は見つかっていません。',
          'Where and when regional bodies apply was not found.',
        ),
      },
    },
  ],
})
