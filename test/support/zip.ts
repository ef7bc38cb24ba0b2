import { inflateRawSync } from 'node:zlib'

/** The files in a zip archive as text, by name, from its central directory. */
export function unzipped(archive: Buffer): Readonly<Record<string, string>> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'))
  const files: Record<string, string> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ]
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(from, from + packed)
    const stored = archive.readUInt16LE(at + 10) === 0
    files[archive.toString('utf8', at + 46, at + 46 + name)] = (stored ? bytes : inflateRawSync(bytes)).toString('utf8')
    at += 46 + name + extra + comment
  }
  return files
}
