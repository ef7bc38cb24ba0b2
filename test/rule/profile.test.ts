import { test as property, fc } from '@fast-check/vitest'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { booleanField, choiceField, monthField, numberField, option, text } from '../../src/author'
import { parseProfile } from '../../src/rule/profile'

const words = (ja: string, en: string) => ({ label: text(ja, en), question: text('？', '?'), help: text('。', '.') })
const vocabulary = {
  prefecture: choiceField(
    'prefecture',
    words('都道府県', 'Prefecture'),
    option('ishikawa', '石川県', 'Ishikawa', '石川'),
    option('toyama', '富山県', 'Toyama'),
  ),
  enterpriseSize: choiceField(
    'enterpriseSize',
    words('企業規模', 'Enterprise size'),
    option('micro', '小規模企業者', 'micro enterprise'),
    option('small', '中小企業者', 'SME', '中小企業'),
  ),
  multiplyAffected: booleanField('multiplyAffected', words('多重被災事業者', 'Hit more than once')),
  eligibleCost: numberField('eligibleCost', 'yen', words('補助対象経費', 'Eligible cost')),
  employees: numberField('employees', 'count', words('従業員数', 'Employees')),
  electricityUsage: numberField('electricityUsage', 'kWh', words('電気の使用量', 'Electricity used')),
  gasUsage: numberField('gasUsage', 'm3', words('ガスの使用量', 'Gas used')),
  usageMonth: monthField('usageMonth', words('使用月', 'Month of use')),
}
const parse = (input: unknown) => parseProfile(vocabulary, input)
const profile = (input: unknown) => {
  const parsed = parse(input)
  return parsed.ok ? parsed.profile : parsed.issues
}
const issue = (input: unknown) => {
  const parsed = parse(input)
  return parsed.ok ? parsed.profile : parsed.issues.map(({ path, message }) => [path, message.ja, message.en])
}

