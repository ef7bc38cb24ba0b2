import { defineProgramme, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const semiconductorDesignAndManufacturing = defineProgramme(vocabulary, {
  id: 'semiconductor-design-and-manufacturing',
  number: 21,
  name: text('半導体設計・製造基盤整備事業', 'Facilities for designing and making semiconductors'),
  summary: text(
    '最先端の半導体の設計と製造について、企業や大学が共に使える設備や環境を国内に整えます。',
    'Sets up facilities in Japan that companies and universities can use to design and make leading-edge semiconductors.',
  ),
  budget: { yen: 98_800_000_000n, printed: '988億円' },
  bureaus: [text('商務情報政策局 情報産業課', 'Commerce and Information Policy Bureau, IT Industry Division')],
  goals: [
    {
      text: text(
        '最先端の半導体に向けて、設計と製造の基盤を整える',
        'Facilities for designing and making leading-edge semiconductors are in place',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'semiconductor-design-and-manufacturing',
      name: text('半導体の設計・製造の基盤整備', 'Shared facilities for semiconductors'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '最先端半導体の設計、前工程、後工程について、企業や大学が使える環境を整える者',
        'Those who set up facilities for design, front-end or back-end processes that companies and universities can use',
      ),
      parameters: {},
      eligibility: oneOf(vocabulary.plannedActivity, 'semiconductors'),
      amount: {
        kind: 'undocumented',
        why: text(
          '対象者と補助率を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would say who is paid, and at what rate, is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '環境を整える者が誰かは資料に書かれていないため、取組だけで判定します。補助ではなく委託で行われる場合もありえます。',
          'The document does not say who sets up the facilities, so only the activity is asked; it may also be commissioned rather than subsidized.',
        ),
      ],
    },
  ],
})
