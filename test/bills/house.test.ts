import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { temporaryName } from '../../src/bills/files/temporary'
import { buildBills, type Built } from './built'
import { header, inFolder, refusal } from './support'

const rules = { services: billServices, columns: billColumns }
const one = `${header}\n1,電気,低圧,2026-01,5\n`
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('files of personal data', () => {
  it('keep the mode that they had, and get no more than the input has', async () => {
    await inFolder(async (folder) => {
      const [input, output, other, summary] = ['in.csv', 'out.csv', 'other.csv', 's.json'].map((name) =>
        join(folder, name),
      ) as [string, string, string, string]
      writeFileSync(input, one)
      writeFileSync(output, 'older')
      chmodSync(output, 0o640)
      chmodSync(input, 0o600)
      await priceBills({ input, output, summary, rejects: join(folder, 'r.csv'), ...rules })
      expect([output, summary, join(folder, 'r.csv')].map(modeOf)).toEqual(['640', '600', '600'])
      chmodSync(input, 0o644)
      await priceBills({ input, output: other, ...rules })
      expect(modeOf(other)).toBe('644')
    })
  })

  it('follow a link to their place, and keep it', async () => {
    await inFolder(async (folder) => {
      const [input, real, link] = ['in.csv', 'real.csv', 'link.csv'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      writeFileSync(input, one)
      writeFileSync(real, 'older')
      symlinkSync(real, link)
      await priceBills({ input, output: link, ...rules })
      expect(readFileSync(real, 'utf8')).toMatch(/^bill_id/)
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'link.csv', 'real.csv'])
    })
  })

  it('that a killed run has left are removed by the next, and no others', async () => {
    await inFolder(async (folder) => {
      const dead = spawnSync(process.execPath, ['-e', '']).pid
      const own = temporaryName(folder)
      const stale = own.replace(`-${process.pid}-`, `-${dead}-`)
      const foreign = join(folder, `.hojokin-${'0'.repeat(12)}-${dead}-${'0'.repeat(16)}.tmp`)
      const another = join(folder, '.out.csv.tmp')
      for (const path of [own, stale, foreign, another]) writeFileSync(path, 'bills')
      writeFileSync(join(folder, 'in.csv'), one)
      await priceBills({ input: join(folder, 'in.csv'), output: join(folder, 'out.csv'), ...rules })
      expect([own, stale, foreign, another].map((path) => existsSync(path))).toEqual([true, false, true, true])
    })
  })

  it('may have names as long as the system allows', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'in.csv'), `${one}2,電気,低圧,2026-01,x\n`)
      const output = join(folder, `${'請'.repeat(83)}.csv`)
      const { rejects } = await priceBills({ input: join(folder, 'in.csv'), output, ...rules })
      expect(existsSync(output) && existsSync(rejects!)).toBe(true)
    })
  })
})

describe('messages', () => {
  it('never carry what steers a terminal, and end', async () => {
    const { en, ja } = await refusal(`bill_id,\u001b]0;x\u0007\u202eservice,${'y'.repeat(5000)}\n1,2,3\n`)
    expect(en + ja).not.toMatch(/[\u0000-\u001f\u202e]/)
    expect(en).toContain('\\u{1b}]0;x\\u{7}\\u{202e}service')
    expect(en.length).toBeLessThan(1100)
  })
})

