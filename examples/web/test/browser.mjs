import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const built = (form) => resolve(import.meta.dirname, '../dist', form)
export const fileAddress = `file://${join(import.meta.dirname, '../dist/single/hojokin.html')}`
export const screenshots = join(import.meta.dirname, '../screenshots')
/** The tests' day: calls open and close by it. */
export const day = '2026-11-26'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Hands out the built page and counts what is asked for; any static host will do. */
export async function host(form = 'page') {
  const folder = built(form)
  const asked = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    const name = request.url === '/' ? '/index.html' : request.url
    readFile(join(folder, name)).then(
      (file) => response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(file),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

export const launch = () =>
  chromium.launch({ executablePath: process.env.HOJOKIN_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

/** Opens a page and keeps whatever it complains about: errors, policy violations, requests. */
export async function open(browser, address, options = {}, fixed = true) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP', ...options })
  if (fixed) await context.clock.setFixedTime(new Date(`${day}T10:00:00+09:00`))
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    globalThis.violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  await page.goto(address)
  if (address !== 'about:blank') await page.locator('#panel > :not(.loading)').first().waitFor()
  return { context, page, complaints, violations: () => page.evaluate(() => globalThis.violations) }
}

/** The part of the address that holds a profile and a tab. */
export const hash = (facts, view = {}) =>
  `#${new URLSearchParams([...Object.entries(view).map(([name, value]) => [`page.${name}`, value]), ...Object.entries(facts).map(([id, value]) => [id, String(value)])])}`

/** Bright enough to read in every language: digits alone. */
export const digits = (words) => (words ?? '').replace(/[^\d]/g, '')
