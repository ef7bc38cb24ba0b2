import type { Language } from 'hojokin'

/** Thousands of a written number, whose decimals stay as they are. */
export const grouped = (written: string): string =>
  written.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))
/** Writes whole yen: 1,800円. */
export const yenWords = (yen: bigint, language: Language): string =>
  `${grouped(yen.toString())}${language === 'ja' ? '円' : ' yen'}`

const places = [
  [1_000_000_000_000n, '兆'],
  [100_000_000n, '億'],
  [10_000n, '万'],
] as const

/** Writes yen as they are said in Japanese, 5億7,500万円; undefined below 10,000 yen, where it would say the same. */
export function spokenYen(yen: bigint): string | undefined {
  if (yen < 10_000n) return undefined
  let rest = yen
  let words = ''
  for (const [size, name] of places) {
    if (rest >= size) words += `${grouped((rest / size).toString())}${name}`
    rest %= size
  }
  return `${words}${rest > 0n ? grouped(rest.toString()) : ''}円`
}

/** A place on a screen for exact text such as '200/3'; only pixels are made of it. */
export function pixelNumber(exact: string): number {
  const [above, below] = exact.split('/')
  return below === undefined ? Number(above) : Number(above) / Number(below)
}

/** The least whole number at or above an exact text. */
export function ceiling(exact: string): bigint {
  if (exact.includes('/')) {
    const [above, below] = exact.split('/').map(BigInt) as [bigint, bigint]
    return (above + below - 1n) / below
  }
  const [whole, decimals = ''] = exact.split('.')
  return BigInt(whole!) + (/[1-9]/.test(decimals) ? 1n : 0n)
}
