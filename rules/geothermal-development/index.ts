import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const geothermalDevelopment = defineProgramme(vocabulary, {
  id: 'geothermal-development',
  number: 27,
  name: text('地熱資源等開発事業', 'Geothermal development'),
  summary: text(
    '地熱開発で重荷になる調査の費用とリスクを軽くするため、有望な地域での掘削調査を助成します。',
    'Helps to pay for survey wells in promising areas, so that geothermal development costs and risks less.',
  ),
  budget: { yen: 1_200_000_000n, printed: '12億円' },
  bureaus: [],
  period: {
    text: text('平成24年度から令和9年度まで', 'fiscal years 2012 to 2027'),
    printed: '平成24年度から令和9年度までの16年間',
  },
  goals: [
    {
      text: text(
        '地表の調査から掘削の調査へ、調査から探査・開発へと段階が進む割合（短期）',
        'Share of projects that move on from surface survey to drilling, and from survey to exploration and development (short term)',
      ),
      figure: '6割程度',
    },
    {
      text: text('地熱発電の導入量（長期）', 'Geothermal capacity (long term)'),
      figure: '148万kW',
      deadline: '2030年度',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'geothermal-development',
      name: text('坑井掘削調査への助成', 'Grant for survey wells'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '有望な地域で、地下をより詳しく知るための坑井掘削調査をする国内の事業者',
        'Businesses in Japan that drill survey wells in promising areas to learn more of what lies below',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'geothermal'),
      amount: {
        kind: 'undocumented',
        why: text(
          '助成の率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '事業者の種類や規模、有望な地域の範囲は資料にないため、取組だけで判定します。',
          'The document limits neither the kind nor the size of business and does not list the promising areas, so only the activity is asked.',
        ),
        text(
          'エネルギー・金属鉱物資源機構（JOGMEC）が自ら行う先導的な調査は、申請するものではありません。',
          'The lead surveys that JOGMEC carries out itself are nothing to apply for.',
        ),
      ],
    },
  ],
})
