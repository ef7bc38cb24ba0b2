import { describe, expect, it } from 'vitest'
import { toFormSchema } from '../../src'
import { measures } from '../../rules'

describe('toFormSchema', () => {
  it('writes each kind of fact as JSON Schema, with question, help and options', () => {
    const { properties, ...rest } = toFormSchema(measures['electricity-discount']!, { language: 'en' })
    expect(rest).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
    expect(properties['electricitySupply']).toEqual({
      type: 'string',
      enum: ['lowVoltage', 'highVoltage', 'extraHighVoltage'],
      options: [
        { const: 'lowVoltage', title: 'low voltage' },
        { const: 'highVoltage', title: 'high voltage' },
        { const: 'extraHighVoltage', title: 'extra-high voltage' },
      ],
      title: 'Electricity contract',
      description: 'Which electricity contract do you have?',
      $comment: 'It is the contract type on your bill; homes and small shops are nearly always low voltage.',
    })
    expect(properties['usageMonth']).toMatchObject({ type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
    expect(properties['electricityUsage']).toMatchObject({
      type: ['string', 'number'],
      pattern: '^\\d+(\\.\\d{1,3})?$',
      minimum: 0,
      unit: 'kWh',
    })
  })
  it('is in Japanese unless English is asked for', () => {
    expect(toFormSchema(measures['business-reconstruction-noto']!).properties).toMatchObject({
      eligibleCost: {
        type: 'integer',
        minimum: 0,
        unit: 'yen',
        title: '補助対象経費',
        description: '対象になる費用はいくらですか。',
      },
      multiplyAffected: { type: 'boolean', title: '多重被災事業者' },
    })
  })
  it('asks each fact of several measures once, in the order of the rules', () => {
    expect(
      Object.keys(
        toFormSchema([measures['business-reconstruction-noto']!, measures['group-subsidy-fukushima']!]).properties,
      ),
    ).toEqual(['disaster', 'prefecture', 'enterpriseSize', 'eligibleCost', 'multiplyAffected', 'recoveryGroupMember'])
  })
})
