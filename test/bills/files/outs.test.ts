import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../../rules/bill-services'
import { diffBills, priceBills, type BillsInput, type DiffOptions } from '../../../src/bills'
import { fileOut, streamOut, type Out } from '../../../src/bills/files/out'
import { encodedOut } from '../../../src/bills/files/out-encoding'
import { header, inFolder, textOf } from '../support'

const rules = { services: billServices, columns: billColumns }

/** A stream that keeps what it is given, and does with it what a test says. */
function sink(
  write: (done: (error?: Error) => void) => void = (done) => {
    done()
  },
  highWaterMark = 10,
) {
  // prettier-ignore
  const parts: Buffer[] = []
  const stream = new Writable({
    highWaterMark,
    write(chunk: Buffer, _, done) {
      parts.push(Buffer.from(chunk))
      write(done)
    },
  })
  return { stream, text: () => Buffer.concat(parts).toString() }
}

describe('a stream that is written', () => {
  it('gets a copy of each piece, waits for its reader, and ends', async () => {
    const { stream, text } = sink((done) => setImmediate(done))
    const out = streamOut(stream, 'output')
    expect(stream.listenerCount('error')).toBe(1)
    const bytes = Buffer.from('first piece, ')
    await out.write(bytes)
    bytes.fill('x')
    await out.write(Buffer.from('電気'))
    expect(out.written()).toBe(19)
    await out.commit(false)
    expect(text()).toBe('first piece, 電気')
    expect(stream.writableFinished).toBe(true)
    await out.discard()
    expect(stream.listenerCount('error')).toBe(0)
  })

  it.each([
    ['EPIPE', 'output に書けません（EPIPE）。', 'cannot write output: EPIPE.'],
    [
      'ENOSPC',
      'output に書けません（空き容量がありません。空けてからやり直してください）。',
      'cannot write output: no space left; make room and run again.',
    ],
  ])('says that it fails with %s, and fails no more when it is given up', async (code, ja, en) => {
    const { stream } = sink((done) => setImmediate(() => { done(Object.assign(new Error('words'), { code })) })) // prettier-ignore
    const out = streamOut(stream, 'output')
    expect(await textOf(() => out.write(Buffer.from('more than fits')))).toEqual([ja, en])
    expect(await textOf(() => out.commit(false))).toEqual([ja, en])
    await out.discard()
    expect(stream.emit('error', new Error('later'))).toBe(true)
  })

  it('says that it was closed, before, meanwhile and at the end', async () => {
    const said = ['output が閉じられました。', 'output was closed.']
    const closed = sink().stream.destroy()
    expect(await textOf(() => streamOut(closed, 'output').write(Buffer.from('x')))).toEqual(said)
    expect(await textOf(() => streamOut(closed, 'output').commit(false))).toEqual(said)
    const { stream } = sink(() => setImmediate(() => stream.destroy()))
    expect(await textOf(() => streamOut(stream, 'output').write(Buffer.from('more than fits')))).toEqual(said)
  })

  it('says that it fails as it ends', async () => {
    const stream = new Writable({
      write: (_, __, done) => { done() }, // prettier-ignore
      final: (done) => { done(Object.assign(new Error('words'), { code: 'EIO' })) }, // prettier-ignore
    })
    const out = streamOut(stream, 'output')
    await out.write(Buffer.from('x'))
    expect((await textOf(() => out.commit(false)))[1]).toBe('cannot write output: the device failed.')
  })

  it('is not waited for where it has ended before', async () => {
    const stream = new Writable({ autoDestroy: false }).end()
    await once(stream, 'finish')
    const out = streamOut(stream, 'output')
    await out.commit(false)
    expect(out.written()).toBe(0)
  })

  it('is not ended where it is the process’s own', async () => {
    let ended = 0
    for (const stream of [process.stdout, process.stderr]) {
      const tell = (): void => void ended++
      stream.once('finish', tell)
      const out = streamOut(stream, 'output')
      await out.commit(false)
      await out.discard()
      stream.off('finish', tell)
    }
    expect(ended).toBe(0)
  })

  it('is named by what it is for', async () => {
    const rows = [{ bill_id: 1, service: '電気', contract: '低圧', usage_month: 'soon', usage: 1 }]
    const closed = (): Writable => sink().stream.destroy()
    const said = (options: object) => textOf(() => priceBills({ input: rows, ...rules, ...options }))
    expect((await said({ output: closed() }))[1]).toBe('output was closed.')
    expect((await said({ rejects: closed() }))[1]).toBe('rejects was closed.')
  })
})

