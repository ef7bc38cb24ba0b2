/** Instructions of WebAssembly as the bytes that they are, and a module put together from them. */
export type Code = readonly number[]
export const I32 = 0x7f
export const F64 = 0x7c
export type Type = typeof I32 | typeof F64

function unsigned(n: number): number[] {
  const bytes: number[] = []
  let rest = n
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return bytes
}
function signed(n: number): number[] {
  const bytes: number[] = []
  let rest = n
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    const last = (rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)
    bytes.push(last ? byte : byte | 0x80)
    if (last) return bytes
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const i32 = (n: number): Code => [0x41, ...signed(n)]
export const f64 = (n: number): Code => [0x44, ...new Uint8Array(Float64Array.of(n).buffer)]
/** `type` where both sides push a value. */
export const when = (condition: Code, then: Code, otherwise: Code = [], type: Type | 0x40 = 0x40): Code => [
  ...condition,
  0x04,
  type,
  ...then,
  ...(otherwise.length === 0 ? [] : [0x05, ...otherwise]),
  0x0b,
]
export const block = (body: Code): Code => [0x02, 0x40, ...body, 0x0b]
export const loop = (body: Code): Code => [0x03, 0x40, ...body, 0x0b]
export const leave = (depth: number): Code => [0x0c, depth]
/** At the end of a loop: once more, if. */
export const loopAgainIf: Code = [0x0d, 0]

const loads = {
  i32: [0x28, 2],
  u32: [0x28, 2],
  f32: [0x2a, 2],
  f64: [0x2b, 3],
  i8: [0x2c, 0],
  u8: [0x2d, 0],
  i16: [0x2e, 1],
  u16: [0x2f, 1],
} as const
const stores = { i32: [0x36, 2], f64: [0x39, 3], i8: [0x3a, 0] } as const
/** Reads and writes an element at an address that is pushed, from `offset` on. */
export const load = (elements: keyof typeof loads, offset: number): Code => [...loads[elements], ...unsigned(offset)]
export const store = (elements: keyof typeof stores, offset: number): Code => [...stores[elements], ...unsigned(offset)]

export const eqz: Code = [0x45]
export const i32s = {
  eq: [0x46],
  ltS: [0x48],
  ltU: [0x49],
  gtS: [0x4a],
  add: [0x6a],
  sub: [0x6b],
  mul: [0x6c],
  and: [0x71],
  or: [0x72],
  shl: [0x74],
  shr: [0x76],
} as const satisfies Record<string, Code>
export const f64s = {
  eq: [0x61],
  lt: [0x63],
  gt: [0x64],
  le: [0x65],
  ge: [0x66],
  abs: [0x99],
  floor: [0x9c],
  add: [0xa0],
  sub: [0xa1],
  mul: [0xa2],
  div: [0xa3],
  fromS: [0xb7],
  fromU: [0xb8],
  fromF32: [0xbb],
} as const satisfies Record<string, Code>
export const select: Code = [0x1b]

/** Two lanes of which one is used: one instruction without a branch, where f64.min and f64.max are branches on x64. */
const lanes = (opcode: number, a: Code, b: Code): Code =>
  [a, [0xfd, 0x14], b, [0xfd, 0x14], [0xfd, opcode, 0x01], [0xfd, 0x21, 0]].flat()
export const lesser = (a: Code, b: Code): Code => lanes(0xf6, a, b)
export const greater = (a: Code, b: Code): Code => lanes(0xf7, a, b)

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const name = (text: string): Code => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))]

/** A module with one function `run` of whole numbers that gives a whole number, over the memory `m.m`. */
export function moduleOf(parameters: number, locals: readonly Type[], body: Code): Uint8Array<ArrayBuffer> {
  const declared = [...unsigned(locals.length), ...locals.flatMap((type) => [1, type])]
  const whole = [...declared, ...body, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...unsigned(parameters), ...Array.from({ length: parameters }, () => I32), 1, I32]),
    ...section(2, [1, ...name('m'), ...name('m'), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0x00, 0]),
    ...section(10, [1, ...unsigned(whole.length), ...whole]),
  ])
}
