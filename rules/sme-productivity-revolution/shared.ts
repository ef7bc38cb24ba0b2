import { oneOf, text } from '../../src/author'
import { vocabulary } from '../vocabulary'

export const smallFirms = oneOf(vocabulary.enterpriseSize, 'micro', 'small')

/** Every frame of the programme that has no text on rounding. */
export const roundingAssumed = text(
  '端数の扱いはどこにも書かれていないため、1円未満を切り捨てます。',
  'How fractions are rounded is written nowhere; less than one yen is dropped.',
)
