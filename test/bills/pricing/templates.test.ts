import { expect, it } from 'vitest'
import { createTemplates } from '../../../src/bills/pricing/templates'
import { createTextWriter } from '../../../src/bills/pricing/text-writer'

it('kept texts are written whole, of any length, and each is kept once', () => {
  const templates = createTemplates()
  const texts = ['', 'a', ',4.5,', ',対象,\r\n', 'x'.repeat(8), 'y'.repeat(9), '電'.repeat(85)]
  const numbers = texts.map((text) => templates.add(text))
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(texts.map((text) => templates.add(text))).toEqual(numbers)
  const output = Buffer.alloc(300)
  const { template, write } = createTextWriter(output, templates, 6)
  for (const [at, text] of texts.entries()) {
    const end = 3 + Buffer.byteLength(text)
    expect(template(3, numbers[at]!)).toBe(end)
    expect(output.toString('utf8', 3, end)).toBe(text)
  }
  // Any other text, as far as its whole characters fit.
  expect(write(2, 'a電b電')).toBe(7)
  expect(output.toString('utf8', 2, 7)).toBe('a電b')
})
