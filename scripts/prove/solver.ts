import { init } from 'z3-solver'

/** What a solver says of a claim's opposite. */
export type Answer =
  | { readonly kind: 'proved' }
  | { readonly kind: 'refuted'; readonly model: ReadonlyMap<string, bigint> }
  | { readonly kind: 'unknown'; readonly why: string }

export interface Solver {
  /** Looks for values that satisfy the script; none means that its opposite holds always. */
  ask(script: readonly string[]): Promise<Answer>
}

const MILLISECONDS = 60_000

/** Reads '(define-fun |usage| () Int 8)' lines; names come with or without bars. */
function valuesOf(printed: string): Map<string, bigint> {
  const values = new Map<string, bigint>()
  for (const [, bare, minus, digits] of printed.matchAll(/define-fun \|?([^|\s]+)\|? \(\) Int\s+(\(- )?(\d+)/g)) {
    values.set(`|${bare!}|`, minus ? -BigInt(digits!) : BigInt(digits!))
  }
  return values
}

/**
 * Starts Z3, compiled to WebAssembly, so that no machine needs more than Node. Scripts go in through the solver's own parser
 * and not through eval_smtlib2_string, which reads its text from another thread after the memory was given back.
 */
export async function startSolver(): Promise<Solver> {
  const { Context } = await init()
  const { Solver } = Context('proofs')
  return {
    ask: async (script) => {
      const solver = new Solver()
      try {
        solver.set('timeout', MILLISECONDS)
        solver.fromString(script.join('\n'))
        const said = await solver.check()
        if (said === 'unsat') return { kind: 'proved' }
        if (said !== 'sat') return { kind: 'unknown', why: solver.reasonUnknown() }
        return { kind: 'refuted', model: valuesOf(solver.model().sexpr()) }
      } finally {
        solver.release()
      }
    },
  }
}
