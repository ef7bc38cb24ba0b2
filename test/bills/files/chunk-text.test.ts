import { describe, expect, it } from 'vitest'
import { asItWas, createChunkText, flawOf } from '../../../src/bills/files/chunk-text'
import type { Encoding } from '../../../src/bills/plan'

/** Looks at a chunk that other bytes follow, which are no part of it. */
function looked(encoding: Encoding, bytes: Buffer) {
  const raw = Buffer.concat([bytes, Buffer.from([0, 1, 0xff])])
  const input = encoding === 'cp932' ? Buffer.alloc(3 * raw.length) : raw
  const { end, ...rest } = createChunkText(encoding, raw, input)(bytes.length)
  return { text: input.toString('utf8', 0, end), end, ...rest }
}
const plain = { careful: false, utf8: false, notUtf8: false }
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('a chunk in UTF-8', () => {
  it.each<[string, Encoding, Buffer, boolean]>([
    ['letters', 'utf-8', Buffer.from('電気,b\n'), false],
    ['nothing', 'utf-8', Buffer.from(''), false],
    ['bytes that are none', 'utf-8', latin('a\u00ffb\n'), true],
    ['a NUL', 'utf-8', latin('a\0b\n'), true],
    ['the mark of a broken record', 'utf-8', latin('"\u0001a"\n'), true],
    ['a mark of replacement of its own', 'utf-8', Buffer.from('a\ufffd\n'), false],
    ['a mark of replacement, from UTF-16', 'utf-16le', Buffer.from('a\ufffd\n'), true],
    ['letters, from UTF-16', 'utf-16be', Buffer.from('電気\n'), false],
  ])('of %s', (_, encoding, bytes, careful) => {
    expect(looked(encoding, bytes)).toMatchObject({ ...plain, end: bytes.length, careful })
  })
})

describe('a chunk in CP932', () => {
  it.each<[string, Buffer, object]>([
    ['ASCII', latin('a,b\n'), { text: 'a,b\n', end: 4 }],
    ['letters', latin('\u0093\u0064\u008b\u0043,b\n'), { text: '電気,b\n', end: 9, notUtf8: true }],
    ['letters that are UTF-8 as well', latin('\u00c3\u00a9\n'), { text: 'ﾃｩ\n', end: 7, utf8: true }],
    ['bytes that are none', latin('a\u00fd\n'), { text: 'a\ufffd\n', careful: true, notUtf8: true }],
    ['a NUL', latin('a\0\n'), { text: 'a\0\n', careful: true }],
    ['the mark of a broken record', latin('"\u0001a"\n'), { text: '"\u0001a"\n', careful: true }],
  ])('of %s becomes UTF-8', (_, bytes, expected) => {
    expect(looked('cp932', bytes)).toMatchObject({ ...plain, ...expected })
  })
})

describe('a record', () => {
  it.each<[Encoding, Buffer, string | undefined]>([
    ['utf-8', Buffer.from('電気,b'), undefined],
    ['utf-8', Buffer.from('a\ufffd'), undefined],
    ['utf-8', latin('a\u00ff'), 'encoding'],
    ['utf-8', latin('a\0\u00ff'), 'nul'],
    ['utf-8', latin('"\u0001a\0"'), 'quotes'],
    ['utf-8', latin('x\u0001'), undefined],
    ['utf-8', latin('"a\u0001"'), undefined],
    ['utf-8', Buffer.from(''), undefined],
    ['cp932', Buffer.from('a\ufffd'), 'encoding'],
    ['cp932', Buffer.from('電気'), undefined],
    ['utf-16le', Buffer.from('a\ufffd'), 'encoding'],
    ['utf-16le', Buffer.from('電気'), undefined],
  ])('in %s, %o: %s', (encoding, bytes, flaw) => {
    expect(flawOf(encoding, bytes)).toBe(flaw)
  })

  it('that is rejected is what it was, and stays so', () => {
    expect(asItWas(latin('"\u0001""a;\u00ff""b"')).toString('latin1')).toBe('"a;\u00ff"b')
    for (const same of ['"a""b"', 'x\u0001""', '', '"'])
      expect(asItWas(latin(same)).toString('latin1'), same).toBe(same)
    const bytes = latin('abc')
    const kept = asItWas(bytes)
    bytes.fill(0)
    expect(kept.toString()).toBe('abc')
  })
})
