import { refuse } from '../bills-error'
import { allAdded } from '../files/added'
import { headerKey, type ColumnAliases, type ColumnMap } from '../files/header'

/** What is compared of a bill, after its id. */
export const compared = [
  'status',
  'discount_yen',
  'service',
  'contract',
  'usage_month',
  'usage',
  'unit_discount',
] as const

/** Where bill_id and the columns that are compared are; one that a file does not have is past its end, and reads as empty. */
export function placesOf(
  path: string,
  headers: readonly string[],
  { columns = {}, map = {} }: { readonly columns?: ColumnAliases | undefined; readonly map?: ColumnMap | undefined },
): readonly number[] {
  const keys = headers.map(headerKey)
  const place = (name: string): number => {
    const added = allAdded('en').indexOf(name)
    const names = [
      (map as Record<string, string>)[name] ?? name,
      ...((columns as Record<string, readonly string[]>)[name] ?? []),
      ...(added < 0 ? [] : [allAdded('ja')[added]!]),
    ]
    const exact = names.map((one) => headers.indexOf(one)).find((at) => at >= 0)
    return exact ?? names.map((one) => keys.indexOf(headerKey(one))).find((at) => at >= 0) ?? -1
  }
  const places = ['bill_id', ...compared].map(place)
  for (const [at, name] of ['bill_id', 'status', 'discount_yen'].entries()) {
    if (places[at]! < 0)
      refuse(
        `${path} に ${name} の列がありません。hojokin bills の出力を指定してください。`,
        `${path} has no column ${name}; give an output of hojokin bills.`,
      )
  }
  return places.map((at) => (at < 0 ? headers.length : at))
}
