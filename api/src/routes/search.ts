import type { Filter } from '../contract/filter'
import { type FoundAppeal, type FoundPlace, SearchAnswer, SearchQuery } from '../contract/search'
import type { Env } from '../environment'
import { countUnsearched } from '../queries/countUnsearched'
import { markWords } from '../queries/markWords'
import { inAddresses, readSearch } from '../queries/readSearch'
import { searchAddresses } from '../queries/searchAddresses'
import { searchAppeals } from '../queries/searchAppeals'
import { searchPlaces, searchTopics } from '../queries/searchNames'
import { searchNumbers } from '../queries/searchNumbers'
import { type AskedWords, askedWords } from '../search/askedWords'
import { withoutPlaceKinds } from '../search/placeKinds'
import { MARKS, snippet } from '../search/snippet'
import { getRoute, requireKnownCodes, router } from './router'

const route = getRoute('/', 'Places, topics and appeals by words or number', { query: SearchQuery }, SearchAnswer)

type Sql = Env['Variables']['sql']

export const search = router().openapi(route, async (context) => {
  const query = context.req.valid('query')
  await requireKnownCodes(context, query)
  return context.json(await find(context.var.sql, query), 200)
})

async function find(sql: Sql, { q, limit, ...filter }: SearchQuery): Promise<SearchAnswer> {
  const asked = askedWords(q)
  const names = asked.last === null ? asked.whole : [...asked.whole, asked.last]
  const query = await readSearch(sql, asked.whole, asked.last)
  const numbered = await searchNumbers(sql, q)
  const worded = query ? await searchAppeals(sql, query, filter, limit + 1) : []
  return {
    places:
      names.length === 0 ? [] : [...(await searchPlaces(sql, names)), ...(await findAddresses(sql, asked, filter))],
    topics: names.length === 0 ? [] : await searchTopics(sql, names),
    appeals: await describe(sql, numbered, worded.slice(0, limit), query),
    more: worded.length > limit,
    unsearched: await countUnsearched(sql),
  }
}

async function findAddresses(sql: Sql, asked: AskedWords, filter: Filter): Promise<FoundPlace[]> {
  const { whole, last } = withoutPlaceKinds(asked)
  const query = await readSearch(sql, whole, last)
  return query ? await searchAddresses(sql, inAddresses(query), filter) : []
}

async function describe(sql: Sql, numbered: number[], worded: number[], query: string | null): Promise<FoundAppeal[]> {
  const ids = [...numbered, ...worded.filter((id) => !numbered.includes(id))]
  const rows = await markWords(sql, ids, query, MARKS)
  return rows.map(({ text, marked, ...appeal }) => ({
    ...appeal,
    by: numbered.includes(appeal.id) ? 'number' : 'words',
    snippet: snippet(text, marked),
  }))
}
