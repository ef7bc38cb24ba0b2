import { type Fraction, maximum, minimum, zero } from '../../quantity/fraction'
import type { Facts } from '../../kernel/slots'
import type { Measure } from '../../rule/programme'
import type { ReadSlice } from '../../rule/read'
import { text, type Text } from '../../rule/text'
import {
  each,
  type Holds,
  isSame,
  joined,
  type Line,
  type Pair,
  productOf,
  rest,
  single,
  sumOf,
  type Traced,
  wordsOf,
  type Works,
} from './traced'

/** 'the rest, 5 yen × rate 1/2', or what the slice ends at; the amount of the slice is said unless its end says it. */
function sliceWords(of: Traced, width: Text, upTo: Traced | undefined, rate: Traced, later: boolean): Text {
  if (upTo === undefined) return text(`残り ${width.ja} × ${rate.words.ja}`, `the rest, ${width.en} × ${rate.words.en}`)
  if (later)
    return text(
      `次の ${width.ja}（${upTo.words.ja} まで） × ${rate.words.ja}`,
      `the next ${width.en} (up to ${upTo.words.en}) × ${rate.words.en}`,
    )
  return text(
    `${of.words.ja} のうち ${upTo.words.ja} まで × ${rate.words.ja}`,
    `${of.words.en} up to ${upTo.words.en} × ${rate.words.en}`,
  )
}

const isZero = ({ n }: Fraction): boolean => n === 0n

/** Slices line by line; those whose condition fails and those that are empty are left out. */
export function tranchesIn(
  line: Line,
  fields: Measure['fields'],
  of: Traced,
  slices: readonly ReadSlice<Holds, Works>[],
  facts: Facts,
): Traced {
  const parts: Traced[] = []
  let start: Pair = single(zero)
  for (const slice of slices) {
    if (slice.when?.(facts) === false) continue
    const [upTo, rate] = [slice.upTo?.(facts), slice.rate(facts)]
    const end: Pair = upTo === undefined ? of.value : each([upTo, of], (at) => minimum(upTo.value[at], of.value[at]))
    const width: Pair = each([{ value: end }, { value: start }], (at) => rest(end[at], start[at]))
    if (width.every(isZero) && parts.length > 0) continue
    const whole = start.every(isZero) && end.every((one, at) => isSame(one, of.value[at]!))
    const description = whole
      ? joined([of, rate], ' × ')
      : sliceWords(of, wordsOf(width, of.unit, fields), upTo, rate, parts.length > 0)
    parts.push(line(upTo ? [upTo, rate] : [rate], description, productOf([{ value: width }, rate]), of.unit))
    start = each([{ value: end }, { value: start }], (at) => maximum(end[at], start[at]))
  }
  if (parts.length === 1) return { ...parts[0]!, steps: [...of.steps, ...parts[0]!.steps] }
  const total = sumOf(parts)
  return line([of, ...parts], joined(parts, ' + '), total, of.unit)
}
