import { dayWords, monthName, monthWords, useApp } from './app'
import { currentMonths, trueUpTo } from './bill/bills'
import { loadRules } from './rules-loader'

/** What this is, for whom, how long it takes and how far it can be trusted; and the two doors. */
export function Start() {
  const {
    say,
    update,
    state: { language },
  } = useApp()
  const [from, until] = [currentMonths[0]!, currentMonths.at(-1)!]
  return (
    <div class="start">
      <p class="lead">
        {say(
          '国の補助金と、電気・ガス料金の値引きが、自分にいくらあるかを調べます。家庭も、店も、会社も。登録なしで約3分。',
          'Find out which government grants and energy discounts there are for you, and how many yen. For homes, shops and companies; about 3 minutes, no registration.',
        )}
      </p>
      <div class="doors">
        <button type="button" class="door" onClick={() => update({ tab: 'bill' }, 'step')}>
          <b>{say('電気・ガスの値引きを計算', 'Energy bill discount')}</b>
          <span>
            {say(
              `検針票の使用量を入れるだけ。${monthWords(from, 'ja')}～${monthName(until, 'ja')}と、それより前の月。`,
              `Enter the usage on your bill: ${monthName(from, 'en')} – ${monthWords(until, 'en')}, or an earlier month.`,
            )}
          </span>
        </button>
        <button
          type="button"
          class="door"
          onPointerEnter={() => void loadRules()}
          onFocus={() => void loadRules()}
          onClick={() => update({ tab: 'support' }, 'step')}
        >
          <b>{say('補助金を探す', 'Find grants')}</b>
          <span>
            {say(
              '質問に答えると、使えそうな補助金と上限額、次にすることが分かります。',
              'Answer a few questions and see what fits, its ceiling, and what to do next.',
            )}
          </span>
        </button>
      </div>
      <ul class="plain facts">
        <li>
          {say(
            '経済産業省の令和7年度補正予算の61事業だけが対象です。ほかの省庁や自治体の制度は入っていません。',
            'Only the 61 programmes of the FY2025 supplementary budget of METI; nothing of other ministries or municipalities.',
          )}
        </li>
        <li>
          {say(
            '公式のサイトではありません。公表資料による見積もりで、決めるのは交付者です。',
            'This is not an official site. It estimates from published documents; the authority decides.',
          )}
        </li>
        <li>
          {say(
            `${dayWords(trueUpTo, 'ja')}までに確かめた内容です。`,
            `As checked up to ${dayWords(trueUpTo, language)}.`,
          )}
        </li>
        <li>
          {say(
            '計算はこの端末の中だけで行い、何も送りません。',
            'Everything is computed on this device; nothing is sent.',
          )}
        </li>
      </ul>
      <p class="actions">
        <button type="button" class="quiet" onClick={() => update({ tab: 'whatIf' }, 'step')}>
          {say('費用を変えて試す', 'Try other costs')}
        </button>
        <button type="button" class="quiet" onClick={() => update({ tab: 'clients' }, 'step')}>
          {say('相談員の方：何人分もまとめて調べる', 'Advisers: many clients at once')}
        </button>
      </p>
    </div>
  )
}
