import { NewAppeal } from '@ochag/api/contract/newAppeal'
import { connect } from '@ochag/api/db/connect'
import { normalise } from '@ochag/api/ingest/normalise'
import { insertAppeals } from '@ochag/api/queries/insertAppeals'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { readPack } from '@ochag/api/region/readPack'
import { factItem } from './facts/factItem'
import { createWorld } from './facts/factWorld'
import { generateFacts } from './facts/generateFacts'

const db = await connect({ url: process.argv[2]!, dataDirectory: '' })
const pack = await readPack('data/leningrad')
const world = createWorld(pack, { rows: 4000, seed: 'y', now: new Date().toISOString() })
const cat = await readCatalogue(db.sql)
const rows = [...generateFacts(world)]
  .slice(0, 2000)
  .map((fact) => normalise(NewAppeal.parse({ ...factItem(fact, world), externalId: 'y' + fact.number }), cat) as any)
await db.sql
  .begin(async (t) => {
    const proxy: any = new Proxy(t, {
      apply: (target, self, args: any) => {
        if (args[0]?.raw && String(args[0][0]).includes('with inserted')) {
          const s = [...args[0]]
          s[0] = 'explain (analyze, verbose off, timing on) ' + s[0]
          const tpl: any = Object.assign(s, { raw: s })
          return (target as any)(tpl, ...args.slice(1))
        }
        return (target as any)(...args)
      },
    })
    const b = performance.now()
    const plan = await insertAppeals(proxy, rows, false)
    console.log(performance.now() - b)
    for (const row of plan as any) console.log(row['QUERY PLAN'])
    throw new Error('back')
  })
  .catch((e) => console.log(e.message))
await db.close()
