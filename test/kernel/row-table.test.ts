import { describe, expect, it } from 'vitest'
import type { Key } from '../../src/kernel/key'
import { type RowTable, rowTable } from '../../src/kernel/row-table'
import { NO_ROW, NOT_YET, UNKNOWN, UNREADABLE } from '../../src/quantity/scaled'

/** A fact of so many codes, and the codes that each row is for. */
const key = (at: number, size: number, rows: readonly (readonly number[])[], past: readonly number[] = []): Key => {
  const members = (codes: readonly number[]) => Uint8Array.from({ length: size }, (_, code) => +codes.includes(code))
  return { at, size, rows: rows.map(members), past: past.length > 0 ? members(past) : undefined, starts: undefined }
}
/** A table that is made when it is first asked, as all that a rule needs is. */
function asked(make: () => RowTable): RowTable {
  let made: RowTable | undefined
  const table = () => (made ??= make())
  return { find: (facts) => table().find(facts), open: (facts) => table().open(facts) }
}
const every = (size: number) => Array.from({ length: size }, (_, code) => code)

describe('a table of two facts of three options', () => {
  // The first row is for the first option of one, the second for any of it and the last of the other; a third for the middle of both.
  const { find, open } = asked(() => rowTable([key(0, 3, [[0], every(3), [1]]), key(1, 3, [[0, 1], [2], [1]])], 3))
  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [0, 2, 1],
    [1, 0, NO_ROW],
    [1, 1, 2],
    [1, 2, 1],
    [2, 0, NO_ROW],
    [2, 1, NO_ROW],
    [2, 2, 1],
  ])('%i and %i: row %i', (one, other, row) => {
    expect(find([one, other])).toBe(row)
    expect(open([one, other])).toEqual([])
  })
  it('knows the row, or that there is none, where the missing fact cannot change it', () => {
    expect([find([UNKNOWN, 2]), open([UNKNOWN, 2])]).toEqual([1, []])
    expect([find([UNREADABLE, 2]), open([UNREADABLE, 2])]).toEqual([1, []])
    expect([find([UNKNOWN, 0]), open([UNKNOWN, 0])]).toEqual([UNKNOWN, [0]])
    expect([find([2, UNKNOWN]), open([2, UNKNOWN])]).toEqual([UNKNOWN, [1]])
  })
  it('asks for both where both can decide', () => {
    expect([find([UNKNOWN, UNKNOWN]), open([UNKNOWN, UNKNOWN])]).toEqual([UNKNOWN, [0, 1]])
    expect(open([UNREADABLE, UNKNOWN])).toEqual([0, 1])
  })
})

describe('a fact that no answer to another leaves to decide', () => {
  // Whatever the first fact is, the second and third decide alone.
  const any = [every(2), every(2), every(2)]
  const { find, open } = asked(() =>
    rowTable([key(0, 2, any), key(1, 3, [[0], [1], [2]]), key(2, 2, [[0, 1], [0], [1]])], 3),
  )
  it('is not asked for', () => {
    expect(open([UNKNOWN, UNKNOWN, UNKNOWN])).toEqual([1, 2])
    expect(open([UNKNOWN, UNKNOWN, 0])).toEqual([1])
    expect(open([0, UNKNOWN, UNKNOWN])).toEqual([1, 2])
    expect(open([UNKNOWN, 1, UNKNOWN])).toEqual([2])
    expect([find([UNKNOWN, 0, UNKNOWN]), open([UNKNOWN, 0, UNKNOWN])]).toEqual([0, []])
  })
})

describe('a fact that decides only beside the last option of another', () => {
  const { open } = asked(() => rowTable([key(0, 3, [[0], [1], [2], [2]]), key(1, 2, [[0, 1], [0, 1], [0], [1]])], 4))
  it('is asked for while that may be the answer', () => {
    expect([open([UNKNOWN, UNKNOWN]), open([2, UNKNOWN]), open([1, UNKNOWN])]).toEqual([[0, 1], [1], []])
  })
})

describe('a fact that decides only beside the first option of another', () => {
  const { open } = asked(() => rowTable([key(0, 3, [[0], every(3)]), key(1, 2, [[1], every(2)])], 2))
  it('is asked for there, and not beside the others', () => {
    expect([open([0, UNKNOWN]), open([1, UNKNOWN]), open([2, UNKNOWN])]).toEqual([[1], [], []])
  })
})

describe('a table that ends', () => {
  const { find, open } = asked(() => rowTable([key(0, 2, [[0]]), key(1, 4, [[0, 2]], [3])], 1))
  it('tells a gap from what is not known yet', () => {
    expect([0, 1, 2, 3].map((month) => find([0, month]))).toEqual([0, NO_ROW, 0, NOT_YET])
    expect([0, 1, 2, 3].map((month) => find([1, month]))).toEqual([NO_ROW, NO_ROW, NO_ROW, NOT_YET])
    expect(find([UNKNOWN, 3])).toBe(NOT_YET)
    expect([find([0, UNKNOWN]), open([0, UNKNOWN])]).toEqual([UNKNOWN, [1]])
  })
  it('knows a row that is written past its end', () => {
    expect(rowTable([key(0, 2, [[0], [1]], [1])], 2).find([1])).toBe(1)
  })
})

describe('a table without facts', () => {
  it('has one row for everybody', () => {
    expect(rowTable([], 1).find([])).toBe(0)
  })
})
