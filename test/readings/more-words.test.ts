import { describe, expect, it } from 'vitest'
import {
  basisWords,
  changeWords,
  contradictions,
  derive,
  deriveFacts,
  evaluate,
  reasonWords,
  standingWords,
} from '../../src'
import {
  atLeast,
  lessThan,
  moreThan,
  noMoreThan,
  named,
  not,
  oneOf,
  parameter,
  product,
  sum,
  text,
  valueOf,
  type Condition,
} from '../../src/author'
import { three, crowdFields, crowdOf } from '../support/crowd'
import { bracketed, floored, measureOf, onlyUsed, row, table, vocabulary } from '../support/made-up'
import { derivations } from '../../rules'

const said = (measure: ReturnType<typeof measureOf>, profile: object): string[] => {
  const answer = evaluate(measure, profile as never)
  return 'reasons' in answer
    ? answer.reasons.flatMap((reason) => Object.values(reasonWords(measure, reason)) as string[])
    : []
}
const person = { household: true, cost: 1, power: 1, income: 1 }
const dayIs = (eligibility: Condition) =>
  measureOf({
    id: 'day',
    eligibility,
    parameters: { rate: table('ratio', row('1/3')), day: table('date', row('2026-04-01')) },
  })
const day = (op: '<' | '<=' | '=' | '>=' | '>', denied = false) => {
  const of: Condition = { kind: 'compare', left: valueOf(vocabulary.ordered), op, right: parameter('day') }
  return dayIs(denied ? not(of) : of)
}

describe('a reason about figures alone', () => {
  it.each([
    [
      parameter('most'),
      '定めの額は20円ですが、10円未満であることが必要です',
      'the figure set is 20 yen; it must be less than 10 yen',
    ],
    [
      named('twice', text('倍', 'twice'), sum(parameter('most'), parameter('most'))),
      '倍は40円ですが、10円未満であることが必要です',
      'twice is 40 yen; it must be less than 10 yen',
    ],
  ])('is one sentence: %#', (left, ja, en) => {
    const measure = measureOf({
      id: 'figures',
      eligibility: lessThan(left, parameter('limit')),
      parameters: { rate: table('ratio', row('1/3')), most: table('yen', row('20')), limit: table('yen', row('10')) },
    })
    expect(said(measure, {})).toEqual([ja, en])
  })
})

describe('a reason about a day', () => {
  it.each([
    [
      '<',
      '2026-04-02',
      '契約日は2026-04-02ですが、2026-04-01より前であることが必要です',
      'day of the order is 2026-04-02; it must be before 2026-04-01',
    ],
    [
      '<=',
      '2026-04-02',
      '契約日は2026-04-02ですが、2026-04-01以前であることが必要です',
      'day of the order is 2026-04-02; it must be no later than 2026-04-01',
    ],
    [
      '=',
      '2026-04-02',
      '契約日は2026-04-02ですが、2026-04-01ちょうどであることが必要です',
      'day of the order is 2026-04-02; it must be on 2026-04-01',
    ],
    [
      '>=',
      '2026-03-31',
      '契約日は2026-03-31ですが、2026-04-01以後であることが必要です',
      'day of the order is 2026-03-31; it must be no earlier than 2026-04-01',
    ],
    [
      '>',
      '2026-04-01',
      '契約日は2026-04-01ですが、2026-04-01より後であることが必要です',
      'day of the order is 2026-04-01; it must be after 2026-04-01',
    ],
  ] as const)('%s', (op, ordered, ja, en) => {
    expect(said(day(op), { cost: 1, ordered })).toEqual([ja, en])
  })
  it('that is met, and one that must not be', () => {
    expect(said(day('>='), { cost: 1, ordered: '2026-04-01' })).toEqual([
      '契約日 2026-04-01（基準：2026-04-01以後）',
      'day of the order 2026-04-01 (rule: no earlier than 2026-04-01)',
    ])
    expect(said(day('=', true), { cost: 1, ordered: '2026-04-01' })).toEqual([
      '契約日は2026-04-01ですが、2026-04-01ちょうどではないことが必要です',
      'day of the order is 2026-04-01; it must not be on 2026-04-01',
    ])
  })
})

