import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../examples')
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'))

describe('every example runs on the built package and prints what it printed when it was checked by hand', () => {
  it.each(files)('%s', async (name) => {
    const printed = execFileSync(process.execPath, [join(folder, name)], { encoding: 'utf8' })
    await expect(printed).toMatchFileSnapshot(join(import.meta.dirname, 'printed', `${name.replace('.mjs', '')}.txt`))
  })
})
