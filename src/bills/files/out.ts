import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { cannotWrite, fileError, refuse } from '../bills-error'
import { openAtomic } from './atomic-file'
import { writeFully } from './write-fully'

/** Where bytes go, in their order. */
export interface Out {
  /** For messages. */
  readonly name: string
  write(bytes: Uint8Array): Promise<void>
  /** Bytes so far. */
  written(): number
  /** The file below, where threads may write for themselves at places of their own. */
  readonly file?: { readonly fd: number; readonly path: string; readonly temporary: string }
  /** Writes what has been kept back; nothing is written after it. */
  finish?(): Promise<void>
  /** Nothing is written any more, and a file may be safe on the disk before others wait for its name. */
  settle?(durable: boolean): void
  /** All is written: a file takes its name, a stream ends. */
  commit(durable: boolean): Promise<void>
  /** Takes a file away that was not committed; does nothing after commit. */
  discard(): Promise<void>
}

/** A file that takes its name when it is complete. */
export function fileOut(path: string, most: number): Out {
  const { fd, temporary, settle, commit, discard } = openAtomic(path, most)
  let position = 0
  return {
    name: path,
    file: { fd, path, temporary },
    written: () => position,
    write: (bytes) => {
      writeFully(fd, path, bytes, position)
      position += bytes.length
      return Promise.resolve()
    },
    settle,
    commit: (durable) => {
      commit(durable)
      return Promise.resolve()
    },
    discard: () => {
      discard()
      return Promise.resolve()
    },
  }
}

/** A stream of the caller, which gets bytes as they are made; it is ended unless it is the process's own. */
export function streamOut(stream: Writable, name: string): Out {
  let failure: unknown
  let count = 0
  const fail = (error: unknown): void => {
    failure = error
  }
  stream.on('error', fail)
  const check = (): void => {
    if (failure !== undefined) fileError(cannotWrite, name, failure)
    if (stream.destroyed) refuse(`${name} が閉じられました。`, `${name} was closed.`)
  }
  return {
    name,
    written: () => count,
    write: async (bytes) => {
      check()
      count += bytes.length
      // The bytes are only good until the next chunk is priced.
      if (!stream.write(Buffer.from(bytes)))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(fail)
      check()
    },
    commit: async () => {
      check()
      if (stream === process.stdout || stream === process.stderr) return
      stream.end()
      if (!stream.writableFinished) await Promise.race([once(stream, 'finish'), once(stream, 'close')]).catch(fail)
      if (failure !== undefined) fileError(cannotWrite, name, failure)
    },
    discard: () => {
      stream.off('error', fail)
      if (failure !== undefined) stream.on('error', () => {})
      return Promise.resolve()
    },
  }
}
