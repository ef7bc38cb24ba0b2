import { readNumberText } from '../../quantity/number-text'
import { bare } from './cell'

/** A decimal with its sign, exactly: value ÷ 10^places. */
export interface Scaled {
  readonly value: bigint
  readonly places: number
}

const plain = /^([+-]?)(\d+)(?:\.(\d*))?$/

/**
 * Reads an amount of yen as bills and spreadsheets print it, also '▲1,800円', '￥12,345', '(1,800)' and '-' for nothing; undefined
 * when it is not a number of yen. In CP932 the yen sign is the backslash.
 */
export function readYen(written: string): Scaled | undefined {
  const outer = bare(written).normalize('NFKC')
  if (/^[-−–—―ー]$/u.test(outer)) return { value: 0n, places: 0 }
  const [, inside] = /^\((.*)\)$/s.exec(outer) ?? []
  const text = (inside ?? outer)
    .replace(/^\s*[¥\\]\s*/u, '')
    .replace(/^[▲△−–]\s*/u, '-')
    .replace(/^-\s*[¥\\]\s*/u, '-')
  const number = plain.test(text) ? { text, unit: null } : readNumberText(text)
  const [, sign, units, decimals = ''] = plain.exec(number?.text ?? '') ?? []
  if (units === undefined || (number!.unit !== null && number!.unit !== 'yen')) return undefined
  if (inside !== undefined && sign !== '') return undefined
  // A database writes 1800.00000 for 1800.
  const kept = decimals.replace(/(?<!0)0+$/, '')
  const value = BigInt(units + kept)
  return { value: sign === '-' || inside !== undefined ? -value : value, places: kept.length }
}

/** The whole number at or below n ÷ d, for negative n too. */
export const floor = (n: bigint, d: bigint): bigint => (n % d < 0n ? n / d - 1n : n / d)

/** The same number in smaller units. */
export const rescale = ({ value, places }: Scaled, to: number): bigint => value * 10n ** BigInt(to - places)
