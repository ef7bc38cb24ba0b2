import { describe, expect, it } from 'vitest'
import { all, isTrue, oneOf, text, type CallRound, type Measure, type Programme } from '../../../src/author'
import { cellOf, clientTable, clientTableText } from '../../../src/readings/clients/client-table'
import { csvObjects } from '../../../src/readings/clients/csv'
import { readClients } from '../../../src/readings/clients/read-clients'
import { slicedByRange, undocumented } from '../../support/every-node'
import { floored, measureOf, priced, vocabulary } from '../../support/made-up'

const called = (measure: Measure, ja: string, en: string): Measure => ({ ...measure, name: text(ja, en) })
const closed = measureOf({
  id: 'closed',
  applicants: false,
  institution: text('機関', 'institution'),
  openTo: text('機関', 'institution'),
})
const southern = measureOf({
  id: 'southern',
  eligibility: all(oneOf(vocabulary.region, 'south'), isTrue(vocabulary.household)),
})
const measures = [
  called(closed, '拠出', 'contribution'),
  called(priced, '電気', 'electricity'),
  called(floored, '設備', 'equipment'),
  called(slicedByRange, '外注', 'outside work'),
  called(undocumented, '相談', 'advice'),
  called(southern, '南の世帯', 'households of the south'),
]
const programmes = [
  { id: 'made-up', name: text('事業', 'programme'), summary: text('事業です。', 'A programme.'), measures },
] as unknown as readonly Programme[]

const file = `\ufeff会社名,地域,使用月,使用量,費用,外注費,世帯
山田旅館,北,2026-06,30,"900,000",200,いいえ
鈴木商店,南,2026年6月,,90万円,,はい
"佐藤""本店""",北,2026-05,30,99,0,
高橋工務店,南,,,,,はい
`
const { clients, issues } = readClients(vocabulary, csvObjects(file), '顧客')