describe('a file that is written', () => {
  it('has what was written in its order, under another name at first', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.csv')
      const out = fileOut(path, 0o600)
      expect(out.name).toBe(path)
      expect(out.file).toMatchObject({ path, fd: expect.any(Number) as number })
      await out.write(Buffer.from('ab'))
      await out.write(Buffer.from('cde'))
      expect(out.written()).toBe(5)
      expect(readFileSync(out.file!.temporary, 'utf8')).toBe('abcde')
      out.settle!(false)
      await out.commit(false)
      await out.discard()
      expect(readFileSync(path, 'utf8')).toBe('abcde')
      const other = fileOut(join(folder, 'other.csv'), 0o600)
      await other.discard()
      expect(readdirSync(folder)).toEqual(['out.csv'])
    })
  })
})

describe('another encoding', () => {
  const written = async (encoding: 'cp932' | 'utf-16le' | 'utf-16be' | 'utf-8', ...pieces: readonly Uint8Array[]) => {
    const parts: Uint8Array[] = []
    const lost: string[] = []
    const bare = { name: 'out', written: () => 5, write: (bytes: Uint8Array) => Promise.resolve(void parts.push(Buffer.from(bytes))) } as unknown as Out // prettier-ignore
    const out = encodedOut(bare, encoding, (character) => lost.push(character))
    for (const piece of pieces) await out.write(piece)
    expect(out.name).toBe('out')
    expect(out.written()).toBe(5)
    return { bytes: Buffer.concat(parts), lost }
  }
  it('has every character of CP932 once, the double ones at their first places', async () => {
    const decoder = new TextDecoder('shift_jis')
    const codes: number[][] = []
    for (let byte = 0x20; byte < 0xe0; byte++) if (byte < 0x7f || byte > 0xa0) codes.push([byte])
    for (let lead = 0x81; lead <= 0xfc; lead++)
      if (lead < 0xa0 || lead > 0xdf) for (let trail = 0x40; trail <= 0xfc; trail++) codes.push([lead, trail])
    const characters = codes
      .map((code) => ({ code, text: decoder.decode(Uint8Array.from(code)) }))
      .filter(({ text }) => [...text].length === 1 && text !== '\ufffd')
    expect(characters.length).toBeGreaterThan(7000)
    const { bytes, lost } = await written('cp932', Buffer.from(characters.map(({ text }) => text).join('')))
    expect(lost).toEqual([])
    expect(decoder.decode(bytes)).toBe(characters.map(({ text }) => text).join(''))
    // NEC's rows and IBM's have characters in common with others.
    for (const [text, code] of [
      ['①', '8740'],
      ['∵', '81e6'],
      ['髙', 'fbfc'],
      ['纊', 'fa5c'],
      ['Ⅰ', '8754'],
      ['ⅰ', 'fa40'],
      ['￢', '81ca'],
      ['ｱ', 'b1'],
      ['A', '41'],
    ] as const)
      expect((await written('cp932', Buffer.from(text))).bytes.toString('hex'), text).toBe(code)
  })

  it('writes what other systems write otherwise, and a mark for what it has not', async () => {
    expect((await written('cp932', Buffer.from('〜−‖—¥\ufeffa𠮷é'))).bytes.toString('hex')).toBe(
      '8160817c8161815c5c6181ac81ac',
    )
    expect((await written('cp932', Buffer.from('𠮷é\ufffd'))).lost).toEqual(['𠮷', 'é', '\ufffd'])
  })

  it('settles where its file does', () => {
    const settle = (): void => {}
    const bare = { name: 'out' } as unknown as Out
    expect(encodedOut({ ...bare, settle }, 'cp932', () => {}).settle).toBe(settle)
    expect(encodedOut(bare, 'cp932', () => {})).not.toHaveProperty('settle')
  })

  it('may be cut within a character', async () => {
    const text = Buffer.from('\ufeff電𠮷')
    const pieces = [...text].map((byte) => Buffer.from([byte]))
    expect((await written('utf-16le', ...pieces)).bytes.equals(Buffer.from('\ufeff電𠮷', 'utf16le'))).toBe(true)
    expect((await written('utf-16be', ...pieces)).bytes.equals(Buffer.from('\ufeff電𠮷', 'utf16le').swap16())).toBe(
      true,
    )
    expect((await written('utf-8', ...pieces)).bytes.equals(text)).toBe(true)
    expect((await written('cp932', ...pieces.slice(0, 6))).bytes.toString('hex')).toBe('9364')
  })
})

