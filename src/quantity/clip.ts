/** What is shown of a text that came from outside, at most. */
const shownAtMost = 40
/** So many units of text hold one character more than that; none is longer than two. */
const unitsAtMost = 82

/**
 * Shows a text from outside as written, but short, and without characters that steer a terminal or turn the direction of writing.
 * @example clip('x'.repeat(1000)).length //=> 41
 */
export function clip(written: string): string {
  const read = [...written.slice(0, unitsAtMost)]
  const shown = read.slice(0, shownAtMost).join('')
  return shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�') + (read.length > shownAtMost ? '…' : '')
}

/**
 * Shows any value from outside, even one that refuses to become text.
 * @example shownValue(Object.create(null)) //=> '[object]'
 */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'undefined':
      return clip(String(value))
    default:
      return value === null ? 'null' : `[${Array.isArray(value) ? 'array' : typeof value}]`
  }
}
