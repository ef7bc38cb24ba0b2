import { findMeasure as measureOf, measures, programmes } from '../../rules'
import type { Measure, Programme } from '../rule/programme'
import { CliError } from './cli-error'

/** Ids that share a part with what was typed, so that the message can offer them. */
function near(wanted: string, ids: readonly string[]): string {
  const parts = wanted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2)
  return ids
    .filter((id) => parts.some((part) => id.includes(part)))
    .slice(0, 5)
    .join(', ')
}

function notFound(kind: readonly [ja: string, en: string], wanted: string, ids: readonly string[]): never {
  const like = near(wanted, ids)
  throw new CliError({
    ja: `${kind[0]}「${wanted}」はありません。${like ? `もしかすると: ${like}` : '一覧は hojokin programmes で見られます。'}`,
    en: `There is no ${kind[1]} “${wanted}”. ${like ? `Did you mean: ${like}` : 'hojokin programmes lists them.'}`,
  })
}

export const findMeasure = (id: string): Measure =>
  measureOf(id) ?? notFound(['支援措置', 'measure'], id, Object.keys(measures))

/** Finds a programme by its id, its number, or the id of one of its measures. */
export function findProgramme(id: string): Programme {
  const found = programmes.find(
    (programme) =>
      programme.id === id || String(programme.number) === id || programme.measures.some((measure) => measure.id === id),
  )
  return (
    found ??
    notFound(
      ['事業', 'programme'],
      id,
      programmes.map((programme) => programme.id),
    )
  )
}
