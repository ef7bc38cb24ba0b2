import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

const hitInIshikawa = all(
  oneOf(vocabulary.disaster, 'noto2024'),
  oneOf(vocabulary.prefecture, 'ishikawa'),
  oneOf(vocabulary.applicantType, 'cooperative', 'association', 'company', 'other'),
)
const unknownRate = {
  kind: 'undocumented',
  why: text(
    '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
    'The diagram that would give rate and cap is not in the text.',
  ),
} as const
const whoIsAStreet = text(
  '「商店街等」に誰が入るかは資料になく、振興組合、商店会などの団体、まちづくり会社とみなし、個々の商店主は含めません。',
  'The document does not say who “shopping streets and the like” are; cooperatives, associations and town companies are taken, single shopkeepers are not.',
)

export const shoppingStreetRecovery = defineProgramme(vocabulary, {
  id: 'shopping-street-recovery',
  number: 42,
  name: text(
    '地域商業機能複合化推進事業（被災商店街等再建支援事業）',
    'Recovery of shopping streets hit by the Noto earthquake',
  ),
  summary: text(
    '能登半島地震で大きな被害を受けた石川県の商店街の、施設の復旧とにぎわいづくりを支援します。',
    'Helps shopping streets in Ishikawa that the Noto earthquake hit hard to repair what they share and to bring visitors back.',
  ),
  budget: { yen: 100_000_000n, printed: '1.0億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '被災した商店街などの復旧を進め、来街者と売上を事業の前より増やす',
        'Shopping streets recover, with more visitors and sales than before the programme',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'shopping-street-restoration',
      name: text('商店街災害復旧事業', 'Repairing shopping streets'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '能登半島地震で大きな影響を受け、アーケード、共同施設、街路灯などを直す石川県の商店街など',
        'Shopping streets in Ishikawa hit hard by the Noto earthquake that repair arcades, shared buildings or street lights',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
        hitInIshikawa,
        isTrue(vocabulary.shoppingStreetBody),
      ),
      amount: unknownRate,
      payers: national,
      assumptions: [
        whoIsAStreet,
        text(
          '発災後、交付決定より前に終えた復旧も、写真や書類で確かめられて適正なら認められることがあります。',
          'Repairs done after the disaster but before the grant may be accepted if photographs and papers show that they were proper.',
        ),
      ],
    },
    {
      id: 'shopping-street-revival',
      name: text('商店街にぎわい創出事業', 'Bringing visitors back to shopping streets'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '能登半島地震で大きな影響を受け、にぎわいを取り戻す催しなどを行う石川県の商店街など',
        'Shopping streets in Ishikawa hit hard by the Noto earthquake that hold events and the like to bring visitors back',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'disasterRecovery', 'salesChannels'),
        hitInIshikawa,
        isTrue(vocabulary.shoppingStreetBody),
      ),
      amount: unknownRate,
      payers: national,
      assumptions: [whoIsAStreet],
    },
  ],
})
