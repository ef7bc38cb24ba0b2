import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'
import { cityGas } from './city-gas'
import { highVoltage } from './high-voltage'
import { lowVoltage } from './low-voltage'

/** The last month that any source read speaks of. */
const knownUntil = '2026-09'

/** A month without a row had no support; a month after `knownUntil` is not known. */
export const electricityUnitDiscount: ParameterTable = {
  label: text('値引き単価（電気）', 'unit discount for electricity'),
  unit: 'yen/kWh',
  knownUntil,
  rows: [...lowVoltage, ...highVoltage],
}

/** A month without a row had no support; a month after `knownUntil` is not known. */
export const gasUnitDiscount: ParameterTable = {
  label: text('値引き単価（都市ガス）', 'unit discount for city gas'),
  unit: 'yen/m3',
  knownUntil,
  rows: cityGas,
}
