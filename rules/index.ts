import { deepFreeze } from '../src/rule/freeze'
import type { Measure, Programme } from '../src/author'
import { advancedCcs } from './advanced-ccs'
import { alpsSeafoodPromotion } from './alps-seafood-promotion'
import { businessEnvironmentChangeSupport } from './business-environment-change-support'
import { businessReconstructionJuly2020Rain } from './business-reconstruction-july-2020-rain'
import { businessReconstructionNoto } from './business-reconstruction-noto'
import { closedMinePollutionControl } from './closed-mine-pollution-control'
import { contentIndustryGrowth } from './content-industry-growth'
import { creditGuaranteeFeeSubsidy } from './credit-guarantee-fee-subsidy'
import { decommissioningAndTreatedWater } from './decommissioning-and-treated-water'
import { deepTechDebtGuarantee } from './deep-tech-debt-guarantee'
import { digitalLifeline } from './digital-lifeline'
import { distributedEnergyResources } from './distributed-energy-resources'
import { economicIntelligence } from './economic-intelligence'
import { electricityGasRelief } from './electricity-gas-relief'
import { emergencyFuelStockpile } from './emergency-fuel-stockpile'
import { energySavingInvestment } from './energy-saving-investment'
import { energySupplySystems } from './energy-supply-systems'
import { energyUseOptimization } from './energy-use-optimization'
import { expo2025Dismantling } from './expo-2025-dismantling'
import { fuelStationInterestSubsidy } from './fuel-station-interest-subsidy'
import { fuelStationNetworkSupport } from './fuel-station-network-support'
import { geothermalDevelopment } from './geothermal-development'
import { globalSouth } from './global-south'
import { globalStartups } from './global-startups'
import { groupSubsidyFukushima } from './group-subsidy-fukushima'
import { ieaContribution } from './iea-contribution'
import { industrialCybersecurity } from './industrial-cybersecurity'
import { industrialWaterSupply } from './industrial-water-supply'
import { industryAcademiaHubs } from './industry-academia-hubs'
import { japanUsStrategicInvestment } from './japan-us-strategic-investment'
import { jfcFinancing } from './jfc-financing'
import { largeScaleGrowthInvestment } from './large-scale-growth-investment'
import { localGovernmentSmallBusinessSupport } from './local-government-small-business-support'
import { managementImprovementPlanning } from './management-improvement-planning'
import { mineralSupplyChain } from './mineral-supply-chain'
import { nankaiTroughOldMines } from './nankai-trough-old-mines'
import { nationalResearchFacilities } from './national-research-facilities'
import { oilAndGasEquity } from './oil-and-gas-equity'
import { outageRestorationSystem } from './outage-restoration-system'
import { overseasBusiness } from './overseas-business'
import { perovskiteCertification } from './perovskite-certification'
import { post5gSystems } from './post-5g-systems'
import { quantumComputing } from './quantum-computing'
import { reconstructionLoanInterestJuly2020Rain } from './reconstruction-loan-interest-july-2020-rain'
import { reconstructionLoanInterestNoto } from './reconstruction-loan-interest-noto'
import { regenerativeMedicineManufacturing } from './regenerative-medicine-manufacturing'
import { regionalDataCentres } from './regional-data-centres'
import { regionalYoungTalent } from './regional-young-talent'
import { rentalHousingEnergySaving } from './rental-housing-energy-saving'
import { semiconductorDesignAndManufacturing } from './semiconductor-design-and-manufacturing'
import { shoppingStreetRecovery } from './shopping-street-recovery'
import { skillsVisualization } from './skills-visualization'
import { smeFairTrade } from './sme-fair-trade'
import { smeProductivityRevolution } from './sme-productivity-revolution'
import { smeRevitalizationAndSuccession } from './sme-revitalization-and-succession'
import { spaceStrategyFund } from './space-strategy-fund'
import { supplyChainDrones } from './supply-chain-drones'
import { supplyChainElectronicComponents } from './supply-chain-electronic-components'
import { supplyChainPermanentMagnets } from './supply-chain-permanent-magnets'
import { supplyChainSatellitesAndRockets } from './supply-chain-satellites-and-rockets'
import { traditionalCraftsRecovery } from './traditional-crafts-recovery'
import { vocabulary as words } from './vocabulary'
import type { Facts, Measures } from './types'

