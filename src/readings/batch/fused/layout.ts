import type { Elements } from '../column'
import type { Plan } from '../plan'

/** How many rows the loop prices in one go: enough that calling it costs nothing beside them, few enough for a cache. */
export const SPAN = 8192

/** A column of codes as the loop reads it. */
export interface CodeShape {
  readonly elements: Elements
  /** What stands for the first place of the table of what codes add. */
  readonly base: number
  /** What a missing code adds. */
  readonly missing: number
}
/** A column of numbers as the loop reads it: its elements, and how many of the fact's own units each is. */
export interface NumberShape {
  readonly elements: Elements
  readonly factor: number
}
/** A number whose brackets are keys of a table: which of the inputs, where its brackets start, and what each adds to the cell. */
export interface BracketShape {
  readonly input: number
  readonly starts: readonly number[]
  readonly stride: number
}
/** All that a loop is made for: the same shapes share one. */
export interface Shapes {
  readonly start: number
  readonly codes: readonly CodeShape[]
  readonly numbers: readonly NumberShape[]
  readonly brackets: readonly BracketShape[]
}

export const bytesOf = { i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, f32: 4, f64: 8 } as const satisfies Record<
  Elements,
  number
>
/** Codes of one or two bytes have a table of all there are, so that none is out of its range. */
export const allCodes = (elements: Elements): number | undefined =>
  bytesOf[elements] <= 2 ? 256 ** bytesOf[elements] : undefined

/** Where everything lies in memory, in bytes from its start; what is not known before a run comes after `end`. */
export interface Layout {
  readonly kinds: number
  readonly tables: ReadonlyMap<Float64Array | Uint8Array, number>
  readonly codes: readonly { readonly rows: number; readonly adds: number }[]
  readonly numbers: readonly number[]
  readonly low: number
  readonly high: number
  readonly yen: number
  readonly lateKinds: number
  readonly lateCells: number
  readonly lateRows: number
  /** What rows say that their cell settles. */
  readonly judgements: number
  readonly status: number
  readonly reason: number
  readonly fact: number
  /** The sum of `low` and that of `high`; then the kinds that were met, as bits, how many rows are settled, and how many of them ineligible. */
  readonly sums: number
  readonly end: number
}

export function layoutOf({ layout: { cells }, program }: Plan, { codes, numbers }: Shapes): Layout {
  let end = 0
  const place = (bytes: number): number => {
    const from = end
    end += (bytes + 7) & ~7
    return from
  }
  const places = {
    sums: place(32),
    kinds: place(cells),
    tables: new Map([...program.tables, ...program.verdicts].map(({ values }) => [values, place(values.byteLength)])),
    codes: codes.map(({ elements }) => ({
      rows: place(SPAN * bytesOf[elements]),
      adds: place(4 * (allCodes(elements) ?? 0)),
    })),
    numbers: numbers.map(({ elements }) => place(SPAN * bytesOf[elements])),
    low: place(SPAN * 8),
    high: place(SPAN * 8),
    yen: place(SPAN * 8),
    judgements: place(cells * 4),
    status: place(SPAN),
    reason: place(SPAN),
    fact: place(SPAN),
    lateKinds: place(SPAN),
    lateCells: place(SPAN * 4),
    lateRows: place(SPAN * 4),
  }
  return { ...places, end }
}
