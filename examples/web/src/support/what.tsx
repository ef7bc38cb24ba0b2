import { useState } from 'preact/hooks'
import { useApp } from '../app'
import { findElsewhere, findWishes, purposeField, wishes } from '../rules'
import { ChoiceButtons } from './choice-buttons'
import { takeStep } from './trail'

/** More than these at once would be a list to read, not a choice. */
const atOnce = 8

/** The second question: what for, in people's words, found by words where the buttons do not have it. */
export function What() {
  const app = useApp()
  const { state, say, word } = app
  const [typed, type] = useState('')
  const near = wishes.filter(({ doors }) => doors.includes(state.door))
  const offered = (near.length > 0 ? near : wishes).slice(0, atOnce)
  const found = typed.trim() === '' ? undefined : findWishes(typed)
  const others = found ? findElsewhere(typed, found.length > 0) : []
  const choose = (id: string): void => {
    const { facts } = wishes.find((wish) => wish.id === id)!
    // Bills have a view of their own, where a contract and a number are all it takes.
    takeStep(app, 'wish', facts, facts[purposeField] === 'everydayBills' ? { tab: 'bill' } : {})
  }
  return (
    <>
      <h2 id="question" tabIndex={-1}>
        {say('何をしたいですか', 'What would you like to do?')}
      </h2>
      {!found && (
        <ChoiceButtons big options={offered} label={say('よくある目的', 'Common purposes')} onChoose={choose} />
      )}
      <label class="line" for="wish">
        {say('言葉で探す', 'Search by word')}
      </label>
      <input
        id="wish"
        type="search"
        autocomplete="off"
        value={typed}
        placeholder={say('例：レジ、エアコン、給湯器', 'e.g. till, boiler, battery')}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <div aria-live="polite">
        {found && found.length > 0 && (
          <ChoiceButtons
            big
            options={found.slice(0, atOnce)}
            label={say('見つかった目的', 'Purposes found')}
            onChoose={choose}
          />
        )}
        {found?.length === 0 && (
          <p class="help">
            {say('この言葉に合う支援は、この予算の中に見つかりません。', 'This budget has nothing for this word.')}
          </p>
        )}
        {others.map(({ label, links }) => (
          <p key={label.en} class="notice">
            {word(label)}{' '}
            {links.map(({ label: name, url }) => (
              <a key={url} href={url} rel="noreferrer">
                {word(name)}
              </a>
            ))}
          </p>
        ))}
      </div>
      {!found && (
        <details>
          <summary>{say('ほかの目的をすべて見る', 'All other purposes')}</summary>
          <ChoiceButtons
            options={wishes.filter((wish) => !offered.includes(wish))}
            label={say('ほかの目的', 'Other purposes')}
            onChoose={choose}
          />
        </details>
      )}
    </>
  )
}
