import { parseProfile } from 'hojokin'
import type { Text } from 'hojokin'
import { useRef, useState } from 'preact/hooks'
import { useApp, withoutIds } from '../app'
import { vocabulary, wishes } from '../rules'
import { save } from './save'
import { textOf } from '../clients/text-of'
import { emptyState, type State, writeHash } from '../state'
import { wantedIn, withWishes } from '../wanted'

/** Takes the answers along: as a link, on paper, or as a file that the command line reads too. */
export function KeepTab() {
  const { state, stated, update, say, word } = useApp()
  const [done, tell] = useState('')
  const [problems, report] = useState<readonly Text[]>([])
  const [before, keepForUndo] = useState<State>()
  const [clearing, askToClear] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const json = JSON.stringify(withWishes(stated, state.wishes), null, 2)
  const known = Object.keys(stated).length
  const copy = (words: string, message: string): void => {
    navigator.clipboard.writeText(words).then(
      () => tell(message),
      () =>
        tell(
          say(
            'コピーできませんでした。アドレス欄から写してください。',
            'Could not copy; take it from the address bar.',
          ),
        ),
    )
  }
  const download = (): void => {
    save('profile.json', new Blob([json], { type: 'application/json' }))
    tell(say('profile.json を保存しました。', 'Saved profile.json.'))
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const written = textOf(await file.arrayBuffer())
    let input: unknown
    try {
      input = JSON.parse(written.replace(/^\uFEFF/, ''))
    } catch {
      report([{ ja: 'JSONとして読めないファイルです。', en: 'This file is not JSON.' }])
      return
    }
    const { rest, wanted } = wantedIn(input)
    const parsed = parseProfile(vocabulary, rest, { wishes })
    if (!parsed.ok) {
      report(parsed.issues.map(({ message }) => message))
      return
    }
    report([])
    update(
      {
        facts: parsed.profile,
        wishes: wanted.map(({ id }) => id),
        skipped: [],
        trail: [],
        usage: emptyState.usage,
        month: '',
      },
      'step',
    )
    tell(
      say(
        `${Object.keys(parsed.profile).length}個の答えを読み込みました。`,
        `Read ${Object.keys(parsed.profile).length} answers.`,
      ),
    )
  }
  return (
    <div class="keep">
      <section>
        <h2>{say('リンク', 'Link')}</h2>
        <p>
          {say(
            '答えはこのページのアドレスに入っています。ブックマークすれば続きから使え、送れば相手も同じ画面を見られます。',
            'Your answers are in the address of this page: bookmark it to go on later, or send it to show the same result.',
          )}
        </p>
        <button
          type="button"
          class="primary"
          onClick={() =>
            copy(
              `${location.href.split('#')[0]}#${writeHash({ ...state, tab: state.from, from: 'support' })}`,
              say('リンクをコピーしました。', 'Copied the link.'),
            )
          }
        >
          {say('リンクをコピー', 'Copy the link')}
        </button>
      </section>
      <section>
        <h2>{say('印刷', 'Print')}</h2>
        <p>
          {say(
            '答え、結果、計算、出典、申請先、持ち物を1枚にまとめて印刷します。窓口での相談に使えます。',
            'Answers, results, working, sources, where to apply and what to bring, on one sheet for an adviser.',
          )}
        </p>
        <button type="button" class="primary" onClick={() => print()}>
          {say('1枚に印刷', 'Print one page')}
        </button>
      </section>
      <section>
        <h2>{say('ファイル', 'File')}</h2>
        <p>
          {say('答えをJSONファイルに保存します。', 'Save the answers as JSON; the command ')}
          <code>hojokin screen --profile</code>
          {say(' でも使えます。', ' reads the same file.')}
        </p>
        <p class="actions">
          <button type="button" class="primary" disabled={known === 0} onClick={download}>
            {say('JSONを保存', 'Save JSON')}
          </button>
          <button type="button" onClick={() => picker.current!.click()}>
            {say('JSONを開く', 'Open JSON')}
          </button>
        </p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('JSONを開く', 'Open JSON')}
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        {problems.length > 0 && (
          <ul class="problem" role="alert">
            {problems.map((message) => (
              <li key={message.en}>{withoutIds(word(message))}</li>
            ))}
          </ul>
        )}
        {state.wishes.length > 1 && (
          <p class="help">
            {say(
              'したいことが複数あるときは、ファイルには最初の一つが入ります。リンクにはすべて入ります。',
              'Of several wishes the file keeps the first; the link keeps them all.',
            )}
          </p>
        )}
        {known === 0 ? (
          <p class="empty">
            {say(
              'まだ答えがありません。「値引きを計算」か「補助金を探す」で答えると、ここに入ります。',
              'No answers yet: what you answer on the other tabs appears here.',
            )}
          </p>
        ) : (
          <details>
            <summary>{say('中身を見る', 'Show its content')}</summary>
            <pre data-test="json" tabIndex={0}>
              {json}
            </pre>
          </details>
        )}
      </section>
      <section>
        <h2>{say('やり直す', 'Start again')}</h2>
        <p>
          {say(
            'この端末には何も保存していません。消すとアドレスの中の答えもなくなります。',
            'Nothing is stored on this device; clearing also empties the address.',
          )}
        </p>
        {clearing ? (
          <div class="ask-back" role="alert">
            <p>{say(`${known}個の答えを消します。よいですか。`, `This clears ${known} answers. Are you sure?`)}</p>
            <div class="options">
              <button
                type="button"
                onClick={() => {
                  askToClear(false)
                  keepForUndo(state)
                  update({ ...emptyState, language: state.language, tab: 'keep' }, 'step')
                  tell(say('すべて消しました。', 'Cleared.'))
                }}
              >
                {say('消す', 'Clear')}
              </button>
              <button type="button" onClick={() => askToClear(false)}>
                {say('やめる', 'Keep them')}
              </button>
            </div>
          </div>
        ) : (
          <button type="button" disabled={known === 0 && state.skipped.length === 0} onClick={() => askToClear(true)}>
            {say('答えをすべて消す', 'Clear all answers')}
          </button>
        )}
        {before && known === 0 && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              update(before, 'step')
              keepForUndo(undefined)
              tell(say('元に戻しました。', 'Restored.'))
            }}
          >
            {say('元に戻す', 'Undo')}
          </button>
        )}
      </section>
      <p role="status" class={done ? 'done' : 'hidden'}>
        {done}
      </p>
    </div>
  )
}
