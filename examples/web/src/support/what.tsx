import { useState } from 'preact/hooks'
import { useApp } from '../app'
import { findElsewhere, findWishes, purposeField, wishes, wishOf } from '../rules'
import { ChoiceButtons } from './choice-buttons'
import { addWish } from './trail'

/** More than these at once would be a list to read, not a choice. */
const atOnce = 8

/** The second question: what for, in people's words, found by words where the buttons do not have it; later, what else. */
export function What({ more = false, done }: { readonly more?: boolean; readonly done?: () => void }) {
  const app = useApp()
  const { state, say, word } = app
  const [typed, type] = useState('')
  const open = wishes.filter(({ id }) => !state.wishes.includes(id))
  const near = open.filter(({ doors }) => doors.includes(state.door))
  const offered = (near.length > 0 ? near : open).slice(0, atOnce)
  const found = typed.trim() === '' ? undefined : findWishes(typed, state.door)
  const others = found ? findElsewhere(typed, found.length > 0) : []
  const choose = (id: string): void => {
    const wish = wishOf(id)!
    // Bills have a view of their own, where a contract and a number are all it takes.
    addWish(app, wish, wish.facts[purposeField] === 'everydayBills' && !more ? { tab: 'bill' } : {})
    done?.()
  }
  // What is paid elsewhere is said before what only sounds alike, unless that is just what one asks for at this door.
  const elsewhere = others.map(({ label, links }) => (
    <p key={label.en} class="notice">
      {word(label)}{' '}
      {links.map(({ label: name, url }) => (
        <a key={url} href={url} rel="noreferrer">
          {word(name)}
        </a>
      ))}
    </p>
  ))
  const suits = found?.[0]?.doors.includes(state.door) ?? false
  return (
    <>
      <h2 id="question" tabIndex={-1}>
        {more
          ? say('ほかに何をしたいですか', 'What else would you like to do?')
          : say('何をしたいですか', 'What would you like to do?')}
      </h2>
      {!more && (
        <p class="help">{say('一つ選んでください。あとから足せます。', 'Choose one; you can add others later.')}</p>
      )}
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
        {!suits && elsewhere}
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
        {suits && elsewhere}
      </div>
      {!found && (
        <details>
          <summary>{say('ほかの目的をすべて見る', 'All other purposes')}</summary>
          <ChoiceButtons
            options={open.filter((wish) => !offered.includes(wish))}
            label={say('ほかの目的', 'Other purposes')}
            onChoose={choose}
          />
        </details>
      )}
    </>
  )
}
