import { atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { roundingAssumed } from './shared'

const place = { source: 'jGrants', at: '小規模事業者持続化補助金 共同・協業型 第3回' }

/** Which cost is paid in full is not known, so every cost may be paid at anything from 2/3 to all of it. */
const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: { atLeast: '2/3', atMost: '1' }, ...place, printed: '定額、または２／３' }],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    { when: { jointParticipants: 'fiveToNine' }, value: '20000000', ...place, printed: '2,000万円' },
    { when: { jointParticipants: 'tenOrMore' }, value: '30000000', ...place, printed: '3,000万円' },
  ],
}

export const microBusinessSustainabilityJoint = {
  id: 'micro-business-sustainability-joint',
  name: text('小規模事業者持続化補助金 共同・協業型', 'Grant for micro enterprises to find customers, joint frame'),
  at: '事業概要(3)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '複数の小規模事業者の販路開拓を支える地域振興等機関（商工会や団体など）。個々の店は申請しません',
    'Regional promotion bodies that help several micro enterprises find customers; a single shop does not apply',
  ),
  parameters: { subsidyRate, cap },
  purpose: oneOf(vocabulary.plannedActivity, 'salesChannels'),
  eligibility: oneOf(vocabulary.applicantType, 'association', 'cooperative'),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))),
  payers: national,
  conditions: [
    text(
      '申請者が「地域振興等機関」に当たること。参画する小規模事業者は5者以上であること。',
      'The applicant is a regional promotion body, and five or more micro enterprises take part.',
    ),
    text('定額の部分だけの申請はできません。', 'Nobody can apply with the part paid in full alone.'),
  ],
  assumptions: [
    roundingAssumed,
    text(
      '「地域振興等機関」の定義は確かめられず、団体と組合とします。会社の形のまちづくり会社などは、事務局に尋ねてください。',
      'What a regional promotion body is was not found; associations and cooperatives are taken. A town company that is a company should ask the secretariat.',
    ),
    text(
      'どの費用が定額でどの費用が2/3かは分からないため、すべてが2/3のときから全額のときまでの範囲で示します。',
      'Which cost is paid in full and which at 2/3 is not known, so a range is given, from all at 2/3 to all in full.',
    ),
    text(
      '第2回の上限は5,000万円でした。第3回の数字で計算します。',
      'The cap of the 2nd call was 50 million yen; that of the 3rd is used.',
    ),
    text(
      'この回がどの年度の補正予算によるかは書かれていません。',
      'Which supplementary budget this call draws on is not stated.',
    ),
  ],
  rounds: [
    { round: '2回', opens: '2026-01-16', closes: '2026-02-27', source: 'jGrants' },
    { round: '3回', opens: '2026-08-14', closes: '2026-09-30', source: 'jGrants' },
  ],
  apply: {
    where: text('jGrantsから電子申請します', 'Online, on jGrants'),
    by: text(
      '第3回は2026年9月30日に終わり、次の回は発表されていません',
      'The 3rd call closed on 30 September 2026; no other is announced',
    ),
    whom: text('小規模事業者持続化補助金の事務局', 'The secretariat of the grant'),
    url: 'https://www.jgrants-portal.go.jp/',
  },
} as const satisfies MeasureDraft
