import { amountWords } from 'hojokin'
import type { Amount, Measure } from 'hojokin'
import { useWords } from './app'
import { spokenYen, yenWords } from './money'

/** What an exact amount is, where it is not simply paid out. */
const labels: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  unitDiscount: ['値引き', 'Discount'],
  rateCut: ['1年間の利息の減り（受け取る額ではありません）', 'Less interest in a year (not paid out)'],
  interestSubsidy: ['利子の補給', 'Interest paid for you'],
}

/** An amount, written so that a ceiling never looks like a sum that somebody gets. */
export function AmountView({
  amount,
  open,
  measure,
}: {
  readonly amount: Amount
  readonly open?: boolean
  readonly measure?: Measure
}) {
  const { say, word, language } = useWords()
  const spoken = (yen: bigint): string => (language === 'ja' ? (spokenYen(yen) ?? '') : '')
  const figure = (yen: bigint) => (
    <>
      <b class="figure">{yenWords(yen, language)}</b>
      {spoken(yen) && <small class="spoken">{spoken(yen)}</small>}
    </>
  )
  if (amount.kind === 'range') {
    const from = open
      ? say('条件に合った場合', 'If the conditions are met')
      : say('資料で決まる範囲', 'What the document settles')
    return (
      <div class="amount range">
        <small>{from}</small>
        <span>
          {amount.min === 0n && amount.max === null ? (
            say('金額はまだ分かりません', 'the amount is still open')
          ) : open && amount.max !== null ? (
            <b class="most">
              {say('最大 ', 'at most ')}
              {yenWords(amount.max, language)}
              {spoken(amount.max) && <small class="spoken">（{spoken(amount.max)}）</small>}
            </b>
          ) : amount.min === amount.max ? (
            <b class="figure">{yenWords(amount.min, language)}</b>
          ) : (
            word(amountWords(amount))
          )}
        </span>
        <RangeBar min={amount.min} max={amount.max} />
      </div>
    )
  }
  if (amount.kind === 'exact')
    return (
      <p class="amount exact">
        <small>{say(...(labels[measure?.mechanism ?? ''] ?? ['金額', 'Amount']))}</small>
        {figure(amount.yen)}
      </p>
    )
  if (amount.kind === 'undocumented')
    return (
      <p class="amount none">
        {/* Advice has no amount; of a grant, why we do not know it is for whoever opens the card. */}
        {measure?.mechanism === 'advice'
          ? word(amount.why)
          : say('額は公募要領で決まります。', 'The call for applications sets the amount.')}
      </p>
    )
  return (
    <p class="amount ceiling">
      <small>{say('上限（審査のうえ、交付者が決めます）', 'Ceiling (the authority selects and decides)')}</small>
      {figure(amount.yen)}
    </p>
  )
}

// One scale for all cards, from 1,000 yen to 10 trillion, so that bars compare and a narrower bar is a surer answer.
const place = (yen: bigint): number =>
  Math.min(100, Math.max(0, (String(yen).length - 4 + Number(String(yen).slice(0, 3)) / 1000) * 10))

function RangeBar({ min, max }: { readonly min: bigint; readonly max: bigint | null }) {
  const [left, right] = [min === 0n ? 0 : place(min), max === null ? 100 : place(max)]
  return (
    <i class={max === null ? 'rangebar endless' : 'rangebar'} aria-hidden="true">
      <i style={{ marginInlineStart: `${left}%`, inlineSize: `${Math.max(right - left, 1)}%` }} />
    </i>
  )
}

/** Who pays which part of an amount, and what of the cost stays with the applicant. */
export function Shares({
  measure,
  amount,
  cost,
}: {
  readonly measure: Measure
  readonly amount: Amount
  readonly cost?: bigint | undefined
}) {
  const { say, word, language } = useWords()
  if (!('shares' in amount)) return null
  const own = cost !== undefined && cost >= amount.yen ? cost - amount.yen : undefined
  const parts = [
    ...measure.payers.map(({ id, name }) => ({ id, name: word(name), yen: amount.shares[id] ?? 0n })),
    ...(own === undefined ? [] : [{ id: 'own', name: say('自己負担', 'you'), yen: own }]),
  ]
  const total = parts.reduce((sum, { yen }) => sum + yen, 0n)
  if (parts.length < 2 || total === 0n) return null
  return (
    <div class="shares">
      <div class="stack" aria-hidden="true">
        {parts.map(({ id, yen }, at) => (
          <i
            key={id}
            class={id === 'own' ? 'own' : `part${at}`}
            style={{ inlineSize: `${Number((yen * 10_000n) / total) / 100}%` }}
          />
        ))}
      </div>
      <ul>
        {parts.map(({ id, name, yen }, at) => (
          <li key={id}>
            <i class={id === 'own' ? 'own' : `part${at}`} aria-hidden="true" />
            {name} <b>{yenWords(yen, language)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
