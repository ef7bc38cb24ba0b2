import { amountWords, evaluate, reasonWords } from '../../dist/index.js'
import { measures } from '../../dist/rules.js'

const rules = { electricity: measures['electricity-discount'], noto: measures['business-reconstruction-noto'] }

export async function answer({ rule, facts, source }) {
  const measure = rules[rule]
  const said = evaluate(measure, facts, { trace: true })
  if (source) {
    const [cited] = said.trace.flatMap((step) => step.sources)
    return `${cited.title.en}, ${cited.at} 「${cited.printed}」`
  }
  const issue = said.issues?.[0]?.message.en
  if (said.status === 'eligible') {
    const shares = Object.values(said.amount.shares ?? {})
    return `${amountWords(said.amount).en}${said.amount.exact.includes('.') ? ` (exactly ${said.amount.exact})` : ''}${shares.length > 1 ? `: ${shares.join(' + ')}` : ''}`
  }
  if (said.status === 'ineligible') return `ineligible: ${reasonWords(measure, said.reasons[0]).en}`
  const asks = said.missing.length > 0 ? `; ask ${said.missing.join(', ')}` : ''
  const soFar = said.amount.kind === 'range' && said.amount.max !== null ? `; ${amountWords(said.amount).en}` : ''
  const until = said.knownUntil ? `; known until ${said.knownUntil.until}` : ''
  return `undetermined${soFar}${asks}${until}${issue ? `; ${issue}` : ''}`
}
