// How often a double loses a yen: Math.floor(price * usage) against the exact discount, for 100,001 bills at each price.
import { compileBatch } from 'hojokin'
import { measures } from 'hojokin/rules'

const count = 100_001
const electricity = compileBatch(measures['electricity-discount'])
const gas = compileBatch(measures['city-gas-discount'])
const column = (value) => Array.from({ length: count }, () => value)

function compare(name, price, usageOf, exact) {
  const wrong = exact.findIndex((yen, at) => Math.floor(price * usageOf(at)) !== yen)
  const lost = exact.filter((yen, at) => Math.floor(price * usageOf(at)) !== yen).length
  const first =
    wrong < 0
      ? ''
      : `; ${price} × ${usageOf(wrong)} is ${price * usageOf(wrong)}, so ${Math.floor(price * usageOf(wrong))} for ${exact[wrong]} yen`
  console.log(`${name}: ${lost} of ${count} bills lose a yen${first}`)
}

for (const [contract, month, price] of [
  ['lowVoltage', '2026-01', 4.5],
  ['highVoltage', '2025-03', 0.7],
  ['highVoltage', '2026-01', 2.3],
]) {
  const usage = Array.from({ length: count }, (_, at) => at)
  const { yen } = electricity.run({
    electricitySupply: column(contract),
    usageMonth: column(month),
    electricityUsage: usage,
  })
  compare(`${month}, ${contract}, whole kWh`, price, (at) => at, Array.from(yen))
}
for (const [month, price] of [
  ['2023-01', 30],
  ['2024-05', 7.5],
  ['2026-01', 18],
]) {
  const usage = Array.from({ length: count }, (_, at) => String(at / 10))
  const { yen } = gas.run({ gasSupply: column('cityGas'), usageMonth: column(month), gasUsage: usage })
  compare(`${month}, cityGas, tenths of m³`, price, (at) => at / 10, Array.from(yen))
}
