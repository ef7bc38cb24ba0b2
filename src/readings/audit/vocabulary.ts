import { fieldNames } from '../../rule/fields-of'
import type { Check, House } from './check'

function namesInUse({ programmes, derivations }: House): Set<string> {
  const byMeasures = programmes.flatMap(({ measures }) =>
    measures.flatMap(({ fields, purposeFields }) => [...Object.keys(fields), ...Object.keys(purposeFields)]),
  )
  const byDerivations = derivations.flatMap(({ field, parameters, cases }) => [
    field,
    ...cases.flatMap(({ when }) => fieldNames(parameters).condition(when)),
  ])
  return new Set([...byMeasures, ...byDerivations])
}

export const noOrphans: Check = {
  promise: 'every fact of the vocabulary is asked for by some rule',
  problems: (house) => {
    const used = namesInUse(house)
    return Object.keys(house.vocabulary)
      .filter((name) => !used.has(name))
      .map((name) => `no rule asks for ${name}`)
  },
}

export const questionsWhole: Check = {
  promise: 'every fact has a question and a help text in both languages, and its own id',
  problems: ({ vocabulary }) =>
    Object.entries(vocabulary).flatMap(([name, { id, question, help }]) => [
      ...(id === name ? [] : [`${name} calls itself ${id}`]),
      ...(question.ja.endsWith('か。') && question.en.endsWith('?')
        ? []
        : [`${name}: the question does not ask (か。 and ?)`]),
      ...(help.ja.endsWith('。') && help.en.endsWith('.') ? [] : [`${name}: the help is not a sentence`]),
    ]),
}
