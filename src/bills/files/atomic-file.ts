import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { cannotWrite, fileError, refuse } from '../bills-error'

/** A file that is written under another name beside its own, and takes its own name only when it is complete. */
export interface AtomicFile {
  readonly path: string
  readonly fd: number
  /** The name that it is written under. */
  readonly temporary: string
  /** Gives it its name; `durable` first waits until its bytes are safe on the disk, should the power fail. */
  commit(durable: boolean): void
  /** Takes it away; does nothing after commit. */
  discard(): void
}

/** Starts a file; refuses places that cannot be written, and names that stand for something else than a file. */
export function openAtomic(path: string): AtomicFile {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  let open = true
  try {
    if (existsSync(path) && !statSync(path).isFile())
      refuse(
        `${path} はふつうのファイルではないので、書き込めません。`,
        `cannot write ${path}: it is not an ordinary file.`,
      )
    const fd = openSync(temporary, 'wx')
    const close = (): void => {
      if (open) {
        open = false
        closeSync(fd)
      }
    }
    const commit = (durable: boolean): void => {
      try {
        if (durable) fsyncSync(fd)
        close()
        renameSync(temporary, path)
        if (durable) syncFolder(dirname(path))
      } catch (error) {
        fileError(cannotWrite, path, error)
      }
    }
    return {
      path,
      fd,
      temporary,
      commit,
      discard: () => {
        close()
        rmSync(temporary, { force: true })
      },
    }
  } catch (error) {
    return fileError(cannotWrite, path, error)
  }
}

/** The new name itself must be on the disk; some systems do not allow this for folders, and do not need it. */
function syncFolder(folder: string): void {
  let fd: number | undefined
  try {
    fd = openSync(folder, 'r')
    fsyncSync(fd)
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
