import { describe, expect, it } from 'vitest'
import { email, object, toJSONSchema } from 'zod'
import { factSchemas, parseProfile, profileSchema } from '../../src'
import { measures, vocabulary } from '../../rules'

const electricity = measures['electricity-discount']

describe('profileSchema', () => {
  it('reads what people write, like parseProfile', () => {
    expect(
      profileSchema(electricity).parse({ 電気の契約: '高圧', usageMonth: '令和8年1月', electricityUsage: '1,234 kWh' }),
    ).toEqual({ electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '1234' })
    expect(profileSchema(vocabulary).parse(new URLSearchParams('prefecture=石川県&eligibleCost='))).toEqual({
      prefecture: 'ishikawa',
    })
  })

  it('puts every issue at its fact, with a code, the id and both languages', () => {
    const { error } = profileSchema(electricity, { language: 'en' }).safeParse({ 電気の使用量: '-1', gasUsage: '5' })
    expect(error!.issues).toMatchObject([
      {
        path: ['電気の使用量'],
        message: 'Electricity used (electricityUsage) cannot be below zero (-1).',
        params: { code: 'negative', field: 'electricityUsage', ja: expect.stringContaining('負の数') as string },
      },
      { path: ['gasUsage'], params: { code: 'unknownFact' } },
    ])
    expect(profileSchema(electricity).safeParse(5).error!.issues).toMatchObject([
      { path: [], params: { code: 'notObject' } },
    ])
  })

  it('is a Standard Schema', async () => {
    const { version, vendor, validate } = profileSchema(electricity)['~standard']
    expect([version, vendor]).toEqual([1, 'zod'])
    expect(await validate({ electricityUsage: '50' })).toMatchObject({ value: { electricityUsage: '50' } })
    expect((await validate({ electricityUsage: 'x' })).issues).toMatchObject([{ path: ['electricityUsage'] }])
  })

  it('stands within other schemas, its paths below theirs', () => {
    const request = object({ id: email(), facts: profileSchema(electricity) })
    expect(request.safeParse({ id: 'a@b.jp', facts: { usageMonth: 'soon' } }).error!.issues[0]!.path).toEqual([
      'facts',
      'usageMonth',
    ])
  })
})

describe('factSchemas', () => {
  const form = object({ ...factSchemas(electricity, { language: 'en' }), contact: email() })

  it('go into an object of one’s own, beside what else a form asks', () => {
    expect(
      form.parse({ electricitySupply: '低圧', usageMonth: '', electricityUsage: null, contact: 'a@b.jp' }),
    ).toEqual({
      electricitySupply: 'lowVoltage',
      contact: 'a@b.jp',
    })
    expect(form.safeParse({ electricitySupply: '中圧', contact: 'x' }).error!.issues).toMatchObject([
      { path: ['electricitySupply'], params: { code: 'notOption', field: 'electricitySupply' } },
      { path: ['contact'] },
    ])
    expect(form.pick({ usageMonth: true }).parse({ usageMonth: 'R8.1' })).toEqual({ usageMonth: '2026-01' })
  })

  it('say in JSON Schema what comes out', () => {
    expect(toJSONSchema(form.pick({ electricitySupply: true })).properties).toMatchObject({
      electricitySupply: { oneOf: [{ const: 'lowVoltage' }, { const: 'highVoltage' }, { const: 'extraHighVoltage' }] },
    })
  })

  it('read every fact of the vocabulary as parseProfile does', () => {
    for (const [id, schema] of Object.entries(factSchemas(vocabulary)))
      for (const written of ['はい', '石川県', '12', '令和8年1月', '', 'x', 5, true, null, {}]) {
        const parsed = parseProfile(vocabulary, { [id]: written })
        const result = schema.safeParse(written)
        expect([id, written, result.success], JSON.stringify(result.error)).toEqual([id, written, parsed.ok])
        if (result.success) expect(result.data).toEqual((parsed.profile as Record<string, unknown>)[id])
      }
  })
})
