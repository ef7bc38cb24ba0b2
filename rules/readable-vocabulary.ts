import { deepFreeze } from '../src/rule/freeze'
import type { Readable } from '../src/author'
import type { Facts } from './types'
import { vocabulary as facts } from './vocabulary'

const words = ['question', 'help']
const readable = Object.entries(facts).map(
  ([id, fact]) => [id, Object.fromEntries(Object.entries(fact).filter(([key]) => !words.includes(key)))] as const,
)

/**
 * Every fact with what reading a profile needs: kind, label, options, unit and decimals, less than half of the bytes of `vocabulary` of
 * hojokin/rules, which has the questions and help texts, too.
 * @example parseProfile(vocabulary, { 都道府県: '石川県' }).profile //=> { prefecture: 'ishikawa' }
 */
export const vocabulary = deepFreeze(Object.fromEntries(readable)) as unknown as {
  readonly [Id in keyof Facts]: Readable<Facts[Id]>
}
export type { Facts, Profile } from './types'
