import { createHash, randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cannotWrite, fileError, interrupted, refuse } from '../bills-error'
import { isDead, place, temporaryName } from './temporary'

/** How long a claim stands: giving names takes milliseconds. An older one is of a run whose death cannot be seen from here. */
const STANDS = 60_000
const PAUSE = 10

/** The file that says whose run is giving a file its name, beside that file. */
const claimOf = (path: string): string =>
  join(dirname(path), `.hojokin-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 16)}.claim`)

const orGone = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}
const ownerOf = (claim: string): string | undefined => orGone(() => readFileSync(claim, 'utf8'))

/** Makes a claim, unless there is one; `path` is what it is for. */
function take(claim: string, owner: string, path: string): boolean {
  let fd: number | undefined
  try {
    fd = openSync(claim, 'wx', 0o600)
    writeFileSync(fd, owner)
    return true
  } catch (error) {
    if (fd !== undefined) rmSync(claim, { force: true })
    else if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return fileError(cannotWrite, path, error)
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

/** Whether a claim was left by a run that is no more; text is none that was not written to its end, or that only another may read. */
function isLeft(claim: string, owner = ''): boolean {
  const [where, pid] = owner.split(' ')
  if (where === place && isDead(pid)) return true
  const since = orGone(() => statSync(claim).mtimeMs) ?? Date.now()
  return Math.abs(Date.now() - since) > STANDS
}

/** Takes a claim of this owner away; another that came into its place meanwhile goes back. One that stays would be waited for for ever. */
export function clear(claim: string, owner: string | undefined): void {
  const aside = temporaryName(dirname(claim))
  try {
    renameSync(claim, aside)
    if (ownerOf(aside) === owner) unlinkSync(aside)
    else renameSync(aside, claim)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code!
    if (code === 'ENOENT') return
    orGone(() => {
      renameSync(aside, claim)
    })
    refuse(
      `${claim} は止まった別の実行が残したもので、取り除けません（${code}）。消してからやり直してください。`,
      `${claim} was left by another run and cannot be taken away (${code}); delete it and run again.`,
    )
  }
}

/**
 * Runs what gives the files of a run their names, while no other run does so for any of them: what stands there afterwards is of one run.
 * A run that was killed meanwhile has left its claims, and others take them over.
 */
export async function givingNames<T>(
  paths: readonly string[],
  signal: AbortSignal | undefined,
  action: () => Promise<T>,
): Promise<T> {
  const owner = `${place} ${process.pid} ${randomBytes(8).toString('hex')}`
  const held: string[] = []
  try {
    // In one order, so that no two runs wait for each other.
    for (const [claim, path] of [...new Map(paths.map((path) => [claimOf(path), path]))].sort()) {
      while (!take(claim, owner, path)) {
        if (signal?.aborted) throw interrupted()
        const other = ownerOf(claim)
        if (isLeft(claim, other)) clear(claim, other)
        else await wait(PAUSE)
      }
      held.push(claim)
    }
    return await action()
  } finally {
    for (const claim of held) if (ownerOf(claim) === owner) rmSync(claim, { force: true })
  }
}
