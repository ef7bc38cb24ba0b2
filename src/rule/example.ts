import type { Profile } from './vocabulary'

/** A worked example: one applicant and the known answer. */
export interface Example {
  /** The id of the measure. */
  readonly measure: string
  /** Where the answer comes from, in a few words. */
  readonly note: string
  /** The facts of the applicant. */
  readonly profile: Profile
  /** The known answer, as far as it is said; yen are whole. */
  readonly expect: {
    /** The status. */
    readonly status: 'eligible' | 'ineligible' | 'undetermined' | 'noApplicants'
    /** The kind of amount. */
    readonly kind?: 'exact' | 'upTo' | 'range' | 'undocumented'
    /** The amount, in whole yen. */
    readonly yen?: bigint
    /** Its least, in whole yen. */
    readonly min?: bigint
    /** Its most, in whole yen; null: no upper bound. */
    readonly max?: bigint | null
    /** The whole yen of each payer, by id. */
    readonly shares?: Readonly<Record<string, bigint>>
    /** The facts to ask, the most decisive first. */
    readonly missing?: readonly string[]
  }
}
