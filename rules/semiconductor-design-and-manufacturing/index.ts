import { all, defineProgramme, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const semiconductorDesignAndManufacturing = defineProgramme(vocabulary, {
  id: 'semiconductor-design-and-manufacturing',
  number: 21,
  name: text('半導体設計・製造基盤整備事業', 'Facilities for designing and making semiconductors'),
  summary: text(
    '最先端の半導体の設計と製造（前工程、後工程）について、民間企業や研究者などが使える環境を整えます。',
    'Sets up facilities that private companies, academia and others can use to design and make leading-edge semiconductors, front-end and back-end.',
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
      name: text('半導体の設計・製造の基盤整備', 'Facilities for designing and making semiconductors'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '最先端半導体の設計、前工程、後工程について、民間企業や研究者などが使える基盤の環境を整える者（その環境を使う企業ではありません）',
        'Those who set up facilities for design, front-end or back-end processes that private companies, academia and others can use, not those who use them',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'semiconductors'), notHousehold),
      amount: {
        kind: 'undocumented',
        why: text(
          '誰にどの率で支払うかは資料の本文になく、制度の図は失われており、公募の案内にも見つかっていません。',
          'Who is paid, and at what rate, is not in the text, whose diagrams are lost, nor was it found in a call.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '環境を整える者が誰かは資料に書かれていないため、取組で判定し、家庭だけを除きます。補助ではなく委託で行われる場合もありえます。',
          'The document does not say who sets up the facilities, so the activity is asked and households alone are left out; it may also be commissioned rather than subsidized.',
        ),
      ],
      conditions: [
        text(
          '自社の半導体づくりではなく、ほかの企業や研究者なども使える基盤を整えるものであること。',
          'It must set up facilities for the use of others, companies and academia, and not just make one’s own chips.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。担当は経済産業省の情報産業課です。',
          'Neither contact nor window of a call was found; the IT Industry Division of METI is in charge.',
        ),
      },
    },
  ],
})
