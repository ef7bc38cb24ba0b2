import { describe, expect, it } from 'vitest'
import { measures, programmes as typed } from '../../rules'
import { proofProblems } from '../../scripts/audit/proofs'
import { readProofs } from '../../scripts/prove/record'
import { auditProgrammes } from '../../src/audit'
import type { Measure, Programme } from '../../src/rule/programme'
import { withParameters } from '../../src/rule/with-parameters'

const programmes: readonly Programme[] = typed
const recorded = readProofs()
const noto: Measure = measures['business-reconstruction-noto']

/** The rules with another measure in the place of the Noto grant. */
const replaced = (measure: Measure): Programme[] =>
  programmes.map((programme) => ({
    ...programme,
    measures: programme.measures.map((one) => (one.id === noto.id ? measure : one)),
  }))

/** What the audit says of these and not of the rules as they are. */
const said = (now: readonly Programme[], proofs = recorded): string[] => {
  const before = proofProblems(programmes, recorded)
  return proofProblems(now, proofs).filter((problem) => !before.includes(problem))
}

describe('a rule stands with its proofs, or the audit says what is missing', () => {
  it('finds nothing where every rule is as it was proved', () => {
    expect(proofProblems(programmes, recorded)).toEqual([])
  })

  it('a rule that was never proved', () => {
    expect(said(replaced({ ...noto, id: 'noto-again' }))).toEqual([
      'business-reconstruction-noto/noto-again: has no proofs; run npm run prove noto-again',
      'business-reconstruction-noto: has proofs and is no measure that computes an amount; run npm run prove',
    ])
  })

  it('a figure that changed since', () => {
    const changed = withParameters(measures['business-reconstruction-noto'], {
      cap: [{ when: { prefecture: 'ishikawa' }, value: '2000000000' }],
    })
    expect(said(replaced(changed))).toEqual([
      'business-reconstruction-noto: its rule changed since it was proved; run npm run prove business-reconstruction-noto',
    ])
  })

  it('a rule that the solver reads otherwise, though it is the same', () => {
    const proofs = { ...recorded[noto.id]!, form: 'another' }
    expect(said(programmes, { ...recorded, [noto.id]: proofs })).toEqual([
      'business-reconstruction-noto: the solver reads its rule otherwise than when it was proved; run npm run prove business-reconstruction-noto',
    ])
  })

  it('a rule that cannot be written for the solver', () => {
    expect(said(replaced({ ...noto, parameters: {} }))[0]).toMatch(
      /^business-reconstruction-noto: cannot be written for the solver, so that nothing is proved of it: /,
    )
  })

  it('a law without a claim and without a reason', () => {
    const claims = Object.fromEntries(Object.entries(recorded[noto.id]!.claims).filter(([law]) => law !== 'within cap'))
    const without = { ...recorded, [noto.id]: { ...recorded[noto.id]!, claims } }
    const problem =
      "business-reconstruction-noto: the law 'within cap' is neither proved nor says why it is silent; run npm run prove business-reconstruction-noto"
    expect(said(programmes, without)).toEqual([problem])
    const zero = { ...recorded, [noto.id]: { ...recorded[noto.id]!, claims: { ...claims, 'within cap': 0 } } }
    expect(said(programmes, zero)).toEqual([problem])
    // Nothing caps a discount, and the law says so: no claim is asked of it.
    expect(recorded['electricity-discount']!.claims).not.toHaveProperty('within cap')
  })

  it('is asked of these programmes alone: another author has no prover, and is not refused for that', () => {
    expect(auditProgrammes(replaced({ ...noto, id: 'noto-again' })).map(({ problem }) => problem)).not.toContainEqual(
      expect.stringMatching(/proof/),
    )
  })
})
