import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const energyUseOptimization = defineProgramme(vocabulary, {
  id: 'energy-use-optimization',
  number: 30,
  name: text('中小企業等エネルギー利用最適化推進事業費', 'Energy checks for small firms'),
  summary: text(
    '省エネの専門家が工場やビルを訪ねて改善を提案する「省エネ診断」に補助し、提案の実行も後押しします。',
    'Subsidizes visits by experts who show small firms how to use less energy, and helps them to act on the advice.',
  ),
  budget: { yen: 3_300_000_000n, printed: '33億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 省エネルギー課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency Division',
    ),
  ],
  goals: [
    {
      text: text(
        '業務部門のエネルギー管理の徹底による省エネ効果',
        'Energy saved by thorough energy management in the business sector',
      ),
      figure: '239万kL',
      deadline: '令和12年度',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'energy-use-optimization',
      name: text('省エネ診断', 'Energy check by an expert'),
      at: '事業概要',
      mechanism: 'advice',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '補助を受けた専門家に、工場やビルの省エネ診断を頼む中小企業など',
        'Small firms and the like that ask an expert, whose work is subsidized, to check their plant or building',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'energySaving'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '診断の費用のうちどれだけが補助されるかは、資料に書かれていません。',
          'The document does not say how much of the cost of a check is paid.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
          'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
        ),
        text(
          '補助は診断をする側に支払われ、中小企業は安く診断を受けられるものと読みます。',
          'The subsidy is read as going to those who do the checks, which small firms then get for less.',
        ),
        text(
          '提案を実現する企業との引き合わせや専門人材の育成は、同じ事業の中の取組として扱います。',
          'Bringing firms together with suppliers and training experts are taken as parts of the same measure.',
        ),
      ],
    },
  ],
})
