-- The spine: one region, its reference data, its appeals, their history, and the log of changes that feeds live views.

create type appeal_kind as enum ('problem', 'suggestion', 'incident');
create type appeal_status as enum ('new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected');
create type location_precision as enum ('point', 'house', 'street', 'road', 'settlement', 'municipality', 'region', 'none');

-- Parent of an H3 cell: set the resolution bits 52 to 55, fill the digits below it with ones.
create function h3_parent(cell bigint, resolution integer) returns bigint
  language sql immutable strict parallel safe as
  $$ select (cell & ~(15::bigint << 52)) | (resolution::bigint << 52) | ((1::bigint << (3 * (15 - resolution))) - 1) $$;

-- A parent's descendants at resolution 15 are one contiguous range: from here ...
create function h3_first(cell bigint) returns bigint
  language sql immutable strict parallel safe as
  $$ select (cell & ~((1::bigint << (3 * (15 - ((cell >> 52) & 15)::integer))) - 1) & ~(15::bigint << 52)) | (15::bigint << 52) $$;

-- ... to here.
create function h3_last(cell bigint) returns bigint
  language sql immutable strict parallel safe as
  $$ select cell | (15::bigint << 52) $$;

create table region (
  only_one boolean primary key default true check (only_one),
  code text not null,
  name jsonb not null,
  time_zone text not null,
  languages text[] not null,
  bounds double precision[] not null,
  demo boolean not null,
  approximate boolean not null,
  attribution text,
  -- Of the pack's files: the same fingerprint means that nothing has to be loaded again.
  fingerprint text not null
);

create table municipality (
  id integer generated always as identity primary key,
  code text not null unique,
  name jsonb not null,
  residents integer
);

-- A boundary in force from valid_from until the day before valid_to, local days.
create table boundary (
  id integer generated always as identity primary key,
  municipality_id integer not null references municipality,
  valid_from date not null,
  valid_to date not null,
  shape geometry(MultiPolygon, 4326) not null,
  unique (municipality_id, valid_from),
  check (valid_from < valid_to)
);

-- The same boundaries cut into small pieces, so that finding the one around a point is quick.
create table boundary_part (
  boundary_id integer not null references boundary on delete cascade,
  shape geometry(Geometry, 4326) not null
);
create index on boundary_part (boundary_id);
create index on boundary_part using gist (shape);

create table settlement (
  id integer generated always as identity primary key,
  name jsonb not null,
  kind text not null,
  municipality_id integer references municipality on delete set null,
  residents integer not null,
  point geometry(Point, 4326) not null
);

create table topic (
  id integer generated always as identity primary key,
  code text not null unique,
  parent_id integer references topic,
  name jsonb not null,
  severity smallint not null,
  critical boolean not null,
  season jsonb,
  deadline_days integer,
  -- Reading order of the whole tree, parents before children.
  position integer not null
);

-- Every topic with every topic above it and itself; the group is the root.
create view topic_ancestry as
  with recursive climb (topic_id, ancestor_id) as (
    select id, id from topic
    union all
    select climb.topic_id, topic.parent_id from climb join topic on topic.id = climb.ancestor_id
    where topic.parent_id is not null
  )
  select topic_id, ancestor_id from climb;

create table source (
  id integer generated always as identity primary key,
  code text not null unique,
  name jsonb not null,
  deadline_days integer,
  position integer not null
);

create table appeal (
  id bigint generated always as identity primary key,
  source_id integer not null references source,
  external_id text not null,
  kind appeal_kind not null,
  status appeal_status not null,
  raw_status text,
  topic_id integer references topic,
  municipality_id integer references municipality,
  -- As the source named it; the municipality itself follows the point where there is one.
  reported_municipality_id integer references municipality,
  executor text,
  created_at timestamptz not null,
  taken_at timestamptz,
  due_at timestamptz,
  closed_at timestamptz,
  precision location_precision not null,
  point geometry(Point, 4326),
  address text,
  text text,
  -- H3 at resolution 15; null when the place is too vague for a hexagon or a default coordinate.
  cell bigint,
  default_point boolean not null default false,
  -- Of all that the source said: the same hash means that nothing changed.
  content_hash bytea not null,
  unique (source_id, external_id)
);
-- The list: newest first by keyset; and every question over a period.
create index appeal_created on appeal (created_at, id);
-- A hexagon's appeals, a viewport's appeals.
create index appeal_cell on appeal (cell, created_at) where cell is not null;
create index appeal_municipality on appeal (municipality_id, created_at);
create index appeal_topic on appeal (topic_id, created_at);

create table status_event (
  id bigint generated always as identity primary key,
  appeal_id bigint not null references appeal on delete cascade,
  at timestamptz not null,
  status appeal_status not null,
  raw_status text
);
create index status_event_appeal on status_event (appeal_id, at);

-- Coordinates that a source uses for "unknown"; appeals on them are flagged and in no hexagon.
create table default_point (
  source_id integer not null references source on delete cascade,
  longitude double precision not null,
  latitude double precision not null,
  primary key (source_id, longitude, latitude)
);

-- Every committed change in commit order; id is the data version.
create table change (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  reset boolean not null default false,
  deltas jsonb not null default '[]'
);
create index change_at on change (at);

create table api_key (
  id integer generated always as identity primary key,
  name text not null unique,
  hash bytea not null unique,
  created_at timestamptz not null default now()
);
