import {
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { cannotWrite, fileError, refuse } from '../bills-error'
import { sweepTemporary, temporaryName } from './temporary'

/** A file that is written under another name beside its own, and takes its own name only when it is complete. */
export interface AtomicFile {
  readonly path: string
  readonly fd: number
  /** The name that it is written under. */
  readonly temporary: string
  /** Nothing is written any more; `durable` waits until its bytes are safe on the disk, should the power fail. */
  settle(durable: boolean): void
  /** Gives it its name, once it is settled; `durable` waits until the name is safe, too. */
  commit(durable: boolean): void
  /** Takes it away; does nothing after commit. */
  discard(): void
}

/** Only its owner reads it until it is complete. */
const PRIVATE = 0o600

/** Opens a new file that only its owner reads; says which mode it is to have, which the system tells by what it would have given. */
function openPrivate(temporary: string, most: number): { readonly fd: number; readonly mode: number } {
  const fd = openSync(temporary, 'wx', most & 0o666)
  const mode = fstatSync(fd).mode & 0o777
  fchmodSync(fd, PRIVATE)
  return { fd, mode }
}

/**
 * Starts a file; refuses places that cannot be written, and names that stand for something else than a file. A link keeps its
 * target. The mode of an older file is kept; a new one gets at most the mode `most`.
 */
export function openAtomic(named: string, most = PRIVATE): AtomicFile {
  let open = true
  try {
    if (existsSync(named) && !statSync(named).isFile())
      refuse(
        `${named} はふつうのファイルではないので、書き込めません。`,
        `cannot write ${named}: it is not an ordinary file.`,
      )
    const path = existsSync(named) ? realpathSync(named) : named
    sweepTemporary(dirname(path))
    const temporary = temporaryName(dirname(path))
    const { fd, mode: usual } = openPrivate(temporary, most)
    const mode = existsSync(path) ? statSync(path).mode & 0o7777 : usual
    const close = (): void => {
      if (open) {
        open = false
        closeSync(fd)
      }
    }
    const settle = (durable: boolean): void => {
      if (!open) return
      try {
        fchmodSync(fd, mode)
        if (durable) fsyncSync(fd)
        close()
      } catch (error) {
        fileError(cannotWrite, named, error)
      }
    }
    const commit = (durable: boolean): void => {
      settle(durable)
      try {
        renameSync(temporary, path)
        if (durable) syncFolder(dirname(path))
      } catch (error) {
        fileError(cannotWrite, named, error)
      }
    }
    return {
      path: named,
      fd,
      temporary,
      settle,
      commit,
      discard: () => {
        close()
        rmSync(temporary, { force: true })
      },
    }
  } catch (error) {
    return fileError(cannotWrite, named, error)
  }
}

/** The new name itself must be on the disk; some systems do not allow this for folders, and do not need it. */
export function syncFolder(folder: string): void {
  let fd: number | undefined
  try {
    fd = openSync(folder, 'r')
    fsyncSync(fd)
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code!)) throw error
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
