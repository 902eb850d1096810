import { defineConfig } from 'vitest/config'

const database = [
  'api/src/{queries,rollup,archive,ingest,imports,routes,region,live,db}/**/*.test.ts',
  '{api/src/locate,scripts}/**/*.database.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          setupFiles: ['./api/src/testSeed.ts'],
          // Properties are tried hundreds of times; a machine that does other work is no failure.
          testTimeout: 60_000,
          include: ['{api,web}/src/**/*.test.{ts,tsx}', 'web/gallery/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...database, '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'database',
          setupFiles: ['./api/src/testSeed.ts'],
          include: database,
          // Backends that can be ended are a server's.
          exclude: ['**/node_modules/**', ...(process.env.TEST_DATABASE_URL ? [] : ['**/*.server.test.ts'])],
          // One file at a time: the embedded database has a single session.
          fileParallelism: false,
          globalSetup: './api/src/db/testServer.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
