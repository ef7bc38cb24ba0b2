import { vocabulary } from '../../../rules'
import type { Assessment } from '../../readings/assessment'
import { cellOf, type ClientFigure } from '../../readings/clients/client-table'
import type { Client } from '../../readings/clients/read-clients'
import { type Filter, screen } from '../../readings/screen'
import { standing } from '../../readings/standing'
import { factWords } from '../../rule/print'
import type { Measure, Programme } from '../../rule/programme'
import type { Language } from '../../rule/text'
import type { FieldDefinition } from '../../rule/vocabulary'
import { basisWords } from '../basis-words'
import { callText } from '../call-text'
import { outcomeWords } from '../outcome-words'
import { withoutIds } from '../plain'

/** A cell of a sheet: words, a sum with what it means, or a day. */
export type SheetCell = string | ClientFigure | { readonly day: string }

const headings: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '支援',
    '結果',
    '金額',
    '受付',
    '締切',
    '申請先',
    '公式ページ',
    '相談先',
    '用意するもの',
    '自分で確かめること',
    'まだ聞いていないこと',
    '金額のよりどころ',
  ],
  en: [
    'Measure',
    'Outcome',
    'Amount',
    'Call',
    'Deadline',
    'Where to apply',
    'Official page',
    'Whom to ask',
    'Have ready',
    'Check yourself',
    'Not yet asked',
    'Figures rest on',
  ],
}

function rowOf(measure: Measure, assessment: Assessment, day: string, language: Language): SheetCell[] {
  const { round } = standing(measure, day)
  const { apply } = measure
  const place = apply && 'where' in apply ? apply : undefined
  const list = (lines: readonly string[]): string => lines.map(withoutIds).join('\n')
  const { words, figure } = cellOf(assessment)
  return [
    measure.name[language],
    outcomeWords(measure, assessment)[language],
    figure ?? words[language],
    callText(measure, day, language) ?? '',
    round?.closes === undefined ? (place?.by?.[language] ?? '') : { day: round.closes },
    place ? place.where[language] : apply && 'unknown' in apply ? apply.unknown[language] : '',
    round?.url ?? place?.url ?? '',
    place ? place.whom[language] : '',
    list((place?.prepare ?? []).map((one) => one[language])),
    list(assessment.conditions.map((one) => one[language])),
    assessment.status === 'undetermined'
      ? list(assessment.missing.map((id) => fieldOf(measure, id)?.question[language] ?? id))
      : '',
    basisWords[assessment.basis][language],
  ]
}

const fieldOf = (measure: Measure, id: string): FieldDefinition | undefined =>
  measure.fields[id] ?? measure.purposeFields[id] ?? (vocabulary as Readonly<Record<string, FieldDefinition>>)[id]

/** One client's measures with all that it takes to act on them: those that fit first, then those that an answer may still settle. */
export function clientSheet(
  programmes: readonly Programme[],
  { name, profile }: Client,
  day: string,
  language: Language,
  filter: Filter = {},
): SheetCell[][] {
  const ja = language === 'ja'
  const measures = new Map(
    programmes.flatMap((programme) => programme.measures.map((measure) => [measure.id, measure] as const)),
  )
  const screened = screen(programmes, profile, { ...filter, date: day })
  const rows = (['eligible', 'undetermined'] as const).flatMap((status) =>
    screened.filter((one) => one.status === status).map((one) => rowOf(measures.get(one.measure)!, one, day, language)),
  )
  const facts = Object.entries(profile).flatMap(([id, value]) => {
    const field = (vocabulary as Readonly<Record<string, FieldDefinition>>)[id]
    return field && value !== undefined && value !== null
      ? [[field.label[language], factWords(field, String(value))[language]]]
      : []
  })
  return [
    [name],
    [
      ja
        ? `${day}の時点。非公式の見積もりで、交付を約束するものではありません。「上限」「最大」の額は審査のうえ交付者が決めます。`
        : `As of ${day}. Unofficial estimates, no promise of payment. The authority selects, and decides sums “up to” a ceiling.`,
    ],
    [],
    [...headings[language]],
    ...rows,
    [],
    [ja ? '使った答え' : 'Answers used'],
    ...facts,
  ]
}
