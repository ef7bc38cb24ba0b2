import { CommanderError } from 'commander'
import type { CliError } from './cli-error'
import { spokenLanguage } from './language'
import { createProgram } from './program'
import { shownLines } from './shown-lines'

/** Runs one command line; the exit status says how it went, and a message what was wrong. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof Error && 'text' in error) {
      const { text } = error as CliError
      process.stderr.write(`hojokin: ${shownLines(text[spokenLanguage()])}\n`)
      process.exitCode = 2
    } else {
      const ja = spokenLanguage() === 'ja'
      process.stderr.write(
        `hojokin: ${ja ? '不具合です。次の内容を添えて知らせてください。' : 'this is our fault; please report it with the following.'}\n${error instanceof Error ? error.stack : String(error)}\n`,
      )
      process.exitCode = 1
    }
  }
}
