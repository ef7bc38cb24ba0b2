import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { jsonText } from '../../src/quantity/json'
import { buildBills, type Built } from './built'
import { bill, header, inFolder } from './support'

describe('threads', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildBills()
  })
  afterAll(() => {
    built.remove()
  })

  it('make the same bytes, whatever their number', async () => {
    await inFolder(async (folder) => {
      const [input, output, rejects] = ['in.csv', 'out.csv', 'rejects.csv'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      writeFileSync(input, `${header}\n${Array.from({ length: 100_000 }, (_, at) => bill(at)).join('\n')}\n`)
      const { summary } = await priceBills({ input, output, rejects, services: billServices, columns: billColumns })
      const [alone, refused] = [readFileSync(output), readFileSync(rejects)]
      expect(alone.length).toBeGreaterThan(16 * (1 << 18))
      expect(summary.rows).toBe(100_000n)
      expect(summary.rejected).toBeGreaterThan(1000n)
      for (const threads of ['1', '2', '3']) {
        const printed = built.run(
          'bills',
          input,
          '--out',
          output,
          '--rejects',
          rejects,
          '--threads',
          threads,
          '--json',
          '--lang',
          'en',
        )
        expect(printed).toBe(jsonText(summary))
        expect(readFileSync(output).equals(alone)).toBe(true)
        expect(readFileSync(rejects).equals(refused)).toBe(true)
      }
    })
  })

  it('are started as many as are asked for, and none for a small file', async () => {
    await inFolder((folder) => {
      const input = join(folder, 'in.csv')
      writeFileSync(input, `${header}\n${bill(1)}\n`)
      const started = (...args: readonly string[]): number => {
        const { stderr } = spawnSync(process.execPath, [built.cli, 'bills', input, '--out', '-', ...args], {
          encoding: 'utf8',
          env: { ...process.env, NODE_DEBUG: 'worker' },
        })
        return stderr.match(/create new worker/g)?.length ?? 0
      }
      const file = ['--out', join(folder, 'out.csv')]
      expect([started(...file, '--threads', '3'), started(...file), started('--threads', '3')]).toEqual([3, 0, 0])
    })
  })

  it('lose one line to a quote that is never closed, however far the file goes on', async () => {
    await inFolder((folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      const plain = Array.from({ length: 100_000 }, (_, at) => `${at},electricity,lowVoltage,2026-01,1`)
      plain[40_000] = `"${plain[40_000]!}`
      writeFileSync(input, `${header}\n${plain.join('\n')}\n`)
      const outputs = ['1', '3'].map((threads) => {
        expect(
          JSON.parse(built.run('bills', input, '--out', output, '--threads', threads, '--json', '--lang', 'en')),
        ).toMatchObject({ rows: 100_000, priced: 99_999, rejected: 1, discount_yen: 399_996 })
        return readFileSync(output, 'latin1') + readFileSync(`${output}.rejects.csv`, 'latin1')
      })
      expect(
        outputs[0]!.endsWith(
          '40002,a quoted field is not closed properly,"""40000,electricity,lowVoltage,2026-01,1"\n',
        ),
      ).toBe(true)
      expect(outputs[1] === outputs[0]).toBe(true)
    })
  })

  it('agree on the line of a fatal error, and leave nothing', async () => {
    await inFolder((folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(
        input,
        `${header}\n${Array.from({ length: 40_000 }, (_, at) => `${at},electricity,lowVoltage,2026-01,1`).join('\n')}\n${'x'.repeat(3_000_000)}\n`,
      )
      for (const threads of ['1', '3'])
        expect(() => built.run('bills', input, '--out', output, '--threads', threads)).toThrow(/line 40002 /)
    })
  })
})
