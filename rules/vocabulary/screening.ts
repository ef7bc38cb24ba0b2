import { booleanField, text } from '../../src/author'

export const certifiedSupplyPlan = booleanField('certifiedSupplyPlan', {
  label: text('認定供給確保計画', 'Certified supply plan'),
  question: text('経済安全保障推進法の認定供給確保計画がありますか。', 'Do you have a supply plan certified under the Economic Security Promotion Act?'),
  help: text('重要な物資の安定供給について、国の認定を受けた計画です。', 'It is a plan to secure an important product, certified by the government.'),
  changeable: true,
})

export const affectedByFuelTaxChange = booleanField('affectedByFuelTaxChange', {
  label: text('当分の間税率の廃止による影響', 'Affected by the end of the provisional fuel tax rate'),
  question: text('ガソリン等の当分の間税率の廃止で、経営に影響がありますか。', 'Does the end of the provisional fuel tax rate affect your business?'),
  help: text('ガソリンスタンドなどを営む事業者への質問です。', 'This is for those who run filling stations.'),
})

export const designatedCraft = booleanField('designatedCraft', {
  label: text('指定伝統的工芸品の製造', 'Makes a designated traditional craft'),
  question: text('国が指定した伝統的工芸品を作っていますか。', 'Do you make a traditional craft designated by the state?'),
  help: text('輪島塗や九谷焼など、法律に基づいて指定された工芸品です。', 'These are crafts designated by law, such as Wajima lacquer and Kutani ware.'),
})
