import { booleanField, text } from '../../src/author'

export const certifiedSupplyPlan = booleanField('certifiedSupplyPlan', {
  label: text('認定供給確保計画', 'Certified supply plan'),
  question: text(
    '経済安全保障推進法の認定供給確保計画がありますか。',
    'Do you have a supply plan certified under the Economic Security Promotion Act?',
  ),
  help: text(
    '重要な物資の安定供給について、国の認定を受けた計画です。',
    'It is a plan to secure an important product, certified by the government.',
  ),
  changeable: true,
})

export const affectedByFuelTaxChange = booleanField('affectedByFuelTaxChange', {
  label: text(
    '当分の間税率の廃止で苦しくなったガソリンスタンド',
    'Filling station harmed by the end of the provisional fuel tax rate',
  ),
  question: text(
    'ガソリンスタンド（SS）を営み、ガソリンなどの当分の間税率の廃止で、資金繰りなどの経営が苦しくなっていますか。',
    'Do you run a filling station that the end of the provisional fuel tax rate harms, in its cash flow or otherwise?',
  ),
  help: text(
    'ガソリンスタンドを営んでいなければ「いいえ」です。燃料が安くなって助かる場合も「いいえ」です。',
    'Answer no if you run none, or if cheaper fuel is a relief to you.',
  ),
})

export const designatedCraft = booleanField('designatedCraft', {
  label: text('指定伝統的工芸品の製造', 'Makes a designated traditional craft'),
  question: text(
    '国が指定した伝統的工芸品を作っていますか。',
    'Do you make a traditional craft designated by the state?',
  ),
  help: text(
    '輪島塗や九谷焼など、法律に基づいて指定された工芸品です。',
    'These are crafts designated by law, such as Wajima lacquer and Kutani ware.',
  ),
})

export const designatedDisaster = booleanField('designatedDisaster', {
  label: text(
    '局激指定または災害救助法適用の災害',
    'Disaster declared locally severe, or under the Disaster Relief Act',
  ),
  question: text(
    '局地激甚災害の指定や災害救助法の適用を受けた災害（令和7年8月豪雨、令和7年台風22号など）で被害を受けましたか。',
    'Were you hit by a disaster that was declared locally severe or to which the Disaster Relief Act was applied, such as the heavy rain of August 2025 or Typhoon 22 of 2025?',
  ),
  help: text(
    '指定や適用の有無は、市町村の窓口で分かります。地方公共団体は、区域の被害について答えてください。',
    'Your municipality can tell you whether it was; a local government answers for its area.',
  ),
})

export const strongShakingExpected = booleanField('strongShakingExpected', {
  label: text(
    '南海トラフ巨大地震で震度6弱以上が予想される地域',
    'Area where a Nankai Trough earthquake is expected to reach seismic intensity 6-lower',
  ),
  question: text(
    'その場所は、南海トラフ巨大地震で震度6弱以上の揺れが予想されていますか。',
    'Is the place expected to shake with a seismic intensity of 6-lower or more (Japanese scale) in a Nankai Trough earthquake?',
  ),
  help: text(
    '市町村や県の地震ハザードマップで確かめられます。',
    'The earthquake hazard map of the municipality or prefecture shows it.',
  ),
})

export const shelterFacility = booleanField('shelterFacility', {
  label: text('避難所や、避難の難しい人が多く出る施設', 'Shelter, or facility with many people who cannot get away'),
  question: text(
    'その施設は、避難所になったり、災害時に避難の難しい人が多く出たりする施設ですか。',
    'Is the facility a shelter, or one where many people could not get away in a disaster?',
  ),
  help: text(
    '市町村が指定した避難所や、病院、福祉施設などを思い浮かべてください。',
    'Think of a shelter named by your municipality, a hospital or a care home.',
  ),
})

export const deepTechStartup = booleanField('deepTechStartup', {
  label: text('ディープテックのスタートアップ', 'Deep-tech start-up'),
  question: text(
    '研究から生まれた新しい技術を事業にするスタートアップですか。',
    'Are you a start-up that turns new technology from research into a business?',
  ),
  help: text(
    '製品になるまでに長い時間と大きな資金がかかる技術（ディープテック）の会社です。上場しているかどうかは問いません。',
    'Deep tech takes long and much money to become a product; listed or not makes no difference here.',
  ),
})

export const shoppingStreetBody = booleanField('shoppingStreetBody', {
  label: text('商店街の組織', 'Body of a shopping street'),
  question: text(
    '商店街の組合や、まちづくり会社など、商店街をまとめる組織ですか。',
    'Are you the body of a shopping street, such as its cooperative or a town company?',
  ),
  help: text('個々の店は「いいえ」です。', 'A single shop answers no.'),
})
