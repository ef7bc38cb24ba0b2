import { refuse } from '../bills-error'

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'text' | 'utf-16le' | 'utf-16be' | 'gzip' | 'parquet' | 'workbook'

const begins = (head: Buffer, ...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)

/** Tells files apart by what they begin with; refuses those that hold no bills that we could read, each by its name. */
export function sniff(head: Buffer, name: string): FileKind {
  if (begins(head, 0x50, 0x41, 0x52, 0x31)) return 'parquet'
  if (begins(head, 0x1f, 0x8b)) return 'gzip'
  if (begins(head, 0x50, 0x4b, 0x03, 0x04)) return 'workbook'
  if (begins(head, 0xff, 0xfe)) return 'utf-16le'
  if (begins(head, 0xfe, 0xff)) return 'utf-16be'
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(
      `${name} は古い形式のExcelブック（.xls）です。.xlsx か「CSV UTF-8」で保存し直してください。`,
      `${name} is an old Excel workbook (.xls); save it as .xlsx or as CSV UTF-8.`,
    )
  if (begins(head, 0x28, 0xb5, 0x2f, 0xfd))
    refuse(
      `${name} はzstdで圧縮されています。展開してから渡してください。`,
      `${name} is compressed with zstd; unpack it first.`,
    )
  if (begins(head, 0x42, 0x5a, 0x68))
    refuse(
      `${name} はbzip2で圧縮されています。展開してから渡してください。`,
      `${name} is compressed with bzip2; unpack it first.`,
    )
  if (begins(head, 0x25, 0x50, 0x44, 0x46))
    refuse(
      `${name} はPDFです。CSVかExcelで用意してください。`,
      `${name} is a PDF; bills are read from CSV, Excel or Parquet.`,
    )
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(head.toString('latin1', 0, 200)))
    refuse(
      `${name} はCSVではなくHTMLかXMLです。ダウンロードし直すか、CSVで保存し直してください。`,
      `${name} is HTML or XML, not CSV; download it again, or save it as CSV.`,
    )
  // UTF-16 without a mark: every other byte of its commas and digits is zero.
  const zeros = [0, 0]
  const sample = head.subarray(0, 400)
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = zeros[at % 2]! + 1
  if (sample.length >= 8 && zeros[0]! + zeros[1]! > sample.length / 40) {
    // 一 and its like have a zero on the other side.
    if (zeros[1]! > zeros[0]! * 4) return 'utf-16le'
    if (zeros[0]! > zeros[1]! * 4) return 'utf-16be'
  }
  return 'text'
}
