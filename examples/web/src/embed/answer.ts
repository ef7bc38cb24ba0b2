import { amountWords, reasonWords, standing, statusWords } from 'hojokin'
import type { Assessment, Language, Measure } from 'hojokin'
import { dayWords, today } from '../app-words'
import { made } from './form'

const link = (url: string, words: string): HTMLAnchorElement =>
  made('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words)

/** An answer in words: the figure first, a ceiling never as a sum that one gets, then what stands beside it. */
export function answerOf(measure: Measure, assessment: Assessment, language: Language): Node[] {
  const ja = language === 'ja'
  const say = (japanese: string, english: string): string => (ja ? japanese : english)
  const { status, round } = standing(measure, today())
  const call =
    status === 'closed' && round?.closes
      ? say(`受付は終わりました（${dayWords(round.closes, 'ja')}締切）`, `closed on ${dayWords(round.closes, 'en')}`)
      : status === 'open' && round?.closes
        ? say(`受付中（${dayWords(round.closes, 'ja')}まで）`, `open until ${dayWords(round.closes, 'en')}`)
        : undefined
  const lines: (Node | string)[] = []
  if (assessment.status === 'eligible') {
    const ceiling = measure.award === 'ceiling'
    lines.push(
      made(
        'small',
        {},
        ceiling
          ? say('上限（審査のうえ、交付者が決めます）', 'ceiling (the authority decides)')
          : say('金額', 'amount'),
      ),
      made(
        'b',
        {},
        'yen' in assessment.amount
          ? `${assessment.amount.yen.toLocaleString('en')}${say('円', ' yen')}`
          : amountWords(assessment.amount)[language],
      ),
    )
  } else if (assessment.status === 'ineligible')
    lines.push(
      made(
        'span',
        {},
        assessment.reasons
          .slice(0, 2)
          .map((reason) => reasonWords(measure, reason)[language])
          .join(say('、', '; ')),
      ),
    )
  else if (assessment.status === 'undetermined')
    lines.push(
      made(
        'span',
        { class: 'soft' },
        assessment.missing.length === 0
          ? say(
              `まだ分かりません（${assessment.knownUntil?.until ?? ''}までの資料によります）。`,
              `Not known yet (the sources end at ${assessment.knownUntil?.until ?? ''}).`,
            )
          : say('入力すると、ここに金額が出ます。', 'Fill in the form to see the amount.'),
      ),
    )
  else lines.push(statusWords(assessment.status)[language])
  if (call) lines.push(made('small', {}, call))
  return lines.map((line) => (typeof line === 'string' ? document.createTextNode(line) : line))
}

/** What to do next, what to check oneself, and where it is written. */
export function groundsOf(measure: Measure, language: Language): Node[] {
  const ja = language === 'ja'
  const { apply, conditions = [] } = measure
  const url = apply && 'url' in apply ? apply.url : undefined
  const [source] = Object.values(measure.sources)
  return [
    ...(apply && 'where' in apply
      ? [
          made(
            'p',
            { class: 'soft' },
            `${apply.where[language]} `,
            ...(url ? [link(url, ja ? '公式ページ' : 'Official page')] : []),
          ),
        ]
      : []),
    ...(conditions.length > 0
      ? [
          made(
            'details',
            {},
            made('summary', {}, ja ? '自分で確かめること' : 'To check yourself'),
            made('ul', {}, ...conditions.map((one) => made('li', {}, one[language]))),
          ),
        ]
      : []),
    made(
      'small',
      {},
      ja
        ? `非公式の見積もりです。出典：${source?.title.ja ?? ''}（確認日 ${source?.checkedOn ?? ''}）。入力は送信されません。`
        : `An unofficial estimate. Source: ${source?.title.en ?? ''} (checked ${source?.checkedOn ?? ''}). Nothing is sent.`,
    ),
  ]
}
