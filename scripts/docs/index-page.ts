import { amountKind } from '../amount-kind'
import type { Programme } from '../../src/author'

const cell = (words: string): string => words.replace(/\|/g, '\\|')

function row(programme: Programme, language: 'ja' | 'en'): string {
  const page = `${programme.id}${language === 'en' ? '.en' : ''}.md`
  const kinds = programme.measures.map((measure) => amountKind(measure)[language]).join('<br>')
  const measures = programme.measures.map((measure) => measure.name[language]).join('<br>')
  return `| ${[String(programme.number), `[${programme.name[language]}](${page})`, programme.budget.printed, measures, kinds].map(cell).join(' | ')} |`
}

/** Writes the table of all programmes, in Japanese and then in English. */
export function indexPage(programmes: readonly Programme[]): string {
  const measures = programmes.flatMap((programme) => programme.measures)
  const computed = measures.filter((measure) => measure.amount.kind !== 'undocumented').length
  return [
    '# 事業の一覧 / All programmes', '',
    `${programmes.length}の事業と${measures.length}の支援措置があり、そのうち${computed}は金額を計算します。各ページは \`rules/\` のデータから \`npm run docs\` が作るので、手で直さないでください。`, '',
    `${programmes.length} programmes with ${measures.length} measures, of which ${computed} have an amount that is computed. The pages are made from the data in \`rules/\` by \`npm run docs\`; do not edit them by hand.`, '',
    '[日本語](#日本語) · [English](#english)', '',
    '## 日本語', '', '| 番号 | 事業 | 予算額 | 支援措置 | 金額 |', '|---:|---|---:|---|---|', ...programmes.map((programme) => row(programme, 'ja')), '',
    '## English', '', '| No. | Programme | Budget | Measures | Amount |', '|---:|---|---:|---|---|', ...programmes.map((programme) => row(programme, 'en')), '',
  ].join('\n')
}
