import type { FileReport } from '@ochag/api/contract/upload'
import { askForKey, readKey } from './operatorKey'
import { KEY_NEEDED, ProblemError, problemOf, UNREACHABLE } from './problemError'

interface UploadOptions {
  /** Hears how many bytes have been sent. */
  progress(sent: number): void
  signal: AbortSignal
}

/**
 * Hands a file in and answers what it was found to be. `fetch` cannot tell how much has been sent, so this does not use it.
 * @throws ProblemError when it was refused or could not be sent
 */
export async function uploadFile(file: File, options: UploadOptions): Promise<FileReport> {
  const key = readKey()
  const { status, requestId, text } = await send(file, key, options)
  if (status === 201) return JSON.parse(text)
  const given = status === KEY_NEEDED && (readKey() !== key || (await askForKey(key !== null)))
  if (given) return uploadFile(file, options)
  const headers = new Headers(requestId === null ? {} : { 'X-Request-Id': requestId })
  throw await problemOf({ status, headers, text: async () => text })
}

interface Answered {
  status: number
  requestId: string | null
  text: string
}

function send(file: File, key: string | null, { progress, signal }: UploadOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/uploads?${new URLSearchParams({ name: file.name })}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    if (key !== null) request.setRequestHeader('Authorization', `Bearer ${key}`)
    request.upload.onprogress = ({ loaded }) => progress(loaded)
    request.onload = () =>
      resolve({
        status: request.status,
        requestId: request.getResponseHeader('X-Request-Id'),
        text: request.responseText,
      })
    request.onerror = () => reject(new ProblemError(UNREACHABLE, 0, null, 'the file could not be sent'))
    request.onabort = () => reject(new DOMException('not wanted any more', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}
