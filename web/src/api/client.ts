import type { App } from '@ochag/api/client'
import { hc } from 'hono/client'

/** The typed client of our own API; it lives at the page's origin. */
export const client: ReturnType<typeof hc<App>> = hc<App>(window.location.origin)
