/** The programmes of the budget document, in its order. Written down here a second time on purpose: the audit compares the two. */
export const programmeIds: readonly string[] = [
  'electricity-gas-relief', 'fuel-station-interest-subsidy', 'fuel-station-network-support', 'digital-lifeline', 'industrial-water-supply',
  'large-scale-growth-investment', 'sme-productivity-revolution', 'business-environment-change-support', 'sme-revitalization-and-succession',
  'management-improvement-planning', 'sme-fair-trade', 'credit-guarantee-fee-subsidy', 'local-government-small-business-support', 'mineral-supply-chain',
  'supply-chain-drones', 'supply-chain-satellites-and-rockets', 'supply-chain-permanent-magnets', 'supply-chain-electronic-components',
  'economic-intelligence', 'post-5g-systems', 'semiconductor-design-and-manufacturing', 'regional-data-centres', 'industrial-cybersecurity',
  'quantum-computing', 'space-strategy-fund', 'regenerative-medicine-manufacturing', 'geothermal-development', 'distributed-energy-resources',
  'energy-saving-investment', 'energy-use-optimization', 'rental-housing-energy-saving', 'oil-and-gas-equity', 'iea-contribution', 'energy-supply-systems',
  'advanced-ccs', 'decommissioning-and-treated-water', 'business-reconstruction-noto', 'reconstruction-loan-interest-noto', 'group-subsidy-fukushima',
  'business-reconstruction-july-2020-rain', 'reconstruction-loan-interest-july-2020-rain', 'shopping-street-recovery', 'traditional-crafts-recovery',
  'closed-mine-pollution-control', 'outage-restoration-system', 'nankai-trough-old-mines', 'emergency-fuel-stockpile', 'alps-seafood-promotion',
  'industry-academia-hubs', 'global-startups', 'deep-tech-debt-guarantee', 'national-research-facilities', 'perovskite-certification',
  'content-industry-growth', 'skills-visualization', 'regional-young-talent', 'expo-2025-dismantling', 'japan-us-strategic-investment', 'global-south',
  'overseas-business', 'jfc-financing',
]
