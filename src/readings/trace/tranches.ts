import { add, compare, minimum, zero } from '../../quantity/fraction'
import type { Measure } from '../../rule/programme'
import type { ReadSlice } from '../../rule/read'
import { text, type Text } from '../../rule/text'
import { each, joined, type Line, type Pair, productOf, rest, single, type Traced, wordsOf } from './traced'

/** 'the rest, 5 yen × rate 1/2', or what the slice ends at; the amount of the slice is said unless its end says it. */
function sliceWords(of: Traced, width: Text, { upTo, rate }: ReadSlice<boolean, Traced>, later: boolean): Text {
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

/** Slices line by line; those whose condition fails and those that are empty are left out. */
export const tranchesIn =
  (line: Line, fields: Measure['fields']) =>
  (of: Traced, slices: readonly ReadSlice<boolean, Traced>[]): Traced => {
    const parts: Traced[] = []
    let start: Pair = single(zero)
    for (const slice of slices) {
      if (slice.when === false) continue
      const end: Pair =
        slice.upTo === undefined ? of.value : each([slice.upTo.value, of.value], ([a, b]) => minimum(a!, b!))
      const width: Pair = each([end, start], ([a, b]) => rest(a!, b!))
      if (compare(width[1], zero) === 0 && parts.length > 0) continue
      const whole = start.every((one) => compare(one, zero) === 0) && compare(end[0], of.value[0]) === 0
      const description = whole
        ? joined([of, slice.rate], ' × ')
        : sliceWords(of, wordsOf(width, of.unit, fields), slice, parts.length > 0)
      const cited = [...(slice.upTo ? [slice.upTo] : []), slice.rate]
      parts.push(line(cited, description, each([width, slice.rate.value], productOf), of.unit))
      if (compare(end[0], start[0]) > 0) start = end
    }
    if (parts.length === 1) return { ...parts[0]!, steps: [...of.steps, ...parts[0]!.steps] }
    const total = each(
      parts.map((part) => part.value),
      (values) => values.reduce(add, zero),
    )
    return line([{ ...of, words: text('', '') }, ...parts], joined(parts, ' + '), total, of.unit)
  }
