import { all, defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

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
  sources: { budgetDocument },
  measures: [
    {
      id: 'credit-guarantee-fee-subsidy',
      name: text('信用保証料の補助', 'Subsidy of credit guarantee fees'),
      at: '事業概要',
      mechanism: 'guaranteeFee',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '経営の改善を図るか、民間金融機関などとの連携を強め、信用保証協会の保証で借りる中小企業など',
        'Small firms that improve their business, or work more closely with lenders and monitors, and borrow with a credit guarantee',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'borrowing'),
        oneOf(vocabulary.enterpriseSize, 'micro', 'small'),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '保証料のどれだけを補助するかを示す制度の図が、資料の本文に残っていません。',
          'The diagram that would say how much of the fee is paid is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '経営の改善や連携の強化をどう確かめるかは資料になく、条件にしません。金融機関と信用保証協会が審査します。',
          'How improvement or closer work is checked is not in the document and is no condition here; lender and guarantor decide.',
        ),
        text(
          '「中小企業等」の「等」に誰が入るかは資料になく、中小企業者と小規模企業者で判定します。',
          'Who else is meant by “SMEs and others” is not in the document; SMEs and micro enterprises are taken.',
        ),
      ],
    },
  ],
})
