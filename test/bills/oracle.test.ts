import { fc, test as law } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { findMeasure } from '../../rules'
import { evaluate } from '../../src'
import { price, rowsOf } from './support'

const needsQuotes = /[",\r\n]/
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
/** A field and whether it is quoted although it need not be. */
const field = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc
    .tuple(text, fc.boolean())
    .map(([value, always]) => [value, always || needsQuotes.test(value) ? quoted(value) : value])
const anyText = fc
  .array(fc.constantFrom('a', 'é', '電', '𠮷', '"', ',', '\n', '\r\n', ' ', ';', '1'), { maxLength: 8 })
  .map((parts) => parts.join(''))
const usage = fc.oneof(
  fc.nat(9999).map(String),
  fc.tuple(fc.nat(99_999), fc.nat(999)).map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`),
  fc.constantFrom('1,234', '１２', '', 'x', '1.2345', '-1', '12345678901.5', '9007199254740.991'),
)
const row = fc.tuple(
  field(fc.constantFrom('electricity', '電気', 'city-gas', '都市ガス', 'water')),
  field(fc.constantFrom('lowVoltage', 'highVoltage', 'extraHighVoltage', '低圧', 'cityGas', 'lpGas', 'LPガス')),
  field(fc.constantFrom('2026-01', '2025-12', '令和8年2月', '202603', '2023年9月', 'soon')),
  field(usage),
  field(anyText),
  field(anyText.map((text) => `#${text}`)),
)
const file = fc.record({
  rows: fc.array(row, { maxLength: 30 }),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  ended: fc.boolean(),
})

describe('against csv-parse and evaluate', () => {
  law.prop([file], { numRuns: 400 })(
    'every row is where the oracle reads it, and is priced as evaluate prices it',
    async ({ rows, newline, mark, ended }) => {
      const lines = [
        ['service', 'contract', 'usage_month', 'usage', 'memo', 'bill_id'],
        ...rows.map((fields) => fields.map(([, written]) => written)),
      ].map((fields) => fields.join(','))
      const input = mark + lines.join(newline) + (ended ? newline : '')
      const { output, rejects, summary } = await price(input)
      const oracle = rowsOf(input).slice(1)
      const [made, refused] = [rowsOf(output).slice(1), rejects === '' ? [] : rowsOf(rejects).slice(1)]
      expect(oracle).toHaveLength(rows.length)
      expect(Number(summary.rows)).toBe(rows.length)
      expect(made.length + refused.length).toBe(rows.length)
      expect(summary.discount_yen).toBe(made.reduce((yen, fields) => yen + BigInt(fields[8]!), 0n))
      expect(summary.priced).toBe(BigInt(made.filter((fields) => fields[9] === 'eligible').length))
      for (const read of oracle) {
        const [service = '', contract = '', month = '', used = ''] = read
        const names = /electricity|電気/.test(service)
          ? ['electricitySupply', 'electricityUsage', 'electricity-discount']
          : ['gasSupply', 'gasUsage', 'city-gas-discount']
        const options = findMeasure(names[2]!)!.fields[names[0]!]!
        const known =
          options.kind === 'choice'
            ? options.options.find(({ id, label, aliases = [] }) => [id, label.ja, ...aliases].includes(contract))
            : undefined
        const readable =
          service !== 'water' && known !== undefined && month !== 'soon' && !['', 'x', '1.2345', '-1'].includes(used)
        const [first, ...rest] = readable ? made : [refused.shift()!]
        if (!readable) {
          expect(rowsOf(`${first![2]!}\n`)[0]).toEqual(read)
          continue
        }
        made.splice(0, made.length, ...rest)
        expect(first!.slice(0, 6)).toEqual(read)
        const plain = { '1,234': '1234', '１２': '12' }[used] ?? used
        const year = { 令和8年2月: '2026-02', '202603': '2026-03', '2023年9月': '2023-09' }[month] ?? month
        const answer = evaluate(findMeasure(names[2]!)!, {
          [names[0]!]: known.id,
          usageMonth: year,
          [names[1]!]: plain,
        })
        expect(first![9]).toBe(answer.status)
        if (answer.status === 'eligible' && answer.amount.kind === 'exact')
          expect(first!.slice(7, 9)).toEqual([answer.amount.exact, String(answer.amount.yen)])
        else expect(first!.slice(6, 9)).toEqual(['', '', ''])
      }
    },
  )
})
