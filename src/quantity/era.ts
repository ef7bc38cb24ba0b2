/** An era of the Japanese calendar by its months; the month in which one follows another belongs to both. */
interface Era {
  readonly name: string
  readonly letter: string
  readonly from: string
  readonly until: string
  /** Its first day; the one before it is the last of the era before. */
  readonly first: string
}

const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05', until: '9999-12', first: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01', until: '2019-04', first: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12', until: '1989-01', first: '1926-12-25' },
]
const within = (era: Era, month: string): boolean => era.from <= month && month <= era.until
const firstYear = (era: Era): number => Number(era.from.slice(0, 4))

/**
 * Finds the month that an era date means; null when the era had not begun or was over, or is not one since 1926.
 * @param year '元' or the year of the era
 * @example monthInEra('平成', '31', '04') //=> '2019-04'
 * @example monthInEra('令和', '元', '04') //=> null
 */
export function monthInEra(name: string, year: string, month: string): string | null {
  const era = eras.find((each) => each.name === name || each.letter === name.toUpperCase())
  if (!era) return null
  const written = `${firstYear(era) + (year === '元' ? 1 : Number(year)) - 1}-${month}`
  return within(era, written) ? written : null
}

/**
 * True for a day that the era has: in the month in which one follows another, the day decides.
 * @example dayInEra('昭和', '1989-01-08') //=> false
 */
export function dayInEra(name: string, date: string): boolean {
  const at = eras.findIndex((each) => each.name === name || each.letter === name.toUpperCase())
  const next = eras[at - 1]
  return at >= 0 && date >= eras[at]!.first && (next === undefined || date < next.first)
}

/**
 * Names the year of a month in its era, or in the Western calendar before 1926-12; a month of two eras takes the later.
 * @example eraYear('2019-05') //=> '令和元年'
 */
export function eraYear(month: string): string {
  const year = Number(month.slice(0, 4))
  const era = eras.find((each) => within(each, month))
  if (!era) return `${year}年`
  const count = year - firstYear(era) + 1
  return `${era.name}${count === 1 ? '元' : count}年`
}
