import type { Text } from '../rule/text'

/** The input or the call was wrong: told to the person in their language, with exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
  constructor(readonly text: Text) {
    super(`${text.ja} / ${text.en}`)
  }
}
