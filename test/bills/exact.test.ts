import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { header, inFolder, price, rowsOf } from './support'

const added = 'unit_discount,discount_exact,discount_yen,status,reason'

describe('priceBills', () => {
  it('prices a file to the yen and keeps every byte of the input columns', async () => {
    const { output, rejects, summary, files } = await price(
      [
        `${header},memo`,
        '1,electricity,lowVoltage,2026-01,400,a',
        '2,電気,高圧,令和8年1月,５０,"x\ny"',
        '3,都市ガス,都市ガス,2026年2月,30,',
        '4,electricity,low-voltage,202601,"1,234.567","he said ""hi"""',
        '5,electricity,extraHighVoltage,2026-01,5,',
        '6,city-gas,cityGas,2024-07,30,',
        '7,electricity,lowVoltage,2026-01,0,',
        '',
      ].join('\n'),
    )
    expect(output).toBe(
      [
        `${header},memo,${added}`,
        '1,electricity,lowVoltage,2026-01,400,a,4.5,1800,1800,eligible,',
        '2,電気,高圧,令和8年1月,５０,"x\ny",2.3,115,115,eligible,',
        '3,都市ガス,都市ガス,2026年2月,30,,18,540,540,eligible,',
        '4,electricity,low-voltage,202601,"1,234.567","he said ""hi""",4.5,5555.5515,5555,eligible,',
        '5,electricity,extraHighVoltage,2026-01,5,,,,,ineligible,contract not covered',
        '6,city-gas,cityGas,2024-07,30,,,,,ineligible,month without support',
        '7,electricity,lowVoltage,2026-01,0,,4.5,0,0,eligible,',
        '',
      ].join('\n'),
    )
    expect(rejects).toBe('')
    expect(files).toEqual(['in.csv', 'out.csv'])
    expect(summary).toMatchObject({ rows: 7n, priced: 5n, ineligible: 2n, rejected: 0n, discount_yen: 8010n })
  })

  it('accounts for every group: bills, usage, yen, unit price × Σ usage, and the difference', async () => {
    const { summary } = await price(
      `${header}\n1,electricity,lowVoltage,2026-01,0.1\n2,electricity,lowVoltage,2026-01,0.2\n3,electricity,lowVoltage,2026-01,1.001\n`,
    )
    expect(summary.groups).toEqual([
      {
        month: '2026-01',
        service: 'electricity',
        contract: 'lowVoltage',
        status: 'eligible',
        bills: 3n,
        usage: '1.301',
        unit_discount: '4.5',
        discount_yen: 4n,
        unit_discount_times_usage: '5.8545',
        difference: '1.8545',
      },
    ])
  })

  it('writes whole yen of every length', async () => {
    const usages = ['0.1', '1', '9.9', '10', '99.9', '100', '999.9', '1000', '9999.9', '10000', '100000', '100000000']
    const { output } = await price(
      `${header}\n${usages.map((usage, at) => `${at},都市ガス,都市ガス,2025-08,${usage}`).join('\n')}\n`,
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map((fields) => fields.slice(6, 8).join(' ')),
    ).toEqual(
      ['1', '10', '99', '100', '999', '1000', '9999', '10000', '99999', '100000', '1000000', '1000000000'].map(
        (yen) => `${yen} ${yen}`,
      ),
    )
  })

  it('sums past 2^53 exactly', async () => {
    const { output, summary } = await price(
      `${header}\n${'1,electricity,lowVoltage,2026-01,9007199254740.991\n'.repeat(5)}`,
    )
    expect(rowsOf(output)[1]!.slice(5)).toEqual(['4.5', '40532396646334.4595', '40532396646334', 'eligible', ''])
    expect(summary.groups[0]).toMatchObject({
      usage: '45035996273704.955',
      discount_yen: 202661983231670n,
      unit_discount_times_usage: '202661983231672.2975',
      difference: '2.2975',
    })
  })

  it('rejects what it cannot read, with the line, the reason and the text as it was', async () => {
    const { output, rejects, summary } = await price(
      [
        header,
        '"two\nlines",electricity,lowVoltage,2026-01,1',
        '2,electricity,lowVoltage,2026-01,1.2345',
        '3,water,lowVoltage,2026-01,1',
        '4,electricity,cityGas,2026-01,1',
        '5,electricity,lowVoltage,2026-13,1',
        '6,electricity,lowVoltage,2026-01,-1',
        '"7",electricity,lowVoltage,2026-01',
        '8,electricity,lowVoltage,2026-01,1,extra',
        '9,electricity,"low"Voltage,2026-01,1',
        '10,electricity,lowVoltage,2026-01,',
        '11,electricity,lowVoltage,2026-01,2m3',
        '12,electricity,lowVoltage,2026-01,2kWh',
        '',
      ].join('\n'),
      { language: 'ja' },
    )
    expect(rowsOf(output).map(([id]) => id)).toEqual(['bill_id', 'two\nlines', '12'])
    expect(rowsOf(rejects)).toEqual([
      ['line', 'reason', 'text'],
      ['4', '使用量が0以上で小数3桁までの数ではありません', '2,electricity,lowVoltage,2026-01,1.2345'],
      ['5', 'サービスが電気・都市ガスなどの決まった値ではありません', '3,water,lowVoltage,2026-01,1'],
      ['6', '契約がそのサービスのものではありません', '4,electricity,cityGas,2026-01,1'],
      ['7', '使用月が月として読めません', '5,electricity,lowVoltage,2026-13,1'],
      ['8', '使用量が0以上で小数3桁までの数ではありません', '6,electricity,lowVoltage,2026-01,-1'],
      ['9', '列の数が見出しと違います', '"7",electricity,lowVoltage,2026-01'],
      ['10', '列の数が見出しと違います', '8,electricity,lowVoltage,2026-01,1,extra'],
      ['11', '引用符が正しく閉じていません', '9,electricity,"low"Voltage,2026-01,1'],
      ['12', '使用量が0以上で小数3桁までの数ではありません', '10,electricity,lowVoltage,2026-01,'],
      ['13', '使用量の単位がこのサービスの単位ではありません', '11,electricity,lowVoltage,2026-01,2m3'],
    ])
    expect(summary).toMatchObject({ rows: 12n, priced: 2n, rejected: 10n })
  })

  it('loses one line, not the rest of the file, to a quote that never closes', async () => {
    const { output, summary } = await price(
      `${header}\n"1,electricity,lowVoltage,2026-01,1\n2,electricity,lowVoltage,2026-01,2\n3,electricity,lowVoltage,2026-01,"3"\n`,
      { durable: true },
    )
    expect(rowsOf(output).map(([id]) => id)).toEqual(['bill_id', '2', '3'])
    expect(summary.rejected).toBe(1n)
  })

  it('keeps a byte-order mark and CRLF, and ends the last line', async () => {
    const { output } = await price(
      `\ufeff${header}\r\n1,electricity,lowVoltage,2026-01,"2"\r\n\r\n2,electricity,"lowVoltage","2026-01",3`,
    )
    expect(output).toBe(
      `\ufeff${header},${added}\r\n1,electricity,lowVoltage,2026-01,"2",4.5,9,9,eligible,\r\n2,electricity,"lowVoltage","2026-01",3,4.5,13.5,13,eligible,\r\n`,
    )
  })

  it('finds columns by their Japanese headers, in any order, and by --map', async () => {
    const { output } = await price('備考,ご使用,使用月,契約種別,種別,請求番号\nx,10,2026-01,低圧,電気,A1\n', {
      map: { usage: 'ご使用' },
    })
    expect(output).toBe(
      `備考,ご使用,使用月,契約種別,種別,請求番号,${added}\nx,10,2026-01,低圧,電気,A1,4.5,45,45,eligible,\n`,
    )
  })

  it('reads CP932 and writes UTF-8; what cannot be decoded is rejected', async () => {
    const body = [0x93, 0x64, 0x8b, 0x43].concat([0x2c, 0x92, 0xe1, 0x88, 0xb3, 0x2c]) // 電気,低圧,
    const line = (id: number[]): number[] => [...id, 0x2c, ...body, ...Buffer.from('2026-01,10\n')]
    const input = Buffer.from([
      ...Buffer.from(`${header}\n`),
      ...line([0x83, 0x5c]),
      ...line([0x83, 0x0f]),
      ...line([0xb1]),
    ])
    const { output, summary } = await price(input, { encoding: 'cp932' })
    expect(rowsOf(output).slice(1)).toEqual([
      ['ソ', '電気', '低圧', '2026-01', '10', '4.5', '45', '45', 'eligible', ''],
      ['ｱ', '電気', '低圧', '2026-01', '10', '4.5', '45', '45', 'eligible', ''],
    ])
    expect(summary).toMatchObject({ rows: 3n, priced: 2n, rejected: 1n })
  })

  it('reads more spellings than it remembers', async () => {
    const spellings = Array.from(
      { length: 6000 },
      (_, at) =>
        `${at},electricity,${at % 2 ? `unknown ${at}` : ' '.repeat(at % 70) + 'lowVoltage' + ' '.repeat((at >> 1) % 60)},2026-01,2\n`,
    )
    const { output, rejects, summary } = await price(`${header}\n${spellings.join('')}`)
    expect(summary).toMatchObject({ rows: 6000n, priced: 3000n, rejected: 3000n, discount_yen: 27_000n })
    expect(rowsOf(output)).toHaveLength(3001)
    expect(rowsOf(rejects)).toHaveLength(3001)
  })

  it('writes more than fits its buffer when a chunk is long, and keeps the order', async () => {
    const long = `0,electricity,lowVoltage,2026-01,1,"${'x'.repeat(600_000)}"\n`
    const rows = Array.from({ length: 80_000 }, (_, at) => `${at + 1},電気,高圧,2026-01,${at},\n`)
    const { output, summary } = await price(`${header},memo\n${long}${rows.join('')}`)
    expect(summary).toMatchObject({ rows: 80_001n, priced: 80_001n })
    const lines = output.split('\n').slice(1, -1)
    expect(lines).toHaveLength(80_001)
    expect(lines[0]!.endsWith('",4.5,4.5,4,eligible,')).toBe(true)
    lines.slice(1).forEach((line, at) => {
      if (!line.startsWith(`${at + 1},電気,高圧,2026-01,${at},,2.3,`)) throw new Error(`row ${at}: ${line}`)
    })
  })

  it('keeps prices with more decimals exact', async () => {
    const { electricity } = billServices
    const table = electricity.measure.parameters['electricityUnitDiscount']!
    const values = ['0.125', '123.45678', '0.00001', '7']
    const rows = values.map((value, at) => ({
      ...table.rows[0]!,
      when: { electricitySupply: 'lowVoltage', usageMonth: `2026-0${at + 1}` },
      value,
    }))
    const services = {
      electricity: {
        ...electricity,
        measure: { ...electricity.measure, parameters: { electricityUnitDiscount: { ...table, rows } } },
      },
    }
    const { output } = await price(
      `${header}\n${values.flatMap((_, at) => ['0.001', '12345.678', '9007199254740.991'].map((usage) => `1,electricity,lowVoltage,2026-0${at + 1},${usage}`)).join('\n')}\n`,
      { services },
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map((fields) => fields.slice(5, 8).join(' ')),
    ).toEqual([
      '0.125 0.000125 0',
      '0.125 1543.20975 1543',
      '0.125 1125899906842.623875 1125899906842',
      '123.45678 0.12345678 0',
      '123.45678 1524157.65279684 1524157',
      '123.45678 1111999816808722.48286898 1111999816808722',
      '0.00001 0.00000001 0',
      '0.00001 0.12345678 0',
      '0.00001 90071992.54740991 90071992',
      '7 0.007 0',
      '7 86419.746 86419',
      '7 63050394783186.937 63050394783186',
    ])
  })

  it('checks without writing when there is no output', async () => {
    await inFolder(async (folder) => {
      const input = join(folder, 'in.csv')
      writeFileSync(input, `${header}\n1,electricity,lowVoltage,2026-01,x\n2,electricity,lowVoltage,2026-01,1\n`)
      const { summary, rejects } = await priceBills({ input, services: billServices, columns: billColumns })
      expect(summary).toMatchObject({ rows: 2n, priced: 1n, rejected: 1n })
      expect(rejects).toBeUndefined()
      expect(readdirSync(folder)).toEqual(['in.csv'])
    })
  })
})
