import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
interface Question {
  readonly ask: string
}

it('docs/ten-questions.md holds the questions, and the answers that this library gives today', async () => {
  const { questions } = (await import(join(root, 'bench/questions/questions.mjs'))) as { questions: Question[] }
  const { answer } = (await import(join(root, 'bench/questions/hojokin.mjs'))) as {
    answer: (one: Question) => Promise<string>
  }
  const page = readFileSync(join(root, 'docs/ten-questions.md'), 'utf8')
  expect(questions).toHaveLength(10)
  for (const [at, question] of questions.entries()) {
    expect(page).toContain(`\n${at + 1}. ${question.ask}\n`)
    expect(page).toContain(`\n| hojokin | ${await answer(question)} |\n`)
  }
  for (const engine of ['publicodes', 'OpenFisca', 'json-rules-engine', 'zen'])
    expect(page.split(`\n| ${engine} | `)).toHaveLength(11)
})
