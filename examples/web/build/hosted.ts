import type { Plugin } from 'vite'

/** A policy for the page on a host: its own script and style, and nothing else. */
export function hosted(): Plugin {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
  return {
    name: 'hosted',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        /<meta charset="utf-8" ?\/?>/,
        (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      ),
  }
}
