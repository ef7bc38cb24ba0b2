import { all, oneOf, text } from '../../src/author'
import { vocabulary } from '../vocabulary'

/** 日本企業, as all three parts take them. */
export const japaneseFirmAbroad = all(
  oneOf(vocabulary.plannedActivity, 'export'),
  oneOf(vocabulary.applicantType, 'company', 'soleProprietor', 'cooperative'),
)
export const whichFirms = text(
  '「日本企業」は会社、個人事業主、組合とみなし、規模についての条件は資料になく設けません。',
  '“Japanese firms” is read as companies, sole proprietors and cooperatives; the document sets no condition on size, so none is applied.',
)
