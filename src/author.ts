export {
  all,
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  inMonths,
  isFalse,
  isTrue,
  leastOf,
  lessThan,
  moreThan,
  named,
  noMoreThan,
  not,
  oneOf,
  parameter,
  product,
  roundDown,
  roundHalfUp,
  roundUp,
  sum,
  tranches,
  valueOf,
} from './rule/build'
export { booleanField, choiceField, dateField, monthField, numberField, option } from './rule/define-field'
export { defineDerivation } from './rule/derivation'
export { checkDraft } from './rule/draft/check-draft'
export { defineProgramme } from './rule/define-programme'
export { RuleError } from './rule/rule-error'
export { text } from './rule/text'
export type { BillService, BillServices } from './rule/bill-service'
export type { CombinationRule } from './rule/combination'
export type { RuleChange, RuleChangeKind } from './rule/rule-change'
export type { DraftIssue } from './rule/draft/issue'
export type { Condition, Formula } from './rule/node'
export type { Derivation, DerivationDraft } from './rule/derivation'
export type { Example } from './rule/example'
export type {
  Apply,
  Bracket,
  Basis,
  CallRound,
  Goal,
  Measure,
  MeasureDraft,
  ParameterRow,
  ParameterTable,
  Payer,
  Programme,
  ProgrammeDraft,
  Source,
  Undocumented,
  When,
} from './rule/programme'
export type {
  BooleanField,
  ChoiceField,
  FieldDefinition,
  MonthField,
  NumberField,
  Profile as AnyProfile,
  ProfileOf,
  Readable,
  ReadableField,
  ReadableVocabulary,
  Vocabulary,
} from './rule/vocabulary'
export type { Text } from './rule/text'
export type { Door, Elsewhere, Wish } from './rule/wish'
