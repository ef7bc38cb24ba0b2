import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import {
  all,
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  isTrue,
  lessThan,
  moreThan,
  noMoreThan,
  not,
  oneOf,
  parameter,
  product,
  roundDown,
  roundHalfUp,
  roundUp,
  sum,
  text,
  tranches,
  valueOf,
  named,
  type Condition,
  type Formula,
} from '../../src/author'
import type { Measure, ParameterRow } from '../../src/rule/programme'
import { measureOf, onlyUsed, row, table, vocabulary } from '../support/made-up'

const [cost, outside, usage] = [valueOf(vocabulary.cost), valueOf(vocabulary.outside), valueOf(vocabulary.usage)]
const called = (name: string, unit: string, value: ParameterRow['value']) => ({
  ...table(unit, row(value, {}, { printed: name })),
  label: text(name, name),
})
const parameters = {
  third: called('third', 'ratio', '1/3'),
  half: called('half', 'ratio', '1/2'),
  tenth: called('tenth', 'ratio', '1/10'),
  whole: called('whole', 'ratio', '1'),
  part: called('part', 'ratio', { atLeast: '1/4', atMost: '1/2' }),
  limit: called('limit', 'yen', '100'),
  end: called('end', 'yen', '300'),
  some: called('some', 'yen', { atLeast: '100', atMost: '400' }),
  begin: called('begin', 'yen', { atLeast: '0', atMost: '100' }),
  price: called('price', 'yen/kWh', '4.5'),
  north: { ...table('yen', row('100', { region: 'north' }, { printed: 'north' })), label: text('north', 'north') },
}
const figure = (name: keyof typeof parameters) => parameter(name)
const equals = (left: Formula, right: Formula): Condition => ({ kind: 'compare', left, op: '=', right })
const tithe = named('tithe', text('十分の一', 'tithe'), product(figure('north'), figure('tenth')))
const both = all(isTrue(vocabulary.declared), atLeast(cost, figure('limit')))
const either = any(isTrue(vocabulary.declared), atLeast(cost, figure('limit')))
const of = (amount: Formula): Measure => measureOf(onlyUsed({ id: 'worked', amount, parameters }))
/** Each line as 'what is done = what comes out [its figures]'. */
const working = (measure: Measure, profile: object, language: 'ja' | 'en' = 'en'): string[] => {
  const answer = evaluate(measure, profile as never, { trace: true })
  if (answer.status !== 'eligible') throw new Error(answer.status)
  return answer.trace!.map(
    ({ text: words, value, unit, sources }) =>
      `${words[language]} = ${value} ${unit} [${sources.map(({ printed }) => printed).join(' ')}]`,
  )
}
const slices = of(
  roundDown(
    1,
    tranches(
      cost,
      { upTo: figure('limit'), rate: figure('whole') },
      { upTo: figure('end'), rate: figure('half') },
      { rate: figure('tenth') },
    ),
  ),
)

