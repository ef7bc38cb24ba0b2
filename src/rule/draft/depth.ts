/** No document needs a rule as deep as this; deeper ones are cyclic, or made to exhaust whoever reads them. */
const deepest = 100

/**
 * Tells whether data is nested too deep to be a rule, or in a circle; without going deep itself.
 * @example tooDeep({ kind: 'not', of: { kind: 'all', of: [] } }) //=> false
 */
export function tooDeep(data: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }]
  for (let next; (next = waiting.pop()) !== undefined;) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > deepest) return true
    for (const part of Object.values(value)) waiting.push({ value: part as unknown, depth: depth + 1 })
  }
  return false
}
