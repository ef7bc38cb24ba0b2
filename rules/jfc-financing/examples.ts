import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '残高3,000万円 × 0.4% = 1年に12万円',
    profile: { affectedByUsTariffs: true, loanBalance: 30_000_000 },
    expect: { status: 'eligible', kind: 'exact', yen: 120_000n, shares: { national: 120_000n } },
  },
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '12,345,678円 × 0.4% = 49,382.712円',
    profile: { affectedByUsTariffs: true, loanBalance: 12_345_678 },
    expect: { status: 'eligible', kind: 'exact', yen: 49_382n },
  },
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '国民生活事業の限度額 4,800万円 × 0.4%',
    profile: { affectedByUsTariffs: true, loanBalance: 48_000_000 },
    expect: { status: 'eligible', kind: 'exact', yen: 192_000n },
  },
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '中小企業事業の限度額 7億2,000万円 × 0.4%',
    profile: { affectedByUsTariffs: true, loanBalance: 720_000_000 },
    expect: { status: 'eligible', kind: 'exact', yen: 2_880_000n },
  },
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '関税の影響がない',
    profile: { affectedByUsTariffs: false, loanBalance: 30_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'jfc-safety-net-rate-cut',
    note: '残高が分からない',
    profile: { affectedByUsTariffs: true },
    expect: { status: 'undetermined', min: 0n, max: null, missing: ['loanBalance'] },
  },
]
