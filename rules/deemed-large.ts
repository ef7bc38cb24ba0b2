import { text } from '../src/author'

/** Companies that large ones own count as large in nearly every call; each defines it in its own words, so it is declared, not asked. */
export const notDeemedLarge = text(
  '「みなし大企業」（大企業1社が株式などの2分の1以上、または大企業が合わせて3分の2以上を持つ会社など）でないこと。細かい定義は公募要領によります。',
  'Not a deemed large company: one large company holds half or more of it, or large companies two thirds or more; the call gives the exact definition.',
)