describe('slices', () => {
  it('are worked out one by one, then added up', () => {
    expect(working(slices, { cost: 500 })).toEqual([
      'cost 500 yen up to limit 100 yen × whole 1 = 100 yen [limit whole]',
      'the next 200 yen (up to end 300 yen) × half 1/2 = 100 yen [end half]',
      'the rest, 200 yen × tenth 1/10 = 20 yen [tenth]',
      '100 yen + 100 yen + 20 yen = 220 yen []',
    ])
    expect(working(slices, { cost: 500 }, 'ja')).toEqual([
      '費用 500円 のうち limit 100円 まで × whole 1 = 100 yen [limit whole]',
      '次の 200円（end 300円 まで） × half 1/2 = 100 yen [end half]',
      '残り 200円 × tenth 1/10 = 20 yen [tenth]',
      '100円 + 100円 + 20円 = 220 yen []',
    ])
  })
  it('are left out where nothing reaches them, but one stays', () => {
    expect(working(slices, { cost: 100 })).toEqual(['cost 100 yen × whole 1 = 100 yen [limit whole]'])
    expect(working(slices, { cost: 102 })).toEqual([
      'cost 102 yen up to limit 100 yen × whole 1 = 100 yen [limit whole]',
      'the next 2 yen (up to end 300 yen) × half 1/2 = 1 yen [end half]',
      '100 yen + 1 yen = 101 yen []',
    ])
    expect(working(slices, { cost: 0 })).toEqual(['cost 0 yen × whole 1 = 0 yen [limit whole]'])
  })
  it('are left out where their condition fails, and the next begins at zero', () => {
    const declared = of(
      roundDown(
        1,
        tranches(
          cost,
          { when: isTrue(vocabulary.declared), upTo: figure('limit'), rate: figure('whole') },
          { upTo: figure('end'), rate: figure('half') },
          { rate: figure('tenth') },
        ),
      ),
    )
    expect(working(declared, { cost: 500, declared: false })).toEqual([
      'cost 500 yen up to end 300 yen × half 1/2 = 150 yen [end half]',
      'the rest, 200 yen × tenth 1/10 = 20 yen [tenth]',
      '150 yen + 20 yen = 170 yen []',
    ])
  })
  it('are nothing together where no condition holds', () => {
    const only = of(roundDown(1, tranches(cost, { when: isTrue(vocabulary.declared), rate: figure('half') })))
    expect(evaluate(only, { cost: 500, declared: false } as never)).toMatchObject({ amount: { yen: 0n } })
    for (const language of ['ja', 'en'] as const)
      expect(working(only, { cost: 500, declared: false }, language)).toEqual([' = 0 yen []'])
  })
  it.each<[string, Condition, object, boolean]>([
    ['less than, at it', lessThan(cost, figure('limit')), { cost: 100 }, false],
    ['less than, below it', lessThan(cost, figure('limit')), { cost: 99 }, true],
    ['no more than, at it', noMoreThan(cost, figure('limit')), { cost: 100 }, true],
    ['no more than, above it', noMoreThan(cost, figure('limit')), { cost: 101 }, false],
    ['equal, at it', equals(cost, figure('limit')), { cost: 100 }, true],
    ['equal, below it', equals(cost, figure('limit')), { cost: 99 }, false],
    ['equal, above it', equals(cost, figure('limit')), { cost: 101 }, false],
    ['at least, at it', atLeast(cost, figure('limit')), { cost: 100 }, true],
    ['at least, below it', atLeast(cost, figure('limit')), { cost: 99 }, false],
    ['more than, at it', moreThan(cost, figure('limit')), { cost: 100 }, false],
    ['more than, above it', moreThan(cost, figure('limit')), { cost: 101 }, true],
    ['a figure without a row', lessThan(cost, figure('north')), { cost: 1, region: 'south' }, false],
    ['a figure with a row', lessThan(cost, figure('north')), { cost: 1, region: 'north' }, true],
    ['part of one', noMoreThan(tithe, cost), { cost: 10, region: 'south' }, false],
    ['part of another', noMoreThan(tithe, cost), { cost: 10, region: 'north' }, true],
    ['both, of which one fails', both, { cost: 100, declared: false }, false],
    ['both, of which none fails', both, { cost: 100, declared: true }, true],
    ['either, of which one holds', either, { cost: 99, declared: true }, true],
    ['either, of which none holds', either, { cost: 99, declared: false }, false],
    ['neither, of which none holds', not(either), { cost: 99, declared: false }, true],
    ['neither, of which one holds', not(either), { cost: 99, declared: true }, false],
  ])('are paid or left out by what they ask: %s', (_name, when, profile, paid) => {
    const asked = of(roundDown(1, tranches(cost, { when, upTo: figure('end'), rate: figure('whole') })))
    expect(working(asked, profile).at(-1)).toBe(
      paid
        ? `cost ${(profile as { cost: number }).cost} yen × whole 1 = ${(profile as { cost: number }).cost} yen [end whole]`
        : ' = 0 yen []',
    )
  })
  it('of what is worked out itself come after its lines', () => {
    const together = of(roundDown(1, tranches(sum(cost, outside), { upTo: figure('limit'), rate: figure('whole') })))
    expect(working(together, { cost: 60, outside: 20 })).toEqual([
      'cost 60 yen + outside cost 20 yen = 80 yen []',
      '80 yen × whole 1 = 80 yen [limit whole]',
    ])
    expect(
      working(
        of(
          roundDown(
            1,
            tranches(sum(cost, outside), { upTo: figure('limit'), rate: figure('whole') }, { rate: figure('tenth') }),
          ),
        ),
        {
          cost: 60,
          outside: 60,
        },
      ),
    ).toEqual([
      'cost 60 yen + outside cost 60 yen = 120 yen []',
      '120 yen up to limit 100 yen × whole 1 = 100 yen [limit whole]',
      'the rest, 20 yen × tenth 1/10 = 2 yen [tenth]',
      '100 yen + 2 yen = 102 yen []',
    ])
  })
  it('whose limit is a range count no part twice, whichever end it is at', () => {
    const ranged = of(
      roundDown(
        1,
        tranches(cost, { upTo: figure('some'), rate: figure('half') }, { upTo: figure('end'), rate: figure('tenth') }),
      ),
    )
    // The first ends at 100 or 400; the second from there to 300, or nowhere.
    expect(evaluate(ranged, { cost: 1000 } as never)).toMatchObject({ amount: { kind: 'range', min: 70n, max: 200n } })
    expect(working(ranged, { cost: 1000 }).at(-1)).toBe('50 yen–200 yen + 20 yen–0 yen = 70–200 yen []')
    expect(working(ranged, { cost: 250 })[0]).toBe(
      'cost 250 yen up to some 100 yen–400 yen × half 1/2 = 50–125 yen [some half]',
    )
  })
})

