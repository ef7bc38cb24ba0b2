#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import type { CliError } from './cli-error'
import { registerAsk } from './commands/ask'
import { registerBills } from './commands/bills'
import { registerEvaluate } from './commands/evaluate'
import { registerProgrammes } from './commands/programmes'
import { registerSchema } from './commands/schema'
import { registerScreen } from './commands/screen'
import { registerShow } from './commands/show'
import { registerSql } from './commands/sql'
import { registerVerify } from './commands/verify'
import { languageOf } from './context'

const program = new Command('hojokin')
  .description(
    'Who gets METI FY2025 supplementary-budget support, and exactly how many yen.\n令和7年度補正予算（経済産業省）の支援：だれが、いくら。',
  )
  .version('0.1.0')
  .option('--lang <ja|en>', 'language of the output; the locale decides without it')
  .addHelpText('after', '\nExit status: 0 answered (eligible or not), 2 the input or the call was wrong, 1 our fault.')
  .exitOverride()
for (const register of [
  registerProgrammes,
  registerShow,
  registerEvaluate,
  registerScreen,
  registerAsk,
  registerSchema,
  registerBills,
  registerSql,
  registerVerify,
])
  register(program)
for (const command of program.commands) command.exitOverride().option('--lang <ja|en>', 'language of the output')

function languageOrEnglish(): 'ja' | 'en' {
  const asked = process.argv[process.argv.indexOf('--lang') + 1]
  try {
    return asked === 'ja' || asked === 'en' ? asked : languageOf(program)
  } catch {
    return 'en'
  }
}

// A reader that closes early, such as head, is no fault of ours or of the caller.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Error && 'text' in error) {
    const { text } = error as CliError
    process.stderr.write(`hojokin: ${text[languageOrEnglish()]}\n`)
    process.exitCode = 2
  } else {
    const ja = languageOrEnglish() === 'ja'
    process.stderr.write(
      `hojokin: ${ja ? '不具合です。次の内容を添えて知らせてください。' : 'this is our fault; please report it with the following.'}\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 1
  }
}
