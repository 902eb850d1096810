// Runs with nothing but Node: fetches pnpm through npx, installs what is missing, then hands over.
// Usage: node scripts/bootstrap.mjs start | build | test [arguments of vitest] | e2e [arguments of vitest] | run SCRIPT [arguments]
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = 'start', ...rest] = process.argv.slice(2)

requireNode(20)
process.chdir(ROOT)
if (!isInstalled()) step('Installing packages', 'npx', ['--yes', packageManager(), 'install', '--frozen-lockfile'])

if (command === 'start' || command === 'build') {
  await load()
  const { buildWeb } = await import('./buildWeb.ts')
  await buildWeb()
  if (command === 'start') await import('./start.ts')
} else if (command === 'run') {
  const [script, ...scriptArguments] = rest
  process.argv = [process.argv[0], join(ROOT, 'scripts', `${script}.ts`), ...scriptArguments]
  await load()
  await import(`./${script}.ts`)
} else {
  const configuration = command === 'e2e' ? ['--config', 'web/e2e/vitest.config.ts'] : []
  step('Testing', process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...configuration, ...rest])
}

async function load() {
  const { register } = await import('tsx/esm/api')
  register()
}

function requireNode(version) {
  if (Number(process.versions.node.split('.')[0]) >= version) return
  console.error(`Node ${version} or newer is needed, this is ${process.versions.node}: https://nodejs.org`)
  process.exit(1)
}

function packageManager() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager
}

/** Installed after the lock file was last changed. */
function isInstalled() {
  const marker = join(ROOT, 'node_modules/.modules.yaml')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, 'pnpm-lock.yaml')).mtimeMs
}

function step(title, program, programArguments) {
  console.log(`${title} …`)
  const { status, error } = spawnSync(program, programArguments, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
