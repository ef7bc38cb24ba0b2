import { all, any, defineDerivation, noMoreThan, not, oneOf, parameter, text, valueOf } from '../src/author'
import type { Derivation, ParameterRow, ParameterTable, Source } from '../src/author'
import { vocabulary } from './vocabulary'

const sources: Readonly<Record<string, Source>> = {
  smeDefinition: {
    title: text('中小企業庁 中小企業の定義', 'SME Agency, definition of small and medium enterprises'),
    kind: 'officialPage',
    url: 'https://www.chusho.meti.go.jp/keiei/sapoin/portal/03_1teigi.html',
    checkedOn: '2026-11-24',
  },
  innsAndLeisure: {
    title: text(
      '千葉県信用保証協会 宿泊業と娯楽業の小規模企業者の定義（政令、2014年3月1日施行）',
      'Chiba Credit Guarantee Corporation, micro enterprises among inns and leisure businesses (cabinet orders in force since 1 March 2014)',
    ),
    kind: 'officialPage',
    url: 'https://www.chiba-cgc.or.jp/news/news.php?nc=20140217120056514543',
    checkedOn: '2026-11-26',
  },
  competitivenessAct: {
    title: text('産業競争力強化法 第2条第24項', 'Industrial Competitiveness Enhancement Act, article 2, paragraph 24'),
    kind: 'officialPage',
    checkedOn: '2026-11-24',
  },
}

type Industry = (typeof vocabulary.industry.options)[number]['id']
const row = (industry: readonly Industry[], value: string, at: string, printed: string): ParameterRow => ({
  when: { industry },
  value,
  source: 'smeDefinition',
  at,
  printed,
})

const basic = '中小企業の定義（中小企業基本法 第2条）'
const related = '中小企業の定義（関連法の政令による特例）'
const micro = '小規模企業者の定義（中小企業基本法 第2条第5項）'

/** The industries of each row of the Basic Act, and those that only related laws take out of it. */
const producing: readonly Industry[] = ['manufacturing', 'construction', 'transport', 'other']
const basicProducing: readonly Industry[] = [...producing, 'rubberProducts']
const basicServices: readonly Industry[] = ['services', 'software', 'hotel', 'leisure']

const capitalLimit = (...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('資本金の上限', 'most capital of an SME'),
  unit: 'yen',
  rows,
})
const employeeLimit = (...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('従業員数の上限', 'most employees of an SME'),
  unit: 'count',
  rows,
})
const microLimit = (...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('小規模企業者の従業員数の上限', 'most employees of a micro enterprise'),
  unit: 'count',
  rows,
})
const midSizedEmployees: ParameterTable = {
  label: text('中堅企業者の従業員数の上限', 'most employees of a mid-sized company'),
  unit: 'count',
  rows: [{ when: {}, value: '2000', source: 'competitivenessAct', at: '中堅企業者の定義', printed: '2,000人以下' }],
}

const employees = valueOf(vocabulary.employees)
const cases: Derivation['cases'] = [
  {
    value: 'notEnterprise',
    when: oneOf(vocabulary.applicantType, 'household', 'localGovernment', 'university', 'researchInstitute'),
  },
  { value: 'micro', when: noMoreThan(employees, parameter('microEmployees')) },
  {
    value: 'small',
    when: any(
      all(
        not(oneOf(vocabulary.applicantType, 'soleProprietor')),
        noMoreThan(valueOf(vocabulary.capital), parameter('capitalLimit')),
      ),
      noMoreThan(employees, parameter('employeeLimit')),
    ),
  },
  { value: 'midSized', when: noMoreThan(employees, parameter('midSizedEmployees')) },
  { value: 'large', when: all() },
]

