const digits = '〇一二三四五六七八九'
const digit = `[${digits.slice(1)}]`
const group = `(?:${digit}?千)?(?:${digit}?百)?(?:${digit}?十)?${digit}?`
/** 一億二千三百万: each part at most once, from the largest down. */
const spoken = new RegExp(`^(?:(${group})兆)?(?:(${group})億)?(?:(${group})万)?(${group})$`)
/** 二〇二六: digit by digit. */
const positional = new RegExp(`^${digit}[${digits}]*$|^〇$`)

const small: readonly (readonly [unit: string, size: bigint])[] = [
  ['千', 1000n],
  ['百', 100n],
  ['十', 10n],
]

/** A group below 一万; without a digit before it, 十 is ten. */
function groupValue(written: string): bigint {
  let rest = written
  let value = 0n
  for (const [unit, size] of small) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    value += size * (at === 0 ? 1n : BigInt(digits.indexOf(rest[0]!)))
    rest = rest.slice(at + 1)
  }
  // Nothing is found at the place of 〇.
  return value + BigInt(digits.indexOf(rest))
}

/**
 * Reads a whole number written in kanji alone, spoken (二十五) or digit by digit (二五), as decimal text; null for anything else.
 * @example kanjiNumeral('百二十') //=> '120'
 * @example kanjiNumeral('二三十') //=> null
 */
export function kanjiNumeral(written: string): string | null {
  if (positional.test(written)) return [...written].map((each) => String(digits.indexOf(each))).join('')
  const [trillions, oku, man, ones = ''] = spoken.exec(written)?.slice(1) ?? []
  const parts = [trillions, oku, man].filter((part) => part !== undefined)
  // 万 takes a number before it, and a count begins with more than 百 or 千: 万円, 千円 and 百万円 are units of tables.
  if (parts.includes('') || (parts.length === 0 && ones === '') || /^[百千万億兆]+$/.test(written)) return null
  return String([trillions, oku, man, ones].reduce((sum: bigint, part) => sum * 10_000n + groupValue(part ?? ''), 0n))
}
