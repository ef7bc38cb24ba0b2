import {
  all,
  any,
  atLeast,
  booleanField,
  choiceField,
  defineProgramme,
  isTrue,
  numberField,
  oneOf,
  option,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type MeasureDraft,
  type Measure,
} from '../../src/author'
import { row, table } from './made-up'

const words = (name: string, changeable = true) => ({
  label: text(name, name),
  question: text('何ですか。', 'What?'),
  help: text('説明です。', 'Help.'),
  changeable,
})
export const three = ['first', 'second', 'third'] as const
const choice = (id: string) => choiceField(id, words(id), ...three.map((one) => option(one, one, one)))
/** So many facts that their combinations, 2^15 of them, are more than are tried. */
const many = Array.from({ length: 15 }, (_, at) => booleanField(`yes${at}`, words(`yes${at}`)))

export const crowdFields = {
  left: choice('left'),
  right: choice('right'),
  a: numberField('a', 'yen', words('a')),
  b: numberField('b', 'yen', words('b')),
  c: numberField('c', 'yen', words('c')),
  d: numberField('d', 'yen', words('d')),
  fixed: numberField('fixed', 'yen', words('fixed', false)),
  ...Object.fromEntries(many.map((field) => [field.id, field])),
}

/** A measure over facts that are there to be many, or alike. */
export const crowdOf = (change: Partial<MeasureDraft> & Pick<MeasureDraft, 'id'>): Measure =>
  defineProgramme(crowdFields, {
    id: 'crowd',
    number: 1,
    name: text('事業', 'programme'),
    summary: text('事業です。', 'A programme.'),
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: { document: { title: text('要領', 'guideline'), kind: 'budgetDocument', checkedOn: '2026-11-26' } },
    measures: [
      {
        name: text('補助', 'grant'),
        at: '概要',
        mechanism: 'subsidy',
        award: 'entitlement',
        applicants: true,
        openTo: text('店', 'shops'),
        eligibility: all(),
        amount: roundDown(1, product(valueOf(crowdFields.a), parameter('rate'))),
        parameters: { rate: table('ratio', row('1/2')) },
        payers: [{ id: 'national', name: text('国', 'state') }],
        assumptions: [],
        ...change,
      },
    ],
  }).measures[0]!

/** Who has 100 yen of a, and every one of fifteen things or the second of the left. */
export const crowd = crowdOf({
  id: 'crowd',
  eligibility: all(
    atLeast(valueOf(crowdFields.a), parameter('least')),
    any(all(...many.map(isTrue)), oneOf(crowdFields.left, 'second')),
  ),
  parameters: { rate: table('ratio', row('1/2')), least: table('yen', row('100')) },
})
