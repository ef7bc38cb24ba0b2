import { interruptedText } from '../../bills/bills-error'
import type { Language, Text } from '../../rule/text'

const partial: Text = {
  ja: '標準出力には途中までしか出ていません。',
  en: ' Standard output has only a part.',
}
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Runs an action that Ctrl-C may stop, at any moment; that ends with 128 and the signal's number. */
export async function interruptible(
  language: Language,
  toStdout: boolean,
  action: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController()
  let status = 0
  const stops = Object.entries(signals).map(([name, number]) => {
    const stop = (): void => {
      status = number
      controller.abort()
      // Standard input may never say another word.
      process.stdin.destroy()
    }
    process.once(name, stop)
    return () => process.off(name, stop)
  })
  try {
    await action(controller.signal)
  } catch (error) {
    if (!controller.signal.aborted) throw error
    process.stderr.write(`${interruptedText[language]}${toStdout ? partial[language] : ''}\n`)
    process.exitCode = status
  } finally {
    for (const off of stops) off()
  }
}
