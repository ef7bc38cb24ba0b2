import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const source = 'budgetDocument'

export const worksRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '3/4', source, at: '事業概要（1）', printed: '費用の3/4' }],
}

/** The document names large and small firms only; what lies between stands for mid-sized ones. */
export const resilienceRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: ['micro', 'small'] }, value: '1/3', source, at: '事業概要（2）', printed: '中小企業1/3' },
    {
      when: { enterpriseSize: 'midSized' },
      value: { atLeast: '1/4', atMost: '1/3' },
      source,
      at: '事業概要（2）',
      printed: '大企業:1/4、中小企業1/3',
    },
    { when: { enterpriseSize: 'large' }, value: '1/4', source, at: '事業概要（2）', printed: '大企業:1/4' },
  ],
}
