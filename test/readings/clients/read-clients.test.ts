import { describe, expect, it } from 'vitest'
import { csvObjects, csvRows, toCsv } from '../../../src/readings/clients/csv'
import { readClients } from '../../../src/readings/clients/read-clients'
import { vocabulary } from '../../support/made-up'

describe('rows of comma-separated text', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'either end of line',
      'a,b\r\nc,d\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['a mark that is not at the beginning', 'a,\ufeffb', [['a', '\ufeffb']]],
    ['quotes', '"a,b",c', [['a,b', 'c']]],
    ['doubled quotes', '"a""b","""",c', [['a"b', '"', 'c']]],
    ['line breaks within quotes', '"a\nb\r\nc",d\n', [['a\nb\r\nc', 'd']]],
    ['a quote within a cell', 'a "b",c', [['a "b"', 'c']]],
    ['what stands after a closing quote', '"a"b,c', [['ab', 'c']]],
    ['empty cells', ',a,\n', [['', 'a', '']]],
    ['lines without anything', 'a\n\n , \n"",\nb\n', [['a'], ['b']]],
    ['nothing', '', []],
    ['a quote that is never closed', '"a,b\nc', [['a,b\nc']]],
  ])('%s', (_what, written, rows) => {
    expect(csvRows(written)).toEqual(rows)
  })
})

describe('rows as objects', () => {
  it('leaves out empty cells, columns without a name, and cells past the heading', () => {
    expect(csvObjects('名前 ,, 費用, \n 山田 ,x,,y\n鈴木,y, 100 ,z\n佐藤\n')).toEqual([
      { 名前: '山田' },
      { 名前: '鈴木', 費用: '100' },
      { 名前: '佐藤' },
    ])
    expect(csvObjects('')).toEqual([])
  })
})

describe('rows as text for spreadsheets', () => {
  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b"', '"a""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['neither', 'a b', 'a b'],
    ['a formula', '=SUM(A1)', "'=SUM(A1)"],
    ['a formula with a plus', '+1', "'+1"],
    ['a formula with a minus', '-1', "'-1"],
    ['a formula with @', '@x', "'@x"],
    ['a formula behind a tab', '\t=1', "'\t=1"],
    ['a formula behind a carriage return', '\r=1', '"\'\r=1"'],
    ['a sign that is not at the beginning', 'a=1', 'a=1'],
  ])('%s', (_what, cell, written) => {
    expect(toCsv([[cell, 'x']])).toBe(`\ufeff${written},x\r\n`)
  })
  it('ends every line as spreadsheets do', () => {
    expect(toCsv([['a'], ['b', 'c']])).toBe('\ufeffa\r\nb,c\r\n')
  })
})

describe('clients', () => {
  const read = (input: unknown) => readClients(vocabulary, input, 'file')
  it('takes one profile, by the name of the file unless it has its own', () => {
    expect(read({ region: 'north' })).toEqual({ clients: [{ name: 'file', profile: { region: 'north' } }], issues: [] })
    expect(read([{ 地域: '北' }]).clients).toEqual([{ name: 'file', profile: { region: 'north' } }])
  })
  it('numbers several without a name', () => {
    const { clients } = read([{ region: 'north' }, { 名前: '鈴木', region: 'south' }, {}])
    expect(clients.map(({ name }) => name)).toEqual(['file 1', '鈴木', 'file 3'])
  })
  it.each(['name', 'client', '名前', '氏名', '会社名', '相談者', '顧客名'])('is named under %s', (key) => {
    expect(read([{ [key]: '山田', cost: '10' }])).toEqual({
      clients: [{ name: '山田', profile: { cost: 10 } }],
      issues: [],
    })
  })
  it('takes the first name that is text; another is a fact that nobody knows', () => {
    expect(read({ client: 5, name: '山田' }).issues).toMatchObject([{ client: '山田', path: 'client' }])
    expect(read({ 会社名: '山田', 氏名: '太郎' }).issues).toMatchObject([{ client: '山田', path: '氏名' }])
  })
  it('says whose facts cannot be read, and keeps the others', () => {
    const { clients, issues } = read([
      { 名前: '山田', cost: 'many' },
      { 名前: '鈴木', cost: '5' },
      { 名前: '佐藤', region: 'west', usage: 'x' },
    ])
    expect(clients).toEqual([{ name: '鈴木', profile: { cost: 5 } }])
    expect(issues.map(({ client, path }) => [client, path])).toEqual([
      ['山田', 'cost'],
      ['佐藤', 'region'],
      ['佐藤', 'usage'],
    ])
  })
  it.each([[null], ['text'], [5], [[['name', 'x']]]])('says that %j is no profile', (input) => {
    const { clients, issues } = read(input)
    expect(clients).toEqual([])
    expect(issues.map(({ client }) => client)).toEqual(['file'])
  })
  it('refuses a word that people use for an option by saying which it means, where it is told the words', () => {
    const label = { ja: '雪国', en: 'snow country' }
    const wishes = [{ id: 'snow', label, words: [], facts: { region: 'north' }, doors: [] }]
    const said = (options: object) => readClients(vocabulary, { 地域: '雪国' }, 'file', options).issues[0]!.message.en
    expect(said({ wishes })).toContain('the nearest: north (north).')
    expect(said({})).not.toContain('nearest')
  })
})
