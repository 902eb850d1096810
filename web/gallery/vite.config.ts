import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The gallery is a page of its own, built apart: nothing of it is in what people get. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [react()],
  worker: { format: 'es' },
  logLevel: 'warn',
  build: {
    target: 'es2023',
    outDir: 'gallery/dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
  },
  preview: { host: '127.0.0.1' },
})
