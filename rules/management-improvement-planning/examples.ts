import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'management-improvement-plan',
    note: '300万円 × 2/3',
    profile: { enterpriseSize: 'small', eligibleCost: 3_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_000_000n, shares: { national: 2_000_000n } },
  },
  {
    measure: 'management-improvement-plan',
    note: '1,000,001円 × 2/3 = 666,667.3…円',
    profile: { enterpriseSize: 'micro', eligibleCost: 1_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 666_667n },
  },
  {
    measure: 'management-improvement-plan',
    note: '中堅企業は対象でない',
    profile: { enterpriseSize: 'midSized', eligibleCost: 3_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'early-management-improvement-plan',
    note: '25万円 × 2/3 = 166,666.6…円',
    profile: { enterpriseSize: 'micro', eligibleCost: 250_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 166_666n, shares: { national: 166_666n } },
  },
  {
    measure: 'early-management-improvement-plan',
    note: '15万円 × 2/3',
    profile: { enterpriseSize: 'small', eligibleCost: 150_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 100_000n },
  },
  {
    measure: 'early-management-improvement-plan',
    note: '費用が分からず、上限も資料にない',
    profile: { enterpriseSize: 'small' },
    expect: { status: 'undetermined', min: 0n, max: null, missing: ['eligibleCost'] },
  },
]
