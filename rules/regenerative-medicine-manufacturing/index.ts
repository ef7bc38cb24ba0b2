import { all, defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { subsidyRate } from './parameters'

export const regenerativeMedicineManufacturing = defineProgramme(vocabulary, {
  id: 'regenerative-medicine-manufacturing',
  number: 26,
  name: text(
    '再生・細胞医療・遺伝子治療製造設備投資支援事業',
    'Investment in making regenerative, cell and gene therapies',
  ),
  summary: text(
    '再生医療などの製品を受託して開発し製造する国内拠点の整備（自動化装置や品質管理システムなどの導入を含む）と、製造人材の育成に補助します。',
    'Pays part of the cost of contract manufacturing sites for regenerative, cell and gene therapies, automation and quality systems included, and of training their staff.',
  ),
  budget: { yen: 15_800_000_000n, printed: '158億円' },
  bureaus: [
    text('商務・サービスグループ 生物化学産業課', 'Commerce and Service Industry Policy Group, Bio-Industry Division'),
  ],
  goals: [
    {
      text: text(
        '支援した受託開発・製造事業者が国内外から新しく得る受託開発品（短期）',
        'New products that the supported manufacturers are contracted to develop (short term)',
      ),
      figure: text('10件以上', '10 or more'),
    },
    {
      text: text(
        '再生医療などの受託製造市場での世界シェア（長期）',
        'World share in contract manufacturing of these therapies (long term)',
      ),
      figure: '20%',
      deadline: text('2033年度まで', 'by FY2033'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'regenerative-medicine-manufacturing',
      name: text('受託製造拠点の整備と製造人材育成への補助', 'Grant for contract manufacturing sites and training'),
      at: '事業目的・概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '再生・細胞医療・遺伝子治療製品を国内で受託開発・製造する事業者（CDMO）',
        'Contract developers and manufacturers (CDMO) of regenerative, cell and gene therapies in Japan',
      ),
      parameters: { subsidyRate },
      purpose: all(oneOf(vocabulary.plannedActivity, 'regenerativeMedicine'), notHousehold),
      eligibility: all(),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '二つの補助率のどちらが誰に使われるかは資料にないため、低い率から高い率までの幅で示します。同じ事業の令和6年度補正予算の公募では、大企業が1/2、それ以外が2/3と紹介されています（biz.stayway.jp、出所は一つ）。',
          'The document gives two rates and does not say which is for whom, so the amount is a range between them. For the FY2024 call of the same programme a guide (biz.stayway.jp, a single source) gives 1/2 for large companies and 2/3 for others.',
        ),
        text(
          '上限額は資料にないため設けません。前の公募の上限は出所が食い違い（10億円、採択額は約70億円まで）、使えません。',
          'The document gives no cap, so none is applied; sources on the call before disagree (1 billion yen, yet grants of up to some 7 billion).',
        ),
      ],
      conditions: [
        text(
          '再生・細胞医療・遺伝子治療製品を受託して開発し製造する事業者（CDMO）で、拠点が国内にあること。',
          'The applicant must be a contract developer and manufacturer (CDMO) of these therapies, with the site in Japan.',
        ),
        text(
          '費用は拠点の整備（自動化装置、品質管理システムなど）か製造人材の育成のものであること。',
          'The cost must be for the site (automation, quality systems and the like) or for training its staff.',
        ),
      ],
      apply: {
        where: text('事業の執行団体（CDMO補助事業の事務局）', 'The body that runs the grant (CDMO grant office)'),
        by: text('今回の予算による公募の期間は見つかっていません。', 'The window of this budget’s call was not found.'),
        whom: text('事務局か、経済産業省の生物化学産業課', 'The office, or the Bio-Industry Division of METI'),
        url: 'https://cdmo-hojo.jp/',
      },
    },
  ],
})
