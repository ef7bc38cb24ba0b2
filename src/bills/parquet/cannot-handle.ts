import type { Text } from '../../rule/text'
import { BillsError, cannotWrite, fileError, interrupted, refuse } from '../bills-error'

/** What is being done with a file: its end says which columns it has, and comes first. */
type Doing = 'open' | 'read' | 'write'
type Wrong = 'cut' | 'damaged' | 'encrypted' | 'unknown' | 'memory' | 'other'

/** What the system has told the database, which passes it on in words. */
const systemErrors = [
  ['No space left on device', 'ENOSPC'],
  ['File too large', 'EFBIG'],
  ['Disk quota exceeded', 'EDQUOT'],
] as const

/** By the words of the database, the first that fits. */
const wrongs: readonly (readonly [sign: RegExp, wrong: Wrong])[] = [
  [/out of memory|could not allocate/i, 'memory'],
  [/encrypt|encryption key/i, 'encrypted'],
  [/unsupported|not implemented|unrecognized codec|not supported/i, 'unknown'],
  [/no magic bytes|too small to be a parquet/i, 'cut'],
  [
    /read enough bytes|thrift|tprotocol|ttransport|ttype|don't know what type|variable-length int|corrupt|decompress|snappy|zstd|gzip|brotli|lz4|out of buffer|invalid|page|footer|metadata|row group/i,
    'damaged',
  ],
]

const again: Text = {
  ja: 'もう一度受け取るか、書き出し直すか、CSVにしてください',
  en: 'Get it again, export it anew, or give it as CSV',
}
const damaged = (ja: string, en: string): Text => ({ ja: `${ja}${again.ja}`, en: `${en} ${again.en}` })

/** What is wrong and what to do, without the name of the file before it. */
const said: Readonly<Record<Wrong, (doing: Doing) => Text>> = {
  cut: () =>
    damaged(
      '終わりにParquetの印がなく、途中で切れています。',
      'it has no Parquet mark at its end, and so was cut short.',
    ),
  damaged: (doing) =>
    doing === 'open'
      ? damaged(
          '列の説明（ファイルの終わりの部分）が壊れています。',
          'the description of its columns, at the end of the file, is damaged.',
        )
      : damaged('行のデータが壊れています。', 'the data of its rows is damaged.'),
  encrypted: () => ({
    ja: '暗号化されています。暗号化せずに書き出してください',
    en: 'it is encrypted. Export it without encryption',
  }),
  unknown: () => ({
    ja: 'ここでは読み書きできない形式を使っています。SnappyかZstandardで圧縮した、ふつうの型の列にして書き出し直すか、CSVにしてください',
    en: 'it uses a form that cannot be handled here. Export it with plain types and Snappy or Zstandard, or use CSV',
  }),
  memory: () => ({
    ja: 'メモリーが足りません。ほかのプログラムを閉じるか、ファイルを分けるか、CSVにしてください',
    en: 'there is not enough memory. Close other programs, split the file, or use CSV',
  }),
  other: (doing) =>
    doing === 'write'
      ? {
          ja: 'Parquetとして書き出せません。CSVで書き出してください',
          en: 'it cannot be written as Parquet. Write CSV',
        }
      : damaged('Parquetとして読めません。', 'it cannot be read as Parquet.'),
}

/** Turns a failure of the database into a message for people, with its own words as the detail; `output` is what it writes meanwhile. */
export function cannotHandle(
  doing: Doing,
  path: string,
  error: unknown,
  signal: AbortSignal | undefined,
  output = path,
): never {
  if (signal?.aborted) throw interrupted()
  if (error instanceof BillsError) throw error
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
  for (const [words, code] of systemErrors) if (message.includes(words)) fileError(cannotWrite, output, { code })
  // Names of files and columns are in quotes, and may be any words.
  const words = message.replace(/'[^']*'|"[^"]*"/g, '')
  const [, wrong = 'other'] = wrongs.find(([sign]) => sign.test(words)) ?? []
  const { ja, en } = said[doing === 'write' && (wrong === 'cut' || wrong === 'damaged') ? 'other' : wrong](doing)
  return refuse(`${path}：${ja}（DuckDB：${message}）。`, `${path}: ${en} (DuckDB: ${message}).`)
}
