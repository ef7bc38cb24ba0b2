import { UsageError } from '../quantity/hojokin-error'

/** Refuses how columns or SQL were asked for, in words for the caller: what was wrong, and what to write. */
export function refuse(ja: string, en: string): never {
  throw new UsageError('option', { ja, en })
}
