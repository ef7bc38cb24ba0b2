import type { Slot } from '../../kernel/slots'
import { isCoded, isNumbers, isScaled, type Written } from './column'
import { writtenFact } from './quantity'
import type { Shaped } from './shape'

/** An array of values as codes with a dictionary, or as scaled numbers, so that a hundred measures read each value once. */
export function encoded(slot: Slot, column: Shaped): Shaped {
  if (isNumbers(column) || isScaled(column) || isCoded(column)) return column
  const values = column as readonly Written[]
  // What cannot be read is negative and not −1, and so no quantity either.
  if (slot.field.kind === 'number')
    return { values: Float64Array.from(values, (value) => writtenFact(slot, value)), scale: slot.decimals }
  const known = new Map<Written, number>()
  const codes = Int32Array.from(values, (value) => {
    let code = known.get(value)
    if (code === undefined) {
      code = known.size
      known.set(value, code)
    }
    return code
  })
  return { codes, dictionary: [...known.keys()] }
}
