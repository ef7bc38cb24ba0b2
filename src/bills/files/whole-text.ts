/** Gives records as texts, one after another, from bytes of well-formed records that are cut anywhere. */
export function wholeText(): { take(bytes: Uint8Array): Generator<string> } {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  function* take(bytes: Uint8Array): Generator<string> {
    const text = rest + decoder.decode(bytes, { stream: true })
    let start = 0
    for (;;) {
      let end = text.indexOf('\n', start)
      // A newline inside of quotes is one after an odd number of them.
      if (text.slice(start, end).includes('"')) end = endOfRecord(text, start)
      if (end < 0) break
      yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
      start = end + 1
    }
    rest = text.slice(start)
  }
  return { take }
}

function endOfRecord(text: string, start: number): number {
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) quoted = !quoted
    else if (code === 10 && !quoted) return at
  }
  return -1
}
