import { createRequire } from 'node:module'
import type { zod as parts } from '../rule/zod-parts'

const require = createRequire(import.meta.url)

/** The same as src/rule/zod-parts, for Node itself: zod, half of all that there is to load, is loaded when a schema is first asked for. */
export const zod = (): ReturnType<typeof parts> => require('zod') as ReturnType<typeof parts>
