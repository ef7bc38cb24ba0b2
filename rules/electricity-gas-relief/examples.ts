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
]
