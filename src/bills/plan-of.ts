import { note, type Note } from './account/notes'
import { refuse } from './bills-error'
import { checkMeanings } from './check-options'
import { addedTo, allAdded } from './files/added'
import { findColumns, unitByService, unitOf } from './files/header'
import type { Source } from './files/source'
import type { BillsOptions } from './options'
import type { Plan } from './plan'
import { readMonth } from './pricing/month-reader'
import { exactDigits, priceTable } from './pricing/price-table'
import { naming, rejectReasons, yearOf } from './pricing/reasons'
import type { HeaderUnit } from './pricing/unit'

/** What the header gives cause to say. */
function notesOf(
  { alike }: ReturnType<typeof findColumns>,
  written: HeaderUnit | undefined,
  monthHeader: string,
): Note[] {
  const notes: Note[] = []
  if (alike.length > 0)
    notes.push(
      note(
        'header-form',
        `見出しを形で見分けました：${alike.map(({ column, header }) => `「${header}」は ${column}`).join('、')}。`,
        `Headers were told by their form: ${alike.map(({ column, header }) => `'${header}' is ${column}`).join(', ')}.`,
      ),
    )
  if (written !== undefined)
    notes.push(
      note(
        'unit',
        `使用量の単位は、見出しのとおり${written.name}として読みました。`,
        `The usage was read in ${written.name}, as its header says.`,
      ),
    )
  if (/検針|請求日|発行|支払/.test(monthHeader))
    notes.push(
      note(
        'month-header',
        `使用月を「${monthHeader}」の列から読みました。使用月は、使用期間の始まりの検針日がある月です。`,
        `The month of use was read from '${monthHeader}'; it is the month of the reading that opens the period.`,
      ),
    )
  return notes
}

/** Makes the plan of a run from the header and the caller's wishes. */
export function planOf(
  source: Source,
  options: BillsOptions,
): { readonly plan: Plan; readonly notes: readonly Note[] } {
  const table = priceTable(options.services)
  checkMeanings(options, table)
  const { set = {}, headings = 'en' } = options
  const found = findColumns(source.headers, options, allAdded(headings))
  if (set.usage_month !== undefined) {
    const month = readMonth(set.usage_month)
    const year = yearOf(set.usage_month)
    if (typeof month === 'string')
      refuse(
        `--set usage_month=${set.usage_month}：${naming(rejectReasons[month].ja, year)}。`,
        `--set usage_month=${set.usage_month}: ${naming(rejectReasons[month].en, year)}.`,
      )
  }
  const usageHeader = source.headers[found.at.usage]!
  const unit = unitOf(usageHeader, options.unit)
  const plan: Plan = {
    table,
    digits: exactDigits(table),
    columns: source.headers.length,
    headers: source.headers,
    at: found.at,
    constants: set,
    values: options.mapValues ?? {},
    unit: unit ?? unitByService(usageHeader, options.services),
    commaIsUnclear: source.commaIsUnclear,
    lineByRecord: source.lineByRecord,
    newline: source.newline,
    rounding: options.rounding ?? 'down',
    once: options.once ?? false,
    language: options.language ?? 'en',
    headings,
    encoding: source.encoding,
  }
  const added = addedTo(plan)
  const names = new Set(added.map((name) => name.toLowerCase()))
  const clash = source.headers.find((header) => names.has(header.trim().toLowerCase()))
  if (clash !== undefined && source.parquet !== undefined)
    refuse(
      `入力の列「${clash}」は、加える列と大文字・小文字しか違いません。名前を変えるか取り除いてください。`,
      `The column '${clash}' differs from one that is added in capitals only; rename or remove it.`,
    )
  const written = options.unit === undefined ? unit : undefined
  return { plan, notes: notesOf(found, written, source.headers[found.at.usage_month] ?? '') }
}
