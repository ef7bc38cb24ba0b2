import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'electricity-discount',
    note: '標準家庭 400 kWh × 4.5円',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' },
    expect: { status: 'eligible', kind: 'exact', yen: 1800n, shares: { national: 1800n } },
  },
  {
    measure: 'electricity-discount',
    note: '二進浮動小数では114円になる 50 kWh × 2.3円',
    profile: { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' },
    expect: { status: 'eligible', kind: 'exact', yen: 115n },
  },
  {
    measure: 'city-gas-discount',
    note: '標準家庭 30 m³ × 18円',
    profile: { gasSupply: 'cityGas', usageMonth: '2026-02', gasUsage: '30' },
    expect: { status: 'eligible', kind: 'exact', yen: 540n },
  },
  {
    measure: 'city-gas-discount',
    note: '支援のない月',
    profile: { gasSupply: 'cityGas', usageMonth: '2024-07', gasUsage: '30' },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'electricity-discount',
    note: '2026年夏（予備費）: 910円',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-07', electricityUsage: '260' },
    expect: { status: 'eligible', kind: 'exact', yen: 910n },
  },
  {
    measure: 'electricity-discount',
    note: '2026年夏（予備費）: 1170円',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-08', electricityUsage: '260' },
    expect: { status: 'eligible', kind: 'exact', yen: 1170n },
  },
  {
    measure: 'electricity-discount',
    note: '2026年夏（予備費）: 1515.5円',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-07', electricityUsage: '433' },
    expect: { status: 'eligible', kind: 'exact', yen: 1515n },
  },
  {
    measure: 'electricity-discount',
    note: '2026年夏（予備費）: 2221.2円',
    profile: { electricitySupply: 'highVoltage', usageMonth: '2026-07', electricityUsage: '1234' },
    expect: { status: 'eligible', kind: 'exact', yen: 2221n },
  },
  {
    measure: 'electricity-discount',
    note: '2026年夏（予備費）: 227159.5円',
    profile: { electricitySupply: 'highVoltage', usageMonth: '2026-08', electricityUsage: '98765' },
    expect: { status: 'eligible', kind: 'exact', yen: 227159n },
  },
  {
    measure: 'city-gas-discount',
    note: '2026年夏（予備費）: 421.2円',
    profile: { gasSupply: 'cityGas', usageMonth: '2026-08', gasUsage: '23.4' },
    expect: { status: 'eligible', kind: 'exact', yen: 421n },
  },
  {
    measure: 'city-gas-discount',
    note: '2026年夏（予備費）: 420円',
    profile: { gasSupply: 'cityGas', usageMonth: '2026-07', gasUsage: '30' },
    expect: { status: 'eligible', kind: 'exact', yen: 420n },
  },
  {
    measure: 'city-gas-discount',
    note: '2026年夏（予備費）: 540円',
    profile: { gasSupply: 'cityGas', usageMonth: '2026-08', gasUsage: '30' },
    expect: { status: 'eligible', kind: 'exact', yen: 540n },
  },
  {
    measure: 'city-gas-discount',
    note: '2026年夏（予備費）: 420円',
    profile: { gasSupply: 'cityGas', usageMonth: '2026-09', gasUsage: '30' },
    expect: { status: 'eligible', kind: 'exact', yen: 420n },
  },
  {
    measure: 'electricity-discount',
    note: '4～6月の使用分に支援はない',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-06', electricityUsage: '400' },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'electricity-discount',
    note: '2026年10月からは発表がなく、支援がないのではなく分からない',
    profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-10', electricityUsage: '400' },
    expect: { status: 'undetermined', missing: [] },
  },
]
