import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { fileAddress, hash, host, launch, open, screenshots } from './browser.mjs'
import { household, inn, manufacturer } from './profiles.mjs'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tabs = ['start', 'bill', 'support', 'whatIf', 'keep', 'clients']
const bill = { electricity: '400', gas: '30' }
/** A shop that wants a till and a battery, with enough answers for a figure. */
const twoWishes = {
  applicantType: 'soleProprietor',
  plannedActivity: 'digitalTools',
  industry: 'retail',
  employees: '3',
  invoiceFunctions: 'twoOrMore',
  softwareCost: '1000000',
  computerCost: '0',
  tillCost: '300000',
}
const asked = { wishes: 'tillAndPayment,batteries', door: 'soleProprietor' }

describe('the page anywhere and for anyone', () => {
  let site, browser
  before(async () => {
    site = await host()
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    await site.close()
  })

  for (const language of ['ja', 'en'])
    for (const colorScheme of ['light', 'dark']) {
      it(`has nothing that axe objects to: ${language}, ${colorScheme}`, async () => {
        // axe is a tool of the test: it is let past the policy, which other tests watch.
        const { page, context } = await open(browser, site.address, {
          colorScheme,
          bypassCSP: true,
          reducedMotion: 'reduce',
        })
        await page.addScriptTag({ content: axe })
        for (const [facts, tab] of [
          ...tabs.map((tab) => [inn, tab]),
          [{}, 'start'],
          [{}, 'bill'],
          [{}, 'support'],
          [{ applicantType: 'soleProprietor', plannedActivity: 'digitalTools' }, 'support'],
          [twoWishes, 'support'],
          [{}, 'whatIf'],
          [{}, 'keep'],
          [manufacturer, 'whatIf'],
          [household, 'bill'],
        ]) {
          await page.evaluate(
            (where) => {
              location.hash = where
            },
            hash(facts, {
              tab,
              language,
              ...(facts === household && bill),
              ...(facts === twoWishes && asked),
              ...(facts === manufacturer && { measure: 'large-scale-growth-investment' }),
            }),
          )
          if (tab === 'start') await page.locator('.doors').waitFor()
          else if (tab === 'clients') await page.locator('.clients').waitFor()
          else await page.locator(`#tab-${tab}[aria-selected=true]`).waitFor()
          await page.locator('#panel > :not(.loading)').first().waitFor()
          await page.evaluate(() => {
            for (const one of [...document.querySelectorAll('details')].slice(0, 8)) one.open = true
          })
          const { violations } = await page.evaluate(() =>
            globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
          )
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${tab} ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`),
            [],
          )
        }
        await context.close()
      })
    }

  it('is worked by the keyboard alone', async () => {
    const { page, context } = await open(browser, site.address + hash(inn, { tab: 'bill' }))
    const press = (key, times = 1) =>
      Array.from({ length: times }).reduce((before) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    const reach = async (matches) => {
      for (let steps = 0; steps < 80; steps++) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), matches)) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`cannot reach ${matches}`)
    }
    await reach('#tab-bill')
    await press('ArrowRight', 2)
    assert.equal(await page.locator('#tab-whatIf').getAttribute('aria-selected'), 'true')
    await reach('[role=slider]')
    const before = await page.locator('[role=slider]').getAttribute('aria-valuenow')
    await press('ArrowRight')
    assert.ok(BigInt(await page.locator('[role=slider]').getAttribute('aria-valuenow')) > BigInt(before))
    assert.match(await page.locator('[role=slider]').getAttribute('aria-valuetext'), /円、上限/)
    assert.notEqual(
      await page.locator('[role=slider]').evaluate((handle) => getComputedStyle(handle).outlineStyle),
      'none',
    )
    await press('Home')
    assert.equal(await page.locator('[role=slider]').getAttribute('aria-valuenow'), '0')
    await page.goto(site.address)
    await page.reload()
    await reach('.skip')
    await press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'panel')
    await reach('.door + .door')
    await press('Enter')
    await page.locator('#question').waitFor()
    await reach('.ask .options button')
    await press('Enter')
    // The next question takes the focus.
    await page.waitForFunction(() => document.activeElement.id === 'question')
    await reach('#wish')
    await page.keyboard.type('でんき')
    await page.keyboard.type(' 蓄電池')
    await reach('.ask .options.big button')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement.id === 'question')
    assert.equal((await page.locator('.answers > div').count()) >= 1, true)
    await context.close()
  })

  it('drags the point', async () => {
    const { page, context } = await open(
      browser,
      site.address + hash(inn, { tab: 'whatIf', measure: 'business-reconstruction-noto' }),
    )
    const plot = await page.locator('.plot').boundingBox()
    const handle = await page.locator('.handle').boundingBox()
    await page.mouse.move(handle.x + 22, handle.y + 22)
    await page.mouse.down()
    await page.mouse.move(plot.x + plot.width * 0.6, plot.y + 100, { steps: 5 })
    await page.mouse.up()
    const now = BigInt(await page.locator('[role=slider]').getAttribute('aria-valuenow'))
    assert.ok(now > 1_000_000_000n && now % 1_000_000n === 0n, String(now))
    await page.waitForFunction((wanted) => location.hash.includes(wanted), `eligibleCost=${now}`)
    await context.close()
  })

  for (const [name, address] of [
    ['a file', () => fileAddress],
    ['a host, then offline', () => site.address],
  ]) {
    it(`works from ${name}, asks for nothing more and breaks no policy`, async () => {
      const asked = []
      const { page, context, complaints, violations } = await open(browser, address())
      // The rest comes by itself, a moment after the first screen; from then on the page needs nothing more.
      await page.waitForFunction(() => document.querySelector('.print-only') !== null)
      page.on('request', (request) => {
        if (!request.url().startsWith('blob:')) asked.push(request.url())
      })
      await context.setOffline(true)
      await page.getByRole('button', { name: /電気・ガスの値引きを計算/ }).click()
      await page.getByRole('button', { name: '低圧', exact: true }).click()
      await page.locator('[name^="electricityUsage-"]').first().fill('400')
      assert.equal(await page.locator('[data-test=bill-total]').textContent(), '4,600円')
      for (const tab of ['補助金を探す', '費用を試す', '印刷・共有']) await page.getByRole('tab', { name: tab }).click()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('tab', { name: 'Find grants' }).click()
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
      assert.deepEqual([complaints, await violations(), asked], [[], [], []])
      await context.close()
    })
  }

  it('allows neither foreign script nor inline style, and no connection', async () => {
    const { page, context, violations } = await open(browser, site.address)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.foreign = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')
      return fetch('/x').catch(() => undefined)
    })
    assert.equal(await page.evaluate(() => globalThis.foreign), undefined)
    assert.deepEqual((await violations()).map((one) => one.split(' ')[0]).sort(), [
      'connect-src',
      'script-src-elem',
      'style-src-attr',
    ])
    await context.close()
  })

  it('fits 320, 768 and 1280 pixels without a sideways scroll, and nothing shifts while it loads', async () => {
    mkdirSync(screenshots, { recursive: true })
    for (const width of [320, 768, 1280])
      for (const language of ['ja', 'en'])
        for (const tab of [...tabs, 'wishes']) {
          const [facts, view] = tab === 'wishes' ? [twoWishes, { tab: 'support', ...asked }] : [inn, { tab, ...bill }]
          const { page, context } = await open(browser, site.address + hash(facts, { ...view, language }), {
            viewport: { width, height: 900 },
            colorScheme: language === 'en' ? 'dark' : 'light',
          })
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            `${tab} ${width} ${language}`,
          )
          const shift = await page.evaluate(
            () =>
              new Promise((told) => {
                let total = 0
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries()) if (!entry.hadRecentInput) total += entry.value
                }).observe({ type: 'layout-shift', buffered: true })
                setTimeout(() => told(total), 300)
              }),
          )
          assert.ok(shift < 0.01, `${tab} ${width} ${language} shifts by ${shift}`)
          await page.screenshot({ path: `${screenshots}/${tab}-${language}-${width}.png`, fullPage: true })
          await context.close()
        }
  })

  it('never lays the bar at the foot on the field that is typed in, on a small phone', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=bill`, {
      viewport: { width: 320, height: 640 },
      isMobile: true,
      hasTouch: true,
    })
    await page.getByRole('button', { name: '低圧', exact: true }).tap()
    for (const at of [0, 1, 2]) {
      const field = page.locator('[name^="electricityUsage-"]').nth(at)
      await field.tap()
      await field.pressSequentially('40')
      await page.locator('.glance').waitFor()
      const [typed, bar] = [await field.boundingBox(), await page.locator('.glance').boundingBox()]
      assert.ok(
        typed.y + typed.height <= bar.y,
        `field ${at} ends at ${typed.y + typed.height}, the bar begins at ${bar.y}`,
      )
    }
    await context.close()
  })

  it('has targets of 44 pixels, on a phone', async () => {
    const { page, context } = await open(browser, site.address, { viewport: { width: 320, height: 700 } })
    for (const tab of [...tabs, 'wishes']) {
      const [facts, view] = tab === 'wishes' ? [twoWishes, { tab: 'support', ...asked }] : [inn, { tab, ...bill }]
      await page.goto(site.address + hash(facts, view))
      await page.reload()
      await page.locator('#panel > :not(.loading)').first().waitFor()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, input, summary, [role=slider]')]
          .filter((one) => one.offsetParent !== null)
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(({ one, box }) => `${one.outerHTML.slice(0, 60)} ${Math.round(box.width)}x${Math.round(box.height)}`),
      )
      assert.deepEqual(small, [], tab)
    }
    await context.close()
  })

  it('paints at once and answers at once, on a processor four times slower', async (test) => {
    const { page, context } = await open(browser, 'about:blank', {}, false)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const start = Date.now()
    await page.goto(site.address)
    await page.locator('.doors').waitFor()
    const shown = Date.now() - start
    const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    await page.waitForFunction(() => document.querySelector('.print-only') !== null)
    await page.goto(
      site.address +
        hash({ applicantType: 'company', plannedActivity: 'growthInvestment' }, { tab: 'support', door: 'company' }),
    )
    await page.locator('.ask .actions button').first().waitFor()
    const times = await page.evaluate(async () => {
      const taken = []
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      for (let round = 0; round < 8; round++) {
        const skip = [...document.querySelectorAll('.ask .actions button')].find((one) =>
          one.textContent.includes('とばす'),
        )
        const option = document.querySelector('.ask .options button') ?? skip
        if (!option) break
        await new Promise((done) => setTimeout(done, 300))
        const begun = performance.now()
        option.click()
        await Promise.resolve()
        await painted()
        taken.push(performance.now() - begun)
      }
      return taken.sort((a, b) => a - b)
    })
    test.diagnostic(
      `4x slower: first paint ${Math.round(first)} ms, doors after ${shown} ms; an answer: median ${Math.round(times[Math.floor(times.length / 2)])} ms, worst ${Math.round(times.at(-1))} ms of ${times.length}`,
    )
    // Other work on the machine of a test must not fail it; the figures above are what is read.
    assert.ok(first < 3000 && times[Math.floor(times.length / 2)] < 1000)
    await context.close()
  })
})
