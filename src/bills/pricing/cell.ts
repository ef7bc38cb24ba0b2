/** Takes off what spreadsheets put around a text so that it stays one: ="400" and a leading apostrophe. */
export function bare(written: string): string {
  const text = written.trim().replace(/^'/, '')
  const [, quoted] = /^="([^"]*)"$/.exec(text.replaceAll('""', '"')) ?? []
  return (quoted ?? text).trim()
}

/** The form in which words are compared: full-width and half-width, composed and decomposed, capitals and small letters alike. */
export const wordKey = (written: string): string => bare(written).normalize('NFKC').toLowerCase()

/** The same for the name of a plan: without spaces, and without the size of its contract (・30A). */
export const planKey = (written: string): string =>
  wordKey(written)
    .replaceAll(/[\s・,、_-]/g, '')
    // Begun once a number and not at each of its digits, which takes the square of their count.
    .replace(/(?:\(|(?<!\d))\d+(?:\.\d+)?(?:a|アンペア|kva|kw)\)?$/, '')
