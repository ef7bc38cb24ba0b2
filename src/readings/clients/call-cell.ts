import { text, type Text } from '../../rule/text'
import type { Standing } from '../standing'

/** How a call stands, in the space of a table's cell; nothing where no call is known. */
export function callCell({ status, round }: Standing): Text {
  if (round === undefined) return text('', '')
  const { opens, closes } = round
  if (status === 'closed') return text(`${closes!}で終了`, `closed ${closes!}`)
  if (status === 'upcoming') return text(`${opens!}から`, `from ${opens!}`)
  if (status === 'notAnnounced') return text('時期は未発表', 'not announced')
  return closes === undefined ? text('受付中', 'open') : text(`${closes}まで`, `until ${closes}`)
}
