import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { evaluate } from 'hojokin'
import { measures } from 'hojokin/rules'
import { digits, host, launch, screenshots } from './browser.mjs'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('the elements for the pages of others', () => {
  let site, browser, page, context
  const complaints = []
  before(async () => {
    site = await host('embed')
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'ja-JP' })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      globalThis.answers = []
      document.addEventListener('hojokin-answer', ({ detail }) => globalThis.answers.push(detail))
    })
    await page.goto(site.address)
    await page.locator('hojokin-measure input').first().waitFor()
  })
  after(async () => {
    await browser.close()
    await site.close()
  })

  it('prices a bill to the yen, tells the page, and sends nothing', async () => {
    const asked = site.asked.length
    const bill = page.locator('hojokin-bill').first()
    await bill.locator('select[name=electricitySupply]').selectOption('lowVoltage')
    await bill.locator('input[name=electricityUsage]').fill('４００')
    const { amount } = evaluate(measures['electricity-discount'], {
      electricitySupply: 'lowVoltage',
      usageMonth: '2026-01',
      electricityUsage: '400',
    })
    assert.equal(digits(await bill.locator('output b').textContent()), String(amount.yen))
    assert.equal(await page.evaluate(() => globalThis.answers.at(-1).amount.yen), Number(amount.yen))
    await bill.locator('input[name=electricityUsage]').fill('-5')
    assert.equal(await bill.locator('input[name=electricityUsage]').getAttribute('aria-invalid'), 'true')
    assert.match(await bill.locator('.problem').textContent(), /負の数/)
    const later = await bill.locator('select[name=usageMonth] option').first().getAttribute('value')
    await bill.locator('input[name=electricityUsage]').fill('400')
    await bill.locator('select[name=usageMonth]').selectOption(later)
    assert.match(await bill.locator('output').textContent(), /まだ分かりません/)
    assert.equal(site.asked.length, asked)
  })

  it('asks what a measure asks, but for what the page states, and answers to the yen', async () => {
    const heaters = page.locator('hojokin-measure')
    assert.equal(await heaters.locator('[name=existingRentalFlats]').count(), 0)
    await heaters.locator('select[name=waterHeater]').selectOption('reheat')
    await heaters.locator('select[name=drainGuide]').selectOption('true')
    await heaters.locator('input[name=unitCount]').fill('8')
    const { amount } = evaluate(measures['rental-housing-water-heater'], {
      existingRentalFlats: true,
      waterHeater: 'reheat',
      drainGuide: true,
      unitCount: '8',
    })
    assert.equal(digits(await heaters.locator('output b').textContent()), String(amount.yen))
  })

  it('takes its colours from the page around it, and its language', async () => {
    assert.equal(
      await page.locator('hojokin-measure output b').evaluate((one) => getComputedStyle(one).color),
      'rgb(163, 18, 77)',
    )
    assert.match(await page.locator('hojokin-bill[lang=en] h2').textContent(), /City gas discount/)
  })

  it('says that a measure does not exist', async () => {
    await page.evaluate(() => {
      const unknown = document.createElement('hojokin-measure')
      unknown.setAttribute('measure', 'nothing')
      document.querySelector('main').append(unknown)
    })
    await page.locator('hojokin-measure [role=alert]').waitFor()
    assert.match(await page.locator('hojokin-measure [role=alert]').textContent(), /「nothing」はありません/)
    await page.evaluate(() => document.querySelector('hojokin-measure:last-of-type[measure=nothing]').remove())
  })

  it('has nothing that axe objects to, light and dark', async () => {
    mkdirSync(screenshots, { recursive: true })
    await page.addScriptTag({ content: axe })
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await page.evaluate(() => globalThis.axe.run())
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`),
        [],
      )
      await page.screenshot({ path: `${screenshots}/embed-${colorScheme}.png`, fullPage: true })
    }
    assert.deepEqual(complaints, [])
  })
})
