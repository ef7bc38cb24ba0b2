import { HojokinError } from '../quantity/hojokin-error'
import type { DraftIssue } from './draft/issue'

/** A rule is wrongly written; thrown while rules are defined, or by a reading that a measure has no place for. */
export class RuleError extends HojokinError {
  protected static override readonly kind = 'RuleError'
  constructor(
    /** Which measure or programme. */ readonly where: string,
    /** What is wrong and what to do; the first mistake where there are several. */ readonly problem: string,
    /** Every mistake of the draft with its place, where a draft was checked. */ readonly issues: readonly DraftIssue[] = [],
  ) {
    const all = [`${where}: ${problem}`, ...issues.slice(1).map((issue) => `${issue.where}: ${issue.problem}`)].join(
      '\n',
    )
    super('rule', { ja: all, en: all })
  }
}
