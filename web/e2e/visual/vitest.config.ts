import { mergeConfig } from 'vitest/config'
import configuration from '../vitest.config'

/** How everything looks, compared with pictures that somebody has looked at. */
export default mergeConfig(configuration, {
  test: { root: import.meta.dirname, include: ['**/*.looks.ts'] },
})
