import { text } from '../src/author'
import type { Source, Text } from '../src/author'

interface JGrantsRow {
  readonly id: string
  readonly title: Text
  /** The day on which the copy of the portal's data was made. */
  readonly captured: string
}

/** A call on the subsidy portal J-Grants, read in a copy of its data that a third party made. */
export const jgrants = ({ id, title, captured }: JGrantsRow): Source => ({
  title: text(`Jグランツ「${title.ja}」（公開データの写し）`, `J-Grants, ${title.en} (a copy of its public data)`),
  kind: 'secondaryPage',
  url: `https://www.jgrants-portal.go.jp/subsidy/${id}`,
  officialUrl: `https://www.jgrants-portal.go.jp/subsidy/${id}`,
  checkedOn: captured,
})
