import { writeSync } from 'node:fs'
import { cannotWrite, fileError } from '../bills-error'

/** Writes all of the bytes at a place in a file; one call may write fewer than it was given. */
export function writeFully(fd: number, path: string, bytes: Uint8Array, position: number): void {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, position + done)
  } catch (error) {
    fileError(cannotWrite, path, error)
  }
}
