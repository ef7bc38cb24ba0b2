import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsInput, type BillsOptions } from '../../src/bills'
import { header, price, textOf } from './support'

const rules = { services: billServices, columns: billColumns }

const ofFile = (input: string | Uint8Array, options: Partial<BillsOptions> = {}) => textOf(() => price(input, options))

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
  ])('or %s', async (_, input, ja, en) => {
    expect(await textOf(() => priceBills({ input: input as BillsInput, ...rules }))).toEqual([ja, en])
  })
})
