import { cpSync } from 'node:fs'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { hosted } from './build/hosted.ts'
import { singleFile } from './build/single-file.ts'

/** The example page beside the script that it loads. */
const withExample: Plugin = {
  name: 'with-example',
  closeBundle: () => {
    cpSync('embed', 'dist/embed', { recursive: true })
  },
}

// Three forms: for a host, which hands out the first screen first and the rules when they are needed; in one file, that opens from
// a disk, where a browser allows no module to be fetched; and as elements for the pages of others.
const forms: Readonly<Record<string, UserConfig>> = {
  production: { plugins: [hosted()], build: { outDir: 'dist/page' } },
  single: {
    plugins: [singleFile()],
    build: {
      outDir: 'dist/single',
      rolldownOptions: {
        output: { format: 'iife', codeSplitting: false },
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  },
  embed: {
    plugins: [withExample],
    publicDir: false,
    build: {
      outDir: 'dist/embed',
      lib: { entry: 'src/embed/index.ts', formats: ['es'], fileName: 'hojokin-embed' },
    },
  },
}

export default defineConfig(({ mode }) => {
  const form = forms[mode] ?? forms['production']!
  return {
    base: './',
    ...form,
    build: {
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      ...form.build,
    },
  }
})
