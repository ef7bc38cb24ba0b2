import { all, defineProgramme, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { rateCut } from './parameters'

export const jfcFinancing = defineProgramme(vocabulary, {
  id: 'jfc-financing',
  number: 61,
  name: text('日本政策金融公庫による資金繰り支援', 'Cheaper loans from the Japan Finance Corporation'),
  summary: text(
    '米国関税で売上や利益が減った事業者のために、日本政策金融公庫のセーフティネット貸付の金利を下げます。',
    'Lowers the interest on safety-net loans of the Japan Finance Corporation for businesses that lost sales or profit through US tariffs.',
  ),
  budget: { yen: 4_000_000_000n, printed: '40億円' },
  bureaus: [],
  goals: [
    { text: text('短期では中小企業の資金繰りを楽にする', 'In the short run, SMEs have cash enough') },
    { text: text('長期では中小企業の倒産を抑える', 'In the long run, fewer SMEs fail') },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'jfc-safety-net-rate-cut',
      name: text('セーフティネット貸付の金利引下げ', 'Rate cut on safety-net loans'),
      at: '事業概要 セーフティネット貸付',
      mechanism: 'rateCut',
      award: 'entitlement',
      applicants: true,
      openTo: text(
        '米国関税で売上や利益が減り、日本政策金融公庫のセーフティネット貸付を使う中小企業・小規模事業者',
        'SMEs and micro enterprises that lost sales or profit through US tariffs and have a safety-net loan of the Japan Finance Corporation',
      ),
      parameters: { rateCut },
      purpose: all(oneOf(vocabulary.plannedActivity, 'borrowing'), oneOf(vocabulary.enterpriseSize, 'micro', 'small')),
      eligibility: isTrue(vocabulary.affectedByUsTariffs),
      amount: roundDown(1, product(valueOf(vocabulary.loanBalance), parameter('rateCut'))),
      payers: national,
      conditions: [
        text(
          '中小企業・小規模事業者であり、日本政策金融公庫の審査を経て貸付けを受けること。',
          'The borrower is an SME or micro enterprise, and the corporation grants the loan.',
        ),
        text(
          '貸付けの限度額は、中小企業事業が7億2,000万円、国民生活事業が4,800万円とされています。期間は設備資金が15年以内、運転資金が8年以内、据置きが3年以内です（案内による）。',
          'The loan is at most 720 million yen from the SME unit or 48 million from the micro unit; up to 15 years for equipment, 8 for working capital, with 3 years of grace (as guides say).',
        ),
      ],
      assumptions: [
        text(
          '金額は、残高が変わらないとしたときの1年あたりの利息の減りで、受け取る金額ではありません。',
          'The amount is the interest saved in a year on a balance that does not change; it is not money received.',
        ),
        text(
          '引下げ幅の▲0.4%は、年利を0.4ポイント下げるものとみなします。続く期間は資料にありません。',
          'The cut of 0.4% is read as 0.4 points off the yearly rate; the document does not say how long it lasts.',
        ),
        text(
          'これから借りる貸付けの引下げと読みます。すでに借りている残高にも及ぶかは資料にありません。',
          'It is read as a cut on loans to come; whether running loans get it is not in the document.',
        ),
        text(
          '売上や利益の減少には、取引先を通じた間接の減少も含めて尋ねます。資料は直接か間接かを分けていません。',
          'A loss through customers counts too; the document does not tell direct from indirect loss.',
        ),
        text(
          '国は日本政策金融公庫に出資し、利用者は公庫から低い金利で借ります。',
          'The state pays capital into the corporation, and borrowers get the lower rate from it.',
        ),
      ],
      rounds: [],
      apply: {
        where: text('日本政策金融公庫の支店に申し込みます', 'Apply at a branch of the Japan Finance Corporation'),
        whom: text(
          '日本政策金融公庫の支店（個人や小さな会社は国民生活事業、中小企業は中小企業事業）',
          'A branch of the corporation: its micro business unit, or its SME unit',
        ),
        url: 'https://www.jfc.go.jp/',
        prepare: [text('売上や利益の減少が分かる決算書や試算表', 'Accounts that show the fall in sales or profit')],
      },
    },
  ],
})
