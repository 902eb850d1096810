import type { LayerContext } from '@deck.gl/core'
import type { Color, ColorScale } from '../scale/colorScale'
import { CLASSES } from './hexagonShaders'

interface Look {
  scale: ColorScale
  edge: Color
  edgeWidth: number
  opacity: number
  /** Which part of the screen's width shows it, from 0 to 1. */
  part: readonly [number, number]
}

/** More than anything counts: a class that starts here is never reached. */
const NEVER = 3e38

/** The library fades in this curve, so that two sheets in the middle of a fade are as bright as one. */
const FADE_GAMMA = 1 / 2.2

/** What a tile's shader is told once a frame. */
export function tileUniforms(
  { scale, edge, edgeWidth, opacity, part: [clipFrom, clipTo] }: Look,
  origin: [number, number],
  { viewport }: Pick<LayerContext, 'viewport'>,
): Record<string, number | number[]> {
  const classes = Array.from({ length: CLASSES }, (_, index) => {
    const from = scale.steps[index]?.from
    return {
      [`start${index}`]: from ?? NEVER,
      [`color${index}`]: share(from === undefined ? [0, 0, 0, 0] : scale.colorOf(from)),
    }
  })
  return Object.assign(
    {
      matrix: movedTo(viewport.viewProjectionMatrix, origin),
      edge: share(edge),
      edgeWidth: edgeWidth * window.devicePixelRatio,
      opacity: opacity ** FADE_GAMMA,
      clipFrom,
      clipTo,
    },
    ...classes,
  )
}

/** A matrix that takes places measured from the origin; reckoned in double precision, as the corners were. */
export function movedTo(matrix: ArrayLike<number>, [x, y]: [number, number]): number[] {
  return Array.from({ length: 16 }, (_, at) => {
    const value = matrix[at] ?? 0
    return at < 12 ? value : value + (matrix[at - 12] ?? 0) * x + (matrix[at - 8] ?? 0) * y
  })
}

function share(color: Color): number[] {
  return color.map((part) => part / 255)
}
