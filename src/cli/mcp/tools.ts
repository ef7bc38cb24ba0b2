import { toJson } from '../../quantity/json'
import { bases } from '../../readings/citation'
import { bounds } from '../../readings/bounds'
import { counterfactual } from '../../readings/counterfactual'
import { evaluate } from '../../readings/evaluate'
import { amountWords, changeWords } from '../../readings/words'
import { inBoth } from '../../rule/print'
import { text } from '../../rule/text'
import { zod, type ZodRawShape } from '../../rule/zod-parts'
import { dayOf } from '../context'
import { findMeasure } from '../find'
import { awardWords, factsOf, groundedAnswer, groundsOf, ownFacts } from './answers'
import { ask } from './questions'
import { search } from './search'

/** A tool as the server registers it. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: ZodRawShape
  readonly run: (input: Record<string, unknown>) => Record<string, unknown>
}

const z = zod()

/** What every answer carries: an answer without it is refused before it leaves. */
export const carried = z.looseObject({
  sources: z.array(z.looseObject({ title: z.looseObject({}), at: z.string() })).min(1),
  basis: z.union(bases.map((one) => z.literal(one))),
  conditions: z.array(z.looseObject({ ja: z.string(), en: z.string() })),
  trueFor: z.looseObject({ day: z.string(), checkedOn: z.string() }),
})

const facts = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .describe(
    'What is known of the applicant, by fact: ids (prefecture) or Japanese labels (都道府県); options by id, label or alias; amounts as 1200000 or 120万円. Leave out what is not known; never guess.',
  )
const measure = z.string().describe('A measure: its id, or its name in Japanese or English; search finds them.')
const day = z
  .string()
  .optional()
  .describe('The day of the question, YYYY-MM-DD; today without it. Calls open and close.')

/** What the assistant can do; each answer is a value with all that it stands on. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Find measures by what somebody wants',
    description:
      'Finds support measures of METI’s FY2025 supplementary budget by people’s words (レジ, エアコン, 旅館, loan), and says where else to look for what this budget does not pay.',
    input: { words: z.string().describe('What somebody wants, in their words'), day },
    run: search,
  },
  {
    name: 'questions',
    title: 'The next question to put',
    description:
      'Says which fact to ask the applicant next, with the words to ask it in and the options. Give wishes or plannedActivity first (from search), or what for is asked.',
    input: {
      facts,
      wishes: z
        .optional(z.array(z.string()))
        .describe('What the applicant wants, one or several, by their ids or labels as search gives them'),
      skip: z.optional(z.array(z.string())).describe('Facts that the applicant does not know'),
      day,
    },
    run: ask,
  },
  {
    name: 'evaluate',
    title: 'Eligible or not, and how many yen',
    description:
      'Answers one measure for one applicant exactly, with the working, sources, basis, what to check oneself, and what to do next. A ceiling (upTo) is no promise: say so.',
    input: { measure, facts, day },
    run: ({ measure: id, facts: given, day: on }) => {
      const found = findMeasure(String(id))
      const assessment = evaluate(found, ownFacts(found, factsOf(given)), { trace: true })
      return groundedAnswer(found, assessment, dayOf(on as string | undefined, 'day'))
    },
  },
  {
    name: 'bounds',
    title: 'What is certain already',
    description: 'Says, with facts missing, whether the applicant can still be eligible, and between which amounts.',
    input: { measure, facts, day },
    run: ({ measure: id, facts: given, day: on }) => {
      const found = findMeasure(String(id))
      const profile = ownFacts(found, factsOf(given))
      const { amount, ...known } = bounds(found, profile)
      return {
        measure: found.id,
        ...toJson(known),
        amount: toJson(amount),
        words: inBoth((language) =>
          [amountWords(amount)[language], ...(found.award === 'ceiling' ? [awardWords(found)[language]] : [])].join(
            language === 'ja' ? '。' : '. ',
          ),
        ),
        ...groundsOf(found, evaluate(found, profile), dayOf(on as string | undefined, 'day')),
      }
    },
  },
  {
    name: 'whatWouldChange',
    title: 'What would make it eligible',
    description:
      'For a measure that is not open to the applicant: the fewest changes of what one can decide that would qualify. Never advise what is not listed.',
    input: { measure, facts, day },
    run: ({ measure: id, facts: given, day: on }) => {
      const found = findMeasure(String(id))
      const profile = ownFacts(found, factsOf(given))
      const assessment = evaluate(found, profile)
      const ways = (counterfactual(found, profile)?.alternatives ?? []).filter((changes) =>
        changes.every(({ changeable }) => changeable),
      )
      const today = dayOf(on as string | undefined, 'day')
      return {
        changes: ways.map((changes) =>
          changes.map((change) => ({ ...toJson(change), words: changeWords(found, change) })),
        ),
        words: text(
          ways.length > 0
            ? `次のどれかを変えると条件に合います。${awardWords(found).ja}`
            : '自分で決められることを変えて条件に合う道は、見つかりません。',
          ways.length > 0
            ? `Any one of these changes would meet the conditions. ${awardWords(found).en}`
            : 'No change of what the applicant can decide would meet the conditions.',
        ),
        answer: groundedAnswer(found, assessment, today),
        ...groundsOf(found, assessment, today),
      }
    },
  },
  {
    name: 'billDiscount',
    title: 'What comes off an electricity or gas bill',
    description:
      'Prices the state discount of one month’s bill, exactly. Nobody applies for it; months after the last known one are not known, which is not zero.',
    input: {
      service: z.union([z.literal('electricity'), z.literal('cityGas')]),
      contract: z.string().describe('低圧, 高圧 or 特別高圧; for gas 都市ガス and others; ids too'),
      usageMonth: z.string().describe('Month of use: 2026-01, 2026年1月 or 令和8年1月'),
      usage: z.union([z.string(), z.number()]).describe('kWh, or m³ of gas, up to 3 decimals'),
      day,
    },
    run: ({ service, contract, usageMonth, usage, day: on }) => {
      const [id, supply, amount] =
        service === 'electricity'
          ? (['electricity-discount', 'electricitySupply', 'electricityUsage'] as const)
          : (['city-gas-discount', 'gasSupply', 'gasUsage'] as const)
      const found = findMeasure(id)
      const profile = factsOf({ [supply]: contract, usageMonth, [amount]: usage })
      return groundedAnswer(
        found,
        evaluate(found, ownFacts(found, profile), { trace: true }),
        dayOf(on as string | undefined, 'day'),
      )
    },
  },
]
