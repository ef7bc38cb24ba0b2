import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { cannotRead, fileError, interrupted, refuse } from '../bills-error'

/** Bytes that come one piece after another, from a file, a pipe or a stream. */
export interface Bytes {
  /** For messages. */
  readonly name: string
  /** Bytes in all, or 0 when it is not known. */
  readonly size: number
  /** The mode of the file, or what only its owner may read. */
  readonly mode: number
  /** An ordinary file, which threads may read, and which may be read again. */
  readonly file?: { readonly fd: number; readonly path: string }
  readonly pieces: AsyncIterator<Uint8Array>
  /** Refuses a file that has changed since it was opened. */
  checkUnchanged(): void
  close(): void
}

const PIECE = 1 << 18
/** How long a pipe without data is left alone. */
const PAUSE = 10

async function* readFile(fd: number, path: string): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(PIECE)
  for (;;) {
    let count = 0
    try {
      count = readSync(fd, buffer, 0, buffer.length, null)
    } catch (error) {
      fileError(cannotRead, path, error)
    }
    if (count === 0) return
    yield buffer.subarray(0, count)
    await setImmediate()
  }
}

/**
 * Reads a pipe or a device without ever blocking, so that whoever waits can be interrupted. Before somebody has opened the other end
 * of a pipe it looks ended; it has ended when it does so after somebody was there. A device has no other end.
 */
async function* readPipe(fd: number, path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(PIECE)
  for (let met = !fstatSync(fd).isFIFO(); ;) {
    let count = -1
    try {
      count = readSync(fd, buffer, 0, buffer.length, null)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') fileError(cannotRead, path, error)
    }
    if (count === 0 && met) return
    if (count !== 0) met = true
    if (count > 0) yield buffer.subarray(0, count)
    else await setTimeout(PAUSE)
    if (signal?.aborted) throw interrupted()
  }
}

/** Whether a file is another than before, or may be; clocks are coarse, so its size counts as well. */
export const isChanged = (
  before: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>,
  after: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>,
): boolean => before.size !== after.size || before.mtimeMs !== after.mtimeMs || before.ctimeMs !== after.ctimeMs

/** Opens a file or a pipe. */
export function openBytes(path: string, signal: AbortSignal | undefined): Bytes {
  let fd: number | undefined
  try {
    // Windows has no such flag, and undefined adds none.
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const opened = fd
    const stats = fstatSync(opened)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const ordinary = stats.isFile()
    return {
      name: path,
      size: ordinary ? stats.size : 0,
      mode: ordinary ? stats.mode & 0o777 : 0o600,
      ...(ordinary && { file: { fd: opened, path } }),
      pieces: ordinary ? readFile(opened, path) : readPipe(opened, path, signal),
      checkUnchanged: () => {
        if (ordinary && isChanged(stats, fstatSync(opened)))
          refuse(
            `${path} は読んでいる間に変わりました。書き込みが終わってからやり直してください。`,
            `${path} changed while it was read; run again when nothing writes to it.`,
          )
      },
      close: () => {
        closeSync(opened)
      },
    }
  } catch (error) {
    if (fd !== undefined) closeSync(fd)
    return fileError(cannotRead, path, error)
  }
}

/** Reads a stream of the caller. */
export function streamBytes(stream: AsyncIterable<unknown>, name: string): Bytes {
  const pieces = (async function* () {
    for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array)
  })()
  return {
    name,
    size: 0,
    mode: 0o600,
    pieces,
    checkUnchanged: () => {},
    close: () => {
      void pieces.return(undefined).catch(() => {})
    },
  }
}

/** Reads up to `length` bytes ahead. */
export async function peek(
  pieces: AsyncIterator<Uint8Array>,
  length: number,
): Promise<{ head: Buffer; ended: boolean }> {
  const parts: Buffer[] = []
  let total = 0
  while (total < length) {
    const next = await pieces.next()
    if (next.done) return { head: Buffer.concat(parts), ended: true }
    parts.push(Buffer.from(next.value))
    total += next.value.length
  }
  return { head: Buffer.concat(parts), ended: false }
}

/** What was read ahead, and then the rest. */
export async function* after(head: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}
