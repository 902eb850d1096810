-- Rollups: additive counts that answer the questions of the map without reading appeals. docs/rollups.md says which
-- question each serves and what it costs; api/src/rollup/grains.ts describes them to the program.

-- What a question may need of an appeal, kept beside it so that covering indexes can hold it.
alter table appeal
  add column day date,
  add column address_key bigint generated always as (hashtextextended(address, 0)) stored,
  -- Bucket of the time until the first response, a DDSketch with a relative error of 5 %: γ = 1.05 / 0.95.
  add column reaction smallint generated always as (
    case when taken_at >= created_at
      then ceil(ln(greatest(extract(epoch from taken_at - created_at)::float8, 1)) / ln(1.05::float8 / 0.95::float8)) end
  ) stored;
update appeal set day = (created_at at time zone region.time_zone)::date from region;
alter table appeal alter column day set not null;

drop index appeal_municipality;
drop index appeal_topic;
-- The facts behind every rollup in the order of time, and of topic and time: days that no rollup holds are read here.
create index appeal_facts on appeal (day, cell)
  include (municipality_id, topic_id, source_id, kind, status, default_point, address_key, reaction);
create index appeal_topic_facts on appeal (topic_id, day, cell)
  include (municipality_id, source_id, kind, status, default_point, address_key, reaction);
-- What is open now, by its deadline.
create index appeal_open on appeal (due_at, cell)
  include (municipality_id, topic_id, source_id, kind, status, day)
  where status in ('new', 'in_progress', 'returned', 'deferred');

-- Changes of counts that no rollup contains yet. Writers only ever append, so they never wait for each other; a fold moves
-- all rows that it sees into the rollups in one transaction. Every question adds the tail to what it reads there.
create table rollup_tail (
  day date not null,
  -- H3 at resolution 15; 1 without an exact place, 2 on a default coordinate.
  cell bigint not null,
  -- Zero stands for none in all rollups.
  municipality_id integer not null,
  topic_id integer not null,
  source_id integer not null,
  kind appeal_kind not null,
  status appeal_status not null,
  address_key bigint not null,
  address text,
  reaction smallint,
  -- Local day of the deadline of an open appeal; infinity without one.
  due date,
  count integer not null
);

