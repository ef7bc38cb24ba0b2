import { text } from '../rule/text'

/** Refuses how a function was called, in words for the caller: what was wrong, and what to write. */
export function refuse(ja: string, en: string): never {
  const words = text(ja, en)
  throw Object.assign(new RangeError(`${words.en} ${words.ja}`), { text: words })
}
