import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivations, measures, programmes, vocabulary } from '../../rules'
import { deriveFacts } from '../../src/readings/derive'
import { evaluate } from '../../src/readings/evaluate'
import type { Measure } from '../../src/rule/programme'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')
/** As the README configures an assistant: what stands after the package's name is given to its command. */
const configured = (readme: string): readonly string[] => {
  const [written] = /^\{ "mcpServers": .*$/m.exec(readFileSync(join(root, readme), 'utf8'))!
  const { mcpServers } = JSON.parse(written) as { mcpServers: { hojokin: { command: string; args: string[] } } }
  expect(mcpServers.hojokin).toMatchObject({ command: 'npx', args: ['hojokin', expect.anything() as unknown] })
  return mcpServers.hojokin.args.slice(1)
}

const inn = {
  申請者の種類: '会社',
  都道府県: '石川県',
  業種: '旅館業',
  常時使用する従業員数: 25,
  被災した災害: 'noto2024',
  多重被災事業者: true,
  補助対象経費: '6億円',
}

type Answer = Record<string, unknown> & {
  status: string
  amount: { kind: string; yen: number; min: number; max: number | null }
  words: { ja: string; en: string }
}

describe('hojokin mcp, asked by the protocol’s own client', () => {
  const client = new Client({ name: 'test', version: '1' })
  beforeAll(async () => {
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [cli, ...configured('README.md')] }),
    )
  })
  afterAll(async () => {
    await client.close()
  })
  async function call(
    name: string,
    input: Record<string, unknown>,
  ): Promise<{ answer: Answer; isError: boolean; text: string }> {
    const result = await client.callTool({ name, arguments: input })
    const [content] = result.content as { type: string; text: string }[]
    return { answer: result.structuredContent as Answer, isError: result.isError === true, text: content!.text }
  }
  /** What keeps an assistant from saying more than is known. */
  const expectGrounds = (answer: Answer): void => {
    expect(answer).toMatchObject({
      sources: expect.arrayContaining([expect.objectContaining({ title: expect.anything() as unknown })]) as unknown,
      basis: expect.stringMatching(/^(budgetDocument|officialPage|secondaryPage|precedent)$/) as unknown,
      conditions: expect.any(Array) as unknown,
      trueFor: {
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
      },
    })
  }

  it('is configured alike in both READMEs', () => {
    expect(configured('README.ja.md')).toEqual(configured('README.md'))
  })

  it('says what it is and what it can do', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'hojokin' })
    expect(client.getInstructions()).toContain('Never guess a fact')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'questions',
      'evaluate',
      'bounds',
      'whatWouldChange',
      'billDiscount',
    ])
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(outputSchema!.required).toEqual(['sources', 'basis', 'conditions', 'trueFor'])
      expect(description).toBeTruthy()
      expect(inputSchema.type).toBe('object')
      expect(annotations).toMatchObject({ readOnlyHint: true })
    }
  })

  it('carries sources, basis, conditions and the date on every answer, found or not, and promises no ceiling', async () => {
    const inns = { measure: 'business-reconstruction-noto', facts: inn }
    const shut = { measure: 'business-reconstruction-noto', facts: { ...inn, 都道府県: '東京都' } }
    const maker = { 企業規模: '中堅企業', '100億宣言': false, 投資額: '18億円' }
    const asked: [string, Record<string, unknown>][] = [
      ['search', { words: 'レジ' }],
      ['search', { words: 'ぬぬぬ' }],
      ['questions', { facts: {} }],
      ['questions', { facts: inn }],
      ['questions', { facts: { ...inn, 取り組むこと: '災害からの復旧' }, skip: Object.keys(vocabulary) }],
      ['evaluate', inns],
      ['evaluate', shut],
      ['evaluate', { measure: 'business-reconstruction-noto', facts: {} }],
      ['bounds', inns],
      ['bounds', shut],
      ['whatWouldChange', shut],
      ['whatWouldChange', { measure: 'large-scale-growth-investment', facts: maker }],
      ['billDiscount', { service: 'electricity', contract: '低圧', usage: '400', usageMonth: '2026-01' }],
      ['billDiscount', { service: 'cityGas', contract: '都市ガス', usage: '30', usageMonth: '2027-05' }],
    ]
    for (const [tool, input] of asked) {
      const { answer, isError, text } = await call(tool, { ...input, day: '2026-11-26' })
      expect([tool, isError]).toEqual([tool, false])
      expectGrounds(answer)
      expect(answer['trueFor']).toMatchObject({ day: '2026-11-26' })
      expect(JSON.parse(text)).toEqual(answer)
      // Every figure of a measure whose authority decides stands beside words that say so.
      if (answer['award'] === 'ceiling' && answer.words !== undefined && /\d円/.test(answer.words.ja)) {
        expect(answer.words.ja).toContain('審査のうえ交付者が額を決めます')
        expect(answer.words.en).toContain('This is no award')
      }
    }
    const till = (await call('search', { words: 'レジ' })).answer['measures'] as Record<string, unknown>[]
    for (const one of till) {
      expect(one).toMatchObject({ conditions: expect.any(Array) as unknown, basis: expect.any(String) as unknown })
      if (one['award'] === 'ceiling')
        expect(one['awardWords']).toMatchObject({ en: expect.stringContaining('no award') as unknown })
    }
  })

  it('says what is wrong with a day by its own name', async () => {
    const { isError, text } = await call('search', { words: 'レジ', day: '2026-02-30' })
    expect(isError).toBe(true)
    expect(text).toContain('day takes a day as YYYY-MM-DD')
    expect(text).not.toContain('--on')
  })

  it('finds by people’s words, and says where else to look', async () => {
    const till = (await call('search', { words: 'レジ' })).answer
    expect(JSON.stringify(till['purposes'])).toContain('digitalTools')
    expect((till['measures'] as unknown[]).length).toBeGreaterThan(0)
    const wages = (await call('search', { words: '賃上げ' })).answer
    expect(JSON.stringify(wages['elsewhere'])).toContain('https://www.mhlw.go.jp/')
  })

  it('evaluates to the yen of the library, with the working, and never calls a ceiling a promise', async () => {
    const { answer } = await call('evaluate', { measure: 'business-reconstruction-noto', facts: inn })
    expect(answer.status).toBe('eligible')
    expect(answer.amount).toMatchObject({
      kind: 'upTo',
      yen: 575_000_000,
      shares: { national: 383_333_333, prefecture: 191_666_667 },
    })
    expect((answer['trace'] as unknown[]).length).toBeGreaterThan(0)
    expect(answer.words.ja).toContain('採択や交付が決まったわけではなく')
    expect(answer.words.en).toContain('This is no award')
    expectGrounds(answer)
  })

  it('agrees with the library for every measure that is computed', async () => {
    for (const measure of programmes
      .flatMap((programme): readonly Measure[] => programme.measures)
      .filter(({ applicants, amount }) => applicants && amount.kind !== 'undocumented')
      .slice(0, 30)) {
      const facts = Object.fromEntries(
        Object.values(measure.fields).map((field) => [
          field.id,
          field.kind === 'choice'
            ? field.options[0]!.id
            : field.kind === 'boolean'
              ? true
              : field.kind === 'number'
                ? '1000000'
                : field.kind === 'month'
                  ? '2026-01'
                  : '2026-01-15',
        ]),
      )
      const { answer } = await call('evaluate', { measure: measure.id, facts })
      const own = evaluate(measure, deriveFacts(derivations, facts))
      expect([measure.id, answer.status]).toEqual([measure.id, own.status])
      if ('amount' in own && 'yen' in own.amount) expect(BigInt(answer.amount.yen)).toBe(own.amount.yen)
    }
  })

  it('gives bounds, the next question, and what would change it', async () => {
    const { answer } = await call('bounds', {
      measure: 'business-reconstruction-noto',
      facts: { disaster: 'noto2024', prefecture: 'ishikawa' },
    })
    expect(answer).toMatchObject({ canBeEligible: true, amount: { kind: 'range', min: 0, max: 1_500_000_000 } })
    expectGrounds(answer)
    const next = (await call('questions', { facts: { 取り組むこと: '災害からの復旧' } })).answer
    expect(next['question']).toMatchObject({ fact: 'disaster', options: expect.any(Array) as unknown })
    const maker = {
      企業規模: '中堅企業',
      '100億宣言': false,
      投資額: '18億円',
    }
    const change = (await call('whatWouldChange', { measure: 'large-scale-growth-investment', facts: maker })).answer
    expect(JSON.stringify(change['changes'])).toMatch(/hundredOkuDeclaration|investmentAmount/)
    expectGrounds(change['answer'] as Answer)
  })

  it('asks about several wishes at once, what they share once, each about its own measure', async () => {
    const { answer: found } = await call('search', { words: 'レジ' })
    expect(found['purposes']).toMatchObject([{ id: 'tillAndPayment' }])
    const facts = { 申請者の種類: '個人事業主', 業種: '小売業' }
    const asked: string[] = []
    const about = new Set<unknown>()
    for (;;) {
      const { answer } = await call('questions', { facts, wishes: ['tillAndPayment', '蓄電池を置きたい'], skip: asked })
      if (answer['question'] === null) break
      const { fact } = answer['question'] as { fact: string }
      expect(asked).not.toContain(fact)
      asked.push(fact)
      about.add((answer['wish'] as { id: string }).id)
      expectGrounds(answer)
    }
    expect(asked).toEqual(expect.arrayContaining(['employees', 'tillCost', 'demandResponseWork']))
    expect(asked).not.toContain('disaster')
    expect([...about].sort()).toEqual(['batteries', 'tillAndPayment'])
    const part = await call('questions', { facts, wishes: ['レジ'] })
    expect([part.isError, part.text]).toEqual([true, expect.stringContaining('レジ・券売機・決済を入れたい')])
  })

  it('prices a bill, and does not call a month that is not known zero', async () => {
    const bill = { service: 'electricity', contract: '低圧', usage: '400' }
    const { answer } = await call('billDiscount', { ...bill, usageMonth: '2026年1月' })
    expect(answer).toMatchObject({ status: 'eligible', amount: { kind: 'exact', yen: 1800 } })
    expectGrounds(answer)
    const later = (await call('billDiscount', { ...bill, usageMonth: '2027-05' })).answer
    expect(later.status).toBe('undetermined')
    expect(later.words.ja).toContain('2026年9月より後のことがなく、まだ分かりません')
    expect(later.words.en).toContain('not known yet')
  })

  it('says what is wrong with a fact or a measure, in both languages', async () => {
    const wrong = await call('evaluate', { measure: 'electricity-discount', facts: { 電気の使用量: '-5' } })
    expect(wrong.isError).toBe(true)
    expect(wrong.text).toMatch(/below zero[\s\S]*負の数/)
    const unknown = await call('evaluate', { measure: 'そんな補助金', facts: {} })
    expect(unknown.isError).toBe(true)
    expect(unknown.text).toContain('そんな補助金')
    expect(Object.keys(measures).length).toBeGreaterThan(100)
  })
})
