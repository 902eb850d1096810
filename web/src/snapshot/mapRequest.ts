import type { Language } from '../i18n/i18n'
import { localized } from '../i18n/localized'
import { areaColors } from '../layers/areaLayer'
import type { PictureRequest } from '../map/drawPicture'
import { groundOf } from '../map/ground'
import type { Geography } from '../map/mapData'
import { palettes, type ThemeName } from '../theme/palette'
import type { Frame } from './frame'
import { publicView } from './permalink'
import type { Snapshot } from './useSnapshot'

/** Names on the map are a little larger than on a screen: pictures are looked at from afar. */
const NAMES = 1.2

/** What the map of a picture is drawn from. */
export function mapRequest(
  { view, told, scale }: Snapshot,
  frame: Frame,
  geography: Geography,
  { language, theme }: { language: Language; theme: ThemeName },
): Omit<PictureRequest, 'signal'> {
  const unit = frame.unit * NAMES
  const nameOf = (name: Record<string, string>) => localized(name, language)
  const { areas } = told
  const { resolution, tiles } = told.tiles
  const values = areas && new Map(areas.readings.map(({ code, value }) => [code, value]))
  return {
    size: frame.map,
    camera: frame.camera,
    ground: groundOf({
      geography,
      nameOf,
      palette: palettes[theme],
      unit,
      view,
      areas: values && areaColors({ values, scale }),
    }),
    hexagons: areas ? null : { resolution, tiles, scale },
    selected: publicView(view, language).selection.cell,
  }
}
