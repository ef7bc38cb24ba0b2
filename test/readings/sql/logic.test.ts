import { describe, expect, it } from 'vitest'
import { and, firstOf, guarded, not, only, or } from '../../../src/readings/sql/logic'

describe('conditions are kept short, as three-valued logic lets them', () => {
  it.each<[string, () => string]>([
    ['TRUE', () => and([])],
    ['a', () => and(['TRUE', 'a', 'a'])],
    ['(a AND b)', () => and(['a', 'b', 'a'])],
    ['FALSE', () => and(['a', 'FALSE', 'b'])],
    ['FALSE', () => or([])],
    ['a', () => or(['FALSE', 'a'])],
    ['(a OR b)', () => or(['a', 'FALSE', 'b'])],
    ['TRUE', () => or(['a', 'TRUE'])],
    ['FALSE', () => not('TRUE')],
    ['TRUE', () => not('FALSE')],
    ['(NOT a)', () => not('a')],
    ['x', () => only('TRUE', 'x')],
    ['NULL', () => only('FALSE', 'x')],
    ['CASE WHEN a THEN x END', () => only('a', 'x')],
    ['z', () => firstOf([], 'z')],
    ['z', () => firstOf([['FALSE', 'x']], 'z')],
    ['x', () => firstOf([['TRUE', 'x']], 'z')],
    [
      'CASE WHEN a THEN x WHEN b THEN y ELSE z END',
      () =>
        firstOf(
          [
            ['a', 'x'],
            ['FALSE', 'w'],
            ['b', 'y'],
          ],
          'z',
        ),
    ],
    [
      'CASE WHEN a THEN x ELSE y END',
      () =>
        firstOf(
          [
            ['a', 'x'],
            ['TRUE', 'y'],
            ['b', 'w'],
          ],
          'z',
        ),
    ],
    ['c', () => guarded('FALSE', 'FALSE', 'c')],
    ['CASE WHEN (NOT u) THEN c END', () => guarded('FALSE', 'u', 'c')],
    ['CASE WHEN f THEN FALSE WHEN (NOT u) THEN c END', () => guarded('f', 'u', 'c')],
  ])('%s', (expected, write) => {
    expect(write()).toBe(expected)
  })
})
