// Runs every step even after a failure, adds up what passed and failed, tells each failure once more where the end of a
// long log is read first, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './machine.mjs'

const REAL_DATA = process.env.REAL_DATA_DIR ?? join(process.cwd(), '../shared/data')
const scratch = mkdtempSync(join(tmpdir(), 'ochag-ci-'))
const total = { passed: 0, failed: 0 }
const steps = []
const failures = []

/** Runs a command; without counts of its own it counts as one, and its last lines say why it failed. */
function run(title, command, { env = {}, counts = () => undefined, reasons = lastLines } = {}) {
  console.log(`\n━━ ${title}`)
  const begun = Date.now()
  const { status, stdout } = spawnSync('bash', ['-c', command], {
    env: { ...process.env, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  process.stdout.write(stdout ?? '')
  const { passed, failed } =
    counts(stdout ?? '') ?? (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  total.passed += passed
  total.failed += status !== 0 && failed === 0 ? 1 : failed
  const summary = `── ${title}: ${passed} passed, ${failed} failed, exit ${status}, ${Math.round((Date.now() - begun) / 1000)} s`
  console.log(summary)
  steps.push(summary)
  if (status !== 0 || failed > 0) failures.push(`━━ ${title}, exit ${status}\n${reasons(stdout ?? '')}`)
  return status === 0
}

/** The end of what a step printed. */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-30).join('\n')
}

/** The failed tests of a vitest report with the beginnings of their errors. */
function failedTests(report) {
  const file = ({ name, message, assertionResults }) => [
    ...assertionResults
      .filter(({ status }) => status !== 'passed')
      .map((test) => `${name} > ${test.fullName}: ${test.status}\n${beginning(test.failureMessages?.join('\n'))}`),
    ...(message ? [`${name}\n${beginning(message)}`] : []),
  ]
  return report.testResults.flatMap(file).join('\n')
}

function beginning(message = '') {
  return message.split('\n').slice(0, 12).join('\n')
}

/** A vitest run whose JSON report is read for its counts. */
function tests(title, command, env = {}) {
  const report = join(scratch, `${title.replace(/\W+/g, '-')}.json`)
  return run(title, `${command} --reporter=default --reporter=json --outputFile.json=${report}`, {
    env,
    counts: () => {
      if (!existsSync(report)) return { passed: 0, failed: 1 }
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
      return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }
    },
    reasons: (output) =>
      [existsSync(report) ? failedTests(JSON.parse(readFileSync(report, 'utf8'))) : '', lastLines(output)]
        .filter((part) => part !== '')
        .join('\n'),
  })
}

/** A check that prints its own `N passed, N failed`. */
function check(title, command, env = {}) {
  return run(title, command, {
    env,
    counts: (output) => {
      const [, passed, failed] = output.match(/(\d+) passed, (\d+) failed\s*$/) ?? []
      return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) }
    },
  })
}

tests('tests on the embedded database', 'npm test --silent --')
run('lint', 'npx --no-install biome ci --error-on-warnings .')
run('types', 'npx --no-install tsc -b')
run('unused code', 'npx --no-install knip')
if (run('build', 'node scripts/bootstrap.mjs build'))
  check('bundle budget', 'node scripts/bootstrap.mjs run checks/bundleBudget')

const machine = run(
  'install PostgreSQL, PostGIS and Chromium',
  `node -e "import('./.ci/machine.mjs').then((m) => m.installDebian())"`,
)
const server = machine ? await startPostgres(scratch) : undefined
if (server) {
  tests('database tests on the server', 'npm test --silent -- --project database', {
    TEST_DATABASE_URL: server.url('tests'),
  })
  // Small, for its answers: every one must equal what DuckDB finds in the same facts.
  run('bench on a small scale', 'node scripts/bootstrap.mjs run bench/bench --rows 100000 --only questions', {
    env: { DATABASE_URL: server.url('bench') },
  })
  if (existsSync(REAL_DATA)) {
    const env = { REAL_DATA_DIR: REAL_DATA }
    const checks = 'node scripts/bootstrap.mjs run checks'
    check('boundaries of three regions', `${checks}/boundaries`, { ...env, DATABASE_URL: server.url('boundaries') })
    check('Boston on the embedded database', `${checks}/boston`, env)
    check('Boston on the server', `${checks}/boston`, { ...env, DATABASE_URL: server.url('boston') })
    check('exports of the three systems on the embedded database', `${checks}/exports`, env)
    check('exports of the three systems on the server', `${checks}/exports`, {
      ...env,
      DATABASE_URL: server.url('exports'),
    })
    check('exports dropped in Chromium', `${checks}/exportsInChromium`, env)
    check('exports dropped in Chromium, on the server', `${checks}/exportsInChromium`, {
      ...env,
      DATABASE_URL: server.url('dropped'),
    })
    check('spoilt coordinates', `${checks}/doubts`, { ...env, DATABASE_URL: server.url('doubts') })
    tests(
      'a real year of Boston in Chromium',
      'node scripts/bootstrap.mjs test --config web/e2e/real/vitest.config.ts',
      { ...env, E2E_DATABASE_URL: server.url('boston_pages') },
    )
    check('import under kill -9', `${checks}/importKill`, { ...env, DATABASE_URL: server.url('kill') })
  }
  tests('end to end in Chromium', 'node scripts/bootstrap.mjs e2e', { E2E_DATABASE_URL: server.url('e2e') })
  tests('how everything looks', 'node scripts/bootstrap.mjs test --config web/e2e/visual/vitest.config.ts')
  await server.stop()
}
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${[...steps, ...failures].join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
