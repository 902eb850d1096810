-- Digests that are kept: what was said of a day or week that is over stays as it was said, whatever becomes known later.
create table digest (
  unit text not null check (unit in ('day', 'week')),
  first_day date not null,
  -- Code of the municipality; empty for the region. A digest outlives its municipality, so it refers to none.
  municipality text not null,
  composed_at timestamptz not null default now(),
  -- Version of the data that it was composed from.
  version bigint not null,
  total integer not null,
  content jsonb not null,
  primary key (unit, municipality, first_day)
);

-- What was due, closed or put off in some days. The table is nearly in the order of these times, so small summaries of its
-- pages are enough, and they cost those who write next to nothing.
create index appeal_due_days on appeal using brin (due_at) with (pages_per_range = 32, autosummarize = on);
create index appeal_closed_days on appeal using brin (closed_at) with (pages_per_range = 32, autosummarize = on);
create index status_event_days on status_event using brin (at) with (pages_per_range = 32, autosummarize = on);
