import type { CallRound, Measure } from '../../rule/programme'
import type { Language } from '../../rule/text'
import { bases, basisOf } from '../citation'
import { roundWords } from '../round-words'
import { basisWords } from '../words'
import { bullets, headings as h, labelled, listed } from './headings'

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines]

/** What the applicant must check, for it is stated and not asked. */
export const checkLines = ({ conditions = [] }: Measure, language: Language): string[] =>
  section(h.check[language], bullets(conditions.map((condition) => condition[language])))

function roundLine(round: CallRound, numbers: readonly string[], language: Language): string {
  const { opens, closes, note, source, url } = round
  const ja = language === 'ja'
  const window =
    opens === undefined && closes === undefined
      ? h.undated[language]
      : `${opens ?? ''} ${ja ? '～' : '–'} ${closes ?? ''}`.trim()
  const mark = `[${numbers.indexOf(source) + 1}]`
  const cited = url === undefined ? mark : `[${mark}](${url})`
  const more = note === undefined ? '' : ja ? `（${note.ja}）` : ` (${note.en})`
  return `${labelled(roundWords(round), window, language)}${more} ${cited}`
}

/** The calls of a measure, in order of time. */
export const roundLines = ({ rounds = [] }: Measure, numbers: readonly string[], language: Language): string[] =>
  section(h.rounds[language], bullets(rounds.map((round) => roundLine(round, numbers, language))))

/** Where, by when and from whom; or why no place is known. */
export function applyLines({ apply }: Measure, language: Language): string[] {
  if (apply === undefined) return []
  if ('unknown' in apply) return section(h.apply[language], bullets([apply.unknown[language]]))
  const { where, by, whom, url, prepare } = apply
  const place = url === undefined ? where[language] : `[${where[language]}](${url})`
  return section(
    h.apply[language],
    bullets([
      labelled(h.where, place, language),
      ...(by ? [labelled(h.by, by[language], language)] : []),
      labelled(h.whom, whom[language], language),
      ...(prepare?.length
        ? [
            labelled(
              h.prepare,
              listed(
                prepare.map((one) => one[language]),
                language,
              ),
              language,
            ),
          ]
        : []),
    ]),
  )
}

/** The weakest of what the measure's figures rest on; nothing where it has none. */
export function basisLines({ parameters, sources }: Measure, language: Language): string[] {
  const rows = Object.values(parameters).flatMap((table) => table.rows)
  if (rows.length === 0) return []
  const weakest = Math.max(...rows.map((row) => bases.indexOf(basisOf(sources[row.source]!))))
  return [labelled(h.basis, basisWords(bases[weakest]!)[language], language)]
}
