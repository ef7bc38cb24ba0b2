import { expect, it } from 'vitest'
import { BillsError } from '../../../src/bills'
import { cannotHandle } from '../../../src/bills/parquet/cannot-handle'

type Doing = Parameters<typeof cannotHandle>[0]

function said(doing: Doing, words: string): { readonly ja: string; readonly en: string } {
  try {
    return cannotHandle(doing, 'in.parquet', new Error(words), undefined, 'out.parquet')
  } catch (error) {
    if (!(error instanceof BillsError)) throw error
    return error.text
  }
}

it.each<[Doing, string, string, string]>([
  [
    'open',
    "Invalid Input Error: No magic bytes found at end of file 'x'",
    'so was cut short. Get it again',
    '途中で切れています。もう一度受け取るか、書き出し直すか、CSVにしてください',
  ],
  ['open', 'Invalid Error: TProtocolException: Invalid data', 'of its columns, at the end of the file', '列の説明'],
  ['open', "Invalid Error: don't know what type: \u000f", 'of its columns, at the end of the file', '列の説明'],
  ['read', 'IO Error: Could not read enough bytes from file "x"', 'the data of its rows is damaged', '行のデータ'],
  ['read', 'Invalid Error: Snappy decompression failure', 'the data of its rows is damaged', '行のデータ'],
  ['open', 'Invalid Input Error: File "x" is encrypted with AES', 'Export it without encryption', '暗号化せずに'],
  ['read', 'Not implemented Error: Unsupported compression codec "5"', 'with plain types and Snappy', 'Snappy'],
  ['read', 'Out of Memory Error: failed to pin block', 'not enough memory. Close other', 'メモリー'],
  [
    'read',
    "Catalog Error: no 'corrupt page' here",
    'cannot be read as Parquet. Get it again',
    'Parquetとして読めません',
  ],
  ['write', 'Conversion Error: invalid text', 'cannot be written as Parquet. Write CSV', 'CSVで書き出して'],
  ['write', 'Invalid Error: No magic bytes', 'cannot be written as Parquet. Write CSV', 'CSVで書き出して'],
  ['write', 'Out of Memory Error: failed to pin block', 'not enough memory. Close other', 'メモリー'],
  ['read', 'Catalog Error: no "corrupt page" here', 'cannot be read as Parquet. Get it again', '読めません'],
])('%s, where the database says "%s": %s', (doing, words, en, ja) => {
  const text = said(doing, words)
  expect(text.en).toContain(en)
  expect(text.ja).toContain(ja)
  for (const one of [text.ja, text.en]) {
    expect(one).toMatch(/^in\.parquet/)
    expect(one).toContain('DuckDB')
  }
})

it('names the file that is written where the disk is full', () => {
  expect(said('read', 'IO Error: No space left on device').en).toBe(
    'cannot write out.parquet: no space left; make room and run again.',
  )
})

it('passes on what is a message already, and says that the caller has stopped', () => {
  const known = new BillsError({ ja: '前から', en: 'said before' })
  const pass = (error: unknown, signal?: AbortSignal) => () => cannotHandle('read', 'in.parquet', error, signal)
  expect(pass(known)).toThrow(known)
  expect(pass(known, AbortSignal.abort())).toThrow(/interrupted/)
  expect(pass('words', new AbortController().signal)).toThrow(/as CSV \(DuckDB: words\)\.$/)
  expect(pass(new Error('words\nand more'))).toThrow(/as CSV \(DuckDB: words\)\.$/)
})
