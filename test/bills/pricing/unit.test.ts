import { describe, expect, it } from 'vitest'
import { splitUnit, unitNamed, unitOfHeader, withoutUnit } from '../../../src/bills/pricing/unit'

describe('a unit', () => {
  it.each([
    ['kWh', 'kWh', 0],
    [' ｋＷｈ ', 'kWh', 0],
    ['Wh', 'kWh', -3],
    ['M Wh', 'kWh', 3],
    ['GWh', 'kWh', 6],
    ['千kWh', 'kWh', 3],
    ['万ｋＷｈ', 'kWh', 4],
    ['m^3', 'm3', 0],
    ['㎥', 'm3', 0],
    ['立方メートル', 'm3', 0],
    ['立米', 'm3', 0],
    ['千m³', 'm3', 3],
  ])('%s is one', (written, of, power) => {
    expect(unitNamed(written)).toEqual({ name: written.trim(), of, power })
    expect(splitUnit(`1.5 ${written.replaceAll('m³', 'm3').normalize('NFKC')}`).unit).toMatchObject(
      written.includes('M W') ? { of, power: -3 } : { of, power },
    )
  })

  it.each(['MJ', 'toString', '', 'kWhh'])('%s is none', (written) => {
    expect(unitNamed(written)).toBeUndefined()
  })

  it.each([
    ['使用量（kWh）', { of: 'kWh', power: 0 }, undefined],
    ['使用量[MWh] ', { of: 'kWh', power: 3 }, undefined],
    ['使用量【m3】', { of: 'm3', power: 0 }, undefined],
    ['usage_mwh', { of: 'kWh', power: 3 }, undefined],
    ['使用量kWh', { of: 'kWh', power: 0 }, undefined],
    ['千kWh', { of: 'kWh', power: 3 }, undefined],
    ['kwh', { of: 'kWh', power: 0 }, undefined],
    ['xkwh', undefined, undefined],
    ['使用量(MJ)', undefined, 'MJ'],
    ['使用量(円)', undefined, '円'],
    ['使用量(yen/kWh)', undefined, 'yen/kWh'],
    ['使用量(ab1)', undefined, 'ab1'],
    ['使用量(abcde)', undefined, undefined],
    ['使用量( MJ )', undefined, 'MJ'],
    ['使用量(百円)', undefined, undefined],
    ['使用量(円税込)', undefined, undefined],
    ['使用量(税込yen/kwh)', undefined, undefined],
    ['使用量(yen/kwh税込)', undefined, undefined],
    ['使用量（概算）', undefined, undefined],
    ['使用量', undefined, undefined],
  ])('of the header %s', (header, unit, unknown) => {
    const found = unitOfHeader(header)
    if (unit === undefined) expect(found.unit).toBeUndefined()
    else expect(found.unit).toMatchObject(unit)
    expect(found.unknown).toBe(unknown)
  })

  it('is taken off where it is one, or yen', () => {
    expect(
      ['使用量（kWh）', '請求額（円）', '請求額[Yen] ', '使用量（概算）', '使用量(MJ)', '使用量'].map(withoutUnit),
    ).toEqual(['使用量', '請求額', '請求額', '使用量（概算）', '使用量(MJ)', '使用量'])
    for (const header of ['請求額（千円）', '請求額（円税込）']) expect(withoutUnit(header)).toBe(header)
  })
})
