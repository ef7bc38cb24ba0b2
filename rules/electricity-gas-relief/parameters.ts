import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** A month without a row had no support. */
export const electricityUnitDiscount: ParameterTable = {
  label: text('値引き単価（電気）', 'unit discount for electricity'), unit: 'yen/kWh',
  rows: [
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2023-01', '2023-08'] }, value: '7.0', source: 'retailers2022', at: '値引き単価の表', printed: '7.0円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2023-09', '2023-12'] }, value: '3.5', source: 'retailers2022', at: '値引き単価の表', printed: '3.5円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2024-01', '2024-04'] }, value: '3.5', source: 'reliefOffice', at: '値引き単価の表', printed: '3.5円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2024-05' }, value: '1.8', source: 'reliefOffice', at: '値引き単価の表', printed: '1.8円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2024-08', '2024-09'] }, value: '4.0', source: 'retailers2024', at: '値引き単価の表', printed: '4.0円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2024-10' }, value: '2.5', source: 'retailers2024', at: '値引き単価の表', printed: '2.5円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2025-01', '2025-02'] }, value: '2.5', source: 'energyAgency', at: '値引き単価の表', printed: '2.5円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2025-03' }, value: '1.3', source: 'energyAgency', at: '値引き単価の表', printed: '1.3円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2025-07' }, value: '2.0', source: 'press2025', at: '値引き単価の表', printed: '2.0円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2025-08' }, value: '2.4', source: 'press2025', at: '値引き単価の表', printed: '2.4円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2025-09' }, value: '2.0', source: 'press2025', at: '値引き単価の表', printed: '2.0円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: ['2026-01', '2026-02'] }, value: '4.5', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '4.5円/kWh' },
    { when: { electricitySupply: 'lowVoltage', usageMonth: '2026-03' }, value: '1.5', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '1.5円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2023-01', '2023-08'] }, value: '3.5', source: 'retailers2022', at: '値引き単価の表', printed: '3.5円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2023-09', '2023-12'] }, value: '1.8', source: 'retailers2022', at: '値引き単価の表', printed: '1.8円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2024-01', '2024-04'] }, value: '1.8', source: 'reliefOffice', at: '値引き単価の表', printed: '1.8円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2024-05' }, value: '0.9', source: 'reliefOffice', at: '値引き単価の表', printed: '0.9円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2024-08', '2024-09'] }, value: '2.0', source: 'retailers2024', at: '値引き単価の表', printed: '2.0円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2024-10' }, value: '1.3', source: 'retailers2024', at: '値引き単価の表', printed: '1.3円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2025-01', '2025-02'] }, value: '1.3', source: 'energyAgency', at: '値引き単価の表', printed: '1.3円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2025-03' }, value: '0.7', source: 'energyAgency', at: '値引き単価の表', printed: '0.7円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2025-07' }, value: '1.0', source: 'press2025', at: '値引き単価の表', printed: '1.0円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2025-08' }, value: '1.2', source: 'press2025', at: '値引き単価の表', printed: '1.2円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2025-09' }, value: '1.0', source: 'press2025', at: '値引き単価の表', printed: '1.0円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: ['2026-01', '2026-02'] }, value: '2.3', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '2.3円/kWh' },
    { when: { electricitySupply: 'highVoltage', usageMonth: '2026-03' }, value: '0.8', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '0.8円/kWh' },
  ],
}

/** A month without a row had no support. */
export const gasUnitDiscount: ParameterTable = {
  label: text('値引き単価（都市ガス）', 'unit discount for city gas'), unit: 'yen/m3',
  rows: [
    { when: { gasSupply: 'cityGas', usageMonth: ['2023-01', '2023-08'] }, value: '30', source: 'gasRetailers2022', at: '値引き単価の表', printed: '30円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: ['2023-09', '2023-12'] }, value: '15', source: 'gasRetailers2022', at: '値引き単価の表', printed: '15円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: ['2024-01', '2024-04'] }, value: '15', source: 'reliefOffice', at: '値引き単価の表', printed: '15円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2024-05' }, value: '7.5', source: 'reliefOffice', at: '値引き単価の表', printed: '7.5円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: ['2024-08', '2024-09'] }, value: '17.5', source: 'retailers2024', at: '値引き単価の表', printed: '17.5円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2024-10' }, value: '10', source: 'retailers2024', at: '値引き単価の表', printed: '10円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: ['2025-01', '2025-02'] }, value: '10', source: 'energyAgency', at: '値引き単価の表', printed: '10円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2025-03' }, value: '5', source: 'energyAgency', at: '値引き単価の表', printed: '5円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2025-07' }, value: '8', source: 'press2025', at: '値引き単価の表', printed: '8円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2025-08' }, value: '10', source: 'press2025', at: '値引き単価の表', printed: '10円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2025-09' }, value: '8', source: 'press2025', at: '値引き単価の表', printed: '8円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: ['2026-01', '2026-02'] }, value: '18', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '18円/m³' },
    { when: { gasSupply: 'cityGas', usageMonth: '2026-03' }, value: '6', source: 'budgetDocument', at: '国が指定する値引き単価', printed: '6円/m³' },
  ],
}