/** Every programme of the budget document, in its order. */
export const programmes = Object.freeze<readonly Programme[]>([
  electricityGasRelief,
  fuelStationInterestSubsidy,
  fuelStationNetworkSupport,
  digitalLifeline,
  industrialWaterSupply,
  largeScaleGrowthInvestment,
  smeProductivityRevolution,
  businessEnvironmentChangeSupport,
  smeRevitalizationAndSuccession,
  managementImprovementPlanning,
  smeFairTrade,
  creditGuaranteeFeeSubsidy,
  localGovernmentSmallBusinessSupport,
  mineralSupplyChain,
  supplyChainDrones,
  supplyChainSatellitesAndRockets,
  supplyChainPermanentMagnets,
  supplyChainElectronicComponents,
  economicIntelligence,
  post5gSystems,
  semiconductorDesignAndManufacturing,
  regionalDataCentres,
  industrialCybersecurity,
  quantumComputing,
  spaceStrategyFund,
  regenerativeMedicineManufacturing,
  geothermalDevelopment,
  distributedEnergyResources,
  energySavingInvestment,
  energyUseOptimization,
  rentalHousingEnergySaving,
  oilAndGasEquity,
  ieaContribution,
  energySupplySystems,
  advancedCcs,
  decommissioningAndTreatedWater,
  businessReconstructionNoto,
  reconstructionLoanInterestNoto,
  groupSubsidyFukushima,
  businessReconstructionJuly2020Rain,
  reconstructionLoanInterestJuly2020Rain,
  shoppingStreetRecovery,
  traditionalCraftsRecovery,
  closedMinePollutionControl,
  outageRestorationSystem,
  nankaiTroughOldMines,
  emergencyFuelStockpile,
  alpsSeafoodPromotion,
  industryAcademiaHubs,
  globalStartups,
  deepTechDebtGuarantee,
  nationalResearchFacilities,
  perovskiteCertification,
  contentIndustryGrowth,
  skillsVisualization,
  regionalYoungTalent,
  expo2025Dismantling,
  japanUsStrategicInvestment,
  globalSouth,
  overseasBusiness,
  jfcFinancing,
]) as unknown as readonly Programme<Pick<Facts, keyof Facts>>[]

/**
 * Every measure by id, with the facts that it asks for. Their types are written by `npm run types:rules`, to be run after a measure, a fact or
 * an option is added. Nothing else is in it, not even what every object has, so that an id from outside finds a measure or nothing.
 */
export const measures: Pick<Measures, keyof Measures> = Object.freeze(
  Object.assign(
    Object.create(null) as Measures,
    Object.fromEntries(
      programmes.flatMap((programme) => programme.measures.map((measure) => [measure.id, measure] as const)),
    ),
  ),
)

/**
 * Finds a measure by an id that comes from outside; undefined where there is none.
 * @example findMeasure('electricity-discount')?.programme //=> 'electricity-gas-relief'
 */
export const findMeasure = (id: string): Measure | undefined => (measures as unknown as Record<string, Measure>)[id]

/** One name for each fact, shared by all programmes, so that an applicant is asked once. */
export const vocabulary: Pick<Facts, keyof Facts> = deepFreeze(words)

export { changes } from './changes'
export { smeBasicAct, smeRelatedLaws } from './enterprise-size'
export { combinationRulesUndocumented, stacking } from './stacking'
export { billServices, billColumns } from './bill-services'
export { derivations } from './derivations'
export { doors, elsewhere, purposes, wishes } from './wishes'
export type { CombinationRule } from '../src/author'
export type { Facts, Measures, Profile } from './types'
