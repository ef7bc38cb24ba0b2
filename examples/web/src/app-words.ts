import type { Language } from 'hojokin'

/** Writes a month as people do. */
export function monthWords(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  if (language === 'ja') return `${year}年${number}月`
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, number - 1),
  )
}
/** Writes the name of a month without its year. */
export function monthName(month: string, language: Language): string {
  const number = Number(month.slice(5))
  return language === 'ja'
    ? `${number}月`
    : new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, number - 1))
}
/** Writes a day as people do. */
export function dayWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language === 'ja') return `${year}年${month}月${date}日`
  return new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  )
}
/** The day it is where the user is, 'YYYY-MM-DD'. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
/** A message for people without the ids of facts and options, which are ours. */
export const withoutIds = (message: string): string => message.replace(/（[a-zA-Z]\w*）| \([a-zA-Z]\w*\)/g, '')
