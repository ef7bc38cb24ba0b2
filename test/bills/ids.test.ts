import { describe, expect, it } from 'vitest'
import { addRun, openIdOrder, repeatsOf, ID_ORDER_BYTES } from '../../src/bills/account/id-order'
import { createIdSet } from '../../src/bills/account/id-set'
import { compareIds, createOrderedIds } from '../../src/bills/account/ids'
import { createRowSet } from '../../src/bills/account/row-set'

/** Texts one after another in one buffer, each with where it begins and ends; others stand between them. */
function laid(texts: readonly string[]) {
  const places: (readonly [start: number, end: number])[] = []
  let start = 0
  for (const text of texts) {
    const end = start + Buffer.byteLength(text)
    places.push([start, end])
    start = end + 1
  }
  return { input: Buffer.from(`${texts.join(',')},zzzzzzzz`), places }
}

/** How often ids come again, counted plainly. */
function counting(texts: readonly string[]) {
  const times = new Map<string, number>()
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1)
  const again = [...times.values()].filter((count) => count > 1)
  return { ids: again.length, rows: again.reduce((sum, count) => sum + count - 1, 0) }
}

const ordered = (chunks: readonly (readonly string[])[]) => {
  const order = openIdOrder(new SharedArrayBuffer(ID_ORDER_BYTES))
  for (const chunk of chunks) {
    const { input, places } = laid(chunk)
    const { see, take } = createOrderedIds(input)
    for (const [start, end] of places) see(start, end)
    addRun(order, take())
  }
  return repeatsOf(order)
}

describe('ids in order', () => {
  it.each([
    [['a', 'b', 'c']],
    [['a', 'a', 'b', 'b', 'b', 'c']],
    [['', '', 'a', '', 'a']],
    [['8', '9', '10', '10', '11']],
    [['ab12', 'ab13', 'ab13', 'ac12']],
    [['0001-0001', '0001-0002', '0001-0002', '0002-0000']],
    [['12345678', '12345679', '22345678', '22345678']],
    [['ab', 'ab', 'ac', 'bb']],
    [['電気1', '電気1', '電気2']],
    [['\u0001000', '\u007f000', 'é00']],
    [[]],
    [['', '']],
  ])('%j are counted, however they are cut into chunks', (ids) => {
    for (let first = 0; first <= ids.length; first++)
      for (let second = first; second <= ids.length; second++)
        expect(ordered([ids.slice(0, first), ids.slice(first, second), ids.slice(second)])).toEqual(counting(ids))
  })

  it.each([
    [['b', 'a']],
    [['10', '9']],
    [['a', 'c', 'b', 'd']],
    [['ab13', 'ab12']],
    [['abc', 'abb']],
    [['bac', 'abc']],
    [['12345678', '12345677']],
    [['22345678', '12345679']],
    [['0001-0002', '0001-0001']],
    [['12345-x8', '12344-x9']],
    [['é00', 'z000']],
    [['\u0080000', '\u0001xxxx']],
  ])('%j are in none, which is said, however they are cut', (ids) => {
    for (let cut = 0; cut <= ids.length; cut++) expect(ordered([ids.slice(0, cut), ids.slice(cut)])).toBeUndefined()
  })

  it('are too long to be remembered from one chunk to the next past a length', () => {
    const long = (length: number): string => 'x'.repeat(length)
    expect(ordered([[long(1024)], [long(1024)]])).toEqual({ ids: 1, rows: 1 })
    expect(ordered([[long(1025)]])).toBeUndefined()
    expect(ordered([['a'], [long(1025)], []])).toBeUndefined()
  })

  it('begin anew with each chunk', () => {
    const { input, places } = laid(['a', 'a', 'b', 'b', 'c'])
    const { see, take } = createOrderedIds(input)
    const run = (...which: readonly number[]) => {
      for (const at of which) see(...places[at]!)
      const taken = take()
      return taken && { ...taken, first: taken.first.toString(), last: taken.last.toString() }
    }
    const plain = { ordered: true, repeats: { ids: 0, rows: 0 }, firstCounted: false, lastCounted: false }
    expect(run()).toBeUndefined()
    expect(run(4, 0)).toEqual({ ...plain, ordered: false, first: 'c', last: 'a', single: false })
    expect(run(2)).toEqual({ ...plain, first: 'b', last: 'b', single: true })
    expect(run(0, 1)).toEqual({
      ...plain,
      repeats: { ids: 1, rows: 1 },
      first: 'a',
      last: 'a',
      firstCounted: true,
      lastCounted: true,
      single: true,
    })
    expect(run(0, 2, 3)).toEqual({
      ...plain,
      repeats: { ids: 1, rows: 1 },
      first: 'a',
      last: 'b',
      lastCounted: true,
      single: false,
    })
    expect(run(0, 1, 4)).toEqual({
      ...plain,
      repeats: { ids: 1, rows: 1 },
      first: 'a',
      last: 'c',
      firstCounted: true,
      single: false,
    })
    expect(run()).toBeUndefined()
  })

  it('are the same whatever stands after them', () => {
    for (const id of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdefgh']) {
      const { see, take } = createOrderedIds(Buffer.from(`${id}","${id}xxxxxxxx`))
      see(0, id.length)
      see(id.length + 3, id.length * 2 + 3)
      expect(take()).toMatchObject({ ordered: true, repeats: { ids: 1, rows: 1 } })
    }
  })

  it('are compared by length, then by bytes', () => {
    const compare = (a: string, b: string): number => Math.sign(compareIds(Buffer.from(a), Buffer.from(b)))
    expect(compare('9', '10')).toBe(-1)
    expect(compare('10', '9')).toBe(1)
    expect(compare('10', '11')).toBe(-1)
    expect(compare('11', '10')).toBe(1)
    expect(compare('11', '11')).toBe(0)
  })
})

