import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { refuse } from './bills-error'
import { isPath, pathOf } from './files/open-source'
import type { BillsOptions } from './options'

/** The place itself, wherever links lead. */
export function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path
}

const LONGEST_NAME = 255
const ENDING = '.rejects.csv'

/** The name of the rejects beside an output, shortened where no file can have a name that long. */
function rejectsBeside(output: string): string {
  let name = basename(output)
  while (Buffer.byteLength(name + ENDING) > LONGEST_NAME) name = [...name].slice(0, -1).join('')
  return join(dirname(output), name + ENDING)
}

export const outputPathOf = ({ output }: BillsOptions): string | undefined =>
  isPath(output) ? pathOf(output) : undefined

/** Where the rejects go, if they go to a file. */
export function rejectsPathOf(options: BillsOptions): string | undefined {
  const { rejects } = options
  if (rejects !== undefined) return isPath(rejects) ? pathOf(rejects) : undefined
  const output = outputPathOf(options)
  return output === undefined ? undefined : rejectsBeside(output)
}

/** Refuses a call that would write over its own input, write two things to one place, or write what its name is not. */
export function checkPaths(options: BillsOptions): void {
  const { input, summary } = options
  const output = outputPathOf(options)
  const paths = [
    isPath(input) ? pathOf(input) : undefined,
    output,
    rejectsPathOf(options),
    isPath(summary) ? pathOf(summary) : undefined,
  ].filter((path) => path !== undefined)
  const places = paths.map(placeOf)
  const twice = paths.find((_, at) => places.indexOf(places[at]!) !== at)
  if (twice !== undefined)
    refuse(
      `${twice} が入力・出力・除外・集計のうち二つに使われています。別の名前にしてください。`,
      `${twice} is named twice among input, output, rejects and summary; choose another name.`,
    )
  const [ending] = /\.(?:xlsx?|xlsm|ods|gz|zip|zst|json)$/i.exec(output ?? '') ?? []
  if (ending !== undefined)
    refuse(
      `${output!}：${ending} の形では書き出せません。.csv か .parquet にしてください。Excelで開くCSVには --bom を付けます。`,
      `${output!}: ${ending} is not written here; name a .csv or a .parquet file. For CSV that Excel opens, add --bom.`,
    )
}
