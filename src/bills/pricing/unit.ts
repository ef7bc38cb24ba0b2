/** A unit of usage, as ten to a power of the unit that a service is priced in. */
export interface HeaderUnit {
  /** As written. */
  readonly name: string
  readonly of: 'kWh' | 'm3'
  /** 1 MWh is 10^3 kWh. */
  readonly power: number
}

const units: Readonly<Record<string, Omit<HeaderUnit, 'name'>>> = {
  wh: { of: 'kWh', power: -3 },
  kwh: { of: 'kWh', power: 0 },
  mwh: { of: 'kWh', power: 3 },
  gwh: { of: 'kWh', power: 6 },
  千kwh: { of: 'kWh', power: 3 },
  万kwh: { of: 'kWh', power: 4 },
  m3: { of: 'm3', power: 0 },
  立方メートル: { of: 'm3', power: 0 },
  立米: { of: 'm3', power: 0 },
  千m3: { of: 'm3', power: 3 },
}
const known = Object.keys(units).sort((a, b) => b.length - a.length)

/** Letters in one form, for names of units: ㎥ and m³ are m3, ｋＷｈ is kwh. */
const plain = (written: string): string =>
  written
    .replaceAll(/m³|㎥/g, 'm3')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s^・]/g, '')

/** The unit that a text names, if it is one of usage. */
export function unitNamed(written: string): HeaderUnit | undefined {
  const unit = Object.hasOwn(units, plain(written)) ? units[plain(written)] : undefined
  return unit && { name: written.trim(), ...unit }
}

const atEnd = new RegExp(`(?:${known.join('|')}|㎥|m³|m\\^3)$`, 'i')

/** Splits '1.2 MWh' into its number and its unit. */
export function splitUnit(written: string): { readonly number: string; readonly unit: HeaderUnit | undefined } {
  const text = written.trim()
  const found = atEnd.exec(text)
  // What stands before is cut and not matched: a pattern for any text and then spaces takes the square of their number.
  return found
    ? { number: text.slice(0, found.index).trimEnd(), unit: unitNamed(found[0]) }
    : { number: written, unit: undefined }
}

const bracket = /[(（[［【〔]([^()（）[\]［］【】〔〕]*)[)）\]］】〕]\s*$/u

/**
 * Finds the unit in the header of the usage: in brackets, after it, or alone. `unknown` is a text in brackets that looks like a unit
 * (letters, digits, 円) and is none that usage can have.
 */
export function unitOfHeader(header: string): { readonly unit?: HeaderUnit; readonly unknown?: string } {
  const [, inside] = bracket.exec(header) ?? []
  if (inside !== undefined) {
    const unit = unitNamed(inside)
    if (unit) return { unit }
    return /^[a-z]{1,4}\d?$|^円$|^[a-z]+\/[a-z]+$/i.test(plain(inside)) ? { unknown: inside.trim() } : {}
  }
  const text = plain(header)
  const end = known.find((name) => text.endsWith(name) && !/[a-z千万]/.test(text[text.length - name.length - 1] ?? '_'))
  return end === undefined ? {} : { unit: { name: end, ...units[end]! } }
}

/** The header without its unit or its yen in brackets, by which it is compared. */
export const withoutUnit = (header: string): string => {
  const [all, inside] = bracket.exec(header) ?? []
  return all !== undefined && (unitNamed(inside!) || /^(円|yen)$/i.test(plain(inside!)))
    ? header.slice(0, -all.length)
    : header
}
