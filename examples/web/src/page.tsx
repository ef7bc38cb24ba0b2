import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { type Entry, useAddress } from './address'
import { type App, AppContext, appOf, words, WordsContext } from './app'
import { BillTab } from './bill/bill-tab'
import { known, loadRules, readableFacts } from './rules-loader'
import { Start } from './start'
import { readAgain, readHash, type State, tabs, type View } from './state'

/** In Japanese in two parts, between which a narrow screen breaks the line. */
const names: Readonly<Record<(typeof tabs)[number], readonly [before: string, after: string, en: string]>> = {
  bill: ['値引きを', '計算', 'Bill discount'],
  support: ['補助金を', '探す', 'Find grants'],
  whatIf: ['費用を', '試す', 'Try costs'],
  keep: ['印刷・', '共有', 'Print, share'],
}
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

type Panels = typeof import('./panels')
const early: Partial<Record<View, ComponentType>> = { start: Start, bill: BillTab }

/** The panels that need all rules, once both have come. */
function usePanels(wanted: boolean, arrived: () => void): Panels | undefined {
  const [panels, set] = useState<Panels>()
  useEffect(() => {
    if (!wanted || panels) return
    void Promise.all([import('./panels'), loadRules()]).then(([all]) => {
      arrived()
      set(all)
    })
  }, [wanted])
  return panels
}

/** What is not on the screen follows when the hand rests. */
function Later({ app, children }: { readonly app: App; readonly children: ComponentChildren }) {
  const [shown, show] = useState(app)
  useEffect(() => {
    const later = setTimeout(() => show(app), 400)
    return () => clearTimeout(later)
  }, [app])
  return <AppContext.Provider value={shown}>{children}</AppContext.Provider>
}

/** The whole page: one state, and a view for each way to look at it. */
export function Page() {
  const [state, change] = useReducer(
    (before: State, to: Partial<State> | ((before: State) => State)): State =>
      typeof to === 'function' ? to(before) : { ...before, ...to },
    location.hash,
    (hash) => readHash(hash, readableFacts()),
  )
  const entry = useRef<Entry>('typing')
  const update = (to: Partial<State>, how: Entry = 'typing'): void => {
    if (how === 'step') entry.current = 'step'
    change(to.tab === 'keep' && state.tab !== 'keep' ? { ...to, from: state.tab } : to)
  }
  const [idle, setIdle] = useState(false)
  const app = useMemo(() => appOf(state, update), [state, known()])
  const { say } = app
  useAddress(state, entry, (hash) => change(readHash(hash, readableFacts())))
  // What a link says of other facts can be read only now.
  const panels = usePanels(idle || early[state.tab] === undefined, () =>
    change((before) => readAgain(before, readableFacts())),
  )
  // Before the first paint, for the language decides the typeface.
  useLayoutEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  useEffect(() => {
    document.title = say('補助金と値引きの計算 — 令和7年度補正予算', 'Grants and discounts — Japan FY2025')
  }, [state.language])
  useEffect(() => {
    // The rest comes once the first screen stands.
    const later = setTimeout(() => setIdle(true), 1500)
    return () => clearTimeout(later)
  }, [])
  const select = (tab: View): void => {
    update({ tab }, 'step')
    document.getElementById(`tab-${tab}`)?.focus()
  }
  const { wishes } = state
  const isWish = (id: string): boolean => known()?.wishOf(id) !== undefined
  const unread = [...state.unread, ...wishes.filter((id) => !isWish(id)).map((id) => ['plannedActivity', id] as const)]
  const Panel = early[state.tab] ?? panels?.panels[state.tab as keyof Panels['panels']]
  const Printed = panels?.PrintedResult
  return (
    <WordsContext.Provider value={words[state.language]}>
      <AppContext.Provider value={app}>
        <a
          class="skip"
          href="#panel"
          onClick={(event) => (event.preventDefault(), document.getElementById('panel')!.focus())}
        >
          {say('本文へ', 'Skip to the content')}
        </a>
        <header class="top">
          <h1>
            <button type="button" class="home" onClick={() => update({ tab: 'start' }, 'step')}>
              {say('補助金と値引きの計算', 'Grants and discounts')}
              <small>{say('令和7年度補正予算・非公式', 'Japan, FY2025 budget · unofficial')}</small>
            </button>
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
          {state.tab !== 'start' && (
            <div
              class="tabs"
              role="tablist"
              aria-label={say('画面', 'Views')}
              onKeyDown={({ key }) => {
                const here = Math.max(0, tabs.indexOf(state.tab as (typeof tabs)[number]))
                const at =
                  key === 'Home'
                    ? 0
                    : key === 'End'
                      ? tabs.length - 1
                      : steps[key] === undefined
                        ? undefined
                        : (here + steps[key] + tabs.length) % tabs.length
                if (at !== undefined) select(tabs[at]!)
              }}
            >
              {tabs.map((tab, at) => (
                <button
                  key={tab}
                  id={`tab-${tab}`}
                  type="button"
                  role="tab"
                  aria-selected={tab === state.tab}
                  aria-controls="panel"
                  tabIndex={tab === state.tab || (state.tab === 'clients' && at === 0) ? 0 : -1}
                  onClick={() => select(tab)}
                >
                  {say(names[tab][0], names[tab][2])}
                  {state.language === 'ja' && (
                    <>
                      <wbr />
                      {names[tab][1]}
                    </>
                  )}
                </button>
              ))}
            </div>
          )}
          <div
            id="panel"
            tabIndex={-1}
            {...((tabs as readonly string[]).includes(state.tab) && {
              role: 'tabpanel',
              'aria-labelledby': `tab-${state.tab}`,
            })}
          >
            {panels && unread.length > 0 && (
              <p class="problem unread" role="alert">
                {say('リンクの中に読めなかった答えがあります：', 'The link has answers that could not be read: ')}
                {unread
                  .map(([id, value]) => `${known()?.fieldOf(id)?.label[state.language] ?? id}=${value}`)
                  .join(say('、', ', '))}
                <button
                  type="button"
                  class="quiet"
                  onClick={() => update({ unread: [], wishes: wishes.filter(isWish) })}
                >
                  {say('分かりました', 'OK')}
                </button>
              </p>
            )}
            {Panel ? <Panel /> : <p class="empty loading">{say('読み込んでいます…', 'Loading …')}</p>}
          </div>
        </main>
        <footer>
          <p>
            {say(
              '計算はすべてこの端末の中で行い、何も送信しません。公表資料による見積もりで、交付を約束するものではありません。',
              'Everything is computed on this device and nothing is sent. Estimates from published documents, not a promise of payment.',
            )}
          </p>
        </footer>
      </AppContext.Provider>
      {Printed && (
        <Later app={app}>
          <Printed />
        </Later>
      )}
    </WordsContext.Provider>
  )
}
