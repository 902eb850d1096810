// What the checks need of the machine: Debian's PostgreSQL, PostGIS and Chromium, and a throwaway server.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const CLUSTERS = '/usr/lib/postgresql'
const PACKAGES = ['postgresql', 'postgresql-15-postgis-3', 'chromium', 'fonts-liberation']

/** Installs what is missing; needs root only then. */
export function installDebian() {
  if (binaries() && existsSync('/usr/bin/chromium') && hasPostgis()) return
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: environment }
  execFileSync('apt-get', ['update', '-qq'], quietly)
  const packages = PACKAGES.filter((name) => spawnSync('apt-cache', ['show', name]).status === 0)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly)
}

/** Settings of a server that is thrown away after the checks. */
const QUICK = { fsync: 'off', shared_buffers: '512MB' }

/**
 * Starts a server of its own on a free port, in a folder of its own, with what an earlier run left there; `url` makes a
 * database where there is none and names it.
 */
export async function startPostgres(folder, settings = QUICK) {
  const bin = binaries()
  if (!bin) throw new Error('PostgreSQL is not installed')
  const data = join(folder, 'postgres')
  const port = await freePort()
  const fresh = !existsSync(data)
  if (fresh) mkdirSync(data)
  const asOwner = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  if (asOwner.length > 0) {
    execFileSync('chmod', ['755', folder])
    execFileSync('chown', ['postgres', data])
  }
  function call(program, ...programArguments) {
    const [first, ...rest] = [...asOwner, join(bin, program), ...programArguments]
    execFileSync(first, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' })
  }
  const place = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres']
  function has(name) {
    const question = `select count(*) from pg_database where datname = '${name}'`
    const [program, ...rest] = [join(bin, 'psql'), ...place, '-Atc', question, 'postgres']
    return execFileSync(program, rest, { encoding: 'utf8' }).trim() === '1'
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const addressed = [`-p ${port} -k ${data} -h 127.0.0.1`, ...options].join(' ')
  if (fresh) call('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync')
  call('pg_ctl', '-D', data, '-w', '-t', '600', '-l', join(data, 'log'), '-o', addressed, 'start')
  return {
    url(name) {
      if (!has(name)) call('createdb', ...place, name)
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    /** `fast` leaves the folder fit for another start, `immediate` is for one that is thrown away. */
    async stop(mode = 'immediate') {
      call('pg_ctl', '-D', data, '-m', mode, '-t', '600', 'stop')
    },
  }
}

function binaries() {
  const [newest] = existsSync(CLUSTERS) ? readdirSync(CLUSTERS).sort((left, right) => Number(right) - Number(left)) : []
  const bin = newest && join(CLUSTERS, newest, 'bin')
  return bin && existsSync(join(bin, 'initdb')) ? bin : undefined
}

function hasPostgis() {
  return (
    existsSync('/usr/share/postgresql') &&
    readdirSync('/usr/share/postgresql').some((version) =>
      existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
    )
  )
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
