/**
 * Splits whole yen by ratios and loses none: each part but the last is rounded down, and the last takes the rest.
 * @param ratios whole-number weights, in the order of the payers (national first)
 * @example allocate(1000003n, [2n, 1n]) //=> [666668n, 333335n]
 */
export function allocate(total: bigint, ratios: readonly bigint[]): bigint[] {
  const sum = ratios.reduce((a, b) => a + b, 0n)
  const parts = ratios.map((ratio) => (sum === 0n ? 0n : (total * ratio) / sum))
  const last = parts.length - 1
  if (last >= 0) parts[last] = total - parts.slice(0, last).reduce((a, b) => a + b, 0n)
  return parts
}
