import type { Example } from '../../src/author'
import { digitalExamples } from './digital-examples'
import { growthExamples } from './growth-examples'
import { microBusinessExamples } from './micro-business-examples'
import { successionExamples } from './succession-examples'

export const examples: readonly Example[] = [
  ...growthExamples,
  ...digitalExamples,
  ...microBusinessExamples,
  ...successionExamples,
]
