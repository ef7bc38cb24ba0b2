import { widthOf } from './table'

const words = new Intl.Segmenter('ja', { granularity: 'word' })
const characters = new Intl.Segmenter()

/** What stays together: a word, with the brackets that open before it and the punctuation after it. */
function pieces(written: string): string[] {
  const parts = written
    .split(/([!-~]+)/)
    .flatMap((part) => (/^[!-~]/.test(part) ? [part] : [...words.segment(part)].map(({ segment }) => segment)))
  const kept: string[] = []
  for (const part of parts) {
    const before = kept.at(-1)
    if (before !== undefined && (/^[、。，．・：；！？）」』】〕ー々…]/u.test(part) || /[（「『【〔]$/u.test(before)))
      kept[kept.length - 1] = before + part
    else kept.push(part)
  }
  return kept
}

function broken(piece: string, width: number): string[] {
  const lines = ['']
  for (const { segment } of characters.segment(piece)) {
    const last = lines.at(-1)!
    if (last !== '' && widthOf(last + segment) > width) lines.push(segment)
    else lines[lines.length - 1] = last + segment
  }
  return lines
}

/** Breaks a text into lines of a width in columns, between words; a word that is longer than a line is broken where it must be. */
export function wrap(written: string, width: number): string[] {
  const lines = ['']
  for (const piece of pieces(written)) {
    const last = lines.at(-1)!
    if (widthOf((last + piece).trimEnd()) <= width) lines[lines.length - 1] = last + piece
    else if (piece.trim() !== '') {
      const [first = '', ...rest] = widthOf(piece.trim()) > width ? broken(piece.trim(), width) : [piece.trimStart()]
      if (last.trim() === '') lines[lines.length - 1] = first
      else lines.push(first)
      lines.push(...rest)
    }
  }
  return lines.map((line) => line.trimEnd())
}
