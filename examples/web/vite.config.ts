import { defineConfig } from 'vite'
import { singleFile } from './build/single-file'

export default defineConfig({
  base: './',
  // decimal.js is 13 kB gzipped, more than a tenth of the budget, for reading a typed number.
  resolve: { alias: { 'decimal.js': new URL('build/exact-decimal.js', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    // One classic script: a module would need CORS, which a page opened as a file does not have.
    rolldownOptions: { output: { format: 'iife' } },
    reportCompressedSize: false,
  },
  plugins: [singleFile()],
})
