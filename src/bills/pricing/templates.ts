/** Keeps short texts as words, so that a kernel writes them eight bytes at a time; the bytes of UTF-8 never make a NaN, which could come out otherwise. */
export interface Templates {
  add(text: string): number
  /** Where the words of a text begin, by its number. */
  readonly starts: Int32Array
  /** Its length in bytes. */
  readonly lengths: Int32Array
  readonly words: Float64Array
}

const MOST = 4096
const WORDS = 32

/** Makes an empty store; texts are at most 256 bytes, and there are few of them, for each stands for one price. */
export function createTemplates(): Templates {
  const starts = new Int32Array(MOST)
  const lengths = new Int32Array(MOST)
  const words = new Float64Array(MOST * WORDS)
  const numbers = new Map<string, number>()
  const encoder = new TextEncoder()
  function add(text: string): number {
    const known = numbers.get(text)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(text, number)
    starts[number] = number * WORDS
    lengths[number] = encoder.encodeInto(text, new Uint8Array(words.buffer, number * WORDS * 8, WORDS * 8)).written
    return number
  }
  return { add, starts, lengths, words }
}
