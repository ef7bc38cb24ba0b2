import { realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions } from '../../src/bills'
import { checkOptions } from '../../src/bills/check-options'
import { checkPaths, placeOf, rejectsPathOf } from '../../src/bills/paths'
import { inFolder, price, textOf } from './support'

const rules = { services: billServices, columns: billColumns }

const ofFile = (input: string | Uint8Array, options: Partial<BillsOptions> = {}) => textOf(() => price(input, options))

describe('an option that cannot be', () => {
  const place = ['パス、file URL、または書き込める流れ', 'a path, a file URL or a writable stream'] as const
  const file = ['パスまたはfile URL', 'a path or a file URL'] as const
  const flag = ['true か false', 'true or false'] as const
  const columns = ['bill_id', 'service', 'contract', 'usage_month', 'usage', 'bill_total', 'printed_discount']
  const encodings = ['utf-8', 'cp932', 'utf-16le', 'utf-16be']
  it.each<[string, readonly unknown[], readonly unknown[], string, string]>([
    [
      'input',
      [5, null, '', true, {}],
      ['a.csv', new URL('file:///a.csv'), [], new Set()],
      'パス、file URL、バイトの流れ、または行の並び',
      'a path, a file URL, a stream of bytes, or rows',
    ],
    ['output', [5, '', [], { write: 1 }, null], ['a.csv', new URL('file:///a'), process.stdout], ...place],
    ['rejects', [5, '', {}], ['a.csv', process.stdout], ...place],
    ['summary', [5, '', process.stdout], ['a.json', new URL('file:///a')], ...file],
    [
      'services',
      [5, {}, [1], null],
      [billServices],
      'hojokin/rules の billServices のような規則',
      'rules, such as billServices of hojokin/rules',
    ],
    [
      'columns',
      [5, [], null],
      [{}],
      'hojokin/rules の billColumns のような見出しの表',
      'headers by column, such as billColumns of hojokin/rules',
    ],
    [
      'map',
      [5, { usge: 'x' }, { usage: '' }, { usage: 5 }, [], { usage: 'x', other: 'y' }],
      [{}, { usage: 'x', bill_total: 'y' }],
      `${columns.join('・')} の見出し`,
      `headers of ${columns.join(', ')}`,
    ],
    [
      'mapValues',
      [5, { x: '' }, { x: 1 }],
      [{ anything: 'x' }],
      '{ 従量電灯B: "lowVoltage" } のような表',
      'meanings by value, like { 従量電灯B: "lowVoltage" }',
    ],
    [
      'set',
      [{ usage: '1' }, { service: '' }],
      [{ service: 'x', contract: 'y', usage_month: 'z' }],
      'service・contract・usage_month の値',
      'values of service, contract, usage_month',
    ],
    ['unit', [5, ''], ['kWh'], 'kWh、MWh、m3 などの単位', 'a unit, such as kWh, MWh or m3'],
    ['encoding', ['sjis', 5], encodings, encodings.join('・'), `one of ${encodings.join(', ')}`],
    ['outEncoding', ['sjis', 5], encodings, encodings.join('・'), `one of ${encodings.join(', ')}`],
    [
      'delimiter',
      [5, '', [','], ', ', '"', '\r', '\n', '5', 'x', 'X', '.', '-', '、', '\u0080'],
      [',', ';', '\t', '|', '~', ' ', '\u007f'],
      'コンマ、タブ、セミコロンなどの1文字',
      'one character, such as a comma, a tab or a semicolon',
    ],
    ['headerRow', [0, 1001, 1.5, '1', Number.NaN], [1, 1000], '1から1000までの行番号', 'a line number from 1 to 1000'],
    ['sheet', ['', 0, 1001, 1.5, true], ['請求', 1, 1000], 'シートの名前か番号', 'the name or number of a sheet'],
    ['groupBy', ['name', true], ['bill_id'], '"bill_id"', "'bill_id'"],
    ['once', ['yes', 1], [true, false], ...flag],
    ['bom', ['yes', 1], [true, false], ...flag],
    ['escapeFormulas', ['yes', 1], [true, false], ...flag],
    ['durable', ['yes', 1], [true, false], ...flag],
    ['rounding', ['even', 1], ['down', 'halfUp', 'up'], 'down・halfUp・up', "'down', 'halfUp' or 'up'"],
    ['language', ['de', 1], ['ja', 'en'], 'ja・en', "'ja' or 'en'"],
    ['headings', ['de', 1], ['ja', 'en'], 'ja・en', "'ja' or 'en'"],
    ['threads', [0, 257, 1.5, '2'], [1, 256], '1から256までの整数', 'a whole number from 1 to 256'],
    ['signal', [5, null, {}, true], [new AbortController().signal], 'AbortSignal', 'an AbortSignal'],
    ['onProgress', [5, {}, 'x'], [() => undefined], '関数', 'a function'],
  ])('%s', async (name, wrong, right, ja, en) => {
    const check = (value: unknown) => () => {
      checkOptions({ input: 'a.csv', ...rules, [name]: value } as BillsOptions)
    }
    for (const value of wrong)
      expect(await textOf(check(value))).toEqual([
        `${name} には ${ja} を指定してください。`,
        `The option ${name} must be ${en}.`,
      ])
    for (const value of right) expect(check(value)).not.toThrow()
    if (name !== 'input' && name !== 'services') expect(check(undefined)).not.toThrow()
  })

  it.each([
    [
      'is none at all',
      undefined,
      'priceBills にはオプションのオブジェクトが要ります。',
      'priceBills needs an object of options.',
    ],
    [
      'has other letters',
      { input: 'a.csv', ...rules, rounding: 'half-up' },
      'rounding には down・halfUp・up を指定してください。halfUp でしょうか。',
      "The option rounding must be 'down', 'halfUp' or 'up'; did you mean 'halfUp'?",
    ],
    [
      'has other letters, again',
      { input: 'a.csv', ...rules, encoding: 'UTF8' },
      'encoding には utf-8・cp932・utf-16le・utf-16be を指定してください。utf-8 でしょうか。',
      "The option encoding must be one of utf-8, cp932, utf-16le, utf-16be; did you mean 'utf-8'?",
    ],
    [
      'is another’s',
      { input: 'a.csv', ...rules, once: true, groupBy: 'bill_id' },
      '請求の行の合計（--group-by）と、同じ行を一度だけ数えること（--once）は、どちらかにしてください。',
      'Rows are either summed (--group-by) or, where they are the same, priced once (--once); choose one.',
    ],
    [
      'is missing',
      { ...rules },
      'input を指定してください（パス、file URL、バイトの流れ、または行の並び）。',
      'The option input is missing: a path, a file URL, a stream of bytes, or rows.',
    ],
    [
      'is missing, too',
      { input: 'a.csv' },
      'services を指定してください（hojokin/rules の billServices のような規則）。',
      'The option services is missing: rules, such as billServices of hojokin/rules.',
    ],
  ])('because it %s', async (_, options, ja, en) => {
    expect(await textOf(() => priceBills(options as unknown as BillsOptions))).toEqual([ja, en])
  })

  it('because there is none of that name', async () => {
    const [ja, en] = await textOf(() => priceBills({ ecoding: 'cp932' } as unknown as BillsOptions))
    const names =
      'input output rejects summary services columns map mapValues set unit encoding delimiter headerRow sheet groupBy once rounding language headings bom outEncoding escapeFormulas threads durable signal onProgress'.split(
        ' ',
      )
    expect(ja).toBe(`「ecoding」というオプションはありません（${names.join('、')}）。`)
    expect(en).toBe(`There is no option 'ecoding'; there are ${names.join(', ')}.`)
  })
})

