import { expect, test } from 'vitest'
import { toJSONSchema } from 'zod'
import { vocabulary as readable } from '../../rules/readable-vocabulary'
import { vocabulary } from '../../rules/vocabulary'
import { profileSchema } from '../../src'
import { parseProfile } from '../../src/rule/profile'

test('every fact is understood by its id and by its labels, and every option by all its words', () => {
  for (const field of Object.values(vocabulary)) {
    const values =
      field.kind === 'choice'
        ? field.options.flatMap((option) =>
            [option.id, option.label.ja, option.label.en, ...(option.aliases ?? [])].map((word) => [word, option.id]),
          )
        : field.kind === 'number'
          ? [['1,234', field.decimals === 0 ? 1234 : '1234']]
          : field.kind === 'month'
            ? [['令和8年1月', '2026-01']]
            : [
                ['はい', true],
                ['no', false],
              ]
    for (const key of [field.id, field.label.ja, field.label.en]) {
      for (const [written, value] of values)
        expect([key, written, parseProfile(vocabulary, { [key]: written })]).toEqual([
          key,
          written,
          { ok: true, profile: { [field.id]: value } },
        ])
    }
  }
})

test('the facts without their questions read the same, and as a schema say label and unit', () => {
  expect(Object.keys(readable)).toEqual(Object.keys(vocabulary))
  for (const [id, { question, help, ...rest }] of Object.entries(vocabulary)) {
    expect(question.ja.length * help.en.length).toBeGreaterThan(0)
    expect(readable[id as keyof typeof readable]).toEqual(rest)
  }
  const input = { 都道府県: '石川県', electricityUsage: '-1', disaster: 'x', employe: 1 }
  expect(parseProfile(readable, input)).toEqual(parseProfile(vocabulary, input))
  expect(profileSchema(readable).parse({ electricityUsage: '1,234 kWh' })).toEqual({ electricityUsage: '1234' })
  const { properties } = toJSONSchema(profileSchema(readable), { io: 'output' })
  expect(properties!.electricityUsage).toMatchObject({ title: '電気の使用量', description: '（単位: kWh）' })
  expect(properties!.prefecture).not.toHaveProperty('description')
})
