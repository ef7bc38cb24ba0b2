import { describe, expect, it } from 'vitest'
import { text } from '../../../src/author'
import type { CallRound } from '../../../src/rule/programme'
import { measureOf } from '../../support/made-up'
import { labelledLine, pageOf } from '../../support/page-of'

const called = (round: Partial<CallRound>, language: 'ja' | 'en') =>
  labelledLine(
    pageOf(measureOf({ id: 'calls', rounds: [{ round: '1回', source: 'document', ...round }] }), { language }),
    language === 'ja' ? '1回' : '1st call',
  )

describe('a call for applications', () => {
  it.each<[round: Partial<CallRound>, ja: string, en: string]>([
    [{ opens: '2026-04-01', closes: '2026-05-31' }, '2026-04-01 ～ 2026-05-31 [1]', '2026-04-01 – 2026-05-31 [1]'],
    [{ opens: '2026-04-01' }, '2026-04-01 ～ [1]', '2026-04-01 – [1]'],
    [{ closes: '2026-05-31' }, '～ 2026-05-31 [1]', '– 2026-05-31 [1]'],
    [{}, '日程は発表されていません [1]', 'days not announced [1]'],
    [
      { closes: '2026-05-31', note: text('17時', '17:00'), source: 'precedent', url: 'https://example.go.jp/2' },
      '～ 2026-05-31（17時） [[2]](https://example.go.jp/2)',
      '– 2026-05-31 (17:00) [[2]](https://example.go.jp/2)',
    ],
  ])('%o', (round, ja, en) => {
    expect([called(round, 'ja'), called(round, 'en')]).toEqual([ja, en])
  })
})

describe('how to apply', () => {
  const [where, whom] = [text('市役所', 'city hall'), text('環境課', 'environment department')]
  const under = (apply: NonNullable<Parameters<typeof measureOf>[0]['apply']>): string[] => {
    const lines = pageOf(measureOf({ id: 'applied', apply }))
    const at = lines.indexOf('### 申請の仕方')
    return lines.slice(at + 2, lines.indexOf('', at + 2))
  }
  it('says where and whom to ask, and no more than is known', () => {
    expect(under({ where, whom })).toEqual(['- **申請先**：市役所', '- **問合せ先**：環境課'])
    expect(under({ where, whom, prepare: [] })).toEqual(['- **申請先**：市役所', '- **問合せ先**：環境課'])
  })
  it('says why where no place is known', () => {
    expect(under({ unknown: text('窓口は未定です。', 'No window yet.') })).toEqual(['- 窓口は未定です。'])
  })
})
