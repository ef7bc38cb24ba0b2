import { counted, note, type Note } from './notes'
import type { Tally } from './tally'

/** Says what a tally has counted, one sentence for each that is not zero. */
export function tallyNotes(tally: Tally, repeats: { readonly ids: number; readonly rows: number } | undefined): Note[] {
  const notes: Note[] = []
  const say = (code: string, rows: number, ja: string, en: string): void => {
    if (rows > 0) notes.push(note(code, ja, en, rows))
  }
  if (repeats === undefined)
    notes.push(
      note(
        'ids-not-checked',
        '請求番号が多すぎるため、重複は調べていません。',
        'There are too many bill ids to say whether some are repeated.',
      ),
    )
  else
    say(
      'repeated-ids',
      repeats.rows,
      `${repeats.ids}件の請求番号が複数の行にあります（2行目以降が${repeats.rows}行）。各行は別々に端数処理しました。一つの請求なら --group-by bill_id で合計し、同じ請求が二度入っているなら --once で一度だけ値引きしてください。`,
      `${counted(repeats.ids, 'bill id')} in several rows (${counted(repeats.rows, 'row')} beyond the first); each row was rounded by itself. If they are parts of one bill, sum them with --group-by bill_id; if bills came twice, --once prices rows that are the same once.`,
    )
  say(
    'empty-ids',
    tally.emptyIds,
    `請求番号が空の行が${tally.emptyIds}行あります。`,
    `${counted(tally.emptyIds, 'row')} without a bill id.`,
  )
  say(
    'rounded-ids',
    tally.shortenedIds,
    `表計算ソフトが丸めた請求番号（2.31E+13など）の行が${tally.shortenedIds}行あります。`,
    `${counted(tally.shortenedIds, 'row')} with a bill id that a spreadsheet has rounded (such as 2.31E+13).`,
  )
  say(
    'totals',
    tally.totalRows,
    `合計の行が${tally.totalRows}行あり、値引きしていません。`,
    `${counted(tally.totalRows, 'row')} of totals, which were not priced.`,
  )
  say(
    'repeated-headers',
    tally.headerRows,
    `見出しの繰り返しが${tally.headerRows}行あります。`,
    `${counted(tally.headerRows, 'row')} with the header again.`,
  )
  say(
    'same-rows',
    tally.sameRows,
    `前にある行とまったく同じ行が${tally.sameRows}行あり、値引きしていません。`,
    `${counted(tally.sameRows, 'row')} the same as an earlier one, not priced again.`,
  )
  say(
    'blank-rows',
    tally.blankRows,
    `区切りだけの行が${tally.blankRows}行あります。`,
    `${counted(tally.blankRows, 'row')} with nothing but separators.`,
  )
  say(
    'short-rows',
    tally.shortRows,
    `末尾の列が省かれた${tally.shortRows}行を、空の列を補って読みました。`,
    `${counted(tally.shortRows, 'row')} without the last fields, which were read as empty.`,
  )
  say(
    'long-rows',
    tally.longRows,
    `末尾に余分な空の列がある${tally.longRows}行を、それを除いて読みました。`,
    `${counted(tally.longRows, 'row')} with empty fields too many at the end, which were left out.`,
  )
  say(
    'days-as-months',
    tally.datedMonths,
    `日付などで書かれた使用月${tally.datedMonths}行を、その日の月として読みました。`,
    `${counted(tally.datedMonths, 'row')} with a whole date, or a number, for the month of use; its month was taken.`,
  )
  say(
    'other-unit',
    tally.otherUnit,
    `見出しの単位と違う単位で測るサービスの行が${tally.otherUnit}行あり、サービス本来の単位で読みました。`,
    `${counted(tally.otherUnit, 'row')} of a service that is measured in another unit than the header’s, read in its own.`,
  )
  say(
    'unread-totals',
    tally.unreadTotals,
    `請求額が数として読めない行が${tally.unreadTotals}行あります（値引きは計算しました）。`,
    `${counted(tally.unreadTotals, 'row')} with a bill total that is no number; the discount was computed all the same.`,
  )
  say(
    'unread-printed',
    tally.unreadPrinted,
    `印字の値引き額が数として読めない行が${tally.unreadPrinted}行あり、点検していません（値引きは計算しました）。`,
    `${counted(tally.unreadPrinted, 'row')} with a printed discount that is no number, not audited; the discount was computed all the same.`,
  )
  return notes
}
