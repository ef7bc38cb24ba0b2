import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const outageRestorationSystem = defineProgramme(vocabulary, {
  id: 'outage-restoration-system',
  number: 45,
  name: text('停電復旧見通し・情報共有システムの高度化事業', 'Better forecasts of when the power is back'),
  summary: text(
    '停電の復旧見通しを割り出す国のシステム（RESI）を入れ替え、災害ごとの被害の予測を加えます。',
    'Renews the state’s system that forecasts when power is restored (RESI) and teaches it how each kind of disaster does damage.',
  ),
  budget: { yen: 150_000_000n, printed: '1.5億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '高度化したシステムを一般送配電事業者が使う',
        'The general transmission and distribution operators use the better system',
      ),
      figure: text('10社', '10 operators'),
    },
    {
      text: text(
        '災害ごとの被害と復旧の実績から、要る災害モデルを作る',
        'The disaster models that are needed are built from past damage and repairs',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'outage-restoration-system',
      name: text(
        '早期電力復旧情報プラットフォーム（RESI）の入替えと高度化',
        'Renewing and improving the power restoration platform (RESI)',
      ),
      at: '事業概要',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
      openTo: text(
        '申請を受け付ける制度ではなく、国のシステムを入れ替えて高度化する事業です',
        'Nobody applies: the state renews and improves its own system',
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
