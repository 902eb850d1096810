import type { App } from '@ochag/api/client'
import { hc } from 'hono/client'
import { askForKey, readKey } from './operatorKey'
import { KEY_NEEDED } from './problemError'

/** The typed client for what only who has a key may do; where one is needed, the person is asked for it. */
export const operatorClient: ReturnType<typeof hc<App>> = hc<App>(window.location.origin, { fetch: operatorFetch })

/** The same for what a page shows by itself: who only looks around is told that a key is needed, and not stopped. */
export const lookingClient: ReturnType<typeof hc<App>> = hc<App>(window.location.origin, { fetch: lookingFetch })

/** Like `fetch`, with the key of this tab; a refusal is answered by asking the person, as often as it takes. */
export async function operatorFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const key = readKey()
  const response = await fetch(input, withKey(init, key))
  if (response.status !== KEY_NEEDED) return response
  // Somebody may have given one while this was on its way.
  const given = readKey() !== key || (await askForKey(key !== null))
  if (!given) return response
  // What nobody reads would keep its connection.
  await response.body?.cancel()
  return operatorFetch(input, init)
}

/** Nobody is asked before they have once given a key. */
function lookingFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return readKey() === null ? fetch(input, init) : operatorFetch(input, init)
}

function withKey(init: RequestInit | undefined, key: string | null): RequestInit {
  const headers = new Headers(init?.headers)
  if (key !== null) headers.set('Authorization', `Bearer ${key}`)
  return { ...init, headers }
}
