import type { Amount, Reason } from '../kernel/outcome'
import type { Assessment } from './assessment'
import type { Grounds } from './grounds'

type Eligible = { -readonly [Key in keyof Of<'eligible'>]: Of<'eligible'>[Key] }
type Of<Status> = Extract<Assessment, { readonly status: Status }>

// Property by property: to spread the grounds takes as long as all the rest of an evaluation.

/** The answer for whoever is eligible; what the caller asked for besides is added to it. */
export function eligibleFor(amount: Amount, reasons: readonly Reason[], grounds: Grounds): Eligible {
  const status = 'eligible'
  const { measure, programme, sources, basis, conditions, assumptions, apply, ruleset } = grounds
  return apply === undefined
    ? { status, amount, reasons, measure, programme, sources, basis, conditions, assumptions, ruleset }
    : { status, amount, reasons, measure, programme, sources, basis, conditions, assumptions, apply, ruleset }
}

export function ineligibleFor(reasons: readonly Reason[], grounds: Grounds): Of<'ineligible'> {
  const status = 'ineligible'
  const { measure, programme, sources, basis, conditions, assumptions, apply, ruleset } = grounds
  return apply === undefined
    ? { status, reasons, measure, programme, sources, basis, conditions, assumptions, ruleset }
    : { status, reasons, measure, programme, sources, basis, conditions, assumptions, apply, ruleset }
}
