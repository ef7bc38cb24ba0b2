import { expect, it } from 'vitest'
import { fieldOf, screen } from '../../src'
import { findMeasure, measures, programmes } from '../../rules'

it('finds the question of every fact that screening misses, and of none that every object has', () => {
  const asked = screen(programmes, {}).flatMap((assessment) =>
    assessment.status === 'undetermined' ? assessment.missing.map((id) => [assessment.measure, id] as const) : [],
  )
  const ofPurpose = asked.filter(([id, fact]) => !Object.hasOwn(findMeasure(id)!.fields, fact))
  expect(ofPurpose.length).toBeGreaterThan(0)
  for (const [id, fact] of asked) expect(fieldOf(findMeasure(id)!, fact)?.question.ja).toMatch(/。|か/)
  const noto = measures['business-reconstruction-noto']
  expect(fieldOf(noto, 'prefecture')).toBe(noto.fields.prefecture)
  for (const none of ['toString', '__proto__', 'gasUsage', '']) expect(fieldOf(noto, none)).toBeUndefined()
})