describe('a reason about a number', () => {
  const half = named('half', text('半額', 'half'), product(valueOf(vocabulary.cost), parameter('rate')))
  const limited = (eligibility: Condition, limit = '100') =>
    measureOf(
      onlyUsed({
        id: 'limited',
        eligibility,
        parameters: { rate: table('ratio', row('1/3')), limit: table('yen', row(limit)) },
      }),
    )
  it.each([
    [
      lessThan(half, parameter('limit')),
      301,
      '半額は100円ですが、100円未満であることが必要です',
      'half is 100 yen; it must be less than 100 yen',
    ],
    [
      noMoreThan(half, parameter('limit')),
      304,
      '半額は101円ですが、100円以下であることが必要です',
      'half is 101 yen; it must be at most 100 yen',
    ],
    [
      moreThan(half, parameter('limit')),
      300,
      '半額は100円ですが、100円を超える額であることが必要です',
      'half is 100 yen; it must be more than 100 yen',
    ],
    [
      { kind: 'compare', left: half, op: '=', right: parameter('limit') },
      303,
      '半額は101円ですが、100円ちょうどであることが必要です',
      'half is 101 yen; it must be exactly 100 yen',
    ],
    [
      not(atLeast(half, parameter('limit'))),
      301,
      '半額は100円ですが、100円以上ではないことが必要です',
      'half is 100 yen; it must not be at least 100 yen',
    ],
    [
      atLeast(half, parameter('limit')),
      1,
      '半額は1/3円ですが、100円以上であることが必要です',
      'half is 1/3 yen; it must be at least 100 yen',
    ],
  ] as const)(
    '%#: shows the whole yen of what is no whole number, unless there is none',
    (eligibility, cost, ja, en) => {
      expect(said(limited(eligibility as Condition), { cost })).toEqual([ja, en])
    },
  )
  it('shows decimals as they are', () => {
    const strong = measureOf({
      id: 'strong',
      eligibility: atLeast(valueOf(vocabulary.power), parameter('least')),
      parameters: { rate: table('ratio', row('1/3')), least: table('kW', row('5.25')) },
    })
    expect(said(strong, { cost: 1, power: '4.5' })).toEqual([
      '出力は4.5 kWですが、5.25 kW以上であることが必要です',
      'power is 4.5 kW; it must be at least 5.25 kW',
    ])
  })
  it('is met, and says the rule', () => {
    expect(said(floored, { cost: 900_000 })).toEqual([
      '下限と比べる補助額 300,000円（基準：300,000円以上）',
      'grant before the floor 300,000 yen (rule: at least 300,000 yen)',
    ])
  })
})

describe('a reason about an option', () => {
  const south = (denied: boolean, ...regions: ('north' | 'south')[]) => {
    const of = oneOf(vocabulary.region, ...regions)
    return measureOf({ id: 'option', eligibility: denied ? not(of) : of })
  }
  it('names one wanted, several, or what it must not be', () => {
    expect(said(south(false, 'south'), { cost: 1, region: 'north' })).toEqual([
      '地域は「北」ですが、対象は「南」です',
      'region is north; it must be south',
    ])
    expect(said(south(true, 'north'), { cost: 1, region: 'north' })).toEqual([
      '地域は「北」ですが、対象は「北」以外です',
      'region is north; it must not be north',
    ])
    expect(said(south(false, 'north'), { cost: 1, region: 'north' })).toEqual(['地域：北', 'region: north'])
  })
})

it('a table without a row for anybody is said so, and one without a row for these facts names them', () => {
  const reason = { kind: 'noRow', met: false, parameter: 'rate', facts: {} } as const
  expect(reasonWords(bracketed, reason as never)).toEqual({
    ja: '「数字」の定めがありません（支援の対象外です）',
    en: 'no figure is set, so there is no support',
  })
  expect(said(bracketed, { ...person, ordered: '2026-04-01', income: 8_000_001 })).toEqual([
    '所得 8,000,001円には「数字」の定めがありません（支援の対象外です）',
    'no figure is set for income 8,000,001 yen, so there is no support',
  ])
})

