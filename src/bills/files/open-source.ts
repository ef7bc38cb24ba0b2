import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { unreachable } from '../../quantity/hojokin-error'
import { refuse } from '../bills-error'
import { openParquet } from '../parquet/open-parquet'
import { after, openBytes, peek, streamBytes, type Bytes } from './bytes'
import { openRows, type BillRow } from './open-rows'
import { openText } from './open-text'
import { openWorkbook } from './open-workbook'
import { sniff, type FileKind } from './sniff'
import type { Source, SourceWishes } from './source'
import { gunzip } from './transcode'

/** Bills as they may be given: a path or a file URL, a stream of bytes, or rows, one by one or in arrays. */
export type BillsInput =
  | string
  | URL
  | Readable
  | AsyncIterable<Uint8Array | string>
  | AsyncIterable<BillRow | readonly BillRow[]>
  | Iterable<BillRow>

export const pathOf = (place: string | URL): string => (typeof place === 'string' ? place : fileURLToPath(place))
export const isPath = (place: unknown): place is string | URL => typeof place === 'string' || place instanceof URL

const again = (bytes: Bytes, head: Buffer): Bytes => ({ ...bytes, pieces: after(head, bytes.pieces) })

async function openKind(
  kind: FileKind,
  bytes: Bytes,
  head: Buffer,
  wishes: SourceWishes,
  packed: boolean,
): Promise<Source> {
  switch (kind) {
    case 'gzip': {
      if (packed) return refuse(`${bytes.name} は二重に圧縮されています。`, `${bytes.name} is packed twice.`)
      const { name, mode, checkUnchanged, close } = bytes
      const inside: Bytes = {
        name,
        mode,
        checkUnchanged,
        close,
        size: 0,
        pieces: gunzip(after(head, bytes.pieces), name),
      }
      return openAny(inside, wishes, true)
    }
    case 'workbook':
      return openWorkbook(again(bytes, head), wishes)
    case 'parquet':
      return bytes.file === undefined
        ? refuse(
            `${bytes.name} はParquetです。流れからは読めないので、ファイルとして渡してください。`,
            `${bytes.name} is Parquet, which is not read from a stream; give it as a file.`,
          )
        : openParquet(bytes, wishes)
    case 'text':
    case 'utf-16le':
    case 'utf-16be':
      return openText(again(bytes, head), kind === 'text' ? 'utf-8' : kind, wishes)
    default:
      return unreachable('kind of file', kind)
  }
}

async function openAny(bytes: Bytes, wishes: SourceWishes, packed = false): Promise<Source> {
  const { name } = bytes
  const { head, ended } = await peek(bytes.pieces, 1 << 12)
  if (head.length === 0 && ended) refuse(`${name} は空です。`, `${name} is empty.`)
  const kind = sniff(head, name)
  if (/\.(?:parquet|pq)$/i.test(name) && kind !== 'parquet')
    refuse(
      `${name} は名前と違い、中身がParquetではありません。もう一度受け取るか、CSVなら名前の終わりを .csv にしてください。`,
      `${name} is no Parquet file, although its name says so. Get it again, or rename it to .csv if that is what it is.`,
    )
  return openKind(kind, bytes, head, wishes, packed)
}

async function openFile(path: string, wishes: SourceWishes): Promise<Source> {
  const bytes = openBytes(path, wishes.signal)
  try {
    // A file is there once more, whatever it holds; a pipe is not.
    return { ...(await openAny(bytes, wishes)), again: bytes.file !== undefined }
  } catch (error) {
    bytes.close()
    throw error
  }
}

async function* iterate(input: Iterable<unknown>): AsyncGenerator {
  yield* input
  await Promise.resolve()
}

/** Opens an input, and says by its first bytes, or its first item, what it is. */
export async function openSource(input: BillsInput, wishes: SourceWishes): Promise<Source> {
  if (isPath(input)) return openFile(pathOf(input), wishes)
  const items = Symbol.asyncIterator in input ? (input as AsyncIterable<unknown>) : iterate(input as Iterable<unknown>)
  const iterator = items[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (!first.done && (typeof first.value === 'string' || ArrayBuffer.isView(first.value)))
    return openAny(streamBytes(chain(first.value, iterator), 'stream'), wishes)
  return openRows(first.done ? [] : first.value, iterator, wishes)
}

async function* chain(first: unknown, rest: AsyncIterator<unknown>): AsyncGenerator {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
