/** Whether a spreadsheet would run a text as a formula; numbers with a sign, and a lone dash, are none. */
const isFormula = (text: string): boolean => /^[=+@\t\r-]/.test(text) && !/^[+-][\d.,]*%?$/.test(text)

/** Puts an apostrophe before what a spreadsheet would run; it then shows the text as it is. */
export const escapeFormula = (text: string): string => (isFormula(text) ? `'${text}` : text)