describe('a change in words', () => {
  const options = (many: number) => three.slice(0, many)
  const measure = crowdOf({ id: 'left', eligibility: oneOf(crowdFields.left, 'first') })
  const change = (values: readonly string[]) => ({
    field: 'left',
    from: 'x',
    to: values[0]!,
    options: values,
    changeable: true,
  })
  it.each([
    [1, 'leftを「first」にする', 'left: first'],
    [2, 'leftを「first」「second」のいずれかにする', 'left: first or second'],
    [3, 'leftを「first」「second」「third」のいずれかにする', 'left: first or second or third'],
  ])('names %d options', (many, ja, en) => {
    expect(changeWords(measure, change(options(many)))).toEqual({ ja, en })
  })
  it('names all of four, and no more than four', () => {
    const four = [...three, 'fourth']
    expect(changeWords(measure, change(four)).en).toBe('left: first or second or third or fourth')
    expect(changeWords(measure, change([...four, 'fifth'])).en).toBe('left: first or second or third or fourth …')
  })
  it('names a day', () => {
    const to = { field: 'ordered', from: '2026-03-31', to: '2026-04-01', options: ['2026-04-01'], changeable: true }
    expect(changeWords(bracketed, to)).toEqual({ ja: '契約日を2026-04-01にする', en: 'day of the order: 2026-04-01' })
  })
  it('says how much less', () => {
    const less = { field: 'cost', from: '2500', to: '2000', options: ['2000'], difference: '-500', changeable: true }
    expect(changeWords(floored, less)).toEqual({
      ja: '費用 -500円（2,000円にする）',
      en: 'cost -500 yen (to 2,000 yen)',
    })
  })
})

describe('how a call stands, in words', () => {
  const round = { round: '2回', source: 'document', opens: '2026-04-01', closes: '2026-05-31' }
  it.each([
    [{ status: 'open', round }, '受付中（2回、2026-05-31まで）', 'open (2nd call, until 2026-05-31)'],
    [{ status: 'upcoming', round }, '受付前（2回、2026-04-01から）', 'not open yet (2nd call, from 2026-04-01)'],
    [{ status: 'closed', round }, '受付終了（2回、2026-05-31まで）', 'closed (2nd call, on 2026-05-31)'],
    [{ status: 'closed' }, '受付終了', 'closed'],
    [{ status: 'upcoming' }, '受付前', 'not open yet'],
    [{ status: 'open', round: { round: '随時', source: 'document', opens: '2026-04-01' } }, '受付中', 'open'],
    [{ status: 'notAnnounced', round: { round: '3回', source: 'document' } }, '公募の発表なし', 'no call announced'],
  ] as const)('%o', (standing, ja, en) => {
    expect(standingWords(standing)).toEqual({ ja, en })
  })
  it('and what figures rest on', () => {
    expect(
      ['budgetDocument', 'officialPage', 'secondaryPage', 'precedent'].map((one) => basisWords(one as never).ja),
    ).toEqual([
      '予算の資料',
      '公的なページ（予算の資料にはない数字）',
      '民間などのページ（公的な資料で確かめていない数字）',
      '前の回の公募（今回もそうなるとは限らない数字）',
    ])
  })
})

describe('what follows from other facts', () => {
  const shop = { applicantType: 'company', industry: 'retail', capital: 10_000_000, employees: 60 }
  it('is said with the names of what it follows from, as far as they are known', () => {
    const [found] = contradictions(derivations, { ...shop, employees: 3, capital: null, enterpriseSize: 'large' })
    expect(found!.from).toEqual(['applicantType', 'employees', 'industry'])
    expect(contradictions(derivations, { ...shop, employees: 3, capital: undefined, enterpriseSize: 'large' })).toEqual(
      [found],
    )
    const { label, fields } = derivations[0]!
    const names = (language: 'ja' | 'en') => found!.from.map((id) => fields[id]!.label[language])
    expect(found!.message).toEqual({
      ja: `${label.ja}は「large」と書かれていますが、${names('ja').join('・')}からは「micro」になります。書かれたほうで答えます。`,
      en: `${label.en} is stated as “large”, but follows from ${names('en').join(', ')} to be “micro”; the stated one is used.`,
    })
  })
  it('is worked out where it is stated as nothing', () => {
    expect(deriveFacts(derivations, { ...shop, enterpriseSize: null }).enterpriseSize).toBe('small')
    expect(deriveFacts(derivations, { ...shop, enterpriseSize: undefined })).toMatchObject({ enterpriseSize: 'small' })
  })
  it('waits for what cannot be read, as for what is missing', () => {
    expect(derive(derivations[0]!, { ...shop, capital: 'a lot' })).toEqual({ missing: ['capital'] })
  })
  it('is nothing where no case holds', () => {
    const [first] = derivations
    expect(derive({ ...first!, cases: [] }, shop)).toEqual({ missing: [] })
  })
})
