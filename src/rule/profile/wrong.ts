import { clip } from '../../quantity/clip'
import { text, type Text } from '../text'
import type { ReadableField } from '../vocabulary'

/** A fact as messages call it, by its label and its id. */
export const named = ({ id, label }: ReadableField): Text => text(`${label.ja}（${id}）`, `${label.en} (${id})`)

const kinds: Readonly<Record<string, Text>> = {
  number: text('数として', ' as a number'),
  month: text('月として', ' as a month'),
  date: text('日付として', ' as a date'),
}

/** Says that a value is none of a fact's: the same words wherever facts are read; what is wanted instead follows. */
export function cannotRead(field: ReadableField, shown: string): Text {
  const { ja, en } = named(field)
  const given = clip(shown)
  if (field.kind === 'choice') return text(`${ja}に「${given}」はありません。`, `${en} has no option “${given}”; `)
  const kind = kinds[field.kind]
  return text(`${ja}の「${given}」は${kind?.ja ?? ''}読めません。`, `${en} cannot read “${given}”${kind?.en ?? ''}; `)
}
