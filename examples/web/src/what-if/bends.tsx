import { amountWords } from 'hojokin'
import type { Assessment, FieldDefinition, Knot, Measure } from 'hojokin'
import { type App, useApp } from '../app'
import { ceiling, pixelNumber } from '../money'
import { useAnswerWords } from '../support/answer'

/** A named point of the plot: a floor, the end of a tranche, a cap; `at` is the first whole number there. */
export interface Bend {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly at: bigint
  readonly found: Assessment & { readonly status: 'eligible' }
}

const kinds: Readonly<Record<Knot['marks'][number]['kind'], readonly [ja: string, en: string]>> = {
  trancheEnd: ['ここまで全額など別の率', 'another rate up to here'],
  cap: ['上限に達する', 'the amount stops growing'],
  floor: ['下限', 'the least'],
  threshold: ['条件の境目', 'where a condition turns'],
}

/** The bends of a schedule that an applicant can reach, in words. */
export function bendsOf(
  { say, word }: App,
  measure: Measure,
  knots: readonly Knot[],
  amountAt: (at: bigint) => Assessment,
): readonly Bend[] {
  return knots.flatMap((knot) => {
    const at = ceiling(knot.x)
    const found = knot.marks.length > 0 ? amountAt(at) : undefined
    if (found?.status !== 'eligible') return []
    const names = knot.marks.map(({ kind, parameter }) => {
      const table = measure.parameters[parameter]
      return table ? `${word(table.label)}${say(`（${kinds[kind][0]}）`, ` (${kinds[kind][1]})`)}` : say(...kinds[kind])
    })
    return [
      {
        x: pixelNumber(knot.x),
        y: pixelNumber(knot.amountHigh ?? knot.amount),
        name: [...new Set(names)].join(say('、', ', ')),
        at,
        found,
      },
    ]
  })
}

/** The bends as a list under the plot, by the same numbers; each can be taken as the user's own. */
export function Bends({
  field,
  bends,
  onChoose,
}: {
  readonly field: FieldDefinition
  readonly bends: readonly Bend[]
  readonly onChoose: (at: bigint) => void
}) {
  const { say, word } = useApp()
  const words = useAnswerWords()
  if (bends.length === 0) return null
  return (
    <>
      <h3>{say('区切りの金額', 'Where it bends')}</h3>
      <ol class="marks">
        {bends.map(({ name, at, found }) => (
          <li key={name + at}>
            <span>
              {name}
              <b>{words(field, at)}</b>
              <small>{word(amountWords(found.amount))}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${name} ${say('ここにする', 'Set')}`}
              onClick={() => onChoose(at)}
            >
              {say('ここにする', 'Set')}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
