import { describe, expect, it } from 'vitest'
import { ENTRIES, createByteTable } from '../../../src/bills/pricing/byte-table'

const LONGEST = 64

/** A table over one buffer, into which each text is written before it is looked up; `learnt` has the texts that it was told of. */
function table() {
  const buffer = Buffer.alloc(160, '#')
  const learnt: [entry: number, text: string][] = []
  const { find, overflow } = createByteTable(buffer, LONGEST, (entry, start, end) => {
    learnt.push([entry, buffer.toString('latin1', start, end)])
  })
  const look = (text: string, start = 0): number => {
    const end = start + buffer.write(text, start, 'latin1')
    return find(start, end)
  }
  return { look, learnt, overflow }
}
const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.:'
const text = (length: number): string => alphabet.slice(0, length)

describe('a table of bytes', () => {
  it('numbers texts in the order in which they are met, wherever they stand and whatever stands behind', () => {
    const { look, learnt } = table()
    const lengths = Array.from({ length: LONGEST + 1 }, (_, length) => length)
    expect(lengths.map((length) => look(text(length)))).toEqual(lengths)
    expect(lengths.map((length) => look(text(length), 7 + length))).toEqual(lengths)
    expect(learnt).toEqual(lengths.map((length) => [length, text(length)]))
  })

  it('reads four bytes past a text at most', () => {
    const buffer = Buffer.from('text of 20 letters..\0\0\0\0')
    const { find } = createByteTable(buffer, LONGEST, () => {})
    expect([find(0, 20), find(0, 20), find(4, 20), find(4, 20)]).toEqual([0, 0, 1, 1])
  })

  it('tells texts apart by any one of their bytes', () => {
    const { look } = table()
    const all: string[] = []
    for (let length = 1; length <= 20; length++)
      for (let at = 0; at <= length; at++) all.push(`${text(at)}!${text(length).slice(at + 1)}`.slice(0, length))
    const different = [...new Set(all)]
    expect(different.map((one) => look(one))).toEqual(different.map((_, at) => at))
    expect(different.map((one) => look(one, 3))).toEqual(different.map((_, at) => at))
  })

  it('is told each time of a text that is too long', () => {
    const { look, learnt, overflow } = table()
    expect(overflow).toBe(4095)
    expect([LONGEST + 1, 1, LONGEST + 1].map((length) => look(text(length)))).toEqual([overflow, 0, overflow])
    expect(learnt.map(([entry]) => entry)).toEqual([overflow, 0, overflow])
  })

  /** So many texts that a hundred or more fall into one place of the table with another, which differs from it here alone. */
  const full = (name: (at: number) => string): string[] => Array.from({ length: ENTRIES - 1 }, (_, at) => name(at))
  it.each<[string, string[]]>([
    ['any byte', full((at) => `name ${at}`)],
    ['their end', full((at) => `name${at.toString(36).padStart(3, '0')}`)],
    ['their beginning', full((at) => `${at.toString(36).padStart(4, '0')}name`)],
    ['their middle', full((at) => `name${at.toString(36).padStart(4, '0')}name`)],
    ['their length', full((at) => alphabet[Math.floor(at / 63)]!.repeat(64 - (at % 63)))],
  ])('knows what it has learnt when it is full, and nothing else: texts that differ in %s', (_, names) => {
    const { look, learnt, overflow } = table()
    const numbers = names.map((_, at) => at)
    expect(new Set(names).size).toBe(ENTRIES - 1)
    expect(names.map((name) => look(name))).toEqual(numbers)
    expect([look('one more'), look('one more')]).toEqual([overflow, overflow])
    expect(names.map((name) => look(name, 5))).toEqual(numbers)
    expect(learnt).toHaveLength(ENTRIES + 1)
  })
})
