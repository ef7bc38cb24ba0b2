import type { Mechanism } from './programme'

/** Every kind of support, once each. */
const all: Readonly<Record<Mechanism, true>> = {
  unitDiscount: true,
  subsidy: true,
  benefit: true,
  interestSubsidy: true,
  rateCut: true,
  guarantee: true,
  guaranteeFee: true,
  equity: true,
  commission: true,
  contribution: true,
  grantToPublicBody: true,
  advice: true,
}
export const mechanisms = Object.keys(all) as readonly Mechanism[]
