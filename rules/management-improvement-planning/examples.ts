import type { Example } from '../../src/author'

const small = { enterpriseSize: 'small' }

export const examples: readonly Example[] = [
  {
    measure: 'management-improvement-plan',
    note: '計画300万円→200万円、伴走150万円→100万円、交渉15万円→10万円',
    profile: { ...small, planFee: 3_000_000, followUpFee: 1_500_000, bankTalksFee: 150_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 3_100_000n, shares: { national: 3_100_000n } },
  },
  {
    measure: 'management-improvement-plan',
    note: '計画360万円は上限200万円、伴走90万円→60万円、交渉20万円は上限10万円',
    profile: { ...small, planFee: 3_600_000, followUpFee: 900_000, bankTalksFee: 200_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_700_000n },
  },
  {
    measure: 'management-improvement-plan',
    note: '1円ずつの2/3は、部分ごとに切り捨てて0円',
    profile: { ...small, planFee: 1, followUpFee: 1, bankTalksFee: 1 },
    expect: { status: 'eligible', kind: 'upTo', yen: 0n },
  },
  {
    measure: 'management-improvement-plan',
    note: '中堅企業は対象でない',
    profile: { enterpriseSize: 'midSized', planFee: 3_000_000, followUpFee: 0, bankTalksFee: 0 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'management-improvement-plan',
    note: '伴走支援の費用が分からない: 200万円から300万円まで',
    profile: { ...small, planFee: 3_000_000, bankTalksFee: 0 },
    expect: { status: 'undetermined', min: 2_000_000n, max: 3_000_000n, missing: ['followUpFee'] },
  },
  {
    measure: 'management-improvement-plan-guideline',
    note: 'DD450万円→300万円、計画450万円→300万円、伴走150万円→100万円',
    profile: { ...small, dueDiligenceFee: 4_500_000, planFee: 4_500_000, followUpFee: 1_500_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 7_000_000n, shares: { national: 7_000_000n } },
  },
  {
    measure: 'early-management-improvement-plan',
    note: '計画22.5万円→15万円、期中7.5万円→5万円、決算期7.5万円→5万円',
    profile: { ...small, planFee: 225_000, midTermFollowUpFee: 75_000, yearEndFollowUpFee: 75_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 250_000n, shares: { national: 250_000n } },
  },
  {
    measure: 'early-management-improvement-plan',
    note: '計画20万円→133,333円、決算期6万円→4万円、期中の伴走支援はなし',
    profile: { enterpriseSize: 'micro', planFee: 200_000, midTermFollowUpFee: 0, yearEndFollowUpFee: 60_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 173_333n },
  },
]
