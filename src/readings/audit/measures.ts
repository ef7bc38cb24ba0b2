import type { Check } from './check'

const oneSentenceJa = /^[^。]+。$/
const oneSentenceEn = /^(?:[^.]|\.(?! ?[A-Z])(?=.))+\.$/

export const undocumentedSaysWhy: Check = {
  promise: 'a measure without an amount says why in one sentence',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures.flatMap(({ id, amount }) => {
        if (amount.kind !== 'undocumented') return []
        return [
          ...(oneSentenceJa.test(amount.why.ja) ? [] : [`${id}: why is not one Japanese sentence: ${amount.why.ja}`]),
          ...(oneSentenceEn.test(amount.why.en) ? [] : [`${id}: why is not one English sentence: ${amount.why.en}`]),
        ]
      }),
    ),
}

export const institutionsNamed: Check = {
  promise: 'where nobody applies, the institution that is paid is named; where somebody does, none is',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures.flatMap(({ id, applicants, institution }) => {
        if (applicants)
          return institution === undefined ? [] : [`${id}: is open to applicants and names an institution`]
        return (institution?.ja.trim() ?? '') === '' ? [`${id}: nobody applies, and no institution is named`] : []
      }),
    ),
}

export const rangesAssumed: Check = {
  promise: 'a measure with a range among its figures says how the document is read',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures.flatMap(({ id, parameters, assumptions }) => {
        const ranged = Object.values(parameters).some(({ rows }) => rows.some(({ value }) => typeof value !== 'string'))
        return ranged && assumptions.length === 0 ? [`${id}: has a range and no assumption`] : []
      }),
    ),
}

export const openMeasuresAsk: Check = {
  promise: 'a measure that is open to applicants asks something, or says on what assumption it does not',
  problems: ({ programmes }) =>
    programmes.flatMap(({ measures }) =>
      measures
        .filter(
          ({ applicants, fields, assumptions }) =>
            applicants && Object.keys(fields).length === 0 && assumptions.length === 0,
        )
        .map(({ id }) => `${id}: is open to everyone without an assumption`),
    ),
}
