import { useMemo } from 'preact/hooks'
import { dayWords, today, useApp } from '../app'
import { fieldOf, purposeField, wishesOf } from '../rules'
import { useAnswerWords } from '../support/answer'
import { groupsOf } from '../support/answers-of'
import type { GroupName } from '../support/grouping'
import { PrintedBills } from './printed-bills'
import { PrintedMeasure } from './printed-measure'

/** One sheet has room for this many measures in full, and for this many by name. */
const [inFull, byName] = [3, 10]

/** Answers, results, working, sources and what to bring, on one sheet of paper; on the screen it is not there. */
export function PrintedResult() {
  const app = useApp()
  const { state, stated, say, word } = app
  const words = useAnswerWords()
  const wanted = wishesOf(state.wishes)
  const groups = useMemo(() => groupsOf(app), [state])
  const all = (name: GroupName) => groups.byWish.flatMap(({ groups: some }) => some[name])
  const fit = [...all('yes'), ...all('near'), ...all('maybe'), ...all('closed')]
  const rest = [...fit.slice(inFull), ...all('unpriced')]
  return (
    <section class="print-only" aria-hidden="true">
      <h1>
        {say('補助金と値引きの計算結果', 'Grants and discounts')}
        <small>
          {say(`${dayWords(today(), 'ja')}に計算・非公式`, `worked out on ${dayWords(today(), 'en')}, unofficial`)}
        </small>
      </h1>
      <p>
        {[
          ...(wanted.length === 0
            ? []
            : [`${say('したいこと：', 'What for: ')}${wanted.map(({ label }) => word(label)).join(say('、', '; '))}`]),
          ...Object.keys(stated)
            .filter((id) => id !== purposeField || wanted.length === 0)
            .map((id) => `${word(fieldOf(id).label)}${say('：', ': ')}${words(fieldOf(id), stated[id])}`),
        ].join(say('　', ' · ')) || say('答えはありません。', 'No answers.')}
      </p>
      <PrintedBills />
      {fit.slice(0, inFull).map((assessment) => (
        <PrintedMeasure key={assessment.measure} assessment={assessment} />
      ))}
      {rest.length > 0 && (
        <p class="small">
          {say('ほかの候補：', 'Other candidates: ')}
          {rest.slice(0, byName).map((assessment) => (
            <PrintedMeasure key={assessment.measure} assessment={assessment} nameOnly />
          ))}
          {rest.length > byName && say(`ほか${rest.length - byName}件`, `and ${rest.length - byName} more`)}
        </p>
      )}
      <h2>{say('相談に持っていくもの', 'What to bring')}</h2>
      <p>
        {say(
          'この紙、見積書、直近2期の決算書（個人は確定申告書）、許認可証や登記、被災した場合は罹災証明書。GビズIDは申請の数週間前に取得。',
          'This sheet, quotations, the last two accounts (or tax returns), permits and register; after a disaster the certificate of damage. Get a gBizID some weeks ahead.',
        )}
      </p>
      <p class="small">
        {say(
          '公表資料による見積もりで、交付を約束するものではありません。「上限」は、審査のうえ、その額まで交付者が決めるという意味です。この結果のページ：',
          'An estimate from published documents, not a promise of payment. A ceiling means that the authority selects and decides, up to that amount. This result: ',
        )}
        {location.href.length < 400 ? location.href : location.href.split('#')[0]}
      </p>
    </section>
  )
}
