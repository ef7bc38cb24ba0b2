// How long an answer keeps the page's thread busy, in processor time, so that whatever else the machine does is left out; four times
// that is what a slow phone takes. `npm run speed [folder of another build to compare with]`.
import { join } from 'node:path'
import { hash, host, launch, open } from '../test/browser.mjs'

const answers = 7
const slower = 4
const browser = await launch()
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]

async function answering(address, plannedActivity) {
  const { page, context } = await open(
    browser,
    address + hash({ applicantType: 'company', plannedActivity }, { tab: 'support', door: 'company' }),
    {},
    false,
  )
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000 * slower
  }
  const taken = []
  // The other panels and the printed sheet come while nobody types.
  await page.waitForTimeout(3000)
  for (let left = answers; left > 0; left--) {
    await page.waitForTimeout(1200)
    const before = await busy()
    const more = await page.evaluate(async () => {
      const skip = [...document.querySelectorAll('.ask .actions button')].find((one) => /とばす/.test(one.textContent))
      const option = document.querySelector('.ask .options button') ?? skip
      option?.click()
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      return option !== undefined
    })
    if (more) taken.push((await busy()) - before)
  }
  await context.close()
  return taken
}

async function painting(address) {
  const { page, context } = await open(browser, 'about:blank', {}, false)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(address)
  await page.locator('.doors').waitFor()
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
  await context.close()
  return first
}

for (const folder of [join(import.meta.dirname, '../dist/page'), ...process.argv.slice(2)]) {
  const site = await host(folder)
  console.log(`${folder}: first paint ${Math.round(await painting(site.address))} ms at ${slower}x slower`)
  for (const purpose of ['growthInvestment', 'disasterRecovery', 'digitalTools']) {
    const taken = await answering(site.address, purpose)
    console.log(
      `  ${purpose}: an answer takes ${Math.round(median(taken))} ms, at most ${Math.round(Math.max(...taken))}, of processor time x ${slower}`,
    )
  }
  await site.close()
}
await browser.close()
