/** One mistake of a programme's draft: where, and what to do about it. */
export interface DraftIssue {
  /** Keys and places from the draft down: ['measures', 0, 'parameters', 'rate', 'rows', 2, 'value']. */
  readonly path: readonly (string | number)[]
  /** The measure it is in, or the programme, by id. */
  readonly where: string
  /** What is wrong, and what to write instead. */
  readonly problem: string
}

/** Where a mistake is. */
export type Path = DraftIssue['path']
/** Takes a mistake down. */
export type Report = (path: Path, problem: string) => void

/** Writes a path as one would in code: measures[0].parameters.rate. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('')