describe('lines', () => {
  it.each<[string, Formula, object, string[]]>([
    [
      'what is taken off',
      difference(cost, outside, figure('limit')),
      { cost: 500, outside: 150 },
      ['cost 500 yen − outside cost 150 yen − limit 100 yen = 250 yen [limit]'],
    ],
    [
      'no more is taken off than there is',
      difference(cost, outside),
      { cost: 500, outside: 501 },
      ['cost 500 yen − outside cost 501 yen = 0 yen []'],
    ],
    [
      'a range taken off',
      difference(cost, figure('some')),
      { cost: 300, outside: 1 },
      ['cost 300 yen − some 100 yen–400 yen = 0–200 yen [some]'],
    ],
    [
      'something taken off a range',
      difference(figure('some'), cost),
      { cost: 50 },
      ['some 100 yen–400 yen − cost 50 yen = 50–350 yen [some]'],
    ],
    [
      'a range that a cap closes, once',
      atMost(figure('limit'), figure('some')),
      {},
      ['the smaller of some 100 yen–400 yen and limit 100 yen = 100 yen [some limit]'],
    ],
    [
      'the rest of a range that may begin at nothing',
      tranches(cost, { upTo: figure('begin'), rate: figure('half') }, { rate: figure('tenth') }),
      { cost: 50 },
      [
        'cost 50 yen up to begin 0 yen–100 yen × half 1/2 = 0–25 yen [begin half]',
        'the rest, 50 yen–0 yen × tenth 1/10 = 5–0 yen [tenth]',
        '0 yen–25 yen + 5 yen–0 yen = 5–25 yen []',
      ],
    ],
    [
      'a cap that is a range',
      atMost(figure('some'), cost),
      { cost: 250 },
      ['the smaller of cost 250 yen and some 100 yen–400 yen = 100–250 yen [some]'],
    ],
    [
      'a floor',
      greaterOf(cost, figure('limit')),
      { cost: 50 },
      ['the larger of cost 50 yen and limit 100 yen = 100 yen [limit]'],
    ],
    [
      'a cap',
      atMost(figure('limit'), cost),
      { cost: 500 },
      ['the smaller of cost 500 yen and limit 100 yen = 100 yen [limit]'],
    ],
    [
      'floor and cap',
      { kind: 'clamp', of: product(cost, figure('half')), atLeast: figure('limit'), atMost: figure('end') },
      { cost: 1000 },
      [
        'cost 1,000 yen × half 1/2 = 500 yen [half]',
        'the larger of 500 yen and limit 100 yen = 500 yen [limit]',
        'the smaller of 500 yen and end 300 yen = 300 yen [end]',
      ],
    ],
    [
      'three factors',
      product(cost, figure('half'), figure('third')),
      { cost: 60 },
      ['cost 60 yen × half 1/2 × third 1/3 = 10 yen [half third]'],
    ],
    [
      'units multiplied',
      product(usage, figure('price')),
      { usage: '10' },
      ['usage 10 kWh × price 4.5 yen/kWh = 45 yen [price]'],
    ],
    [
      'a name of its own',
      named('all', text('全部', 'all'), product(cost, figure('half'))),
      { cost: 60 },
      ['cost 60 yen × half 1/2 = 30 yen [half]'],
    ],
    [
      'rounded inside',
      sum(roundUp(1000, product(cost, figure('half'))), outside),
      { cost: 4200, outside: 5 },
      [
        'cost 4,200 yen × half 1/2 = 2100 yen [half]',
        '2,100 yen rounded up to 1,000 yen = 3000 yen []',
        '3,000 yen + outside cost 5 yen = 3005 yen []',
      ],
    ],
    ['half up', roundHalfUp(100, cost), { cost: 150 }, ['cost 150 yen rounded half up to 100 yen = 200 yen []']],
    [
      'a range of which one end is whole',
      product(cost, figure('part')),
      { cost: 102 },
      ['cost 102 yen × part 1/4–1/2 = 25.5–51 yen [part]', '25.5 yen–51 yen rounded down to 1 yen = 25–51 yen []'],
    ],
    ['a fact alone', cost, { cost: 150 }, ['cost 150 yen = 150 yen []']],
  ])('say %s', (_name, amount, profile, expected) => {
    expect(working(of(roundDown(1, amount)), profile)).toEqual(expected)
  })
  it('say so in Japanese', () => {
    const clamped = of(roundDown(1000, { kind: 'clamp', of: cost, atLeast: figure('limit'), atMost: figure('end') }))
    expect(working(clamped, { cost: 1500 }, 'ja')).toEqual([
      '費用 1,500円 と limit 100円 の大きい方 = 1500 yen [limit]',
      '1,500円 と end 300円 の小さい方 = 300 yen [end]',
      '300円 の1,000円未満を切捨て = 0 yen []',
    ])
    expect(working(of(roundUp(10, difference(cost, outside))), { cost: 15, outside: 1 }, 'ja')).toEqual([
      '費用 15円 − 外注費 1円 = 14 yen []',
      '14円 の10円未満を切上げ = 20 yen []',
    ])
    expect(working(of(roundHalfUp(10, cost)), { cost: 15 }, 'ja')).toEqual([
      '費用 15円 の10円未満を四捨五入 = 20 yen []',
    ])
  })
  it('cite the figure, where it is printed and that it is used', () => {
    const answer = evaluate(slices, { cost: 50 } as never, { trace: true })
    expect(answer.status === 'eligible' && answer.trace![0]!.sources[0]).toEqual({
      source: 'document',
      title: { ja: '要領', en: 'guideline' },
      at: '要領',
      kind: 'budgetDocument',
      used: true,
      printed: 'limit',
      parameter: { ja: 'limit', en: 'limit' },
    })
  })
  it('are none where they are not asked for, and an empty list where the document gives no amount', () => {
    expect(evaluate(slices, { cost: 50 } as never)).not.toHaveProperty('trace')
    const untold = measureOf({
      id: 'untold',
      eligibility: oneOf(vocabulary.region, 'north'),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: {},
    })
    expect(evaluate(untold, { region: 'north' } as never, { trace: true })).toMatchObject({
      status: 'eligible',
      trace: [],
    })
  })
})

it('a lump sum is cited where it is all that there is to work out', () => {
  const lump = measureOf({ id: 'lump', amount: roundDown(1, figure('limit')), parameters: { limit: parameters.limit } })
  const answer = evaluate(lump, {}, { trace: true })
  expect(answer.status === 'eligible' && answer.trace).toMatchObject([
    { value: '100', unit: 'yen', sources: [{ source: 'document', at: '要領', printed: 'limit', used: true }] },
  ])
})
