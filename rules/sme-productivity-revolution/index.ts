import { defineProgramme, text } from '../../src/author'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'
import { digitalAiAdoptionElectronicTrading } from './digital-ai-adoption-electronic-trading'
import { digitalAiAdoptionGroup } from './digital-ai-adoption-group'
import { digitalAiAdoptionInvoice } from './digital-ai-adoption-invoice'
import { digitalAiAdoptionRegular } from './digital-ai-adoption-regular'
import { digitalAiAdoptionSecurity } from './digital-ai-adoption-security'
import { microBusinessSustainabilityGeneral } from './micro-business-sustainability-general'
import { microBusinessSustainabilityGeneral19th } from './micro-business-sustainability-general-19th'
import { microBusinessSustainabilityJoint } from './micro-business-sustainability-joint'
import { microBusinessSustainabilityNoto } from './micro-business-sustainability-noto'
import { microBusinessSustainabilityStartup } from './micro-business-sustainability-startup'
import { smeGrowthAcceleration } from './sme-growth-acceleration'
import { smeHandsOnSupport } from './sme-hands-on-support'
import { digitalSources, growthSources, microBusinessSources, successionSources } from './sources'
import { successionCapitalInvestment } from './succession-capital-investment'
import { successionClosureAlongside, successionClosureRechallenge } from './succession-closure'
import { successionExpertsBuyer, successionExpertsSeller } from './succession-experts'
import { successionExpertsHundredOku } from './succession-experts-hundred-oku'
import { successionIntegrationExperts, successionIntegrationInvestment } from './succession-integration'
import { successionSmallSeller } from './succession-small-seller'

export const smeProductivityRevolution = defineProgramme(vocabulary, {
  id: 'sme-productivity-revolution',
  number: 7,
  name: text('中小企業生産性革命推進事業', 'SME productivity revolution'),
  summary: text(
    '設備投資、IT導入、販路開拓、事業承継を補助し、専門家の助言も合わせて、中小企業の稼ぐ力を強めます。',
    'Helps SMEs and micro enterprises earn more, with grants for equipment, IT, finding customers and succession, and with expert advice.',
  ),
  budget: { yen: 340_000_000_000n, printed: '3,400億円' },
  bureaus: [
    text(
      '(1) 中小企業庁 経営支援部 経営支援課',
      '(1) SME Agency, Business Support Department, Business Support Division',
    ),
    text(
      '(2) 中小企業庁 経営支援部 イノベーションチーム',
      '(2) SME Agency, Business Support Department, Innovation Team',
    ),
    text(
      '(3) 中小企業庁 経営支援部 小規模企業振興課',
      '(3) SME Agency, Business Support Department, Small Enterprise Promotion Division',
    ),
    text(
      '(4) 中小企業庁 事業環境部 財務課',
      '(4) SME Agency, Business Environment Department, Finance and Taxation Division',
    ),
    text(
      '(5) 中小企業庁 経営支援部 経営支援課、海外展開支援室、事業環境部 財務課、長官官房 総務課',
      '(5) SME Agency, Business Support Department, Business Support Division and Overseas Business Support Office; Business Environment Department, Finance and Taxation Division; Commissioner’s Secretariat, General Affairs Division',
    ),
  ],
  goals: [
    {
      text: text(
        '支援した事業者の成長と生産性の向上を促し、事業の後に生産性や賃金を高める',
        'Firms that were supported grow, and raise productivity and wages afterwards',
      ),
    },
  ],
  sources: { budgetDocument, ...digitalSources, ...microBusinessSources, ...successionSources, ...growthSources },
  withoutMeasure: [
    {
      printed: '(2) 中小企業デジタル化・AI導入支援事業（デジタル化・AI導入補助金）',
      why: text(
        '通常枠、インボイス枠の二つの類型、セキュリティ対策推進枠、複数者連携枠の五つを、それぞれ支援措置としています（digital-ai-adoption- で始まるもの）。',
        'Its five frames are measures each: regular, invoice, electronic trading, security and group (digital-ai-adoption-…).',
      ),
    },
    {
      printed: '(3) 小規模事業者持続的発展支援事業（小規模事業者持続化補助金）',
      why: text(
        '一般型（第19回と第20回）、創業型、共同・協業型、災害支援枠を、それぞれ支援措置としています（micro-business-sustainability- で始まるもの）。',
        'Its frames are measures each: general (19th and 20th call), start-up, joint and disaster (micro-business-sustainability-…).',
      ),
    },
    {
      printed: '(4) 事業承継・M&A支援事業（事業承継・M&A補助金）',
      why: text(
        '事業承継促進枠、専門家活用枠、PMI推進枠、廃業・再チャレンジ枠などを、それぞれ支援措置としています（succession- で始まるもの）。',
        'Its frames are measures each: investment, experts, integration after M&A, closing (succession-…).',
      ),
    },
  ],
  measures: [
    smeGrowthAcceleration,
    digitalAiAdoptionRegular,
    digitalAiAdoptionInvoice,
    digitalAiAdoptionElectronicTrading,
    digitalAiAdoptionSecurity,
    digitalAiAdoptionGroup,
    microBusinessSustainabilityGeneral,
    microBusinessSustainabilityGeneral19th,
    microBusinessSustainabilityStartup,
    microBusinessSustainabilityJoint,
    microBusinessSustainabilityNoto,
    successionCapitalInvestment,
    successionExpertsBuyer,
    successionExpertsSeller,
    successionExpertsHundredOku,
    successionIntegrationExperts,
    successionIntegrationInvestment,
    successionClosureAlongside,
    successionClosureRechallenge,
    successionSmallSeller,
    smeHandsOnSupport,
  ],
})
