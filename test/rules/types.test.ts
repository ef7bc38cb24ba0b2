import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { findMeasure, measures, programmes, vocabulary } from '../../rules'

describe('the types of the rules', () => {
  it('are what the rules say (npm run types:rules writes them)', () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/types.ts', '--check'], { stdio: ['ignore', 1, 2] })
  })

  it('know every measure and nothing else', () => {
    expect(Object.keys(measures)).toEqual(programmes.flatMap((programme) => programme.measures.map(({ id }) => id)))
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'electricity-disocunt']) {
      expect((measures as unknown as Record<string, unknown>)[name], name).toBeUndefined()
      expect(findMeasure(name), name).toBeUndefined()
    }
  })

  it('stand for data that nobody can change', () => {
    const open: string[] = []
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) open.push(path)
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`)
    }
    look(programmes, 'programmes')
    look(measures, 'measures')
    look(vocabulary, 'vocabulary')
    expect(open).toEqual([])
    expect(() => {
      ;(programmes as unknown as unknown[]).push({})
    }).toThrow(TypeError)
  })
})
