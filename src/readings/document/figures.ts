import { rangeOf } from '../../rule/lookup'
import { bracketWords, factWords, quantityText } from '../../rule/print'
import type { Measure, ParameterRow, ParameterTable, Source } from '../../rule/programme'
import { isBracket } from '../../rule/span'
import type { Language } from '../../rule/text'
import { headings as h, labelled, sourceKinds } from './headings'

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ')
const tableRow = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function whenWords(measure: Measure, when: ParameterRow['when'], language: Language): string {
  const parts = Object.entries(when).map(([id, value]) => {
    const field = measure.fields[id]!
    if (isBracket(value)) return bracketWords(field, value)[language]
    if (field.kind === 'month' || field.kind === 'date')
      return typeof value === 'string' ? value : `${value[0]} – ${value[1]}`
    const options = typeof value === 'string' ? [value] : value
    const words = options.map((option) => factWords(field, option)[language]).join(language === 'ja' ? '、' : ' or ')
    return field.kind === 'boolean' ? `${field.label[language]}${language === 'ja' ? '：' : ': '}${words}` : words
  })
  return parts.length === 0 ? h.always[language] : parts.join(language === 'ja' ? '；' : '; ')
}

/** '[2] the heading in the source', linked where the source has a page. */
function citation(measure: Measure, row: ParameterRow, numbers: readonly string[]): string {
  const mark = `[${numbers.indexOf(row.source) + 1}]`
  const { url } = measure.sources[row.source]!
  return `${url === undefined ? mark : `[${mark}](${url})`} ${row.at}`
}

function rowsOf(measure: Measure, table: ParameterTable, numbers: readonly string[], language: Language): string[] {
  return table.rows.map((row) => {
    const values = [...new Set(rangeOf(row))]
      .map((value) => quantityText(value, table.unit, measure.fields)[language])
      .join(' – ')
    return tableRow([
      table.label[language],
      whenWords(measure, row.when, language),
      values,
      row.printed,
      citation(measure, row, numbers),
    ])
  })
}

/** Every figure of a measure in one table; sources go by their number in the list at the end of the page. */
export function figureLines(measure: Measure, numbers: readonly string[], language: Language): string[] {
  const tables = Object.values(measure.parameters)
  if (tables.length === 0) return []
  const head = [h.figure, h.when, h.value, h.printed, h.source].map((heading) => heading[language])
  return [
    '',
    `### ${h.figures[language]}`,
    '',
    tableRow(head),
    '|---|---|---:|---|---|',
    ...tables.flatMap((table) => rowsOf(measure, table, numbers, language)),
    ...tables.flatMap(({ label, knownUntil }) =>
      knownUntil === undefined ? [] : ['', labelled(h.knownUntil, `${label[language]} ${knownUntil}`, language)],
    ),
  ]
}

/** The sources of a page, numbered. */
export function sourceLines(sources: Readonly<Record<string, Source>>, language: Language): string[] {
  const lines = Object.values(sources).map(({ title, url, kind, checkedOn, precedent }, at) => {
    const name = url === undefined ? title[language] : `[${title[language]}](${url})`
    const notes = [
      sourceKinds[kind][language],
      ...(precedent ? [precedent[language]] : []),
      `${h.checked[language]} ${checkedOn}`,
    ]
    return language === 'ja' ? `${at + 1}. ${name}（${notes.join('、')}）` : `${at + 1}. ${name} (${notes.join(', ')})`
  })
  return ['', `## ${h.sources[language]}`, '', ...lines]
}
