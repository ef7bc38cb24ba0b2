import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

/** Both parts are work that the state has done; the document names nobody. */
const commissioned = {
  mechanism: 'commission',
  award: 'ceiling',
  applicants: false,
  institution: text('受託者（資料に名称なし）', 'a contractor that the document does not name'),
  parameters: {},
  eligibility: all(),
  payers: national,
  amount: {
    kind: 'undocumented',
    why: text('委託の金額は資料に書かれていません。', 'The document does not give the amount of the commission.'),
  },
  assumptions: [
    text(
      '制度の図が資料の本文に残っていないため、国が委託して行うものとみなします。',
      'The scheme diagram is not in the text; it is read as work that the state commissions.',
    ),
  ],
} as const

export const energySupplySystems = defineProgramme(vocabulary, {
  id: 'energy-supply-systems',
  number: 34,
  name: text('エネルギー安定供給実現に向けた体制構築等事業', 'Groundwork for a stable energy supply'),
  summary: text(
    '石油や天然ガスの供給網の実情とリスクを調べ、液化天然ガス（LNG）の生産国と消費国が話し合う会議を開きます。',
    'Surveys the supply chains of oil and gas and their risks, and hosts a conference of LNG producers and consumers.',
  ),
  budget: { yen: 550_000_000n, printed: '5.5億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 資源開発課',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Resources Development Division',
    ),
  ],
  goals: [
    {
      text: text(
        '主な供給国・地域の供給網の構造とリスクをつかみ、エネルギーの安定供給につなげる',
        'The supply chains of the main supplying countries and regions and their risks are known, for a stable supply',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'energy-value-chain-survey',
      name: text('バリューチェーン構築に向けた調査', 'Survey for building value chains'),
      at: '事業概要（1）',
      ...commissioned,
      openTo: text(
        '申請を受け付ける制度ではなく、石油・天然ガスの権益や新燃料、LNGについての調査です',
        'Nobody applies: it is a survey on oil and gas interests, new fuels and LNG',
      ),
    },
    {
      id: 'lng-producer-consumer-conference',
      name: text('国際会議の開催', 'International conference'),
      at: '事業概要（2）',
      ...commissioned,
      openTo: text(
        '申請を受け付ける制度ではなく、LNG産消会議の開催と広報です',
        'Nobody applies: it is the LNG producer–consumer conference and its publicity',
      ),
    },
  ],
})
