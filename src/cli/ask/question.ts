import { derivations, doors, elsewhere, programmes, purposes, vocabulary, wishes as spoken } from '../../../rules'
import { interview } from '../../readings/interview'
import { slipOfTenThousand } from '../../readings/slip'
import { findByWords, wishesWithOptions } from '../../readings/wish'
import { alike } from '../../rule/alike'
import { optionText, quantityText } from '../../rule/print'
import { parseProfile } from '../../rule/profile'
import type { Measure } from '../../rule/programme'
import type { Language } from '../../rule/text'
import type { FieldDefinition, Profile } from '../../rule/vocabulary'
import { dayOf } from '../context'
import { nearestOptions, optionByPart } from '../forgiving'
import { withoutIds } from '../plain'

/** What an answer comes to: facts and the door that they opened, or why not, perhaps with other options to choose from. */
export type Read =
  | { readonly facts: Profile; readonly door?: string }
  | { readonly problem: readonly string[]; readonly options?: readonly Choice[] }
export interface Choice {
  readonly id: string
  readonly label: string
}
/** One question as it is put in a terminal. */
export interface TerminalQuestion {
  /** Skipped by this name. */
  readonly key: string
  readonly title: string
  readonly help: string
  readonly options: readonly Choice[]
  /** What words find beyond the options. */
  readonly find?: (typed: string) => readonly Choice[]
  /** How far it is to the figure of which measure. */
  readonly aim?: string
  /** Reads the id of an option, or what was typed. */
  readonly read: (typed: string) => Read
}

const MOST_OFFERED = 10
const questions = interview({ programmes, derivations, purposes })
const wishes = wishesWithOptions(spoken, vocabulary.plannedActivity)
const allMeasures: readonly Measure[] = programmes.flatMap((programme): readonly Measure[] => programme.measures)

/** The option of those shown that a number or its words mean. */
export function optionOf(options: readonly Choice[], typed: string): Choice | undefined {
  const number = typed.normalize('NFKC').trim()
  const byNumber = /^\d+$/.test(number) ? options[Number(number) - 1] : undefined
  return byNumber ?? options.find(({ id, label }) => [id, label].map(alike).includes(alike(typed)))
}

function whoIs(language: Language): TerminalQuestion {
  const options = doors.map(({ id, label }) => ({ id, label: label[language] }))
  const ja = language === 'ja'
  return {
    key: 'door',
    title: ja ? 'どなたですか' : 'Who are you?',
    help: ja ? '一番近いものを選んでください。' : 'Choose the closest.',
    options,
    read: (typed) => {
      const door = doors.find(({ id }) => id === typed)
      if (door) return { facts: door.facts, door: door.id }
      return {
        problem: [
          ja
            ? `「${typed}」は選べません。番号か言葉で答えてください。`
            : `There is no “${typed}”; give a number or the words.`,
        ],
      }
    },
  }
}

function whatFor(door: string | undefined, language: Language): TerminalQuestion {
  const ja = language === 'ja'
  const near = wishes.filter(({ doors: at }) => door !== undefined && at.includes(door))
  const choiceOf = ({ id, label }: (typeof wishes)[number]): Choice => ({ id, label: label[language] })
  const offered = (near.length > 0 ? near : wishes).slice(0, MOST_OFFERED).map(choiceOf)
  return {
    key: 'plannedActivity',
    title: ja ? '何をしたいですか' : 'What would you like to do?',
    help: ja
      ? '番号か、自分の言葉で（例：レジ、エアコン、給湯器）。'
      : 'A number, or your own words (till, boiler, battery).',
    options: offered,
    find: (typed) => findByWords(wishes, typed).slice(0, MOST_OFFERED).map(choiceOf),
    read: (typed) => {
      const chosen = wishes.find(({ id }) => id === typed)
      if (chosen) return { facts: chosen.facts }
      const found = findByWords(wishes, typed)
      const exact = found.filter(({ label }) => [label.ja, label.en].map(alike).includes(alike(typed)))
      if (found.length === 1 || exact.length === 1) return { facts: (exact[0] ?? found[0]!).facts }
      const nearby = findByWords(elsewhere, typed)
      const others = (nearby.length > 0 || found.length > 0 ? nearby : elsewhere.slice(-1)).map(
        ({ label, links }) => `${label[language]} ${links.map(({ url }) => url).join(' ')}`,
      )
      if (found.length === 0)
        return {
          problem: [
            ja ? `「${typed}」に合う支援は、この予算の中に見つかりません。` : `This budget has nothing for “${typed}”.`,
            ...others,
          ],
        }
      return {
        problem: [
          ja
            ? `「${typed}」では${String(found.length)}件見つかりました。選んでください。`
            : `“${typed}” fits ${String(found.length)}; choose one.`,
          ...others,
        ],
        options: found.slice(0, MOST_OFFERED).map(choiceOf),
      }
    },
  }
}

