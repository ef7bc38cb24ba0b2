import type { Source } from '../../rule/programme'
import { text, type Language, type Text } from '../../rule/text'

/** The fixed words of a page. */
export const headings = {
  budget: text('予算額', 'Budget'),
  bureaus: text('担当', 'Bureaus'),
  period: text('期間', 'Period'),
  goals: text('目標', 'Goals'),
  kind: text('支援の種類', 'Kind of support'),
  who: text('対象', 'Who can apply'),
  institution: text('支払先', 'Paid to'),
  application: text('申請', 'Application'),
  closed: text('受け付けるものではありません', 'nobody applies for this'),
  purpose: text('内容', 'What it is'),
  aim: text('目的', 'Purpose'),
  conditions: text('条件', 'Conditions'),
  amount: text('金額', 'Amount'),
  payers: text('負担', 'Paid by'),
  place: text('資料の箇所', 'Place in the document'),
  figures: text('数字と出典', 'Figures and sources'),
  figure: text('数字', 'Figure'),
  when: text('場合', 'When'),
  value: text('値', 'Value'),
  printed: text('資料の表記', 'As printed'),
  source: text('出典', 'Source'),
  sources: text('出典', 'Sources'),
  checked: text('確認日', 'checked on'),
  assumptions: text('前提', 'Assumptions'),
  example: text('計算例', 'Worked example'),
  shares: text('内訳', 'Shares'),
  notMeasure: text('個別の支援として扱わない部分', 'Parts that are no measure of their own'),
  always: text('すべて', 'always'),
  undocumented: text('計算できません。', 'It cannot be computed. '),
  noMoney: text('なし（お金は支払われません）', 'none (no money is paid)'),
  ceiling: text('（上限。決めるのは交付者）', ' (a ceiling; the authority decides)'),
  decided: text('（金額を決めるのは交付者）', ' (the authority decides the amount)'),
  bureausLost: text('資料の本文に残っていません', 'not left in the text of the document'),
  check: text('自分で確かめる条件', 'Conditions to check yourself'),
  rounds: text('公募の回', 'Calls for applications'),
  undated: text('日程は発表されていません', 'days not announced'),
  apply: text('申請の仕方', 'How to apply'),
  where: text('申請先', 'Where'),
  by: text('期限', 'By'),
  whom: text('問合せ先', 'Whom to ask'),
  prepare: text('用意するもの', 'What to prepare'),
  basis: text('数字の根拠', 'What the figures rest on'),
  knownUntil: text('数字が分かるのは、ここまで', 'Known until'),
} as const

/** How far a source can be trusted. */
export const sourceKinds: Readonly<Record<Source['kind'], Text>> = {
  budgetDocument: text('予算の資料', 'the budget document'),
  officialPage: text('公的なページ', 'official page'),
  secondaryPage: text('民間などのページ', 'secondary page'),
}

export const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${item}`)
/** 'label: words', with the colon of the language. */
export const labelled = (label: Text, words: string, language: Language): string =>
  `**${label[language]}**${language === 'ja' ? '：' : ': '}${words}`
export const listed = (items: readonly string[], language: Language): string =>
  items.join(language === 'ja' ? '、' : ', ')
