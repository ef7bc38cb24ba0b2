import {
  all,
  atLeast,
  atMost,
  difference,
  named,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import type { Apply, MeasureDraft, ParameterRow, ParameterTable, Text } from '../../src/author'
import { vocabulary } from '../vocabulary'

type Disaster = (typeof vocabulary.disaster.options)[number]['id']
type Prefecture = (typeof vocabulary.prefecture.options)[number]['id']

export interface PrefecturalScheme extends Pick<MeasureDraft, 'rounds' | 'apply'> {
  readonly prefecture: Prefecture
  readonly disasters: readonly Disaster[]
  readonly sizes: readonly ('micro' | 'small')[]
  readonly name: Text
  readonly openTo: Text
  readonly rates: readonly ParameterRow[]
  readonly caps: readonly ParameterRow[]
  readonly floors?: readonly ParameterRow[]
  /** Whether insurance is taken off the cost before the rate; otherwise the pages read do not say. */
  readonly lessInsurance: boolean
  readonly assumptions?: readonly Text[]
  readonly conditions: readonly Text[]
}

const table = (label: Text, unit: 'yen' | 'ratio', rows: readonly ParameterRow[]): ParameterTable => ({
  label,
  unit,
  rows,
})
const ownScheme = text(
  '都県が定めて払う制度で、国が都県にどれだけを出すかは分かりません。国の自治体連携型補助金（局激版）が後ろにあることは、熊本県についてだけ書かれていました。',
  'It is a scheme of the prefecture, which pays it; how much the state gives the prefecture is not known. That the state’s grant for local disasters stands behind it was said of Kumamoto only.',
)
const insuranceNotRead = text(
  '保険金を費用から差し引くかどうかは読めた資料になく、差し引きません。',
  'Whether insurance is taken off the cost is not in what could be read, so it is not.',
)

/** The grants of prefectures differ in their figures and in whom they serve, and in nothing else. */
export function prefecturalScheme(scheme: PrefecturalScheme): MeasureDraft {
  const { prefecture, floors, lessInsurance } = scheme
  const cost = lessInsurance
    ? difference(valueOf(vocabulary.eligibleCost), valueOf(vocabulary.insurancePayout))
    : valueOf(vocabulary.eligibleCost)
  const grant = atMost(parameter('cap'), product(cost, parameter('subsidyRate')))
  const hit = [
    oneOf(vocabulary.disaster, ...scheme.disasters),
    oneOf(vocabulary.prefecture, prefecture),
    oneOf(vocabulary.enterpriseSize, ...scheme.sizes),
  ]
  return {
    id: `local-disaster-recovery-${prefecture}`,
    name: scheme.name,
    at: '事業概要(2)',
    mechanism: 'subsidy',
    award: 'ceiling',
    applicants: true,
    openTo: scheme.openTo,
    parameters: {
      subsidyRate: table(text('補助率', 'subsidy rate'), 'ratio', scheme.rates),
      cap: table(text('上限額', 'cap'), 'yen', scheme.caps),
      ...(floors && { floor: table(text('下限額', 'floor'), 'yen', floors) }),
    },
    purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
    eligibility: floors
      ? all(
          ...hit,
          atLeast(
            named('grantBeforeFloor', text('下限を見る前の補助額', 'grant before the floor'), grant),
            parameter('floor'),
          ),
        )
      : all(...hit),
    amount: roundDown(1, grant),
    payers: [{ id: 'prefecture', name: text('都県', 'prefecture') }],
    assumptions: [ownScheme, ...(lessInsurance ? [] : [insuranceNotRead]), ...(scheme.assumptions ?? [])],
    conditions: scheme.conditions,
    ...(scheme.rounds && { rounds: scheme.rounds }),
    ...(scheme.apply && { apply: scheme.apply }),
  }
}

/** A row of a scheme's figures: for whom, the value, and as printed. */
export const figure =
  (source: string, at: string) =>
  (when: ParameterRow['when'], value: string, printed: string): ParameterRow => ({ when, value, source, at, printed })

export const continuityPlan = text(
  '事業継続計画（BCP）か事業継続力強化計画を作ること。',
  'You draw up a business continuity plan.',
)

/** Businesses hit by a disaster need the certificate of their municipality. */
export const certificate = text(
  '市町村の罹災証明書または被災証明書があること。',
  'Your municipality has certified the damage.',
)
const officeOf = text(
  '近くの商工会か商工会議所、または県の商工の部署',
  'a society or chamber of commerce near you, or the prefecture’s department of commerce',
)
/** Every call that was found is over; `by` says what is known of others. */
export const closedScheme = (where: Text, url: string, by?: Text): Apply => ({
  where,
  by: by ?? text('見つかった募集はすべて締め切られています。', 'Every call that was found has closed.'),
  whom: officeOf,
  url,
  prepare: [
    text('罹災証明書または被災証明書', 'The certificate of damage from your municipality'),
    text(
      '復旧の見積書、被害の写真、保険金の通知',
      'Quotations for the repair, photographs of the damage, and what the insurance pays',
    ),
  ],
})
