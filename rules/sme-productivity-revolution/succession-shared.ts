import { text } from '../../src/author'
import type { Apply, CallRound, ParameterRow, ParameterTable, Text } from '../../src/author'
import { notDeemedLarge } from '../deemed-large'
import { roundingAssumed } from './shared'

const source = 'schedule'

export const successionRounds: readonly CallRound[] = [
  {
    round: '14次',
    opens: '2026-02-27',
    closes: '2026-04-03',
    note: text('締切は17時。', 'Closed at 17:00.'),
    source,
  },
  {
    round: '15次',
    opens: '2026-06-19',
    closes: '2026-07-24',
    note: text('締切は17時。', 'Closed at 17:00.'),
    source,
  },
  {
    round: '16次',
    opens: '2026-10-02',
    closes: '2026-11-06',
    url: 'https://mirasapo-plus.go.jp/subsidy/syokei/',
    source: 'laterSchedule',
  },
]

export const successionApply: Apply = {
  where: text(
    '事業承継・M&A補助金のサイトから、jGrantsで電子申請します',
    'Online on jGrants, from the site of the grant',
  ),
  by: text(
    '16次は2026年11月6日に終わり、17次の日程は見つかっていません',
    'The 16th call closed on 6 November 2026; the dates of the 17th were not found',
  ),
  whom: text(
    '事業承継・M&A補助金の事務局か、都道府県の事業承継・引継ぎ支援センター',
    'The secretariat of the grant, or the business succession support centre of the prefecture',
  ),
  url: 'https://shoukei-mahojokin.go.jp/r7h/',
  prepare: [text('GビズIDプライムのアカウント', 'A gBizID Prime account')],
}

export const successionConditions: readonly Text[] = [notDeemedLarge]

export const successionAssumptions: readonly Text[] = [
  roundingAssumed,
  text(
    '予算の資料は(4)の対象者を書いていないため、事業全体の対象である中小企業・小規模事業者とみなします。',
    'The budget document does not say who applies to (4); the programme as a whole is for SMEs and micro enterprises.',
  ),
  text(
    '数字は14次公募のもので、15次の数字と食い違うものは見つかっていません。16次の要領は読めていません。',
    'The figures are those of the 14th call; none of the 15th was found to differ, and the guidelines of the 16th were not read.',
  ),
]

interface Figure {
  readonly when?: ParameterRow['when']
  readonly value: string
  readonly source: string
  readonly at: string
  readonly printed: string
  readonly working?: string
}
/** A table of the 14th call's figures. */
export const table = (label: Text, unit: string, ...rows: readonly Figure[]): ParameterTable => ({
  label,
  unit,
  rows: rows.map((row) => ({ when: {}, ...row })),
})

const guidelines = { source: 'succession14Guidelines' }
/** The smallest grant of a frame. */
export const floorOf = (at: string, value: string, printed: string): ParameterTable =>
  table(text('補助下限額', 'smallest grant'), 'yen', { value, ...guidelines, at, printed })

/** 1/2, or 2/3 for micro enterprises, as the frames for investment print it. */
export const rateBySize = (source: string, at: string): ParameterTable =>
  table(
    text('補助率', 'subsidy rate'),
    'ratio',
    { when: { enterpriseSize: 'small' }, value: '1/2', source, at, printed: '1/2' },
    { when: { enterpriseSize: 'micro' }, value: '2/3', source, at, printed: '2/3' },
  )
/** 800万円, or 1,000万円 with the wage rise. */
export const capByWage = (at: string): ParameterTable =>
  table(
    text('補助上限額', 'cap'),
    'yen',
    { when: { wageIncrease: 'false' }, value: '8000000', source: 'succession14', at, printed: '800万円' },
    { when: { wageIncrease: 'true' }, value: '10000000', source: 'succession14', at, printed: '1000万円以内' },
  )

export const grantLabel = text('端数を切り捨てる前の補助額', 'grant before rounding')
export const wageCondition = text(
  '賃上げの上乗せは、事業場内の最低賃金を50円以上上げること（13次の条件で、14次では読み直せていません）。',
  'For the wage addition, the lowest wage rises by 50 yen or more (as in the 13th call; the 14th was not read again).',
)
