// The package reads written numbers with decimal.js, of which it uses these few operations. Here they are on whole numbers of
// `scale` decimals, exact, in a thirtieth of the size; test/exact-decimal.test.mjs compares them with decimal.js.

/** A decimal number: `n` / 10^`scale`. */
export class Decimal {
  constructor(value) {
    if (value instanceof Decimal) {
      this.n = value.n
      this.scale = value.scale
      this.minus = value.minus
      return
    }
    const match = /^(-?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value))
    if (match === null || match[2] + (match[3] ?? '') === '')
      throw new Error(`[DecimalError] Invalid argument: ${String(value)}`)
    const [, sign, whole, decimals = '', exponent = '0'] = match
    const scale = decimals.length - Number(exponent)
    const n = BigInt(whole + decimals)
    this.n = scale < 0 ? n * 10n ** BigInt(-scale) : n
    this.scale = Math.max(scale, 0)
    this.minus = sign === '-'
    while (this.scale > 0 && this.n % 10n === 0n) {
      this.n /= 10n
      this.scale--
    }
  }
  static clone() {
    return Decimal
  }
  static ROUND_DOWN = 1
  static of(signed, scale) {
    return new Decimal(`${signed}e-${scale}`)
  }
  signed(scale) {
    const n = this.n * 10n ** BigInt(scale - this.scale)
    return this.minus ? -n : n
  }
  compare(other) {
    const b = new Decimal(other)
    const scale = Math.max(this.scale, b.scale)
    const difference = this.signed(scale) - b.signed(scale)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  gt(other) {
    return this.compare(other) > 0
  }
  gte(other) {
    return this.compare(other) >= 0
  }
  times(other) {
    const b = new Decimal(other)
    return Decimal.of(this.signed(this.scale) * b.signed(b.scale), this.scale + b.scale)
  }
  plus(other) {
    const b = new Decimal(other)
    const scale = Math.max(this.scale, b.scale)
    return Decimal.of(this.signed(scale) + b.signed(scale), scale)
  }
  /** By a power of ten, as the package does; nothing else. */
  div(other) {
    const by = new Decimal(other).n.toString()
    if (!/^10*$/.test(by)) throw new Error(`[DecimalError] Cannot divide by ${String(other)}`)
    return Decimal.of(this.signed(this.scale), this.scale + by.length - 1)
  }
  negated() {
    const result = new Decimal(this)
    result.minus = !this.minus
    return result
  }
  isZero() {
    return this.n === 0n
  }
  isNegative() {
    return this.minus
  }
  decimalPlaces() {
    return this.scale
  }
  toNumber() {
    return Number(this.toFixed())
  }
  toFixed() {
    const digits = this.n.toString().padStart(this.scale + 1, '0')
    const at = digits.length - this.scale
    return `${this.minus ? '-' : ''}${digits.slice(0, at)}${this.scale > 0 ? `.${digits.slice(at)}` : ''}`
  }
  toString() {
    return this.toFixed()
  }
}
