import { UsageError } from '../quantity/hojokin-error'

/** Refuses how a function was called, in words for the caller: what was wrong, and what to write. */
export function refuse(ja: string, en: string, code = 'column'): never {
  throw new UsageError(code, { ja, en })
}
