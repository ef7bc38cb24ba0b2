import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** Neither a closing tag nor a comment may appear inside a script element; the escapes mean the same within strings. */
const insideScript = (code: string): string =>
  code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')

/**
 * Puts script and style into the page and allows exactly these two by their hashes, so that the page is one file that any host
 * (or a folder) can hand out, under a policy that allows nothing else.
 */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('no index.html in the bundle')
      let html = textOf(page.source)
      let [script, style] = ['', '']
      for (const [name, file] of Object.entries(bundle)) {
        if (file === page) continue
        if (file.type === 'chunk') script += insideScript(file.code)
        else if (name.endsWith('.css')) style += textOf(file.source).trim()
        else throw new Error(`${name} has no place in a single page`)
        delete bundle[name]
      }
      html = html
        .replace(/\s*<script[^>]*src=[^>]*><\/script>/g, '')
        .replace(/\s*<link[^>]*rel="stylesheet"[^>]*>/g, '')
      const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`
      html = html.replace(
        '<meta charset="utf-8">',
        () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      )
      html = html
        .replace('</head>', () => `<style>${style}</style>\n</head>`)
        .replace('</body>', () => `<script>${script}</script>\n</body>`)
      page.source = html
      page.fileName = 'hojokin.html'
    },
  }
}
