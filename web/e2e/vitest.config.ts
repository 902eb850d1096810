import { defineConfig } from 'vitest/config'
import { PATIENT } from './patience'

export default defineConfig({
  test: {
    ...PATIENT,
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: './prepareAll.ts',
    // Two browsers that draw by software on two cores take as long side by side as one after the other.
    fileParallelism: false,
  },
})
