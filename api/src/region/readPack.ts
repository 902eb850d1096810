import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import {
  MunicipalityFile,
  RegionFile,
  type RegionPack,
  SettlementRow,
  SourceFile,
  TopicNode,
  TopicTreeFile,
  WordRuleFile,
} from '../contract/pack'
import { listTopicTrees, SHARED } from './readShared'
import { streetFile } from './streetFile'

/** A file of the region pack is missing or wrong; the message names file, field and reason. */
export class PackError extends Error {
  override name = 'PackError'
}

/**
 * Reads and checks a region pack folder, and what every region starts with. `municipalities.json`, `settlements.csv`,
 * `streets.csv`, `rules.json` and `topic-trees/` may be absent.
 * @throws PackError naming the file, the field and the reason
 */
export async function readPack(folder: string): Promise<RegionPack> {
  const texts = {
    region: await read(folder, 'region.json'),
    municipalities: await read(folder, 'municipalities.json', '[]'),
    settlements: await read(folder, 'settlements.csv', ''),
    streets: await read(folder, 'streets.csv', ''),
    topics: await read(folder, 'topics.json'),
    sources: await read(folder, 'sources.json'),
    rules: await read(folder, 'rules.json', '{}'),
    sharedRules: await read(SHARED, 'rules.json'),
  }
  const trees = await readTopicTrees(folder)
  const settlements = check(
    folder,
    'settlements.csv',
    z.array(SettlementRow),
    csv(folder, 'settlements.csv', texts.settlements),
  )
  return {
    folder,
    fingerprint: createHash('sha256')
      .update([...Object.values(texts), ...trees.map(({ text }) => text)].join('\0'))
      .digest('hex'),
    region: check(folder, 'region.json', RegionFile, json(folder, 'region.json', texts.region)),
    municipalities: check(
      folder,
      'municipalities.json',
      MunicipalityFile,
      json(folder, 'municipalities.json', texts.municipalities),
    ),
    settlements,
    streets: check(folder, 'streets.csv', streetFile(settlements), csv(folder, 'streets.csv', texts.streets)),
    topics: check(folder, 'topics.json', z.array(TopicNode), json(folder, 'topics.json', texts.topics)),
    sources: check(folder, 'sources.json', SourceFile, json(folder, 'sources.json', texts.sources)),
    topicTrees: trees.map(({ tree }) => tree),
    rules: {
      pack: check(folder, 'rules.json', WordRuleFile, json(folder, 'rules.json', texts.rules)),
      default: check(SHARED, 'rules.json', WordRuleFile, json(SHARED, 'rules.json', texts.sharedRules)),
    },
  }
}

/** @throws PackError naming the line that is no row */
function csv(folder: string, file: string, text: string): unknown {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch (error) {
    throw new PackError(`region pack ${basename(folder)}: ${file}: ${error instanceof Error ? error.message : ''}`)
  }
}

async function readTopicTrees(pack: string): Promise<{ text: string; tree: TopicTreeFile }[]> {
  const files = await listTopicTrees(pack)
  return Promise.all(
    files.map(async ({ folder, file }) => {
      const text = await read(folder, file)
      return { text, tree: check(folder, file, TopicTreeFile, json(folder, file, text)) }
    }),
  )
}

async function read(folder: string, file: string, absent?: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8')
  } catch {
    if (absent !== undefined) return absent
    throw new PackError(`region pack ${basename(folder)}: ${file} cannot be read`)
  }
}

function json(folder: string, file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PackError(
      `region pack ${basename(folder)}: ${file} is not JSON: ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function check<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new PackError(`region pack ${basename(folder)}: ${file}, ${issue?.path.join('.')}: ${issue?.message}`)
}
