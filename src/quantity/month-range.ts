/** True for 'YYYY-MM' with a month from 01 to 12. */
export const isMonth = (value: string): boolean => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)

/**
 * Lists the months from one to another, both included.
 * @example monthsBetween('2023-11', '2024-01') //=> ['2023-11', '2023-12', '2024-01']
 */
export function monthsBetween(from: string, until: string): string[] {
  if (!isMonth(from) || !isMonth(until) || from > until) throw new RangeError(`not a period: ${from} to ${until}`)
  const months: string[] = []
  for (
    let year = Number(from.slice(0, 4)), month = Number(from.slice(5));
    ;
    month === 12 ? (year++, (month = 1)) : month++
  ) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    months.push(name)
    if (name === until) return months
  }
}

/** Counts months from year 0, so that months can be compared: '2026-01' is 24312. */
export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
