// Runs every example for real: a form in a DOM, servers on a port, a database in memory.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import { GlobalRegistrator } from '@happy-dom/global-registrator'
import { NestFactory } from '@nestjs/core'
import { fromJson, type Measure } from 'hojokin'
import { measures as noto } from 'hojokin/rules/business-reconstruction-noto'
import { measures as electricity } from 'hojokin/rules/electricity-gas-relief'
import { priced } from './arrow'
import { app } from './hono'
import { AppModule } from './nest'
import { POST } from './next-route'
import { priceTable } from './postgres-cursor'
import { api } from './trpc'

const bill = { electricitySupply: '高圧', usageMonth: '令和8年1月', electricityUsage: '50' }
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

test('in a DOM', async (dom) => {
  GlobalRegistrator.register()
  await dom.test('React + react-hook-form', async () => {
    const { fireEvent, render, screen } = await import('@testing-library/react')
    const { createElement } = await import('react')
    const { BillForm } = await import('./react-form')
    render(createElement(BillForm))
    const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
    fill('電気の使用量', '-1')
    fireEvent.click(screen.getByText('計算する'))
    assert.match((await screen.findByRole('alert')).textContent ?? '', /負の数/)
    fill('電気の契約', 'highVoltage')
    fill('使用月', bill.usageMonth)
    fill('電気の使用量', '５０ kWh')
    fireEvent.click(screen.getByText('計算する'))
    assert.equal((await screen.findByText('115円')).tagName, 'OUTPUT')
  })

  await dom.test('react-jsonschema-form', async () => {
    const { fireEvent, render, screen, cleanup } = await import('@testing-library/react')
    const { createElement } = await import('react')
    const { MeasureForm } = await import('./rjsf-form')
    const forms: readonly [Measure, Record<string, string>, string][] = [
      [
        noto['business-reconstruction-noto'],
        {
          disaster: '令和6年能登半島地震等',
          prefecture: '石川県',
          enterpriseSize: '中小企業者',
          eligibleCost: '600000000',
        },
        // 3/4 of 600,000,000 yen, of which nothing was damaged twice.
        '上限 450,000,000円（この額までで、決めるのは交付者です）',
      ],
      [
        electricity['electricity-discount'],
        { electricitySupply: '高圧', usageMonth: '2026-01', electricityUsage: '50' },
        '115円',
      ],
    ]
    for (const [measure, facts, words] of forms) {
      cleanup()
      const { container } = render(createElement(MeasureForm, { measure }))
      const shown = container.textContent ?? ''
      const input = (id: string) => container.querySelector<HTMLInputElement>(`#root_${id}`)!
      for (const { id, label, question, help, ...field } of Object.values(measure.fields)) {
        for (const words of [label.ja, question.ja, help.ja]) assert.ok(shown.includes(words), words)
        const options = [...container.querySelectorAll(`#root_${id} option`)].map(({ textContent }) => textContent)
        if (field.kind === 'choice')
          assert.deepEqual(
            options.slice(1),
            field.options.map(({ label }) => label.ja),
          )
      }
      for (const [id, written] of Object.entries(facts)) {
        const option = [...input(id).querySelectorAll('option')].find(({ textContent }) => textContent === written)
        fireEvent.change(input(id), { target: { value: option?.value ?? written } })
      }
      if (input('multiplyAffected')) for (const _ of [1, 2]) fireEvent.click(input('multiplyAffected'))
      fireEvent.click(screen.getByText('計算する'))
      assert.equal((await screen.findByText(words)).tagName, 'OUTPUT')
    }
  })

  await GlobalRegistrator.unregister()
})

test('Hono', async () => {
  const response = await app.request('/electricity', json(bill))
  assert.equal(response.status, 200)
  const body: unknown = await response.json()
  assert.equal((body as { amount: { yen: number } }).amount.yen, 115)
  const back = fromJson(body)
  assert.ok(back.status === 'eligible' && back.amount.kind === 'exact' && back.amount.yen === 115n)
  const refused = await app.request('/electricity', json({ electricityUsage: 'much' }))
  assert.equal(refused.status, 400)
  assert.match(await refused.text(), /cannot read “much”/)
  assert.match(await (await app.request('/schema')).text(), /2020-12/)
})

test('tRPC', async () => {
  const caller = api.createCaller({})
  const answer = await caller.noto({
    disaster: 'noto2024',
    prefecture: '石川県',
    enterpriseSize: 'small',
    multiplyAffected: 'はい',
    eligibleCost: '6億円',
  })
  assert.ok(answer.status === 'eligible' && answer.amount.kind === 'upTo')
  assert.equal(answer.amount.yen, 575_000_000)
  assert.ok((await caller.screen({ prefecture: 'tokyo' })).length > 100)
  await assert.rejects(caller.noto({ prefecture: 'edo' }), /edo/)
})

test('NestJS', async () => {
  const server = await NestFactory.create(AppModule, { logger: false })
  try {
    await server.listen(0, '127.0.0.1')
    const url = `${await server.getUrl()}/jfc`
    const body = await (await fetch(url, json({ affectedByUsTariffs: true, loanBalance: '1,000万円' }))).json()
    assert.equal((body as { amount: { yen: number } }).amount.yen, 40_000)
    const refused = await fetch(url, json({ loanBalance: -1 }))
    assert.equal(refused.status, 400)
    assert.match(await refused.text(), /loanBalance/)
  } finally {
    await server.close()
  }
})

test('Next route handler', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ gasSupply: '都市ガス', usageMonth: '2026-02', gasUsage: '30' }))
    form.set(name, value)
  const answer = await POST(new Request('http://localhost/api/bill', { method: 'POST', body: form }))
  assert.equal(((await answer.json()) as { amount: { yen: number } }).amount.yen, 540)
  const refused = await POST(new Request('http://localhost/api/bill', json({ gasSupply: 'cityGas', gasUsage: 'x' })))
  assert.equal(refused.status, 400)
  assert.deepEqual(((await refused.json()) as { read: unknown }).read, { gasSupply: 'cityGas' })
})

test('Apache Arrow', () => {
  assert.deepEqual(priced().status, ['eligible', 'eligible', 'undetermined'])
  assert.deepEqual(priced().yen.slice(0, 2), [1800, 115])
})

test('a PostgreSQL cursor', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hojokin-cursor-'))
  const database = new PGlite()
  try {
    await database.exec(`
      CREATE TABLE bills (bill_id TEXT, service TEXT, contract TEXT, usage_month DATE, usage NUMERIC(12, 3));
      INSERT INTO bills SELECT lpad(n::TEXT, 5, '0'), 'electricity', 'lowVoltage', DATE '2026-01-01', n FROM generate_series(1, 2500) n;
      INSERT INTO bills VALUES ('99999', 'electricity', 'lowVoltage', DATE '2026-01-01', -1)`)
    const output = join(folder, 'priced.csv')
    const { summary } = await priceTable(database, output)
    assert.deepEqual([summary.rows, summary.priced, summary.rejected], [2501n, 2500n, 1n])
    // Σ ⌊4.5 n⌋ over 1 … 2500: half of the n are odd, and lose half a yen.
    assert.equal(summary.discount_yen, (9n * 2500n * 2501n) / 4n - 625n)
    assert.equal(readFileSync(output, 'utf8').trim().split('\n').length, 2501)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
})
