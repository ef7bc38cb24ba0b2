import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import readExcel from 'read-excel-file/node'
import { deriveFacts, evaluate, interview, parseProfile } from 'hojokin'
import { derivations, doors, measures, programmes, purposes, vocabulary, wishes } from 'hojokin/rules'
import { digits, hash, host, launch, open } from './browser.mjs'
import { people } from './people.mjs'
import { inn } from './profiles.mjs'

const questions = interview({ programmes, derivations, purposes })

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
  /** Waits for a question; what is drawn follows a click a moment later. */
  const asks = (page, words) =>
    page.waitForFunction((wanted) => document.querySelector('#question')?.textContent === wanted, words)
  const fieldOf = (words) => Object.values(vocabulary).find((field) => field.question.ja === words)
  const button = (page, name) => page.locator('.ask').getByRole('button', { name, exact: true })

  async function give(page, field, answer) {
    if (field.kind === 'boolean') await button(page, answer ? 'はい' : 'いいえ').click()
    else if (field.kind === 'choice' && field.options.length <= 10)
      await button(page, field.options.find(({ id }) => id === answer).label.ja).click()
    else {
      if (field.kind === 'number') await page.locator('.ask .inline input').fill(answer)
      else await page.locator('.ask .inline select').selectOption(answer)
      await button(page, '次へ').click()
    }
  }

  for (const [name, { door, wish, answers, measure, most }] of Object.entries(people)) {
    it(`brings the ${name} to a figure in ${most} questions at most, the same yen as the package’s`, async (test) => {
      const { page, context, complaints } = await open(browser, `${site.address}#page.tab=support`)
      let count = 1
      const numbers = [await page.locator('.step').textContent()]
      await button(page, door).click()
      if (wish) {
        count++
        numbers.push(await page.locator('.step').textContent())
        await button(page, wish).click()
      }
      const done = page.locator(
        `#group-yes [data-measure=${measure}] .figure, #group-closed [data-measure=${measure}] .amount:not(.range) .figure`,
      )
      while ((await done.count()) === 0) {
        assert.ok(count < most, `${name} is asked ${await question(page)} after ${count} questions`)
        const field = fieldOf(await question(page))
        numbers.push(await page.locator('.step').textContent())
        count++
        if (answers[field.id] === undefined) await button(page, '分からない・とばす').click()
        else await give(page, field, answers[field.id])
      }
      test.diagnostic(`${name}: ${count} questions`)
      // Each question has its own number, skipped or not.
      assert.deepEqual(
        numbers.map((words) => Number(/\d+/.exec(words)[0])),
        numbers.map((_, at) => at + 1),
      )
      const facts = {
        ...doors.find(({ label }) => label.ja === door).facts,
        ...wishes.find(({ label }) => label.ja === wish)?.facts,
        ...answers,
      }
      const { amount } = evaluate(measures[measure], deriveFacts(derivations, parseProfile(vocabulary, facts).profile))
      assert.equal(digits(await done.first().textContent()), String(amount.yen))
      assert.deepEqual(complaints, [])
      await context.close()
    })
  }

  it('brings a household from the first screen to its yen with three answers', async () => {
    const { page, context } = await open(browser, site.address)
    await page.getByRole('button', { name: /電気・ガスの値引きを計算/ }).click()
    await page.getByRole('button', { name: '低圧', exact: true }).click()
    await page.locator('[name^="electricityUsage-"]').first().fill('400')
    assert.equal(await page.locator('[data-test=bill-total]').textContent(), '4,600円')
    await context.close()
  })

  it('takes a household that asks for its bills among the grants to the bills', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=support`)
    await button(page, '家庭').click()
    await button(page, '電気代・ガス代を軽くしたい').click()
    await page.locator('#tab-bill[aria-selected=true]').waitFor()
    await context.close()
  })

  it('gives a shop that wants a till a ceiling after two answers, and asks nothing of disasters or bills', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=support`)
    await button(page, '個人の店・個人事業主').click()
    await page.locator('#wish').fill('ﾚｼﾞ')
    await button(page, 'レジ・券売機・決済を入れたい').click()
    const most = page.locator('[data-measure=digital-ai-adoption-invoice] .most').first()
    assert.equal(digits(await most.textContent()).slice(0, 7), '3800000')
    for (let asked = 0; asked < 12 && fieldOf(await question(page)); asked++) {
      assert.doesNotMatch(await question(page), /災害|地震|電気|ガス|再建/)
      await button(page, '分からない・とばす').click()
    }
    await context.close()
  })

  it('shows no list before it knows what for, whoever asks', async () => {
    for (const { id, label } of doors) {
      const { page, context } = await open(browser, `${site.address}#page.tab=support`)
      await button(page, label.ja).click()
      await page.waitForFunction(() => document.querySelector('#question').textContent !== 'どなたですか')
      if ((await question(page)) === '何をしたいですか')
        assert.equal(await page.locator('article.card, .glance').count(), 0, id)
      await context.close()
    }
  })

  it('takes several wishes, asks what they share once, groups what there is by wish, and keeps them in the link', async () => {
    const { page, context, complaints } = await open(browser, `${site.address}#page.tab=support`)
    await button(page, '個人の店・個人事業主').click()
    await page.locator('#wish').fill('レジ')
    await button(page, 'レジ・券売機・決済を入れたい').click()
    await button(page, '＋ ほかにしたいことを足す').click()
    await asks(page, 'ほかに何をしたいですか')
    await page.locator('#wish').fill('蓄電池')
    await button(page, '蓄電池を置きたい').click()
    await page.locator('h3.wish').nth(1).waitFor()
    assert.deepEqual(await page.locator('h3.wish').allTextContents(), [
      'レジ・券売機・決済を入れたい',
      '蓄電池を置きたい',
    ])
    assert.equal(await page.locator('#group-maybe [data-measure=digital-ai-adoption-invoice]').count(), 1)
    assert.equal(await page.locator('#group-closed-1 [data-measure=demand-response-batteries-business]').count(), 1)
    // Whatever the sums, the one call that is open that day stands first.
    const calls = await page.locator('#group-maybe-1 article.card .call').allTextContents()
    assert.match(calls[0], /受付中：2026年11月27日まで/)
    assert.ok(
      calls.slice(1).every((words) => !words.includes('受付中')),
      calls.join(),
    )
    const asked = []
    while (fieldOf(await question(page))) {
      const { id } = fieldOf(await question(page))
      assert.ok(!asked.includes(id), id)
      asked.push(id)
      assert.doesNotMatch(id, /disaster|Supply|usageMonth|loan/)
      const before = page.url()
      if (id === 'employees') await give(page, vocabulary.employees, '3')
      else if (id === 'industry') await give(page, vocabulary.industry, 'retail')
      else await button(page, '分からない・とばす').click()
      await page.waitForFunction((url) => location.href !== url, before)
    }
    assert.ok(asked.includes('tillCost') && asked.includes('demandResponseWork'), asked.join())
    // A file keeps them by name, as the terminal's does, and opens the same again.
    await page.getByRole('tab', { name: '印刷・共有' }).click()
    const kept = JSON.parse(await page.locator('[data-test=json]').textContent())
    assert.deepEqual(kept.plannedActivity, ['tillAndPayment', 'batteries'])
    const opened = { name: 'shop.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(kept)) }
    await page.locator('input[type=file]').setInputFiles(opened)
    await page.waitForFunction(() => !location.hash.includes('page.skipped'))
    await page.getByRole('tab', { name: '補助金を探す' }).click()
    await page.locator('h3.wish').nth(1).waitFor()
    // The link opens the same, and each wish can be taken back.
    await page.reload()
    await page.locator('h3.wish').nth(1).waitFor()
    await page.getByRole('button', { name: '「レジ・券売機・決済を入れたい」をやめる' }).click()
    await page.waitForFunction(() => document.querySelectorAll('h3.wish').length === 0)
    assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('plannedActivity'), 'demandResponse')
    await page.goBack()
    await page.locator('h3.wish').nth(1).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('says of a wish in a link that it does not know, and goes on with the others', async () => {
    const { page, context } = await open(
      browser,
      `${site.address}#page.tab=support&page.door=company&page.wishes=nothing,software&plannedActivity=digitalTools&applicantType=company`,
    )
    await page.locator('.unread').waitFor()
    assert.match(await page.locator('.unread').textContent(), /取り組むこと=nothing/)
    assert.equal(await page.locator('[data-measure=digital-ai-adoption-regular]').count(), 1)
    await page.getByRole('button', { name: '分かりました' }).click()
    await page.waitForFunction(() => location.hash.includes('wishes=software'))
    await context.close()
  })

  it('makes an adviser’s table of ten clients from one file, with the library’s words, as CSV and as Excel', async () => {
    const { page, context, complaints } = await open(browser, `${site.address}#page.tab=clients`, {
      acceptDownloads: true,
    })
    const rows = Array.from(
      { length: 9 },
      (_, at) => `店${at},個人事業主,東京都,小売業,${at + 1},販路開拓,${at + 1}00万円,,`,
    )
    const csv = [
      '名前,申請者の種類,都道府県,業種,常時使用する従業員数,取り組むこと,補助対象経費,被災した災害,多重被災事業者',
      ...rows,
      '山田旅館,会社,石川県,旅館業,25,災害からの復旧,6億円,noto2024,はい',
    ].join('\n')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '相談.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    const heading = page.locator('.clients thead th')
    await heading.nth(10).waitFor()
    assert.equal((await heading.allTextContents()).at(-1), '山田旅館')
    const noto = page.locator('[data-measure=business-reconstruction-noto] td')
    assert.equal((await noto.allTextContents()).at(-1), '上限 575,000,000円')
    // Closed calls come last, and say since when.
    const states = await page.locator('.clients tbody tr').evaluateAll((rows) => rows.map((row) => row.className))
    const closed = states.indexOf('closed')
    assert.ok(closed > 0 && states.slice(closed).every((state) => state === 'closed'), states.join())
    const nineteenth = page.locator('[data-measure=micro-business-sustainability-general-19th] th')
    assert.match(await nineteenth.textContent(), /2026-04-30で終了$/)
    const saved = async (name) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return download.path()
    }
    assert.match(await readFile(await saved('CSVで保存'), 'utf8'), /^\ufeff支援,受付,店0,/)
    // One sheet of the table and one for each client, with sums and days as numbers.
    const sheets = await readExcel(await saved(/Excelで保存/))
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['一覧', ...Array.from({ length: 9 }, (_, at) => `店${at}`), '山田旅館'],
    )
    const reconstruction = measures['business-reconstruction-noto'].name.ja
    const [all, first] = sheets.map(({ data }) => data)
    assert.equal(all.find(([name]) => name === reconstruction).at(-1), 575_000_000)
    const sheet = sheets.at(-1).data
    assert.equal(sheet[0][0], '山田旅館')
    const [, sum, , , where, page_, whom, ready, check] = sheet.find(([name]) => name === reconstruction)
    assert.equal(sum, 575_000_000)
    for (const words of [where, whom, ready, check]) assert.ok(typeof words === 'string' && words !== '')
    assert.ok(page_ === null || page_.startsWith('https:'))
    const micro = first.find(([name]) => name === measures['micro-business-sustainability-general'].name.ja)
    assert.ok(micro[3] instanceof Date && typeof micro[1] === 'number')
    await page.locator('input[type=file]').setInputFiles([
      { name: '良い.json', mimeType: 'application/json', buffer: Buffer.from('{"都道府県":"東京都"}') },
      { name: '悪い.json', mimeType: 'application/json', buffer: Buffer.from('{"資本金":"-1"}') },
    ])
    await page.locator('[role=alert] li').waitFor()
    assert.match(await page.locator('[role=alert]').textContent(), /悪い.*負の数/)
    // Excel in Japan saves CSV as Shift_JIS: 名前,都道府県 / 山,東京都.
    const shiftJis = Buffer.from('96bc914f2c937393b9957b8ca70d0a8e522c938c8b9e9373', 'hex')
    const several = Buffer.from('{"申請者の種類":"会社","取り組むこと":["software","蓄電池を置きたい"]}')
    await page.locator('input[type=file]').setInputFiles([
      { name: '表.csv', mimeType: 'text/csv', buffer: shiftJis },
      { name: '二つ.json', mimeType: 'application/json', buffer: several },
    ])
    await page.waitForFunction(() => /山/.test(document.querySelector('.clients thead')?.textContent))
    assert.deepEqual((await heading.allTextContents()).slice(1), [
      '山',
      '二つ（ソフトやパソコン、AIを入れたい）',
      '二つ（蓄電池を置きたい）',
    ])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('finds purposes by people’s words, and says where else to look', async () => {
    const { page, context } = await open(
      browser,
      `${site.address}#page.tab=support&page.door=company&applicantType=company`,
    )
    for (const word of [
      'レジ',
      'ホームページ',
      'エアコン',
      '屋根',
      'パソコン',
      '予約',
      '旅館',
      'ものづくり',
      '給湯器',
    ]) {
      await page.locator('#wish').fill(word)
      assert.ok((await page.locator('.ask .options.big button').count()) > 0, word)
    }
    for (const word of ['賃上げ', '人を雇う']) {
      await page.locator('#wish').fill(word)
      assert.match(await page.locator('.ask .notice').first().textContent(), /厚生労働省/)
      assert.equal(await page.locator('.ask .options.big button').count(), 0)
    }
    // What is paid elsewhere is said before what this budget has for a word that means both.
    await page.locator('#wish').fill('屋根')
    const [notice, option] = await Promise.all(
      ['.ask .notice', '.ask .options.big button'].map((one) => page.locator(one).first().boundingBox()),
    )
    assert.ok(notice.y < option.y)
    await page.locator('#wish').fill('そのような支援はない')
    assert.match(await page.locator('.ask').textContent(), /この予算の中に見つかりません/)
    assert.ok((await page.locator('.ask .notice a').count()) > 0)
    await context.close()
  })

  it('goes back: by its own button, by the browser’s, and by undoing a clear', async () => {
    const { page, context } = await open(browser, site.address)
    await page.getByRole('button', { name: /補助金を探す/ }).click()
    await button(page, '会社').click()
    await button(page, '大きな機械や工場に投資したい').click()
    await page.waitForFunction(() => /3/.test(document.querySelector('.step').textContent))
    const third = await question(page)
    await button(page, '分からない・とばす').click()
    await page.waitForFunction((before) => document.querySelector('#question').textContent !== before, third)
    await button(page, '← 一つ戻る').click()
    await asks(page, third)
    await button(page, '分からない・とばす').click()
    await page.waitForFunction((before) => document.querySelector('#question').textContent !== before, third)
    await page.goBack()
    await asks(page, third)
    for (let back = 0; back < 3; back++) await page.goBack()
    await asks(page, '何をしたいですか')
    await page.goBack()
    await asks(page, 'どなたですか')
    await page.goBack()
    await page.locator('.doors').waitFor()
    await page.goto(site.address + hash(inn, { tab: 'keep' }))
    await page.reload()
    const clear = (name) => page.getByRole('button', { name, exact: true }).click()
    await clear('答えをすべて消す')
    assert.match(await page.locator('[role=alert]').textContent(), /9個の答えを消します。よいですか/)
    await clear('やめる')
    assert.ok(page.url().includes('ishikawa'))
    await clear('答えをすべて消す')
    await clear('消す')
    await page.waitForFunction(() => !location.hash.includes('ishikawa'))
    await clear('元に戻す')
    await page.waitForFunction(() => location.hash.includes('ishikawa'))
    await context.close()
  })

  it('asks the facts behind the size before the size, which can be chosen instead', async () => {
    const known = {
      plannedActivity: inn.plannedActivity,
      prefecture: inn.prefecture,
      disaster: inn.disaster,
      applicantType: 'company',
    }
    const next = questions.next(known)
    assert.equal(next.instead.id, 'enterpriseSize')
    const { page, context } = await open(browser, site.address + hash(known, { tab: 'support' }))
    assert.equal(await question(page), next.field.question.ja)
    await button(page, '企業規模を直接選ぶ').click()
    assert.equal(await question(page), vocabulary.enterpriseSize.question.ja)
    await button(page, '中小企業者').click()
    await page.locator('.said summary').focus()
    assert.match(await page.locator('.answers').textContent(), /企業規模中小企業者/)
    await context.close()
  })

  it('asks back where a sum was perhaps meant in 万円', async () => {
    const { page, context } = await open(
      browser,
      site.address +
        hash({ ...inn, eligibleCost: undefined }, { tab: 'support' }).replace('eligibleCost=undefined', ''),
    )
    await page.goto(
      site.address +
        hash(
          { plannedActivity: 'energySaving', applicantType: 'company', enterpriseSize: 'small' },
          { tab: 'support' },
        ),
    )
    for (let tries = 0; fieldOf(await question(page)).id !== 'eligibleCost'; tries++) {
      assert.ok(tries < 12)
      await button(page, '分からない・とばす').click()
    }
    await page.locator('.ask .inline input').fill('1200')
    await button(page, '次へ').click()
    await button(page, '1,200万円').click()
    await page.waitForFunction(() => location.hash.includes('eligibleCost=12000000'))
    // Where costs are tried, it is asked back once the field is left.
    await page.goto(`${site.address}#page.tab=whatIf&page.measure=energy-saving-equipment`)
    await page.reload()
    await page.locator('#condition-eligibleCost').fill('1200')
    assert.equal(await page.locator('.ask-back').count(), 0)
    await page.locator('#condition-eligibleCost').blur()
    await page.getByRole('button', { name: '1,200万円', exact: true }).click()
    await page.waitForFunction(() => location.hash.includes('eligibleCost=12000000'))
    assert.equal(await page.locator('.ask-back').count(), 0)
    await context.close()
  })

  it('comes to an end by skipping alone', async () => {
    const { page, context } = await open(
      browser,
      `${site.address}#page.tab=support&page.door=company&page.skipped=plannedActivity`,
    )
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
    await page.getByRole('tab', { name: '印刷・共有' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSONを保存' }).click(),
    ])
    const path = await download.path()
    const exported = JSON.parse(await readFile(path, 'utf8'))
    assert.deepEqual(exported, inn)
    assert.deepEqual(parseProfile(vocabulary, exported), { ok: true, profile: inn })
    await page.getByRole('button', { name: '答えをすべて消す' }).click()
    await page.getByRole('button', { name: '消す', exact: true }).click()
    await page.waitForFunction(() => !location.hash.includes('ishikawa'))
    await page.locator('input[type=file]').setInputFiles(path)
    await page.waitForFunction(() => location.hash.includes('ishikawa'))
    const again = page.url()
    await page.goto('about:blank')
    await page.goto(again)
    await page.getByRole('tab', { name: '補助金を探す' }).click()
    assert.equal(
      await page.locator('[data-measure=business-reconstruction-noto] .figure').textContent(),
      '575,000,000円',
    )
    await page.getByRole('tab', { name: '印刷・共有' }).click()
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
      site.address +
        hash(
          {
            plannedActivity: 'everydayBills',
            electricitySupply: 'lowVoltage',
            usageMonth: '2025-08',
            electricityUsage: '300',
          },
          { tab: 'bill' },
        ),
    )
    const total = () => page.locator('[data-test=bill-total]').textContent()
    assert.equal(await total(), '720円')
    await page.locator('[name="electricityUsage-2025-08"]').fill('500')
    assert.equal(await total(), '1,200円')
    await page.getByLabel('使用月').selectOption('2026-01')
    assert.equal(await total(), '2,250円')
    await page.getByRole('tab', { name: '補助金を探す' }).click()
    const card = page.locator('[data-measure=electricity-discount] .figure')
    assert.equal(await card.textContent(), '2,250円')
    await page.getByRole('button', { name: '電気の使用量を直す' }).click()
    await page.locator('.ask input').fill('100')
    await page.getByRole('button', { name: '次へ' }).click()
    assert.equal(await card.textContent(), '450円')
    await page.getByRole('tab', { name: '値引きを計算' }).click()
    assert.equal(await total(), '450円')
    await context.close()
  })

  it('copies a link to the tab that one came from, which opens the same there', async () => {
    const { page, context } = await open(browser, `${site.address}#page.tab=bill&electricitySupply=lowVoltage`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.locator('[name^="electricityUsage-"]').first().fill('400')
    await page.getByRole('tab', { name: '印刷・共有' }).click()
    await page.getByRole('button', { name: 'リンクをコピー' }).click()
    await page.locator('.done').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto('about:blank')
    await page.goto(link)
    await page.locator('#tab-bill[aria-selected=true]').waitFor()
    assert.equal(await page.locator('[data-test=bill-total]').textContent(), '4,600円')
    await context.close()
  })

  it('says what it cannot read in a link, and keeps the rest', async () => {
    const { page, context, complaints } = await open(
      browser,
      `${site.address}#page.tab=support&page.month=2026-13&page.measure=none&page.skipped=nothing,prefecture&capital=-1&employees=たくさん&prefecture=nowhere&__proto__=1&industry=%E8%A3%BD%E9%80%A0%E6%A5%AD&applicantType=company`,
    )
    await page.locator('.unread').waitFor()
    assert.match(
      await page.locator('.unread').textContent(),
      /資本金=-1、常時使用する従業員数=たくさん、都道府県=nowhere/,
    )
    assert.deepEqual(await page.locator('.answers dt').allTextContents(), ['業種', '申請者の種類'])
    for (const tab of ['費用を試す', '値引きを計算', '印刷・共有']) await page.getByRole('tab', { name: tab }).click()
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
    await page.locator('.print-only').waitFor({ state: 'attached' })
    assert.equal(await pages(), 1)
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('.print-only').innerText()
    assert.match(printed, /上限 575,000,000円/)
    assert.match(printed, /2026年11月26日/)
    assert.match(printed, /合計/)
    assert.match(printed, /見積書/)
    assert.match(printed, /× /)
    assert.ok(
      await page.locator('.print-only').evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1),
      'nothing is cut off',
    )
    await context.close()
  })
})
