import { all, oneOf, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'

/** The document supports the bodies that give the advice; the firms get the advice. */
export const consultationSupportBodies = {
  id: 'consultation-support-bodies',
  name: text('経営相談体制強化事業（支援機関への支援）', 'Stronger business consultation (support bodies)'),
  at: '事業概要(1)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '専門家の派遣や、指導員向けの講習などを行う支援機関（中小企業団体など）',
    'Support bodies (SME organizations and the like) that send experts or give courses to business advisers',
  ),
  parameters: {},
  purpose: all(
    oneOf(vocabulary.plannedActivity, 'businessConsultation'),
    oneOf(vocabulary.applicantType, 'association', 'cooperative', 'other'),
  ),
  eligibility: all(),
  amount: {
    kind: 'undocumented',
    why: text(
      '支援の割合と上限額は資料の本文になく（図は失われている）、補助か委託かも書かれていません。',
      'Neither share nor cap is in the text, whose diagrams are lost, nor whether it is a grant or a commission.',
    ),
  },
  payers: national,
  assumptions: [
    text(
      'どの支援機関が受けるかは資料になく、団体と組合、その他の立場で判定します。補助とみなします。',
      'The document does not say which bodies are supported; associations, cooperatives and others are taken. It is read as a grant.',
    ),
  ],
  conditions: [
    text(
      '中小企業・小規模事業者の相談を受ける支援機関であること。',
      'You are a support body that gives advice to small firms.',
    ),
  ],
  apply: {
    unknown: text(
      '申込みの窓口は見つかっていません。全国の上部団体か中小企業庁 経営支援部に確かめてください。',
      'Where to apply was not found; ask your national federation or the Business Support Department of the SME Agency.',
    ),
  },
} as const satisfies MeasureDraft
