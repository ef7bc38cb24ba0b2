// Compares each cited page with the figures that the rules quote from it; prints a report and exits 3 where they differ.
import { programmes } from '../dist/rules.js'

const WAIT = 30_000
const AT_ONCE = 8

/** Each page once, with the figures quoted from it and the measures that quote them. */
function citedPages() {
  const pages = new Map()
  for (const { measures, sources } of programmes) {
    for (const { url, title } of Object.values(sources))
      if (url && !pages.has(url)) pages.set(url, { url, title: title.ja, quotes: [] })
    for (const measure of measures) {
      for (const { rows } of Object.values(measure.parameters)) {
        for (const row of rows) {
          const { url } = measure.sources[row.source]
          if (url) pages.get(url).quotes.push({ measure: measure.id, at: row.at, printed: row.printed })
        }
      }
    }
  }
  return [...pages.values()]
}

/** Digits as a page may print them: full-width, with separators, with spaces between figure and unit. */
const plain = (text) => text.normalize('NFKC').replace(/[,\s]/g, '')
/** The number of a printed figure; a page may set its unit in another cell. */
const figure = (printed) => /\d+(?:\.\d+)?(?:\/\d+)?/.exec(plain(printed))?.[0]

const shows = (text, number) => new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?!\\d)`).test(text)

async function differences({ url, quotes }) {
  let response
  try {
    response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(WAIT) })
  } catch (error) {
    return [`cannot be reached (${error.cause?.code ?? error.name})`]
  }
  if (!response.ok) return [`answers ${response.status}`]
  // A PDF or a picture is for a person to read; that it is still there is all that can be said.
  if (!response.headers.get('content-type')?.includes('html')) return []
  const text = plain(await response.text())
  const missing = quotes.filter(({ printed }) => {
    const number = figure(printed)
    return number !== undefined && !shows(text, number)
  })
  return missing.map(({ measure, at, printed }) => `no longer shows ${printed} (${measure}, ${at})`)
}

const pages = citedPages()
const found = pages.map(() => [])
// Some pages at once: all of them in a row could wait longer than the job may take.
const next = pages.entries()
async function compare() {
  for (const [at, page] of next)
    found[at] = (await differences(page)).map((difference) => `- [${page.title}](${page.url}) ${difference}`)
}
await Promise.all(Array.from({ length: AT_ONCE }, compare))
const report = found.flat()
console.log(
  report.length === 0
    ? `All ${pages.length} cited pages are as the rules quote them.`
    : [
        `${report.length} differences on ${pages.length} cited pages. Compare each with its rule, change the rule if it changed, and set \`checkedOn\`.`,
        '',
        ...report,
      ].join('\n'),
)
process.exitCode = report.length === 0 ? 0 : 3
