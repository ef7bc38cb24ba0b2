import { Decimal as Shared } from 'decimal.js'

/**
 * Our own decimal numbers, for reading and printing: exact to 400 digits, whatever a caller has set on the shared constructor.
 * Rules calculate with fractions, not with these.
 */
export const Decimal = Shared.clone({
  defaults: true,
  precision: 400,
  rounding: Shared.ROUND_DOWN,
  minE: -9e15,
  maxE: 9e15,
})
export type Decimal = Shared

/**
 * Prints without exponent, leading zeros or trailing zeros; zero has no sign.
 * @example printDecimal(new Decimal('007.50')) //=> '7.5'
 */
export const printDecimal = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed())

/**
 * Gives the decimal that a double prints as, so that 2.3 is 2.3 and not its binary neighbour; null for NaN and the infinities.
 * @example printDecimal(decimalOf(1e-7)!) //=> '0.0000001'
 */
export const decimalOf = (value: number | bigint): Decimal | null =>
  typeof value === 'bigint' || Number.isFinite(value) ? new Decimal(String(value)) : null
