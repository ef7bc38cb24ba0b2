/** The same ten questions for every engine: facts in, and what a person would need to hear. */
const electricity = (contract, usageMonth, electricityUsage) => ({
  rule: 'electricity',
  facts: { electricitySupply: contract, usageMonth, ...(electricityUsage !== undefined && { electricityUsage }) },
})
const noto = (facts) => ({
  rule: 'noto',
  facts: { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small', ...facts },
})

export const questions = [
  {
    ask: 'High voltage, January 2026, 50 kWh: how many yen?',
    want: '115 yen',
    ...electricity('highVoltage', '2026-01', 50),
  },
  {
    ask: 'Low voltage, January 2026, 433 kWh: how many yen, and exactly?',
    want: '1,948 yen (1,948.5)',
    ...electricity('lowVoltage', '2026-01', 433),
  },
  {
    ask: 'High voltage, January 2026, 12,345,679 kWh: how many yen?',
    want: '28,395,061 yen (28,395,061.7)',
    ...electricity('highVoltage', '2026-01', 12345679),
  },
  {
    ask: 'Low voltage, January 2026, usage not known: what now?',
    want: 'not settled: ask for the usage',
    ...electricity('lowVoltage', '2026-01'),
  },
  {
    ask: 'Low voltage, April 2026, 400 kWh: how many yen?',
    want: 'no support in that month',
    ...electricity('lowVoltage', '2026-04', 400),
  },
  {
    ask: 'Low voltage, November 2026, which nobody has announced: how many yen?',
    want: 'not known yet',
    ...electricity('lowVoltage', '2026-11', 400),
  },
  {
    ask: 'A misspelt fact (electricitySuply): what does the engine say?',
    want: 'that there is no such fact',
    rule: 'electricity',
    facts: { electricitySuply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: 400 },
  },
  {
    ask: 'An inn in Wajima, hit before, rebuilds for 600,000,000 yen: how much, and who pays?',
    want: '575,000,000 yen: 383,333,333 + 191,666,667',
    ...noto({ multiplyAffected: true, eligibleCost: 600000000 }),
  },
  {
    ask: 'The same for 10,000,000 yen, not known whether hit before: how much?',
    want: 'between 7,500,000 and 10,000,000 yen: ask whether hit before',
    ...noto({ eligibleCost: 10000000 }),
  },
  {
    ask: 'Where does the price of January 2026 stand?',
    want: 'the document and its place',
    source: true,
    ...electricity('lowVoltage', '2026-01', 400),
  },
]

/** The same figures for every peer. */
export const prices = [
  { contract: 'lowVoltage', month: '2026-01', price: 4.5 },
  { contract: 'lowVoltage', month: '2026-02', price: 4.5 },
  { contract: 'lowVoltage', month: '2026-03', price: 1.5 },
  { contract: 'highVoltage', month: '2026-01', price: 2.3 },
  { contract: 'highVoltage', month: '2026-02', price: 2.3 },
  { contract: 'highVoltage', month: '2026-03', price: 0.8 },
]
