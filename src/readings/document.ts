import type { Example } from '../rule/example'
import { factWords, quantityText } from '../rule/print'
import type { Measure, ParameterTable, Programme } from '../rule/programme'
import type { Language } from '../rule/text'
import { conditionWords, formulaWords } from './document/formula'
import { evaluate } from './evaluate'
import { forScreening } from './purpose'
import { rangeOf } from '../rule/lookup'
import { amountWords, mechanismWords, reasonWords, statusWords } from './words'

export interface DocumentOptions { readonly language?: Language; /** Worked examples, shown with their working. */ readonly examples?: readonly Example[] }

const headings = {
  ja: { budget: '予算額', bureaus: '担当', period: '期間', goals: '目標', kind: '支援の種類', who: '対象', conditions: '条件', formula: '計算', figures: '数字と出典', case: '場合', value: '値', printed: '資料の表記', source: '出典', payers: '負担', assumptions: '前提', example: '計算例', notMeasure: '個別の支援として扱わない部分', undocumented: '金額は資料にありません。', institution: '支払先', place: '資料の箇所' },
  en: { budget: 'Budget', bureaus: 'Bureaus', period: 'Period', goals: 'Goals', kind: 'Kind of support', who: 'Who can apply', conditions: 'Conditions', formula: 'Amount', figures: 'Figures and sources', case: 'case', value: 'value', printed: 'as printed', source: 'source', payers: 'Paid by', assumptions: 'Assumptions', example: 'Worked example', notMeasure: 'Parts that are no measure of their own', undocumented: 'The document gives no amount.', institution: 'Paid to', place: 'Place in the document' },
} as const

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ')
const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${item}`)

function whenWords(measure: Measure, when: ParameterTable['rows'][number]['when'], language: Language): string {
  const parts = Object.entries(when).map(([id, value]) => {
    const field = measure.fields[id]!
    if (field.kind === 'month') return typeof value === 'string' ? value : `${value[0]} – ${value[1]}`
    const options = typeof value === 'string' ? [value] : value
    const words = options.map((option) => factWords(field, option)[language]).join(language === 'ja' ? '・' : ', ')
    return field.kind === 'boolean' ? `${field.label[language]}：${words}` : words
  })
  return parts.length === 0 ? '—' : parts.join(language === 'ja' ? '、' : '; ')
}

function tableLines(measure: Measure, table: ParameterTable, language: Language): string[] {
  const h = headings[language]
  const rows = table.rows.map((row) => {
    const source = measure.sources[row.source]!
    const values = [...new Set(rangeOf(row))].map((value) => quantityText(value, table.unit)[language]).join(' – ')
    const title = source.url === undefined ? source.title[language] : `[${source.title[language]}](${source.url})`
    return `| ${[whenWords(measure, row.when, language), values, row.printed, `${title} ${row.at}`].map(cell).join(' | ')} |`
  })
  return ['', `**${table.label[language]}**`, '', `| ${h.case} | ${h.value} | ${h.printed} | ${h.source} |`, '|---|---|---|---|', ...rows]
}

function exampleLines(measure: Measure, example: Example, language: Language): string[] {
  const assessment = evaluate(measure, example.profile, { trace: true })
  const facts = Object.entries(example.profile).map(([id, value]) => (measure.fields[id] ? `${measure.fields[id].label[language]} ${factWords(measure.fields[id], String(value))[language]}` : ''))
  const lines = ['', `**${headings[language].example}** ${facts.filter(Boolean).join(language === 'ja' ? '、' : ', ')}`, '']
  if (assessment.status !== 'eligible') {
    const why = assessment.status === 'ineligible' ? assessment.reasons.map((reason) => reasonWords(measure, reason)[language]) : []
    return [...lines, `${statusWords(assessment.status)[language]}${why.length > 0 ? `: ${why.join(language === 'ja' ? '、' : '; ')}` : ''}`]
  }
  const steps = (assessment.trace ?? []).map((step) => `${step.text[language]} = ${step.value.split('–').map((value) => quantityText(value, step.unit)[language]).join('–')}`)
  return [...lines, ...bullets(steps), `- → ${amountWords(assessment.amount)[language]}`]
}

function measureLines(measure: Measure, options: Required<DocumentOptions>): string[] {
  const { language, examples } = options
  const h = headings[language]
  const amount = measure.amount.kind === 'undocumented' ? `${h.undocumented} ${measure.amount.why[language]}` : formulaWords(measure, measure.amount, language)
  const payers = measure.payers.map((payer) => payer.name[language]).join(language === 'ja' ? '・' : ', ')
  const shown = examples.find((example) => example.measure === measure.id && example.expect.status === 'eligible') ?? examples.find((example) => example.measure === measure.id)
  const award = measure.award === 'ceiling' ? (language === 'ja' ? '（上限。決めるのは交付者）' : ' (a ceiling; the authority decides)') : ''
  return [
    '', `## ${measure.name[language]}`, '', ...bullets([
      `${h.kind}: ${mechanismWords(measure.mechanism)[language]}${award}`, `${h.who}: ${measure.openTo[language]}`,
      ...(measure.institution ? [`${h.institution}: ${measure.institution[language]}`] : []),
      ...(measure.applicants ? [`${h.conditions}: ${conditionWords(measure, forScreening(measure).eligibility, language)}`] : []),
      `${h.formula}: ${amount}`, ...(payers ? [`${h.payers}: ${payers}`] : []), `${h.place}: ${measure.at}`, `id: \`${measure.id}\``,
    ]),
    ...(Object.keys(measure.parameters).length > 0 ? ['', `### ${h.figures}`] : []),
    ...Object.values(measure.parameters).flatMap((table) => tableLines(measure, table, language)),
    ...(measure.assumptions.length > 0 ? ['', `### ${h.assumptions}`, '', ...bullets(measure.assumptions.map((assumption) => assumption[language]))] : []),
    ...(shown ? exampleLines(measure, shown, language) : []),
  ]
}

/** Writes a programme as a Markdown page from its data alone, so that the page cannot drift from the rule. */
export function toMarkdown(programme: Programme, options: DocumentOptions = {}): string {
  const full = { language: options.language ?? 'ja', examples: options.examples ?? [] } as const
  const { language } = full
  const h = headings[language]
  const goals = programme.goals.map((goal) => [goal.text[language], goal.figure, goal.deadline].filter(Boolean).join(language === 'ja' ? '：' : ': '))
  return [
    `# ${programme.number}. ${programme.name[language]}`, '', programme.summary[language], '', ...bullets([
      `${h.budget}: ${programme.budget.printed}${programme.budget.note ? ` — ${programme.budget.note[language]}` : ''}`,
      ...(programme.bureaus.length > 0 ? [`${h.bureaus}: ${programme.bureaus.map((bureau) => bureau[language]).join(language === 'ja' ? '、' : '; ')}`] : []),
      ...(programme.period ? [`${h.period}: ${programme.period.text[language]}（${programme.period.printed}）`] : []),
      ...(goals.length > 0 ? [`${h.goals}: ${goals.join(language === 'ja' ? ' ／ ' : ' / ')}`] : []), `id: \`${programme.id}\``,
    ]),
    ...programme.measures.flatMap((measure) => measureLines(measure, full)),
    ...(programme.withoutMeasure?.length ? ['', `## ${h.notMeasure}`, '', ...bullets(programme.withoutMeasure.map((part) => `${part.printed}: ${part.why[language]}`))] : []), '',
  ].join('\n')
}
