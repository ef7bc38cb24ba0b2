import { shown } from '../bills/bills-error'

/** A message that quotes what somebody typed or a file holds: nothing in it steers a terminal, and no line is endless. */
export const shownLines = (message: string): string =>
  message
    .split('\n')
    .map((line) => shown(line))
    .join('\n')
