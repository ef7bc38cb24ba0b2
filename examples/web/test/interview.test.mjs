import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { derive, nextQuestion, parseProfile } from 'hojokin'
import { programmes, smeRelatedLaws, vocabulary } from 'hojokin/rules'
import { hash, host, launch, open } from './browser.mjs'
import { inn } from './profiles.mjs'

describe('the interview', () => {
  let site, browser
  before(async () => {
    site = await host()
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    await site.close()
  })
  const question = (page) => page.locator('#question').textContent()
  const count = async (page, status) => Number(await page.locator(`[data-test=count-${status}]`).textContent())

  it('asks the next best question, and the facts behind the size before the size', async () => {
    const { page, context } = await open(browser, site.address + hash({}, { tab: 'support' }))
    assert.equal(await question(page), nextQuestion(programmes, {}).field.question.ja)
    const known = {
      applicantType: 'company',
      plannedActivity: inn.plannedActivity,
      prefecture: inn.prefecture,
      disaster: inn.disaster,
    }
    const skipped = []
    for (let best; (best = nextQuestion(programmes, known, skipped).field.id) !== 'enterpriseSize';) skipped.push(best)
    await page.goto(site.address + hash(known, { tab: 'support', skipped: skipped.join() }))
    assert.equal(await question(page), vocabulary[derive(smeRelatedLaws, known).missing[0]].question.ja)
    await page.getByRole('button', { name: '企業規模を直接選ぶ' }).click()
    assert.equal(await question(page), vocabulary.enterpriseSize.question.ja)
    await page.getByRole('button', { name: '中小企業者', exact: true }).click()
    assert.match(await page.locator('.answers').textContent(), /企業規模中小企業者/)
    await context.close()
  })

  it('moves measures as answers come, go and change', async () => {
    const { page, context } = await open(browser, site.address + hash({}, { tab: 'support' }))
    const all = await count(page, 'undetermined')
    await page.locator('.ask select').selectOption('disasterRecovery')
    await page.getByRole('button', { name: '次へ' }).click()
    const left = await count(page, 'undetermined')
    assert.ok(left < all && (await count(page, 'ineligible')) === all - left - (await count(page, 'eligible')))
    const asked = await question(page)
    await page.getByRole('button', { name: '分からない・とばす' }).click()
    assert.notEqual(await question(page), asked)
    await page.getByRole('button', { name: '取り組むことを直す' }).click()
    await page.getByRole('button', { name: 'この答えを消す' }).click()
    assert.equal(await count(page, 'undetermined'), all)
    await page.getByLabel('言葉で絞る').fill('能登')
    assert.ok((await count(page, 'undetermined')) < all)
    await page.getByLabel('言葉で絞る').fill('そのような支援はない')
    assert.match(await page.locator('#group-undetermined').textContent(), /この言葉に合うものはありません/)
    await context.close()
  })

  it('comes to an end by skipping alone', async () => {
    const { page, context } = await open(browser, site.address + hash({}, { tab: 'support' }))
    for (
      let left = Object.keys(vocabulary).length;
      left > 0 && (await page.getByRole('button', { name: '分からない・とばす' }).count()) > 0;
      left--
    )
      await page.getByRole('button', { name: '分からない・とばす' }).click()
    assert.match(await question(page), /とばしています/)
    await context.close()
  })

  it('keeps everything in the address, and gives out a file that the package reads and the page opens', async () => {
    const { page, context, complaints } = await open(browser, site.address + hash(inn, { tab: 'support' }), {
      acceptDownloads: true,
    })
    await page.getByRole('tab', { name: '保存' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSONを保存' }).click(),
    ])
    const path = await download.path()
    const { readFile } = await import('node:fs/promises')
    const exported = JSON.parse(await readFile(path, 'utf8'))
    assert.deepEqual(exported, inn)
    assert.deepEqual(parseProfile(vocabulary, exported), { ok: true, profile: inn })
    await page.getByRole('button', { name: '答えをすべて消す' }).click()
    await page.waitForFunction(() => !location.hash.includes('ishikawa'))
    await page.locator('input[type=file]').setInputFiles(path)
    await page.waitForFunction(() => location.hash.includes('ishikawa'))
    const again = page.url()
    await page.goto('about:blank')
    await page.goto(again)
    await page.getByRole('tab', { name: '支援' }).click()
    assert.equal(
      await page.locator('[data-measure=business-reconstruction-noto] .figure').textContent(),
      '575,000,000円',
    )
    await page.getByRole('tab', { name: '保存' }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"capital": -1, "nosuch": 2}'),
    })
    // The file is read before the page can complain.
    await page.locator('[role=alert] li').first().waitFor()
    assert.equal(await page.locator('[role=alert] li').count(), 2)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('takes what is stated on one tab to the others, and the last word counts', async () => {
    const { page, context } = await open(
      browser,
      site.address + hash({ electricitySupply: 'lowVoltage', usageMonth: '2025-08', electricityUsage: '300' }),
    )
    const total = () => page.locator('[data-test=bill-total]').textContent()
    assert.equal(await total(), '720円')
    await page.locator('[name="electricityUsage-2025-08"]').fill('500')
    assert.equal(await total(), '1,200円')
    await page.getByLabel('使用月').selectOption('')
    assert.equal(await total(), '5,250円')
    await page.getByRole('tab', { name: '支援' }).click()
    assert.equal(await page.locator('[data-measure=electricity-discount] .figure').textContent(), '2,250円')
    await page.getByRole('button', { name: '電気の使用量を直す' }).click()
    await page.locator('.ask input').fill('100')
    await page.getByRole('button', { name: '次へ' }).click()
    assert.equal(await page.locator('[data-measure=electricity-discount] .figure').textContent(), '450円')
    await page.getByRole('tab', { name: '料金' }).click()
    assert.equal(await total(), '1,050円')
    await context.close()
  })

  it('leaves out what it cannot read in a link, and keeps the rest', async () => {
    const { page, context, complaints } = await open(
      browser,
      `${site.address}#page.tab=support&page.month=2026-13&page.measure=none&page.skipped=nothing,prefecture&capital=-1&employees=二十五&prefecture=nowhere&__proto__=1&industry=%E8%A3%BD%E9%80%A0%E6%A5%AD&applicantType=company`,
    )
    assert.deepEqual(await page.locator('.answers dt').allTextContents(), ['業種', '申請者の種類'])
    for (const tab of ['もし', '料金', '保存']) await page.getByRole('tab', { name: tab }).click()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('prints on one page', async () => {
    const { page, context } = await open(
      browser,
      site.address +
        hash(
          { ...inn, electricitySupply: 'highVoltage', gasSupply: 'cityGas' },
          { tab: 'keep', electricity: '5000', gas: '300' },
        ),
    )
    const pages = async () =>
      ((await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g) ?? [])
        .length
    assert.equal(await pages(), 1)
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('.print-only').innerText()
    assert.match(printed, /上限 575,000,000円/)
    assert.ok(
      await page.locator('.print-only').evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1),
      'nothing is cut off',
    )
    await context.close()
  })
})
