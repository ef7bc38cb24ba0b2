import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openAtomic, syncFolder } from '../../../src/bills/files/atomic-file'
import { after, isChanged, openBytes, peek, streamBytes } from '../../../src/bills/files/bytes'
import { isDead, place, sweepTemporary, temporaryName } from '../../../src/bills/files/temporary'
import { writeFully } from '../../../src/bills/files/write-fully'
import { placeOf, rejectsPathOf } from '../../../src/bills/paths'
import { inFolder, textOf, timesOpen } from '../support'

const modeOf = (path: string): number => statSync(path).mode & 0o777
/** A number of a process that there is none of: more than any system gives. */
const NOBODY = '999999999'

async function allOf(pieces: AsyncIterator<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) parts.push(Buffer.from(next.value))
  return Buffer.concat(parts).toString()
}

describe('a file that takes its name when it is complete', () => {
  it('is private until then, has the mode that is asked, and is gone when it is given up', async () => {
    await inFolder((folder) => {
      const path = join(folder, 'out.csv')
      const file = openAtomic(path, 0o640)
      expect(file.path).toBe(path)
      writeFully(file.fd, path, Buffer.from('abcdef'), 0)
      writeFully(file.fd, path, Buffer.from('XY'), 2)
      expect(modeOf(file.temporary)).toBe(0o600)
      expect(existsSync(path)).toBe(false)
      file.settle(true)
      // The system may give less than is asked.
      const usual = join(folder, 'usual')
      writeFileSync(usual, '', { mode: 0o640 })
      expect(modeOf(file.temporary)).toBe(modeOf(usual))
      unlinkSync(usual)
      file.commit(true)
      file.discard()
      expect(readFileSync(path, 'utf8')).toBe('abXYef')
      expect(readdirSync(folder)).toEqual(['out.csv'])
      const other = openAtomic(path)
      other.discard()
      other.discard()
      expect(readFileSync(path, 'utf8')).toBe('abXYef')
      const secret = join(folder, 'secret.csv')
      openAtomic(secret).commit(false)
      expect(modeOf(secret)).toBe(0o600)
      expect(readdirSync(folder)).toEqual(['out.csv', 'secret.csv'])
    })
  })

  it('is closed when it is done or given up, its folder too', async () => {
    await inFolder((folder) => {
      const path = join(folder, 'out.csv')
      for (const durable of [false, true]) {
        const file = openAtomic(path)
        expect(timesOpen(file.temporary)).toBe(1)
        file.settle(durable)
        expect([timesOpen(file.temporary), existsSync(path)]).toEqual([0, durable])
        file.settle(durable)
        file.commit(durable)
        expect([timesOpen(path), timesOpen(folder)]).toEqual([0, 0])
      }
      const kept = join(folder, 'kept.csv')
      const file = openAtomic(path)
      linkSync(file.temporary, kept)
      file.discard()
      expect(timesOpen(kept)).toBe(0)
    })
  })

  it('keeps the mode of an older one, and the target of a link', async () => {
    await inFolder((folder) => {
      const [path, link] = [join(folder, 'out.csv'), join(folder, 'link.csv')]
      writeFileSync(path, 'old')
      chmodSync(path, 0o604)
      symlinkSync('out.csv', link)
      const file = openAtomic(link, 0o600)
      writeFully(file.fd, link, Buffer.from('new'), 0)
      file.commit(false)
      expect(realpathSync(link)).toBe(realpathSync(path))
      expect(readFileSync(path, 'utf8')).toBe('new')
      expect(modeOf(path)).toBe(0o604)
    })
  })

  it('is safe on the disk first where that is asked, which a pipe in its place cannot be', async () => {
    await inFolder(async (folder) => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      const file = openAtomic(join(folder, 'out.csv'))
      closeSync(file.fd)
      expect(openSync(pipe, 'r+')).toBe(file.fd)
      expect((await textOf(() => { file.settle(true) }))[1]).toBe('cannot write out.csv: EINVAL.') // prettier-ignore
      file.settle(false)
      expect(timesOpen(pipe)).toBe(0)
      // Nor can a folder that is not on a disk, and then need not be.
      syncFolder('/dev/fd')
      expect(() => { syncFolder(join(folder, 'none')) }).toThrow('ENOENT') // prettier-ignore
    })
  })

  it('may lie in a folder that its owner may write and not read, which cannot be made safe', async () => {
    await inFolder((folder) => {
      const hidden = join(folder, 'hidden')
      const user = process.geteuid!()
      // To the administrator every folder is open.
      const nobody = user === 0 ? 65_534 : user
      chmodSync(folder, 0o755)
      mkdirSync(hidden, 0o300)
      chownSync(hidden, nobody, -1)
      process.seteuid!(nobody)
      try {
        const file = openAtomic(join(hidden, 'out.csv'))
        file.commit(true)
      } finally {
        process.seteuid!(user)
      }
      chmodSync(hidden, 0o700)
      expect(readdirSync(hidden)).toEqual(['out.csv'])
    })
  })

  it('says what is in its way', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      expect(await textOf(() => openAtomic(join(folder, 'none', 'out.csv')))).toEqual([
        'out.csv に書けません（ファイルかフォルダーがありません）。',
        'cannot write out.csv: no such file or folder.',
      ])
      mkdirSync(path)
      expect(await textOf(() => openAtomic(path))).toEqual([
        'out.csv はふつうのファイルではないので、書き込めません。',
        'cannot write out.csv: it is not an ordinary file.',
      ])
      const other = join(folder, 'out.txt')
      const file = openAtomic(other)
      mkdirSync(other)
      const [ja, en] = await textOf(() => {
        file.commit(false)
      })
      expect(ja).toBe('out.txt に書けません（ファイルではなくフォルダーです）。')
      expect(en).toBe('cannot write out.txt: it is a folder, not a file.')
      file.discard()
      const lost = openAtomic(join(folder, 'out.json'))
      closeSync(lost.fd)
      expect((await textOf(() => { lost.settle(true) }))[1]).toBe('cannot write out.json: EBADF.') // prettier-ignore
      expect((await textOf(() => { writeFully(lost.fd, 'out.json', Buffer.from('x'), 0) }))[0]).toBe('out.json に書けません（EBADF）。') // prettier-ignore
    })
  })
})

