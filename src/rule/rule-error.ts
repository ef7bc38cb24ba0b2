/** A rule is wrongly written; thrown while rules are defined, never while they are evaluated. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  constructor(
    /** Which measure or programme. */ readonly where: string,
    /** What is wrong and what to do. */ readonly problem: string,
  ) {
    super(`${where}: ${problem}`)
  }
}
