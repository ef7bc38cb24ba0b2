import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const alpsSeafoodPromotion = defineProgramme(vocabulary, {
  id: 'alps-seafood-promotion',
  number: 48,
  name: text(
    'ALPS処理水関連の水産物の安全性・魅力の情報発信等事業',
    'Telling the world about safe and good Japanese seafood (ALPS treated water)',
  ),
  summary: text(
    'ALPS処理水の放出を理由にした輸入規制の影響を受けた国産水産物について、安全性と魅力を国内外に伝えます。',
    'Tells people at home and abroad that Japanese seafood, hit by import restrictions over ALPS treated water, is safe and good.',
  ),
  budget: { yen: 510_000_000n, printed: '5.1億円' },
  bureaus: [
    text('福島復興推進グループ 総合調整室', 'Fukushima Reconstruction Promotion Group, General Coordination Office'),
  ],
  goals: [
    {
      text: text(
        '国産水産物の需要を国内外で広げ、信頼を確かにする',
        'Demand for Japanese seafood grows at home and abroad, and trust in it takes root',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'alps-seafood-promotion',
      name: text('国産水産物の情報発信', 'Information on Japanese seafood'),
      at: '事業概要',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、国産水産物の消費と輸出を増やすための情報発信です',
        'Nobody applies: it is publicity to raise consumption and export of Japanese seafood',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
      },
      payers: national,
      assumptions: [
        text(
          '制度の図が資料の本文に残っていないため、国が委託して行うものとみなします。',
          'The scheme diagram is not in the text; it is read as work that the state commissions.',
        ),
      ],
    },
  ],
})