describe('an adviser’s table from a file', () => {
  const made = () => clientTable(() => programmes, clients)
  it('says what each could have of each, a ceiling never like a sum', () => {
    expect(issues).toEqual([])
    // 30 kWh at 2.3 yen; a third of 900,000 yen; half to all of 1,000 yen and a quarter of 4,000 more.
    expect(clientTableText(made(), 'ja')).toEqual([
      ['支援', '山田旅館', '鈴木商店', '佐藤"本店"', '高橋工務店'],
      ['電気', '69円', 'あと1問', '対象外', 'あと2問'],
      ['設備', '上限 300,000円', '上限 300,000円', '対象外', 'あと1問（最大 1,000,000円）'],
      ['外注', '最大 2,000円', 'あと1問', '上限 24円', 'あと2問'],
      ['相談', '合う（額は公募要領）', '合う（額は公募要領）', '対象外', 'あと1問'],
      ['南の世帯', '対象外', '上限 300,000円', '対象外', 'あと1問'],
    ])
    expect(clientTableText(made(), 'en')).toEqual([
      ['Measure', '山田旅館', '鈴木商店', '佐藤"本店"', '高橋工務店'],
      ['electricity', '69 yen', '1 to ask', 'no', '2 to ask'],
      ['equipment', 'up to 300,000 yen', 'up to 300,000 yen', 'no', '1 to ask (at most 1,000,000 yen)'],
      ['outside work', 'at most 2,000 yen', '1 to ask', 'up to 24 yen', '2 to ask'],
      ['advice', 'fits (see the call)', 'fits (see the call)', 'no', '1 to ask'],
      ['households of the south', 'no', 'up to 300,000 yen', 'no', '1 to ask'],
    ])
  })
  it('counts what is for nobody, and leaves it out', () => {
    const table = made()
    expect([table.clients, table.forNobody]).toEqual([['山田旅館', '鈴木商店', '佐藤"本店"', '高橋工務店'], 1])
  })
  it('gives sums to reckon with beside the words, and yen only where the figure is one', () => {
    const table = made()
    const nothing = { ja: '', en: '' }
    const [sum, ceiling, bound, none] = table.rows.map(({ cells }) => cells[0]!)
    expect(sum).toMatchObject({ yen: 69n, figure: { before: nothing, yen: 69n, after: nothing } })
    expect(ceiling).toMatchObject({ yen: 300_000n, figure: { before: { en: 'up to ' }, yen: 300_000n } })
    expect(bound).toMatchObject({ figure: { before: { ja: '最大 ' }, yen: 2000n, after: nothing } })
    expect(bound).not.toHaveProperty('yen')
    expect(none).not.toHaveProperty('figure')
    expect(table.rows[1]!.cells[3]!.figure).toEqual({
      before: { ja: 'あと1問（最大 ', en: '1 to ask (at most ' },
      yen: 1_000_000n,
      after: { ja: '）', en: ')' },
    })
  })
  it('leaves out what the filter does, and has no rows for nobody', () => {
    const filtered = clientTable(() => programmes, clients, { text: 'electricity' })
    expect(filtered.rows.map(({ measure }) => measure.id)).toEqual(['priced'])
    expect(filtered.forNobody).toBe(0)
    expect(clientTable(() => programmes, [])).toEqual({ clients: [], rows: [], forNobody: 0 })
  })
  it('says on a day how each call stands, what is open first and what is over last', () => {
    const call = (id: string, ...rounds: readonly Partial<CallRound>[]): Measure => ({
      ...called(floored, id, id),
      id,
      rounds: rounds.map((round) => ({ round: '1回', source: 'document', ...round })),
    })
    const several = [
      call('closed', { opens: '2026-01-01', closes: '2026-02-28' }),
      call('unknown'),
      call('announced', {}),
      call('upcoming', { opens: '2026-04-01' }),
      call('until', { opens: '2026-03-01', closes: '2026-03-31' }),
      call('open', { opens: '2026-03-02' }),
    ]
    const onDay = clientTable(() => [{ ...programmes[0]!, measures: several }], clients.slice(0, 1), {
      date: '2026-03-15',
    })
    expect(clientTableText(onDay, 'ja')).toEqual([
      ['支援', '受付', '山田旅館'],
      ['until', '2026-03-31まで', '上限 300,000円'],
      ['open', '受付中', '上限 300,000円'],
      ['upcoming', '2026-04-01から', '上限 300,000円'],
      ['unknown', '', '上限 300,000円'],
      ['announced', '時期は未発表', '上限 300,000円'],
      ['closed', '2026-02-28で終了', '上限 300,000円'],
    ])
    expect(clientTableText(onDay, 'en').map(([name, stands]) => [name, stands])).toEqual([
      ['Measure', 'Call'],
      ['until', 'until 2026-03-31'],
      ['open', 'open'],
      ['upcoming', 'from 2026-04-01'],
      ['unknown', ''],
      ['announced', 'not announced'],
      ['closed', 'closed 2026-02-28'],
    ])
  })
  it('asks of each client the programmes that are for that one', () => {
    const asked: string[] = []
    const forEach = clientTable(
      (client) => {
        asked.push(client.name)
        return programmes
      },
      clients.slice(0, 2),
    )
    expect(forEach.clients).toEqual(['山田旅館', '鈴木商店'])
    expect(new Set(asked)).toEqual(new Set(forEach.clients))
  })
  it('has a row for what any of them is offered, and a dash for whom it is not', () => {
    const only = (...ids: readonly string[]) => [
      { ...programmes[0]!, measures: measures.filter(({ id }) => ids.includes(id)) },
    ]
    const table = clientTable(
      ({ name }) => (name === '山田旅館' ? only('priced', 'closed') : only('priced', 'floored')),
      clients.slice(0, 2),
    )
    expect(clientTableText(table, 'ja')).toEqual([
      ['支援', '山田旅館', '鈴木商店'],
      ['電気', '69円', 'あと1問'],
      ['設備', '－', '上限 300,000円'],
    ])
    expect(table.forNobody).toBe(1)
  })
  it('has a row for what is open to nobody for certain', () => {
    const blank = clientTable(() => programmes, [{ name: '未定', profile: {} }])
    expect(blank.rows.map(({ measure }) => measure.id)).toEqual([
      'priced',
      'floored',
      'sliced-by-range',
      'undocumented',
      'southern',
    ])
    expect(blank.forNobody).toBe(1)
  })
  it('has no column of calls where it has no rows', () => {
    expect(
      clientTableText(
        clientTable(() => programmes, []),
        'en',
      ),
    ).toEqual([['Measure']])
  })
})

describe('a cell', () => {
  const open = { kind: 'range', min: 0n, max: null } as const
  const rest = { reasons: [], basis: [], conditions: [], assumptions: [] } as never as object
  const cell = (assessment: object) => cellOf({ ...rest, ...assessment } as never).words
  it('says that nobody applies, that a sum is open, or how many questions are left', () => {
    expect(cell({ status: 'noApplicants' })).toEqual({ ja: '－', en: '–' })
    expect(cell({ status: 'eligible', amount: open })).toEqual({ ja: '額は未定', en: 'open' })
    const asked = { status: 'undetermined', missing: ['cost', 'region'] }
    expect(cell({ ...asked, amount: open })).toEqual({ ja: 'あと2問', en: '2 to ask' })
    expect(() => cell({ status: 'eligible', amount: { kind: 'odd' } })).toThrow('There is no kind of amount “odd”.')
    const why = text('定めがない。', 'None.')
    expect(cell({ ...asked, amount: { kind: 'undocumented', why } })).toEqual({ ja: 'あと2問', en: '2 to ask' })
  })
})
