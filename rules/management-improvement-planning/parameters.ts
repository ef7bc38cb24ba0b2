import { text } from '../../src/author'
import type { ParameterTable, Text } from '../../src/author'

/** The document prints one rate for both kinds of plan. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '2/3', source: 'budgetDocument', at: '事業スキーム（※3）', printed: '補助率2/3' }],
}

const cap = (label: Text, value: string, source: string, at: string, printed: string): ParameterTable => ({
  label,
  unit: 'yen',
  rows: [{ when: {}, value, source, at, printed }],
})
const ordinary = '通常枠の補助上限'
const guideline = '中小版GL枠の補助上限'
const early = '早期経営改善計画の補助上限'

/** Ordinary frame (通常枠). */
export const ordinaryCaps = {
  planCap: cap(
    text('計画策定の上限額', 'cap for the plan'),
    '2000000',
    'shiga',
    `${ordinary}（DD・計画策定支援）`,
    '上限200万円',
  ),
  followUpCap: cap(
    text('伴走支援の上限額', 'cap for following up'),
    '1000000',
    'shiga',
    `${ordinary}（伴走支援）`,
    '上限100万円',
  ),
  bankTalksCap: cap(
    text('金融機関交渉の上限額', 'cap for talks with lenders'),
    '100000',
    'shiga',
    `${ordinary}（金融機関交渉）`,
    '上限10万円',
  ),
}

/** Frame for debt workouts by the SME guideline (中小版GL枠). */
export const guidelineCaps = {
  dueDiligenceCap: cap(
    text('DDなどの上限額', 'cap for due diligence'),
    '3000000',
    'shiga',
    `${guideline}（DD費用等）`,
    '上限300万円',
  ),
  planCap: cap(
    text('計画策定の上限額', 'cap for the plan'),
    '3000000',
    'shiga',
    `${guideline}（計画策定支援）`,
    '上限300万円',
  ),
  followUpCap: cap(
    text('伴走支援の上限額', 'cap for following up'),
    '1000000',
    'shiga',
    `${guideline}（伴走支援）`,
    '上限100万円',
  ),
}

/** Early plans (早期). */
export const earlyCaps = {
  planCap: cap(text('計画策定の上限額', 'cap for the plan'), '150000', 'fukuoka', `${early}（計画策定支援）`, '15万円'),
  midTermCap: cap(
    text('期中の伴走支援の上限額', 'cap for following up during the year'),
    '50000',
    'fukuoka',
    `${early}（伴走支援・期中）`,
    '5万円',
  ),
  yearEndCap: cap(
    text('決算期の伴走支援の上限額', 'cap for following up at the year end'),
    '50000',
    'fukuoka',
    `${early}（伴走支援・期末）`,
    '5万円',
  ),
}
