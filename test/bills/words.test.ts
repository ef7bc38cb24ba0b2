import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsInput, type BillsOptions } from '../../src/bills'
import { findColumns, unitOf } from '../../src/bills/files/header'
import { header, price, textOf } from './support'

const rules = { services: billServices, columns: billColumns }

const ofFile = (input: string | Uint8Array, options: Partial<BillsOptions> = {}) => textOf(() => price(input, options))

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
    expect(await ofFile(`${names}\n`, options)).toEqual([ja, en])
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

const japanese = (bytes: readonly number[]): Buffer => Buffer.from(bytes)
const zstd = japanese([0x28, 0xb5, 0x2f, 0xfd])

describe('a file', () => {
  it.each<[string, string | Buffer, Partial<BillsOptions>, string, string]>([
    ['that is empty', '', {}, 'in.csv は空です。', 'in.csv is empty.'],
    ['of nothing but a mark', '\ufeff', {}, 'in.csv は空です。', 'in.csv is empty.'],
    ['packed, and empty', gzipSync(''), {}, 'in.csv は空です。', 'in.csv is empty.'],
    [
      'with nothing in its first line',
      ' \na,b\n',
      {},
      'in.csv の1行目が空です。1行目は見出しでなければなりません。',
      'in.csv: the first line is empty; it must be the header.',
    ],
    [
      'with NULs',
      'a\0b,c\n',
      {},
      'in.csv にNULバイトがあります。CSVファイルではないようです。',
      'in.csv has NUL bytes; this does not look like a CSV file.',
    ],
    [
      'with a header that does not end',
      'x'.repeat(1_200_000),
      {},
      'in.csv の見出しが1 MiBを超えています。CSVファイルではないようです。',
      'in.csv: the header is longer than 1 MiB; this does not look like a CSV file.',
    ],
    [
      'without the header’s line',
      'a,b\nc,d\n',
      { headerRow: 3 },
      'in.csv に3行目の見出しがありません。',
      'in.csv has no header in line 3.',
    ],
    [
      'with a header in CP932',
      japanese([0x8e, 0x67, 0x97, 0x70, 0x2c, 0x61, 0x0a]),
      {},
      'in.csv の見出しはUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。',
      'in.csv: the header is not UTF-8. For a Shift_JIS file, add --encoding cp932.',
    ],
    [
      'with rows in CP932',
      Buffer.concat([Buffer.from(`${header}\n`), japanese([0x92, 0xe1, 0x88, 0xb3, 0x0a])]),
      {},
      'in.csv はUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。',
      'in.csv is not UTF-8. For a Shift_JIS file, add --encoding cp932.',
    ],
    [
      'with a header that is not CP932',
      japanese([0x8e, 0x67, 0xfd, 0xff, 0x2c, 0x61, 0x0a]),
      { encoding: 'cp932' },
      'in.csv の見出しはCP932として読めません。UTF-8のファイルなら --encoding を外してください。',
      'in.csv: the header is not CP932. If the file is UTF-8, leave --encoding out.',
    ],
    [
      'in UTF-8 that was to be CP932',
      `${header},備考\n`,
      { encoding: 'cp932' },
      'in.csv はUTF-8です。--encoding cp932 を外してください。',
      'in.csv is UTF-8; leave --encoding cp932 out.',
    ],
    [
      'that is an old workbook',
      japanese([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      {},
      'in.csv は古い形式のExcelブック（.xls）です。.xlsx か「CSV UTF-8」で保存し直してください。',
      'in.csv is an old Excel workbook (.xls); save it as .xlsx or as CSV UTF-8.',
    ],
    [
      'packed with zstd',
      zstd,
      {},
      'in.csv はzstdで圧縮されています。展開してから渡してください。',
      'in.csv is compressed with zstd; unpack it first.',
    ],
    [
      'packed with bzip2',
      'BZh91AY',
      {},
      'in.csv はbzip2で圧縮されています。展開してから渡してください。',
      'in.csv is compressed with bzip2; unpack it first.',
    ],
    [
      'that is a PDF',
      '%PDF-1.7\n',
      {},
      'in.csv はPDFです。CSVかExcelで用意してください。',
      'in.csv is a PDF; bills are read from CSV, Excel or Parquet.',
    ],
    ...['<!DOCTYPE html>', '\n <html lang="ja">', '<?xml version="1.0"?>'].map(
      (text): [string, string, object, string, string] => [
        `of markup, ${JSON.stringify(text)}`,
        text,
        {},
        'in.csv はCSVではなくHTMLかXMLです。ダウンロードし直すか、CSVで保存し直してください。',
        'in.csv is HTML or XML, not CSV; download it again, or save it as CSV.',
      ],
    ),
    ['packed twice', gzipSync(gzipSync(header)), {}, 'in.csv は二重に圧縮されています。', 'in.csv is packed twice.'],
    [
      'that is packed and breaks off',
      gzipSync(`${header}\n`).subarray(0, -9),
      {},
      'in.csv は壊れたgzipファイルです（unexpected end of file）。',
      'in.csv is a damaged gzip file (unexpected end of file).',
    ],
    [
      'with a line that is too long',
      `${header}\n${'x'.repeat(1_100_000)}\n`,
      {},
      'in.csv の2行目が1 MiBを超えています。引用符が閉じているか、CSVファイルかどうかを確かめてください。',
      'in.csv: line 2 is longer than 1 MiB. Is a quote left open, or is this not a CSV file?',
    ],
    [
      'with a line that is too long to be summed',
      `${header}\n${'x'.repeat(1_100_000)}\n`,
      { groupBy: 'bill_id' },
      'in.csv の2行目が1 MiBを超えています。',
      'in.csv: line 2 is longer than 1 MiB.',
    ],
    [
      'with a line that is too long, and semicolons',
      `${header.replaceAll(',', ';')}\n${'x'.repeat(1_100_000)}\n`,
      {},
      'in.csv に1 MiBを超える行があります。',
      'in.csv has a line that is longer than 1 MiB.',
    ],
    [
      'that is no workbook, though it begins like one',
      'PK\u0003\u0004 and no more',
      {},
      expect.stringMatching(
        /^in\.csv はExcelブックのようですが、読めません（.+）。「CSV UTF-8」で保存し直してください。$/,
      ) as string,
      expect.stringMatching(
        /^in\.csv looks like an Excel workbook, but cannot be read \(.+\); save it as CSV UTF-8\.$/,
      ) as string,
    ],
  ])('%s', async (_, input, options, ja, en) => {
    expect(await ofFile(input, options)).toEqual([ja, en])
  })

  it.each<[string, unknown, string, string]>([
    [
      'Parquet that comes as a stream',
      (function* () {
        yield Buffer.from('PAR1')
      })(),
      'stream はParquetです。流れからは読めないので、ファイルとして渡してください。',
      'stream is Parquet, which is not read from a stream; give it as a file.',
    ],
    [
      'a row that is none',
      [5],
      '1番目の行が、列の名前と値のオブジェクトではありません。',
      'The row 1 is no object of column names and values.',
    ],
    [
      'a row that has more than the first',
      [
        { bill_id: 1, service: '電気', contract: '低圧', usage_month: '2026-01', usage: 1 },
        { bill_id: 1, extra: 1 },
      ],
      '2番目の行に、最初の行にない列「extra」があります。',
      "The row 2 has the column 'extra', which the first row has not.",
    ],
    ...[[1], new Date(), Buffer.alloc(1), null, 'text'].map((row): [string, unknown, string, string] => [
      `a row that is ${Object.prototype.toString.call(row)}`,
      [{ bill_id: 1, service: '電気', contract: '低圧', usage_month: '2026-01', usage: 1 }, row],
      '2番目の行が、列の名前と値のオブジェクトではありません。',
      'The row 2 is no object of column names and values.',
    ]),
  ])('or %s', async (_, input, ja, en) => {
    expect(await textOf(() => priceBills({ input: input as BillsInput, ...rules }))).toEqual([ja, en])
  })
})
