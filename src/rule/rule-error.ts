import type { DraftIssue } from './draft/issue'

/** A rule is wrongly written; thrown while rules are defined, never while they are evaluated. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  constructor(
    /** Which measure or programme. */ readonly where: string,
    /** What is wrong and what to do; the first mistake where there are several. */ readonly problem: string,
    /** Every mistake of the draft with its place, where a draft was checked. */ readonly issues: readonly DraftIssue[] = [],
  ) {
    super([`${where}: ${problem}`, ...issues.slice(1).map((issue) => `${issue.where}: ${issue.problem}`)].join('\n'))
  }
}
