import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '@ochag/api/settings'
import { expect, test } from 'vitest'

const BIOME = join(ROOT, 'node_modules/.bin/biome')

/** What the linter says of a file of these contents in this place. */
function lint(path: string, imported: string): { refused: boolean; output: string } {
  const { status, stderr, stdout } = spawnSync(BIOME, ['lint', `--stdin-file-path=${path}`], {
    cwd: ROOT,
    input: `import { planted } from '${imported}'\nconsole.log(planted)\n`,
    encoding: 'utf8',
  })
  return { refused: status !== 0, output: stderr + stdout }
}

test.each([
  ['api/src/contract/planted.ts', 'hono'],
  ['api/src/contract/planted.ts', '../queries/listHexagons'],
  ['api/src/analysis/planted.ts', '../queries/listHexagons'],
  ['api/src/grid/planted.ts', '../db/connect'],
  ['api/src/personal/planted.ts', '../contract/common'],
  ['api/src/topics/planted.ts', '../db/connect'],
  ['api/src/queries/planted.ts', '../routes/router'],
  ['api/src/queries/planted.ts', '../ingest/deltas'],
  ['api/src/rollup/planted.ts', '../queries/listHexagons'],
  ['api/src/archive/planted.ts', '../ingest/deltas'],
  ['api/src/locate/planted.ts', '../ingest/deltas'],
  ['api/src/locate/geocoder/planted.ts', '../../ingest/deltas'],
  ['api/src/ingest/planted.ts', '../routes/router'],
  ['api/src/ingest/planted.ts', '../imports/undoImport'],
  ['api/src/imports/planted.ts', '../routes/router'],
  ['api/src/live/planted.ts', '../ingest/deltas'],
  ['api/src/answers/planted.ts', '../routes/router'],
  ['api/src/search/planted.ts', '../queries/listHexagons'],
  ['api/src/basemap/planted.ts', '../queries/listHexagons'],
  ['api/src/routes/planted.ts', '../db/connect'],
  ['api/src/routes/planted.ts', '../locate/cell'],
  ['web/src/view/planted.ts', '../api/client'],
  ['web/src/scale/planted.ts', '../layers/layers'],
  ['web/src/api/planted.ts', '../panels/Legend'],
  ['web/src/api/planted.ts', '@ochag/api/queries/listHexagons'],
  ['web/src/hexagons/planted.ts', '../api/client'],
  ['web/src/layers/planted.ts', '../map/heatMap'],
  ['web/src/map/planted.ts', '../panels/Legend'],
  ['web/src/map/walking/planted.ts', '../../panels/Legend'],
  ['web/src/charts/planted.ts', '../panels/Legend'],
  ['web/src/charts/series/planted.ts', '../../api/useSeries'],
  ['web/src/map/street/planted.ts', '../../panels/Legend'],
  ['web/src/map/street/planted.ts', '../../api/client'],
  ['web/src/snapshot/planted.ts', '../panels/TopBar'],
  ['web/src/snapshot/figures/planted.ts', '../../pages/pages'],
  ['web/src/snapshot/planted.ts', 'maplibre-gl'],
  ['web/src/panels/planted.ts', '../map/heatMap'],
  ['web/src/panels/detail/planted.ts', '../../map/heatMap'],
  ['web/src/panels/planted.ts', '@ochag/api/app'],
  ['web/src/pages/data/planted.ts', '../../map/heatMap'],
  ['web/src/pages/data/doubts/planted.ts', 'maplibre-gl'],
  ['web/src/pages/data/planted.ts', '@ochag/api/queries/listHexagons'],
])('%s may not import %s', (path, imported) => {
  expect(lint(path, imported).refused).toBe(true)
})

test.each([
  ['api/src/contract/planted.ts', 'zod'],
  ['api/src/contract/planted.ts', './common'],
  ['api/src/analysis/planted.ts', '../contract/measures'],
  ['api/src/queries/planted.ts', '../contract/common'],
  ['api/src/queries/planted.ts', '../rollup/scope'],
  ['api/src/rollup/planted.ts', '../db/joined'],
  ['api/src/archive/planted.ts', '../rollup/fold'],
  ['api/src/ingest/planted.ts', '../locate/cell'],
  ['api/src/ingest/planted.ts', '../personal/withoutPersonalData'],
  ['api/src/ingest/planted.ts', '../topics/matchTopic'],
  ['api/src/topics/planted.ts', '../contract/pack'],
  ['api/src/locate/geocoder/planted.ts', '../../contract/common'],
  ['api/src/locate/text/planted.ts', '../address/tokens'],
  ['api/src/locate/text/planted.ts', '../location'],
  ['api/src/imports/planted.ts', '../ingest/importError'],
  ['api/src/routes/planted.ts', '../imports/undoImport'],
  ['api/src/routes/planted.ts', '../queries/listHexagons'],
  ['api/src/routes/planted.ts', '../answers/accept'],
  ['api/src/live/planted.ts', '../answers/sharedNext'],
  ['web/src/api/planted.ts', '@ochag/api/client'],
  ['web/src/layers/planted.ts', '../scale/colorScale'],
  ['web/src/charts/planted.ts', '../i18n/format'],
  ['web/src/charts/series/planted.ts', '../../view/days'],
  ['web/src/api/planted.ts', '../hexagons/tile'],
  ['web/src/map/planted.ts', '../layers/layers'],
  ['web/src/panels/detail/planted.ts', '../../api/useTopics'],
  ['web/src/pages/data/doubts/planted.ts', '../../../map/PlaceMap'],
  ['web/src/pages/appeal/planted.ts', '../../map/SiteMap'],
  ['web/src/pages/data/planted.ts', '../../panels/shared/useNames'],
  ['web/src/pages/ranking/planted.ts', '@ochag/api/analysis/change'],
  ['web/src/map/planted.ts', '@ochag/api/analysis/change'],
])('%s may import %s', (path, imported) => {
  expect(lint(path, imported).output).not.toContain('noRestrictedImports')
})
