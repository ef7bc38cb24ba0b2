import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const rate = (value: string, source: string, at: string, printed: string): ParameterTable => ({
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value, source, at, printed }],
})
const cap = (value: string, source: string, at: string, printed: string): ParameterTable => ({
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value, source, at, printed }],
})
/** No page gives a rate for these menus. */
const unknownRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: {},
      value: { atLeast: '0', atMost: '1' },
      source: 'budgetDocument',
      at: '事業概要(1)',
      printed: '記載なし',
    },
  ],
}

export const platforms = {
  subsidyRate: unknownRate,
  cap: cap('3000000000', 'contentCaps', '流通プラットフォーム拡大支援（メニュー5）', '300000万円'),
}
export const largeWorks = {
  subsidyRate: unknownRate,
  cap: cap('1500000000', 'contentCaps', '大規模作品製作支援（メニュー3、4）', '150000万円'),
}
export const developmentPlatform = {
  subsidyRate: unknownRate,
  cap: cap('100000000', 'contentCaps', '開発プラットフォーム構築支援（メニュー6）', '10000万円'),
}
export const newPlanning = {
  subsidyRate: unknownRate,
  cap: cap('70000000', 'contentCaps', '新規IP企画支援（メニュー2）', '7000万円'),
}
export const newIpStartups = {
  subsidyRate: rate('1/2', 'contentStartups', 'IP新規創出支援（スタートアップ）（メニュー1）', '補助率1/2'),
  cap: cap('10000000', 'contentStartups', 'IP新規創出支援（スタートアップ）（メニュー1）', '上限1,000万円/者'),
}
export const localization = {
  subsidyRate: rate('1/2', 'contentPrecedent', '補助率', '1/2'),
  cap: cap('20000000', 'contentPrecedent', '補助上限額', '2,000万円（案件ごと）'),
}
