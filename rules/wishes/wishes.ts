import type { Wish } from '../../src/author'
import { businessWishes } from './business'
import { energyAndDisasters } from './energy-and-disasters'
import { first } from './first'

/** What the support is for, as people say it; the purposes that only a few ask for are options of `plannedActivity`. */
export const wishes: readonly Wish[] = [...businessWishes, ...energyAndDisasters].map((wish) => ({
  ...wish,
  ...(first[wish.id] && { first: first[wish.id]! }),
}))
