import { describe, expect, it } from 'vitest'
import { auditPrinted, findings, roundings, type Printed } from '../../../src/bills/pricing/audit'
import { createFastAudit } from '../../../src/bills/pricing/fast-audit'

describe('the audit of a printed discount', () => {
  const amounts = { rounding: 'down', yen: 10n, exact: 75n, previous: 224n, next: 448n, byTotal: undefined } as const
  it.each<[Partial<Printed> & { printed: bigint }, string]>([
    [{ printed: 70n }, 'consistent,'],
    [{ printed: 80n }, 'explained,rounding-half-up'],
    [{ printed: 80n, exact: 72n }, 'explained,rounding-up'],
    [{ printed: 70n, rounding: 'up' }, 'explained,rounding-down'],
    [{ printed: 75n }, 'explained,not-rounded'],
    [{ printed: 90n, byTotal: 9n }, 'explained,bill-total'],
    [{ printed: 90n, byTotal: 8n }, 'inconsistent,'],
    [{ printed: 220n }, 'explained,previous-month'],
    [{ printed: 440n }, 'explained,next-month'],
    [{ printed: 230n }, 'explained,previous-month rounding-up'],
    [{ printed: 450n }, 'explained,next-month rounding-half-up'],
    [{ printed: 440n, rounding: 'up' }, 'explained,next-month rounding-down'],
    [{ printed: 0n }, 'inconsistent,'],
    [{ printed: 0n, exact: undefined }, 'consistent,'],
    [{ printed: 0n, exact: 5n, byTotal: 0n }, 'consistent,'],
    [{ printed: 0n, previous: 0n }, 'inconsistent,'],
    [{ printed: 10n, exact: undefined }, 'inconsistent,'],
    [{ printed: 220n, exact: undefined }, 'explained,previous-month'],
    [{ printed: 10n, previous: undefined, next: undefined }, 'inconsistent,'],
  ])('%o', (given, finding) => {
    expect(auditPrinted({ ...amounts, ...given })).toBe(finding)
  })

  it('is the same on plain numbers', () => {
    const values = [-1, 0, 3, 5, 12, 15, 18, 25]
    const big = (value: number): bigint | undefined => (value < 0 ? undefined : BigInt(value))
    for (const rounding of roundings) {
      const fast = createFastAudit(1, rounding)
      for (const printed of [0, 1, 5, 10, 20, 30])
        for (const exact of values)
          for (const previous of values)
            for (const next of values)
              for (const byTotal of [-1, 0, 2])
                if (
                  findings[fast(printed, exact, previous, next, byTotal)] !==
                  auditPrinted({
                    printed: BigInt(printed),
                    rounding,
                    yen: 10n,
                    exact: big(exact),
                    previous: big(previous),
                    next: big(next),
                    byTotal: big(byTotal),
                  })
                )
                  throw new Error(`${rounding}: ${[printed, exact, previous, next, byTotal].join(' ')}`)
    }
  })
})
