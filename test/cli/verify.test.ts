import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hojokin } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-verify-'))
const file = join(folder, 'answer.json')
const facts = ['--fact', '電気の契約=低圧', '--fact', '使用月=2026年1月', '--fact', '電気の使用量=433']

it('keeps an answer with its rule, for its owner alone, and gives it again', () => {
  expect(hojokin(['evaluate', 'electricity-discount', ...facts, '--record', file]).status).toBe(0)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const { status, out } = hojokin(['verify', file, '--lang', 'ja'])
  expect(status).toBe(0)
  expect(out).toContain('一円まで同じに再現しました')
  expect(out).toContain('1,948円')
  expect(out).toContain('変わっていません')
})

it('finds an altered figure out, shows it beside today’s, and exits with 2', () => {
  const altered = join(folder, 'altered.json')
  writeFileSync(altered, readFileSync(file, 'utf8').replace('"value": "4.5"', '"value": "4.4"'))
  const { status, out } = hojokin(['verify', altered, '--lang', 'en'])
  expect(status).toBe(2)
  expect(out).toContain('one of them has been altered')
  expect(out).toContain('4.4 yen/kWh → 4.5 yen/kWh')
})

it('says what a file is not, and where it cannot be written', () => {
  const { status, err } = hojokin(['verify', 'package.json', '--lang', 'ja'])
  expect([status, err]).toEqual([2, expect.stringContaining('記録ではありません')])
  const full = hojokin(['evaluate', 'electricity-discount', ...facts, '--record', folder, '--lang', 'ja'])
  expect([full.status, full.err]).toEqual([2, expect.stringContaining('書き込めません')])
})
