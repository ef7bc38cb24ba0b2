import { describe, expect, it } from 'vitest'
import { OTHER_UNIT, UNCLEAR, UNREADABLE, plainUsage, readUsage } from '../../../src/bills/pricing/usage-reader'

describe('a usage', () => {
  const kwh = { unit: 'kWh', power: 0, commaIsUnclear: false }
  it.each<[string, Partial<typeof kwh>, number]>([
    ['400', {}, 400_000],
    ['0', {}, 0],
    ['0.001', {}, 1],
    ['1.2345', {}, UNREADABLE],
    ['-1', {}, UNREADABLE],
    ['', {}, UNREADABLE],
    ['many', {}, UNREADABLE],
    ['400.', {}, 400_000],
    ['1,234.', {}, 1_234_000],
    ['400. kWh', {}, 400_000],
    ['1.400.', {}, UNREADABLE],
    ['1,234.5', {}, 1_234_500],
    ['1,234,567', {}, 1_234_567_000],
    ['1,23', {}, UNREADABLE],
    ['0,123', {}, UNREADABLE],
    ['1,234.5000', {}, 1_234_500],
    ['1,234.56789', {}, UNREADABLE],
    ['12,34', {}, UNREADABLE],
    ['0,123,456', {}, UNREADABLE],
    ['４００．５', {}, 400_500],
    ['="400"', {}, 400_000],
    ['400 kWh', {}, 400_000],
    ['0.4MWh', {}, 400_000],
    ['400000Wh', {}, 400_000],
    ['1.5千kWh', {}, 1_500_000],
    ['2m³', {}, OTHER_UNIT],
    ['2㎥', {}, OTHER_UNIT],
    ['2 m^3', { unit: 'm3' }, 2000],
    ['2㎥', { unit: 'm3' }, 2000],
    ['2立米', { unit: 'm3' }, 2000],
    ['2円', {}, UNREADABLE],
    ['400kWhkWh', {}, UNREADABLE],
    ['0.4', { power: 3 }, 400_000],
    ['0.1234567', { power: 3 }, UNREADABLE],
    ['0.123456', { power: 3 }, 123_456],
    ['400kWh', { power: 3 }, 400_000],
    ['400', { power: -3 }, 400],
    ['1,234', { commaIsUnclear: true }, UNCLEAR],
    ['999,999', { commaIsUnclear: true }, UNCLEAR],
    ['0,123', { commaIsUnclear: true }, 123],
    ['1234,567', { commaIsUnclear: true }, 1_234_567],
    ['1,5', { commaIsUnclear: true }, 1_500],
    ['1,5 kWh', { commaIsUnclear: true }, 1_500],
    ['1,2345', { commaIsUnclear: true }, UNREADABLE],
    ['1,234,567', { commaIsUnclear: true }, 1_234_567_000],
    ['1,234.5', { commaIsUnclear: true }, 1_234_500],
    ['9007199254740.991', {}, Number.MAX_SAFE_INTEGER],
    ['9007199254740.992', {}, UNREADABLE],
  ])('%s %j is %s', (written, form, thousandths) => {
    expect(readUsage(written, { ...kwh, ...form })).toBe(thousandths)
  })

  it.each([
    ['400', 400_000],
    ['0', 0],
    ['123456789', 123_456_789_000],
    ['1234567890', -1],
    ['1.5', 1500],
    ['1.25', 1250],
    ['1.125', 1125],
    ['1.1255', -1],
    ['1.', -1],
    ['.5', -1],
    ['1.2.3', -1],
    ['1,5', -1],
    ['/5', -1],
    ['5:', -1],
    ['', -1],
    ['99999.999', 99_999_999],
  ])('%s in plain digits is %s', (written, thousandths) => {
    const bytes = Buffer.from(`7${written}7`)
    expect(plainUsage(bytes, 1, bytes.length - 1)).toBe(thousandths)
  })
})
