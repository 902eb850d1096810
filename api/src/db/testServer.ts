import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from './embedded'

/** Opens one database for the whole test run: the server in TEST_DATABASE_URL, else an embedded one. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    project.provide('databaseUrl', url)
    project.provide('embedded', false)
    return undefined
  }
  const directory = await mkdtemp(join(tmpdir(), 'ochag-test-'))
  const embedded = await openEmbedded(directory)
  project.provide('databaseUrl', `postgres://postgres@127.0.0.1:${embedded.port}/postgres?sslmode=disable`)
  project.provide('embedded', true)
  return async () => {
    await embedded.close()
    await rm(directory, { recursive: true, force: true })
  }
}
