import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deriveFacts, evaluate, screen, screenClass, withPurposes } from 'hojokin'
import { derivations, measures, programmes, purposes } from 'hojokin/rules'
import { digits, hash, host, launch, open } from './browser.mjs'
import { household, inn, manufacturer } from './profiles.mjs'

/** What a card has to say: the class of the answer, and its yen to the last digit. */
function expected(profile) {
  return Object.fromEntries(
    screen(withPurposes(programmes, purposes), deriveFacts(derivations, profile)).map((assessment) => [
      assessment.measure,
      {
        status: assessment.status,
        figure:
          assessment.status === 'eligible' && 'yen' in assessment.amount ? String(assessment.amount.yen) : undefined,
        ceiling: screenClass(assessment) === 'upTo',
      },
    ]),
  )
}

describe('the page gives the answers of the package, to the yen', () => {
  let site, browser
  before(async () => {
    site = await host()
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    await site.close()
  })

  /** Every card of every group, unfolded. */
  async function cards(facts) {
    const { page, context, complaints } = await open(browser, site.address + hash(facts, { tab: 'support' }))
    for (const id of ['yes', 'near', 'maybe', 'unpriced', 'closed', 'others'])
      for (const folded of await page.locator(`#group-${id}:not([open]) > summary`).all()) await folded.click()
    await page.waitForTimeout(200)
    while ((await page.locator('details.group > button.more').count()) > 0)
      await page.locator('details.group > button.more').first().click()
    const found = await page.locator('article.card').evaluateAll((all) =>
      all.map((card) => [
        card.dataset.measure,
        {
          status: ['eligible', 'undetermined', 'ineligible', 'noApplicants'].find((status) =>
            card.classList.contains(status),
          ),
          figure: card.querySelector('.figure')?.textContent.replace(/[^\d]/g, ''),
          ceiling: card.querySelector('.amount.ceiling') !== null,
        },
      ]),
    )
    assert.deepEqual(complaints, [])
    await context.close()
    return Object.fromEntries(found)
  }

  for (const [name, profile] of Object.entries({ household, inn, manufacturer })) {
    it(`answers every measure for the ${name}`, async () => {
      const [page, packaged] = [await cards(profile), expected(profile)]
      assert.equal(Object.keys(page).length, Object.keys(measures).length)
      assert.deepEqual(page, packaged)
    })
  }

  it('prices the household month by month, electricity and gas together', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=bill`)
    const months = await page
      .locator('input[name^=electricityUsage-]')
      .evaluateAll((all) => all.map(({ name }) => name.replace('electricityUsage-', '')))
    await page.getByRole('button', { name: '低圧', exact: true }).click()
    await page.getByRole('button', { name: '都市ガス', exact: true }).click()
    await page.locator(`[name="electricityUsage-${months[0]}"]`).fill('４００')
    await page.locator(`[name="electricityUsage-${months[1]}"]`).fill('350.5')
    await page.locator(`[name="gasUsage-${months[0]}"]`).fill('30')
    let total = 0n
    for (const [at, month] of months.entries()) {
      const sum =
        evaluate(measures['electricity-discount'], {
          electricitySupply: 'lowVoltage',
          usageMonth: month,
          electricityUsage: at === 1 ? '350.5' : '400',
        }).amount.yen +
        evaluate(measures['city-gas-discount'], { gasSupply: 'cityGas', usageMonth: month, gasUsage: '30' }).amount.yen
      total += sum
      assert.equal(digits(await page.locator(`tr[data-month="${month}"] td.number`).textContent()), String(sum), month)
    }
    assert.ok(months.length > 1 && total > 0n)
    assert.equal(digits(await page.locator('[data-test=bill-total]').textContent()), String(total))
    await page.getByLabel('使用月').selectOption('2026-01')
    assert.match(await page.locator('.result').textContent(), /400 kWh × 値引き単価（電気） 4\.5円\/kWh = 1,800円/)
    assert.match(
      await page.locator('.result').textContent(),
      /1月使用分は、1月の検針日から2月の検針日まで.*2月の検針のあとの請求書/,
    )
    assert.match(await page.locator('.essentials').textContent(), /申請は要りません.*詐欺/)
    assert.match(await page.locator('.essentials a').getAttribute('href'), /^https:/)
    await context.close()
  })

  it('says plainly that a month or a contract has no support, and that a later month is not known', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=bill`)
    await page.getByRole('button', { name: '低圧', exact: true }).click()
    await page.locator('[name^="electricityUsage-"]').first().fill('400')
    await page.getByLabel('使用月').selectOption('2026-04')
    assert.match(await page.locator('.result').textContent(), /2026年4月の使用分には、電気の値引きがありません。/)
    const { knownUntil } = measures['electricity-discount'].parameters.electricityUnitDiscount
    const [later] = (await page.locator('#month option').evaluateAll((all) => all.map(({ value }) => value))).filter(
      (month) => month > knownUntil,
    )
    await page.getByLabel('使用月').selectOption(later)
    assert.match(await page.locator('.result').textContent(), /まだ分かりません。.*確認日/)
    assert.doesNotMatch(await page.locator('.result').textContent(), /値引きはありません/)
    await page.getByLabel('使用月').selectOption('2025-09')
    assert.equal(
      digits(await page.locator('[data-test=bill-total]').textContent()),
      String(
        evaluate(measures['electricity-discount'], {
          electricitySupply: 'lowVoltage',
          usageMonth: '2025-09',
          electricityUsage: '400',
        }).amount.yen,
      ),
    )
    await page.getByRole('button', { name: '特別高圧' }).click()
    assert.match(await page.locator('.result').textContent(), /「特別高圧」ですが、対象は「低圧」「高圧」/)
    await context.close()
  })

  it('puts a mistake beside its field and never calls it no discount', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=bill`, {
      viewport: { width: 390, height: 700 },
    })
    const field = page.locator('[name^="electricityUsage-"]').first()
    await field.fill('300')
    assert.match(await page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent(), /選ぶと/)
    await page.getByRole('button', { name: '低圧', exact: true }).click()
    await field.fill('-5')
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    const note = page.locator(`#${await field.getAttribute('aria-describedby')}`)
    assert.match(await note.textContent(), /負の数/)
    assert.doesNotMatch(await note.textContent(), /electricityUsage/)
    const [one, other] = [await field.boundingBox(), await note.boundingBox()]
    assert.ok(other.y - (one.y + one.height) < 24, 'the message is right under its field')
    assert.doesNotMatch(await page.locator('.result').textContent(), /値引きはありません/)
    assert.match(await page.locator('.glance').textContent(), /使用量を直してください/)
    await field.fill('99999999')
    assert.match(await note.textContent(), /でよいですか/)
    await context.close()
  })

  it('shares the amount, keeps the burden and names the bends of the inn’s plot', async () => {
    const { page, context } = await open(
      browser,
      site.address + hash(inn, { tab: 'whatIf', measure: 'business-reconstruction-noto' }),
    )
    const { amount } = evaluate(measures['business-reconstruction-noto'], deriveFacts(derivations, inn))
    assert.equal(amount.yen, 575_000_000n)
    assert.equal(digits(await page.locator('.own .ceiling .figure').textContent()), String(amount.yen))
    assert.equal(digits(await page.locator('[data-test=own-burden]').textContent()), '25000000')
    assert.deepEqual((await page.locator('.shares li b').allTextContents()).map(digits), [
      ...Object.values(amount.shares).map(String),
      '25000000',
    ])
    assert.deepEqual((await page.locator('.marks li b').allTextContents()).map(digits), ['500000000', '1833333334'])
    await context.close()
  })

  it('names its axes, says what is under the pointer, draws the own burden, and lays two scenarios side by side', async () => {
    const { page, context } = await open(
      browser,
      site.address + hash(inn, { tab: 'whatIf', measure: 'business-reconstruction-noto' }),
    )
    assert.deepEqual(await page.locator('.plot .axis').allTextContents(), ['補助対象経費（円） →', '↑ 支援の額（円）'])
    assert.notEqual(await page.locator('.plot .burden').getAttribute('d'), '')
    const plot = await page.locator('svg.plot, .plot svg').first().boundingBox()
    await page.mouse.move(plot.x + plot.width * 0.4, plot.y + plot.height / 2)
    const [, cost, sum] = /^([\d,]+)円.*：上限 ([\d,]+)円$/.exec(await page.locator('.read-out').textContent())
    const { amount } = evaluate(
      measures['business-reconstruction-noto'],
      deriveFacts(derivations, { ...inn, eligibleCost: Number(digits(cost)) }),
    )
    assert.equal(digits(sum), String(amount.yen))
    await page.getByRole('button', { name: 'この条件をとっておいて比べる' }).click()
    await page.locator('.marks button').first().click()
    await page.locator('.sides').waitFor()
    assert.deepEqual(await page.locator('.sides tbody td').allTextContents(), [
      '600,000,000円',
      '500,000,000円',
      '上限 575,000,000円',
      '上限 500,000,000円',
    ])
    await context.close()
  })

  it('tells the manufacturer what is missing, and what the floor would bring', async () => {
    const { page, context } = await open(
      browser,
      site.address + hash(manufacturer, { tab: 'whatIf', measure: 'large-scale-growth-investment' }),
    )
    assert.match(await page.locator('.nearest').textContent(), /投資額 \+200,000,000円/)
    await page.getByRole('button', { name: /投資下限額/ }).click()
    assert.equal(digits(await page.locator('.own .ceiling .figure').textContent()), '666666666')
    await context.close()
  })

  it('draws every measure whose amount depends on a number, without a complaint', async () => {
    const { page, context, complaints } = await open(
      browser,
      site.address + hash({ ...inn, eligibleCost: 40_000_000 }, { tab: 'whatIf' }),
    )
    const ids = await page.locator('#measure option').evaluateAll((options) => options.map(({ value }) => value))
    assert.deepEqual(
      ids,
      Object.values(measures)
        .filter(
          (measure) =>
            measure.applicants &&
            measure.amount.kind !== 'undocumented' &&
            Object.values(measure.fields).some(({ kind }) => kind === 'number'),
        )
        .map(({ id }) => id),
    )
    for (const id of ids) {
      await page.locator('#measure').selectOption(id)
      for (const wanted = page.locator('select[aria-required=true]'); (await wanted.count()) > 0;)
        await wanted.first().selectOption({ index: 1 })
      await page.locator('[role=slider], .result .empty').first().waitFor()
      if ((await page.locator('[role=slider]').count()) > 0) await page.locator('[role=slider]').press('ArrowRight')
      assert.doesNotMatch(await page.locator('.result').innerHTML(), /NaN|undefined|Infinity/, id)
    }
    assert.deepEqual(complaints, [])
    await context.close()
  })
})
