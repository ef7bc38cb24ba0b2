const others: Readonly<Record<string, string>> = {
  '　': ' ',
  '−': '-',
  '㎥': 'm3',
  'm³': 'm3',
  '㎾': 'kW',
  '㋿': '令和',
  '㍻': '平成',
  '㍼': '昭和',
}

/**
 * Turns full-width letters, digits and signs, and the squared unit and era characters, into their plain forms, and trims the ends.
 * Unicode's own NFKC is not used, because it also makes 5³ into 53 and ① into 1.
 * @example halfWidth('　１，２３４㎥') //=> '1,234m3'
 */
export const halfWidth = (written: string): string =>
  written
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/m³|[　−㎥㎾㋿㍻㍼]/g, (character) => others[character]!)
    .trim()
