import type { Progress } from '../../bills'
import type { Language } from '../../rule/text'

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`

/** Shows rows, rate and time left on one line of standard error; undefined where nobody watches. */
export function showProgress(language: Language): { update(progress: Progress): void; end(): void } | undefined {
  if (!process.stderr.isTTY) return undefined
  const started = performance.now()
  return {
    update: ({ bytes, size, rows }) => {
      const seconds = (performance.now() - started) / 1000
      const count = rows.toLocaleString('en')
      const rate = Math.round(rows / seconds).toLocaleString('en')
      const left = size > 0 && bytes > 0 ? clock((seconds * (size - bytes)) / bytes) : '?'
      const percent = size > 0 ? `${Math.floor((bytes / size) * 100)}% ` : ''
      process.stderr.write(
        `\r\u001b[K${percent}${language === 'ja' ? `${count}行 毎秒${rate}行 残り${left}` : `${count} rows, ${rate} rows/s, ${left} left`}`,
      )
    },
    end: () => {
      process.stderr.write('\r\u001b[K')
    },
  }
}
