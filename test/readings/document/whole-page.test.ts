import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src'
import {
  all,
  atMost,
  defineProgramme,
  isTrue,
  numberField,
  booleanField,
  oneOf,
  choiceField,
  option,
  parameter,
  roundDown,
  text,
  tranches,
  valueOf,
  type Example,
} from '../../../src/author'
import { measureOf } from '../../support/made-up'

const words = (
  ja: string,
  en: string,
): { label: ReturnType<typeof text>; question: ReturnType<typeof text>; help: ReturnType<typeof text> } => ({
  label: text(ja, en),
  question: text('どれですか。', 'Which?'),
  help: text('説明です。', 'Help.'),
})
const vocabulary = {
  region: choiceField(
    'region',
    words('地域', 'Region'),
    option('north', '北', 'north'),
    option('south', '南', 'south'),
  ),
  twice: booleanField('twice', words('二度の被災', 'Hit twice')),
  cost: numberField('cost', 'yen', words('費用', 'Cost')),
}
const row = (value: string, printed: string, source = 'document', when = {}) => ({
  when,
  value,
  printed,
  source,
  at: '事業概要',
})
const programme = defineProgramme(vocabulary, {
  id: 'repair',
  number: 3,
  name: text('修理の補助', 'Repair grant'),
  summary: text('店の修理に補助します。', 'Pays for repairs.'),
  budget: { yen: 500_000_000n, printed: '5億円', note: text('内数', 'part of a total') },
  bureaus: [text('商店課', 'Shops Division')],
  period: { text: text('令和8年度', 'fiscal 2026'), printed: '令和8年度' },
  goals: [{ text: text('店が開く', 'Shops open'), figure: '80%', deadline: '年度末' }],
  sources: {
    document: { title: text('資料', 'Document'), kind: 'budgetDocument', checkedOn: '2026-11-24' },
    page: { title: text('案内', 'Guide'), kind: 'officialPage', url: 'https://example.jp/', checkedOn: '2026-11-24' },
  },
  measures: [
    {
      id: 'repair',
      name: text('修理', 'Repair'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text('被災した店', 'Shops that were hit'),
      purpose: oneOf(vocabulary.region, 'north'),
      eligibility: oneOf(vocabulary.region, 'north', 'south'),
      payers: [{ id: 'national', name: text('国', 'state') }],
      assumptions: [text('税抜きとします。', 'Before tax.')],
      parameters: {
        rate: { label: text('補助率', 'rate'), unit: 'ratio', rows: [row('1/3', '1/3以内')] },
        whole: { label: text('定額の率', 'full rate'), unit: 'ratio', rows: [row('1', '定額')] },
        limit: {
          label: text('定額の上限', 'full-cost limit'),
          unit: 'yen',
          rows: [row('1000', '1千円', 'page', { region: 'north' }), row('2000', '2千円', 'page', { region: 'south' })],
        },
        cap: { label: text('上限額', 'cap'), unit: 'yen', rows: [row('1200', '1,200円')] },
      },
      amount: roundDown(
        1,
        atMost(
          parameter('cap'),
          tranches(
            valueOf(vocabulary.cost),
            { when: isTrue(vocabulary.twice), upTo: parameter('limit'), rate: parameter('whole') },
            { rate: parameter('rate') },
          ),
        ),
      ),
    },
    {
      id: 'fund',
      name: text('基金', 'Fund'),
      at: '事業概要（2）',
      mechanism: 'contribution',
      award: 'entitlement',
      applicants: false,
      institution: text('基金の会社', 'the fund'),
      openTo: text('基金への拠出', 'A contribution to the fund'),
      eligibility: { kind: 'all', of: [] },
      payers: [],
      assumptions: [],
      parameters: {},
      amount: { kind: 'undocumented', why: text('図がありません。', 'The diagram is lost.') },
    },
  ],
  withoutMeasure: [{ printed: '①調査', why: text('（1）の一部です。', 'It is part of (1).') }],
})
const examples: readonly Example[] = [
  {
    measure: 'repair',
    note: '1,000円 + 100円 ÷ 3',
    profile: { region: 'north', twice: true, cost: 1100 },
    expect: { status: 'eligible', yen: 1033n },
  },
]

describe('toMarkdown', () => {
  it('writes the whole page in Japanese', () => {
    expect(toMarkdown(programme, { examples })).toBe(`# 3. 修理の補助

店の修理に補助します。

- **予算額**：5億円（内数）
- **担当**：商店課
- **期間**：令和8年度
- **目標**
  - 店が開く（80%、年度末）
- id: \`repair\`

## 修理

- **支援の種類**：補助金（上限。決めるのは交付者）
- **対象**：被災した店
- **目的**：北
- **条件**：地域が「北」「南」のいずれか
- **金額**：費用のうち「定額の上限」まで × 「定額の率」（二度の被災：はいのとき） + それを超える部分 × 「補助率」、ただし「上限額」まで（1円未満切捨て）
- **負担**：国
- **数字の根拠**：公的なページ（予算の資料にはない数字）
- **資料の箇所**：事業概要（1）
- id: \`repair\`

### 計算例

地域 北、二度の被災 はい、費用 1,100円

- 費用 1,100円 のうち 定額の上限 1,000円 まで × 定額の率 1 = 1,000円
- 残り 100円 × 補助率 1/3 = 100/3円
- 1,000円 + 100/3円 = 3,100/3円
- 3,100/3円 と 上限額 1,200円 の小さい方 = 3,100/3円
- 3,100/3円 の1円未満を切捨て = 1,033円
- **上限 1,033円（この額までで、決めるのは交付者です）**

### 前提

- 税抜きとします。

### 数字と出典

| 数字 | 場合 | 値 | 資料の表記 | 出典 |
|---|---|---:|---|---|
| 補助率 | すべて | 1/3 | 1/3以内 | [1] 事業概要 |
| 定額の率 | すべて | 1 | 定額 | [1] 事業概要 |
| 定額の上限 | 北 | 1,000円 | 1千円 | [[2]](https://example.jp/) 事業概要 |
| 定額の上限 | 南 | 2,000円 | 2千円 | [[2]](https://example.jp/) 事業概要 |
| 上限額 | すべて | 1,200円 | 1,200円 | [1] 事業概要 |

## 基金

- **支援の種類**：拠出
- **内容**：基金への拠出
- **申請**：受け付けるものではありません
- **支払先**：基金の会社
- **金額**：計算できません。図がありません。
- **資料の箇所**：事業概要（2）
- id: \`fund\`

## 個別の支援として扱わない部分

- **①調査**：（1）の一部です。

## 出典

1. 資料（予算の資料、確認日 2026-11-24）
2. [案内](https://example.jp/)（公的なページ、確認日 2026-11-24）
`)
  })

  it('writes the same in English', () => {
    const page = toMarkdown(programme, { language: 'en', examples })
    for (const line of [
      '# 3. Repair grant',
      '- **Budget**: 500,000,000 yen (5億円); part of a total',
      '  - Shops open (80%, 年度末)',
      '- **Kind of support**: subsidy (a ceiling; the authority decides)',
      '- **Purpose**: north',
      '- **Conditions**: Region is north or south',
      '- **Amount**: Cost up to [full-cost limit] × [full rate] (if Hit twice: yes) + the rest × [rate], but at most [cap] (rounded down to 1 yen)',
      '- Cost 1,100 yen up to full-cost limit 1,000 yen × full rate 1 = 1,000 yen',
      '- the rest, 100 yen × rate 1/3 = 100/3 yen',
      '- the smaller of 3,100/3 yen and cap 1,200 yen = 3,100/3 yen',
      '- 3,100/3 yen rounded down to 1 yen = 1,033 yen',
      '| full-cost limit | south | 2,000 yen | 2千円 | [[2]](https://example.jp/) 事業概要 |',
      '- **Application**: nobody applies for this',
      '- **Amount**: It cannot be computed. The diagram is lost.',
      '- **①調査**: It is part of (1).',
      '2. [Guide](https://example.jp/) (official page, checked on 2026-11-24)',
    ])
      expect(page.split('\n')).toContain(line)
  })

  it('says what came out where the cap decides, and repeats no figure that is the amount itself', () => {
    const capped = { ...examples[0]!, profile: { region: 'north', twice: false, cost: 9000 } }
    expect(toMarkdown(programme, { language: 'en', examples: [capped] })).toContain(
      '- the smaller of 3,000 yen and cap 1,200 yen = 1,200 yen\n- **a ceiling of 1,200 yen',
    )
    const lump = { ...programme, measures: [{ ...programme.measures[0]!, amount: roundDown(1, parameter('cap')) }] }
    expect(toMarkdown(lump, { examples })).toContain('- 上限額 1,200円\n- **上限 1,200円')
  })

  it('leaves the working out where no example is given', () => {
    expect(toMarkdown(programme)).not.toContain('計算例')
  })
})

describe('a page says what the applicant has to know besides the amount', () => {
  const measure = measureOf({
    id: 'grant',
    award: 'none',
    mechanism: 'advice',
    payers: [],
    amount: { kind: 'undocumented', why: text('金額はありません。', 'There is no amount.') },
    parameters: {},
    eligibility: all(),
    conditions: [text('税を納めていること', 'taxes are paid')],
    rounds: [
      { round: '1回', opens: '2026-04-01', closes: '2026-05-31', source: 'document', url: 'https://example.go.jp/1' },
      { round: '2回', source: 'document', note: text('秋の予定', 'planned for autumn') },
    ],
    apply: {
      where: text('市役所', 'city hall'),
      by: text('5月31日の17時', '17:00 on 31 May'),
      whom: text('環境課', 'environment department'),
      url: 'https://example.go.jp/',
      prepare: [text('見積書', 'a quotation'), text('図面', 'a drawing')],
    },
  })
  const page = (language: 'ja' | 'en'): string =>
    toMarkdown(
      {
        id: 'city',
        number: 1,
        name: text('事業', 'programme'),
        summary: text('事業です。', 'A programme.'),
        budget: { yen: 1n, printed: '1円' },
        bureaus: [],
        goals: [
          { text: text('利用者を増やす', 'More users'), figure: text('80%以上', '80% or more'), deadline: '2030年' },
        ],
        sources: measure.sources,
        measures: [measure],
      },
      { language },
    )
  it('in English, with goals in English, no ceiling where no money is paid, and no condition that says nothing', () => {
    expect(page('en')).toContain(`- **Bureaus**: not left in the text of the document
- **Goals**
  - More users (80% or more, 2030年)`)
    expect(page('en')).toContain(`- **Kind of support**: advice
- **Who can apply**: shops
- **Amount**: none (no money is paid)
- **Place in the document**: 概要`)
    expect(page('en')).toContain(`### Conditions to check yourself

- taxes are paid

### Calls for applications

- **1st call**: 2026-04-01 – 2026-05-31 [[1]](https://example.go.jp/1)
- **2nd call**: days not announced (planned for autumn) [1]

### How to apply

- **Where**: [city hall](https://example.go.jp/)
- **By**: 17:00 on 31 May
- **Whom to ask**: environment department
- **What to prepare**: a quotation, a drawing`)
  })
  it('in Japanese', () => {
    expect(page('ja')).toContain('- **担当**：資料の本文に残っていません')
    expect(page('ja')).toContain('- **金額**：なし（お金は支払われません）')
    expect(page('ja')).toContain('- **1回**：2026-04-01 ～ 2026-05-31')
  })
})
