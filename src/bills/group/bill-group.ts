/** The rows of one bill for one service, contract and month. */
export interface BillGroup {
  /** The fields of the first row, as records hold them; the usage is replaced by the sum. */
  readonly fields: string[]
  readonly service: number
  readonly contract: number
  readonly month: number
  /** Thousandths. */
  usage: bigint
  readonly rows: { readonly line: number; readonly text: string }[]
}

/** Prints thousandths of a unit as a decimal of ten to a power of that unit. */
export function usageText(thousandths: bigint, power: number): string {
  const places = 3 + power
  const digits = thousandths.toString().padStart(places + 1, '0')
  const decimals = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '')
  return `${places === 0 ? digits : digits.slice(0, -places)}${decimals && `.${decimals}`}`
}
