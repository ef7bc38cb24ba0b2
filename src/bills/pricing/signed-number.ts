import { readNumberText } from '../../quantity/number-text'

/** A decimal with its sign, exactly: value ÷ 10^places. */
export interface Scaled {
  readonly value: bigint
  readonly places: number
}

const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Reads an amount of yen as bills print it, also '▲1,800円' and '−1,800'; undefined when it is not a number of yen. */
export function readYen(written: string): Scaled | undefined {
  const text = written.trim().replace(/^[▲△−–]/u, '-')
  const number = plain.test(text) ? { text, unit: null } : readNumberText(text)
  const [, sign, units, decimals = ''] = plain.exec(number?.text ?? '') ?? []
  if (units === undefined || (number!.unit !== null && number!.unit !== 'yen')) return undefined
  const value = BigInt(units + decimals)
  return { value: sign === '-' ? -value : value, places: decimals.length }
}

/** The whole number at or below n ÷ d, for negative n too. */
export const floor = (n: bigint, d: bigint): bigint => (n % d < 0n ? n / d - 1n : n / d)

/** The same number in smaller units. */
export const rescale = ({ value, places }: Scaled, to: number): bigint => value * 10n ** BigInt(to - places)
