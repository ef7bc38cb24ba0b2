export { interestInFirstThreeYears } from './quantity/interest'
export { HojokinError, UsageError } from './quantity/hojokin-error'
export { toJson } from './quantity/json'
export { fiscalYear, fiscalYearLabel, parseMonth, printMonth } from './quantity/month'
export { usageMonthOf } from './quantity/usage-month'
export { compileBatch, fromArrow, reasons as batchReasons, statuses as batchStatuses } from './readings/batch'
export { bounds } from './readings/bounds'
export { changesFor } from './readings/changes'
export { combine } from './readings/combine'
export { counterfactual } from './readings/counterfactual'
export { contradictions, derive, deriveFacts, derive as enterpriseSize } from './readings/derive'
export { toMarkdown } from './readings/document'
export { diffRules } from './readings/diff'
export { diffAnswers } from './readings/diff-answers'
export { evaluate } from './readings/evaluate'
export { toFormSchema } from './readings/form'
export { csvObjects, toCsv } from './readings/clients/csv'
export { clientTable, clientTableText } from './readings/clients/client-table'
export { readClients } from './readings/clients/read-clients'
export { interview } from './readings/interview'
export { withPurposes } from './readings/purpose'
export { nextQuestion, questions } from './readings/question'
export { recordAnswer, verifyRecord } from './readings/record'
export { schedule } from './readings/schedule'
export { amountAt, approximately, scheduleFields } from './readings/schedule/amount-at'
export { screen, screenClass } from './readings/screen'
export { screenColumns } from './readings/screen-columns'
export { profileOf, toSmt } from './readings/smt'
export { slipOfTenThousand } from './readings/slip'
export { roundWords } from './readings/round-words'
export { standing } from './readings/standing'
export { toSql } from './readings/sql'
export { toFragment } from './readings/sql-fragment'
export { toStatement } from './readings/sql-statement'
export { toRows, unitTableSql } from './readings/unit-table'
export { findByWords, wishesWithOptions } from './readings/wish'
export {
  amountWords,
  basisWords,
  changeWords,
  mechanismWords,
  reasonWords,
  standingWords,
  statusWords,
} from './readings/words'
export { assessmentJsonSchema, assessmentSchema, fromJson } from './readings/wire'
export { asKnownOn } from './rule/known'
export { RuleError } from './rule/rule-error'
export { rulesetOf } from './rule/ruleset'
export { withParameters } from './rule/with-parameters'
export { parseProfile } from './rule/profile'
export { factSchemas, profileSchema } from './rule/profile/schema'
export type { Json, JsonInteger } from './quantity/json'
export type { DayCount, InterestDue, InterestRow, Loan, Repayment } from './quantity/interest'
export type { Reading as MeterReading, UsageMonth, UsageMonthConvention } from './quantity/usage-month'
export type { Words } from './quantity/words'
export type { WrittenDay } from './quantity/written-day'
export type { Amount, KnownUntil, Reason, Rounding } from './kernel/outcome'
export type { Assessment, FactIssue } from './readings/assessment'
export type {
  ArrowTable,
  ArrowVector,
  Batch,
  BatchField,
  BatchResult,
  CodedColumn,
  Column,
  Columns,
  ScaledColumn,
} from './readings/batch'
export type { Bounds } from './readings/bounds'
export type { AnswerGiven } from './readings/changes'
export type { Combination, GivenUp } from './readings/combine'
