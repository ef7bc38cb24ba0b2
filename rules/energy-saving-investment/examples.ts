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
    note: '90万円 × 1/3 = ちょうど下限の30万円',
    profile: { eligibleCost: 900_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 300_000n },
  },
  {
    measure: 'energy-saving-equipment',
    note: '899,999円 × 1/3 = 299,999.6…円は下限に届かない',
    profile: { eligibleCost: 899_999 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'energy-saving-equipment',
    note: '4億円 × 1/3 = 133,333,333.3…円だが、上限1億円',
    profile: { eligibleCost: 400_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 100_000_000n },
  },
  {
    measure: 'energy-demand-optimization',
    note: '中小企業：3,000,001円 × 1/2 = 1,500,000.5円（前の公募の率）',
    profile: { enterpriseSize: 'small', eligibleCost: 3_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 1_500_000n },
  },
  {
    measure: 'energy-demand-optimization',
    note: '大企業：3,000,001円 × 1/3 = 1,000,000.3…円（前の公募の率）',
    profile: { enterpriseSize: 'large', eligibleCost: 3_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 1_000_000n },
  },
  {
    measure: 'energy-demand-optimization',
    note: '中小企業：3億円 × 1/2 = 1億5,000万円だが、上限1億円',
    profile: { enterpriseSize: 'small', eligibleCost: 300_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 100_000_000n },
  },
  {
    measure: 'energy-demand-optimization',
    note: '中堅企業の率は分からない：3,000万円の1/3から1/2まで',
    profile: { enterpriseSize: 'midSized', eligibleCost: 30_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 10_000_000n, max: 15_000_000n },
  },
  {
    measure: 'energy-saving-equipment',
    note: '費用が分からなくても、対象なら下限30万円から上限1億円まで',
    profile: {},
    expect: { status: 'undetermined', min: 300_000n, max: 100_000_000n, missing: ['eligibleCost'] },
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
