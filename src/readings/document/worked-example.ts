import type { Example } from '../../rule/example'
import { factWords, quantityText } from '../../rule/print'
import type { Measure } from '../../rule/programme'
import type { Language } from '../../rule/text'
import { evaluate } from '../evaluate'
import type { Step } from '../working'
import { amountWords, reasonWords, statusWords } from '../words'
import { bullets, headings as h, labelled, listed } from './headings'

const mostShown = 2

/** The examples with an amount, the first ones of each measure; another outcome only where no example has an amount. */
function chosen(measure: Measure, examples: readonly Example[]): readonly Example[] {
  const own = examples.filter((example) => example.measure === measure.id)
  const paid = own.filter(({ expect }) => expect.status === 'eligible')
  return paid.length > 0 ? paid.slice(0, mostShown) : own.slice(0, 1)
}

/** A step that only names a figure, as where the amount is the limit itself, needs no '= figure'. */
function stepWords(step: Step, language: Language): string {
  const result = step.value
    .split('–')
    .map((value) => quantityText(value, step.unit)[language])
    .join('–')
  const words = step.text[language]
  const [only] = step.sources
  return only && words === `${only.parameter[language]} ${result}` ? words : `${words} = ${result}`
}

function lines(measure: Measure, example: Example, language: Language): string[] {
  const assessment = evaluate(measure, example.profile, { trace: true })
  const facts = Object.entries(example.profile).flatMap(([id, value]) =>
    measure.fields[id]
      ? [`${measure.fields[id].label[language]} ${factWords(measure.fields[id], String(value))[language]}`]
      : [],
  )
  const given = ['', listed(facts, language), '']
  if (assessment.status !== 'eligible') {
    const why =
      assessment.status === 'ineligible'
        ? assessment.reasons.map((reason) => reasonWords(measure, reason)[language])
        : []
    return [...given, ...bullets([`**${statusWords(assessment.status)[language]}**`, ...why])]
  }
  const { amount, trace } = assessment
  const shares =
    'shares' in amount && measure.payers.length > 1
      ? [
          labelled(
            h.shares,
            listed(
              measure.payers.map(
                ({ id, name }) => `${name[language]} ${quantityText(String(amount.shares[id]), 'yen')[language]}`,
              ),
              language,
            ),
            language,
          ),
        ]
      : []
  return [
    ...given,
    ...bullets([...trace!.map((step) => stepWords(step, language)), `**${amountWords(amount)[language]}**`, ...shares]),
  ]
}

/** Worked examples with their working, line by line. */
export function exampleLines(measure: Measure, examples: readonly Example[], language: Language): string[] {
  const shown = chosen(measure, examples)
  return shown.length === 0
    ? []
    : ['', `### ${h.example[language]}`, ...shown.flatMap((example) => lines(measure, example, language))]
}