describe('reads', () => {
  test('ids, labels in both languages, and values as people write them', () => {
    const facts = {
      prefecture: 'ishikawa',
      enterpriseSize: 'small',
      multiplyAffected: true,
      eligibleCost: 120_000_000,
      electricityUsage: '1234.5',
      usageMonth: '2026-01',
    }
    expect(
      profile({
        都道府県: '石川県',
        企業規模: '中小企業者',
        多重被災事業者: 'はい',
        補助対象経費: '１億２，０００万円',
        電気の使用量: '1,234.50kWh',
        使用月: '令和８年１月',
      }),
    ).toEqual(facts)
    expect(
      profile({
        Prefecture: 'ISHIKAWA',
        'enterprise  size': 'ｓｍｅ',
        'Hit more than once': 'Yes',
        'Eligible cost': 120_000_000n,
        'Electricity used': 1234.5,
        'Month of use': '202601',
      }),
    ).toEqual(facts)
    expect(profile(facts)).toEqual(facts)
  })
  test.each([
    ['石川', 'ishikawa'],
    ['石川県', 'ishikawa'],
    ['Ishikawa', 'ishikawa'],
    [' toyama ', 'toyama'],
  ])('the option %s', (written, id) => {
    expect(profile({ prefecture: written })).toEqual({ prefecture: id })
  })
  test.each([
    [true, true],
    ['はい', true],
    ['yes', true],
    ['TRUE', true],
    [false, false],
    ['いいえ', false],
    ['no', false],
    ['ｎｏ', false],
  ])('%j as true or false', (written, truth) => {
    expect(profile({ multiplyAffected: written })).toEqual({ multiplyAffected: truth })
  })
  test.each([
    [0, 0],
    [-0, 0],
    ['0円', 0],
    [1e15, 1e15],
    ['9,007,199,254,740,991', Number.MAX_SAFE_INTEGER],
    [BigInt(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
    ['5.00', 5],
  ])('%s yen', (written, yen) => {
    expect(profile({ eligibleCost: written })).toEqual({ eligibleCost: yen })
  })
  test.each([
    [2.3, '2.3'],
    ['2.300', '2.3'],
    [50, '50'],
    [50n, '50'],
    [0.1, '0.1'],
    ['１０．５', '10.5'],
    ['9007199254740.991', '9007199254740.991'],
    ['2万kWh', '20000'],
  ])('%s kWh', (written, usage) => {
    expect(profile({ electricityUsage: written })).toEqual({ electricityUsage: usage })
  })
  test.each([
    ['30m³', '30'],
    ['30㎥', '30'],
  ])('%s of gas', (written, usage) => {
    expect(profile({ gasUsage: written })).toEqual({ gasUsage: usage })
  })
  test.each([
    [202601, '2026-01'],
    [202601n, '2026-01'],
    ['R8.1', '2026-01'],
    ['平成31年4月', '2019-04'],
  ])('the month %s', (written, month) => {
    expect(profile({ usageMonth: written })).toEqual({ usageMonth: month })
  })
  test('null and undefined as not known, also beside the same fact', () => {
    expect(profile({ prefecture: null, usageMonth: undefined, 企業規模: null, enterpriseSize: 'small' })).toEqual({
      enterpriseSize: 'small',
    })
  })
  test('counter words and the yen sign, but no counter that the fact does not count', () => {
    expect(profile({ employees: '25人', eligibleCost: '￥10,000,000', multiplyAffected: '無' })).toEqual({
      employees: 25,
      eligibleCost: 10_000_000,
      multiplyAffected: false,
    })
    expect(profile({ multiplyAffected: '有', employees: '1,200 名' })).toEqual({
      multiplyAffected: true,
      employees: 1200,
    })
    expect(issue({ eligibleCost: '25人' })).toHaveLength(1)
    expect(issue({ employees: '￥25' })).toEqual([
      [
        'employees',
        '従業員数（employees）の「￥25」は単位が円です。単位を付けずに書いてください。',
        'Employees (employees) has “￥25” in yen; write it without a unit.',
      ],
    ])
  })
  test('units that the vocabulary declares, and their words', () => {
    const own = {
      capacity: { ...numberField('capacity', 'kW', words('出力', 'Capacity')), decimals: 1 as const },
      area: {
        ...numberField('area', 'm2', words('面積', 'Area')),
        unitLabel: text('平方メートル', ' square metres'),
      },
    }
    expect(parseProfile(own, { capacity: '4.5kW', area: '120平方メートル' })).toEqual({
      ok: true,
      profile: { capacity: '4.5', area: 120 },
    })
    expect(parseProfile(own, { area: '120 square metres' })).toMatchObject({ profile: { area: 120 } })
  })
  test('what forms send: FormData, URLSearchParams and a Map, with untouched inputs', () => {
    const form = new FormData()
    form.set('prefecture', '石川県')
    form.set('eligibleCost', '')
    form.set('multiplyAffected', 'on')
    expect(profile(form)).toEqual({ prefecture: 'ishikawa', multiplyAffected: true })
    expect(profile(new URLSearchParams('prefecture=toyama&eligibleCost=&employees=25'))).toEqual({
      prefecture: 'toyama',
      employees: 25,
    })
    expect(
      profile(
        new Map<unknown, unknown>([
          ['企業規模', 'SME'],
          ['使用月', '　'],
        ]),
      ),
    ).toEqual({ enterpriseSize: 'small' })
    const twice = parse(new URLSearchParams('prefecture=toyama&prefecture=ishikawa'))
    expect(twice.ok || twice.issues).toMatchObject([{ code: 'givenTwice', field: 'prefecture' }])
  })
  test('an empty profile, one without a prototype, and one of another realm', () => {
    expect(profile({})).toEqual({})
    expect(profile(Object.assign(Object.create(null), { prefecture: '石川県' }))).toEqual({ prefecture: 'ishikawa' })
    expect(profile(runInNewContext('({ prefecture: "石川県" })'))).toEqual({ prefecture: 'ishikawa' })
  })
})

describe('says what is wrong', () => {
  const options = {
    ja: '小規模企業者（micro）、中小企業者（small）',
    en: 'micro enterprise (micro), SME (small)',
  }
  const notObject = [
    '',
    'プロフィールは、項目と値を組にしたもの（JSONのオブジェクト）で渡してください。',
    'A profile is an object (JSON) of facts and their values.',
  ]
  test.each([
    null,
    undefined,
    'profile',
    1,
    true,
    [[]],
    new Set(['prefecture']),
    new Date(0),
    () => ({}),
    Object.create({ prefecture: 'ishikawa' }),
    { __proto__: { prefecture: 'ishikawa' } },
  ])('no object: %s', (input) => {
    expect(issue(input)).toEqual([notObject])
  })

  test.each<[kind: string, input: unknown, path: string, ja: string, en: string]>([
    [
      'unknown fact',
      { prefecure: '石川県' },
      'prefecure',
      '「prefecure」という項目はありません。近い項目は都道府県（prefecture）です。',
      'There is no fact “prefecure”. The nearest is Prefecture (prefecture).',
    ],
    [
      'unknown label',
      { 都道府: '石川県' },
      '都道府',
      '「都道府」という項目はありません。近い項目は都道府県（prefecture）です。',
      'There is no fact “都道府”. The nearest is Prefecture (prefecture).',
    ],
    [
      'id in other case',
      { eligiblecost: 1 },
      'eligiblecost',
      '「eligiblecost」という項目はありません。近い項目は補助対象経費（eligibleCost）です。',
      'There is no fact “eligiblecost”. The nearest is Eligible cost (eligibleCost).',
    ],
    [
      'unknown, not known',
      { 売上高: null },
      '売上高',
      '「売上高」という項目はありません。',
      'There is no fact “売上高”.',
    ],
    [
      'long unknown',
      { ['x'.repeat(10_000)]: 1 },
      'x'.repeat(10_000),
      `「${'x'.repeat(40)}…」という項目はありません。`,
      `There is no fact “${'x'.repeat(40)}…”.`,
    ],
    [
      '__proto__',
      JSON.parse('{"__proto__":{"prefecture":"ishikawa"}}'),
      '__proto__',
      '「__proto__」という項目はありません。',
      'There is no fact “__proto__”.',
    ],
    [
      'constructor',
      { constructor: 1 },
      'constructor',
      '「constructor」という項目はありません。',
      'There is no fact “constructor”.',
    ],
    [
      'symbol',
      { [Symbol('secret')]: 1 },
      'Symbol(secret)',
      '「Symbol(secret)」という項目はありません。',
      'There is no fact “Symbol(secret)”.',
    ],
    [
      'twice',
      { enterpriseSize: 'small', 企業規模: '中小企業者' },
      '企業規模',
      '企業規模（enterpriseSize）は「enterpriseSize」でも書かれています。一つにしてください。',
      'Enterprise size (enterpriseSize) is given already, as “enterpriseSize”; give it once.',
    ],
    [
      'object',
      { 補助対象経費: { yen: 1 } },
      '補助対象経費',
      '補助対象経費（eligibleCost）の値は、文字、数、true か false で書いてください。',
      'Eligible cost (eligibleCost) takes a text, a number, or true or false.',
    ],
    [
      'array',
      { prefecture: ['ishikawa'] },
      'prefecture',
      '都道府県（prefecture）の値は、文字、数、true か false で書いてください。',
      'Prefecture (prefecture) takes a text, a number, or true or false.',
    ],
    [
      'not a number',
      { eligibleCost: '約50万円' },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「約50万円」は数として読めません。「1234」「1,234」「1億2,000万」のように書いてください。',
      'Eligible cost (eligibleCost) cannot read “約50万円” as a number; write it like 1234, 1,234 or 1億2,000万.',
    ],
    [
      'characters that steer a terminal',
      { eligibleCost: '1\u001b[2J' },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「1�[2J」は数として読めません。「1234」「1,234」「1億2,000万」のように書いてください。',
      'Eligible cost (eligibleCost) cannot read “1�[2J” as a number; write it like 1234, 1,234 or 1億2,000万.',
    ],
    [
      'bad separators',
      { electricityUsage: '1,23' },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「1,23」は数として読めません。「1234」「1,234.5」のように書いてください。',
      'Electricity used (electricityUsage) cannot read “1,23” as a number; write it like 1234 or 1,234.5.',
    ],
    [
      'truth as number',
      { employees: true },
      'employees',
      '従業員数（employees）の「true」は数として読めません。「25」「1,234」のように書いてください。',
      'Employees (employees) cannot read “true” as a number; write it like 25 or 1,234.',
    ],
    [
      'NaN',
      { eligibleCost: NaN },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「NaN」は値になりません。',
      'Eligible cost (eligibleCost) cannot be NaN.',
    ],
    [
      'infinity',
      { electricityUsage: Infinity },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「Infinity」は値になりません。',
      'Electricity used (electricityUsage) cannot be Infinity.',
    ],
    [
      'minus infinity',
      { prefecture: -Infinity },
      'prefecture',
      '都道府県（prefecture）の「-Infinity」は値になりません。',
      'Prefecture (prefecture) cannot be -Infinity.',
    ],
    [
      'other unit',
      { electricityUsage: '30m³' },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「30m³」は単位がm³です。kWhで書いてください。',
      'Electricity used (electricityUsage) has “30m³” in m³; write it in kWh.',
    ],
    [
      'yen as kWh',
      { eligibleCost: '30kWh' },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「30kWh」は単位がkWhです。円で書いてください。',
      'Eligible cost (eligibleCost) has “30kWh” in kWh; write it in yen.',
    ],
    [
      'unit of a count',
      { employees: '30円' },
      'employees',
      '従業員数（employees）の「30円」は単位が円です。単位を付けずに書いてください。',
      'Employees (employees) has “30円” in yen; write it without a unit.',
    ],
    [
      'negative',
      { eligibleCost: -5 },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「-5」は負の数です。0以上で書いてください。',
      'Eligible cost (eligibleCost) cannot be below zero (-5).',
    ],
    [
      'negative text',
      { electricityUsage: '－0.5' },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「－0.5」は負の数です。0以上で書いてください。',
      'Electricity used (electricityUsage) cannot be below zero (－0.5).',
    ],
    [
      'decimals of usage',
      { electricityUsage: '1.2345' },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「1.2345」は小数点以下が3桁を超えています。',
      'Electricity used (electricityUsage) keeps up to 3 decimals; 1.2345 has more.',
    ],
    [
      'binary remains',
      { electricityUsage: 0.1 + 0.2 },
      'electricityUsage',
      '電気の使用量（electricityUsage）の「0.30000000000000004」は小数点以下が3桁を超えています。',
      'Electricity used (electricityUsage) keeps up to 3 decimals; 0.30000000000000004 has more.',
    ],
    [
      'decimals of yen',
      { eligibleCost: '1,000.5円' },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「1,000.5円」には小数があります。整数で書いてください。',
      'Eligible cost (eligibleCost) is a whole number; 1,000.5円 has decimals.',
    ],
    [
      'decimals of a count',
      { employees: 1.5 },
      'employees',
      '従業員数（employees）の「1.5」には小数があります。整数で書いてください。',
      'Employees (employees) is a whole number; 1.5 has decimals.',
    ],
    [
      'too much yen',
      { eligibleCost: 2 ** 53 },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「9007199254740992」は大きすぎます。9,007,199,254,740,991 まで計算できます。',
      'Eligible cost (eligibleCost) is too large (9007199254740992); the largest that can be computed is 9,007,199,254,740,991.',
    ],
    [
      'too much usage',
      { gasUsage: '9007199254740.992' },
      'gasUsage',
      'ガスの使用量（gasUsage）の「9007199254740.992」は大きすぎます。9,007,199,254,740.991 まで計算できます。',
      'Gas used (gasUsage) is too large (9007199254740.992); the largest that can be computed is 9,007,199,254,740.991.',
    ],
    [
      'huge',
      { eligibleCost: 1e300 },
      'eligibleCost',
      '補助対象経費（eligibleCost）の「1e+300」は大きすぎます。9,007,199,254,740,991 まで計算できます。',
      'Eligible cost (eligibleCost) is too large (1e+300); the largest that can be computed is 9,007,199,254,740,991.',
    ],
    [
      'wrong option',
      { 企業規模: '巨大企業' },
      '企業規模',
      `企業規模（enterpriseSize）に「巨大企業」はありません。次から選んでください：${options.ja}。`,
      `Enterprise size (enterpriseSize) has no option “巨大企業”; choose one of ${options.en}.`,
    ],
    [
      'number as option',
      { enterpriseSize: 1 },
      'enterpriseSize',
      `企業規模（enterpriseSize）に「1」はありません。次から選んでください：${options.ja}。`,
      `Enterprise size (enterpriseSize) has no option “1”; choose one of ${options.en}.`,
    ],
    [
      'wrong truth',
      { multiplyAffected: 'たぶん' },
      'multiplyAffected',
      '多重被災事業者（multiplyAffected）の「たぶん」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
      'Hit more than once (multiplyAffected) cannot read “たぶん”; write yes or no (true or false).',
    ],
    [
      'number as truth',
      { multiplyAffected: 1 },
      'multiplyAffected',
      '多重被災事業者（multiplyAffected）の「1」は読めません。「はい」か「いいえ」（true か false）で書いてください。',
      'Hit more than once (multiplyAffected) cannot read “1”; write yes or no (true or false).',
    ],
    [
      'wrong month',
      { usageMonth: '平成32年1月' },
      'usageMonth',
      '使用月（usageMonth）の「平成32年1月」は月として読めません。「2026-01」「2026年1月」「令和8年1月」のように書いてください。',
      'Month of use (usageMonth) cannot read “平成32年1月” as a month; write it like 2026-01, 2026年1月 or 令和8年1月.',
    ],
    [
      'January or October',
      { usageMonth: 2026.1 },
      'usageMonth',
      '使用月（usageMonth）の「2026.1」は月として読めません。「2026-01」「2026年1月」「令和8年1月」のように書いてください。',
      'Month of use (usageMonth) cannot read “2026.1” as a month; write it like 2026-01, 2026年1月 or 令和8年1月.',
    ],
  ])('%s', (_, input, path, ja, en) => {
    expect(issue(input)).toEqual([[path, ja, en]])
  })

  test('everything at once, in the order of the input', () => {
    const parsed = parse({
      prefecture: '石川',
      eligibleCost: -1,
      電気の使用量: 'x',
      nothing: 1,
      usageMonth: '2026-13',
      使用月: '2026-01',
    })
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      'eligibleCost',
      '電気の使用量',
      'nothing',
      'usageMonth',
      '使用月',
    ])
  })
})

describe('beside what is wrong', () => {
  test('stands what could be read, and each issue has a code and the id that the key means', () => {
    expect(parse({ 都道府県: '石川県', 補助対象経費: '-1', shoeSize: 25, usageMonth: 'soon' })).toMatchObject({
      ok: false,
      profile: { prefecture: 'ishikawa' },
      issues: [
        { path: '補助対象経費', field: 'eligibleCost', code: 'negative' },
        { path: 'shoeSize', code: 'unknownFact' },
        { path: 'usageMonth', field: 'usageMonth', code: 'notMonth' },
      ],
    })
  })
  test('an everyday word finds the fact whose label has it', () => {
    const longer = { employees: numberField('employees', 'count', words('常時使用する従業員数', 'Regular employees')) }
    const parsed = parseProfile(longer, { 従業員数: 25 })
    expect(parsed.ok ? '' : parsed.issues[0]!.message.ja).toBe(
      '「従業員数」という項目はありません。近い項目は常時使用する従業員数（employees）です。',
    )
  })
  test('no input makes it throw, however it is made', () => {
    const hostile = [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
      {
        get prefecture() {
          throw new Error('no')
        },
      },
      { prefecture: { toString: 1, valueOf: 1 }, eligibleCost: Object.create(null) as unknown },
      Object.assign(new Map(), { entries: 5 }),
    ]
    for (const input of hostile) expect(parse(input).ok).toBe(false)
  })
  test('two thousand unknown keys are all said', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${'x'.repeat(50)}${at}`, at]))
    const parsed = parse(many)
    expect(parsed.ok ? [] : parsed.issues).toHaveLength(2000)
  })
  test('text of any size is clipped in what people see', () => {
    const parsed = parse({ eligibleCost: 'x'.repeat(1_000_000), prefecture: 'y'.repeat(1_000_000) })
    for (const { message } of parsed.ok ? [] : parsed.issues) expect(message.ja.length).toBeLessThan(200)
  })
})

test('a word of two options settles neither, but an id always does', () => {
  const shop = {
    shop: choiceField(
      'shop',
      words('店', 'Shop'),
      option('inn', '旅館', 'lodging', 'hotel'),
      option('hotel', 'ホテル', 'lodging'),
    ),
  }
  expect(parseProfile(shop, { shop: 'lodging' }).ok).toBe(false)
  expect(parseProfile(shop, { shop: 'Hotel' }).ok).toBe(false)
  expect(parseProfile(shop, { shop: 'hotel' })).toEqual({ ok: true, profile: { shop: 'hotel' } })
  expect(parseProfile({ ...shop, inn: booleanField('inn', words('店', 'Inn')) }, { 店: 'hotel' }).ok).toBe(false)
})

describe('laws', () => {
  const written = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true }),
    fc.constantFrom('石川県', 'small', 'はい', '1,234', '1億', '2026-01', 'R8.1'),
  )
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(vocabulary), ...Object.values(vocabulary).map((field) => field.label.ja)),
    fc.string(),
  )
  property.prop([fc.oneof(fc.anything(), fc.dictionary(key, written))], { numRuns: 3000 })(
    'any input gives a profile that reads as itself, or issues in both languages',
    (input) => {
      const parsed = parse(input)
      expect(parse(parsed.profile)).toEqual({ ok: true, profile: parsed.profile })
      if (parsed.ok) expect(parsed).not.toHaveProperty('issues')
      else {
        expect(parsed.issues.length).toBeGreaterThan(0)
        for (const { message } of parsed.issues)
          expect([message.ja, message.en].every((part) => part.length > 10 && !part.includes('undefined'))).toBe(true)
      }
      expect(parse(input)).toEqual(parsed)
    },
  )
  property.prop([fc.integer({ min: 0, max: 2 ** 50 })], { numRuns: 1000 })(
    'a number, a bigint and their text are one fact',
    (thousandths) => {
      const usage = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`
      expect(profile({ electricityUsage: Number(usage) })).toEqual(profile({ electricityUsage: usage }))
      expect(profile({ eligibleCost: thousandths })).toEqual(profile({ eligibleCost: BigInt(thousandths) }))
      expect(profile({ eligibleCost: `${thousandths}` })).toEqual({ eligibleCost: thousandths })
    },
  )
})
