import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../src/bills'
import { header, price } from './support'

describe('what was guessed is said', () => {
  it.each<[string, string | Buffer, Partial<BillsOptions>, string, string, string, number?]>([
    [
      'tabs',
      `${header.replaceAll(',', '\t')}\n`,
      {},
      'delimiter',
      '区切りはタブとして読みました。',
      'The fields were read as parted by tabs.',
    ],
    [
      'semicolons',
      `${header.replaceAll(',', ';')}\n`,
      {},
      'delimiter',
      '区切りはセミコロンとして読みました。',
      'The fields were read as parted by semicolons.',
    ],
    [
      'bars',
      `${header.replaceAll(',', '|')}\n`,
      {},
      'delimiter',
      '区切りは縦棒として読みました。',
      'The fields were read as parted by vertical bars.',
    ],
    [
      'another sign, as the file says',
      `sep=~\n${header.replaceAll(',', '~')}\n`,
      { headerRow: 2 },
      'delimiter',
      '区切りは「~」として読みました。',
      "The fields were read as parted by '~'.",
    ],
    [
      'ends of lines',
      `${header}\r1,電気,低圧,2026-01,1\r`,
      {},
      'line-ends',
      '行末は復帰（CR）だけとして読みました。',
      'The lines were read as ending with CR alone.',
    ],
    [
      'lines above',
      `x\ny\n${header}\n`,
      {},
      'header-row',
      '見出しを3行目に見つけました。その上の2行は請求ではありません。',
      'The header was found in line 3; the 2 above it are no bills.',
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${header}\n`, 'utf16le'),
      {},
      'encoding',
      'UTF-16として読みました。',
      'The file was read as UTF-16.',
    ],
    [
      'forms of headers',
      'BILL ID,service,contract,Usage-Month,usage\n',
      {},
      'header-form',
      '見出しを形で見分けました：「BILL ID」は bill_id、「Usage-Month」は usage_month。',
      "Headers were told by their form: 'BILL ID' is bill_id, 'Usage-Month' is usage_month.",
    ],
    [
      'a unit',
      'bill_id,service,contract,usage_month,使用量（MWh）\n',
      { map: { usage: '使用量（MWh）' } },
      'unit',
      '使用量の単位は、見出しのとおりMWhとして読みました。',
      'The usage was read in MWh, as its header says.',
    ],
    ...['検針月', '請求日', '発行月', '支払月'].map((name): [string, string, object, string, string, string] => [
      `a month of ${name}`,
      `bill_id,service,contract,${name},usage\n`,
      { map: { usage_month: name } },
      'month-header',
      `使用月を「${name}」の列から読みました。使用月は、使用期間の始まりの検針日がある月です。`,
      `The month of use was read from '${name}'; it is the month of the reading that opens the period.`,
    ]),
    [
      'plans',
      `${header}\n1,電気,従量電灯B,2026-01,1\n2,電気,従量電灯B,2026-01,1\n3,電気,業務用電力,2026-01,1\n`,
      {},
      'plan-names',
      '契約を、料金プランの名前や --map-value から読みました：従量電灯B=lowVoltage (2)、業務用電力=highVoltage (1)',
      'Contracts were read from names of plans or --map-value: 従量電灯B=lowVoltage (2), 業務用電力=highVoltage (1)',
      3,
    ],
    [
      'many plans',
      `${header}\n${'ABCDEF'.replaceAll(/./g, (letter) => `1,電気,${letter},2026-01,1\n`)}`,
      { mapValues: Object.fromEntries(Array.from('ABCDEF', (letter) => [letter, 'lowVoltage'])) },
      'plan-names',
      `契約を、料金プランの名前や --map-value から読みました：${Array.from('ABCDE', (letter) => `${letter}=lowVoltage (1)`).join('、')} …`,
      `Contracts were read from names of plans or --map-value: ${Array.from('ABCDE', (letter) => `${letter}=lowVoltage (1)`).join(', ')}, …`,
      6,
    ],
    [
      'characters that were lost',
      `${header},name\n1,電気,低圧,2026-01,1,𠮷😀𠮷\n`,
      { outEncoding: 'cp932' },
      'lost-characters',
      '出力の文字コードにない文字を〓にしました（3か所：𠮷 😀）。',
      'Characters that the output’s encoding does not have became 〓 (3 times: 𠮷 😀).',
    ],
  ])('%s', async (_, input, options, code, ja, en, rows) => {
    const { notes } = (await price(input, options)).summary
    expect(notes.find((note) => note.code === code)).toEqual({ code, ja, en, ...(rows !== undefined && { rows }) })
  })

  it('and what the caller has said is not', async () => {
    const said = async (input: string | Buffer, options: Partial<BillsOptions>): Promise<readonly string[]> =>
      (await price(input, options)).summary.notes.map(({ code }) => code)
    expect(await said(`${header.replaceAll(',', ';')}\n`, { delimiter: ';' })).toEqual([])
    expect(await said(`x\ny\n${header}\n`, { headerRow: 3 })).toEqual([])
    expect(await said(Buffer.from(`${header}\n`, 'utf16le'), { encoding: 'utf-16le' })).toEqual([])
    expect(await said('bill_id,service,contract,usage_month,使用量（MWh）\n', { unit: 'MWh' })).toEqual(['header-form'])
    expect(await said(`${header}\n`, {})).toEqual([])
  })
})
