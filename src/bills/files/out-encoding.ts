import type { Out } from './out'
import type { Encoding } from '../plan'

let table: Map<string, number> | undefined
/**
 * CP932 by character, made from the decoder that every runtime has. What is no character of one or two bytes decodes to none, or to
 * several, which nobody looks for.
 */
function cp932(): Map<string, number> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('shift_jis')
  const add = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes))
    // The characters that IBM and NEC gave two places are written at the first, as Windows does.
    if (character !== '\ufffd' && !table!.has(character))
      table!.set(character, bytes.length === 1 ? bytes[0]! : (bytes[0]! << 8) | bytes[1]!)
  }
  for (let byte = 0; byte < 256; byte++) add([byte])
  const leads = Array.from({ length: 0xfc - 0x80 }, (_, at) => 0x81 + at)
  for (const lead of [...leads.filter((lead) => lead !== 0xed && lead !== 0xee), 0xed, 0xee])
    for (let trail = 0x40; trail <= 0xfc; trail++) add([lead, trail])
  for (const [character, code] of alike) table.set(character, code)
  return table
}

/** Characters that other systems write for one that CP932 has. */
const alike: readonly (readonly [string, number])[] = [
  ['\u301c', 0x8160],
  ['\u2212', 0x817c],
  ['\u2016', 0x8161],
  ['\u2014', 0x815c],
  ['\u00a5', 0x5c],
]

/** What stands for a character that the encoding does not have. */
const GETA = 0x81ac

function toCp932(text: string, lost: (character: string) => void): Buffer {
  const places = cp932()
  const bytes = Buffer.alloc(text.length * 2)
  let at = 0
  for (const character of text) {
    let code = places.get(character)
    if (code === undefined) {
      lost(character)
      code = GETA
    }
    if (code > 0xff) bytes[at++] = code >> 8
    bytes[at++] = code & 0xff
  }
  return bytes.subarray(0, at)
}

const swapped = (bytes: Buffer): Buffer => bytes.swap16()

/** Writes into another encoding than UTF-8, and says which characters it does not have. */
export function encodedOut(out: Out, encoding: Encoding, lost: (character: string) => void): Out {
  if (encoding === 'utf-8') return out
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const { name, settle, commit, discard, written } = out
  return {
    name,
    written,
    ...(settle && { settle }),
    commit,
    discard,
    write: (bytes) => {
      const text = decoder.decode(bytes, { stream: true })
      if (encoding === 'cp932') return out.write(toCp932(text.replaceAll('\ufeff', ''), lost))
      const wide = Buffer.from(text, 'utf16le')
      return out.write(encoding === 'utf-16le' ? wide : swapped(wide))
    },
  }
}
