import { expect, test } from 'vitest'
import type { Session } from './session'

/** To be the last one: how all pages behaved during all tests before. */
export function conduct(session: Session): void {
  test('no page asked a foreign host, logged an error or broke the content security policy', () => {
    const { own, ...offences } = session.watch
    expect(own).toBeGreaterThan(100)
    expect(offences).toEqual({ foreign: [], errors: [], refusals: [] })
  })
}