describe('what a killed run has left', () => {
  it('is known by its process, of this machine', () => {
    expect(place).toMatch(/^[0-9a-f]{12}$/)
    expect(temporaryName('/folder')).toMatch(
      new RegExp(`^.folder.\\.hojokin-${place}-${process.pid}-[0-9a-f]{16}\\.tmp$`),
    )
    expect(temporaryName('a')).not.toBe(temporaryName('a'))
    expect(isDead(String(process.pid))).toBe(false)
    expect(isDead(NOBODY)).toBe(true)
    // The first process is another's, for who is not its owner may not signal it.
    expect(isDead('1')).toBe(false)
    expect([isDead('1x'), isDead(undefined)]).toEqual([false, false])
  })

  it('is taken away, and nothing else', async () => {
    await inFolder((folder) => {
      const rest = '0123456789abcdef.tmp'
      const stay = [
        `.hojokin-${place}-${process.pid}-${rest}`,
        `.hojokin-ffffffffffff-${NOBODY}-${rest}`,
        `.hojokin-${place}-${NOBODY}-0123.tmp`,
        `.hojokin-${place}-${NOBODY}-${rest}x`,
        `x.hojokin-${place}-${NOBODY}-${rest}`,
        `.hojokin-${place}-x${NOBODY}-${rest}`,
        'out.csv',
      ]
      for (const name of stay) writeFileSync(join(folder, name), '')
      writeFileSync(join(folder, `.hojokin-${place}-${NOBODY}-${rest}`), '')
      const nest = join(folder, `.hojokin-${place}-${NOBODY}-f${rest.slice(1)}`)
      mkdirSync(nest)
      writeFileSync(join(nest, 'bills.parquet'), '')
      sweepTemporary(folder)
      expect(readdirSync(folder).sort()).toEqual([...stay].sort())
      sweepTemporary(join(folder, 'none'))
    })
  })
})

