import type { Example } from '../../src/author'

const university = { applicantType: 'university' }

export const examples: readonly Example[] = [
  {
    measure: 'industry-academia-national-strategic',
    note: '補助率は資料になく、0円から事業規模20億円まで',
    profile: { ...university, projectScale: 2_000_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 2_000_000_000n },
  },
  {
    measure: 'industry-academia-national-strategic',
    note: '事業規模40億円でも上限は25億円',
    profile: { ...university, projectScale: 4_000_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 2_500_000_000n },
  },
  {
    measure: 'industry-academia-national-strategic',
    note: '15億円に1円足りない',
    profile: { ...university, projectScale: 1_499_999_999 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'industry-academia-regional',
    note: '下限ちょうどの7.5億円',
    profile: { ...university, projectScale: 750_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 750_000_000n },
  },
  {
    measure: 'industry-academia-regional',
    note: '事業規模15億円でも上限は10億円',
    profile: { ...university, projectScale: 1_500_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 1_000_000_000n },
  },
  {
    measure: 'industry-academia-regional',
    note: '会社は対象でない',
    profile: { applicantType: 'company', projectScale: 1_500_000_000 },
    expect: { status: 'ineligible' },
  },
]
