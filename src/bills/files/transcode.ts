import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { refuse } from '../bills-error'
import type { Encoding } from '../plan'

/** Unpacks gzip; a file that breaks off is refused, for its last bills would be missing. */
export async function* gunzip(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces)
  const unpacked = createGunzip()
  let cause: unknown
  source.on('error', (error) => {
    cause = error
    unpacked.destroy(error)
  })
  try {
    for await (const piece of source.pipe(unpacked)) yield piece as Uint8Array
  } catch (error) {
    if (cause !== undefined) throw cause as Error
    const { message } = error as Error
    refuse(`${name} は壊れたgzipファイルです（${message}）。`, `${name} is a damaged gzip file (${message}).`)
  } finally {
    source.destroy()
  }
}

/** Brings UTF-16 into UTF-8. */
export async function* toUtf8(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }))
  yield Buffer.from(decoder.decode())
}
