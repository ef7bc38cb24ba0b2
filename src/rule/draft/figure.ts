import { parseFraction, type Fraction } from '../../quantity/fraction'

/** Longer figures are no figures of a document. */
export const longestFigure = 40

/** A written figure, or undefined where it is none. */
export function figure(written: string): Fraction | undefined {
  try {
    return written.length > longestFigure ? undefined : parseFraction(written)
  } catch {
    return undefined
  }
}
