import type { Plan } from '../plan'
import type { Language } from '../../rule/text'

/** The columns that pricing adds, in their order; the English names are the contract. */
const always = {
  en: ['unit_discount', 'discount_exact', 'discount_yen', 'status', 'reason'],
  ja: ['値引き単価', '値引き額（端数処理前）', '計算した値引き額', '判定', '判定の理由'],
} as const
const byTotal = { en: 'discount_by_total', ja: '請求額の差による値引き額' } as const
const audit = { en: ['audit', 'audit_by'], ja: ['点検', '点検の根拠'] } as const

/** Every column that pricing may add; an input that has one is already priced. */
export const allAdded = (headings: Language): readonly string[] => [
  ...always[headings],
  byTotal[headings],
  ...audit[headings],
]

/** The columns that pricing adds to a file, which depend on what it has. */
export const addedTo = ({ at, headings }: Pick<Plan, 'at' | 'headings'>): readonly string[] => [
  ...always[headings],
  ...(at.bill_total >= 0 ? [byTotal[headings]] : []),
  ...(at.printed_discount >= 0 ? audit[headings] : []),
]

/** The English name of a column that pricing adds, whatever the language of its heading. */
export function englishName(header: string): string {
  const at = allAdded('ja').indexOf(header)
  return at < 0 ? header : allAdded('en')[at]!
}