describe('bytes', () => {
  it('of a file come in pieces, with its size and its mode', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.csv')
      const text = 'x'.repeat(300_000)
      writeFileSync(path, text)
      chmodSync(path, 0o640)
      const bytes = openBytes(path, undefined)
      expect(bytes).toMatchObject({ name: path, size: 300_000, mode: 0o640, file: { path } })
      const { head, ended } = await peek(bytes.pieces, 10)
      expect({ length: head.length, ended }).toEqual({ length: 1 << 18, ended: false })
      expect(await allOf(after(head, bytes.pieces))).toBe(text)
      expect(await peek(bytes.pieces, 1)).toEqual({ head: Buffer.alloc(0), ended: true })
      bytes.checkUnchanged()
      const said = [
        'in.csv は読んでいる間に変わりました。書き込みが終わってからやり直してください。',
        'in.csv changed while it was read; run again when nothing writes to it.',
      ]
      const old = new Date(2020, 0, 1)
      utimesSync(path, old, old)
      expect(await textOf(bytes.checkUnchanged)).toEqual(said)
      bytes.close()
      const again = openBytes(path, undefined)
      writeFileSync(path, `${text}y`)
      utimesSync(path, old, old)
      expect(await textOf(again.checkUnchanged)).toEqual(said)
      again.close()
      const other = openBytes(path, undefined)
      // Some systems look at their clocks only every few milliseconds.
      for (const { ctimeMs } = statSync(path); statSync(path).ctimeMs === ctimeMs;) chmodSync(path, 0o600)
      expect(await textOf(other.checkUnchanged)).toEqual(said)
      other.close()
    })
  })

  it('are others when the size or a time of their file is', () => {
    const before = { size: 5, mtimeMs: 1, ctimeMs: 2 }
    expect(isChanged(before, { ...before })).toBe(false)
    for (const change of [{ size: 6 }, { mtimeMs: 0 }, { ctimeMs: 3 }])
      expect(isChanged(before, { ...before, ...change }), JSON.stringify(change)).toBe(true)
  })

  it('of what cannot be read', async () => {
    await inFolder(async (folder) => {
      expect(await textOf(() => openBytes(join(folder, 'in.csv'), undefined))).toEqual([
        'in.csv を読めません（ファイルかフォルダーがありません）。',
        'cannot read in.csv: no such file or folder.',
      ])
      mkdirSync(join(folder, 'in.d'))
      expect(await textOf(() => openBytes(join(folder, 'in.d'), undefined))).toEqual([
        'in.d を読めません（ファイルではなくフォルダーです）。',
        'cannot read in.d: it is a folder, not a file.',
      ])
      expect(timesOpen(join(folder, 'in.d'))).toBe(0)
      writeFileSync(join(folder, 'in.csv'), 'x')
      const closed = openBytes(join(folder, 'in.csv'), undefined)
      closed.close()
      expect(await textOf(() => closed.pieces.next())).toEqual([
        'in.csv を読めません（EBADF）。',
        'cannot read in.csv: EBADF.',
      ])
    })
  })

  it('of a device end at once, or never, and stop when the caller says so', async () => {
    const nothing = openBytes('/dev/null', undefined)
    expect(nothing).toMatchObject({ name: '/dev/null', size: 0, mode: 0o600 })
    expect(nothing).not.toHaveProperty('file')
    expect(await allOf(nothing.pieces)).toBe('')
    nothing.checkUnchanged()
    nothing.close()
    const controller = new AbortController()
    const zeros = openBytes('/dev/zero', controller.signal)
    for (let piece = 0; piece < 3; piece++)
      expect((await zeros.pieces.next()).value as Uint8Array).toHaveLength(1 << 18)
    controller.abort()
    await expect(zeros.pieces.next()).rejects.toThrow(/interrupted/)
    zeros.close()
    const closed = openBytes('/dev/zero', undefined)
    await closed.pieces.next()
    closed.close()
    expect((await textOf(() => closed.pieces.next()))[1]).toBe('cannot read /dev/zero: EBADF.')
  })

  it('of a pipe are waited for, before anybody writes and in between, until the writer is gone', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pipe')
      execFileSync('mkfifo', [path])
      const { pieces, close } = openBytes(path, undefined)
      let ended = false
      const read = allOf(pieces).then((text) => ((ended = true), text))
      await wait(30)
      expect(ended).toBe(false)
      const writer = openSync(path, 'w')
      writeSync(writer, 'first,')
      await wait(30)
      expect(ended).toBe(false)
      writeSync(writer, 'second')
      closeSync(writer)
      expect(await read).toBe('first,second')
      close()
      const controller = new AbortController()
      const waiting = openBytes(path, controller.signal)
      const none = waiting.pieces.next()
      controller.abort()
      await expect(none).rejects.toThrow(/interrupted/)
      waiting.close()
    })
  })

  it('of a stream are what it gives, texts as UTF-8, and it is told when nobody reads on', async () => {
    let told = false
    const stream = async function* () {
      try {
        yield '電気'
        yield Buffer.from('b')
        await Promise.resolve()
        yield 'c'
      } finally {
        told = true
      }
    }
    const bytes = streamBytes(stream(), 'stream')
    expect(bytes).toMatchObject({ name: 'stream', size: 0, mode: 0o600 })
    const { head, ended } = await peek(bytes.pieces, 7)
    expect({ text: head.toString(), ended, told }).toEqual({ text: '電気b', ended: false, told: false })
    bytes.checkUnchanged()
    bytes.close()
    await wait(0)
    expect(told).toBe(true)
  })
})

