const years = '[1-9][0-9]{3}'
const leap = '([1-9][0-9]([02468][48]|[13579][26]|[2468]0)|([2468][048]|[13579][26])00)'
/** Days that there are, as one pattern without backslashes. */
export const dayPattern = [
  `${years}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])`,
  `${years}-(0[469]|11)-(0[1-9]|[12][0-9]|30)`,
  `${years}-02-(0[1-9]|1[0-9]|2[0-8])`,
  `${leap}-02-29`,
].join('|')
