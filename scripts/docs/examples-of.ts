import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Example } from '../../src/author'

/** The worked examples of a programme's folder; none where it computes no amount. */
export async function examplesOf(root: string, id: string): Promise<readonly Example[]> {
  const file = join(root, 'rules', id, 'examples.ts')
  if (!existsSync(file)) return []
  return (await import(pathToFileURL(file).href) as { readonly examples: readonly Example[] }).examples
}
