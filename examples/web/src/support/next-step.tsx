import { roundWords } from 'hojokin'
import type { Measure } from 'hojokin'
import { dayWords, today, useWords } from '../app'
import { programmeOf } from '../rules'
import { type CallStanding, standingOn } from './standing'

/** Open until when, or closed since when, in a word and a colour. */
export function CallBadge({ measure }: { readonly measure: Measure }) {
  const { say, language } = useWords()
  const words = callWords(say, language, standingOn(measure, today()))
  return words === undefined ? null : <span class={`call ${words.kind}`}>{words.text}</span>
}

export function callWords(
  say: (ja: string, en: string) => string,
  language: 'ja' | 'en',
  { status: kind, round }: CallStanding,
): { kind: CallStanding['status']; text: string } | undefined {
  const day = (written: string | undefined): string => (written ? dayWords(written, language) : '')
  const which = round ? roundWords(round)[language] : ''
  switch (kind) {
    case 'open':
      return {
        kind,
        text: round!.closes
          ? say(`受付中：${day(round!.closes)}まで（${which}）`, `Open until ${day(round!.closes)} (${which})`)
          : say(`受付中（${which}）`, `Open (${which})`),
      }
    case 'upcoming':
      return {
        kind,
        text: say(`${day(round!.opens)}から受付（${which}）`, `Opens on ${day(round!.opens)} (${which})`),
      }
    case 'closed':
      return {
        kind,
        text: say(
          `受付は終わりました：${day(round!.closes)}締切（${which}）`,
          `Closed on ${day(round!.closes)} (${which})`,
        ),
      }
    case 'notAnnounced':
      return (
        round && {
          kind,
          text: say(`次の受付の時期は未発表（${which}）`, `Next call not announced yet (${which})`),
        }
      )
    default:
      return kind satisfies never
  }
}

/** What to do next: where, by when, whom to ask, what to have ready; where that is not known, whom to call. */
export function NextStep({ measure }: { readonly measure: Measure }) {
  const { say, word } = useWords()
  const { apply } = measure
  const { status: kind, round } = standingOn(measure, today())
  const url = round?.url ?? (apply && 'url' in apply ? apply.url : undefined)
  const [bureau] = programmeOf(measure).bureaus
  return (
    <div class="next-step">
      <h5>{say('次にすること', 'What to do next')}</h5>
      {kind === 'closed' && (
        <p>
          {say(
            '次の公募があるかどうかを、公式ページか窓口で確かめてください。',
            'Ask whether there will be another call.',
          )}
        </p>
      )}
      {apply && 'where' in apply ? (
        <dl>
          <dt>{say('申請先', 'Where')}</dt>
          <dd>
            {word(apply.where)}
            {apply.by && say(`（${apply.by.ja}）`, ` (${apply.by.en})`)}{' '}
            {url && (
              <a href={url} rel="noreferrer">
                {say('公式ページ', 'Official page')}
              </a>
            )}
          </dd>
          <dt>{say('相談先', 'Whom to ask')}</dt>
          <dd>{word(apply.whom)}</dd>
          {apply.prepare && (
            <>
              <dt>{say('用意するもの', 'Have ready')}</dt>
              <dd>{apply.prepare.map((one) => word(one)).join(say('、', '; '))}</dd>
            </>
          )}
        </dl>
      ) : (
        <p>
          {apply && 'unknown' in apply ? `${word(apply.unknown)} ` : ''}
          {bureau && say(`担当は${bureau.ja}です。`, `The bureau is ${bureau.en}. `)}
          {say('公募は', 'Calls are listed on ')}
          <a href="https://www.jgrants-portal.go.jp/" rel="noreferrer">
            {say('Jグランツ', 'jGrants')}
          </a>
          {say('で探せます。無料の相談は', '; free advice is given at ')}
          <a href="https://yorozu.smrj.go.jp/" rel="noreferrer">
            {say('よろず支援拠点', 'Yorozu support centres')}
          </a>
          {say('へ。', '.')}
        </p>
      )}
    </div>
  )
}
