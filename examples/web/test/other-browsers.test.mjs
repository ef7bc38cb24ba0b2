import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { deriveFacts, evaluate } from 'hojokin'
import { derivations, measures } from 'hojokin/rules'
import { digits, fileAddress, hash, host, screenshots } from './browser.mjs'
import { firefox, installed, webkit } from './other-browsers.mjs'
import { inn } from './profiles.mjs'

/** Clicks what says just these words; both browsers find by them as people do. */
const press = (browser, words) =>
  browser.until(
    words,
    (wanted) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted)
      found?.click()
      return found !== undefined
    },
    words,
  )

for (const [name, start] of Object.entries({ firefox, webkit }))
  describe(`the page in ${name}`, { skip: installed[name] ? false : `NOT TESTED: no ${name} on this machine` }, () => {
    let site, browser
    before(async () => {
      site = await host()
      browser = await start()
      await browser.resize(1280, 900)
    })
    after(async () => {
      await browser?.close()
      await site?.close()
    })
    const says = (css, words) =>
      browser.until(
        `${css} to say ${words}`,
        (selector, wanted) =>
          [...document.querySelectorAll(selector)].some((one) => one.textContent.replace(/\s/g, '').includes(wanted)),
        css,
        words,
      )
    const open = async (address) => {
      await browser.go('about:blank')
      await browser.go(address)
      await browser.until('the page', () => document.querySelector('#panel > :not(.loading)') !== null)
      // Kept in the document: what a driver runs has a global object of its own.
      await browser.run(() => {
        const { dataset } = document.documentElement
        const complain = (words) => (dataset.complaints = `${dataset.complaints ?? ''}${words}\n`)
        addEventListener('error', (event) => complain(event.message))
        addEventListener('unhandledrejection', (event) => complain(String(event.reason)))
        document.addEventListener('securitypolicyviolation', (event) => complain(event.violatedDirective))
      })
    }
    const complaints = () => browser.run(() => document.documentElement.dataset.complaints ?? '')

    it('brings a household to its yen', async () => {
      await open(site.address)
      await browser.click('.door')
      await press(browser, '低圧')
      await browser.type('[name^="electricityUsage-"]', '400')
      await says('[data-test=bill-total]', '4,600円')
      assert.equal(await complaints(), '')
    })

    it('shows the inn its ceiling, to the yen, with a way back and the plot', async () => {
      await open(site.address + hash(inn, { tab: 'support' }))
      const { amount } = evaluate(measures['business-reconstruction-noto'], deriveFacts(derivations, inn))
      const figure = '[data-measure=business-reconstruction-noto] .figure'
      await browser.until('the figure', (css) => document.querySelector(css) !== null, figure)
      assert.equal(digits(await browser.text(figure)), String(amount.yen))
      await browser.click('#tab-whatIf')
      await browser.until('the plot', () => document.querySelector('[role=slider]') !== null)
      assert.equal(
        await browser.run(() => document.querySelector('[role=slider]').getAttribute('aria-valuenow')),
        '600000000',
      )
      await browser.back()
      await browser.until('the step back', () => document.querySelector('#tab-support[aria-selected=true]') !== null)
      assert.equal(await complaints(), '')
    })

    it('asks a shop for what it wants in its own words, twice, and groups what there is', async () => {
      await open(`${site.address}#page.tab=support`)
      await press(browser, '個人の店・個人事業主')
      await browser.type('#wish', 'レジ')
      await press(browser, 'レジ・券売機・決済を入れたい')
      await says('.most', '3,800,000円')
      await press(browser, '＋ ほかにしたいことを足す')
      await browser.type('#wish', '蓄電池')
      await press(browser, '蓄電池を置きたい')
      await browser.until('two wishes', () => document.querySelectorAll('h3.wish').length === 2)
      await browser.until('the link', () => location.hash.includes('page.wishes=tillAndPayment%2Cbatteries'))
      assert.equal(await complaints(), '')
    })

    it('speaks both languages and fits a narrow window on every tab', async () => {
      mkdirSync(screenshots, { recursive: true })
      for (const [tab, language] of [
        ['support', 'en'],
        ['bill', 'ja'],
        ['whatIf', 'en'],
        ['keep', 'ja'],
      ]) {
        await browser.resize(500, 900)
        await open(site.address + hash(inn, { tab, language, electricity: '400' }))
        await browser.until('the tab', (id) => document.querySelector(`#tab-${id}[aria-selected=true]`) !== null, tab)
        assert.equal(await browser.run(() => document.documentElement.lang), language)
        assert.ok(await browser.run(() => document.documentElement.scrollWidth <= innerWidth), `${tab} ${language}`)
        await browser.screenshot(`${screenshots}/${name}-${tab}-${language}.png`)
        assert.equal(await complaints(), '')
      }
      await browser.resize(1280, 900)
    })

    it('opens from a disk, in one file', async () => {
      await open(fileAddress)
      await browser.click('.door + .door')
      await press(browser, '会社')
      await browser.until('the next question', () => document.querySelector('#wish') !== null)
      assert.equal(await complaints(), '')
    })
  })
