import { distance } from 'fastest-levenshtein'
import { measures, programmes } from '../../rules'
import { alike } from '../rule/alike'
import type { Measure, Programme } from '../rule/programme'
import type { Text } from '../rule/text'
import { CliError } from './cli-error'

interface Named {
  readonly id: string
  readonly name: Text
}

const wordsOf = ({ id, name }: Named): readonly string[] => [id, name.ja, name.en].map(alike)

/** By id or whole name; else by a part that only one of them has. */
function byName<T extends Named>(all: readonly T[], typed: string): T | readonly T[] {
  const wanted = alike(typed)
  const exact = all.find((one) => wordsOf(one).includes(wanted))
  if (exact) return exact
  const parts = wanted.length < 2 ? [] : all.filter((one) => wordsOf(one).some((word) => word.includes(wanted)))
  return parts.length === 1 ? parts[0]! : parts
}

/** What was perhaps meant: those that have the word in them, else those with a part of it, else the nearest by letters. */
function near<T extends Named>(all: readonly T[], typed: string): readonly T[] {
  const wanted = alike(typed)
  const parts = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2)
  const sharing = all.filter(({ id }) => parts.some((part) => id.includes(part)))
  if (sharing.length > 0) return sharing
  return all
    .map((one) => ({ one, apart: Math.min(...wordsOf(one).map((word) => distance(word, wanted) / word.length)) }))
    .filter(({ apart }) => apart < 1 / 2)
    .sort((a, b) => a.apart - b.apart)
    .map(({ one }) => one)
}

function notFound<T extends Named>(kind: Text, typed: string, all: readonly T[], several: readonly T[]): never {
  const list = (several.length > 0 ? several : near(all, typed)).slice(0, 5)
  const names = (language: 'ja' | 'en'): string => list.map(({ id, name }) => `\n  ${name[language]} (${id})`).join('')
  if (several.length > 0)
    throw new CliError({
      ja: `「${typed}」に当たる${kind.ja}は${String(several.length)}件あります。一つに決めてください:${names('ja')}`,
      en: `“${typed}” means ${String(several.length)} ${kind.en}s; choose one:${names('en')}`,
    })
  throw new CliError({
    ja: `${kind.ja}「${typed}」はありません。${list.length > 0 ? `もしかすると:${names('ja')}` : '一覧は hojokin programmes --measures で見られます。'}`,
    en: `There is no ${kind.en} “${typed}”. ${list.length > 0 ? `Did you mean:${names('en')}` : 'hojokin programmes --measures lists them.'}`,
  })
}

const allMeasures: readonly Measure[] = Object.values<Measure>(measures)

/** Finds a measure by its id, its name in either language, or a part that only it has. */
export function findMeasure(typed: string): Measure {
  const found = byName(allMeasures, typed)
  return 'id' in found ? found : notFound({ ja: '支援措置', en: 'measure' }, typed, allMeasures, found)
}

/** Finds a programme by its id, number or name, or by one of its measures. */
export function findProgramme(typed: string): Programme {
  const all: readonly Programme[] = programmes
  const number = all.find((programme) => String(programme.number) === typed)
  if (number) return number
  const found = byName(all, typed)
  if ('id' in found) return found
  const measure = byName(allMeasures, typed)
  if ('id' in measure) return all.find(({ id }) => id === measure.programme)!
  return notFound({ ja: '事業', en: 'programme' }, typed, all, found)
}
