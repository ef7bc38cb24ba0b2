import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../../rules/bill-services'
import { priceBills, type BillsInput, type BillsOptions } from '../../../src/bills'
import { findColumns, headerKey, matchColumns, unitByService, unitOf } from '../../../src/bills/files/header'
import { header, textOf } from '../support'

const rules = { services: billServices, columns: billColumns }
const said = (names: string, options: Partial<BillsOptions>) =>
  textOf(() => priceBills({ input: [Buffer.from(`${names}\n`)] as unknown as BillsInput, ...rules, ...options }))

describe('a header', () => {
  const only = 'bill_id,service,contract,usage_month'
  const named = 'bill_id, service, contract, usage_month'
  it.each<[string, string, Partial<BillsOptions>, string, string]>([
    [
      'without a column',
      `${only},kwh`,
      {},
      `usage の列がありません。見出しは ${named}, kwh です。別の名前なら map（--map usage=列名）で指定してください。`,
      `The column usage is missing. The header has: ${named}, kwh. If it has another name, name it by map (--map usage=name).`,
    ],
    [
      'without two, of which all rows may have one',
      'bill_id,contract,usage_month',
      {},
      'service, usage の列がありません。見出しは bill_id, contract, usage_month です。別の名前なら map（--map service=列名）で指定してください。全行同じなら set（--set service=値）です。',
      'The column service, usage is missing. The header has: bill_id, contract, usage_month. If it has another name, name it by map (--map service=name). If it is the same for all rows, say it by set (--set service=value).',
    ],
    [
      'with one twice',
      `${only},usage,usage`,
      {},
      '見出しに「usage」が2回あり、usage がどれか決まりません。',
      "The header has 'usage' twice, so usage could be either.",
    ],
    [
      'with two for one',
      `${only},使用量,ご使用量`,
      {},
      'usage にあたる列が複数あります（使用量, ご使用量）。--map usage=列名 で選んでください。',
      'Several columns could be usage (使用量, ご使用量); choose one with --map usage=name.',
    ],
    [
      'without a mapped one',
      header,
      { map: { usage: '電力' } },
      `--map usage=電力 の列「電力」がありません。見出しは ${named}, usage です。`,
      `--map usage=電力: there is no column '電力'. The header has: ${named}, usage.`,
    ],
    [
      'with one that all rows were to have',
      header.replace('service', 'サービス'),
      { set: { service: 'electricity' } },
      '--set service は列のないファイルのためのものですが、「サービス」の列があります。',
      "--set service is for files without that column, but there is 'サービス'.",
    ],
    [
      'with one for two things',
      header,
      { map: { contract: 'service' } },
      '一つの列が二つの役に使われています。--map を確かめてください。',
      'One column is used for two things; check --map.',
    ],
    [
      'that is priced',
      `${header},status,reason`,
      {},
      '入力にすでに status, reason の列があります（値引き済みのファイルではありませんか）。名前を変えるか取り除いてください。',
      'The input already has the column status, reason; is it already priced? Rename or remove it.',
    ],
    [
      'with a unit that usage cannot have',
      `${only},使用量（MJ）`,
      { map: { usage: '使用量（MJ）' } },
      '見出し「使用量（MJ）」の単位「MJ」は読めません。正しい単位を --unit kWh のように指定してください。',
      "The header '使用量（MJ）' names the unit 'MJ', which is none of usage; say the right one, like --unit kWh.",
    ],
    [
      'with a unit that is none',
      header,
      { unit: 'ell' },
      '単位「ell」は使えません。kWh、MWh、Wh、m3 などです。',
      "There is no unit 'ell'; say kWh, MWh, Wh, m3 or the like.",
    ],
  ])('%s', async (_, names, options, ja, en) => {
    expect(await said(names, options)).toEqual([ja, en])
  })

  it('is listed up to thirty names', async () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`)
    const list = names(30).join(', ')
    const said = (count: number) => textOf(() => findColumns(names(count), { map: { usage: 'x' } }, []))
    expect((await said(30))[1]).toBe(`--map usage=x: there is no column 'x'. The header has: ${list}.`)
    expect((await said(31))[1]).toBe(`--map usage=x: there is no column 'x'. The header has: ${list}, ….`)
    expect((await said(31))[0]).toBe(`--map usage=x の列「x」がありません。見出しは ${list}, … です。`)
  })

  it('has the unit that the caller says, or its own', () => {
    expect(unitOf('使用量（MJ）', 'MWh')).toMatchObject({ of: 'kWh', power: 3 })
    expect(unitOf('使用量（m3）', undefined)).toEqual({ name: 'm3', of: 'm3', power: 0 })
    expect(unitOf('使用量（概算）', undefined)).toBeUndefined()
  })
})

describe('the columns of a header', () => {
  const wanted = { bill_id: 0, service: 1, contract: 2, usage_month: 3, usage: 4, bill_total: -1, printed_discount: -1 }
  it.each<[string, object, object]>([
    [header, {}, wanted],
    [` bill_id ,service,contract,usage_month,usage,`, {}, wanted],
    [`${header},bill_total,printed_discount`, {}, { ...wanted, bill_total: 5, printed_discount: 6 }],
    ['usage,bill_id,service,contract,usage_month', {}, { bill_id: 1, usage: 0 }],
    ['bill_id,usage', { set: { service: 'x', contract: 'y', usage_month: 'z' } }, { service: -1, usage: 1 }],
    [`${header},USAGE`, {}, wanted],
    [`${header},x`, { map: { bill_total: ' X ' } }, { bill_total: 5 }],
    [header, { map: { bill_id: 'bill_id' } }, wanted],
    [`${header},y,x`, { map: { usage: 'x', service: 'y' } }, { usage: 6, service: 5 }],
  ])('%s, as the caller says: %o', (names, wishes, at) => {
    expect(findColumns(names.split(','), wishes, ['status']).at).toMatchObject(at)
  })

  it.each<[string, object, string]>([
    [`${header}, status `, {}, 'The input already has the column status; is it already priced? Rename or remove it.'],
    [
      'service,bill_id,contract,usage_month,usage',
      { set: { service: 'x' } },
      "--set service is for files without that column, but there is 'service'.",
    ],
    [header, { map: { contract: 'bill_id' } }, 'One column is used for two things; check --map.'],
  ])('%s, as the caller says %o, are refused', async (names, wishes, en) => {
    expect((await textOf(() => findColumns(names.split(','), wishes, ['status'])))[1]).toBe(en)
  })

  it('have names', () => {
    const { at, alike } = matchColumns(['', 'x'], { map: { bill_id: '', usage: ' x ' } })
    expect([at.bill_id, at.usage, alike]).toEqual([-1, 1, []])
  })

  it('may be said for all rows where they are no others', () => {
    const { missing } = matchColumns(['bill_id', 'usage'], { set: { service: 'x', contract: 'y', usage_month: 'z' } })
    expect(missing).toEqual([])
    expect(matchColumns([], {}).missing).toEqual(['bill_id', 'service', 'contract', 'usage_month', 'usage'])
  })

  it('are told by their form, of which the caller hears', () => {
    const several = matchColumns(['Usage', 'ＵＳＡＧＥ', 'Service', '', ''], {})
    expect(several.several).toEqual([{ column: 'usage', headers: ['Usage', 'ＵＳＡＧＥ'] }])
    expect(several.alike).toEqual([
      { column: 'service', header: 'Service' },
      { column: 'usage', header: 'Usage' },
    ])
    expect(['usage__kwh', 'usage-wh', 'a_ mwh', 'gas_m3', 'gas_m3x', 'xkwh', 'a\u200b\u200bb'].map(headerKey)).toEqual([
      'usage',
      'usage',
      'a',
      'gas',
      'gas_m3x',
      'xkwh',
      'ab',
    ])
    expect(['御使用量', 'ご使', 'ご使用', 'xご使用'].map(headerKey)).toEqual(['使用量', 'ご使', '使用', 'xご使用'])
  })

  const rest = 'bill_id,service,contract,usage_month'.split(',')
  it('are found by what the caller says, then letter by letter, then by their form', () => {
    const columns = { usage: ['使用量', 'ご使用'] }
    const usage = (names: readonly string[], map?: { usage: string }) => {
      const { at, missing, several, alike } = matchColumns([...rest, ...names], { columns, map })
      return [at.usage, missing.includes('usage'), several.length, alike.map(({ header }) => header)]
    }
    expect(usage(['使用量', 'usage'])).toEqual([5, false, 0, []])
    expect(usage(['USAGE', ' 使用量 '])).toEqual([5, false, 0, []])
    expect(usage(['x', 'USAGE'])).toEqual([5, false, 0, ['USAGE']])
    expect(usage(['usage', 'x'], { usage: 'x' })).toEqual([5, false, 0, []])
    expect(usage(['usage', 'Ｘ'], { usage: 'x' })).toEqual([5, false, 0, ['Ｘ']])
    expect(usage(['usage'], { usage: 'x' })).toEqual([-1, true, 0, []])
    expect(usage(['', 'x'])).toEqual([-1, true, 0, []])
    expect(usage(['使用量', 'ご使用'])).toEqual([4, false, 1, []])
    expect(usage(['USAGE', 'Usage'])).toEqual([4, false, 1, ['USAGE']])
  })

  it('are compared by their form', () => {
    expect(
      ['ご使用量（kWh）', '御請求額', 'Usage-Month', 'usage  month', 'usage_kwh', 'usage m3', 'ご量', '\ufeffid'].map(
        headerKey,
      ),
    ).toEqual(['使用量', '請求額', 'usage_month', 'usage_month', 'usage', 'usage', 'ご量', 'id'])
  })
})

describe('the unit of a usage', () => {
  const { electricity, 'city-gas': gas } = billServices
  it('is that of the one service which its header names', () => {
    expect(unitByService('使用電力量', billServices)).toEqual({ name: 'kWh', of: 'kWh', power: 0 })
    expect(unitByService('ガスご使用量', billServices)).toEqual({ name: 'm3', of: 'm3', power: 0 })
    expect(unitByService('ご使用電力量 (MWh)', billServices)?.of).toBe('kWh')
    expect(unitByService('使用量', billServices)).toBeUndefined()
  })

  it('is not known of several services, or of none that says', () => {
    const headers = { ...gas, usageHeaders: ['使用電力量'] }
    expect(unitByService('使用電力量', { electricity, gas: headers })).toBeUndefined()
    expect(
      unitByService('ガス使用量', { gas: { ...gas, usageHeaders: undefined } as unknown as typeof gas }),
    ).toBeUndefined()
    expect(unitByService('使用電力量', { a: { ...electricity, usageField: 'electricitySupply' } })).toBeUndefined()
    expect(unitByService('使用電力量', { a: { ...electricity, usageField: 'none' } })).toBeUndefined()
  })
})
