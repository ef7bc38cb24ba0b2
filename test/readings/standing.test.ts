import { describe, expect, it } from 'vitest'
import { evaluate, screen, standing, UsageError } from '../../src'
import { all, defineProgramme, isTrue, text, type CallRound, type Programme } from '../../src/author'
import { measureOf, vocabulary } from '../support/made-up'

const round = (name: string, opens?: string, closes?: string): CallRound => ({
  round: name,
  source: 'document',
  ...(opens !== undefined && { opens }),
  ...(closes !== undefined && { closes }),
})
const first = round('1回', '2026-03-01', '2026-05-31')
const second = round('2回', '2026-10-01', '2026-12-18')
const third = round('3回', '2027-02-01', '2027-03-31')
const of = (...rounds: CallRound[]) => measureOf({ id: 'grant', rounds })

describe('standing', () => {
  it.each([
    ['2026-02-28', 'upcoming', '1回'],
    ['2026-03-01', 'open', '1回'],
    ['2026-05-31', 'open', '1回'],
    ['2026-06-01', 'upcoming', '2回'],
    ['2026-12-18', 'open', '2回'],
    ['2026-12-19', 'upcoming', '3回'],
    ['2027-04-01', 'closed', '3回'],
  ])('on %s is %s, by round %s', (date, status, name) => {
    expect(standing(of(first, second, third), date)).toMatchObject({ status, round: { round: name } })
  })
  it('is not announced where no call is known, or only that there will be one', () => {
    expect(standing(of(), '2026-11-26')).toEqual({ status: 'notAnnounced' })
    expect(standing({ id: 'grant' }, '2026-11-26')).toEqual({ status: 'notAnnounced' })
    expect(standing(of(first, round('2回')), '2026-11-26')).toMatchObject({
      status: 'notAnnounced',
      round: { round: '2回' },
    })
  })
  it('is open where the last day alone is known, or none', () => {
    expect(standing(of(round('通年', undefined, '2027-01-31')), '2026-11-26').status).toBe('open')
    expect(standing(of(round('随時', '2026-04-01')), '2026-11-26').status).toBe('open')
  })
  it('takes the round whose deadline comes first where two are open', () => {
    expect(standing(of(round('先', '2026-10-01', '2026-11-30'), second), '2026-11-26').round!.round).toBe('先')
  })
  it.each([
    ['2026-02-28', 'upcoming', '1回'],
    ['2026-04-01', 'open', '1回'],
    ['2026-08-01', 'upcoming', '2回'],
    ['2027-01-05', 'upcoming', '3回'],
    ['2027-04-01', 'closed', '3回'],
  ])('on %s is %s, by round %s, in whatever order they are written', (date, status, name) => {
    for (const rounds of [
      [third, first, second],
      [second, third, first],
      [third, second, first],
    ])
      expect(standing(of(...rounds), date)).toMatchObject({ status, round: { round: name } })
  })
  it('prefers a deadline to none, and an announced round to one that is over', () => {
    const always = round('随時', '2026-04-01')
    for (const rounds of [
      [always, second],
      [second, always],
    ])
      expect(standing(of(...rounds), '2026-11-26').round).toBe(second)
    expect(standing(of(round('後', '2027-05-01'), round('未定'), first), '2026-11-26')).toMatchObject({
      status: 'upcoming',
      round: { round: '後' },
    })
  })
  it('is not over where only the first day was ever known', () => {
    expect(standing(of(round('随時', '2026-04-01'), first), '2026-11-26')).toMatchObject({ round: { round: '随時' } })
  })
  it('is closed once the last day is over, where it alone was known', () => {
    expect(standing(of(round('通年', undefined, '2027-01-31')), '2027-02-01')).toMatchObject({
      status: 'closed',
      round: { round: '通年' },
    })
  })
  it('takes the first that is written of two with the same days', () => {
    for (const date of ['2026-09-30', '2026-11-26'])
      expect(standing(of(second, { ...second, round: '同日' }), date).round).toBe(second)
  })
  it('refuses what is no date', () => {
    expect(() => standing(of(first), '2026-02-30')).toThrow(UsageError)
    expect(() => standing(of(first), '2026-02-30')).toThrow(expect.objectContaining({ code: 'date' }))
    expect(() => standing(of(first), '26 Nov')).toThrow('“26 Nov” is no date as YYYY-MM-DD.')
    expect(() => standing(of(first), '26 Nov')).toThrow('「26 Nov」はYYYY-MM-DDの形の実在する日付ではありません。')
  })
})

const programme = (id: string, rounds: readonly CallRound[], eligibility = all()): Programme => {
  const draft = measureOf({ id, rounds, eligibility })
  return defineProgramme(vocabulary, {
    id: `${id}-programme`,
    number: 1,
    name: text('事業', 'programme'),
    summary: text('事業です。', 'A programme.'),
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: draft.sources,
    measures: [draft],
  })
}

describe('a screening with a date', () => {
  const list = [
    programme('over', [first]),
    programme('now', [second]),
    programme('unsaid', []),
    programme('next', [third]),
  ]
  it('puts what is open first, keeps what is closed, and marks both', () => {
    const found = screen(list, { cost: 300 } as never, { date: '2026-11-26' })
    expect(found.map(({ measure, standing: stands }) => [measure, stands!.status])).toEqual([
      ['now', 'open'],
      ['next', 'upcoming'],
      ['unsaid', 'notAnnounced'],
      ['over', 'closed'],
    ])
  })
  it('puts what one gets before what one may get, whatever is open, and has no issues where there are none', () => {
    const open = { ...second, opens: '2026-01-01' }
    const may = (id: string, round: CallRound) => programme(id, [round], isTrue(vocabulary.declared))
    const asked = [may('late', first), may('may', open), programme('gets', [first])]
    const found = screen(asked, { cost: 300 } as never, { date: '2026-11-26' })
    expect(found.map((one) => `${one.measure}: ${one.status}, ${one.standing!.status}`)).toEqual([
      'gets: eligible, closed',
      'may: undetermined, open',
      'late: undetermined, closed',
    ])
    for (const one of found) expect(one).not.toHaveProperty('issues')
  })
  it('says nothing of calls without a date, for nothing reads a clock', () => {
    expect(screen(list, { cost: 300 } as never).every(({ standing: stands }) => stands === undefined)).toBe(true)
    expect(evaluate(list[0]!.measures[0]!, { cost: 300 }, { date: '2026-05-01' }).standing!.status).toBe('open')
  })
  it('reports a fact that no measure knows, and none that one knows', () => {
    const [some] = screen(list, { cost: 300, costt: 1 } as never)
    expect(some!.issues).toMatchObject([{ code: 'unknownFact', path: 'costt' }])
    expect(some!.issues![0]!.message.en).toContain('The nearest is cost (cost).')
  })
})
