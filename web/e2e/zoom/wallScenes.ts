import { test } from 'vitest'
import type { Session } from '../session'
import { EVERY_SCENE, expectWhole, openWall, SCENES, shown, stepTo } from '../wall/wallScreen'
import { expectRoom, LANGUAGES, VIEWS } from './views'

/** Every scene of the wall, and the editor of its scenes. */
export function wallScenes(session: Session): void {
  for (const { title, ...view } of VIEWS)
    test.each(LANGUAGES)(`${title}, %s: /wall`, async (locale) => {
      const page = await openWall(session, EVERY_SCENE, { ...view, locale })
      for (const scene of SCENES) {
        await stepTo(page, scene)
        await shown(page)
        await expectWhole(page, scene)
        await expectRoom(page, scene)
      }
      await page.keyboard.press('e')
      await page.getByRole('dialog').waitFor()
      await expectRoom(page, 'the editor')
    })
}
