import type { Check } from '../../src/readings/audit/check'

/** Discounts come with the bill, whatever one plans; and 'other' is there for whoever plans none of these. */
const withoutApplication: readonly string[] = ['everydayBills', 'other']

export const activitiesUsed: Check = {
  promise: 'every planned activity leads to a measure',
  problems: ({ programmes, vocabulary }) => {
    const field = vocabulary['plannedActivity']
    if (field?.kind !== 'choice') return ['there is no choice plannedActivity']
    const measures = programmes.flatMap((programme) => programme.measures).filter(({ applicants }) => applicants)
    const rules = JSON.stringify(
      measures
        .filter(({ fields, purposeFields }) => fields['plannedActivity'] ?? purposeFields['plannedActivity'])
        .map(({ eligibility, purpose }) => [eligibility, purpose]),
    )
    return field.options
      .filter(({ id }) => !withoutApplication.includes(id) && !rules.includes(`"${id}"`))
      .map(({ id }) => `plannedActivity ${id} leads to no measure`)
  },
}
