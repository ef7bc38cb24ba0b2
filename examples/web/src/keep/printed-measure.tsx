import { amountWords, evaluate, reasonWords } from 'hojokin'
import type { Assessment } from 'hojokin'
import { today, useApp } from '../app'
import { yenWords } from '../money'
import { fieldOf, measureOf, programmeOf } from '../rules'
import { callWords } from '../support/next-step'
import { standingOn } from '../support/standing'

/** Working longer than this goes to the screen. */
const steps = 6

/** One measure on paper: its figure, its call, where to apply, what to check, its working and its source. */
export function PrintedMeasure({
  assessment,
  nameOnly,
}: {
  readonly assessment: Assessment
  readonly nameOnly?: boolean
}) {
  const { profile, say, word, state } = useApp()
  const { language } = state
  const measure = measureOf(assessment.measure)!
  if (nameOnly)
    return (
      <span>
        {word(measure.name)}
        {say('、', '; ')}
      </span>
    )
  const call = callWords(say, language, standingOn(measure, today()))
  const traced = assessment.status === 'eligible' ? evaluate(measure, profile, { trace: true }) : undefined
  const trace = traced?.status === 'eligible' ? (traced.trace ?? []) : []
  const { apply } = measure
  // With questions open, only how far it can reach is worth paper.
  const open =
    assessment.status === 'undetermined' && assessment.amount.kind === 'range' ? assessment.amount : undefined
  const amount =
    open === undefined
      ? 'amount' in assessment && word(amountWords(assessment.amount))
      : open.max === null
        ? say('額はまだ分かりません', 'amount still open')
        : `${say('条件に合えば、最大 ', 'if it fits, at most ')}${yenWords(open.max, language)}`
  const [blocking] = assessment.status === 'ineligible' ? assessment.reasons : []
  const [source] = Object.values(measure.sources)
  const shares =
    assessment.status === 'eligible' && 'shares' in assessment.amount && measure.payers.length > 1
      ? assessment.amount.shares
      : undefined
  return (
    <>
      <h2>
        {word(measure.name)}
        <small>
          {programmeOf(measure).number}. {word(programmeOf(measure).name)}
        </small>
      </h2>
      <p>
        {'amount' in assessment && <b>{amount}</b>}
        {shares &&
          ` — ${measure.payers.map(({ id, name }) => `${word(name)} ${yenWords(shares[id] ?? 0n, language)}`).join(say('、', ', '))}`}
        {blocking && word(reasonWords(measure, blocking))}
        {assessment.status === 'undetermined' &&
          say(
            `（まだ聞いていないこと：${assessment.missing.map((id) => fieldOf(id).label.ja).join('、')}）`,
            ` (not yet asked: ${assessment.missing.map((id) => fieldOf(id).label.en).join(', ')})`,
          )}
      </p>
      <p>
        {call && <b>{call.text}　</b>}
        {apply && 'where' in apply
          ? `${word(apply.where)}${say('　相談先：', ' — ask: ')}${word(apply.whom)}${apply.url ? `　${apply.url}` : ''}`
          : say(
              '申請先は公募のときに示されます（Jグランツ、担当の課へ）。',
              'Where to apply is said with the call (jGrants, or the bureau).',
            )}
        {apply && 'prepare' in apply && apply.prepare
          ? say('　用意：', ' — have ready: ') + apply.prepare.map((one) => word(one)).join(say('、', '; '))
          : ''}
      </p>
      {trace.length > 0 && (
        <p class="small">
          {say('計算：', 'Working: ')}
          {trace
            .slice(-steps)
            .map(({ text }) => word(text))
            .join(say(' ／ ', ' / '))}
        </p>
      )}
      {(measure.conditions ?? []).length > 0 && (
        <p class="small">
          {say('自分で確かめること：', 'To check yourself: ')}
          {(measure.conditions ?? []).slice(0, 4).map((one) => `☐ ${word(one)} `)}
        </p>
      )}
      <p class="small">
        {say('出典：', 'Source: ')}
        {source && word(source.title)} {measure.at}
        {source && say(`（確認日 ${source.checkedOn}）`, ` (checked ${source.checkedOn})`)}
      </p>
    </>
  )
}
