import type { Command } from 'commander'
import { serve } from '../mcp/server'

/** `hojokin mcp`: a server that assistants ask. */
export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      'serve assistants over the Model Context Protocol on standard input and output / AIアシスタントにつなぐ（Model Context Protocol、標準入出力）',
    )
    .action(async () => {
      await serve(program.version() ?? '')
    })
}
