import type { FieldDefinition } from '../rule/vocabulary'

const LIKELY_IN_TEN_THOUSANDS = 100_000n

/**
 * The sum that was probably meant where a cost is typed in 万円 by habit: 1200 for 12,000,000. Undefined where the number says its own
 * unit, is no money, or is large enough; whoever asks decides, for nothing is corrected by itself.
 * @example slipOfTenThousand(vocabulary.eligibleCost, '1200') //=> 12000000n
 */
export function slipOfTenThousand(field: FieldDefinition, typed: string): bigint | undefined {
  if (field.kind !== 'number' || field.unit !== 'yen') return undefined
  const plain = typed.normalize('NFKC').trim().replaceAll(',', '')
  if (!/^[1-9]\d*$/.test(plain)) return undefined
  const yen = BigInt(plain)
  return yen < LIKELY_IN_TEN_THOUSANDS ? yen * 10_000n : undefined
}