-- Six counts by status in every row: a choice of statuses needs no rows of its own. Levels: 0 day, 1 month, 2 year.
create table rollup_territory (
  level smallint, start date, municipality_id integer, place smallint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_territory_key on rollup_territory (level, start, municipality_id, place)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_topic (
  level smallint, start date, municipality_id integer, topic_id integer, place smallint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_topic_key on rollup_topic (level, start, municipality_id, topic_id, place)
  include (new, in_progress, returned, deferred, closed, rejected);
create index rollup_topic_series on rollup_topic (level, municipality_id, topic_id, place, start)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_source (
  level smallint, start date, municipality_id integer, source_id integer, kind appeal_kind, place smallint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_source_key on rollup_source (level, start, source_id, kind, municipality_id, place)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_cell7 (
  level smallint, start date, cell bigint, municipality_id integer,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_cell7_key on rollup_cell7 (level, start, cell, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_cell9 (
  level smallint, start date, cell bigint, municipality_id integer,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_cell9_key on rollup_cell9 (level, start, cell, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_cell_topic (
  level smallint, start date, cell bigint, municipality_id integer, topic_id integer,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_cell_topic_key on rollup_cell_topic (level, topic_id, start, cell, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_cell_source (
  level smallint, start date, cell bigint, municipality_id integer, source_id integer, kind appeal_kind,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_cell_source_key on rollup_cell_source (level, source_id, start, cell, kind, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_topic_source (
  level smallint, start date, municipality_id integer, topic_id integer, source_id integer, kind appeal_kind, place smallint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_topic_source_key on rollup_topic_source
  (level, start, source_id, topic_id, municipality_id, kind, place)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_cell_full (
  level smallint, start date, cell bigint, municipality_id integer, topic_id integer, source_id integer, kind appeal_kind,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_cell_full_key on rollup_cell_full (level, start, cell, topic_id, source_id, kind, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);
create index rollup_cell_full_topic on rollup_cell_full (level, topic_id, source_id, start, cell, kind, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_address (
  level smallint, start date, cell bigint, municipality_id integer, address_key bigint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_address_key on rollup_address (level, start, cell, address_key, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

create table rollup_reaction (
  level smallint, start date, municipality_id integer, topic_id integer, reaction smallint,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_reaction_key on rollup_reaction (level, start, municipality_id, topic_id, reaction)
  include (new, in_progress, returned, deferred, closed, rejected);

-- Texts of the address keys.
create table address (key bigint primary key, text text not null);

-- Open now: those overdue since before `rollup_state.overdue_before`, and the others by the day of their deadline.
create table rollup_open (
  cell bigint, municipality_id integer, topic_id integer, open integer not null, overdue integer not null
);
create unique index rollup_open_key on rollup_open (cell, municipality_id, topic_id) include (open, overdue);
create table rollup_due (
  due date, cell bigint, municipality_id integer, topic_id integer, open integer not null
);
create unique index rollup_due_key on rollup_due (due, cell, municipality_id, topic_id) include (open);

-- How the numbers of appeals by status changed on a day; their sum up to a day is how things stood at its end.
create table rollup_standing (
  level smallint, start date, municipality_id integer, topic_id integer,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);
create unique index rollup_standing_key on rollup_standing (level, start, municipality_id, topic_id)
  include (new, in_progress, returned, deferred, closed, rejected);
create table rollup_standing_tail (
  day date not null, municipality_id integer not null, topic_id integer not null, status appeal_status not null, count integer not null
);

-- Whoever changes rollups locks this empty table: a lock that, unlike an advisory one, is had before the snapshot is taken.
create table rollup_lock ();

create table rollup_state (
  only_one boolean primary key default true check (only_one),
  -- Deadlines before this day are counted in rollup_open.overdue.
  overdue_before date not null default '-infinity',
  -- Appeals created before this day may have been archived: only rollups still count them.
  archived_before date not null default '-infinity'
);
insert into rollup_state default values;

-- An appeal as the rollups count it.
create view appeal_fact as
  select appeal.id, appeal.day,
    coalesce(appeal.cell, case when appeal.default_point then 2 else 1 end) as cell,
    coalesce(appeal.municipality_id, 0) as municipality_id, coalesce(appeal.topic_id, 0) as topic_id,
    appeal.source_id, appeal.kind, appeal.status, coalesce(appeal.address_key, 0) as address_key, appeal.address,
    appeal.reaction,
    case when appeal.status in ('new', 'in_progress', 'returned', 'deferred')
      then coalesce((appeal.due_at at time zone region.time_zone)::date, 'infinity') end as due
  from appeal cross join region;

-- Archiving takes appeals away and leaves their counts: it says so, in its transaction only, before it deletes.
create function is_archiving() returns boolean language sql stable as
  $$ select coalesce(current_setting('ochag.archiving', true), 'off') = 'on' $$;

-- What appeals refer to is checked for a whole statement at once: foreign keys look at every row by itself, four times, and
-- that alone took a quarter of the time of an import. As there, what is referred to is locked against being deleted.
alter table appeal
  drop constraint appeal_source_id_fkey,
  drop constraint appeal_topic_id_fkey,
  drop constraint appeal_municipality_id_fkey,
  drop constraint appeal_reported_municipality_id_fkey;
alter table status_event drop constraint status_event_appeal_id_fkey;

-- One index is enough for a history that is only ever read as a whole.
alter table status_event drop constraint status_event_pkey;
drop index status_event_appeal;
alter table status_event add primary key (appeal_id, at, id);

create function lock_references(sources integer[], topics integer[], municipalities integer[]) returns void
language plpgsql as $$
declare
  found_rows integer;
begin
  perform from source where id = any(sources) order by id for key share;
  get diagnostics found_rows = row_count;
  if found_rows < cardinality(sources) then raise foreign_key_violation using message = 'an appeal names an unknown source'; end if;
  perform from topic where id = any(topics) order by id for key share;
  get diagnostics found_rows = row_count;
  if found_rows < cardinality(topics) then raise foreign_key_violation using message = 'an appeal names an unknown topic'; end if;
  perform from municipality where id = any(municipalities) order by id for key share;
  get diagnostics found_rows = row_count;
  if found_rows < cardinality(municipalities) then
    raise foreign_key_violation using message = 'an appeal names an unknown municipality';
  end if;
end $$;

create function keep_referenced() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'source' and exists (select from appeal where source_id = old.id)
    or tg_table_name = 'topic' and exists (select from appeal where topic_id = old.id)
    or tg_table_name = 'municipality'
      and exists (select from appeal where municipality_id = old.id or reported_municipality_id = old.id)
  then raise foreign_key_violation using message = format('appeals refer to this %s', tg_table_name); end if;
  return old;
end $$;
create trigger keep_referenced before delete on source for each row execute function keep_referenced();
create trigger keep_referenced before delete on topic for each row execute function keep_referenced();
create trigger keep_referenced before delete on municipality for each row execute function keep_referenced();

-- Every way of writing appeals passes here, so that no count is ever lost: what came is +1, what went is -1, and what
-- stayed the same cancels out.
create function tally_inserted() returns trigger language plpgsql as $$
begin
  perform lock_references(
    array(select distinct source_id from added),
    array(select distinct topic_id from added where topic_id is not null),
    array(select municipality_id from added where municipality_id is not null
      union select reported_municipality_id from added where reported_municipality_id is not null));
  insert into rollup_tail
  select appeal.day, coalesce(appeal.cell, case when appeal.default_point then 2 else 1 end),
    coalesce(appeal.municipality_id, 0), coalesce(appeal.topic_id, 0), appeal.source_id, appeal.kind, appeal.status,
    coalesce(appeal.address_key, 0), appeal.address, appeal.reaction,
    case when appeal.status in ('new', 'in_progress', 'returned', 'deferred')
      then coalesce((appeal.due_at at time zone region.time_zone)::date, 'infinity') end, 1
  from added appeal cross join region;
  return null;
end $$;

-- An appeal takes its history with it; what that had counted is told before it goes.
create function tally_deleted() returns trigger language plpgsql as $$
begin
  if not is_archiving() then
  insert into rollup_standing_tail
  select change.day, coalesce(removed.municipality_id, 0), coalesce(removed.topic_id, 0), change.status, -sum(change.count)
  from removed cross join lateral (select day, status, count from status_change where appeal_id = removed.id) change
  group by change.day, removed.municipality_id, removed.topic_id, change.status having sum(change.count) <> 0;
  insert into rollup_tail
  select appeal.day, coalesce(appeal.cell, case when appeal.default_point then 2 else 1 end),
    coalesce(appeal.municipality_id, 0), coalesce(appeal.topic_id, 0), appeal.source_id, appeal.kind, appeal.status,
    coalesce(appeal.address_key, 0), appeal.address, appeal.reaction,
    case when appeal.status in ('new', 'in_progress', 'returned', 'deferred')
      then coalesce((appeal.due_at at time zone region.time_zone)::date, 'infinity') end, -1
  from removed appeal cross join region;
  end if;
  delete from status_event using removed where status_event.appeal_id = removed.id;
  return null;
end $$;

create function tally_updated() returns trigger language plpgsql as $$
begin
  perform lock_references(
    array(select distinct source_id from added),
    array(select distinct topic_id from added where topic_id is not null),
    array(select municipality_id from added where municipality_id is not null
      union select reported_municipality_id from added where reported_municipality_id is not null));
  insert into rollup_tail
  select appeal.day, coalesce(appeal.cell, case when appeal.default_point then 2 else 1 end) as cell_or_place,
    coalesce(appeal.municipality_id, 0), coalesce(appeal.topic_id, 0), appeal.source_id, appeal.kind, appeal.status,
    coalesce(appeal.address_key, 0), appeal.address, appeal.reaction,
    case when appeal.status in ('new', 'in_progress', 'returned', 'deferred')
      then coalesce((appeal.due_at at time zone region.time_zone)::date, 'infinity') end as due, sum(appeal.count)
  from (select *, -1 as count from removed union all select *, 1 from added) appeal cross join region
  group by appeal.day, cell_or_place, appeal.municipality_id, appeal.topic_id, appeal.source_id, appeal.kind,
    appeal.status, appeal.address_key, appeal.address, appeal.reaction, due
  having sum(appeal.count) <> 0;
  insert into rollup_standing_tail
  select change.day, side.municipality_id, side.topic_id, change.status, sum(side.sign * change.count)
  from removed join added using (id)
  cross join lateral (values
    (coalesce(removed.municipality_id, 0), coalesce(removed.topic_id, 0), -1),
    (coalesce(added.municipality_id, 0), coalesce(added.topic_id, 0), 1)
  ) side (municipality_id, topic_id, sign)
  cross join lateral (select day, status, count from status_change where appeal_id = added.id) change
  where removed.municipality_id is distinct from added.municipality_id or removed.topic_id is distinct from added.topic_id
  group by change.day, side.municipality_id, side.topic_id, change.status
  having sum(side.sign * change.count) <> 0;
  return null;
end $$;

-- What each event of an appeal's history did to the numbers by status: +1 for the new one, -1 for the one before.
create view status_change as
  select event.appeal_id, event.id as event_id, event.day, change.status, change.count
  from (
    select appeal_id, status_event.id, status, (at at time zone region.time_zone)::date as day,
      lag(status) over (partition by appeal_id order by at, status_event.id) as former
    from status_event cross join region
  ) event
  cross join lateral (values (event.status, 1), (event.former, -1)) change (status, count)
  where change.status is not null;

create trigger tally_inserted after insert on appeal referencing new table as added
  for each statement execute function tally_inserted();
create trigger tally_updated after update on appeal referencing old table as removed new table as added
  for each statement execute function tally_updated();
create trigger tally_deleted after delete on appeal referencing old table as removed
  for each statement execute function tally_deleted();

-- The history of an appeal changes as a whole, because an event may come before those already known. Appeals that are new
-- have no other events, and then those that came are all there is to look at.
create function stand_inserted() returns trigger language plpgsql as $$
declare
  appeals bigint[] := array(select distinct appeal_id from added);
  known integer;
begin
  select count(*) into known from appeal where id = any(appeals);
  if known < cardinality(appeals) then
    raise foreign_key_violation using message = 'an event names an unknown appeal';
  end if;
  if (select count(*) from status_event where appeal_id = any(appeals)) > (select count(*) from added) then
    insert into rollup_standing_tail
    with history as materialized (
      select event.appeal_id, event.id, event.at, event.status, added.id is not null as added
      from status_event event left join added on added.id = event.id
      where event.appeal_id = any(appeals)
    ), step as (
      select appeal_id, at, status, lag(status) over (partition by appeal_id order by at, id) as former, 1 as sign
      from history
      union all
      select appeal_id, at, status, lag(status) over (partition by appeal_id order by at, id), -1
      from history where not added
    )
    select (step.at at time zone region.time_zone)::date, coalesce(appeal.municipality_id, 0),
      coalesce(appeal.topic_id, 0), change.status, sum(step.sign * change.count)
    from step join appeal on appeal.id = step.appeal_id cross join region
    cross join lateral (values (step.status, 1), (step.former, -1)) change (status, count)
    where change.status is not null
    group by 1, appeal.municipality_id, appeal.topic_id, change.status
    having sum(step.sign * change.count) <> 0;
  else
    insert into rollup_standing_tail
    select (step.at at time zone region.time_zone)::date, coalesce(appeal.municipality_id, 0),
      coalesce(appeal.topic_id, 0), change.status, change.count
    from (
      select appeal_id, at, status, lag(status) over (partition by appeal_id order by at, id) as former from added
    ) step join (select id, municipality_id, topic_id from appeal where id = any(appeals)) appeal on appeal.id = step.appeal_id
    cross join region
    cross join lateral (values (step.status, 1), (step.former, -1)) change (status, count)
    where change.status is not null;
  end if;
  return null;
end $$;
create trigger stand_inserted after insert on status_event referencing new table as added
  for each statement execute function stand_inserted();

create function tally_truncated() returns trigger language plpgsql as $$
begin
  -- Locks in the order of a fold.
  lock table rollup_lock in exclusive mode;
  update rollup_state set archived_before = default;
  delete from status_event;
  truncate rollup_tail, rollup_territory, rollup_topic, rollup_source, rollup_topic_source, rollup_cell7, rollup_cell9,
    rollup_cell_topic, rollup_cell_source,
    rollup_cell_full, rollup_address, rollup_reaction, rollup_open, rollup_due, rollup_standing, rollup_standing_tail;
  return null;
end $$;
create trigger tally_truncated after truncate on appeal for each statement execute function tally_truncated();

-- What was stored before rollups existed is counted by the first fold.
insert into rollup_tail
  select day, cell, municipality_id, topic_id, source_id, kind, status, address_key, address, reaction, due, 1 from appeal_fact;
insert into rollup_standing_tail
  select change.day, coalesce(appeal.municipality_id, 0), coalesce(appeal.topic_id, 0), change.status, sum(change.count)
  from status_change change join appeal on appeal.id = change.appeal_id
  group by change.day, appeal.municipality_id, appeal.topic_id, change.status having sum(change.count) <> 0;
