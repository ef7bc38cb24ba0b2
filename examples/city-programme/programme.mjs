// A heat pump subsidy of a city, written with the words of hojokin/author alone.
import {
  all,
  atLeast,
  defineProgramme,
  isTrue,
  leastOf,
  named,
  noMoreThan,
  parameter,
  product,
  roundDown,
  sum,
  text,
  valueOf,
} from 'hojokin/author'
import { vocabulary as v } from './vocabulary.mjs'

const at = '第4条'
const row = (value, printed, when = {}) => ({ when, value, source: 'guideline', at, printed })
const table = (ja, en, unit, ...rows) => ({ label: text(ja, en), unit, rows })

const parameters = {
  opens: table('受付の始まり', 'first day of orders', 'date', row('2026-04-01', '令和8年4月1日')),
  closes: table('受付の終わり', 'last day of orders', 'date', row('2027-02-26', '令和9年2月26日')),
  incomeLimit: table('所得の上限', 'income limit', 'yen', row('9000000', '900万円以下')),
  perKilowatt: table(
    '1kW当たりの額',
    'amount per kW',
    'yen/kW',
    row('70000', '70,000円/kW', { householdIncome: { lessThan: '5000000' } }),
    row('50000', '50,000円/kW', { householdIncome: { atLeast: '5000000' } }),
  ),
  perChild: table('子ども加算', 'addition for a child', 'yen/child', row('20000', '20,000円')),
  mostChildren: table('加算する子どもの人数', 'children counted', 'child', row('3', '3人まで')),
  half: table('補助率', 'subsidy rate', 'ratio', row('1/2', '1/2以内')),
  cap: table('上限額', 'cap', 'yen', row('600000', '60万円')),
  floor: table('下限額', 'floor', 'yen', row('100000', '10万円')),
}

const grant = leastOf(
  parameter('cap'),
  product(valueOf(v.heatPumpCost), parameter('half')),
  sum(
    product(valueOf(v.heatingPower), parameter('perKilowatt')),
    product(leastOf(valueOf(v.children), parameter('mostChildren')), parameter('perChild')),
  ),
)

export const heatPumps = defineProgramme(v, {
  id: 'heat-pumps',
  number: 1,
  name: text('ヒートポンプ設置補助', 'Heat pump subsidy'),
  summary: text('自宅に付けるヒートポンプの費用の一部を補助します。', 'Pays part of the cost of a heat pump at home.'),
  budget: { yen: 30_000_000n, printed: '3,000万円' },
  bureaus: [text('環境課', 'Environment department')],
  goals: [],
  sources: {
    guideline: {
      title: text('ヒートポンプ設置補助金交付要綱', 'Guideline of the heat pump subsidy'),
      kind: 'officialPage',
      url: 'https://city.example.jp/heat-pumps',
      checkedOn: '2026-11-26',
    },
  },
  measures: [
    {
      id: 'heat-pump',
      name: text('ヒートポンプの設置', 'Heat pump'),
      at: '第1条',
      mechanism: 'subsidy',
      award: 'entitlement',
      openTo: text('市内の自宅にヒートポンプを付ける人', 'Whoever puts a heat pump into their home in the city'),
      applicants: true,
      parameters,
      eligibility: all(
        isTrue(v.livesInTheCity),
        atLeast(valueOf(v.orderedOn), parameter('opens')),
        noMoreThan(valueOf(v.orderedOn), parameter('closes')),
        noMoreThan(valueOf(v.householdIncome), parameter('incomeLimit')),
        atLeast(
          named('grantBeforeRounding', text('端数処理前の補助額', 'grant before rounding'), grant),
          parameter('floor'),
        ),
      ),
      amount: roundDown(1000, grant),
      payers: [{ id: 'city', name: text('市', 'city') }],
      assumptions: [],
      conditions: [text('市税を滞納していないこと', 'No city tax is overdue')],
      rounds: [{ round: '令和8年度', opens: '2026-04-01', closes: '2027-02-26', source: 'guideline' }],
      apply: {
        where: text('環境課の窓口', 'The counter of the environment department'),
        by: text('契約から60日以内', 'Within 60 days of the order'),
        whom: text('環境課', 'Environment department'),
        url: 'https://city.example.jp/heat-pumps',
      },
    },
  ],
})
