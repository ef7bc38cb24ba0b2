import { checkOption, checkOptions } from '../quantity/hojokin-error'
import type { Example } from '../rule/example'
import type { Condition } from '../rule/node'
import { either, optionText, quantityText } from '../rule/print'
import { fieldNamed } from '../rule/lookup'
import type { Measure, Programme } from '../rule/programme'
import { languages, type Language } from '../rule/text'
import { figureLines, sourceLines } from './document/figures'
import { conditionWords, formulaWords } from './document/formula'
import { bullets, headings as h, labelled, listed } from './document/headings'
import { applyLines, basisLines, checkLines, roundLines } from './document/next-steps'
import { exampleLines } from './document/worked-example'
import { mechanismWords } from './words'

/** How a page is written. */
export interface DocumentOptions {
  /** The language of the page; Japanese unless said. */
  readonly language?: Language
  /** Worked examples, shown with their working. */ readonly examples?: readonly Example[]
}

/** One condition on a line; several below one another. */
function conditionLines(measure: Measure, language: Language): string[] {
  const { eligibility } = measure
  // 'No condition' would read as 'anyone'; whom it is for and what for stand above.
  if (eligibility.kind === 'all' && eligibility.of.length === 0) return []
  const parts =
    eligibility.kind === 'all' && eligibility.of.length > 1
      ? eligibility.of.map((part) => conditionWords(measure, part, language))
      : []
  if (parts.length === 0)
    return bullets([labelled(h.conditions, conditionWords(measure, eligibility, language), language)])
  return [
    `- **${h.conditions[language]}**${language === 'ja' ? '（すべて）' : ' (all of them)'}`,
    ...parts.map((part) => `  - ${part}`),
  ]
}

/** The purposes by their own names where there is a choice of them. */
function purposeWords(measure: Measure, purpose: Condition, language: Language): string {
  if (purpose.kind !== 'oneOf') return conditionWords(measure, purpose, language)
  return either(purpose.values.map((value) => optionText(fieldNamed(measure, purpose.field), value)))[language]
}

function whoLines(measure: Measure, language: Language): string[] {
  if (measure.applicants)
    return [
      ...bullets([
        labelled(h.who, measure.openTo[language], language),
        ...(measure.purpose ? [labelled(h.aim, purposeWords(measure, measure.purpose, language), language)] : []),
      ]),
      ...conditionLines(measure, language),
    ]
  return bullets([
    labelled(h.purpose, measure.openTo[language], language),
    labelled(h.application, h.closed[language], language),
    ...(measure.institution ? [labelled(h.institution, measure.institution[language], language)] : []),
  ])
}

function measureLines(
  measure: Measure,
  numbers: readonly string[],
  { language, examples }: Required<DocumentOptions>,
): string[] {
  const documented = measure.amount.kind !== 'undocumented'
  const amount =
    measure.award === 'none' && !documented
      ? h.noMoney[language]
      : measure.amount.kind === 'undocumented'
        ? h.undocumented[language] + measure.amount.why[language]
        : formulaWords(measure, measure.amount, language)
  const payers = measure.payers.map((payer) => payer.name[language])
  return [
    '',
    `## ${measure.name[language]}`,
    '',
    ...bullets([
      labelled(
        h.kind,
        mechanismWords(measure.mechanism)[language] +
          (measure.applicants && measure.award === 'ceiling' ? (documented ? h.ceiling : h.decided)[language] : ''),
        language,
      ),
    ]),
    ...whoLines(measure, language),
    ...bullets([
      labelled(h.amount, amount, language),
      ...(payers.length > 0 ? [labelled(h.payers, listed(payers, language), language)] : []),
      ...(measure.payersUnknown ? [labelled(h.payers, measure.payersUnknown[language], language)] : []),
      ...basisLines(measure, language),
      labelled(h.place, measure.at, language),
      `id: \`${measure.id}\``,
    ]),
    ...checkLines(measure, language),
    ...roundLines(measure, numbers, language),
    ...applyLines(measure, language),
    ...exampleLines(measure, examples, language),
    ...(measure.assumptions.length > 0
      ? [
          '',
          `### ${h.assumptions[language]}`,
          '',
          ...bullets(measure.assumptions.map((assumption) => assumption[language])),
        ]
      : []),
    ...figureLines(measure, numbers, language),
  ]
}

function periodWords({ text, printed }: NonNullable<Programme['period']>, language: Language): string {
  if (text[language] === printed) return printed
  return language === 'ja' ? `${text.ja}（${printed}）` : `${text.en} (${printed})`
}

function headerLines(programme: Programme, language: Language): string[] {
  const { budget, bureaus, period, goals, id } = programme
  const paid =
    language === 'ja' ? budget.printed : `${quantityText(budget.yen.toString(), 'yen').en} (${budget.printed})`
  const note = budget.note === undefined ? '' : language === 'ja' ? `（${budget.note.ja}）` : `; ${budget.note.en}`
  const aims = goals.map(({ text, figure, deadline }) => {
    const printed = [figure, deadline].filter((part) => part !== undefined)
    const more = listed(
      printed.map((part) => (typeof part === 'string' ? part : part[language])),
      language,
    )
    return more === '' ? text[language] : language === 'ja' ? `${text.ja}（${more}）` : `${text.en} (${more})`
  })
  return [
    ...bullets([
      labelled(h.budget, paid + note, language),
      labelled(
        h.bureaus,
        bureaus.map((bureau) => bureau[language]).join(language === 'ja' ? '、' : '; ') || h.bureausLost[language],
        language,
      ),
      ...(period ? [labelled(h.period, periodWords(period, language), language)] : []),
    ]),
    ...(aims.length > 0 ? [`- **${h.goals[language]}**`, ...aims.map((aim) => `  - ${aim}`)] : []),
    `- id: \`${id}\``,
  ]
}

/**
 * Writes a programme as a Markdown page from its data alone, so that the page cannot drift from the rule: what it is, who can
 * apply, the formula in words, worked examples, assumptions, the figures and their sources.
 * @example toMarkdown(programmes[0], { language: 'en' }).split('\n')[0] //=> '# 1. Electricity and gas bill relief'
 */
export function toMarkdown(programme: Programme, options: DocumentOptions = {}): string {
  checkOptions(options, ['language', 'examples'])
  checkOption('language', options.language, languages)
  const full = { language: options.language ?? 'ja', examples: options.examples ?? [] } as const
  const { language } = full
  const numbers = Object.keys(programme.sources)
  return [
    `# ${programme.number}. ${programme.name[language]}`,
    '',
    programme.summary[language],
    '',
    ...headerLines(programme, language),
    ...programme.measures.flatMap((measure) => measureLines(measure, numbers, full)),
    ...(programme.withoutMeasure?.length
      ? [
          '',
          `## ${h.notMeasure[language]}`,
          '',
          ...bullets(
            programme.withoutMeasure.map((part) =>
              labelled({ ja: part.printed, en: part.printed }, part.why[language], language),
            ),
          ),
        ]
      : []),
    ...sourceLines(programme.sources, language),
    '',
  ].join('\n')
}
