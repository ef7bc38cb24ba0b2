import { existsSync, readFileSync } from 'node:fs'

/**
 * What was said of the mutants that no test catches: a file of `docs/mutants` names a source, below it a verdict with its reason,
 * below that mutants. A mutant is known by its line of the source, with what it changes between ⟦ and ⟧, and by what stands there
 * then: so it is still known where lines were added above it, and no longer where its own line changed.
 */
export const VERDICTS = {
  same: 'the same answer by another way: slower, not kept, the exact way for the fast one',
  equal: 'what is compared is equal, and equal values are the same value',
  end: 'past the end of an array, where nothing is',
  unused: 'nothing ever looks at it',
  never: 'cannot come, for something else refuses it before or nobody asks then',
  types: "there for the types' sake; without it comes undefined, which fits nothing",
  fault: 'only a fault of the library itself would show it',
  words: 'words that only a fault of the library itself prints',
  elsewhere: 'caught by a test that does not run here: threads, databases, a built package, a whole table',
}

/** `src/readings/batch/cells.ts` is judged in `docs/mutants/readings/batch.txt`, `src/readings/record.ts` in `docs/mutants/readings.txt`. */
export const verdictsOf = (file) => `docs/mutants/${file.split('/').slice(1, -1).slice(0, 2).join('/')}.txt`

/** Mutants of a report of Stryker with the line that they change, as the files of verdicts write them. */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map(({ location: { start, end }, replacement, status }) => {
      const line = lines[start.line - 1]
      const until = end.line === start.line ? end.column - 1 : line.length
      const mark = `${line.slice(0, start.column - 1)}⟦${line.slice(start.column - 1, until)}⟧${line.slice(until)}`
      const text = `${mark.trim()} ⇒ ${(replacement ?? '').replace(/\s+/g, ' ').trim()}`
      return { file, line: start.line, text, status }
    })
  })
}

/** Verdicts of a room, by file and then by mutant: `{ verdict, why }`. */
export function readVerdicts(path) {
  const verdicts = new Map()
  if (!existsSync(path)) return verdicts
  let ofFile
  let said
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('    ')) ofFile.set(line.slice(4), said)
    else if (line.startsWith('  ')) {
      const [verdict, ...why] = line.slice(2).split(' · ')
      said = { verdict, why: why.join(' · ') }
      if (verdict !== '?' && (!(verdict in VERDICTS) || said.why === ''))
        throw new Error(
          `${path}: “${line}” is not “  verdict · why”, the verdict one of ${Object.keys(VERDICTS).join(', ')}.`,
        )
    } else verdicts.set(line, (ofFile = verdicts.get(line) ?? new Map()))
  }
  return verdicts
}

export function writeVerdicts(verdicts) {
  const parts = []
  for (const file of [...verdicts.keys()].sort()) {
    const groups = new Map()
    for (const [text, { verdict, why }] of verdicts.get(file)) {
      const head = `  ${verdict} · ${why}`
      groups.set(head, [...(groups.get(head) ?? []), `    ${text}`])
    }
    if (groups.size > 0) parts.push([file, ...[...groups].flatMap(([head, texts]) => [head, ...texts])].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}
