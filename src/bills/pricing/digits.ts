/** Writes whole numbers and decimals as digits into a buffer. Kernel: scaled safe integers only. */
export interface DigitWriter {
  /** Writes a whole number from 0 to 2^53 − 1 at a place; gives the place after it. */
  whole(at: number, value: number): number
  /** Writes the point and the fraction of 10^4 or 10^8 without the zeros at its end; nothing for zero. */
  fraction(at: number, value: number): number
}

const GROUP = 10_000

interface Groups {
  /** The digits of 0 to 9999 as the four bytes that are written. */
  readonly bytes: Int32Array
  /** How many digits are left without the zeros at the end. */
  readonly trimmed: Uint8Array
}

let known: Groups | undefined

/** Made once and kept: it takes longer than a small file of bills. */
function groupsOfFour(): Groups {
  if (known) return known
  const bytes = new Int32Array(GROUP)
  const trimmed = new Uint8Array(GROUP)
  for (let value = 0; value < GROUP; value++) {
    const [a, b, c, d] = [(value / 1000) | 0, ((value / 100) | 0) % 10, ((value / 10) | 0) % 10, value % 10]
    bytes[value] = 0x30303030 + (a | (b << 8) | (c << 16) | (d << 24))
    // A group of zeros is never the last that is written.
    trimmed[value] = d > 0 ? 4 : c > 0 ? 3 : b > 0 ? 2 : 1
  }
  known = { bytes, trimmed }
  return known
}

/** Makes a writer into a buffer, which must be writable 4 bytes past the end; `digits` is 4 or 8. */
export function createDigitWriter(output: Uint8Array, digits: number): DigitWriter {
  const view = new DataView(output.buffer, output.byteOffset, output.byteLength)
  const { bytes: groups, trimmed } = groupsOfFour()
  function small(at: number, value: number): number {
    const zeros = value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3
    view.setInt32(at, groups[value]! >>> (zeros << 3), true)
    return at + 4 - zeros
  }
  function whole(at: number, value: number): number {
    if (value < GROUP) return small(at, value)
    const high = Math.floor(value / GROUP)
    const place = whole(at, high)
    view.setInt32(place, groups[value - high * GROUP]!, true)
    return place + 4
  }
  function group(at: number, value: number): number {
    view.setInt32(at, groups[value]!, true)
    return at + trimmed[value]!
  }
  function fraction(at: number, value: number): number {
    if (value === 0) return at
    output[at] = 46
    if (digits === 4) return group(at + 1, value)
    const high = Math.floor(value / GROUP)
    if (value === high * GROUP) return group(at + 1, high)
    view.setInt32(at + 1, groups[high]!, true)
    return group(at + 5, value - high * GROUP)
  }
  return { whole, fraction }
}
