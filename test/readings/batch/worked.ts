import type { Row } from './ways'

/** Amounts in yen, worked by hand. */
export const worked: readonly (readonly [id: string, row: Row, yen: number])[] = [
  // 4000 / 3 = 1333.3, to thousands; 1501 × 2/5 = 600.4, up to hundreds and to a yen, down to hundreds.
  ['half-up', { cost: '4000' }, 1000],
  ['half-up', { cost: '4500' }, 2000],
  ['up', { cost: '1501', region: 'south' }, 700],
  ['up-to-yen', { cost: '1501', region: 'south' }, 601],
  ['down-to-hundreds', { cost: '1501', region: 'south' }, 600],
  // 300 + 1000 / 3 + 500; 2000 − 1000 / 3 − 300, and not below zero.
  ['added', { cost: '1000', outside: '500', region: 'north' }, 1133],
  ['less', { cost: '2000', outside: '1000', region: 'north' }, 1366],
  ['less', { cost: '500', outside: '1000', region: 'north' }, 0],
  ['greater-of-two', { cost: '500', outside: '1000' }, 1000],
  ['least-of-two', { cost: '5999', outside: '1501', declared: 'false' }, 1501],
  ['least-of-two', { cost: '5999', outside: '1501', declared: 'true' }, 500],
  ['within', { cost: '999', declared: 'false' }, 1000],
  // The cap wins where floor and cap cross.
  ['within', { cost: '999', declared: 'true' }, 500],
  // 1000 yen × 2.5 kW / 2.
  ['numbers-multiplied', { cost: '1000', power: '2.5' }, 1250],
  // 1000 at a half and 2000 at a quarter.
  ['slices', { cost: '3000', region: 'north', declared: 'true' }, 1000],
  // A third of 5999 is 1999.67: 1000 at a half, no second slice, 999.67 at a quarter.
  ['three-slices', { cost: '5999', region: 'north', declared: 'true', household: 'false' }, 749],
  // No first slice in the south; up to 2000 at 2/5.
  ['three-slices', { cost: '5999', region: 'south', declared: 'true', household: 'true' }, 799],
  ['slice-up-to-number', { cost: '3000', outside: '1000', declared: 'true' }, 1000],
  ['slice-by-number', { cost: '3000', outside: '999', region: 'north', declared: 'true' }, 750],
  ['slice-by-number', { cost: '3000', outside: '1000', region: 'north', declared: 'true' }, 1000],
  // A rate by income, at most so much a kW by the day: two thirds or a half of 900,000; 2.5 kW at 70,000 or 50,000.
  [
    'bracketed',
    { household: 'true', ordered: '2026-04-01', cost: '900000', power: '99.99', income: '4999999' },
    600_000,
  ],
  [
    'bracketed',
    { household: 'true', ordered: '2026-04-01', cost: '900000', power: '99.99', income: '5000000' },
    450_000,
  ],
  ['bracketed', { household: 'true', ordered: '2026-04-01', cost: '900000', power: '99.99', income: '8000001' }, NaN],
  ['bracketed', { household: 'true', ordered: '2026-09-30', cost: '900000', power: '2.5', income: '0' }, 175_000],
  ['bracketed', { household: 'true', ordered: '2026-10-01', cost: '900000', power: '2.5', income: '0' }, 125_000],
  ['bracketed', { household: 'true', ordered: '2026-03-31', cost: '900000', power: '2.5', income: '0' }, NaN],
  ['brackets-backwards', { cost: '1000', income: '1999' }, 1000],
  ['brackets-backwards', { cost: '1000', income: '7999999' }, 500],
  ['brackets-backwards', { cost: '1000', income: '8000000' }, 250],
  // 300 in the north, a third of it where both hold: 100; else half of it.
  ['slices-of-figures', { region: 'north', declared: 'true' }, 100],
  ['slices-of-figures', { region: 'north', declared: 'false' }, 150],
  // A half and then a fifth; a whole, a half and a quarter of it.
  ['two-brackets', { cost: '1000', income: '1999' }, 500],
  ['two-brackets', { cost: '1000', income: '2000' }, 250],
  ['two-brackets', { cost: '1000', income: '6000000' }, 100],
  ['two-brackets', { cost: '1000', income: '8000000' }, 50],
  // 1000 in the north, and 500 for who declares it.
  ['figures-and-cost', { cost: '1000', region: 'north', declared: 'true' }, 1000],
  ['figures-and-cost', { cost: '999', region: 'north', declared: 'true' }, NaN],
  ['figures-and-cost', { cost: '1000', region: 'north', declared: 'false' }, NaN],
  // A third of the first 500 and 2/5 of the other 500.
  ['slices-of-a-figure', { region: 'south', declared: 'true' }, 366],
  // A half of the first 333.33, a quarter of the other 2666.67.
  ['slice-up-to-third', { cost: '3000', outside: '1000', declared: 'true' }, 833],
  ['slices-compared', { cost: '3000', declared: 'true' }, 3000],
  ['slices-compared', { cost: '2999', declared: 'true' }, NaN],
  ['rest-of-none', { cost: '9000', region: 'north', declared: 'true' }, 9000],
  ['rest-of-none', { cost: '9000', region: null, declared: 'true' }, NaN],
  ['none-of-rest', { cost: '9000', region: null, declared: 'true' }, NaN],
  ['usage-above-floor', { cost: '1000', region: 'south', usage: '1' }, NaN],
  ['usage-above-floor', { cost: '1000', region: 'north', usage: '50' }, 115],
  // 1000 × 1 × 2/5.
  ['nested-rates', { cost: '1000', declared: 'false', region: 'south' }, 400],
  // 2000 × 2/5.
  ['rate-of-cost-capped', { cost: '5999', declared: 'false', region: 'south' }, 800],
]
