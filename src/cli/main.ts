#!/usr/bin/env node
import { cannotWrite, fileError } from '../bills/bills-error'
import type { CliError } from './cli-error'
import { say, spokenLanguage } from './language'
import { runCommandLine } from './run'

// A reader that closes early, such as head, is no fault of ours or of the caller.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  try {
    fileError(cannotWrite, say('標準出力', 'standard output'), error)
  } catch (told) {
    process.stderr.write(`hojokin: ${(told as CliError).text[spokenLanguage()]}\n`)
    process.exit(2)
  }
})

await runCommandLine(process.argv)
