import { isDate } from '../../quantity/date'
import type { Check } from './check'

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]

export const idsUnique: Check = {
  promise: 'no two programmes and no two measures share an id',
  problems: ({ programmes }) => [
    ...repeated(programmes.map(({ id }) => id)).map((id) => `two programmes are called ${id}`),
    ...repeated(programmes.flatMap(({ measures }) => measures.map(({ id }) => id))).map(
      (id) => `two measures are called ${id}`,
    ),
    ...programmes.flatMap(({ id, measures }) =>
      measures
        .filter(({ programme }) => programme !== id)
        .map((measure) => `${measure.id} says that it belongs to ${measure.programme}, not ${id}`),
    ),
  ],
}

export const headersWhole: Check = {
  promise: 'every programme has a kebab-case id, a summary of one sentence and a measure, or says why it has none',
  problems: ({ programmes }) =>
    programmes.flatMap((programme) => {
      const { id, measures, summary, withoutMeasure = [] } = programme
      return [
        ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`${id}: the id is not in kebab case`]),
        ...(measures.length + withoutMeasure.length > 0 ? [] : [`${id}: has no measure, nor a reason why`]),
        ...(/^[^。]+。$/.test(summary.ja) && summary.en.endsWith('.')
          ? []
          : [`${id}: the summary is not one sentence`]),
        ...withoutMeasure
          .filter(({ printed }) => printed.trim() === '')
          .map(() => `${id}: a part without a measure has no name`),
      ]
    }),
}

export const sourcesPlaced: Check = {
  promise: 'every source has a title and a day of checking, outside pages an address, and every figure a place',
  problems: ({ programmes }) =>
    programmes.flatMap(({ id, sources, measures }) => [
      ...Object.entries(sources).flatMap(([key, source]) => [
        ...(isDate(source.checkedOn)
          ? []
          : [`${id}: source ${key} was checked on '${source.checkedOn}', which is no date`]),
        ...(source.kind === 'budgetDocument' || /^https:\/\//.test(source.url ?? '')
          ? []
          : [`${id}: source ${key} has no https address`]),
      ]),
      ...measures
        .filter(({ at }) => at.trim() === '')
        .map((measure) => `${id}: ${measure.id} has no place in the document`),
      ...measures.flatMap((measure) =>
        Object.entries(measure.parameters).flatMap(([name, { rows }]) =>
          rows
            .filter(({ at, source }) => at.trim() === '' || measure.sources[source] === undefined)
            .map((row) => `${measure.id} ${name} ${JSON.stringify(row.when)}: has no place in a known source`),
        ),
      ),
    ]),
}
