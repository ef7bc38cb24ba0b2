import { evaluate, mechanismWords, reasonWords } from 'hojokin'
import type { Amount, Assessment, Measure, AnyProfile as Profile } from 'hojokin'
import { useState } from 'preact/hooks'
import { AmountView, Shares } from '../amount'
import { useApp, useWords } from '../app'
import { costFields, fieldOf, measureOf, programmeOf } from '../rules'
import { Sources } from '../sources'
import { CallBadge, NextStep } from './next-step'
import { NearestChange } from './nearest-change'
import { ToCheck } from './to-check'

/** What a project costs, where the measure asks for it. */
export function costOf(measure: Measure, profile: Readonly<Record<string, unknown>>): bigint | undefined {
  const field = costFields.find((id) => Object.hasOwn(measure.fields, id) && profile[id] !== undefined)
  return field === undefined ? undefined : BigInt(String(profile[field]))
}

/** One measure: its amount and who pays it; on request why, what would change it, and where that is written. */
export function MeasureCard({
  assessment,
  facts,
  near = false,
}: {
  readonly assessment: Assessment
  /** What the wish says that it is for. */
  readonly facts?: Profile | undefined
  readonly near?: boolean
}) {
  const { say, word } = useWords()
  const [open, setOpen] = useState(false)
  const measure = measureOf(assessment.measure)!
  const programme = programmeOf(measure)
  const [blocking] = assessment.status === 'ineligible' ? assessment.reasons : []
  return (
    <article class={`card ${assessment.status}`} data-measure={measure.id}>
      <h4>{word(measure.name)}</h4>
      <p class="programme">
        <span class="tag">{word(mechanismWords(measure.mechanism))}</span> {programme.number}. {word(programme.name)}
      </p>
      <CallBadge measure={measure} />
      {'amount' in assessment && (
        <AmountView measure={measure} amount={assessment.amount} open={assessment.status === 'undetermined'} />
      )}
      {assessment.status === 'eligible' && <OwnShares measure={measure} amount={assessment.amount} />}
      {blocking && <p class="sentence">{word(reasonWords(measure, blocking))}</p>}
      {assessment.status === 'ineligible' && near && <NearestChange measure={measure} facts={facts} heading="h5" />}
      {assessment.status === 'undetermined' && assessment.missing.length === 0 && (
        <p class="sentence">
          {assessment.knownUntil === undefined
            ? say(
                '資料からは決まりません。窓口で確かめてください。',
                'The documents leave this open; ask the authority.',
              )
            : say('この月や日の分は、まだ分かりません。', 'Not known yet for this month or day.')}
        </p>
      )}
      {assessment.status === 'undetermined' && assessment.missing.length > 0 && (
        <p class="sentence">
          {say('あと', 'Still to know: ')}
          {assessment.missing.map((id) => say(`「${fieldOf(id).label.ja}」`, fieldOf(id).label.en)).join(say('', ', '))}
          {say('の答えで決まります', '')}
        </p>
      )}
      {assessment.status === 'noApplicants' && measure.institution && (
        <p class="sentence">
          {say('相手先：', 'Paid to: ')}
          {word(measure.institution)}
        </p>
      )}
      {assessment.status === 'eligible' && (
        <>
          <NextStep measure={measure} />
          <ToCheck measure={measure} />
        </>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {assessment.status === 'undetermined'
            ? say('申請先・理由・出典', 'Where to apply, why, sources')
            : say('理由・前提・出典', 'Why, assumptions, sources')}
          <span class="hidden"> {word(measure.name)}</span>
        </summary>
        {open && <Particulars assessment={assessment} measure={measure} facts={facts} />}
      </details>
    </article>
  )
}

/** The shares with what stays with the applicant, who may have changed the cost. */
function OwnShares({ measure, amount }: { readonly measure: Measure; readonly amount: Amount }) {
  const { profile } = useApp()
  return <Shares measure={measure} amount={amount} cost={costOf(measure, profile)} />
}

function Particulars({
  assessment,
  measure,
  facts,
}: {
  readonly assessment: Assessment
  readonly measure: Measure
  readonly facts: Profile | undefined
}) {
  const app = useApp()
  const { say, word } = app
  const profile = { ...app.profile, ...facts }
  const reasons = 'reasons' in assessment ? assessment.reasons : []
  const traced = assessment.status === 'eligible' ? evaluate(measure, profile, { trace: true }) : undefined
  const trace = traced?.status === 'eligible' ? traced.trace : undefined
  return (
    <>
      {assessment.status === 'undetermined' && <NextStep measure={measure} />}
      <p>
        {say('対象：', 'Open to: ')}
        {word(measure.openTo)}
      </p>
      {reasons.length > 0 && (
        <>
          <h5>
            {assessment.status === 'eligible'
              ? say('合っている条件', 'Conditions that you meet')
              : say('対象にならない理由', 'Why not')}
          </h5>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={JSON.stringify(reason)} class={reason.met ? 'met' : 'unmet'}>
                {word(reasonWords(measure, reason))}
              </li>
            ))}
          </ul>
        </>
      )}
      {assessment.status !== 'eligible' && assessment.status !== 'noApplicants' && <ToCheck measure={measure} />}
      {measure.amount.kind === 'undocumented' && measure.mechanism !== 'advice' && (
        <>
          <h5>{say('金額が出ない理由', 'Why there is no amount')}</h5>
          <p>{word(measure.amount.why)}</p>
        </>
      )}
      {trace && trace.length > 0 && (
        <>
          <h5>{say('計算', 'How it is worked out')}</h5>
          <ol class="formula">
            {trace.map(({ text, value, unit }) => (
              <li key={word(text)}>
                {word(text)}
                {unit === 'yen' && (
                  <>
                    {' '}
                    ={' '}
                    <b>
                      {value.replace(/\d+(?=$|[/.–])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))}
                      {say('円', ' yen')}
                    </b>
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {measure.assumptions.length > 0 && (
        <>
          <h5>{say('前提', 'Assumptions')}</h5>
          <ul class="plain">
            {measure.assumptions.map((one) => (
              <li key={one.en}>{word(one)}</li>
            ))}
          </ul>
        </>
      )}
      <h5>{say('出典', 'Sources')}</h5>
      <Sources measure={measure} trace={trace} />
    </>
  )
}
