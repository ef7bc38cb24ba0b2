import { describe, expect, it } from 'vitest'
import { compiled } from '../../src/kernel/compiled'
import { codeIn, type Key } from '../../src/kernel/key'
import { dayNumber } from '../../src/quantity/date'
import type { Measure } from '../../src/rule/programme'
import { bracketed, dated, measureOf, priced, row, table } from '../support/made-up'

const keysOf = (measure: Measure, parameter: string): readonly Key[] =>
  compiled(measure).kernel.parameters.find(({ name }) => name === parameter)!.keys
/** Which codes each row is for, as digits. */
const shown = ({ rows, past, starts }: Key) => ({
  rows: rows.map((codes) => codes.join('')),
  past: past?.join(''),
  starts,
})
const days = (...written: string[]) => [0, ...written.map(dayNumber)]

describe('the stretches of a number or day between which a table may turn', () => {
  it('ends a bracket after its last yen', () => {
    expect(keysOf(bracketed, 'rate').map(shown)).toEqual([
      { rows: ['100', '010'], past: undefined, starts: [0, 5_000_000, 8_000_001] },
    ])
  })
  it('leaves a last bracket open', () => {
    expect(keysOf(bracketed, 'perKilowatt').map(shown)).toEqual([
      { rows: ['010', '001'], past: undefined, starts: days('2026-04-01', '2026-10-01') },
    ])
  })
  it('puts stretches in order, in whatever order the rows are', () => {
    const rate = table(
      'ratio',
      row('1/4', { income: { moreThan: '8000000' } }),
      row('1/2', { income: { atLeast: '5000000', atMost: '8000000' } }),
      row('2/3', { income: { atLeast: '1000', lessThan: '5000000' } }),
    )
    expect(keysOf(measureOf({ id: 'turned', parameters: { rate } }), 'rate').map(shown)).toEqual([
      { rows: ['0001', '0010', '0100'], past: undefined, starts: [0, 1000, 5_000_000, 8_000_001] },
    ])
  })
  it('knows a bracket of one value', () => {
    const rate = table('ratio', row('1/2', { income: { atLeast: '5', atMost: '5' } }))
    expect(keysOf(measureOf({ id: 'one', parameters: { rate } }), 'rate').map(shown)).toEqual([
      { rows: ['010'], past: undefined, starts: [0, 5, 6] },
    ])
  })
  it('knows what lies between two windows, and what lies past its knowledge', () => {
    const starts = days('2026-01-01', '2026-07-01', '2026-08-01', '2027-01-01')
    expect(keysOf(dated, 'rate').map(shown)).toEqual([{ rows: ['01000', '00010'], past: '00001', starts }])
  })
  it('knows to the end of a month', () => {
    const window = row('1/2', { ordered: { atLeast: '2026-01-01' } })
    const ending = (knownUntil: string) =>
      measureOf({ id: 'ending', parameters: { rate: { ...table('ratio', window), knownUntil } } })
    const starts = days('2026-01-01', '2026-10-01')
    for (const knownUntil of ['2026-09', '2026-09-30'])
      expect(keysOf(ending(knownUntil), 'rate').map(shown)).toEqual([{ rows: ['011'], past: '001', starts }])
  })
  it('knows no end of a number beside a month that has one', () => {
    const rate = {
      ...table('ratio', row('1/2', { month: '2026-01', income: { lessThan: '5000000' } })),
      knownUntil: '2026-01',
    }
    const [month, income] = keysOf(measureOf({ id: 'ending', parameters: { rate } }), 'rate').map(shown)
    expect(month).toEqual({ rows: ['100'], past: '001', starts: undefined })
    expect(income).toEqual({ rows: ['10'], past: undefined, starts: [0, 5_000_000] })
  })
  it('tells the last number that is exact from the one before', () => {
    const rate = table('ratio', row('1/2', { income: { lessThan: '9007199254740991' } }))
    expect(keysOf(measureOf({ id: 'last', parameters: { rate } }), 'rate').map(shown)).toEqual([
      { rows: ['10'], past: undefined, starts: [0, Number.MAX_SAFE_INTEGER] },
    ])
  })
  it('is for every day where a row names none', () => {
    const rate = table(
      'ratio',
      row('1/2', { region: 'north' }),
      row('1/3', { region: 'south', income: { atMost: '9' } }),
    )
    const [region, income] = keysOf(measureOf({ id: 'two', parameters: { rate } }), 'rate').map(shown)
    expect([region, income]).toEqual([
      { rows: ['10', '01'], past: undefined, starts: undefined },
      { rows: ['11', '10'], past: undefined, starts: [0, 10] },
    ])
  })
  it('finds a number in the stretch that starts at or below it', () => {
    const [income] = keysOf(bracketed, 'rate')
    const codes = [0, 4_999_999, 5_000_000, 8_000_000, 8_000_001, 2 ** 53 - 1].map((yen) => codeIn(income!, yen))
    expect(codes).toEqual([0, 0, 1, 1, 2, 2])
  })
  it('takes an option for its own code', () => {
    const [region] = keysOf(priced, 'price')
    expect([codeIn(region!, 0), codeIn(region!, 1)]).toEqual([0, 1])
  })
})

describe('months and options', () => {
  it('has a code for each month that a rule names, one for others, and one past the end', () => {
    expect(keysOf(priced, 'price').map(shown)).toEqual([
      { rows: ['10', '11'], past: undefined, starts: undefined },
      { rows: ['1111000000', '0000111100'], past: '0000000001', starts: undefined },
    ])
  })
  it('is past the earlier of two ends where it is past the later', () => {
    const ends = measureOf({
      id: 'ends',
      parameters: {
        rate: { ...table('ratio', row('1/2', { month: '2026-03' })), knownUntil: '2026-03' },
        share: { ...table('ratio', row('1/2', { month: ['2026-01', '2026-05'] })), knownUntil: '2026-05' },
      },
      payers: [
        { id: 'national', name: bracketed.name, ratio: 'share' },
        { id: 'local', name: bracketed.name, ratio: 'share' },
      ],
    })
    // January to May, any other month, a month past March, and one past May.
    expect([keysOf(ends, 'rate'), keysOf(ends, 'share')].map((keys) => keys.map(shown))).toEqual([
      [{ rows: ['00100000'], past: '00011011', starts: undefined }],
      [{ rows: ['11111000'], past: '00000001', starts: undefined }],
    ])
  })
})
