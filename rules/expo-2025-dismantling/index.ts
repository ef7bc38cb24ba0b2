import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const titleLost = text(
  '資料の本文からこの事業の題名が失われているため、名称は事業概要の二つの項目から付けたものです。',
  'The text has lost the title of this programme; the name given here is made from the two items of its outline.',
)
const schemeLost = text(
  '制度の図が資料の本文に残っていないため、国が費用を出し、受託者が解体するものとみなします。',
  'The scheme diagram is not in the text; it is read as dismantling by a contractor at the state’s cost.',
)
const siteUnsaid = text(
  '会場の解体で誰が誰に支払うかは資料になく、負担する者は示しません。受託者が解体するものとだけ読みます。',
  'Who pays whom for the site is not in the document, so no payer is shown; all that is read is that a contractor dismantles it.',
)
const contractor = text('受託者（資料に名称なし）', 'a contractor that the document does not name')
const unknownFee = {
  kind: 'undocumented',
  why: text(
    '日本館と会場それぞれの金額は資料に書かれていません。',
    'The document does not split the amount between the pavilion and the site.',
  ),
} as const

export const expo2025Dismantling = defineProgramme(vocabulary, {
  id: 'expo-2025-dismantling',
  number: 57,
  name: text(
    '大阪・関西万博（日本館・会場の解体）',
    'Expo 2025 Osaka, Kansai (dismantling of the Japan Pavilion and the site)',
  ),
  summary: text(
    '閉幕した大阪・関西万博の日本館と会場を、再利用も考えながら解体します。',
    'Dismantles the Japan Pavilion and the site of Expo 2025 with an eye to reuse.',
  ),
  budget: {
    yen: 9_600_000_000n,
    printed: '96億円',
    note: text('事業の題名は資料の本文から失われています。', 'The text has lost the title of the programme.'),
  },
  bureaus: [],
  goals: [
    {
      text: text(
        '会場と日本館を解体し、敷地を返す（時期は予定）',
        'The site and the pavilion are dismantled and the land is returned (as planned)',
      ),
      deadline: text('2028年2月（予定）', 'February 2028 (planned)'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'expo-japan-pavilion-dismantling',
      name: text('大阪・関西万博日本館政府出展事業（日本館の解体）', 'Dismantling the Japan Pavilion'),
      at: '事業概要(1)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text(
        '申請を受け付ける制度ではなく、日本館の解体工事です',
        'Nobody applies: the Japan Pavilion is dismantled',
      ),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: national,
      assumptions: [titleLost, schemeLost],
    },
    {
      id: 'expo-site-dismantling',
      name: text('大阪・関西万博会場解体事業', 'Dismantling the Expo site'),
      at: '事業概要(2)',
      mechanism: 'commission',
      award: 'ceiling',
      applicants: false,
      institution: contractor,
      openTo: text('申請を受け付ける制度ではなく、会場の解体工事です', 'Nobody applies: the site is dismantled'),
      parameters: {},
      eligibility: all(),
      amount: unknownFee,
      payers: [],
      assumptions: [titleLost, siteUnsaid],
    },
  ],
})
