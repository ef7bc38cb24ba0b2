import { ticks } from 'd3-array'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../app'
import type { Stretch } from './plotted'

export interface PlotMark {
  readonly x: number
  readonly y: number
  readonly name: string
}
interface Props {
  readonly stretches: readonly Stretch[]
  readonly marks: readonly PlotMark[]
  readonly end: bigint
  readonly own: bigint | undefined
  /** Pixels only. */
  readonly ownAmount: { readonly low: number; readonly high: number } | undefined
  readonly step: bigint
  readonly money: boolean
  readonly label: string
  readonly ownWords: string
  readonly summary: string
  readonly onOwn: (own: bigint) => void
  /** Draws the applicant's own burden, the cost less the amount, as a second line. */
  readonly burden: boolean
  /** The titles of the axes, with their units. */
  readonly across: string
  readonly upwards: string
  /** What the figures are at a place under the pointer, in words. */
  readonly readOut: (at: bigint) => string
  /** A second scenario, kept to compare with. */
  readonly other?: readonly Stretch[] | undefined
}
const height = 300
const edge = { left: 62, right: 22, top: 42, bottom: 48 }

/** The amount against a number, with the user's own as a point that can be dragged or moved with the arrow keys. */
export function Plot({
  stretches,
  marks,
  end,
  own,
  ownAmount,
  step,
  money,
  label,
  ownWords,
  summary,
  onOwn,
  burden,
  across,
  upwards,
  readOut,
  other = [],
}: Props) {
  const {
    state: { language },
  } = useApp()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(300)
  const [pointed, point] = useState<bigint>()
  useLayoutEffect(() => {
    setWidth(Math.max(240, frame.current!.clientWidth))
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(240, Math.round(entry!.contentRect.width))))
    observer.observe(frame.current!)
    return () => observer.disconnect()
  }, [])
  const xEnd = Number(end)
  const yEnd =
    Math.max(
      1,
      ...[...stretches, ...other].flatMap(({ high, low, eligible }) => (eligible ? [...high, ...low] : [0])),
    ) * 1.12
  const x = (value: number): number => edge.left + (value / xEnd) * (width - edge.left - edge.right)
  const y = (value: number): number => height - edge.bottom - (value / yEnd) * (height - edge.top - edge.bottom)
  const line = stretches.filter(({ eligible }) => eligible)
  const path = (side: 'low' | 'high'): string =>
    line
      .map(
        (one, at) =>
          `${line[at - 1]?.to === one.from ? 'L' : 'M'}${x(one.from)},${y(one[side][0])}L${x(one.to)},${y(one[side][1])}`,
      )
      .join('')
  const otherLine = other.filter(({ eligible }) => eligible)
  const otherPath = otherLine.map(({ from, to, high }) => `M${x(from)},${y(high[0])}L${x(to)},${y(high[1])}`).join('')
  // What no payer bears; the plot cuts it off at its upper edge.
  const burdenPath = burden
    ? line.map(({ from, to, high }) => `M${x(from)},${y(from - high[0])}L${x(to)},${y(to - high[1])}`).join('')
    : ''
  const band = line
    .map(
      ({ from, to, low, high }) =>
        `M${x(from)},${y(low[0])}L${x(to)},${y(low[1])}L${x(to)},${y(high[1])}L${x(from)},${y(high[0])}Z`,
    )
    .join('')
  const area = line
    .map(
      ({ from, to, high }) => `M${x(from)},${y(0)}L${x(from)},${y(high[0])}L${x(to)},${y(high[1])}L${x(to)},${y(0)}Z`,
    )
    .join('')
  const move = (to: bigint): void => onOwn(to < 0n ? 0n : to > end ? end : to)
  const placeOf = (clientX: number): number => {
    const { left } = frame.current!.getBoundingClientRect()
    return ((clientX - left - edge.left) / (width - edge.left - edge.right)) * xEnd
  }
  const rounded = (at: number): bigint => ((BigInt(Math.round(Math.max(0, at))) + step / 2n) / step) * step
  const drag = (clientX: number): void => {
    const { left } = frame.current!.getBoundingClientRect()
    const at = placeOf(clientX)
    const near = marks.find((mark) => Math.abs(x(mark.x) - (clientX - left)) < 6)
    if (near) move(BigInt(Math.ceil(near.x)))
    else move(rounded(at))
  }
  const keys: Readonly<Record<string, () => bigint>> = {
    ArrowRight: () => (own ?? 0n) + step,
    ArrowUp: () => (own ?? 0n) + step,
    ArrowLeft: () => (own ?? 0n) - step,
    ArrowDown: () => (own ?? 0n) - step,
    PageUp: () => (own ?? 0n) + 10n * step,
    PageDown: () => (own ?? 0n) - 10n * step,
    Home: () => 0n,
    End: () => end,
  }
  const short = (value: number): string =>
    value === 0
      ? '0'
      : money && language === 'ja'
        ? value >= 1e8
          ? `${+(value / 1e8).toFixed(2)}億円`
          : value >= 1e4
            ? `${+(value / 1e4).toFixed(1)}万円`
            : `${value}円`
        : `${money ? '¥' : ''}${new Intl.NumberFormat('en', { notation: 'compact' }).format(value)}`
  return (
    <div
      class="plot"
      ref={frame}
      style={{ blockSize: `${height}px` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event.clientX)
      }}
      onPointerMove={(event) => {
        const at = rounded(placeOf(event.clientX))
        point(at < 0n || at > end ? undefined : at)
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event.clientX)
      }}
      onPointerLeave={() => point(undefined)}
    >
      <svg width={width} height={height} role="img" aria-label={summary}>
        {ticks(0, yEnd, 4).map((value) => (
          <g key={`y${value}`}>
            <line class="grid" x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
            <text class="tick" x={edge.left - 6} y={y(value) + 4} text-anchor="end">
              {short(value)}
            </text>
          </g>
        ))}
        {ticks(0, xEnd, width < 420 ? 3 : 6).map((value) => (
          <text key={`x${value}`} class="tick" x={x(value)} y={height - 26} text-anchor="middle">
            {short(value)}
          </text>
        ))}
        <text class="axis" x={width - edge.right} y={height - 6} text-anchor="end">
          {across} →
        </text>
        <text class="axis" x={4} y={14}>
          ↑ {upwards}
        </text>
        <path class="area" d={area} />
        <path class="band" d={band} />
        {stretches
          .filter(({ eligible }) => !eligible)
          .map(({ from, to }) => (
            <line key={from} class="none" x1={x(from)} x2={x(to)} y1={y(0)} y2={y(0)} />
          ))}
        <clipPath id="within">
          <rect x={edge.left} y={edge.top - 8} width={width - edge.left - edge.right} height={height} />
        </clipPath>
        <path class="burden" d={burdenPath} clip-path="url(#within)" />
        <path class="other" d={otherPath} />
        {pointed !== undefined && (
          <line class="pointer" x1={x(Number(pointed))} x2={x(Number(pointed))} y1={edge.top} y2={y(0)} />
        )}
        <path class="curve" d={path('low')} />
        <path class="curve" d={path('high')} />
        {marks.map((mark, at) => (
          <g key={mark.name + mark.x} class="mark">
            <line x1={x(mark.x)} x2={x(mark.x)} y1={edge.top - 3} y2={y(0)} />
            <circle cx={x(mark.x)} cy={y(mark.y)} r={4} />
            <circle class="badge" cx={x(mark.x)} cy={30} r={9} />
            <text x={x(mark.x)} y={34} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        ))}
        {own !== undefined && (
          <line class="drop" x1={x(Number(own))} x2={x(Number(own))} y1={y(ownAmount?.high ?? 0)} y2={y(0)} />
        )}
      </svg>
      {pointed !== undefined && (
        <p class={Number(pointed) > xEnd / 2 ? 'read-out left' : 'read-out'}>{readOut(pointed)}</p>
      )}
      <div
        class="handle"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={xEnd}
        aria-valuenow={Number(own ?? 0n)}
        aria-valuetext={ownWords}
        style={{ insetInlineStart: `${x(Number(own ?? 0n))}px`, insetBlockStart: `${y(ownAmount?.high ?? 0)}px` }}
        onKeyDown={(event) => {
          const to = keys[event.key]
          if (to) {
            event.preventDefault()
            move(to())
          }
        }}
      />
    </div>
  )
}
