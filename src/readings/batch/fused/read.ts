import type { Elements } from '../column'
import { NOWHERE } from '../layout'
import type { Plan } from '../plan'
import { type Code, f64, f64s, get, I32, i32, i32s, load, select, set, when } from './code'
import type { Frame } from './frame'
import { allCodes, bytesOf, type CodeShape, type Layout, type NumberShape, type Shapes } from './layout'

/** Past it, a number in larger units than the fact's own is not multiplied here, as in the passes. */
const MOST_SCALED = 1e15
const greatest = { i8: 128, u8: 256, i16: 32_768, u16: 65_536, i32: 2_147_483_648, u32: 4_294_967_296 }

/** Pushes an element of the row at hand, as it is. */
const element = ({ at }: Frame, elements: Elements, from: number): Code => [
  ...at(bytesOf[elements]),
  ...load(elements, from),
]

/** Pushes what a code adds to the cell; `table` is the parameter that says where a table for 32-bit codes is, the next how long. */
function addOf(frame: Frame, shape: CodeShape, at: Layout['codes'][number], table: number): Code {
  const { elements, base, missing } = shape
  const all = allCodes(elements)
  const read = element(frame, elements, at.rows)
  if (all !== undefined) return [...read, ...i32(all - 1), ...i32s.and, ...i32(2), ...i32s.shl, ...load('i32', at.adds)]
  const code = get(frame.code)
  const place = [...code, ...i32(base), ...i32s.sub]
  return [
    ...[...read, ...set(frame.code)],
    ...when(
      [...place, ...get(table + 1), ...i32s.ltU],
      [...place, ...i32(2), ...i32s.shl, ...get(table), ...i32s.add, ...load('i32', 0)],
      [...i32(missing), ...i32(NOWHERE), ...code, ...i32(0), ...i32s.ltS, ...select],
      I32,
    ),
  ]
}

/** Pushes what the bracket of a number adds; one that is missing or cannot be read has none. */
const bracketOf = (n: Code, { starts, stride }: Shapes['brackets'][number]): Code =>
  when(
    [...n, ...f64(0), ...f64s.ge],
    [
      ...i32(0),
      ...starts.slice(1).flatMap((from) => [...n, ...f64(from), ...f64s.ge, ...i32s.add]),
      ...[...i32(stride), ...i32s.mul],
    ],
    i32(NOWHERE),
    I32,
  )

/** Sets the cell of the row at hand from its codes and its numbers, which are read before. */
export function cellOf(frame: Frame, plan: Plan, { start, codes, brackets }: Shapes, layout: Layout): Code {
  let table = 1
  return [
    ...i32(start),
    ...codes.flatMap((shape, index) => {
      const code = [...addOf(frame, shape, layout.codes[index]!, table), ...i32s.add]
      if (allCodes(shape.elements) === undefined) table += 2
      return code
    }),
    ...brackets.flatMap((one) => [...bracketOf(get(frame.of(plan.inputs[one.input]!.rows)), one), ...i32s.add]),
    ...set(frame.cell),
  ]
}

/** Reads a number of the row at hand, and keeps whether it is a whole one within the limit, as far as its type leaves that open. */
function numberOf(frame: Frame, { elements, factor }: NumberShape, from: number, into: number, limit: number): Code {
  const n = get(into)
  const most = factor === 1 ? limit : Math.min(limit, MOST_SCALED)
  const broken = elements === 'f64' || elements === 'f32'
  const checks = [
    ...(elements.startsWith('u') ? [] : [[...n, ...f64(0), ...f64s.ge]]),
    ...(!broken && greatest[elements] * factor <= most ? [] : [[...n, ...f64(most), ...f64s.le]]),
    ...(broken ? [[...n, ...f64s.floor, ...n, ...f64s.eq]] : []),
  ]
  const convert =
    elements === 'f64' ? [] : elements === 'f32' ? f64s.fromF32 : elements === 'u32' ? f64s.fromU : f64s.fromS
  return [
    ...[...element(frame, elements, from), ...convert],
    ...(factor === 1 ? [] : [...f64(factor), ...f64s.mul]),
    ...set(into),
    ...checks.flatMap((check) => [...get(frame.plain), ...check, ...i32s.and, ...set(frame.plain)]),
  ]
}

/** Reads the numbers of the row at hand. */
export const numbersOf = (frame: Frame, { inputs }: Plan, { numbers }: Shapes, layout: Layout): Code => [
  ...[...i32(1), ...set(frame.plain)],
  ...numbers.flatMap((shape, index) =>
    numberOf(frame, shape, layout.numbers[index]!, frame.of(inputs[index]!.rows), inputs[index]!.limit),
  ),
]
