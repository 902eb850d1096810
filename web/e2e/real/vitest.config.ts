import { defineConfig } from 'vitest/config'
import { PATIENT } from '../patience'

/** What needs real data beside the project: REAL_DATA_DIR. */
export default defineConfig({ test: { ...PATIENT, root: import.meta.dirname, include: ['**/*.real.ts'] } })
