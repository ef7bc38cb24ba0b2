import type { Measure, Programme } from '../src/author'
import { businessEnvironmentChangeSupport } from './business-environment-change-support'
import { businessReconstructionNoto } from './business-reconstruction-noto'
import { creditGuaranteeFeeSubsidy } from './credit-guarantee-fee-subsidy'
import { digitalLifeline } from './digital-lifeline'
import { economicIntelligence } from './economic-intelligence'
import { electricityGasRelief } from './electricity-gas-relief'
import { fuelStationInterestSubsidy } from './fuel-station-interest-subsidy'
import { fuelStationNetworkSupport } from './fuel-station-network-support'
import { industrialWaterSupply } from './industrial-water-supply'
import { largeScaleGrowthInvestment } from './large-scale-growth-investment'
import { localGovernmentSmallBusinessSupport } from './local-government-small-business-support'
import { managementImprovementPlanning } from './management-improvement-planning'
import { mineralSupplyChain } from './mineral-supply-chain'
import { post5gSystems } from './post-5g-systems'
import { smeFairTrade } from './sme-fair-trade'
import { smeProductivityRevolution } from './sme-productivity-revolution'
import { smeRevitalizationAndSuccession } from './sme-revitalization-and-succession'
import { supplyChainDrones } from './supply-chain-drones'
import { supplyChainElectronicComponents } from './supply-chain-electronic-components'
import { supplyChainPermanentMagnets } from './supply-chain-permanent-magnets'
import { supplyChainSatellitesAndRockets } from './supply-chain-satellites-and-rockets'

/** Every programme of the budget document, in its order. */
export const programmes: readonly Programme[] = [
  electricityGasRelief, fuelStationInterestSubsidy, fuelStationNetworkSupport, digitalLifeline, industrialWaterSupply, largeScaleGrowthInvestment,
  smeProductivityRevolution, businessEnvironmentChangeSupport, smeRevitalizationAndSuccession, managementImprovementPlanning, smeFairTrade,
  creditGuaranteeFeeSubsidy, localGovernmentSmallBusinessSupport, mineralSupplyChain, supplyChainDrones, supplyChainSatellitesAndRockets,
  supplyChainPermanentMagnets, supplyChainElectronicComponents, economicIntelligence, post5gSystems, businessReconstructionNoto,
]

/** Every measure by id. */
export const measures: Readonly<Record<string, Measure>> = Object.fromEntries(programmes.flatMap((programme) => programme.measures.map((measure) => [measure.id, measure])))

export { vocabulary } from './vocabulary'
export { billServices, billColumns } from './bill-services'
export type { Profile } from './vocabulary'
