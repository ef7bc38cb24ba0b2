/**
 * Why the fast path never leaves safe integers without saying so (src/kernel/arithmetic.ts): the few facts about doubles that
 * it stands on. Rounding is an unknown function `fl`, of which IEEE 754 promises that it is monotone, exact on whole numbers up
 * to 2^53, and off by at most one part in 2^53; each promise is stated for the values that the lemma speaks of.
 */
const MAX = (1n << 53n) - 1n
const END = `${MAX + 1n}.0`

const accepted = (what: string): { what: string; script: string[] } => ({
  what: `a ${what} that comes out at or below 2^53 − 1 is exact`,
  script: [
    '(declare-fun fl (Real) Real)',
    '(declare-const exact Int)',
    `(assert (=> (<= exact ${MAX}) (= (fl (to_real exact)) (to_real exact))))`,
    `(assert (= (fl ${END}) ${END}))`,
    `(assert (=> (<= ${END} (to_real exact)) (<= (fl ${END}) (fl (to_real exact)))))`,
    `(assert (and (<= (fl (to_real exact)) ${MAX}.0) (distinct (fl (to_real exact)) (to_real exact))))`,
  ],
})

/** n = qd + r is the whole division; all is multiplied by d, so that it stays linear: `whole` is qd, `rounded` is fl(n / d) d. */
const quotient = {
  what: 'the floor of a rounded quotient is the whole quotient, for n + d at or below 2^53 − 1',
  script: [
    ...['n', 'd', 'whole', 'r'].map((name) => `(declare-const ${name} Int)`),
    '(declare-const rounded Real)',
    `(assert (and (>= n 0) (>= d 1) (<= (+ n d) ${MAX}) (= n (+ whole r)) (<= 0 r) (< r d)))`,
    `(assert (<= rounded (* (to_real n) (+ 1.0 (/ 1.0 ${END})))))`,
    // Rounding is monotone and exact on q, so that the floor is not below it; nor does it reach q + 1.
    '(assert (>= rounded (to_real (+ whole d))))',
  ],
}

export const arithmeticLemmas = [accepted('sum'), accepted('product'), quotient]
