import { defineProgramme, isTrue, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
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
    { text: text('短期では中小企業の資金繰りを楽にする', 'In the short run, small firms have cash enough') },
    { text: text('長期では中小企業の倒産を抑える', 'In the long run, fewer small firms fail') },
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
        'Small firms that lost sales or profit through US tariffs and have a safety-net loan of the Japan Finance Corporation',
      ),
      parameters: { rateCut },
      purpose: oneOf(vocabulary.plannedActivity, 'borrowing'),
      eligibility: isTrue(vocabulary.affectedByUsTariffs),
      amount: roundDown(1, product(valueOf(vocabulary.loanBalance), parameter('rateCut'))),
      payers: national,
      assumptions: [
        text(
          '金額は、残高が変わらないとしたときの1年あたりの利息の減りで、受け取る金額ではありません。',
          'The amount is the interest saved in a year on a balance that does not change; it is not money received.',
        ),
        text(
          '引下げ幅の▲0.4%は、年利を0.4ポイント下げるものとみなします。続く期間と残高の上限は資料にありません。',
          'The cut of 0.4% is read as 0.4 points off the yearly rate; the document says neither how long it lasts nor up to what balance.',
        ),
        text(
          '制度の図は貸付先を中小企業・小規模事業者としていますが、規模は尋ねません。',
          'The diagram names small firms as borrowers; the size is not asked here.',
        ),
        text(
          '国は日本政策金融公庫に出資し、利用者は公庫から低い金利で借ります。',
          'The state pays capital into the corporation, and borrowers get the lower rate from it.',
        ),
      ],
    },
  ],
})
