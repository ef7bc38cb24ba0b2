import type { Example } from '../../src/author'

const measure = 'global-south-co-creation'
const project = (enterpriseSize: string, globalSouthProject: string, eligibleCost: number): Example['profile'] => ({
  enterpriseSize,
  globalSouthProject,
  eligibleCost,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

/** All with the caps of the call before. */
export const examples: readonly Example[] = [
  {
    measure,
    note: '中小企業、小規模実証：6億円 × 2/3',
    profile: project('small', 'smallTrial', 600_000_000),
    expect: upTo(400_000_000n),
  },
  {
    measure,
    note: '中小企業、小規模実証：9億円 × 2/3 = 6億円だが、上限5億円',
    profile: project('small', 'smallTrial', 900_000_000),
    expect: upTo(500_000_000n),
  },
  {
    measure,
    note: '大企業、小規模実証：6億円 × 1/2',
    profile: project('large', 'smallTrial', 600_000_000),
    expect: upTo(300_000_000n),
  },
  {
    measure,
    note: '中小企業、実現可能性調査：100,000,001円 × 2/3 = 66,666,667.3…円',
    profile: project('small', 'feasibilityStudy', 100_000_001),
    expect: upTo(66_666_667n),
  },
  {
    measure,
    note: '大企業、実現可能性調査：3億円 × 1/2 = 1億5,000万円だが、上限1億円',
    profile: project('large', 'feasibilityStudy', 300_000_000),
    expect: upTo(100_000_000n),
  },
  {
    measure,
    note: '大企業、大型実証：90億円 × 1/2 = 45億円だが、上限40億円',
    profile: project('large', 'largeTrial', 9_000_000_000),
    expect: upTo(4_000_000_000n),
  },
  {
    measure,
    note: '中堅企業は1/2：6億円の小規模実証',
    profile: project('midSized', 'smallTrial', 600_000_000),
    expect: upTo(300_000_000n),
  },
  {
    measure,
    note: '事業の種類が分からない：1億円から40億円まで',
    profile: { enterpriseSize: 'large', eligibleCost: 9_000_000_000 },
    expect: {
      status: 'undetermined',
      min: 100_000_000n,
      max: 4_000_000_000n,
      missing: ['globalSouthProject'],
    },
  },
]
