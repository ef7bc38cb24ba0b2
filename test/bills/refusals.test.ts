import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { BillsError, priceBills } from '../../src/bills'
import { cannotRead, cannotWrite, fileError, interrupted, shown } from '../../src/bills/bills-error'
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

describe('messages', () => {
  const failure = (code: string): { ja: string; en: string } => {
    try {
      return fileError(cannotRead, 'in.csv', Object.assign(new Error('words'), { code }))
    } catch (error) {
      if (error instanceof BillsError) return error.text
      throw error
    }
  }
  it.each([
    ['ENOENT', 'ファイルかフォルダーがありません', 'no such file or folder'],
    ['EACCES', '権限がありません', 'permission denied'],
    ['EPERM', '権限がありません', 'permission denied'],
    ['EISDIR', 'ファイルではなくフォルダーです', 'it is a folder, not a file'],
    ['ENOTDIR', '途中の名前がフォルダーではありません', 'a part of the path is not a folder'],
    ['EROFS', '読み取り専用の場所です', 'the place is read-only'],
    ['ENOSPC', '空き容量がありません。空けてからやり直してください', 'no space left; make room and run again'],
    [
      'EDQUOT',
      '割り当てられた容量を使い切りました。空けてからやり直してください',
      'the quota is used up; make room and run again',
    ],
    ['EFBIG', 'ファイルが許された大きさを超えます', 'the file is larger than is allowed here'],
    ['EIO', '装置の読み書きに失敗しました', 'the device failed'],
    ['ENAMETOOLONG', '名前が長すぎます', 'the name is too long'],
    ['EMFILE', '開いているファイルが多すぎます', 'too many files are open'],
    ['ELOOP', 'リンクが輪になっています', 'its links form a loop'],
    ['EEXIST', '同じ名前がすでにあります', 'the name is taken'],
    ['EOTHER', 'EOTHER', 'EOTHER'],
  ])('say what %s is', (code, ja, en) => {
    expect(failure(code)).toEqual({ ja: `in.csv を読めません（${ja}）。`, en: `cannot read in.csv: ${en}.` })
  })

  it('pass on what is no failure of the file system, and what is a message already', () => {
    const errors = [new Error('words'), interrupted(), Object.assign(interrupted(), { code: 'EIO' })]
    for (const error of errors) {
      let thrown: unknown
      try {
        fileError(cannotWrite, 'out.csv', error)
      } catch (caught) {
        thrown = caught
      }
      expect(thrown).toBe(error)
    }
    expect(cannotWrite).toEqual({ ja: 'に書けません', en: 'cannot write' })
    expect(interrupted().text).toEqual({
      ja: '中断しました。ファイルは作っておらず、前からあるものも元のままです。もう一度同じように実行してください。',
      en: 'interrupted; no file was made, and those there before are as they were. Run it again.',
    })
    expect(interrupted().message).toMatch(/interrupted/)
    expect(interrupted().code).toBe('bills')
  })

  it('show what would steer a terminal, and end', () => {
    expect(shown('a\u001b[31m\u202eb\nｃ電')).toBe('a\\u{1b}[31m\\u{202e}b\\u{a}ｃ電')
    expect(shown('x'.repeat(1000))).toBe('x'.repeat(1000))
    expect(shown('x'.repeat(1001))).toBe(`${'x'.repeat(1000)}…`)
    expect(shown('abcd', 3)).toBe('abc…')
  })
})
