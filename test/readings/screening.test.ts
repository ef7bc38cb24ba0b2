import { describe, expect, it } from 'vitest'
import {
  nextQuestion,
  questions,
  screen,
  screenClass,
  UsageError,
  withPurposes,
  type Derivation,
  type Programme,
} from '../../src'
import {
  all,
  any,
  atLeast,
  choiceField,
  isTrue,
  oneOf,
  option,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { forScreening } from '../../src/readings/purpose'
import type { Measure } from '../../src/rule/programme'
import { measureOf, row, table, vocabulary } from '../support/made-up'
import { programmeOf } from '../support/page-of'

const { region, declared } = vocabulary
const cost = valueOf(vocabulary.cost)
const rated = (id: string, rate: Parameters<typeof row>[0], change: Partial<Parameters<typeof measureOf>[0]> = {}) =>
  measureOf({ id, parameters: { rate: table('ratio', row(rate)) }, ...change })
const untold = (id: string): Measure =>
  measureOf({
    id,
    eligibility: atLeast(cost, parameter('least')),
    amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
    parameters: { least: table('yen', row('1')) },
  })
const all7: Programme = {
  ...programmeOf(rated('unused', '1/2')),
  id: 'relief',
  name: text('救済', 'Relief'),
  summary: text('店を助ける。', 'Helps SHOPS.'),
  measures: [
    rated('nobody', '1/2', { applicants: false, institution: text('基金', 'fund') }),
    rated('refused', '1/2', { eligibility: oneOf(region, 'south') }),
    rated('two', '1/2', { eligibility: all(isTrue(declared), isTrue(vocabulary.household)) }),
    rated('one', '1/2', { eligibility: isTrue(declared) }),
    untold('untold'),
    rated('range', { atLeast: '1/4', atMost: '1/2' }),
    rated('less', '1/4'),
    rated('more', '1/2'),
    rated('same', '1/2'),
    rated('exact', '1/10', { award: 'entitlement' }),
    rated('loan', '1/5', { mechanism: 'guarantee' }),
  ],
} as Programme
const ids = (found: readonly { readonly measure: string }[]): string[] => found.map(({ measure }) => measure)
const profile = { region: 'north', cost: 1000 } as never

describe('a screening', () => {
  it('puts certain yen first, then ceilings, ranges, what has no figure, what is open, and what one does not get', () => {
    const found = screen([all7], profile)
    expect(found.map((one) => `${screenClass(one)} ${one.measure}`)).toEqual([
      'exact exact',
      'upTo more',
      'upTo same',
      'upTo less',
      'upTo loan',
      'range range',
      'undocumented untold',
      'undetermined one',
      'undetermined two',
      'ineligible refused',
      'noApplicants nobody',
    ])
  })
  it.each<[object, string[]]>([
    [{ mechanism: 'guarantee' }, ['loan']],
    [{ text: 'loan' }, ['loan']],
    [{ text: 'ＬＯＡＮ' }, ['loan']],
    [{ text: '店を助ける' }, ids(screen([all7], profile))],
    [{ text: 'shops' }, ids(screen([all7], profile))],
    [{ text: 'RELIEF' }, ids(screen([all7], profile))],
    [{ text: 'boats' }, []],
    [{ text: 'reliefloan' }, []],
    [{ mechanism: 'guarantee', text: 'less' }, []],
  ])('keeps what a filter wants: %o', (filter, kept) => {
    expect(ids(screen([all7], profile, filter))).toEqual(kept)
  })
  it('puts the most yen first, and as much in the order of the document', () => {
    const of = (id: string, rate: string) => rated(id, rate)
    const measures = [of('a', '1/8'), of('b', '1/4'), of('c', '1/8'), of('d', '1/2'), of('e', '1/3'), of('f', '1/4')]
    const sorted = screen([{ ...all7, measures }] as never, { cost: 4800 } as never)
    expect(sorted.map(({ measure }) => measure).join('')).toBe('debfac')
  })
  it('keeps what may be had in a place or by a kind of applicant, whatever else is asked', () => {
    const words = {
      label: text('都道府県', 'prefecture'),
      question: text('どこ。', 'Where?'),
      help: text('説明。', 'Help.'),
    }
    const prefecture = choiceField(
      'prefecture',
      words,
      option('tokyo', '東京', 'Tokyo'),
      option('nara', '奈良', 'Nara'),
    )
    const applicantType = { ...prefecture, id: 'applicantType' }
    const of = (id: string, field: string, value: string): Measure =>
      ({
        ...rated(id, '1/2'),
        fields: { cost: vocabulary.cost, prefecture, applicantType },
        eligibility: { kind: 'all', of: [{ kind: 'oneOf', field, values: [value] }] },
      }) as unknown as Measure
    const programme = {
      ...all7,
      measures: [
        of('in-tokyo', 'prefecture', 'tokyo'),
        of('in-nara', 'prefecture', 'nara'),
        of('of-tokyo', 'applicantType', 'tokyo'),
      ],
    } as Programme
    expect(ids(screen([programme], {} as never, { prefecture: 'nara' }))).toEqual(['in-nara', 'of-tokyo'])
    expect(ids(screen([programme], {} as never, { applicantType: 'nara' }))).toEqual(['in-tokyo', 'in-nara'])
    expect(() => screen([programme], {} as never, { prefecture: 'nra' })).toThrow(/prefecture.*“nra”.*tokyo, nara/)
    expect(() => screen([all7], {} as never, { prefecture: 'anywhere' })).not.toThrow()
  })
  it('keeps by words also what nobody can have, for nobody asked who could', () => {
    const over = rated('over', '1/2', { eligibility: any() })
    expect(ids(screen([programmeOf(over)], profile, { text: 'over' }))).toEqual(['over'])
  })
  it('refuses a filter that there is not, or one of another kind', () => {
    expect(() => screen([all7], profile, { mechanism: 'gift' as never })).toThrow(/mechanism.*“gift”/)
    expect(() => screen([all7], profile, { colour: 1 } as never)).toThrow(UsageError)
    const numbered = () => screen([all7], profile, { text: 5 as never })
    expect(numbered).toThrow('The filter’s text is a text.')
    expect(numbered).toThrow(expect.objectContaining({ code: 'option' }))
  })
  it('knows the facts that others follow from, and the fact that follows', () => {
    const derivation = {
      field: 'size',
      label: text('規模', 'size'),
      fields: { workers: { ...vocabulary.cost, id: 'workers' } },
      parameters: {},
      cases: [],
    } as unknown as Derivation
    const strange = (facts: object, derivations?: readonly Derivation[]) =>
      screen([all7], { ...(profile as object), ...facts } as never, derivations ? { derivations } : {})[0]!.issues ?? []
    expect(strange({ workers: 5, size: 'small' }, [derivation])).toEqual([])
    expect(strange({ workers: 5 })).toMatchObject([{ code: 'unknownFact', path: 'workers' }])
    expect(strange({ workerz: 5 }, [derivation])[0]!.message.en).toContain('The nearest is cost (workers).')
  })
})

describe('a purpose', () => {
  const wanted = rated('wanted', '1/2', { purpose: oneOf(region, 'north') })
  it('is a condition of screening, and of nothing else', () => {
    const screened = (facts: object) => screen([programmeOf(wanted)], { cost: 10, ...facts } as never)[0]!.status
    expect([screened({ region: 'north' }), screened({ region: 'south' }), screened({})]).toEqual([
      'eligible',
      'ineligible',
      'undetermined',
    ])
    expect(Object.keys(forScreening(wanted).fields)).toEqual(['region', 'cost'])
    expect(forScreening(wanted)).toBe(forScreening(wanted))
    const plain = rated('plain', '1/2')
    expect(forScreening(plain)).toBe(plain)
  })
  it('is given to those that have none of their own, once', () => {
    const plain = rated('plain', '1/2')
    const programmes = [{ ...programmeOf(plain), measures: [plain, wanted, rated('other', '1/2')] } as Programme]
    const south = { purpose: oneOf(region, 'south'), fields: { region } }
    const purposes = { plain: south, wanted: south }
    const [given] = withPurposes(programmes, purposes)
    expect(given!.measures.map(({ purpose }) => purpose)).toEqual([south.purpose, wanted.purpose, undefined])
    expect(given!.measures[0]!.purposeFields).toEqual({ region })
    expect(withPurposes(programmes, purposes)[0]).toBe(given)
    expect(withPurposes([...programmes], purposes)[0]).not.toBe(given)
    expect(withPurposes(programmes, { ...purposes })[0]).not.toBe(given)
  })
})

describe('the next question', () => {
  const measures = [
    rated('by-region', '1/2', { eligibility: oneOf(region, 'south') }),
    rated('by-both', '1/2', { eligibility: all(isTrue(declared), oneOf(region, 'south')) }),
    rated('nobody', '1/2', {
      applicants: false,
      institution: text('基金', 'fund'),
      eligibility: isTrue(vocabulary.household),
    }),
  ]
  const asked = (facts: object) => questions(measures, facts as never).map(({ field, settles }) => [field.id, settles])
  it('is the fact whose answers settle most: half of one measure, or of two', () => {
    // South or north settles the first half the time, for the cost is asked for after; and the second where it is north.
    expect(asked({ cost: 5 })).toEqual([
      ['region', 1.5],
      ['declared', 0.5],
    ])
    expect(asked({ cost: 5, region: 'south' })).toEqual([['declared', 1]])
    expect(asked({ cost: 5, region: 'north' })).toEqual([])
    expect(asked({ cost: 5, region: 'nowhere' })).toEqual(asked({ cost: 5 }))
  })
  it('leaves out what nobody can apply for, what is settled and what is skipped', () => {
    const programmes = [{ ...programmeOf(measures[0]!), measures } as Programme]
    expect(nextQuestion(programmes, { cost: 5 } as never)?.field.id).toBe('region')
    expect(nextQuestion(programmes, { cost: 5 } as never, ['region'])?.field.id).toBe('declared')
    expect(nextQuestion(programmes, { cost: 5 } as never, ['region', 'declared'])).toBeUndefined()
    const same = rated('same', '1/2', {
      amount: roundDown(1, product(cost, parameter('by'))),
      parameters: { by: table('ratio', row('1/2', { region: ['north', 'south'] })) },
    })
    expect(questions([same], { cost: 5 } as never)).toEqual([])
  })
})