const contracts = 'lowVoltage, highVoltage, extraHighVoltage, cityGas, cityGasLarge, communityGas, lpGas'

describe('a value that stands for nothing', () => {
  it.each<[Partial<BillsOptions>, string, string]>([
    [
      { mapValues: { x: 'loVoltage' } },
      `「x」の意味「loVoltage」は、サービスでも契約でもありません（${contracts}）。`,
      `'x' cannot mean 'loVoltage', which is no service and no contract (${contracts}).`,
    ],
    [
      { set: { service: 'water' } },
      '「water」というサービスはありません（electricity, city-gas）。',
      "There is no service 'water' (electricity, city-gas).",
    ],
    [
      { set: { contract: 'x' }, mapValues: { y: 'lowVoltage' } },
      `「x」という契約はありません（${contracts}）。`,
      `There is no contract 'x' (${contracts}).`,
    ],
    [
      { set: { usage_month: 'soon' } },
      '--set usage_month=soon：使用月が月として読めません。',
      '--set usage_month=soon: the usage month cannot be read.',
    ],
    [
      { set: { usage_month: '2023.1' } },
      '--set usage_month=2023.1：10月の末尾の0が失われた値かもしれません。1月なら 2023-01、10月なら 2023-10 と書いてください。',
      '--set usage_month=2023.1: may be October whose zero was lost; write January as 2023-01 and October as 2023-10.',
    ],
  ])('%j', async (options, ja, en) => {
    const columns = 'bill_id,service,contract,usage_month,usage'
      .split(',')
      .filter((column) => !Object.keys(options.set ?? {}).includes(column))
    expect(await ofFile(`${columns.join(',')}\n`, options)).toEqual([ja, en])
  })

  it('but a contract that the caller has given a meaning', async () => {
    const { summary } = await price('bill_id,service,usage_month,usage\n1,電気,2026-01,100\n', {
      set: { contract: 'x' },
      mapValues: { x: 'lowVoltage' },
    })
    expect(summary.discount_yen).toBe(450n)
  })
})

