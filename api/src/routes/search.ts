import { type FoundAppeal, SearchAnswer, SearchQuery } from '../contract/search'
import type { Env } from '../environment'
import { countUnsearched } from '../queries/countUnsearched'
import { markWords } from '../queries/markWords'
import { readSearch, type Search } from '../queries/readSearch'
import { searchAddresses } from '../queries/searchAddresses'
import { searchAppeals } from '../queries/searchAppeals'
import { searchPlaces, searchTopics } from '../queries/searchNames'
import { searchNumbers } from '../queries/searchNumbers'
import { askedWords } from '../search/askedWords'
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
  const { whole, last } = askedWords(q)
  const names = last === null ? whole : [...whole, last]
  const asked = await readSearch(sql, whole, last)
  const numbered = await searchNumbers(sql, q)
  const worded = asked ? await searchAppeals(sql, asked.query, filter, limit + 1) : []
  return {
    places: names.length === 0 ? [] : [...(await searchPlaces(sql, names)), ...(await addresses(sql, asked, filter))],
    topics: names.length === 0 ? [] : await searchTopics(sql, names),
    appeals: await describe(sql, numbered, worded.slice(0, limit), asked),
    more: worded.length > limit,
    unsearched: await countUnsearched(sql),
  }
}

async function addresses(sql: Sql, asked: Search | null, filter: Omit<SearchQuery, 'q' | 'limit'>) {
  return asked ? await searchAddresses(sql, asked.addressQuery, filter) : []
}

async function describe(sql: Sql, numbered: number[], worded: number[], asked: Search | null): Promise<FoundAppeal[]> {
  const ids = [...numbered, ...worded.filter((id) => !numbered.includes(id))]
  const rows = await markWords(sql, ids, asked?.query ?? null, MARKS)
  return rows.map(({ text, marked, ...appeal }) => ({
    ...appeal,
    by: numbered.includes(appeal.id) ? 'number' : 'words',
    snippet: snippet(text, marked),
  }))
}
