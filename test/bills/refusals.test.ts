import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { priceTable } from '../../src/bills/pricing/price-table'
import { RuleError } from '../../src/rule/rule-error'
import { measures } from '../../rules'
import { header, inFolder, refusal } from './support'

describe('what cannot be priced is refused in words', () => {
  it.each([
    ['an empty file', '', /空です/, /is empty/],
    ['an empty first line', '\na,b\n', /1行目が空/, /first line is empty/],
    ['NUL bytes', 'a\0b,c\n', /NUL/, /NUL/],
    [
      'a missing column',
      'bill_id,service,contract,usage_month,kwh\n',
      /usage の列がありません。見出しは bill_id, service, contract, usage_month, kwh.*--map usage=/,
      /usage is missing.*--map usage=/,
    ],
    ['a priced file', `${header},status\n`, /status の列があります/, /already has the column status/],
    ['a header twice', `${header},usage\n`, /2回/, /twice/],
    ['two aliases of one column', 'bill_id,service,contract,usage_month,使用量,ご使用量\n', /複数/, /Several columns/],
    [
      'a header in CP932',
      Buffer.from([0x8e, 0x67, 0x97, 0x70, 0x2c, 0x61, 0x0a]),
      /--encoding cp932/,
      /--encoding cp932/,
    ],
    [
      'rows in CP932',
      Buffer.concat([Buffer.from(`${header}\n`), Buffer.from([0x92, 0xe1, 0x88, 0xb3, 0x0a])]),
      /--encoding cp932/,
      /--encoding cp932/,
    ],
    [
      'a line over 1 MiB',
      `${header}\n1,electricity,lowVoltage,2026-01,1\n${'x'.repeat(3_000_000)}\n`,
      /3行目が1 MiB/,
      /line 3 is longer than 1 MiB/,
    ],
    ['a header over 1 MiB', 'x'.repeat(2_000_000), /1 MiB/, /1 MiB/],
  ])('%s', async (_, input, ja, en) => {
    const text = await refusal(input)
    expect(text.ja).toMatch(ja)
    expect(text.en).toMatch(en)
  })

  it('a mapped column that is not there', async () => {
    expect((await refusal(`${header}\n`, { map: { usage: '使用量' } })).en).toMatch(/no column '使用量'.*usage/)
  })

  it('an input that is absent or a folder, and an output that cannot be written', async () => {
    await inFolder(async (folder) => {
      const good = join(folder, 'good.csv')
      writeFileSync(good, `${header}\n`)
      const run = (input: string, output: string): Promise<unknown> =>
        priceBills({ input, output, services: billServices, columns: billColumns })
      await expect(run(join(folder, 'none.csv'), join(folder, 'out.csv'))).rejects.toThrow(/no such file/)
      await expect(run(folder, join(folder, 'out.csv'))).rejects.toThrow(/folder, not a file/)
      await expect(run(good, join(folder, 'none', 'out.csv'))).rejects.toThrow(/cannot write.*no such file or folder/)
      await expect(run(good, good)).rejects.toThrow(/twice/)
      mkdirSync(join(folder, 'out'))
      await expect(run(good, join(folder, 'out'))).rejects.toThrow(/not an ordinary file/)
      expect(readdirSync(folder).sort()).toEqual(['good.csv', 'out'])
    })
  })

  it('a measure that is no unit price × usage', () => {
    const electricity = billServices.electricity
    const other = { ...electricity, measure: measures['business-reconstruction-noto']! }
    expect(() => priceTable({ other })).toThrow(RuleError)
    expect(() => priceTable({ other: { ...electricity, usageField: 'gasUsage' } })).toThrow(/unit price × gasUsage/)
    const { measure } = electricity
    const { amount, eligibility, parameters } = measure
    const changed = (change: Partial<typeof measure>) => () =>
      priceTable({ electricity: { ...electricity, measure: { ...measure, ...change } } })
    if (amount.kind !== 'round') throw new Error('the rule has another form now')
    const name = Object.keys(parameters)[0]!
    const table = parameters[name]!
    const rows = (change: object) => ({
      [name]: { ...table, rows: table.rows.map((row) => ({ ...row, ...change })) },
    })
    expect(changed({ amount: { ...amount, mode: 'up' } })).toThrow(/rounded down/)
    expect(changed({ amount: { ...amount, step: 10 } })).toThrow(/rounded down/)
    expect(
      changed({
        eligibility: { kind: 'all', of: [eligibility, { kind: 'oneOf', field: 'usageMonth', values: ['2026-01'] }] },
      }),
    ).toThrow(/for some electricitySupply/)
    expect(changed({ eligibility: { kind: 'all', of: [eligibility] } })).not.toThrow()
    expect(changed({ parameters: rows({ value: { atLeast: '1', atMost: '2' } }) })).toThrow(/has the price/)
    expect(changed({ parameters: rows({ value: '1.123456' }) })).toThrow(/at most 5 places/)
    expect(
      changed({ parameters: { [name]: { ...table, rows: [{ ...table.rows[0]!, when: { prefecture: 'tokyo' } }] } } }),
    ).toThrow(/depend on 'prefecture'/)
  })
})