describe('what is compared', () => {
  const columns = 'bill_id,status,discount_yen'
  const compare = (before: string | Buffer, after: string | Buffer, options: Partial<DiffOptions> = {}) =>
    inFolder(async (folder) => {
      const [one, two] = [join(folder, 'in.before.csv'), join(folder, 'in.after.csv')]
      writeFileSync(one, before)
      writeFileSync(two, after)
      const summary = join(folder, 'summary.json')
      const account = await diffBills({ before: one, after: two, summary, ...options })
      return { account, written: readFileSync(summary, 'utf8') }
    })

  it.each<[string, string, readonly [string, string]]>([
    [
      'without a status',
      'bill_id,discount_yen\n1,5\n',
      [
        'in.before.csv に status の列がありません。hojokin bills の出力を指定してください。',
        'in.before.csv has no column status; give an output of hojokin bills.',
      ],
    ],
    [
      'with yen that are none',
      `${columns}\n1,eligible,5.5\n`,
      ['discount_yen「5.5」は整数ではありません。', "the discount_yen '5.5' is not a whole number."],
    ],
    [
      'with too few fields',
      `${columns}\n1,eligible,5\n\n2,eligible\n`,
      [
        'in.before.csv の4行目：列の数が見出しと違います。',
        'in.before.csv: line 4 the number of columns differs from the header.',
      ],
    ],
    [
      'with a line that is too long',
      `${columns}\n1,eligible,5\n${'x'.repeat(1_100_000)}\n`,
      ['in.before.csv の3行目が1 MiBを超えています。', 'in.before.csv: line 3 is longer than 1 MiB.'],
    ],
    [
      'with a line that does not end',
      `${columns}\n${'x'.repeat(3_000_000)}`,
      ['in.before.csv の2行目が1 MiBを超えています。', 'in.before.csv: line 2 is longer than 1 MiB.'],
    ],
  ])('is no file %s', async (_, before, said) => {
    expect(await textOf(() => compare(before, `${columns}\n1,eligible,5\n`))).toEqual(said)
  })

  it('is accounted for, and told to a stream', async () => {
    const { stream, text } = sink()
    const { account, written } = await compare(
      `${columns},usage\n1,eligible,5,1\n"2,x",ineligible,,2\n3,eligible,-1,3\n`,
      `${columns},usage\n3,eligible,-1,4\n1,eligible,7,1\n4,eligible,0,4\n`,
      { output: stream },
    )
    expect(account).toEqual({
      before: 3,
      after: 3,
      unchanged: 1,
      changed: 1,
      added: 1,
      removed: 1,
      yen_before: 4n,
      yen_after: 6n,
      difference: 2n,
    })
    expect(JSON.parse(written)).toEqual({ ...account, yen_before: 4, yen_after: 6, difference: 2 })
    expect(text()).toBe(
      `bill_id,change,yen_before,yen_after,difference,status_before,status_after,fields\n1,changed,5,7,2,eligible,eligible,discount_yen\n"2,x",removed,0,,0,ineligible,,\n4,added,,0,0,,eligible,\n`,
    )
    expect(stream.writableFinished).toBe(true)
    const closed = sink().stream.destroy()
    expect((await textOf(() => compare(`${columns}\n`, `${columns}\n`, { output: closed })))[1]).toBe(
      'output was closed.',
    )
  })

  it('ends where the caller stops', async () => {
    await expect(compare(`${columns}\n1,x,\n`, `${columns}\n`, { signal: AbortSignal.abort() })).rejects.toThrow(
      /interrupted/,
    )
  })
})

it('what fails within a packed stream is passed on as it is', async () => {
  const packed = gzipSync(`${header}\n${'1,電気,低圧,2026-01,1\n'.repeat(100)}`)
  const failing = Readable.from(
    (async function* () {
      yield packed.subarray(0, 60)
      await Promise.resolve()
      throw new Error('the connection was lost')
    })(),
  )
  await expect(priceBills({ input: failing as BillsInput, ...rules })).rejects.toThrow('the connection was lost')
})
