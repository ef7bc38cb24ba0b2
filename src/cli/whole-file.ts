import { closeSync, openSync, readSync } from 'node:fs'
import { refuse } from '../bills/bills-error'
import { openAtomic } from '../bills/files/atomic-file'
import { writeFully } from '../bills/files/write-fully'

/** No file of facts, of an answer or of values is larger; a device may never end. */
const MOST = 64 << 20

/**
 * Reads a file, or standard input where it is named -.
 * @throws the system's error where it cannot be read, BillsError where it does not end
 */
export function readWhole(file: string): Buffer {
  const fd = file === '-' ? 0 : openSync(file, 'r')
  const pieces: Buffer[] = []
  try {
    for (let size = 0; ;) {
      const piece = Buffer.allocUnsafe(1 << 16)
      const count = readSync(fd, piece)
      if (count === 0) return Buffer.concat(pieces)
      pieces.push(piece.subarray(0, count))
      size += count
      if (size > MOST) refuse(`${file} は64 MiBを超えています。`, `${file} is larger than 64 MiB.`)
    }
  } finally {
    if (fd !== 0) closeSync(fd)
  }
}

/** Refuses a place that could not be written later, before anybody has answered a question. */
export function checkPlace(file: string): void {
  openAtomic(file).discard()
}

/** Writes a file that holds an applicant's facts: a new one is its owner's alone, and what stood there stays until all is written. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const whole = openAtomic(file)
  try {
    writeFully(whole.fd, file, typeof content === 'string' ? Buffer.from(content) : content, 0)
    whole.commit(false)
  } finally {
    whole.discard()
  }
}
