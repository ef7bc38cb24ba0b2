import type { Check } from '../../src/readings/audit/check'
import { programmeIds } from './programme-ids'

export const idsInOrder: Check = {
  promise: `exactly the ${programmeIds.length} programmes, in the order of the document`,
  problems: ({ programmes }) => {
    const wrong = programmeIds.flatMap((id, at) =>
      programmes[at]?.id === id ? [] : [`place ${at + 1} has ${programmes[at]?.id ?? 'nothing'} and should have ${id}`],
    )
    const more = programmes.slice(programmeIds.length).map(({ id }) => `${id} is not in the document`)
    return [
      ...wrong,
      ...more,
      ...programmes.flatMap(({ id, number }, at) =>
        number === at + 1 ? [] : [`${id} is numbered ${number} in place ${at + 1}`],
      ),
    ]
  },
}

export const documentFirst: Check = {
  promise: 'the first source of every programme is the budget document',
  problems: ({ programmes }) =>
    programmes.flatMap(({ id, sources }) =>
      Object.keys(sources)[0] === 'budgetDocument' ? [] : [`${id}: the first source is not the budget document`],
    ),
}
