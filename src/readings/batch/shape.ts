import type { Slot } from '../../kernel/slots'
import { refuse } from '../refuse'
import { fromVector, isArrowVector } from './arrow'
import {
  type Column,
  type CodedColumn,
  isCoded,
  isNumbers,
  isScaled,
  lengthOf,
  type Numbers,
  type ScaledColumn,
  type Written,
} from './column'

/** A column in one of our own shapes. */
export type Shaped = CodedColumn | ScaledColumn | Numbers | readonly Written[]

function refuseShape(id: string): never {
  return refuse(
    `「${id}」の列の形が分かりません。値の配列、型つき配列、{ codes, dictionary }、{ values, scale }、Arrow のベクトルのどれかで渡してください。`,
    `the column '${id}' has a shape that is not known; give an array of values, a typed array, { codes, dictionary }, { values, scale } or an Arrow vector.`,
  )
}

function checkScale({ field, decimals }: Slot, column: Shaped): void {
  const { id } = field
  if (field.kind === 'date' && (isNumbers(column) || isScaled(column)))
    refuse(
      `「${id}」は日付です。'2026-04-01' のような文字か、Arrow の日付のベクトルで渡してください。`,
      `'${id}' is a date; give text such as '2026-04-01', or an Arrow vector of dates.`,
    )
  if (isNumbers(column) && decimals > 0)
    refuse(
      `「${id}」は小数${decimals}桁までの数量なので、数の配列だけでは 50 が 50 なのか ${50 / 10 ** decimals} なのか分かりません。単位そのものなら { values, scale: 0 }、10^-${decimals} の単位なら { values, scale: ${decimals} } と書いてください。`,
      `'${id}' is a quantity with up to ${decimals} decimals, so that a typed array alone does not say whether 50 is 50 or ${50 / 10 ** decimals}; write { values, scale: 0 } for the unit itself, { values, scale: ${decimals} } for units of 10^-${decimals}.`,
    )
  if (!isScaled(column)) return
  const { scale } = column
  if (scale === undefined && decimals > 0)
    refuse(
      `「${id}」の列に scale がありません。単位そのものなら scale: 0、10^-${decimals} の単位なら scale: ${decimals} です。`,
      `the column '${id}' has no scale; it is 0 for the unit itself, ${decimals} for units of 10^-${decimals}.`,
    )
  if (scale !== undefined && !(Number.isInteger(scale) && scale >= 0 && scale <= 18))
    refuse(
      `「${id}」の scale は 0 から 18 の整数です（${String(scale)} でした）。`,
      `the scale of '${id}' is a whole number from 0 to 18, not ${String(scale)}.`,
    )
  if (scale !== undefined && scale !== 0 && field.kind !== 'number')
    refuse(`「${id}」は数量ではないので scale は付きません。`, `'${id}' is no quantity and takes no scale.`)
}

function checkValidity(id: string, column: Shaped): void {
  if (isNumbers(column) || !('validity' in column) || column.validity === undefined) return
  const rows = lengthOf(column)
  if (!(column.validity instanceof Uint8Array) || column.validity.length * 8 < rows)
    refuse(
      `「${id}」の validity は1行1ビットの Uint8Array です（${rows}行なら ${Math.ceil(rows / 8)} バイト以上）。`,
      `the validity of '${id}' is a Uint8Array with a bit for each row: ${Math.ceil(rows / 8)} bytes or more for ${rows} rows.`,
    )
}

/** A column that was given, in one of our own shapes, or refused with what to write. */
export function shaped(slot: Slot, column: Column): Shaped {
  const { id } = slot.field
  const given: unknown = isArrowVector(column) ? fromVector(column, slot.field.kind === 'date' ? 10 : 7) : column
  if (!(isNumbers(given) || Array.isArray(given) || isCoded(given) || isScaled(given))) refuseShape(id)
  const known = given as Shaped
  checkScale(slot, known)
  checkValidity(id, known)
  return known
}
