import { createIdTable, type IdTable } from './id-table'
import type { Ids } from './ids'
import { createScatter } from './scatter'

/** Ids in any order: remembers 62 bits of each, which for 10 million ids are ambiguous once in 90,000 files. */
export type IdSet = Ids & Pick<IdTable, 'repeats' | 'full'>

/** How many different ids one set holds, in 128 MiB of which three quarters are used. */
export const MOST_IDS = (1 << 22) * 3

/** Makes a set that holds only the ids of one part of `parts`, so that any number of ids can be looked at in as many passes. */
export function createIdSet(input: Buffer, part = 0, parts = 1): IdSet {
  const words = new Int32Array(2)
  const scatter = createScatter(input, words)
  const { see, repeats, full } = createIdTable(MOST_IDS)
  return {
    see: (start, end) => {
      if (start === end) return
      scatter(start, end, 0x51ed270b, 0)
      if ((words[0]! >>> 8) % parts === part) see(words[0]!, words[1]!)
    },
    repeats,
    full,
  }
}
