import type { Run } from '../blocks'
import { elementsOf } from '../column'
import type { CodeShape, NumberShape, Shapes } from './layout'

/** How the columns of a run lie in memory; nothing where one lies in a way of its own. */
export function shapesOf({ plan: { inputs }, columns, located, bracketed, start }: Run): Shapes | undefined {
  const codes = located.map(({ coded: { codes: values, validity, base }, missing }): CodeShape => {
    return { elements: validity === undefined ? elementsOf(values)! : 'i32', base, missing }
  })
  const numbers = inputs.flatMap(({ at }): NumberShape[] => {
    const column = columns[at]
    const raw = column !== undefined && 'quantity' in column ? column.quantity.raw : undefined
    if (raw === undefined) return [{ elements: 'f64', factor: 1 }]
    const elements = elementsOf(raw.values)
    return elements === undefined ? [] : [{ elements, factor: raw.factor }]
  })
  if (numbers.length < inputs.length) return undefined
  const brackets = bracketed.map(({ rows, starts, stride }) => ({
    input: inputs.findIndex((input) => input.rows === rows),
    starts: [...starts],
    stride,
  }))
  return { start, codes, numbers, brackets }
}
