import { all, defineProgramme, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const perovskiteCertification = defineProgramme(vocabulary, {
  id: 'perovskite-certification',
  number: 53,
  name: text('ペロブスカイト太陽電池の認証設備等強化事業', 'Certification of perovskite solar cells'),
  summary: text(
    'ペロブスカイト太陽電池の信頼性を国内の第三者が認証できるよう、産業技術総合研究所に試験の設備を入れます。',
    'Gives AIST what it needs to test perovskite solar cells, so that a third party in Japan can certify them.',
  ),
  budget: { yen: 1_100_000_000n, printed: '11億円' },
  bureaus: [
    text(
      'イノベーション・環境局 国際電気標準課',
      'Innovation and Environment Policy Bureau, International Electrotechnical Standardization Division',
    ),
  ],
  goals: [
    {
      text: text(
        '国際標準と第三者認証に要る試験設備を早く入れ、国内の認証の土台を強くする',
        'The test equipment that standards and certification need is soon in place in Japan',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'perovskite-certification',
      name: text('認証試験の設備の導入と施設の改修', 'Test equipment and building works'),
      at: '事業概要',
      mechanism: 'grantToPublicBody',
      award: 'ceiling',
      applicants: false,
      institution: text(
        '国立研究開発法人産業技術総合研究所（産総研）',
        'National Institute of Advanced Industrial Science and Technology (AIST)',
      ),
      openTo: text(
        '申請を受け付ける制度ではなく、産総研に試験設備を入れる事業です',
        'Nobody applies: test equipment is installed at AIST',
      ),
      parameters: {},
      eligibility: all(),
      amount: {
        kind: 'undocumented',
        why: text(
          '交付の額は資料に書かれておらず、事業の予算額だけが分かります。',
          'The document gives the budget of the programme, not the amount of the grant.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '制度の図が資料の本文に残っていないため、国が法人に交付するものとみなします。',
          'The scheme diagram is not in the text; it is read as money that the state grants to the institution.',
        ),
      ],
    },
  ],
})
