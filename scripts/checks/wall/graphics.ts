import type { Page } from 'playwright-core'

/** What is made on the graphics card and has to be given back. */
const KINDS = ['Buffer', 'Texture', 'Framebuffer', 'Renderbuffer', 'VertexArray', 'Program', 'Shader', 'Sampler']

/**
 * Counts, from the first script of a page on, what its drawings hold on the graphics card: made and neither deleted nor
 * collected as garbage.
 */
export async function countGraphics(page: Page): Promise<void> {
  await page.addInitScript({ content: `(${COUNT})(${JSON.stringify(KINDS)})` })
}

/** How many such things there are. */
export async function graphicsOf(page: Page): Promise<number> {
  return Number(await page.evaluate('window.graphicsHeld'))
}

// As text: what is compiled for Node would not run in a page.
const COUNT = `(kinds) => {
  window.graphicsHeld = 0
  const alive = new WeakSet()
  const collected = new FinalizationRegistry(() => { window.graphicsHeld -= 1 })
  for (const kind of kinds) {
    const prototype = WebGL2RenderingContext.prototype
    const make = prototype['create' + kind]
    const drop = prototype['delete' + kind]
    prototype['create' + kind] = function (...rest) {
      const made = make.apply(this, rest)
      if (made) {
        window.graphicsHeld += 1
        alive.add(made)
        collected.register(made, kind, made)
      }
      return made
    }
    prototype['delete' + kind] = function (held) {
      if (held && alive.delete(held)) {
        window.graphicsHeld -= 1
        collected.unregister(held)
      }
      return drop.call(this, held)
    }
  }
}`
