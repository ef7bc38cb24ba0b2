import { doors } from '../../../rules'
import { findByWords } from '../../readings/wish'
import type { Language } from '../../rule/text'
import type { Wish } from '../../rule/wish'
import { elsewhereLines, wishes, wishOf } from '../wishes'
import { type Choice, optionOf, type TerminalQuestion } from './question'

const MOST_OFFERED = 10

/** Who asks, as people would say it. */
export function whoIs(language: Language): TerminalQuestion {
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

/** What they want: one thing or several, from those that are near to who asks, or in their own words. */
export function whatFor(door: string | undefined, language: Language): TerminalQuestion {
  const ja = language === 'ja'
  const near = wishes.filter(({ doors: at }) => door !== undefined && at.includes(door))
  const choiceOf = ({ id, label }: (typeof wishes)[number]): Choice => ({ id, label: label[language] })
  const offered = (near.length > 0 ? near : wishes).slice(0, MOST_OFFERED).map(choiceOf)
  return {
    key: 'plannedActivity',
    title: ja ? '何をしたいですか' : 'What would you like to do?',
    help: ja
      ? '番号か、自分の言葉で（例：エアコン）。いくつもあれば「レジ、蓄電池」のように。'
      : 'A number, or your own words (boiler); several as “till, battery”.',
    options: offered,
    find: (typed) => findByWords(wishes, typed).slice(0, MOST_OFFERED).map(choiceOf),
    several: true,
    read: (typed, shown = offered) => {
      const several = typed.split(/[、,，]/).filter((part) => part.trim() !== '')
      const meant = (word: string): Wish | undefined => {
        const whole = wishOf(optionOf(shown, word)?.id ?? word)
        const found = findByWords(wishes, word)
        return whole ?? (found.length === 1 ? found[0] : undefined)
      }
      const one = wishOf(typed)
      const all = one ? [one] : several.map(meant)
      const chosen = all.flatMap((wish) => wish ?? [])
      if (chosen.length > 0 && chosen.length === all.length) return { facts: {}, wishes: [...new Set(chosen)] }
      const found = findByWords(wishes, typed)
      const others = elsewhereLines(typed, language, found.length === 0)
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