describe('where files are', () => {
  it('is the same place by any name', async () => {
    await inFolder((folder) => {
      const real = realpathSync(folder)
      symlinkSync(folder, join(folder, 'link'))
      writeFileSync(join(folder, 'in.csv'), '')
      expect(placeOf(join(folder, 'link', 'in.csv'))).toBe(join(real, 'in.csv'))
      expect(placeOf(join(folder, 'link', 'new.csv'))).toBe(join(real, 'new.csv'))
      expect(placeOf(join(folder, 'none', 'new.csv'))).toBe(join(folder, 'none', 'new.csv'))
      symlinkSync(join(folder, 'in.csv'), join(folder, 'other.csv'))
      expect(placeOf(join(folder, 'other.csv'))).toBe(join(real, 'in.csv'))
      unlinkSync(join(folder, 'link'))
    })
  })

  it('is beside the output for rejects, under a name that a file can have', () => {
    const rejects = (output: string): string | undefined => rejectsPathOf({ input: 'in.csv', output, services: {} })
    expect(rejects('a/out.csv')).toBe(join('a', 'out.csv.rejects.csv'))
    expect(rejects(join('a', 'x'.repeat(243)))).toBe(join('a', `${'x'.repeat(243)}.rejects.csv`))
    expect(rejects(join('a', 'x'.repeat(250)))).toBe(join('a', `${'x'.repeat(243)}.rejects.csv`))
    expect(rejects('電'.repeat(85))).toBe(`${'電'.repeat(81)}.rejects.csv`)
    expect(rejects('𠮷'.repeat(63))).toBe(`${'𠮷'.repeat(60)}.rejects.csv`)
    expect(rejectsPathOf({ input: 'in.csv', services: {} })).toBeUndefined()
    expect(rejectsPathOf({ input: 'in.csv', services: {}, output: 'out.csv', rejects: 'r.csv' })).toBe('r.csv')
    expect(rejectsPathOf({ input: 'in.csv', services: {}, output: 'out.csv', rejects: process.stdout })).toBeUndefined()
  })
})
