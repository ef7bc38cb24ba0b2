import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const energyUseOptimization = defineProgramme(vocabulary, {
  id: 'energy-use-optimization',
  number: 30,
  name: text('中小企業等エネルギー利用最適化推進事業費', 'Energy checks for small and medium firms'),
  summary: text(
    '省エネの専門家が工場やビルを訪ねて改善を提案する「省エネ診断」に補助し、提案の実行も後押しします。',
    'Subsidizes visits by experts who show small and medium firms how to use less energy, and helps them to act on the advice.',
  ),
  budget: { yen: 3_300_000_000n, printed: '33億円' },
  bureaus: [
    text(
      '資源エネルギー庁 省エネルギー・新エネルギー部 省エネルギー課',
      'Agency for Natural Resources and Energy, Energy Efficiency and Renewable Energy Department, Energy Efficiency and Conservation Division',
    ),
  ],
  goals: [
    {
      text: text(
        '業務部門のエネルギー管理の徹底による省エネ効果',
        'Energy saved by thorough energy management in the business sector',
      ),
      figure: text('239万kL', '2.39 million kL'),
      deadline: text('令和12年度', 'FY2030'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'energy-use-optimization',
      name: text('省エネ診断', 'Energy check by an expert'),
      at: '事業概要',
      mechanism: 'advice',
      award: 'none',
      applicants: true,
      openTo: text(
        '補助を受けた専門家に、工場やビルの省エネ診断を頼む中小企業など',
        'Small and medium firms and the like that ask an expert, whose work is subsidized, to check their plant or building',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'energySaving'),
        notHousehold,
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '費用のうちどれだけが補助されるかは資料になく、受ける側にお金は支払われず、診断の料金がかかることがあります。',
          'The document does not say how much of a check is paid; the firm gets no money, and may have to pay a fee for the check.',
        ),
      },
      payers: [],
      assumptions: [
        text(
          '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
          'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
        ),
        text(
          '補助は診断をする側に支払われ、中小企業は安く診断を受けられるものと読みます。',
          'The subsidy is read as going to those who do the checks, which firms then get for less.',
        ),
        text(
          '無料とは限りません。省エネルギーセンターの頁には、税込みの料金が二通りあり（年間のエネルギー使用量の小さい順に10,450円、16,500円、23,100円と、10,670円、16,940円、23,760円）、どちらがどの年度のものかは分かりません。',
          'It is not necessarily free: pages of the Energy Conservation Center give two lists of fees with tax (10,450, 16,500 and 23,100 yen by annual use of energy, and 10,670, 16,940 and 23,760 yen), and neither says its year.',
        ),
        text(
          '提案を実現する企業との引き合わせや専門人材の育成は、同じ事業の中の取組として扱います。',
          'Bringing firms together with suppliers and training experts are taken as parts of the same measure.',
        ),
      ],
      conditions: [
        text(
          '工場やビルなどのエネルギーの使用状況についての診断であること。',
          'The check must be of how energy is used in a plant, a building or the like.',
        ),
      ],
      apply: {
        where: text(
          '省エネ診断の執行団体（SII）の案内に載る診断機関',
          'A checking body listed by SII, which runs the scheme',
        ),
        by: text('申込みの期間は見つかっていません。', 'No window was found.'),
        whom: text('診断機関か、SIIの窓口', 'The checking body, or SII'),
        url: 'https://sii.or.jp/shindan07r/',
        prepare: [text('電気やガスなどの使用量が分かる検針票（1年分）', 'A year of electricity, gas and fuel bills')],
      },
    },
  ],
})
