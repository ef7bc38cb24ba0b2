import { HojokinError } from '../quantity/hojokin-error'
import type { Text } from '../rule/text'

/** A bill file or a call that cannot be used; the message says what is wrong, where, and what to do, in both languages. */
export class BillsError extends HojokinError {
  protected static override readonly kind = 'BillsError'
  constructor(text: Text) {
    super('bills', text)
  }
}

const LONGEST = 1000

/**
 * A text of a file as it may be shown: characters that steer a terminal or turn the direction of writing are spelled out, and it ends
 * after `longest` characters.
 */
export function shown(text: string, longest = LONGEST): string {
  const clipped = text.length > longest ? `${text.slice(0, longest)}…` : text
  return clipped.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  )
}

/** Stops with a message for people. */
export const refuse = (ja: string, en: string): never => {
  throw new BillsError({ ja: shown(ja), en: shown(en) })
}

/** What a run says that its caller has stopped. */
export const interruptedText: Text = {
  ja: '中断しました。ファイルは作っておらず、前からあるものも元のままです。もう一度同じように実行してください。',
  en: 'interrupted; no file was made, and those there before are as they were. Run it again.',
}
export const interrupted = (): BillsError => new BillsError(interruptedText)

const causes: Readonly<Record<string, Text>> = {
  ENOENT: { ja: 'ファイルかフォルダーがありません', en: 'no such file or folder' },
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EPERM: { ja: '権限がありません', en: 'permission denied' },
  EISDIR: { ja: 'ファイルではなくフォルダーです', en: 'it is a folder, not a file' },
  ENOTDIR: { ja: '途中の名前がフォルダーではありません', en: 'a part of the path is not a folder' },
  EROFS: { ja: '読み取り専用の場所です', en: 'the place is read-only' },
  ENOSPC: { ja: '空き容量がありません。空けてからやり直してください', en: 'no space left; make room and run again' },
  EDQUOT: {
    ja: '割り当てられた容量を使い切りました。空けてからやり直してください',
    en: 'the quota is used up; make room and run again',
  },
  EFBIG: { ja: 'ファイルが許された大きさを超えます', en: 'the file is larger than is allowed here' },
  EIO: { ja: '装置の読み書きに失敗しました', en: 'the device failed' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
  ELOOP: { ja: 'リンクが輪になっています', en: 'its links form a loop' },
  EEXIST: { ja: '同じ名前がすでにあります', en: 'the name is taken' },
}

/** Turns a failure of the file system into a message for people, and passes everything else on. */
export function fileError(action: Text, path: string, error: unknown): never {
  const { code = '' } = error as NodeJS.ErrnoException
  if (error instanceof BillsError || code === '') throw error
  const cause = causes[code] ?? { ja: code, en: code }
  return refuse(`${path} ${action.ja}（${cause.ja}）。`, `${action.en} ${path}: ${cause.en}.`)
}

export const cannotRead: Text = { ja: 'を読めません', en: 'cannot read' }
export const cannotWrite: Text = { ja: 'に書けません', en: 'cannot write' }
