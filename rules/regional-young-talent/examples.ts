import type { Example } from '../../src/author'

const measure = 'regional-young-talent'
const body = (eligibleCost: number): Example['profile'] => ({ applicantType: 'association', eligibleCost })
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

/** All by the rate and the cap of earlier calls. */
export const examples: readonly Example[] = [
  { measure, note: '3,000万円 × 2/3', profile: body(30_000_000), expect: upTo(20_000_000n) },
  { measure, note: '4,500万円 × 2/3 = ちょうど上限の3,000万円', profile: body(45_000_000), expect: upTo(30_000_000n) },
  {
    measure,
    note: '6,000万円 × 2/3 = 4,000万円だが、上限3,000万円',
    profile: body(60_000_000),
    expect: upTo(30_000_000n),
  },
  {
    measure,
    note: '家庭は対象でない',
    profile: { ...body(30_000_000), applicantType: 'household' },
    expect: { status: 'ineligible' },
  },
]
