import { vocabulary } from '../../rules'
import type { FieldDefinition } from '../rule/vocabulary'

const ids = new Set(
  Object.values<FieldDefinition>(vocabulary).flatMap((field) => [
    field.id,
    ...(field.kind === 'choice' ? field.options.map(({ id }) => id) : []),
  ]),
)

/** Takes our inner names out of a message to a person: 都道府県（prefecture） becomes 都道府県. */
export const withoutIds = (message: string): string =>
  message.replace(/（([A-Za-z]\w*)）| \(([A-Za-z]\w*)\)/g, (whole, ja?: string, en?: string) =>
    ids.has(ja ?? en ?? '') ? '' : whole,
  )
