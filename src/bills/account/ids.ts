/** Where the kernel tells the id of each bill that it has answered. */
export interface Ids {
  /** The bytes of an id in the input buffer; `start === end` where it is empty. */
  see(start: number, end: number): void
}

/** How many ids stand in several rows, and how many rows more than ids that makes. */
export interface Repeats {
  readonly ids: number
  readonly rows: number
}

/** The ids of one chunk, as far as their order tells whether some are repeated. */
export interface IdRun {
  /** None was smaller than the one before it: then equal ids stand side by side. */
  readonly ordered: boolean
  readonly repeats: Repeats
  readonly first: Buffer
  readonly last: Buffer
  /** Whether the first and the last id have been counted as repeated, and whether they are the same. */
  readonly firstCounted: boolean
  readonly lastCounted: boolean
  readonly single: boolean
}

/** Compares ids by length, then by bytes: the order that numbers of bills have. */
export function compareIds(a: Uint8Array, b: Uint8Array): number {
  return a.length === b.length ? Buffer.compare(a, b) : a.length - b.length
}

export interface OrderedIds extends Ids {
  /** What the chunk's ids were, and begins anew; undefined where it had none. */
  take(): IdRun | undefined
}

/**
 * Makes what watches the order of ids: files are nearly always in order, and then repeated ids stand side by side and are counted
 * without remembering any. Kernel: four bytes at a time, within one buffer that is readable 4 bytes past any id.
 */
export function createOrderedIds(input: Buffer): OrderedIds {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  let [firstStart, firstEnd, start, end] = [0, 0, -1, 0]
  let ordered = true
  let firstCounted = false
  let counted = false
  let single = true
  let ids = 0
  let rows = 0

  /** The sign of next − previous. */
  function compare(next: number, nextEnd: number): number {
    const length = nextEnd - next
    if (length !== end - start) return length - (end - start)
    if (length < 4) {
      for (let at = 0; at < length; at++)
        if (input[next + at] !== input[start + at]) return input[next + at]! - input[start + at]!
      return 0
    }
    // The last four bytes may overlap with those before them, which are equal by then.
    for (let at = 0; ; at = Math.min(at + 4, length - 4)) {
      const a = view.getInt32(next + at)
      const b = view.getInt32(start + at)
      if (a !== b) return (a >>> 0) - (b >>> 0)
      if (at === length - 4) return 0
    }
  }
  function see(next: number, nextEnd: number): void {
    if (next === nextEnd) return
    if (start < 0) {
      firstStart = next
      firstEnd = nextEnd
    } else {
      const order = compare(next, nextEnd)
      if (order === 0) {
        rows++
        if (!counted) ids++
        counted = true
        if (single) firstCounted = true
        return
      }
      if (order < 0) ordered = false
      single = false
      counted = false
    }
    start = next
    end = nextEnd
  }
  return {
    see,
    take: () => {
      if (start < 0) return undefined
      const run: IdRun = {
        ordered,
        repeats: { ids, rows },
        first: Buffer.from(input.subarray(firstStart, firstEnd)),
        last: Buffer.from(input.subarray(start, end)),
        firstCounted,
        lastCounted: counted,
        single,
      }
      start = -1
      ;[ordered, firstCounted, counted, single] = [true, false, false, true]
      ;[ids, rows] = [0, 0]
      return run
    },
  }
}
