/** What a wish is about before any other measure of its purpose, by the id of the wish: a till is for the invoice frame. */
export const first: Readonly<Record<string, readonly string[]>> = {
  software: ['digital-ai-adoption-regular'],
  tillAndPayment: ['digital-ai-adoption-invoice'],
  website: ['micro-business-sustainability-general'],
  loan: ['coordinated-lending-guarantee-fee', 'jfc-safety-net-rate-cut', 'credit-guarantee-fee-subsidy'],
  succession: ['business-succession-support', 'succession-capital-investment'],
  turnaround: ['management-improvement-plan'],
  export: ['sme-expansion-abroad'],
  invoice: ['digital-ai-adoption-invoice', 'invoice-consultation'],
  advice: ['yorozu-support-centres', 'business-consultation'],
  startUp: ['micro-business-sustainability-startup'],
  safety: ['digital-ai-adoption-security'],
  savingEquipment: ['energy-saving-equipment'],
  rentalHeaters: ['rental-housing-water-heater'],
  batteries: ['demand-response-batteries-household', 'demand-response-batteries-business'],
}
