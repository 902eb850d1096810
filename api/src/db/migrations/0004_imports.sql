-- Imports: what came in, by whom and from which file, and how to take it back; what the words of sources mean; where an
-- appeal's place was found, and what is doubtful about it.

create type location_origin as enum ('gazetteer', 'hand', 'nominatim', 'photon', 'dadata');
create type location_doubt as enum ('zero', 'swapped', 'outside', 'no_house', 'municipality');

-- A path of words by which a source names a topic, in a tree of its own; the region's topic is what it stands for.
create table topic_word (
  id integer generated always as identity primary key,
  tree text not null,
  path text[] not null check (cardinality(path) > 0),
  topic_id integer references topic,
  how text not null check (how in ('exact', 'normalised', 'person', 'none')),
  unique (tree, path)
);
create index topic_word_topic on topic_word (topic_id);

-- What the words of sources stand for. The rules of a person come first, then the region pack's, then the product's own.
create table word_rule (
  id integer generated always as identity primary key,
  field text not null check (field in ('status', 'source', 'kind', 'municipality', 'executor')),
  matching text not null check (matching in ('exact', 'prefix', 'contains')),
  word text not null,
  value text not null,
  position integer not null,
  origin text not null check (origin in ('person', 'pack', 'default')),
  unique (field, matching, word)
);

-- A mapping of columns that somebody made for a file of an unknown layout, to be used again.
create table import_profile (
  name text primary key,
  profile jsonb not null,
  saved_at timestamptz not null default now(),
  saved_by text not null
);

create type import_state as enum ('running', 'done', 'failed', 'cancelled', 'undone');

create table import (
  id integer generated always as identity primary key,
  state import_state not null default 'running',
  begun_at timestamptz not null default now(),
  -- While it runs, its last sign of life; afterwards its end.
  seen_at timestamptz not null default now(),
  begun_by text not null,
  file_name text not null,
  file_bytes bigint not null,
  file_hash bytea not null,
  profile text not null,
  options jsonb not null default '{}',
  -- Known after the first look at the file.
  total integer,
  read integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  -- Words that mean nothing to the region, by field, with their numbers of rows.
  unmapped jsonb not null default '{}',
  failure text,
  undone_by text,
  check (state = 'running' or read = created + updated + unchanged + rejected)
);
create index import_begun on import (begun_at desc, id desc);
-- A file is imported once at a time.
create unique index import_running on import (file_hash) where state = 'running';

-- Rejected rows without personal data: cells by the header of their column.
create table import_rejection (
  import_id integer not null references import on delete cascade,
  sheet text not null default '',
  line integer not null,
  errors jsonb not null,
  cells jsonb not null,
  primary key (import_id, sheet, line)
);

-- An appeal and its history as they were before an import changed them for the first time.
create table import_update (
  import_id integer not null references import on delete cascade,
  appeal_id bigint not null,
  appeal jsonb not null,
  events jsonb not null,
  -- The import did not speak of it: it only showed that its coordinate stands for "unknown".
  flagged boolean not null default false,
  primary key (import_id, appeal_id)
);
create index import_update_appeal on import_update (appeal_id);

-- The import that showed it.
alter table default_point add column found_by integer;

alter table appeal
  -- The source's own words for the topic: what they mean may be decided later.
  add column topic_word_id integer,
  add column fast_track boolean not null default false,
  add column settlement_id integer,
  -- Who found the place; null where the source gave it, or nobody found one.
  add column location_origin location_origin,
  -- Hash of the address as the product understood it: other spellings of the same place have the same one.
  add column place_key bigint,
  -- Why the place is not believed; null when it is. All but a disagreement about the municipality keep it off the map.
  add column doubts location_doubt[] check (cardinality(doubts) > 0),
  -- The import that stored it first, and the one that wrote it last; null for what came another way.
  add column created_import integer,
  add column written_import integer;

create index appeal_place on appeal (place_key) where place_key is not null;
create index appeal_doubts on appeal (id) where doubts is not null or default_point;
create index appeal_created_import on appeal (created_import) where created_import is not null;
create index appeal_topic_word on appeal (topic_word_id) where topic_word_id is not null;

-- By what an appeal's place is remembered: the address as the product understands it, else as its source writes it.
create function hand_key(place_key bigint, source_id integer, address text) returns bigint
  language sql immutable parallel safe as
  $$ select coalesce(place_key, hashtextextended(source_id || chr(31) || address, 0)) $$;

-- A place that a person has shown on the map, for all appeals of one address.
create table hand_place (
  key bigint primary key,
  point geometry(Point, 4326) not null,
  precision location_precision not null,
  -- H3 at resolution 15.
  cell bigint not null,
  placed_at timestamptz not null default now(),
  placed_by text not null
);

-- Where appeals were before a person placed them.
create table hand_former (
  appeal_id bigint primary key,
  place jsonb not null
);
