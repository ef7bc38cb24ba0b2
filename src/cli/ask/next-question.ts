import { derivations, programmes, purposes, vocabulary } from '../../../rules'
import { interview } from '../../readings/interview'
import { slipOfTenThousand } from '../../readings/slip'
import { optionText, quantityText } from '../../rule/print'
import { parseProfile } from '../../rule/profile'
import type { Measure } from '../../rule/programme'
import type { Language } from '../../rule/text'
import type { FieldDefinition, Profile } from '../../rule/vocabulary'
import type { Wish } from '../../rule/wish'
import { dayOf } from '../context'
import { nearestOptions, optionByPart } from '../forgiving'
import { withoutIds } from '../plain'
import { whatFor, whoIs } from './first-questions'
import type { Choice, Read, TerminalQuestion } from './question'

const questions = interview({ programmes, derivations, purposes })
const allMeasures: readonly Measure[] = programmes.flatMap((programme): readonly Measure[] => programme.measures)

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
  wanted: readonly Wish[],
  language: Language,
): TerminalQuestion | undefined {
  const known = (id: string): boolean => profile[id] !== undefined && profile[id] !== null
  const wants = wanted.length > 0 || known('plannedActivity')
  if (!wants && !known('applicantType') && door === undefined && !skip.includes('door')) return whoIs(language)
  if (!wants && !skip.includes('plannedActivity')) return whatFor(door, language)
  const next = questions.next(profile, { skip, date: dayOf(undefined), wishes: wanted })
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
