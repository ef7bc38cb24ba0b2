/**
 * What a measure's type refuses: `npm run types` fails on each line below whose error is gone. Nothing here runs.
 * .ci/types.sh compiles the same against the packed types, under other versions of TypeScript.
 */
import {
  bounds,
  compileBatch,
  counterfactual,
  evaluate,
  fieldOf,
  interview,
  nextQuestion,
  parseProfile,
  profileSchema,
  recordAnswer,
  schedule,
  screen,
  toStatement,
  type AnyProfile,
  type Measure,
} from 'hojokin'
import { derivations, findMeasure, measures, programmes, vocabulary, type Profile } from 'hojokin/rules'
import { vocabulary as readable } from 'hojokin/vocabulary'

const electricity = measures['electricity-discount']
const noto = measures['business-reconstruction-noto']
declare const json: Measure
declare const anything: AnyProfile
declare const id: string

// @ts-expect-error a misspelt measure
void measures['electricity-disocunt']
// @ts-expect-error what every object has is no measure
void measures['toString']['fields']
// @ts-expect-error an id from outside may find nothing
evaluate(findMeasure(id), {})

evaluate(electricity, { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' })
evaluate(electricity, { electricitySupply: null, electricityUsage: 50n })
// @ts-expect-error a misspelt fact
evaluate(electricity, { electricitySuply: 'highVoltage' })
// @ts-expect-error no such option
evaluate(electricity, { electricitySupply: 'hiVoltage' })
// @ts-expect-error a fact of another measure
evaluate(electricity, { gasUsage: '50' })
// @ts-expect-error yes or no is no quantity
evaluate(electricity, { electricityUsage: true })
// @ts-expect-error a month is text
evaluate(electricity, { usageMonth: 202601 })
// @ts-expect-error a fact of another measure
bounds(electricity, { gasUsage: '50' })
// @ts-expect-error a fact of another measure
counterfactual(electricity, { gasUsage: '50' })

// What is missing is a fact of the measure, so that its question is there.
const assessment = evaluate(noto, { disaster: 'noto2024' })
if (assessment.status === 'undetermined')
  for (const fact of assessment.missing) {
    const question: string = noto.fields[fact].question.ja + vocabulary[fact].question.en
    void question
    // @ts-expect-error no fact of this measure
    if (fact === 'gasUsage') void fact
  }

// A fact that the measure names is there, with its options; one that a rule from outside may have is not for certain.
const disasters: 'noto2024' | undefined = fieldOf(noto, 'disaster')
  .options.map(({ id }) => id)
  .find((one) => one === 'noto2024')
void disasters
const maybe = fieldOf(json, id)
// @ts-expect-error it may be undefined
void maybe.question
void fieldOf(noto, 'plannedActivity')?.question

schedule(noto, { disaster: 'noto2024' }, 'eligibleCost')
// @ts-expect-error a misspelt number
schedule(noto, {}, 'eligibleCots')
// @ts-expect-error a fact that is no number
schedule(noto, {}, 'prefecture')

screen(programmes, { prefecture: 'ishikawa' }, { prefecture: 'ishikawa', applicantType: 'company' })
// @ts-expect-error no such prefecture
screen(programmes, {}, { prefecture: 'edo' })
// @ts-expect-error no such kind of applicant
screen(programmes, {}, { applicantType: 'compny' })
// @ts-expect-error no fact of any measure
screen(programmes, { shoeSize: 25 })
for (const { status, ...rest } of screen(programmes, {}))
  if (status === 'undetermined' && 'missing' in rest) void rest.missing.map((fact) => vocabulary[fact].label.ja)

// Questions and records know the facts as answers do.
nextQuestion(programmes, { prefecture: 'ishikawa' })
// @ts-expect-error no fact of any measure
nextQuestion(programmes, { prefectur: 'ishikawa' })
interview({ programmes, derivations }).next({ prefecture: 'ishikawa', employees: 4 })
// @ts-expect-error no fact of any measure
interview({ programmes, derivations }).next({ shoeSize: 25 })
// @ts-expect-error no such prefecture
interview({ programmes }).results({ prefecture: 'edo' })
interview({ programmes }).next(anything)
recordAnswer(electricity, { usageMonth: '2026-01' }, '2026-11-26')
// @ts-expect-error a misspelt fact
recordAnswer(electricity, { usageMont: '2026-01' }, '2026-11-26')
// @ts-expect-error a misspelt option
evaluate(electricity, {}, { tarce: true })

compileBatch(electricity).run({ electricitySupply: ['lowVoltage'] })
// @ts-expect-error a misspelt column
compileBatch(electricity).run({ electricitySuply: ['lowVoltage'] })
toStatement(electricity, { dialect: 'duckdb', table: 'bills', columns: { electricityUsage: 'kwh' } })
// @ts-expect-error a misspelt fact
toStatement(electricity, { dialect: 'duckdb', table: 'bills', columns: { electricityUsed: 'kwh' } })
// @ts-expect-error no such dialect
toStatement(electricity, { dialect: 'mysql', table: 'bills' })

// What is read is typed by the vocabulary it is read with.
const parsed = parseProfile(vocabulary, JSON.parse('{}'))
if (parsed.ok) {
  const profile: Profile = parsed.profile
  evaluate(electricity, profile)
  // @ts-expect-error not just any text
  const somewhere: 'edo' | undefined = parsed.profile.prefecture
  void somewhere
}

// The facts without the words of their questions read the same profiles, and have no question.
const readParsed = parseProfile(readable, {})
const readProfile: Profile = readParsed.profile
const schemaOfFacts = profileSchema(readable).parse({})
evaluate(electricity, schemaOfFacts)
void readProfile
const label: string = readable.prefecture.label.ja + readable.electricityUsage.unit + readable.prefecture.options.length
void label
// @ts-expect-error not just any text
const anywhere: 'edo' | undefined = readParsed.profile.prefecture
void anywhere
// @ts-expect-error a fact that is to be read only has no question
void readable.prefecture.question
// @ts-expect-error a misspelt fact
void readable.prefectur

// A rule that comes as JSON has facts that no compiler knows.
evaluate(json, { whatever: 1 })
evaluate(json, anything)
// Facts by any name are read at run time, where each that is not known is an issue.
evaluate(electricity, anything)
const loose: Measure = electricity
void loose
