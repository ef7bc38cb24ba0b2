import { ID_ORDER_BYTES, openIdOrder, type IdOrder } from '../account/id-order'

/**
 * Keeps threads in order. Written by hand, where a pool of workers would do for less: a pool hands out tasks with their bytes, and
 * here bytes never travel; the threads read one file and write another in turn, so that rows keep their order in constant memory.
 */

/** What the threads of one run share: who reads next, whose turn it is to write, and how far the files are. */
export interface Shared {
  readonly state: SharedArrayBuffer
  readonly counts: SharedArrayBuffer
  readonly carry: SharedArrayBuffer
  readonly ids: SharedArrayBuffer
}
export interface Turnstile {
  readonly state: Int32Array
  readonly counts: Float64Array
  /** Bytes that were read past the last whole record. */
  readonly carry: Uint8Array
  /** The ids of the bills so far. */
  readonly ids: IdOrder
}

const LOCK = 0
export const TICKET = 1
const TURN = 2
export const CARRIED = 3
export const FINISHED = 4
/**
 * Places in counts: bytes read, bytes written, bytes of rejects written, lines, records, rejected records, empty lines, and chunks
 * that were read as CP932 but are UTF-8, and that are not.
 */
export const READ = 0
export const WRITTEN = 1
export const REJECTS_WRITTEN = 2
export const LINE_COUNT = 3
export const RECORDS = 4
export const REJECTED = 5
export const BLANK = 6
export const UTF8 = 7
export const NOT_UTF8 = 8

/** Makes the shared memory of a run, which carries at most `carry` bytes from one chunk to the next. */
export const createShared = (carry: number): Shared => ({
  state: new SharedArrayBuffer(32),
  counts: new SharedArrayBuffer(128),
  carry: new SharedArrayBuffer(carry),
  ids: new SharedArrayBuffer(ID_ORDER_BYTES),
})

export const openTurnstile = ({ state, counts, carry, ids }: Shared): Turnstile => ({
  state: new Int32Array(state),
  counts: new Float64Array(counts),
  carry: new Uint8Array(carry),
  ids: openIdOrder(ids),
})

/** Runs something that one thread at a time may do. */
export function alone<T>({ state }: Turnstile, action: () => T): T {
  while (Atomics.compareExchange(state, LOCK, 0, 1) !== 0) Atomics.wait(state, LOCK, 1)
  try {
    return action()
  } finally {
    Atomics.store(state, LOCK, 0)
    Atomics.notify(state, LOCK, 1)
  }
}

/** Waits until every chunk before this one has taken its place in the output. */
export function awaitTurn({ state }: Turnstile, ticket: number): void {
  for (;;) {
    const turn = Atomics.load(state, TURN)
    if (turn === ticket) return
    Atomics.wait(state, TURN, turn)
  }
}

/** Lets the next chunk take its place. */
export function passTurn({ state }: Turnstile, ticket: number): void {
  Atomics.store(state, TURN, ticket + 1)
  Atomics.notify(state, TURN)
}
