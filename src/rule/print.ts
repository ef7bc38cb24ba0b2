import type { Bracket } from './programme'
import type { FieldDefinition } from './vocabulary'
import { text, type Language, type Text } from './text'

const units: Readonly<Record<string, Text>> = {
  yen: text('円', ' yen'),
  count: text('', ''),
  ratio: text('', ''),
  kWh: text(' kWh', ' kWh'),
  m3: text(' m³', ' m³'),
  'yen/kWh': text('円/kWh', ' yen/kWh'),
  'yen/m3': text('円/m³', ' yen/m³'),
  'yen/count': text('円/台', ' yen each'),
}

/** Groups the digits before the decimal point: '1234567.5' is '1,234,567.5'; fractions are grouped too. */
export function groupDigits(written: string): string {
  let end = 0
  while (isDigit(written.charCodeAt(end))) end++
  let grouped = written.slice(end)
  for (; end > 3; end -= 3) grouped = `,${written.slice(end - 3, end)}${grouped}`
  return written.slice(0, end) + grouped
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The unit of a fact as its vocabulary writes it, with a space before it where it has one. */
function declared(unit: string, fields: Readonly<Record<string, FieldDefinition>>): Text | undefined {
  for (const field of Object.values(fields)) if (field.kind === 'number' && field.unit === unit) return field.unitLabel
  return undefined
}

/** A unit as it is written after a number; 'yen/kW' is put together from its parts. */
export function unitText(unit: string, fields: Readonly<Record<string, FieldDefinition>> = {}): Text {
  const known = units[unit] ?? declared(unit, fields)
  if (known) return known
  const [above, below] = unit.split('/') as [string, string?]
  if (below === undefined) return text(` ${unit}`, ` ${unit}`)
  const [top, bottom] = [unitText(above, fields), unitText(below, fields)]
  return text(`${top.ja}/${bottom.ja.trim()}`, `${top.en}/${bottom.en.trim()}`)
}

/** Writes an exact number with its unit, as a person would; `fields` has the units that a vocabulary declares. */
export function quantityText(
  written: string,
  unit: string,
  fields: Readonly<Record<string, FieldDefinition>> = {},
): Text {
  if (unit === 'date') return text(written, written)
  const after = unitText(unit, fields)
  const grouped = groupDigits(written)
  return text(grouped + after.ja, grouped + after.en)
}

/** Alternatives of which one suffices: 「A」「B」のいずれか, 'A or B'; one alone stands as it is. */
export const either = (options: readonly Text[]): Text => ({
  ja: options.length === 1 ? options[0]!.ja : `${options.map(({ ja }) => `「${ja}」`).join('')}のいずれか`,
  en: options.map(({ en }) => en).join(' or '),
})

/** The words for an option, a truth value or a month. */
export function optionText(field: FieldDefinition | undefined, value: string): Text {
  if (field?.kind === 'choice') return field.options.find((option) => option.id === value)?.label ?? text(value, value)
  if (field?.kind === 'boolean') return value === 'true' ? text('はい', 'yes') : text('いいえ', 'no')
  return text(value, value)
}

/** The words for a fact as a profile writes it. */
export const factWords = (field: FieldDefinition, value: string): Text =>
  field.kind === 'number' ? quantityText(value, field.unit, { [field.id]: field }) : optionText(field, value)

const bracketEnds = {
  atLeast: ['以上', 'at least '],
  moreThan: ['超', 'more than '],
  atMost: ['以下', 'at most '],
  lessThan: ['未満', 'less than '],
} as const

/** The words for a bracket: '収入 500万円超800万円以下', 'income more than 5,000,000 yen, at most 8,000,000 yen'. */
export function bracketWords(field: FieldDefinition, bracket: Bracket): Text {
  const ends = (['atLeast', 'moreThan', 'atMost', 'lessThan'] as const).flatMap((end) => {
    const value = bracket[end]
    return value === undefined ? [] : [{ words: factWords(field, value), end: bracketEnds[end] }]
  })
  return {
    ja: `${field.label.ja} ${ends.map(({ words, end }) => words.ja + end[0]).join('')}`,
    en: `${field.label.en} ${ends.map(({ words, end }) => end[1] + words.en).join(', ')}`,
  }
}

/** Builds a text in both languages from one description. */
export const inBoth = (write: (language: Language) => string): Text => ({ ja: write('ja'), en: write('en') })