describe('the command', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildBills()
  })
  afterAll(() => {
    built.remove()
  })
  const large = (rows: number): string =>
    `${header}\n${Array.from({ length: rows }, (_, at) => `${at},electricity,lowVoltage,2026-01,${at % 900}.5`).join('\n')}\n`

  it.each([
    ['in.xlsx', 'PK\u0003\u0004', /in\.xlsx はExcelブックです.*npm install read-excel-file.*「CSV UTF-8」で保存/, /in\.xlsx is an Excel workbook\. Reading it needs read-excel-file \(npm install read-excel-file\); or save it as CSV UTF-8\./], // prettier-ignore
    ['in.parquet', 'PAR1', /Parquetを読み書きするには @duckdb\/node-api が要ります.*npm install @duckdb\/node-api/, /Parquet needs @duckdb\/node-api: npm install @duckdb\/node-api, or use CSV\./], // prettier-ignore
  ])('says which library it lacks for %s', async (name, bytes, ja, en) => {
    await inFolder((folder) => {
      const alone = join(folder, 'cli.js')
      copyFileSync(built.cli, alone)
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
      writeFileSync(join(folder, name), bytes)
      for (const [lang, said] of [
        ['ja', ja],
        ['en', en],
      ] as const)
        // prettier-ignore
        expect(
          spawnSync(process.execPath, [alone, '--lang', lang, 'bills', join(folder, name), '--check'], {
            encoding: 'utf8',
          }).stderr,
        ).toMatch(said)
    })
  })

  it('reads a moment of Parquet alike wherever it runs', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.parquet')
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      // The midnight in Japan that begins January.
      await connection.run(
        `COPY (SELECT 1 AS bill_id, '電気' AS service, '低圧' AS contract, TIMESTAMPTZ '2025-12-31 15:00:00+00' AS usage_month, 400 AS usage) TO '${path}' (FORMAT parquet)`,
      )
      for (const zone of ['Asia/Tokyo', 'UTC', 'Pacific/Honolulu']) {
        const run = spawnSync(process.execPath, [built.cli, 'bills', path, '--out', '-'], {
          encoding: 'utf8',
          env: { ...process.env, TZ: zone },
        })
        expect(run.stdout, zone).toMatch(/^1,電気,低圧,2025-12-31 15:00:00\+00,400,4\.5,1800,1800,eligible,$/m)
      }
    })
  })

  it('reads standard input and writes standard output; the account then goes to standard error', () => {
    const run = spawnSync(process.execPath, [built.cli, 'bills', '-', '--out', '-', '--lang', 'en'], {
      input: one,
      encoding: 'utf8',
    })
    expect(run.stdout).toBe(
      `${header},unit_discount,discount_exact,discount_yen,status,reason\n1,電気,低圧,2026-01,5,4.5,22.5,22,eligible,\n`,
    )
    expect(run.stderr).toBe('1 rows = 1 priced + 0 not eligible + 0 rejected; discounts 22 yen\n')
    expect(run.status).toBe(0)
  })

  it.each([
    ['nothing could be read', `${header}\n1,電気,低圧,soon,5\n`, 2],
    ['nothing is known yet', `${header}\n1,電気,低圧,2027-01,5\n`, 2],
    ['nothing is eligible, which is an answer', `${header}\n1,電気,特別高圧,2026-01,5\n`, 0],
    ['some could be read', `${one}2,電気,低圧,soon,5\n`, 0],
    ['there are no bills', `${header}\n`, 0],
  ])('ends with a status that a night job sees: %s', (_, input, status) => {
    const run = spawnSync(process.execPath, [built.cli, 'bills', '-', '--check', '--lang', 'en'], {
      input,
      encoding: 'utf8',
    })
    // --check itself ends with 2 where a row is rejected.
    expect(run.status).toBe(input.includes('soon') ? 2 : status)
    expect(run.stderr.includes('Not one row could be priced')).toBe(status === 2)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends by %s with %d while it waits for a pipe', async (signal, status) => {
    await inFolder(async (folder) => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      const child = spawn(process.execPath, [built.cli, 'bills', pipe, '--out', join(folder, 'out.csv')], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await wait(1500)
      child.kill(signal)
      expect(await ended).toEqual([status, null])
      expect(readdirSync(folder)).toEqual(['pipe'])
    })
  })

  it('reads a pipe whose writer comes late', async () => {
    await inFolder(async (folder) => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      const child = spawn(process.execPath, [built.cli, 'bills', pipe, '--out', join(folder, 'out.csv')], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await wait(500)
      const writer = spawn('sh', [
        '-c',
        `(printf '${header}\\n'; sleep 0.3; printf '1,electricity,lowVoltage,2026-01,5\\n') > ${pipe}`,
      ])
      await once(writer, 'exit')
      expect(await ended).toEqual([0, null])
      expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')).toHaveLength(3)
    })
  })

  it('refuses an input that changes while it is read', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, large(400_000))
      const child = spawn(process.execPath, [built.cli, 'bills', input, '--out', output, '--threads', '1'], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await wait(1)
      appendFileSync(input, 'x,electricity,lowVoltage,2026-01,1\n')
      expect(await ended).toEqual([2, null])
      expect(readdirSync(folder)).toEqual(['in.csv'])
    })
  })

  it('ends by Ctrl-C while the library for Parquet works, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      const [csv, output] = ['in.csv', 'out.parquet'].map((name) => join(folder, name)) as [string, string]
      writeFileSync(csv, large(400_000))
      const child = spawn(process.execPath, [built.cli, 'bills', csv, '--out', output], { stdio: 'ignore' })
      const ended = once(child, 'exit')
      while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await wait(1)
      await wait(300)
      child.kill('SIGINT')
      expect(await ended).toEqual([130, null])
      expect(readdirSync(folder)).toEqual(['in.csv'])
    })
  })
})
