import type { When } from './programme'
import { isBracket, type Span, spanOf } from './span'
import type { DateField, NumberField } from './vocabulary'

const bracketEnds = ['atLeast', 'moreThan', 'atMost', 'lessThan']

/** A part of the numbers or days: its ends can be read, and something is between them. */
export function checkSpan(field: NumberField | DateField, when: When, refuse: (problem: string) => never): void {
  const shown = JSON.stringify(when)
  if (isBracket(when)) {
    const ends = Object.keys(when)
    const strange = ends.find((end) => !bracketEnds.includes(end))
    if (strange !== undefined || ends.length === 0)
      return refuse(`has ${shown} for ${field.id}; a bracket has one or two of ${bracketEnds.join(', ')}`)
  }
  if (field.kind === 'number' && !isBracket(when))
    return refuse(`has ${shown} for ${field.id}, a number; give a bracket such as { atLeast: '1', lessThan: '5' }`)
  let span: Span
  try {
    span = spanOf(field, when)
  } catch {
    return refuse(`has ${shown} for ${field.id}, which is no ${field.kind === 'date' ? 'period of days' : 'bracket'}`)
  }
  if (!(span[0] <= span[1])) refuse(`has ${shown} for ${field.id}, with nothing in it`)
}
