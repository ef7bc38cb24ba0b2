import type { Profile } from './vocabulary'

/** A worked example: one applicant and the known answer. */
export interface Example {
  readonly measure: string
  /** Where the answer comes from, in a few words. */
  readonly note: string
  readonly profile: Profile
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
