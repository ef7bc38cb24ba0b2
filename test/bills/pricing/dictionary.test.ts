import { describe, expect, it } from 'vitest'
import { createDictionary, type Meaning } from '../../../src/bills/pricing/dictionary'

const none: Meaning = { service: -1, month: -1, dated: false, contracts: [-1, -1], guessed: false }
const meanings: Readonly<Record<string, Partial<Meaning>>> = {
  電気: { service: 0 },
  ガス: { service: 1 },
  低圧: { contracts: [0, -1] },
  '2026/1/5': { month: 1512, dated: true },
  従量電灯: { contracts: [0, -1], guessed: true },
  業務用: { contracts: [-1, 3], guessed: true },
  謎: { guessed: true },
}

function dictionary() {
  const buffer = Buffer.alloc(512)
  const read: string[] = []
  const made = createDictionary(
    buffer,
    2,
    (text) => {
      read.push(text)
      return { ...none, ...meanings[text] }
    },
    (service, contract) => `${service}/${contract}`,
  )
  const look = (text: string): number => made.find(0, buffer.write(text))
  return { ...made, look, read }
}

describe('a dictionary', () => {
  it('has what each value means, and reads it once', () => {
    const { look, read, service, month, dated, guessed, contract } = dictionary()
    const found = (text: string) => {
      const entry = look(text)
      return [service[entry], month[entry], dated[entry], guessed[entry], contract[entry * 2], contract[entry * 2 + 1]]
    }
    for (let time = 0; time < 2; time++) {
      expect(found('電気')).toEqual([0, -1, 0, 0, -1, -1])
      expect(found('ガス')).toEqual([1, -1, 0, 0, -1, -1])
      expect(found('低圧')).toEqual([-1, -1, 0, 0, 0, -1])
      expect(found('2026/1/5')).toEqual([-1, 1512, 1, 0, -1, -1])
      expect(found('業務用')).toEqual([-1, -1, 0, 1, -1, 3])
    }
    expect(read).toEqual(['電気', 'ガス', '低圧', '2026/1/5', '業務用'])
  })

  it('says which contracts were guessed, of those that rows had, and what means nothing, by column', () => {
    const { look, contractRows, miss, spellings } = dictionary()
    contractRows[look('従量電灯')] = 2
    contractRows[look('業務用')] = 5
    miss('contract', look('謎'))
    miss('contract', look('謎'))
    miss('service', look('謎'))
    look('電気')
    expect(spellings()).toEqual([
      { written: '従量電灯', column: 'contract', readAs: '0/0', rows: 2 },
      { written: '業務用', column: 'contract', readAs: '1/3', rows: 5 },
      { written: '謎', column: 'contract', readAs: undefined, rows: 2 },
      { written: '謎', column: 'service', readAs: undefined, rows: 1 },
    ])
  })

  it('names no contract that no row had', () => {
    const { look, spellings } = dictionary()
    look('従量電灯')
    expect(spellings()).toEqual([])
  })

  it('has what it knows of as many values as it remembers', () => {
    const { look, contract } = dictionary()
    const entries = Array.from({ length: 4094 }, (_, at) => look(`${at}`))
    const last = look('業務用')
    expect([last, contract[last * 2], contract[last * 2 + 1]]).toEqual([4094, -1, 3])
    expect(new Set(entries.map((entry) => contract[entry * 2 + 1]))).toEqual(new Set([-1]))
  })

  it('reads what is too long each time, and remembers only how often', () => {
    const { look, read, miss, spellings, contractRows, guessed } = dictionary()
    const long = '謎'.repeat(30)
    miss('usage_month', look(long))
    miss('usage_month', look(`${long}!`))
    contractRows[look(long)] = 1
    expect(read).toEqual([long, `${long}!`, long])
    expect(guessed[look(long)]).toBe(0)
    expect(spellings()).toEqual([{ written: '', column: 'usage_month', readAs: undefined, rows: 2 }])
  })
})
