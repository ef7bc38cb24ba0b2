import { expect, test } from 'vitest'
import { vocabulary } from '../../rules/vocabulary'
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
