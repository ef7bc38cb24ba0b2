import { defineConfig } from 'vite'
import { hosted } from './build/hosted.ts'
import { singleFile } from './build/single-file.ts'

// Two forms of the same page: for a host, which hands out the first screen first and the rules when they are needed; and in one
// file, that opens from a disk, where a browser allows no module to be fetched.
export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    build: {
      outDir: single ? 'dist/single' : 'dist/page',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { output: single ? { format: 'iife', codeSplitting: false } : {} },
      reportCompressedSize: false,
    },
    plugins: [single ? singleFile() : hosted()],
  }
})
