/** What a rule still needs: facts of the applicant, by slot, and parameters whose tables do not reach so far yet. */
export interface Asked {
  readonly slots: Set<number>
  readonly ends: Set<string>
}
export const nothingAsked = (): Asked => ({ slots: new Set(), ends: new Set() })
