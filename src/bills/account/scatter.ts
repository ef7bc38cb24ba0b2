/**
 * Makes what scatters bytes of one buffer, which must be readable 4 bytes past any of them, over 64 bits of `words`: two lanes of 32,
 * at `to` and after it. Another seed scatters them otherwise.
 */
export function createScatter(input: Uint8Array, words: Int32Array) {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  return (start: number, end: number, seed: number, to: number): void => {
    let high = (end - start) ^ seed
    let low = Math.imul(seed, 0x9e3779b1)
    for (let at = start; at < end; at += 4) {
      const left = end - at
      const word = left >= 4 ? view.getInt32(at, true) : view.getInt32(at, true) & (0xffffff >> (8 * (3 - left)))
      high = Math.imul(high ^ word, 0x85ebca6b)
      high ^= high >>> 15
      low = Math.imul(low + word, 0xc2b2ae35) ^ (low >>> 13)
    }
    high = Math.imul(high ^ (high >>> 16), 0x2c1b3c6d)
    words[to] = high ^ (high >>> 13)
    words[to + 1] = Math.imul(low ^ (low >>> 16) ^ high, 0x297a2d39)
  }
}
