import { refuse } from '../bills-error'
import { quoteField } from '../files/csv-bytes'
import { compared } from './columns'
import type { Row } from './pairs'

/** before = unchanged + changed + removed; after = unchanged + changed + added. */
export interface DiffSummary {
  /** Bills of the earlier output. */
  readonly before: number
  /** Bills of the later one. */
  readonly after: number
  /** Bills that are the same in both. */
  readonly unchanged: number
  /** Bills whose status or yen differ. */
  readonly changed: number
  /** Bills of the later output alone. */
  readonly added: number
  /** Bills of the earlier output alone. */
  readonly removed: number
  /** Σ whole yen of the earlier output. */
  readonly yen_before: bigint
  /** Σ whole yen of the later one. */
  readonly yen_after: bigint
  /** `yen_after` less `yen_before`, whole yen. */
  readonly difference: bigint
}

const yenOf = (row: Row | undefined): bigint => {
  const text = row?.[2] ?? ''
  return /^-?\d+$/.test(text)
    ? BigInt(text)
    : text === ''
      ? 0n
      : refuse(`discount_yen「${text}」は整数ではありません。`, `the discount_yen '${text}' is not a whole number.`)
}

const changedFields = (before: Row, after: Row): string =>
  compared.filter((_, at) => before[at + 1] !== after[at + 1]).join(' ')

/** Makes what counts the differences and keeps their lines until they are written. */
export function createReport() {
  const sums = { before: 0, after: 0, unchanged: 0, changed: 0, added: 0, removed: 0 }
  let [yenBefore, yenAfter] = [0n, 0n]
  const lines: string[] = ['bill_id,change,yen_before,yen_after,difference,status_before,status_after,fields\n']
  function report(before: Row | undefined, after: Row | undefined): void {
    const [from, to] = [yenOf(before), yenOf(after)]
    yenBefore += from
    yenAfter += to
    if (before !== undefined) sums.before++
    if (after !== undefined) sums.after++
    const same = before?.[1] === after?.[1] && from === to
    const change =
      before === undefined ? 'added' : after === undefined ? 'removed' : same ? ('unchanged' as const) : 'changed'
    sums[change]++
    if (change === 'unchanged') return
    const fields = before && after ? changedFields(before, after) : ''
    lines.push(
      `${quoteField((before ?? after)![0]!)},${change},${before ? from : ''},${after ? to : ''},${to - from},${quoteField(before?.[1] ?? '')},${quoteField(after?.[1] ?? '')},${fields}\n`,
    )
  }
  return {
    report,
    take: (): Buffer => Buffer.from(lines.splice(0).join('')),
    summary: (): DiffSummary => ({
      ...sums,
      yen_before: yenBefore,
      yen_after: yenAfter,
      difference: yenAfter - yenBefore,
    }),
  }
}
