import type { Import } from '../contract/imports'
import type { FileReport } from '../contract/upload'
import { beginImport, type Runner } from '../queries/beginImport'
import { endImport } from '../queries/endImport'
import { listRunningImports, type RunningImport } from '../queries/listRunningImports'
import { takeUpImport } from '../queries/takeUpImport'
import { busy } from './busy'
import { ImportRefusal } from './importRefusal'
import { inspectUpload } from './inspectUpload'
import { createJobs, type JobsOptions } from './jobs'
import { knownImport } from './knownImport'
import { createLookThroughs } from './lookThrough'
import { layoutNames, openFile, type Reading } from './openFile'
import { isKnownDead, thisRunner } from './runner'
import { undoImport } from './undoImport'
import { unknownList } from './unknownWords'
import type { Upload } from './uploads'

/** All that can be asked of imports in one process. */
export type Imports = ReturnType<typeof createImports>

const LOOK_MILLISECONDS = 10_000

/** Nothing is going on yet. */
export function createImports(options: JobsOptions) {
  const { sql, uploads, world, failed } = options
  const jobs = createJobs(options)
  const looks = createLookThroughs(failed)
  let looking = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  /** Tells what a file is and how its first rows will look; all of it is looked through in the background. */
  async function inspect(upload: Upload, reading: Reading): Promise<FileReport> {
    const top = await inspectUpload(sql, upload, reading, world)
    if (top.failure !== null || top.needsDay) return { ...top, looked: 0, total: null, unknown: [] }
    const key = [upload.id, JSON.stringify(reading)].join()
    const { looked, total, unknown, failure } = looks.see(key, (signal) => openFile(upload, reading, world, signal))
    return { ...top, looked, total: total ?? null, unknown: unknownList(unknown), failure: failure ?? null }
  }

  /**
   * Begins to import an uploaded file.
   * @throws ImportRefusal while the same file is being imported
   * @throws ImportError when its layout is not known
   */
  async function start(upload: Upload, reading: Reading, begunBy: string): Promise<Import> {
    const profile = await layoutNames(upload, reading, world)
    const { fileName, bytes: fileBytes, hash: fileHash } = upload
    const file = { fileName, fileBytes, fileHash }
    const id = await beginImport(sql, {
      ...file,
      begunBy,
      profile,
      options: { upload: upload.id, runner: thisRunner(), ...reading },
    })
    if (id === undefined) throw await busy(sql, fileHash)
    jobs.run({ id, read: 0, unmapped: {} }, upload, reading)
    return knownImport(sql, id)
  }

  /**
   * Goes on with an import whose process has died, from exactly where it stands; where its file has gone, it fails.
   * @throws ImportRefusal when it is not broken
   */
  async function resume(id: number, dead?: Runner): Promise<Import> {
    const taken = await takeUpImport(sql, id, thisRunner(), dead)
    if (!taken) throw await notBroken(id)
    const { upload, profile, mapping, day } = taken.options
    const found = await uploads.find(upload ?? '')
    if (found) jobs.run(taken, found, { profile, mapping, day })
    else await endImport(sql, id, 'failed', 'it broke off, and its file is no longer here: import the file again')
    return knownImport(sql, id)
  }

  async function notBroken(id: number): Promise<ImportRefusal> {
    const { state } = await knownImport(sql, id)
    return new ImportRefusal('state', `only an import that broke off can be resumed; this one is ${state}`)
  }

  /**
   * Ends an import wherever it is going on. What has been stored stays.
   * @throws ImportRefusal when it has ended
   */
  async function cancel(id: number): Promise<Import> {
    const ended = await endImport(sql, id, 'cancelled')
    jobs.stop(id, 'cancel')
    const found = await knownImport(sql, id)
    if (!ended) throw new ImportRefusal('state', `the import has ended already: it is ${found.state}`)
    return found
  }

  /** Takes up what other processes left behind when they died, and removes files that nobody asked for any more. */
  async function look(): Promise<void> {
    for (const { id, upload, broken, runner } of await listRunningImports(sql)) {
      const dead = runner && isKnownDead(runner) ? runner : undefined
      if (upload !== null && (broken || dead)) await resume(id, dead).catch(unlessRefused)
    }
    await uploads.removeOld(inUse(await listRunningImports(sql)))
  }

  /** Looks now and again; what a dead process left is only known for broken after a while. */
  function keepLooking(): void {
    const step = () => {
      looking = looking.then(look).catch(failed)
    }
    step()
    timer = setInterval(step, LOOK_MILLISECONDS)
    timer.unref()
  }

  async function close(): Promise<void> {
    clearInterval(timer)
    await looking
    await Promise.all([jobs.close(), looks.close()])
  }

  /** Removes an uploaded file that is not wanted any more. */
  async function forget(upload: string): Promise<void> {
    if (!inUse(await listRunningImports(sql)).includes(upload)) await uploads.remove(upload)
  }

  const undo = (id: number, by: string) => undoImport(sql, id, by)
  return {
    uploads,
    inspect,
    forget,
    start,
    resume: (id: number) => resume(id),
    cancel,
    undo,
    look,
    keepLooking,
    idle: jobs.idle,
    close,
  }
}

function inUse(running: readonly RunningImport[]): string[] {
  return running.flatMap(({ upload }) => upload ?? [])
}

/** Somebody else was quicker. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof ImportRefusal)) throw error
}
