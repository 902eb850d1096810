import { defineConfig } from 'vitest/config'
import { PATIENT } from '../patience'

/** How everything looks, compared with pictures that somebody has looked at. */
export default defineConfig({ test: { ...PATIENT, root: import.meta.dirname, include: ['**/*.looks.ts'] } })
