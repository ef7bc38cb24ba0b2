import { Command } from 'commander'
import { version } from '../../package.json'
import { registerAsk } from './commands/ask'
import { registerBills } from './commands/bills'
import { registerChanges } from './commands/changes'
import { registerEvaluate } from './commands/evaluate'
import { registerMcp } from './commands/mcp'
import { registerProgrammes } from './commands/programmes'
import { registerSchema } from './commands/schema'
import { registerScreen } from './commands/screen'
import { registerShow } from './commands/show'
import { registerSql } from './commands/sql'
import { registerVerify } from './commands/verify'
import { speakOneLanguage } from './help'
import { say } from './language'

/** The command line with all of its commands; parsing may leave values in it, so each run has its own. */
export function createProgram(): Command {
  const program = new Command('hojokin')
    .description(
      say(
        '令和7年度補正予算（経済産業省）の支援：だれが、いくら、次にどうするか。',
        'Who gets METI FY2025 supplementary-budget support, exactly how many yen, and what to do next.',
      ),
    )
    .version(version, '-V, --version', say('版を表示する', 'output the version number'))
    .helpCommand('help [command]', say('コマンドの説明を表示する', 'display help for command'))
    .option(
      '--lang <ja|en>',
      'language of the output; the locale decides without it / 出力の言語（指定しなければ端末の言語）',
    )
    .addHelpText(
      'after',
      say(
        '\n終了コード: 0 答えた（対象でも対象外でも）、2 入力か呼び方の誤り、1 hojokin の不具合。',
        '\nExit status: 0 answered (eligible or not), 2 the input or the call was wrong, 1 our fault.',
      ),
    )
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
    registerChanges,
    registerMcp,
  ])
    register(program)
  for (const command of program.commands)
    command.exitOverride().option('--lang <ja|en>', 'language of the output / 出力の言語')
  speakOneLanguage(program)
  return program
}
