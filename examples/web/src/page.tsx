import { useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks'
import { useAddress } from './address'
import { AppContext, appOf } from './app'
import { BillTab } from './bill/bill-tab'
import { KeepTab } from './keep/keep-tab'
import { PrintedResult } from './keep/printed-result'
import { readHash, type State, type Tab, tabs } from './state'
import { SupportTab } from './support/support-tab'
import { WhatIfTab } from './what-if/what-if-tab'

const names: Readonly<Record<Tab, readonly [ja: string, en: string]>> = {
  bill: ['料金', 'Bill'],
  support: ['支援', 'Support'],
  whatIf: ['もし', 'What if'],
  keep: ['保存', 'Keep'],
}
const panels = { bill: BillTab, support: SupportTab, whatIf: WhatIfTab, keep: KeepTab }
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** The whole page: one state, and a tab for each way to look at it. */
export function Page() {
  const [state, update] = useReducer(
    (before: State, change: Partial<State>): State => ({ ...before, ...change }),
    location.hash,
    readHash,
  )
  const app = useMemo(() => appOf(state, update), [state])
  const { say } = app
  useAddress(state, update)
  // Before the first paint, for the language decides the typeface.
  useLayoutEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  useEffect(() => {
    document.title = say('支援の計算 — 令和7年度補正予算', 'What support do I get? — FY2025 supplementary budget')
  }, [state.language])
  const select = (tab: Tab): void => {
    update({ tab })
    document.getElementById(`tab-${tab}`)?.focus()
  }
  const Panel = panels[state.tab]
  return (
    <AppContext.Provider value={app}>
      <header class="top">
        <h1>
          {say('支援の計算', 'Support estimator')}
          <small>{say('令和7年度補正予算', 'Japan, FY2025 supplementary budget')}</small>
        </h1>
        <button
          type="button"
          class="quiet"
          lang={say('en', 'ja')}
          onClick={() => update({ language: say('en', 'ja') as State['language'] })}
        >
          {say('English', '日本語')}
        </button>
      </header>
      <main>
        <div
          class="tabs"
          role="tablist"
          aria-label={say('画面', 'Views')}
          onKeyDown={({ key }) => {
            const at =
              key === 'Home'
                ? 0
                : key === 'End'
                  ? tabs.length - 1
                  : steps[key] === undefined
                    ? undefined
                    : (tabs.indexOf(state.tab) + steps[key] + tabs.length) % tabs.length
            if (at !== undefined) select(tabs[at]!)
          }}
        >
          {tabs.map((tab) => (
            <button
              key={tab}
              id={`tab-${tab}`}
              type="button"
              role="tab"
              aria-selected={tab === state.tab}
              aria-controls="panel"
              tabIndex={tab === state.tab ? 0 : -1}
              onClick={() => select(tab)}
            >
              {say(...names[tab])}
            </button>
          ))}
        </div>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <Panel />
        </div>
      </main>
      <footer>
        <p>
          {say(
            '計算はすべてこの端末の中で行い、何も送信しません。結果は公表資料による見積もりで、交付を約束するものではありません。',
            'Everything is computed on this device and nothing is sent. Results are estimates from published documents, not a promise of payment.',
          )}
        </p>
      </footer>
      <PrintedResult />
    </AppContext.Provider>
  )
}
