import { useApp } from '../app'
import { bills } from './bills'

/** What everybody has to know of this discount: nobody applies, who may call, and that bills differ. */
export function Essentials() {
  const { say, word } = useApp()
  const apply = bills[0]!.measure.apply
  const url = apply && 'url' in apply ? apply.url : undefined
  return (
    <ul class="plain essentials">
      <li>
        <b>{say('申請は要りません。', 'You need not apply. ')}</b>
        {apply && 'where' in apply ? say('電気・ガスの会社が料金から引きます。', word(apply.where)) : null}
      </li>
      <li>
        <b>
          {say(
            '「申請が必要」「手数料がいる」という電話や訪問は詐欺です。',
            'Calls or visits asking you to apply or to pay are fraud. ',
          )}
        </b>
        {say(
          '口座や暗証番号を教えないでください（消費者ホットライン188）。',
          'Give out no account or PIN; the consumer hotline is 188.',
        )}
      </li>
      <li>
        {say(
          '明細への出方は会社やプランで違い、燃料費調整の中で引かれることもあります。',
          'How it shows on the bill differs by company and plan; it may be inside the fuel adjustment.',
        )}{' '}
        {url && (
          <a href={url} rel="noreferrer">
            {say('公式ページ', 'Official page')}
          </a>
        )}
      </li>
    </ul>
  )
}
