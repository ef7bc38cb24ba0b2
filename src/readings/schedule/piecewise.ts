import { add, compare, divide, type Fraction, fraction, multiply, one, subtract, zero } from '../../quantity/fraction'

/** From `start` on (to the next piece), the value is `at` + `slope` × (x − start); `mark` names what begins there. */
export interface Piece {
  readonly start: Fraction
  readonly at: Fraction
  readonly slope: Fraction
  readonly mark?: Mark
}
/** What a bend is: the end of a tranche, a cap reached, a floor (of the amount, or the least value that a condition allows), or another threshold of a condition. */
export interface Mark {
  /** Which of them. */
  readonly kind: 'trancheEnd' | 'cap' | 'floor' | 'threshold'
  /** The parameter that holds its figure. */
  readonly parameter: string
}
export type Piecewise = readonly Piece[]

export const constant = (value: Fraction): Piecewise => [{ start: zero, at: value, slope: zero }]
export const identity: Piecewise = [{ start: zero, at: zero, slope: one }]

const pieceAt = (f: Piecewise, x: Fraction): Piece =>
  f.reduce((last, piece) => (compare(piece.start, x) <= 0 ? piece : last), f[0]!)

/** The value at a point, exactly. */
export function valueAt(f: Piecewise, x: Fraction): Fraction {
  const piece = pieceAt(f, x)
  return add(piece.at, multiply(piece.slope, subtract(x, piece.start)))
}

/** Without its sign. */
export const size = ({ n, d }: Fraction): Fraction => ({ n: n < 0n ? -n : n, d })

/** Drops bends that bend nothing; the lines are joined everywhere, so that only a slope can change. */
const tidy = (pieces: readonly Piece[]): Piecewise =>
  pieces.filter(({ slope }, index) => index === 0 || compare(slope, pieces[index - 1]!.slope) !== 0)

/** Where either function bends, with its marks; where both do, twice, of which one bends nothing. */
function starts(f: Piecewise, g: Piecewise): { start: Fraction; mark: Mark | undefined }[] {
  const all = [...f, ...g].sort((a, b) => compare(a.start, b.start))
  return all.map(({ start }) => ({
    start,
    mark: all.find((piece) => piece.mark && compare(piece.start, start) === 0)?.mark,
  }))
}

/** Combines two functions piece by piece with an operation that keeps straight lines straight. */
export function combine(f: Piecewise, g: Piecewise, by: (a: Fraction, b: Fraction) => Fraction): Piecewise {
  return tidy(
    starts(f, g).map(({ start, mark }) => ({
      start,
      at: by(valueAt(f, start), valueAt(g, start)),
      slope: by(pieceAt(f, start).slope, pieceAt(g, start).slope),
      ...(mark && { mark }),
    })),
  )
}

/** Multiplies by a constant function; undefined when neither is constant, for then the product is no straight line. */
export function times(f: Piecewise, g: Piecewise): Piecewise | undefined {
  const [line, factor] = g.length === 1 && compare(g[0]!.slope, zero) === 0 ? [f, g] : [g, f]
  if (factor.length !== 1 || compare(factor[0]!.slope, zero) !== 0) return undefined
  const by = factor[0]!.at
  return line.map((piece) => ({ ...piece, at: multiply(piece.at, by), slope: multiply(piece.slope, by) }))
}

/** The greater (or lesser) of two functions, bending where they cross; the bend is named for the limit. */
export function extreme(f: Piecewise, limit: Piecewise, side: 'greater' | 'lesser', mark: Mark | undefined): Piecewise {
  const cuts = starts(f, limit).map(({ start }) => start)
  // Where nothing crosses, a cut bends nothing.
  for (const { at, slope, start } of combine(f, limit, subtract))
    if (slope.n !== 0n) cuts.push(add(start, divide(size(at), size(slope))))
  const sorted = cuts.sort(compare).filter((cut, index) => index === 0 || compare(cuts[index - 1]!, cut) !== 0)
  return tidy(
    sorted.map((start, index) => {
      const next = sorted[index + 1]
      const middle = next === undefined ? add(start, one) : multiply(add(start, next), fraction(1n, 2n))
      const above = compare(valueAt(f, middle), valueAt(limit, middle)) > 0
      const taken = above === (side === 'greater') ? f : limit
      const own = taken === f ? f.find((piece) => compare(piece.start, start) === 0)?.mark : mark
      return { start, at: valueAt(taken, start), slope: pieceAt(taken, start).slope, ...(own && { mark: own }) }
    }),
  )
}

/** Where two functions are equal or change places: the points at which a comparison of them can turn. */
export function crossings(f: Piecewise, g: Piecewise): Fraction[] {
  const difference = combine(f, g, subtract)
  return difference.flatMap(({ start, at, slope }, index) => {
    if (at.n === 0n) return [start]
    if (slope.n === 0n || at.n > 0n === slope.n > 0n) return []
    const point = add(start, divide(size(at), size(slope)))
    const next = difference[index + 1]?.start
    return next === undefined || compare(point, next) < 0 ? [point] : []
  })
}
