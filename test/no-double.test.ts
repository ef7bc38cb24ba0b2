import { fileURLToPath } from 'node:url'
import { fc, test as law } from '@fast-check/vitest'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { allowedDoubles } from '../lint/allowed-doubles.js'
import { noDouble } from '../lint/no-double.js'
import { measures, type Profile } from '../rules'
import { evaluate } from '../src'
import { parseFraction } from '../src/quantity/fraction'
import { covered } from '../src/rule/lookup'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The rule alone, with no list and no comment that could switch it off. */
const bare = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
      plugins: { hojokin: { rules: { 'no-double': noDouble } } },
      rules: { 'hojokin/no-double': 'error' },
      linterOptions: { noInlineConfig: true },
    },
  ],
})

describe('no double touches money or usage', () => {
  it('uses inexact operations in the listed files and in no others', async () => {
    const results = await bare.lintFiles(['src', 'rules'])
    const found = results
      .filter(({ messages }) => messages.length > 0)
      .map(({ filePath }) => filePath.slice(root.length))
    expect(found.sort()).toEqual(allowedDoubles.flatMap(({ files }) => files).sort())
  })

  it('switches the rule on for src and rules, and off for the listed files alone', async () => {
    const eslint = new ESLint({ cwd: root })
    const level = async (path: string): Promise<unknown> =>
      ((await eslint.calculateConfigForFile(path)) as { rules: Record<string, unknown[]> }).rules[
        'hojokin/no-double'
      ]?.[0]
    for (const path of ['src/readings/evaluate.ts', 'src/cli/any.ts', 'src/bills/any.ts', 'rules/any/index.ts'])
      expect(await level(path)).toBe(2)
    for (const { files } of allowedDoubles) for (const path of files) expect(await level(path)).toBe(0)
  })

  it.each([
    ['the famous one', 'export const yen = Math.floor(2.3 * 50)'],
    ['a product of parameters', 'export const yen = (usage: number, price: number): number => usage * price'],
    ['a quotient', 'export const third = (yen: number): number => yen / 3'],
    ['a remainder', 'export const rest = (yen: number): number => yen % 3'],
    ['a power', 'export const grown = (rate: number): number => rate ** 12'],
    ['an assignment', 'export function twice(yen: number): number { yen *= 2; return yen }'],
    ['anything unknown', 'export const product = (a: any): unknown => a.yen * a.price'],
    ['text read as a number', 'export const usage = (text: string): number => Number(text)'],
    ['text parsed', 'export const usage = (text: string): number => parseFloat(text)'],
    ['text parsed by another name', 'export const usage = (text: string): number => Number.parseFloat(text)'],
    ['a conversion handed on', 'export const usages = (texts: readonly string[]): number[] => texts.map(Number)'],
    ['a plus before text', 'export const usage = (text: string): number => +text'],
    ['a decimal made a number', 'export const yen = (exact: { toNumber(): number }): number => exact.toNumber()'],
    ['a rate as a literal', 'export const rate = 0.004'],
    [
      'a comment that would switch it off',
      '// eslint-disable-next-line hojokin/no-double\nexport const yen = 2.3 * 50',
    ],
  ])('refuses %s', async (_name, code) => {
    const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath: 'src/readings/evaluate.ts' })
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('hojokin/no-double')
  })

  it('lets bigints multiply, divide and count', async () => {
    const code =
      'export const share = (total: bigint, ratio: bigint, all: bigint): bigint => (total * ratio) / all + 10n ** 3n % 7n'
    const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath: 'src/readings/evaluate.ts' })
    expect(result!.messages).toEqual([])
  })
})

const prices = Object.values(measures['electricity-discount']!.parameters).flatMap((table) =>
  table.rows.flatMap((row) => {
    const { electricitySupply, usageMonth } = row.when
    return covered(measures['electricity-discount']!.fields['usageMonth']!, usageMonth!).map((month) => ({
      profile: { electricitySupply: electricitySupply as string, usageMonth: month },
      price: parseFraction(row.value as string),
    }))
  }),
)

describe('the answer is the product of the decimals as they are written', () => {
  it('is 115 yen where doubles make it 114', () => {
    expect(Math.floor(2.3 * 50)).toBe(114)
    for (const usage of ['50', 50, '50.000']) {
      expect(
        evaluate(measures['electricity-discount']!, {
          electricitySupply: 'highVoltage',
          usageMonth: '2026-01',
          electricityUsage: usage,
        }),
      ).toMatchObject({ status: 'eligible', amount: { yen: 115n, exact: '115' } })
    }
  })

  law.prop([fc.constantFrom(...prices), fc.bigInt(0n, 9_007_199_254_740_991n)], { numRuns: 1000 })(
    'for usage up to 2^53 thousandths, as text and as number',
    ({ profile, price }, thousandths) => {
      const text = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`
      const yen = (thousandths * price.n) / (1000n * price.d)
      expect(
        evaluate(measures['electricity-discount']!, { ...(profile as Profile), electricityUsage: text }),
      ).toMatchObject({
        amount: { yen },
      })
      // A double prints as the decimal that was meant as long as 15 digits hold it.
      if (thousandths < 10n ** 15n)
        expect(
          evaluate(measures['electricity-discount']!, { ...(profile as Profile), electricityUsage: Number(text) }),
        ).toMatchObject({ amount: { yen } })
    },
  )
})
