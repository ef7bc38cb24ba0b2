import type { Case } from '../pricing/cases'

/** What one case adds up to; usage in thousandths. */
export interface CaseTotal {
  readonly case: Case
  bills: bigint
  usage: bigint
  yen: bigint
}

/** Sums by case: plain numbers while they are safe, BigInt beyond. */
export interface Totals {
  /** Bills, usage and yen, three places a case. */
  readonly sums: Float64Array
  /** Moves a case's sums to BigInt. */
  spill(at: number): void
  /** Adds a yen amount that no safe number holds. */
  addLarge(at: number, yen: bigint): void
  readonly cases: CaseTotal[]
  /** All cases, with everything in BigInt. */
  finish(): readonly CaseTotal[]
}

/** Makes totals for at most `most` cases; memory is used only for the cases that appear. */
export function createTotals(most: number): Totals {
  const sums = new Float64Array(most * 3)
  const cases: CaseTotal[] = []
  function spill(at: number): void {
    const total = cases[at]!
    total.bills += BigInt(sums[at * 3]!)
    total.usage += BigInt(sums[at * 3 + 1]!)
    total.yen += BigInt(sums[at * 3 + 2]!)
    sums.fill(0, at * 3, at * 3 + 3)
  }
  return {
    sums,
    spill,
    cases,
    addLarge: (at, yen) => {
      cases[at]!.yen += yen
    },
    finish: () => {
      cases.forEach((_, at) => {
        spill(at)
      })
      return cases
    },
  }
}
