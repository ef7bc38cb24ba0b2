const HIRAGANA_TO_KATAKANA = 0x60

/** Writes a word so that width, case, and hiragana or katakana make no difference. */
export const alike = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA))
    .replace(/[\s　]/g, '')
