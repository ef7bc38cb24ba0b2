/** The name in code of what a version changes. */
export const nameOf = (version: string): string => `changesOf${version.replaceAll(/\W/g, '_')}`

/** rules/changes-next.ts right after a release. */
export const emptyNext = `import type { RuleChange } from '../src/author'

/** Changes since the last release that are not released yet. */
export const notReleased: readonly RuleChange[] = []
`

/** Entries of 'next' as entries of a version; `renamed` where they were notReleased. */
export function released(content: string, version: string, renamed: boolean): string {
  const dated = content.replaceAll("version: 'next'", `version: '${version}'`)
  if (!renamed) return dated
  return dated
    .replace(
      '/** Changes since the last release that are not released yet. */',
      `/** What ${version} answers otherwise. */`,
    )
    .replace('export const notReleased', `export const ${nameOf(version)}`)
}

/** rules/changes.ts with a version before what is not released yet. */
export const listed = (content: string, version: string): string =>
  content
    .replace(
      'import { notReleased }',
      `import { ${nameOf(version)} } from './changes-${version}'\nimport { notReleased }`,
    )
    .replace('...notReleased', `...${nameOf(version)}, ...notReleased`)
