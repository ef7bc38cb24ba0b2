import { all, defineProgramme, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { coordinatedLendingRate } from './parameters'
import { sources } from './sources'
import { supportGuaranteeFee } from './support-guarantee'
import { apply, borrowing, privateLender, smallFirms, unstable, whoElse } from './words'

export const creditGuaranteeFeeSubsidy = defineProgramme(vocabulary, {
  id: 'credit-guarantee-fee-subsidy',
  number: 12,
  name: text('中小企業信用補完制度関連補助事業', 'Subsidy of credit guarantee fees'),
  summary: text(
    '信用保証協会の保証を付けて借りる中小企業の、保証料を補助します。',
    'Pays towards the guarantee fees of small firms that borrow with a credit guarantee.',
  ),
  budget: { yen: 15_200_000_000n, printed: '152億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '民間金融機関が保証なしの融資も広げ、中小企業の資金繰りが楽になる',
        'Private lenders also lend more without guarantee, and small firms find cash more easily',
      ),
    },
  ],
  sources,
  measures: [
    {
      id: 'credit-guarantee-fee-subsidy',
      name: text(
        '信用保証料の補助（協調支援型特別保証と経営改善サポート保証のほか）',
        'Subsidy of credit guarantee fees (other than those of the two known guarantees)',
      ),
      at: '事業概要',
      mechanism: 'guaranteeFee',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営の安定に支障が生じていて、経営の改善を図るか、民間金融機関やモニタリング機能を有する者との連携を強め、信用保証協会の保証を付けて民間金融機関から借りる中小企業など',
        'Small firms whose stability is impaired, that improve their business or work more closely with private lenders or with those who can monitor it, and borrow from a private lender with a credit guarantee',
      ),
      parameters: {},
      purpose: borrowing,
      eligibility: smallFirms,
      amount: {
        kind: 'undocumented',
        why: text(
          '補助の割合は資料になく、見つかった二つの保証（協調支援型特別保証、経営改善サポート保証）は別の支援として計算し、モニタリングに関する保証は見つかっていません。',
          'The document gives no share; the two guarantees that were found (coordinated lending, management improvement support) are measures of their own, and none for monitoring was found.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '経営の改善や連携の強化をどう確かめるかは資料にないため、条件にしません。',
          'How improvement or closer work is checked is not in the document, so it is no condition here.',
        ),
        whoElse,
      ],
      conditions: [unstable, privateLender],
      apply,
    },
    {
      id: 'coordinated-lending-guarantee-fee',
      name: text('協調支援型特別保証の保証料補助', 'Fee subsidy of the coordinated-lending guarantee'),
      at: '事業概要（民間金融機関との連携強化）',
      mechanism: 'guaranteeFee',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '同じ金融機関から保証なしの融資も受けるか、経営行動計画を作って実行する中小企業・小規模事業者',
        'Small firms that also borrow without guarantee from the same lender, or make and carry out an action plan',
      ),
      parameters: { coordinatedLendingRate },
      purpose: borrowing,
      eligibility: all(smallFirms, oneOf(vocabulary.guaranteeRequirement, 'properLoan', 'actionPlan')),
      amount: roundDown(1, product(valueOf(vocabulary.guaranteeFee), parameter('coordinatedLendingRate'))),
      payers: national,
      assumptions: [
        text(
          '予算の資料の「民間金融機関との連携強化」が、この保証を指すものと読みます。',
          'What the document calls closer work with private lenders is read as this guarantee.',
        ),
        text(
          '補助は保証料にちょうどの割合を掛けて計算します。群馬県では補助分の料率を0.01ポイント未満で切るため、年1.00%の5,000万円（1/3）は166,666円でなく165,000円になります。',
          'The subsidy is worked out as the exact share of the fee. In Gunma the subsidised rate is cut to 0.01 points, so that 50 million yen at 1.00% a year (one third) gives 165,000 yen instead of 166,666.',
        ),
        whoElse,
      ],
      conditions: [
        unstable,
        privateLender,
        text(
          '保証の限度額は2億8,000万円（組合などは4億8,000万円）、期間は10年以内です。',
          'The guarantee is limited to 280 million yen (480 million for cooperatives and the like) and ten years.',
        ),
        text(
          '要件①では、保証付き融資の1割以上を、期間12か月以上の保証なし（プロパー）融資で原則同時に借りること。',
          'Requirement 1: a tenth or more of the guaranteed loan is borrowed at about the same time without guarantee, for 12 months or longer.',
        ),
        text(
          '要件②では、経営行動計画を作って実行し、進み具合を報告すること。',
          'Requirement 2: you make an action plan, carry it out and report on it.',
        ),
        text(
          '2025年3月は14日からの申込みが対象で、受付は2028年3月31日までです。',
          'In March 2025 applications from the 14th on count; the last day is 31 March 2028.',
        ),
      ],
      rounds: [
        {
          round: '協調支援型特別保証',
          en: 'special guarantee with coordinated lending',
          opens: '2025-03-14',
          closes: '2028-03-31',
          note: text('補助の割合は申込日で変わります。', 'The share depends on the day of application.'),
          url: 'https://cgc-mie.or.jp/seido/56',
          source: 'mie',
        },
      ],
      apply: { ...apply, by: text('2028年3月31日までの保証申込み', 'apply for the guarantee by 31 March 2028') },
    },
    supportGuaranteeFee,
  ],
})
