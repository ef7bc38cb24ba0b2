import type { Example } from '../../src/author'

const adopted = { adoptedMultiYearProject: true }

export const examples: readonly Example[] = [
  {
    measure: 'energy-saving-equipment',
    note: '3,000万円 × 1/3',
    profile: { eligibleCost: 30_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 10_000_000n, shares: { national: 10_000_000n } },
  },
  {
    measure: 'energy-saving-equipment',
    note: '100万円 × 1/3 = 333,333.3…円',
    profile: { eligibleCost: 1_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 333_333n },
  },
  {
    measure: 'energy-saving-equipment',
    note: '6億円 × 1/3 = 2億円だが、上限1億円',
    profile: { eligibleCost: 600_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 100_000_000n },
  },
  {
    measure: 'energy-saving-equipment',
    note: '費用が分からなくても、上限は1億円',
    profile: {},
    expect: { status: 'undetermined', min: 0n, max: 100_000_000n, missing: ['eligibleCost'] },
  },
  {
    measure: 'advanced-energy-saving',
    note: '中小企業は全額',
    profile: { ...adopted, enterpriseSize: 'small', eligibleCost: 80_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 80_000_000n, shares: { national: 80_000_000n } },
  },
  {
    measure: 'advanced-energy-saving',
    note: '大企業：10億円と1円の3/4 = 750,000,000.75円',
    profile: { ...adopted, enterpriseSize: 'large', eligibleCost: 1_000_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 750_000_000n },
  },
  {
    measure: 'advanced-energy-saving',
    note: '中堅企業：18億円の3/4 = 13億5,000万円から、上限15億円まで',
    profile: { ...adopted, enterpriseSize: 'midSized', eligibleCost: 1_800_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 1_350_000_000n, max: 1_500_000_000n },
  },
  {
    measure: 'advanced-energy-saving',
    note: '新しい申請は対象でない',
    profile: { adoptedMultiYearProject: false, enterpriseSize: 'small', eligibleCost: 80_000_000 },
    expect: { status: 'ineligible' },
  },
]