/** A sum that was perhaps meant in 万円 is asked back, with both to choose from. */
function askedBack(field: FieldDefinition, typed: string, language: Language): Read | undefined {
  const meant = slipOfTenThousand(field, typed)
  if (meant === undefined) return undefined
  const asTyped = typed.normalize('NFKC').replaceAll(',', '').trim()
  const options = [asTyped, meant.toString()].map((yen) => ({
    id: `${yen}円`,
    label: quantityText(yen, 'yen')[language],
  }))
  const [as, perhaps] = options.map(({ label }) => label)
  return {
    problem: [
      language === 'ja' ? `${as!}でよいですか。${perhaps!}ですか。` : `Is it ${as!}, or did you mean ${perhaps!}?`,
    ],
    options,
  }
}

function readField(field: FieldDefinition, options: readonly Choice[], typed: string, language: Language): Read {
  const part =
    field.kind === 'choice' && !options.some(({ id }) => id === typed) ? optionByPart(field, typed) : undefined
  const parsed = parseProfile(vocabulary, { [field.id]: part?.id ?? typed })
  if (parsed.ok) return askedBack(field, typed, language) ?? { facts: parsed.profile }
  if (field.kind !== 'choice') return { problem: parsed.issues.map(({ message }) => withoutIds(message[language])) }
  const near = nearestOptions(field, typed)
  return {
    problem: [
      language === 'ja'
        ? `「${typed}」はありません。もしかすると: ${near.map(({ label }) => label.ja).join('、')}`
        : `There is no “${typed}”. Did you mean: ${near.map(({ label }) => label.en).join(', ')}`,
    ],
  }
}

/** Who asks, what for, and then what the measure on top still wants; undefined where nothing would settle more. */
export function nextTerminalQuestion(
  profile: Profile,
  skip: readonly string[],
  door: string | undefined,
  language: Language,
): TerminalQuestion | undefined {
  const known = (id: string): boolean => profile[id] !== undefined && profile[id] !== null
  if (!known('plannedActivity') && !known('applicantType') && door === undefined && !skip.includes('door'))
    return whoIs(language)
  if (!known('plannedActivity') && !skip.includes('plannedActivity')) return whatFor(door, language)
  const next = questions.next(profile, { skip, date: dayOf(undefined) })
  if (next === undefined) return undefined
  const { field } = next
  const ids =
    field.kind === 'choice' ? field.options.map(({ id }) => id) : field.kind === 'boolean' ? ['true', 'false'] : []
  const options = ids.map((id) => ({ id, label: optionText(field, id)[language] }))
  const measure = allMeasures.find(({ id }) => id === next.measure)!
  return {
    key: field.id,
    title: field.question[language],
    help: field.help[language],
    options,
    aim:
      language === 'ja'
        ? `あと約${String(next.left)}問で「${measure.name.ja}」が分かります`
        : `about ${String(next.left)} to settle “${measure.name.en}”`,
    read: (typed) => readField(field, options, typed, language),
  }
}
