import { screen } from 'hojokin'
import type { Measure, AnyProfile as Profile } from 'hojokin'
import { costFields, programmes } from '../rules'
import { drawable } from './plotted'

/** The measure that is asked for, or else the one nearest to the user's answers, those about a cost first. */
export function chosen(id: string, profile: Profile): Measure {
  const asked = drawable.find(({ measure }) => measure.id === id)
  if (asked) return asked.measure
  const costly = drawable.filter(({ fields }) => fields.some((field) => costFields.includes(field)))
  const order = screen(programmes, profile)
    .filter(({ status }) => status === 'eligible' || status === 'undetermined')
    .map(({ measure }) => measure)
  const near = order.find((one) => costly.some(({ measure }) => measure.id === one))
  return (costly.find(({ measure }) => measure.id === near) ?? costly[0] ?? drawable[0]!).measure
}
