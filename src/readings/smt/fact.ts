import { unreachable } from '../../quantity/hojokin-error'
import { dateOfDay, dayNumber } from '../../quantity/date'
import { monthIndex } from '../../quantity/month-range'
import { optionIds } from '../../rule/check'
import type { FieldDefinition } from '../../rule/vocabulary'
import { symbol } from './logic'

/** A fact as the solver knows it: a whole number, with what each value stands for. */
export interface SmtFact {
  /** The fact. */
  readonly field: FieldDefinition
  /** Its name in the formulas. */
  readonly symbol: string
  /** Its declaration, and the values that a profile can give it. */
  readonly declarations: readonly string[]
  /** The whole number for an option, a month or a quantity as a profile writes it. */
  code(value: string): bigint
  /** The profile's value for a whole number. */
  value(code: bigint): string | boolean
}

/** Bill months and application months lie within these years; no rule speaks of others. */
const firstMonth = BigInt(monthIndex('1900-01'))
const lastMonth = BigInt(monthIndex('2199-12'))

const monthOf = (index: bigint): string =>
  `${(index / 12n).toString().padStart(4, '0')}-${((index % 12n) + 1n).toString().padStart(2, '0')}`

function quantityText(scaled: bigint, decimals: number): string {
  if (decimals === 0) return scaled.toString()
  const digits = scaled.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '')
}

function declared(name: string, from: bigint, until: bigint): string[] {
  return [`(declare-const ${name} Int)`, `(assert (<= ${from} ${name} ${until}))`]
}

/** Describes a fact; `suffix` tells two applicants apart, for laws that compare them. */
export function smtFact(field: FieldDefinition, suffix = ''): SmtFact {
  const name = symbol(field.id + suffix)
  const base = { field, symbol: name }
  switch (field.kind) {
    case 'number':
      return {
        ...base,
        declarations: declared(name, 0n, BigInt(Number.MAX_SAFE_INTEGER)),
        code: (value) => {
          const [whole, rest = ''] = value.split('.') as [string, string?]
          return BigInt(whole + rest.padEnd(field.decimals, '0'))
        },
        value: (code) => quantityText(code, field.decimals),
      }
    case 'date':
      return {
        ...base,
        declarations: declared(name, BigInt(dayNumber('1000-01-01')), BigInt(dayNumber('9999-12-31'))),
        code: (value) => BigInt(dayNumber(value)),
        value: (code) => dateOfDay(Number(code)),
      }
    case 'month':
      return {
        ...base,
        declarations: declared(name, firstMonth, lastMonth),
        code: (value) => BigInt(monthIndex(value)),
        value: monthOf,
      }
    case 'choice':
    case 'boolean': {
      const options = optionIds(field)!
      return {
        ...base,
        declarations: declared(name, 0n, BigInt(options.length - 1)),
        code: (value) => BigInt(options.indexOf(value)),
        value: (code) => {
          const option = options.find((_, at) => BigInt(at) === code)!
          return field.kind === 'boolean' ? option === 'true' : option
        },
      }
    }
    default:
      return unreachable('kind of fact', field)
  }
}
