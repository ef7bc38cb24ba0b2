import { atMost, difference, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { craftConditions, craftInDisasterArea } from './shared'

const place = { source: 'craftNotice', at: '補助率と補助上限額' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '3/4', ...place, printed: '補助率は対象経費の4分の3以内' }],
}
const cap: ParameterTable = {
  label: text('補助上限額（これまでの補助と合わせて）', 'cap, earlier grants included'),
  unit: 'yen',
  rows: [{ when: {}, value: '10000000', ...place, printed: '最大1000万円' }],
}

export const traditionalCraftsMakers = {
  id: 'traditional-crafts-makers',
  name: text(
    '伝統的工芸品の製造事業者への補助（生産設備等整備、原材料確保など）',
    'Grant to craft makers for equipment and materials',
  ),
  at: '事業概要',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '石川県、富山県、福井県、新潟県のいずれかの被災地で、国が法律に基づいて指定した伝統的工芸品を作る事業者',
    'Makers of crafts designated by law, in the area hit in Ishikawa, Toyama, Fukui or Niigata',
  ),
  parameters: { subsidyRate, cap },
  purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
  eligibility: craftInDisasterArea,
  amount: roundDown(
    1,
    atMost(
      difference(parameter('cap'), valueOf(vocabulary.earlierCraftGrants)),
      product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')),
    ),
  ),
  payers: national,
  conditions: [
    ...craftConditions,
    text(
      '原材料は、被災前の1年間に使った量に当たる分までであること（報道による）。',
      'Materials are covered up to what was used in the year before the disaster (as the press reports).',
    ),
  ],
  assumptions: [
    text(
      '令和7年度補正予算による公募は見つからず、これまでの公募（どれも同じ数字）で計算します。',
      'The call paid from the FY2025 supplementary budget was not found; the figures are those of the earlier calls, which are all alike.',
    ),
    text(
      '豪雨の対象は石川県の6市町です。能登半島地震等の被災地に含めて判定します。',
      'For the rain, six municipalities of Ishikawa are covered; they count as part of the Noto earthquake area.',
    ),
    text(
      '企業の規模についての条件は資料になく、設けません。',
      'The document sets no condition on size, so none is applied.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度2回',
      en: '2nd call of FY2025',
      opens: '2025-11-13',
      closes: '2025-12-03',
      source: 'craftNotice',
    },
  ],
  apply: {
    where: text('jGrantsから電子申請します', 'Online, on jGrants'),
    by: text(
      '令和7年度補正予算による公募の日程は分かっていません',
      'The dates of a call from this budget are not known',
    ),
    whom: text(
      '経済産業局の伝統的工芸品の担当、または産地の組合',
      'The office for traditional crafts of the regional METI bureau, or the cooperative of your craft',
    ),
    url: 'https://www.jgrants-portal.go.jp/',
  },
} as const satisfies MeasureDraft
