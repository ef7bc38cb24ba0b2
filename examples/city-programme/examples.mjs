// Worked by hand before the rule was written.
const family = {
  livesInTheCity: true,
  orderedOn: '2026-06-10',
  heatingPower: '4.5',
  heatPumpCost: 900_000,
  householdIncome: 4_200_000,
  children: 2,
}
const paid = (yen) => ({ status: 'eligible', kind: 'exact', yen, shares: { city: yen } })

export const examples = [
  {
    measure: 'heat-pump',
    note: '4.5 kW × 70,000円 + 子ども2人 × 20,000円 = 355,000円',
    profile: family,
    expect: paid(355_000n),
  },
  {
    measure: 'heat-pump',
    note: '費用の半分 350,499.5円 を千円未満切捨て',
    profile: { ...family, heatPumpCost: 700_999 },
    expect: paid(350_000n),
  },
  {
    measure: 'heat-pump',
    note: '所得500万円から1kW 50,000円：225,000円 + 40,000円',
    profile: { ...family, householdIncome: 5_000_000 },
    expect: paid(265_000n),
  },
  {
    measure: 'heat-pump',
    note: '子どもは3人まで：315,000円 + 60,000円',
    profile: { ...family, children: 5 },
    expect: paid(375_000n),
  },
  {
    measure: 'heat-pump',
    note: '上限60万円',
    profile: { ...family, heatingPower: '12', heatPumpCost: 3_000_000 },
    expect: paid(600_000n),
  },
  {
    measure: 'heat-pump',
    note: '下限は端数処理前の額で見る：費用199,999円の半分 99,999.5円',
    profile: { ...family, heatPumpCost: 199_999 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'heat-pump',
    note: '受付の最後の日',
    profile: { ...family, orderedOn: '2027-02-26' },
    expect: paid(355_000n),
  },
  {
    measure: 'heat-pump',
    note: '受付の次の日',
    profile: { ...family, orderedOn: '2027-02-27' },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'heat-pump',
    note: '所得の上限を1円超える',
    profile: { ...family, householdIncome: 9_000_001 },
    expect: { status: 'ineligible' },
  },
]
