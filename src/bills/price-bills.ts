import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { jsonText } from '../quantity/json'
import { rejectsHeader } from './account/rejects'
import { interrupted } from './bills-error'
import { checkOptions } from './check-options'
import { addedTo } from './files/added'
import { openSource, isPath, pathOf } from './files/open-source'
import { givingNames } from './files/give-names'
import { fileOut, streamOut, type Out } from './files/out'
import { encodedOut } from './files/out-encoding'
import type { Source } from './files/source'
import { groupSource, type Grouped } from './group/group-source'
import { makeSummary } from './make-summary'
import type { BillsOptions, BillsOutput, BillsResult } from './options'
import { createParquetOut } from './parquet/parquet-out'
import { priceInDatabase } from './parquet/price-in-database'
import { checkPaths, outputPathOf, placeOf, rejectsPathOf } from './paths'
import type { Plan } from './plan'
import { planOf } from './plan-of'
import { runSource, type Ran } from './running/run-source'

const isParquet = (path: string | undefined): path is string => path !== undefined && /\.(?:parquet|pq)$/i.test(path)

/** The files and streams of a run; none takes its name before all are complete. */
function createOuts(options: BillsOptions, mode: number, lost: (character: string) => void) {
  const outs: Out[] = []
  const keep = (out: Out): Out => {
    outs.push(out)
    return out
  }
  const bare = (place: BillsOutput, label: string): Out =>
    keep(isPath(place) ? fileOut(pathOf(place), mode) : streamOut(place, label))
  return {
    bare,
    keep,
    text: (place: BillsOutput | undefined, label: string): Out | undefined =>
      place === undefined ? undefined : encodedOut(bare(place, label), options.outEncoding ?? 'utf-8', lost),
    discard: async () => {
      for (const out of outs) await out.discard()
    },
  }
}

/** Whether CSV begins with a mark, without which nobody knows UTF-16. */
const isMarked = ({ bom = false, outEncoding }: BillsOptions): boolean =>
  bom || outEncoding === 'utf-16le' || outEncoding === 'utf-16be'

/** The first bytes of the output: the header, with what pricing adds. */
function outputHeader({ byteOrderMark, header, newline }: Source, plan: Plan, bom: boolean): Buffer {
  return Buffer.from(`${byteOrderMark || bom ? '\ufeff' : ''}${header},${addedTo(plan).join(',')}${newline}`)
}

async function openOutput(
  options: BillsOptions,
  source: Source,
  plan: Plan,
  outs: ReturnType<typeof createOuts>,
): Promise<Out | undefined> {
  const path = outputPathOf(options)
  if (isParquet(path)) {
    const file = outs.bare(path, path)
    const parquet = outs.keep(await createParquetOut(file, source.types ?? new Map(), options.signal))
    await parquet.write(outputHeader({ ...source, byteOrderMark: false }, plan, false))
    return parquet
  }
  const out = outs.text(options.output, 'output')
  await out?.write(outputHeader(source, plan, isMarked(options)))
  return out
}

/**
 * Prices bills into a file or a stream, in the order of their rows, with constant memory, and files of plain CSV on all cores.
 * Every row is priced, not eligible, of a month not known yet, told apart as no bill, or rejected with its line, its reason and its
 * text; the summary accounts for all, and says whatever was guessed. Files appear under their names only when all of them are complete.
 * @throws BillsError when the bills or the call cannot be used; its text says why in both languages
 * @example
 * import { priceBills } from 'hojokin/bills'
 * import { billColumns, billServices } from 'hojokin/rules'
 * const rows = [{ bill_id: 'A1', service: '電気', contract: '低圧', usage_month: '2026-01', usage: '400' }]
 * const { summary } = await priceBills({ input: rows, services: billServices, columns: billColumns })
 * summary.discount_yen //=> 1800n
 */
export async function priceBills(options: BillsOptions): Promise<BillsResult> {
  checkOptions(options)
  checkPaths(options)
  const lost = new Map<string, number>()
  let outs: ReturnType<typeof createOuts> | undefined
  let source: Source | undefined
  try {
    source = await openSource(options.input, options)
    const found = planOf(source, options)
    let { plan } = found
    outs = createOuts(options, source.mode, (character) => lost.set(character, (lost.get(character) ?? 0) + 1))
    const rejectsPath = rejectsPathOf(options)
    const rejects = outs.text(options.rejects ?? rejectsPath, 'rejects')
    await rejects?.write(Buffer.from(`${isMarked(options) ? '\ufeff' : ''}${rejectsHeader}`))
    const summaryFile = options.summary === undefined ? undefined : outs.bare(options.summary, 'summary')
    let grouped: Grouped | undefined
    if (options.groupBy !== undefined) {
      grouped = await groupSource(source, plan, rejects, options.signal)
      plan = grouped.plan
    }
    const from = grouped?.source ?? source
    const path = outputPathOf(options)
    let ran: Ran | undefined
    let output: Out | undefined
    if (isParquet(path) && grouped === undefined) {
      const direct = await priceInDatabase(from, plan, options, () => outs!.bare(path, path), rejects)
      output = direct?.output
      ran = direct?.ran
    }
    if (ran === undefined) {
      output = await openOutput(options, from, plan, outs)
      ran = await runSource({ source: from, plan, output, rejects, options, grouped: grouped !== undefined })
    }
    source.checkUnchanged()
    if (options.signal?.aborted) throw interrupted()
    const name = path === undefined ? undefined : basename(path)
    const summary = makeSummary({ source, plan, ran, grouped, notes: found.notes, lost, output: name })
    await summaryFile?.write(Buffer.from(jsonText(summary)))
    const durable = options.durable ?? false
    const setAside = summary.rejected + summary.told_apart - summary.no_bills.blank_rows > 0n
    for (const out of [rejects, summaryFile, output]) out?.settle?.(durable)
    const paths = [rejectsPath, isPath(options.summary) ? pathOf(options.summary) : undefined, path]
    const places = paths.filter((file) => file !== undefined).map(placeOf)
    // Whoever reads a stream takes the time that it takes, and no other run is to wait for that.
    if (rejectsPath === undefined) await rejects?.commit(durable)
    const wanted = await givingNames(places, options.signal, async () => {
      // Without the option, an empty list is made only to replace an older one.
      const wanted = rejectsPath !== undefined && (options.rejects !== undefined || setAside || existsSync(rejectsPath))
      if (wanted) await rejects?.commit(durable)
      await summaryFile?.commit(durable)
      if (path !== undefined) await output?.commit(durable)
      return wanted
    })
    if (path === undefined) await output?.commit(durable)
    return { summary, rejects: wanted ? rejectsPath : undefined }
  } finally {
    await outs?.discard()
    source?.close()
  }
}
