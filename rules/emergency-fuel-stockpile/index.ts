import { all, defineProgramme, isTrue, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const emergencyFuelStockpile = defineProgramme(vocabulary, {
  id: 'emergency-fuel-stockpile',
  number: 47,
  name: text(
    '災害時に備えた社会的重要なインフラへの自衛的な燃料備蓄の推進事業費補助金',
    'Fuel kept ready at important facilities for disasters',
  ),
  summary: text(
    '避難所などが災害時にも自家発電を続けられるよう、燃料タンクなどを備える費用の一部を補助します。',
    'Pays part of the cost of fuel tanks and the like, so that shelters can go on making their own power in a disaster.',
  ),
  budget: { yen: 820_000_000n, printed: '8.2億円' },
  bureaus: [
    text(
      '資源エネルギー庁 資源・燃料部 燃料流通政策室',
      'Agency for Natural Resources and Energy, Natural Resources and Fuel Department, Fuel Distribution Policy Office',
    ),
  ],
  goals: [
    {
      text: text(
        '避難所などにLPガスや石油製品の備蓄を広げ、災害に強くする',
        'Shelters and the like keep LP gas and oil products of their own and stand up better to disasters',
      ),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'emergency-fuel-stockpile',
      name: text('自衛的な燃料備蓄への補助', 'Grant for fuel stocks of one’s own'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '避難所や、避難の難しい人が多く出る施設などに、LPガスタンク、石油タンク、LPガス空調などを入れる者',
        'Those who put LP gas tanks, oil tanks, LP gas air conditioning and the like into shelters or places where many could not get away',
      ),
      parameters: {},
      eligibility: all(oneOf(vocabulary.plannedActivity, 'disasterPreparedness'), isTrue(vocabulary.shelterFacility)),
      amount: {
        kind: 'undocumented',
        why: text(
          '経費の一部とあるだけで、補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The text says only that part of the cost is paid; the diagram that would give rate and cap is lost.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '申請者の種類や規模についての条件は資料になく、施設の種類だけで判定します。',
          'The document sets no condition on the kind or size of applicant, so only the facility is asked.',
        ),
      ],
    },
  ],
})
