import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProfile, profileSchema, toFormSchema, type Measure } from '../../src'
import { measures, vocabulary } from '../../rules'
import { anyProfile } from '../support/any-profile'

const strict = (): Ajv => new Ajv({ strict: true, formats: { date: true } })

describe('toFormSchema', () => {
  it('writes each kind of fact as JSON Schema, with question, unit, help, and options by their labels', () => {
    const { properties, ...rest } = toFormSchema(measures['electricity-discount'], { language: 'en' })
    expect(rest).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
    expect(properties['electricitySupply']).toEqual({
      type: 'string',
      oneOf: [
        { type: 'string', const: 'lowVoltage', title: 'low voltage' },
        { type: 'string', const: 'highVoltage', title: 'high voltage' },
        { type: 'string', const: 'extraHighVoltage', title: 'extra-high voltage' },
      ],
      title: 'Electricity contract',
      description:
        'Which electricity contract do you have?\nIt is the contract type on your bill (lamp and low-voltage power contracts are low voltage); homes and small shops are nearly always low voltage.',
    })
    expect(properties['usageMonth']).toMatchObject({
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
      examples: ['2026-01'],
    })
    expect(properties['electricityUsage']).toMatchObject({
      anyOf: [
        { type: 'number', minimum: 0, multipleOf: 0.001, title: 'Electricity used' },
        { type: 'string', pattern: '^\\d+(\\.\\d{1,3})?$', title: 'Electricity used (as text)' },
      ],
      title: 'Electricity used',
    })
    expect(properties['electricityUsage']!.description).toMatch(/\(in kWh\)\n/)
  })

  it('is in Japanese unless English is asked for', () => {
    expect(toFormSchema(measures['business-reconstruction-noto']).properties).toMatchObject({
      eligibleCost: {
        type: 'integer',
        minimum: 0,
        title: '補助対象経費',
        description: expect.stringMatching(/^対象になる費用はいくらですか。（単位: 円）\n/) as string,
      },
      multiplyAffected: { type: 'boolean', title: '多重被災事業者' },
    })
  })

  it('asks each fact of several measures once, in the order in which the rules ask', () => {
    const both = [measures['business-reconstruction-noto'], measures['group-subsidy-fukushima']] as readonly Measure[]
    const asked = Object.keys(toFormSchema(both).properties)
    expect(asked).toEqual([...new Set(both.flatMap(({ fields }) => Object.keys(fields)))])
  })

  it('is accepted by a strict validator, and takes and refuses what parseProfile does', () => {
    const valid = strict().compile(toFormSchema({ ...measures['electricity-discount'], fields: vocabulary } as Measure))
    const facts = (profile: object): object =>
      JSON.parse(
        JSON.stringify(profile, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
      ) as object
    fc.assert(
      fc.property(anyProfile(0.5), (profile) => {
        const parsed = parseProfile(vocabulary, profile)
        expect(valid(facts(parsed.profile)), JSON.stringify(valid.errors)).toBe(true)
      }),
      { numRuns: 100 },
    )
    for (const wrong of [
      { electricityUsage: '1.23456' },
      { electricityUsage: 1.23456 },
      { electricityUsage: -1 },
      { electricitySupply: 'hiVoltage' },
      { usageMonth: '2026-13' },
      { eligibleCost: 0.5 },
      { shoeSize: 25 },
    ]) {
      expect(valid(wrong), JSON.stringify(wrong)).toBe(false)
      expect(parseProfile(vocabulary, wrong).ok, JSON.stringify(wrong)).toBe(false)
    }
  })

  it('is made from the schema that profileSchema ends in', () => {
    expect(profileSchema(measures['electricity-discount']).safeParse({ electricityUsage: 50 }).data).toEqual({
      electricityUsage: '50',
    })
  })
})
