import { all, defineProgramme, isTrue, not, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { sources } from './sources'

export const fuelStationNetworkSupport = defineProgramme(vocabulary, {
  id: 'fuel-station-network-support',
  number: 3,
  name: text(
    'SS（サービスステーション）ネットワーク維持・強化支援事業費補助金',
    'Grant to keep and strengthen the filling station network',
  ),
  summary: text(
    '災害時にも燃料を届けられるよう、ガソリンスタンド（SS）や油槽所の設備投資と経営を支えます。',
    'Supports investment and business of filling stations and oil depots, so that fuel is to be had even in a disaster.',
  ),
  budget: { yen: 16_000_000_000n, printed: '160億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料流通政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Fuel Distribution Policy Office',
    ),
  ],
  goals: [
    {
      text: text(
        '国土の強靱化に欠かせない災害時の燃料の供給体制を整え、ガソリンスタンドの減り方をガソリン需要の減り方より小さくする',
        'Fuel supply is ready for disasters, and filling stations close more slowly than demand for petrol falls',
      ),
    },
  ],
  sources,
  measures: [
    {
      id: 'fuel-station-network-investment',
      name: text('SSネットワーク維持・強化支援事業', 'Investment in the filling station network'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '揮発油販売業者や、油槽所を運営する事業者など',
        'Petrol retailers, operators of oil depots and the like',
      ),
      parameters: {},
      purpose: all(oneOf(vocabulary.plannedActivity, 'fuelStation'), not(oneOf(vocabulary.applicantType, 'household'))),
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額は資料の本文になく（図は失われている）、石油組合が知らせた制度の案でも別の資料に分けられていて読めません。',
          'Rate and cap are not in the text, whose diagrams are lost, and the draft that the petroleum associations passed on has them in a file that could not be read.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '企業の規模についての条件は資料にないため、設けません。',
          'The document sets no condition on size, so none is applied.',
        ),
        text(
          '以前の制度の例（この予算の額ではありません）: 令和6年度補正の燃料貯蔵タンク等の撤去は中小企業者に2/3、上限1,000万円。申請が予算を超えると率が下がりました。令和5年度の地下タンクは中小企業者2/3（過疎地3/4）、その他1/4、地方公共団体10/10。',
          'Earlier calls, which are no figures of this one: removal of fuel tanks in FY2024 paid small firms two thirds, at most 10 million yen, less where applications exceeded the budget; underground tanks in FY2023 two thirds for small firms (three quarters in depopulated areas), one quarter for others, all for local governments.',
        ),
      ],
      conditions: [
        text(
          '災害への対応力や経営力を高めるか、SS過疎地を重点に支えるための設備投資などであること。',
          'It is an investment or the like that makes the station ready for disasters, its business stronger, or serves areas short of stations.',
        ),
        text(
          '制度の案にある設備の例: 燃料貯蔵タンクや配管の大型化と更新、内面ライニング、電気防食、漏えいの早期検知、精密油面計、統計による漏えい監視（SIR）、水検知計量機（新規）。',
          'Equipment in the draft: larger or new fuel tanks and pipes, lining, cathodic protection, early leak detection, precise level gauges, statistical leak monitoring (SIR), water-detecting dispensers (new).',
        ),
      ],
      rounds: [
        {
          round: '令和7年度補正',
          en: 'FY2025 supplementary budget',
          note: text(
            '2026年3月下旬に受付を始める予定と案内されました。終わりの日は見つかっていません。160億円のうち120億円です。',
            'Applications were announced to open in late March 2026; the closing day was not found. It has 12 billion of the 16 billion yen.',
          ),
          url: 'https://www.sekiyu.or.jp/',
          source: 'miyagi',
        },
      ],
      apply: {
        where: text(
          '全国石油協会（申請の手引きと様式はウェブサイトにあります）',
          'the National Petroleum Association (guide and forms on its website)',
        ),
        whom: text('所属の石油組合か全国石油協会', 'your petroleum association or the National Petroleum Association'),
        url: 'https://www.sekiyu.or.jp/',
        prepare: [text('専用の様式の見積書', 'A quotation on the form of the grant')],
      },
    },
    {
      id: 'fuel-station-turnaround',
      name: text(
        '当分の間税率廃止に伴い影響のあるSSへの経営再建支援事業',
        'Turnaround of filling stations affected by the fuel tax change',
      ),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '当分の間税率の廃止の影響を受け、事業の継続や燃料以外の収益づくりに取り組む、ガソリンスタンド（SS）を営む中小・小規模事業者',
        'Small firms that run filling stations affected by the end of the provisional fuel tax rate and work to stay in business or earn from more than fuel',
      ),
      parameters: {},
      purpose: oneOf(vocabulary.plannedActivity, 'fuelStation', 'turnaround'),
      eligibility: all(isTrue(vocabulary.affectedByFuelTaxChange), oneOf(vocabulary.enterpriseSize, 'micro', 'small')),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額は資料の本文になく（図は失われている）、政府の答弁書も事業の継続に要する経費の一部とだけ述べています。',
          'Rate and cap are not in the text, whose diagrams are lost, and the government’s answer only says part of the cost of staying in business.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '影響を受けるかどうかの基準は資料になく、申請者の答えによります。',
          'The document does not say how being affected is judged; the answer of the applicant is taken.',
        ),
        text(
          '事業名の「影響のあるSSへの」から、ガソリンスタンドを営む事業者が対象とみなします。',
          'From its name, which speaks of affected filling stations, it is read to be for those who run them.',
        ),
      ],
      conditions: [
        text(
          '事業の継続や、燃料以外の収益（油外収益）の確保などに取り組むこと。',
          'You work to stay in business, to earn from more than fuel, or the like.',
        ),
      ],
      apply: {
        unknown: text(
          '申込みの窓口と期間は見つかっていません。所属の石油組合か全国石油協会に確かめてください。',
          'Where and when to apply was not found; ask your petroleum association or the National Petroleum Association.',
        ),
      },
    },
  ],
})
