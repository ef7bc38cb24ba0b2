/** Two 32-bit multiply-and-shift lanes over UTF-16 units; tells rule texts apart, and is no signature. */
function hash64(input: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < input.length; at++) {
    const unit = input.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return [b, a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The content hash of a measure's data, so that a result can be reproduced and audited. */
export const rulesetOf = (measure: unknown): string => hash64(JSON.stringify(measure))
