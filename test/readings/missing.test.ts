import { expect, it } from 'vitest'
import { bounds, evaluate } from '../../src'
import { findMeasure } from '../../rules'

it.each([
  [
    'business-reconstruction-noto',
    {},
    ['disaster', 'enterpriseSize', 'prefecture', 'eligibleCost', 'multiplyAffected'],
  ],
  [
    'business-reconstruction-noto',
    { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small' },
    ['eligibleCost', 'multiplyAffected'],
  ],
  [
    'business-reconstruction-noto',
    { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small', eligibleCost: 10_000_000 },
    ['multiplyAffected'],
  ],
  [
    'large-scale-growth-investment',
    { enterpriseSize: 'small', investmentAmount: 1_800_000_000 },
    ['hundredOkuDeclaration'],
  ],
  ['electricity-discount', {}, ['electricitySupply', 'usageMonth', 'electricityUsage']],
])('%s asks for the most decisive of the missing facts first: %o', (id, profile, missing) => {
  expect(evaluate(findMeasure(id)!, profile)).toMatchObject({ status: 'undetermined', missing })
  expect(bounds(findMeasure(id)!, profile).missing).toEqual(missing)
})
