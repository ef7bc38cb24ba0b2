import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** The cut in the yearly interest rate, in percentage points of the balance. */
export const rateCut: ParameterTable = {
  label: text('金利の引下げ幅（年）', 'cut in the yearly interest rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '0.004', source: 'budgetDocument', at: '事業概要 セーフティネット貸付', printed: '▲0.4%' }],
}
