import { oneOf } from '../../src/author'
import type { Condition, FieldDefinition } from '../../src/author'
import { vocabulary } from '../vocabulary'

type Activity = (typeof vocabulary.plannedActivity.options)[number]['id']
interface Purpose {
  /** What the facts must be for. */
  readonly purpose: Condition
  /** The facts that it asks, by id. */
  readonly fields: Readonly<Record<string, FieldDefinition>>
}

const fields = { plannedActivity: vocabulary.plannedActivity }
const for_ = (activity: Activity): Purpose => ({ purpose: oneOf(vocabulary.plannedActivity, activity), fields })

const bills = for_('everydayBills')
const recovery = for_('disasterRecovery')
const advice = for_('businessConsultation')

/**
 * What the measures are for that name no purpose of their own, so that an interview asks about them only whom they concern: a rule that
 * turns on a disaster needs no purpose to be right, and who wants software need not be asked about earthquakes.
 */
export const purposes: Readonly<Record<string, Purpose>> = {
  'local-consultation-grant': advice,
  'local-disaster-recovery-grant': recovery,
  'electricity-discount': bills,
  'city-gas-discount': bills,
  'business-reconstruction-noto': recovery,
  'business-reconstruction-july-2020-rain': recovery,
  'group-subsidy-fukushima': recovery,
  'reconstruction-loan-interest-noto': recovery,
  'reconstruction-loan-interest-july-2020-rain': recovery,
}
