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
export { fieldOf } from './rule/lookup'
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
export type { Combination, CombineOptions, GivenUp } from './readings/combine'
export type { Choice } from './readings/combine/choices'
export type { Change, Counterfactual } from './readings/counterfactual'
export type { Contradiction, Derived } from './readings/derive'
export type { FigureChange, MeasureChange, RuleDiff } from './readings/diff'
export type { AnswerChange, PopulationDiff } from './readings/diff-answers'
export type { DocumentOptions } from './readings/document'
export type { EvaluateOptions } from './readings/evaluate'
export type { FormProperty, FormSchema } from './readings/form'
export type { ClientCell, ClientFigure, ClientRow, ClientTable } from './readings/clients/client-table'
export type { Client, ClientIssue } from './readings/clients/read-clients'
export type { Asked, Interview, InterviewOptions, NextOptions, ResultsOptions } from './readings/interview'
export type { Results, Wanting, WishResult } from './readings/interview/results'
export type { Purposes } from './readings/purpose'
export type { Question } from './readings/question'
export type { AnswerRecord, Verification } from './readings/record'
export type { Knot, Schedule } from './readings/schedule'
export type { AmountAt } from './readings/schedule/amount-at'
export type { Filter, ScreenClass } from './readings/screen'
export type { ColumnsScreened, MeasureCount, ProgrammeCount } from './readings/screen-columns'
export type { Smt } from './readings/smt'
export type { SmtFact } from './readings/smt/fact'
export type { ColumnType, DialectName, Sql, SqlOptions } from './readings/sql'
export type { Fragment, FragmentOptions } from './readings/sql-fragment'
export type { Standing } from './readings/standing'
export type { Names, StatementOptions } from './readings/sql-statement'
export type { UnitRow } from './readings/unit-table'
export type { Citation, FigureCitation } from './readings/citation'
export type { AssessmentJson, AssessmentJsonSchema, AssessmentSchema } from './readings/wire'
export type { Step, Trace } from './readings/working'
export type { CombinationRule } from './rule/combination'
export type { RuleChange, RuleChangeKind } from './rule/rule-change'
export type { Derivation, DerivationDraft } from './rule/derivation'
export type {
  Apply,
  Basis,
  Bracket,
  CallRound,
  Measure,
  Mechanism,
  ParameterRow,
  ParameterTable,
  Payer,
  Programme,
  Source,
} from './rule/programme'
export type { ParameterChange } from './rule/with-parameters'
export type { ParsedProfile, ParseOptions, ProfileIssue } from './rule/profile'
export type { ProfileIssueCode } from './rule/profile/messages'
export type { FactSchemas, ProfileInput, ProfileSchema, SchemaOptions } from './rule/profile/schema'
export type {
  FactOf,
  FieldDefinition,
  NumberFactOf,
  OptionOf,
  Profile as AnyProfile,
  ProfileOf,
  Readable,
  ReadableField,
  ReadableVocabulary,
  Vocabulary,
} from './rule/vocabulary'
export type { Language, Text } from './rule/text'
export type { Door, Elsewhere, Wish } from './rule/wish'
