import { defineConfig } from 'vitest/config'
import { PATIENT } from './patience'

export default defineConfig({
  test: {
    ...PATIENT,
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: './prepareAll.ts',
    // A page waits for its server half of the time.
    maxWorkers: 2,
  },
})
