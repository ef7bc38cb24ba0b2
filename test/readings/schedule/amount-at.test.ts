import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountAt, approximately, evaluate, schedule, scheduleFields, UsageError, type Measure } from '../../../src'
import { measures, programmes, type Profile } from '../../../rules'

const inn: Profile = { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small', multiplyAffected: true }
const noto = measures['business-reconstruction-noto']
const line = schedule(noto, inn, 'eligibleCost')

describe('amountAt', () => {
  it('reads the amount off at, between and after the knots, exactly', () => {
    expect(amountAt(line, 600_000_000)).toEqual({ amount: '575000000', amountHigh: '575000000', eligible: true })
    expect(amountAt(line, '500000001')!.amount).toBe('500000000.75')
    expect(amountAt(line, 5_000_000_000n)!.amount).toBe('1500000000')
    expect(amountAt(line, 0)!.amount).toBe('0')
  })
  it('is what evaluate pays before rounding, for any cost', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 3_000_000_000n), (eligibleCost) => {
        const { amount } = amountAt(line, eligibleCost)!
        expect(evaluate(noto, { ...inn, eligibleCost })).toMatchObject({
          amount: { yen: BigInt(amount.split(/[./]/)[0]!) },
        })
      }),
    )
  })
  it('is nothing where facts are missing, and refuses what is no number', () => {
    expect(amountAt(schedule(noto, { disaster: 'noto2024' }, 'eligibleCost'), 5)).toBeUndefined()
    for (const x of ['-1', 'x', NaN, '']) expect(() => amountAt(line, x)).toThrow(UsageError)
    expect(() => amountAt(line, 'x')).toThrow(expect.objectContaining({ code: 'option' }) as Error)
    expect(() => amountAt(line, '-5')).toThrow(/“-5” is not a number from 0 up\. 「-5」は0以上の数ではありません。/)
  })
})

describe('approximately', () => {
  it.each([
    ['5500000000/3', 5_500_000_000 / 3],
    ['172.5', 172.5],
    ['0', 0],
    ['9007199254740993', 2 ** 53],
  ])('%s', (exact, double) => {
    expect(approximately(exact)).toBe(double)
  })
})

describe('scheduleFields', () => {
  it('are those that schedule takes', () => {
    expect(scheduleFields(noto)).toEqual(['eligibleCost'])
    const all: readonly Measure[] = programmes.flatMap((programme) => programme.measures)
    expect(scheduleFields(all.find(({ amount }) => amount.kind === 'undocumented')!)).toEqual([])
    for (const measure of all)
      for (const field of scheduleFields(measure)) expect(() => schedule(measure, {}, field), measure.id).not.toThrow()
  })
})
