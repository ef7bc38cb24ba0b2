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
    readonly status: 'eligible' | 'ineligible' | 'undetermined' | 'noApplicants'
    readonly kind?: 'exact' | 'upTo' | 'range' | 'undocumented'
    readonly yen?: bigint
    readonly min?: bigint
    readonly max?: bigint | null
    readonly shares?: Readonly<Record<string, bigint>>
    readonly missing?: readonly string[]
  }
}