/** Texts that differ in one place each, of all lengths around four bytes, some empty, many twice or three times. */
const mixed = Array.from({ length: 9000 }, (_, at) => {
  const id = at % 3500
  return id % 500 === 0 ? '' : `${'ab0'.repeat(id % 3)}${id.toString(id % 2 ? 10 : 36)}`
})

describe('ids in any order', () => {
  const set = (texts: readonly string[], part?: number, parts?: number) => {
    const { input, places } = laid(texts)
    const { see, repeats, full } = createIdSet(input, part, parts)
    for (const [start, end] of places) see(start, end)
    expect(full()).toBe(false)
    return repeats()
  }
  it('are counted, also when there are many', () => {
    expect(set([])).toEqual({ ids: 0, rows: 0 })
    expect(set(['b', 'a', 'b', '', '', 'b', 'a'])).toEqual({ ids: 2, rows: 3 })
    expect(set(mixed)).toEqual(counting(mixed))
    const many = Array.from({ length: 20_000 }, (_, at) => `B-${at}`)
    expect(set([...many, ...many.slice(-10), ...many.slice(0, 10)])).toEqual({ ids: 20, rows: 20 })
  })

  it.each([
    [['a', 'b']],
    [['a', 'aa']],
    [['abcd', 'abce']],
    [['abcd', 'bbcd']],
    [['abcd', 'abcd\0']],
    [['abcde', 'abcdf']],
    [['abcdefg', 'abcdefh']],
    [['abcdefg', 'abcdffg']],
    [['abcdefgh', 'abcdefgi']],
    [['ab', 'ba']],
    [['abc', 'abd']],
    [['abcdabcd', 'abcd']],
  ])('%j are two', (ids) => {
    expect(set(ids)).toEqual({ ids: 0, rows: 0 })
    expect(set([...ids, ...ids])).toEqual({ ids: 2, rows: 2 })
  })

  it('are the same whatever stands after them', () => {
    for (const id of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg']) {
      const input = Buffer.from(`${id}1234${id}5678${id}`)
      const { see, repeats } = createIdSet(input)
      see(0, id.length)
      see(id.length + 4, id.length * 2 + 4)
      expect(repeats()).toEqual({ ids: 1, rows: 1 })
    }
  })

  it('may be looked at in parts, each id in one', () => {
    for (const parts of [2, 3, 7]) {
      const found = Array.from({ length: parts }, (_, part) => set(mixed, part, parts))
      expect(found.reduce((sum, { ids, rows }) => ({ ids: sum.ids + ids, rows: sum.rows + rows }))).toEqual(
        counting(mixed),
      )
      for (const { ids } of found) expect(ids).toBeLessThan((counting(mixed).ids / parts) * 1.5)
    }
  })
})

describe('rows in any order', () => {
  const again = (texts: readonly string[]): readonly boolean[] => {
    const { input, places } = laid(texts)
    const set = createRowSet(input)
    return places.map(([start, end]) => set.again(start, end))
  }
  it('are known again, also when there are many', () => {
    expect(again(['a', 'b', 'a', '', 'abcd', 'abce', '', 'abcd', 'abcde'])).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      true,
      true,
      false,
    ])
    const seen = new Set<string>()
    expect(again(mixed)).toEqual(mixed.map((text) => seen.has(text) || (seen.add(text), false)))
  })

  it('are the same whatever stands after them', () => {
    for (const row of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg']) {
      const set = createRowSet(Buffer.from(`${row}1234${row}5678`))
      expect(set.again(0, row.length)).toBe(false)
      expect(set.again(row.length + 4, row.length * 2 + 4)).toBe(true)
    }
  })
})
