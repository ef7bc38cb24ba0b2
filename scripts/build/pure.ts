import { runInNewContext } from 'node:vm'

/** A constant of a module that a call or `new` gives; types may span no line. */
const constants = /^((?:export )?const [\w$]+(?:: [^=\n]+)? =\s+)(?=(?:new |[\w$.]+(?:<[^\n>]*>)?\())/gm
/** Calls within tables of constants. */
const within =
  /(?<=[:,[({]\s*)(?=(?:text|words|quoted|joined|real|BigInt|monthIndex|new (?:Uint8|Int32|Float64)Array)\(|new Map\()/g

/** Constants of plain numbers, which bundlers keep unless they are written out: 2 ** 52, 1 << 17, Number.MAX_SAFE_INTEGER. */
const sums = /^((?:export )?const [\w$]+ = )(Number\.MAX_SAFE_INTEGER|\d[\d_n*<+\- ]*[\dn])$/gm
const written = (sum: string): string => {
  const value: unknown = runInNewContext(sum)
  return typeof value === 'bigint' ? `${value}n` : String(value)
}

/**
 * Marks what modules work out when they are imported as pure. It is true of all of them: nothing in src acts when it is imported, which
 * test/package proves of every entry. So a bundle of evaluate holds no table of another reading.
 */
export const markPure = (source: string): string =>
  source
    // An example in a comment is no code, and a mark within it would end the comment.
    .split(/(\/\*[^]*?\*\/)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(sums, (_, start: string, sum: string) => start + written(sum))
            .replace(constants, '$1/* @__PURE__ */ ')
            .replace(within, '/* @__PURE__ */ '),
    )
    .join('')
