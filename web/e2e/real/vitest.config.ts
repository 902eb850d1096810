import { mergeConfig } from 'vitest/config'
import configuration from '../vitest.config'

/** What needs real data beside the project: REAL_DATA_DIR. */
export default mergeConfig(configuration, {
  test: { root: import.meta.dirname, include: ['**/*.real.ts'], exclude: [] },
})
