import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The test files that these paths name, those of folders in folders too, but for some. */
export function testFiles(paths, without) {
  const files = paths.flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true })
          .map((name) => join(path, name))
          .filter((name) => name.endsWith('.test.ts')),
  )
  return [...new Set(files)].filter((file) => !without.includes(file)).sort()
}
