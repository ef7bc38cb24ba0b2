import { screen } from 'hojokin'
import type { Measure, AnyProfile as Profile } from 'hojokin'
import { costFields, derivations, programmesFor, purposeField } from '../rules'
import { drawable } from './plotted'

/** The measure that is asked for, or else the one that this person has most of; undefined where nothing is known of them. */
export function chosen(id: string, profile: Profile): Measure | undefined {
  const asked = drawable.find(({ measure }) => measure.id === id)
  if (asked) return asked.measure
  if (profile[purposeField] === undefined && !Object.keys(profile).some((fact) => costFields.includes(fact)))
    return undefined
  const open = screen(programmesFor(profile), profile, { derivations })
    .filter(({ status }) => status === 'eligible' || status === 'undetermined')
    .map(({ measure }) => drawable.find((one) => one.measure.id === measure))
    .filter((one) => one !== undefined)
  const costly = open.filter(({ fields }) => fields.some((field) => costFields.includes(field)))
  return (costly[0] ?? open[0])?.measure
}
