import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

const orNothing = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}

/** Names this run of this machine, and its space of process numbers: only there does a number that is free prove a process dead. */
export const place = createHash('sha256')
  .update(
    [
      hostname(),
      orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      orNothing(() => readlinkSync('/proc/self/ns/pid')),
    ].join('\n'),
  )
  .digest('hex')
  .slice(0, 12)

const named = /^\.hojokin-([0-9a-f]{12})-(\d+)-[0-9a-f]{16}\.tmp$/

/** A short name for a file that is being written in a folder; it says which process writes it. */
export const temporaryName = (folder: string): string =>
  join(folder, `.hojokin-${place}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)

/** Whether no process of this machine has that number; what is no number is of none that we know. */
export function isDead(pid: string | undefined): boolean {
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Removes what a killed run has left in a folder: bills are personal data. Only files of processes of this machine that are no more. */
export function sweepTemporary(folder: string): void {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const left = named.exec(name)
    if (left?.[1] !== place || !isDead(left[2])) continue
    try {
      rmSync(join(folder, name), { recursive: true })
    } catch {
      // It is another's to remove, then.
    }
  }
}