const assumptions = [
  text(
    '「中堅企業」は産業競争力強化法の中堅企業者で判定します。制度によっては定義が違います。',
    'Mid-sized is judged by the Industrial Competitiveness Enhancement Act; some schemes define it differently.',
  ),
  text(
    '資本金と従業員数のどちらかが基準以下なら中小企業者で、個人事業主は従業員数だけで判定します。',
    'Either test, capital or employees, makes an SME; a sole proprietor is judged by employees alone.',
  ),
  text(
    '大企業が株式の多くを持つ「みなし大企業」は、制度ごとに定義が違うため、ここでは尋ねません。除く制度では、確かめることとして答えに示します。',
    'Companies that count as large because large ones own them are not asked about here, since each scheme defines them differently; where a scheme leaves them out, the answer says so among what is to be checked.',
  ),
  text(
    '組合や団体も会社と同じ基準で判定します。制度によっては扱いが違います。',
    'Cooperatives and associations are judged as companies are; some schemes treat them differently.',
  ),
]

/** Enterprise size by the four rows of the SME Basic Act. */
export const smeBasicAct: Derivation = defineDerivation(vocabulary, {
  id: 'sme-basic-act',
  field: 'enterpriseSize',
  sources,
  cases,
  label: text('企業規模（中小企業基本法）', 'Enterprise size by the SME Basic Act'),
  parameters: {
    microEmployees: microLimit(
      row(basicProducing, '20', micro, '20人以下'),
      row(['wholesale', 'retail', ...basicServices], '5', micro, '5人以下'),
    ),
    midSizedEmployees,
    capitalLimit: capitalLimit(
      row(basicProducing, '300000000', basic, '3億円以下'),
      row(['wholesale'], '100000000', basic, '1億円以下'),
      row(basicServices, '50000000', basic, '5,000万円以下'),
      row(['retail'], '50000000', basic, '5,000万円以下'),
    ),
    employeeLimit: employeeLimit(
      row(basicProducing, '300', basic, '300人以下'),
      row(['wholesale', ...basicServices], '100', basic, '100人以下'),
      row(['retail'], '50', basic, '50人以下'),
    ),
  },
  assumptions: [
    ...assumptions,
    text(
      'ゴム製品製造業は製造業に、ソフトウェア業、情報処理業、旅館業、娯楽業はサービス業に含めます。',
      'Rubber products count as manufacturing, software, hotels and leisure as services.',
    ),
  ],
})

/** Enterprise size by related laws, whose cabinet orders give rubber products, software, hotels and leisure limits of their own. */
export const smeRelatedLaws: Derivation = defineDerivation(vocabulary, {
  id: 'sme-related-laws',
  field: 'enterpriseSize',
  sources,
  cases,
  label: text('企業規模（関連法の政令による特例を含む）', 'Enterprise size with the special rows of related laws'),
  parameters: {
    microEmployees: microLimit(
      row(basicProducing, '20', micro, '20人以下'),
      row(['wholesale', 'retail', 'services', 'software'], '5', micro, '5人以下'),
      {
        when: { industry: ['hotel', 'leisure'] },
        value: '20',
        source: 'innsAndLeisure',
        at: '小規模企業者の定義（宿泊業と娯楽業）',
        printed: '20人以下',
      },
    ),
    midSizedEmployees,
    capitalLimit: capitalLimit(
      row(producing, '300000000', basic, '3億円以下'),
      row(['wholesale'], '100000000', basic, '1億円以下'),
      row(['services', 'retail', 'leisure'], '50000000', basic, '5,000万円以下'),
      row(['rubberProducts', 'software'], '300000000', related, '3億円以下'),
      row(['hotel'], '50000000', related, '5,000万円以下'),
    ),
    employeeLimit: employeeLimit(
      row(producing, '300', basic, '300人以下'),
      row(['wholesale', 'services', 'leisure'], '100', basic, '100人以下'),
      row(['retail'], '50', basic, '50人以下'),
      row(['rubberProducts'], '900', related, '900人以下'),
      row(['software'], '300', related, '300人以下'),
      row(['hotel'], '200', related, '200人以下'),
    ),
  },
  assumptions: [
    ...assumptions,
    text(
      'ゴム製品、ソフトウェアと情報処理、旅館の基準と、旅館と娯楽業の小規模企業者（20人以下）は、関連法の政令による特例です。',
      'The limits of rubber products, software and hotels, and micro enterprises of up to 20 people among hotels and leisure businesses, come from cabinet orders of related laws.',
    ),
  ],
})
