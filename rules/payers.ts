import { text } from '../src/author'
import type { Payer } from '../src/author'

/** The state alone pays. */
export const national: readonly Payer[] = [{ id: 'national', name: text('国', 'state') }]

/** State and prefecture share; the parameters nationalRate and prefectureRate hold their parts. */
export const nationalAndPrefecture: readonly Payer[] = [
  { id: 'national', name: text('国', 'state'), ratio: 'nationalRate' },
  { id: 'prefecture', name: text('県', 'prefecture'), ratio: 'prefectureRate' },
]