describe('a place', () => {
  it.each(['.xlsx', '.xls', '.xlsm', '.ods', '.gz', '.zip', '.zst', '.json', '.XLSX'])(
    'cannot be written as %s',
    async (ending) => {
      expect(await textOf(() => priceBills({ input: 'in.csv', output: `out${ending}`, ...rules }))).toEqual([
        `out${ending}：${ending} の形では書き出せません。.csv か .parquet にしてください。Excelで開くCSVには --bom を付けます。`,
        `out${ending}: ${ending} is not written here; name a .csv or a .parquet file. For CSV that Excel opens, add --bom.`,
      ])
    },
  )

  it('may have such an ending before its own', () => {
    expect(() => {
      checkPaths({ input: 'in.csv', output: 'out.json.csv', ...rules })
    }).not.toThrow()
  })

  it('of rejects has a name that a file can have', () => {
    const named = (output: string) => rejectsPathOf({ input: 'in.csv', output: `a/${output}`, ...rules })
    // 255 bytes are the most, and the ending has 12.
    expect(named('out.csv')).toBe('a/out.csv.rejects.csv')
    expect(named('x'.repeat(243))).toBe(`a/${'x'.repeat(243)}.rejects.csv`)
    expect(named('x'.repeat(244))).toBe(`a/${'x'.repeat(243)}.rejects.csv`)
    expect(named(`${'電'.repeat(82)}.csv`)).toBe(`a/${'電'.repeat(81)}.rejects.csv`)
    expect(rejectsPathOf({ input: 'in.csv', output: process.stdout, ...rules })).toBeUndefined()
    expect(rejectsPathOf({ input: 'in.csv', rejects: 'r.csv', ...rules })).toBe('r.csv')
    expect(rejectsPathOf({ input: 'in.csv', output: 'o.csv', rejects: process.stdout, ...rules })).toBeUndefined()
  })

  it('is the same where a link leads', async () => {
    await inFolder((folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, '')
      symlinkSync(input, output)
      expect(() => {
        checkPaths({ input, output, ...rules })
      }).toThrow(/is named twice/)
      expect(placeOf(output)).toBe(realpathSync(input))
      expect(placeOf(join(folder, 'none', 'x'))).toBe(join(folder, 'none', 'x'))
      symlinkSync(folder, join(folder, 'again'))
      expect(placeOf(join(folder, 'again', 'new'))).toBe(join(realpathSync(folder), 'new'))
    })
  })

  it.each<[Partial<BillsOptions>]>([
    [{ output: 'in.csv' }],
    [{ rejects: './in.csv' }],
    [{ summary: 'in.csv' }],
    [{ output: 'out.csv', rejects: 'out.csv' }],
    [{ output: 'out.csv', summary: 'out.csv.rejects.csv' }],
    [{ output: 'out.csv', summary: './out.csv' }],
  ])('is not used for two: %j', async (options) => {
    const [ja, en] = await textOf(() => priceBills({ input: 'in.csv', ...options, ...rules }))
    expect(ja).toMatch(/^\S+ が入力・出力・除外・集計のうち二つに使われています。別の名前にしてください。$/)
    expect(en).toMatch(/^\S+ is named twice among input, output, rejects and summary; choose another name\.$/)
  })
})
