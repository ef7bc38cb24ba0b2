/** What is used of WebAssembly, by its shape: not every engine has it. */
interface Engine {
  readonly Memory: new (size: { readonly initial: number }) => {
    readonly buffer: ArrayBuffer
    grow(pages: number): void
  }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (
    module: object,
    imports: { readonly m: { readonly m: object } },
  ) => { readonly exports: { readonly run?: unknown } }
}
export type Loop = (...parameters: number[]) => number

const PAGE = 65_536
/**
 * One memory for all loops, of which one at a time has its tables in it: an engine reserves gigabytes of addresses for each memory,
 * and would refuse a hundred of them.
 */
let memory: InstanceType<Engine['Memory']> | undefined
let owner: object | undefined
const engine = (): Engine => (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly

/** The loop of a module; nothing where the engine has none, or does not let code be made, as under a strict content-security policy. */
export function loopOf(bytes: Uint8Array<ArrayBuffer>): Loop | undefined {
  try {
    const wasm = engine()
    memory ??= new wasm.Memory({ initial: 1 })
    return new wasm.Instance(new wasm.Module(bytes), { m: { m: memory } }).exports.run as Loop
  } catch {
    return undefined
  }
}

/** Makes the memory somebody's, at least so large; nothing where it was already, so that what they need is in it. */
export function claim(by: object, bytes: number): ArrayBuffer | undefined {
  if (owner === by) return undefined
  const missing = bytes - memory!.buffer.byteLength
  if (missing > 0) memory!.grow(Math.ceil(missing / PAGE))
  owner = by
  return memory!.buffer
}
