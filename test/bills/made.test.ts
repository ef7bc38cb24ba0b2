import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { givingNames } from '../../src/bills/files/give-names'
import { placeOf } from '../../src/bills/paths'
import { header, inFolder, textOf } from './support'

const rules = { services: billServices, columns: billColumns }
const good = '1,電気,低圧,2026-01,5\n'
const bad = '2,電気,低圧,2026-01,x\n'

describe('a file that is made', () => {
  it.each(['out.csv', 'out.csv.rejects.csv', 's.json'])(
    'waits for another run that is giving %s its name',
    async (name) => {
      await inFolder(async (folder) => {
        const [input, output, summary] = [join(folder, 'in.csv'), join(folder, 'out.csv'), join(folder, 's.json')]
        writeFileSync(input, `${header}\n${bad}`)
        let run: Promise<unknown> = Promise.resolve()
        await givingNames([placeOf(join(folder, name))], undefined, async () => {
          run = priceBills({ input, output, summary, ...rules })
          await wait(100)
          expect([output, summary].map((file) => existsSync(file))).toEqual([false, false])
        })
        await run
        expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.csv.rejects.csv', 's.json'])
      })
    },
  )

  it('is none where the run is stopped by who reads the last of its rejects', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `${header}\n${good}${bad}`)
      const controller = new AbortController()
      const rejects = new Writable({
        write: (bytes: Buffer, _, done) => {
          if (bytes.includes('2026-01,x')) controller.abort()
          done()
        },
      })
      const run = () => priceBills({ input, output, rejects, signal: controller.signal, ...rules })
      expect((await textOf(run))[1]).toMatch(/^interrupted/)
      expect(readdirSync(folder)).toEqual(['in.csv'])
    })
  })

  it('may be named by a URL, and has the mode of the input', async () => {
    await inFolder(async (folder) => {
      const url = (name: string): URL => pathToFileURL(join(folder, name))
      writeFileSync(url('in.csv'), `${header}\n${bad}`)
      chmodSync(url('in.csv'), 0o600)
      const { rejects } = await priceBills({
        input: url('in.csv'),
        output: url('out.csv'),
        summary: url('s.json'),
        ...rules,
      })
      expect(rejects).toBe(join(folder, 'out.csv.rejects.csv'))
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.csv.rejects.csv', 's.json'])
      for (const name of ['out.csv', 'out.csv.rejects.csv', 's.json'])
        expect(statSync(url(name)).mode & 0o777, name).toBe(0o600)
    })
  })

  it('is none, nor is what was begun, where a run fails or is stopped', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `${header}\n${good}`)
      const signal = AbortSignal.abort()
      expect((await textOf(() => priceBills({ input, output, signal, ...rules })))[1]).toMatch(/^interrupted/)
      const summary = join(folder, 'none', 's.json')
      expect((await textOf(() => priceBills({ input, output, summary, ...rules })))[1]).toMatch(/cannot write/)
      expect(readdirSync(folder)).toEqual(['in.csv'])
      expect(existsSync(output)).toBe(false)
    })
  })
})
