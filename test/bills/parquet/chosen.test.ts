import { afterAll, beforeAll, expect, it } from 'vitest'
import { chosen, placeOf } from '../../../src/bills/parquet/chosen'
import { sharedDatabase } from './support'

const { open, close, rows: rowsOf } = sharedDatabase()
beforeAll(open)
afterAll(close)

it('one of few texts has a place from 1, and is found by it', async () => {
  const texts = ['b', "it's", '電気', '']
  const places = texts.map((_, at) => `(${at + 1})`).join(', ')
  const text = `(list_value('b', 'it''s', '電気', ''))[p]`
  expect(
    await rowsOf(`SELECT ${placeOf(texts, text)}, ${chosen(texts, 'p')}::VARCHAR FROM (VALUES ${places}) t(p)`),
  ).toEqual(texts.map((one, at) => [at + 1, one]))
  expect(await rowsOf(`SELECT ${placeOf(texts, "'c'")}, ${placeOf(texts, 'NULL::VARCHAR')}`)).toEqual([[null, null]])
})

it('what is absent is chosen as a null, and each text is named once', async () => {
  const values = ['b', undefined, "a'", 'b']
  expect(
    await rowsOf(`SELECT ${chosen(values, 'p')}::VARCHAR, typeof(${chosen(values, 'p')}) FROM range(1, 6) t(p)`),
  ).toEqual(['b', null, "a'", 'b', null].map((text) => [text, "ENUM('b', 'a''')"]))
  for (const none of [[], [undefined]])
    expect(await rowsOf(`SELECT ${chosen(none, '1')}, typeof(${chosen(none, '1')})`)).toEqual([[null, 'VARCHAR']])
})
