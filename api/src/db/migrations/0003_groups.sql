-- Hexagons of whole groups of topics by source: the filter that people combine most. A group has up to two dozen topics, which
-- rollup_cell_full would have to be read one by one. Months only: of whole years there are few rows.

-- The group of every topic: the topic above it that has none above itself.
create view topic_group as
  select topic_id, ancestor_id as group_id from topic_ancestry join topic on topic.id = ancestor_id where topic.parent_id is null;

create table rollup_cell_group (
  level smallint, start date, cell bigint, municipality_id integer, group_id integer, source_id integer,
  new integer not null, in_progress integer not null, returned integer not null, deferred integer not null, closed integer not null, rejected integer not null
);

-- What the groups count is in rollup_cell_full already, topic by topic, that of archived appeals too.
create function count_groups() returns void language sql as $$
  insert into rollup_cell_group
  select level, start, cell, municipality_id, coalesce(group_id, 0), source_id,
    sum(new)::int, sum(in_progress)::int, sum(returned)::int, sum(deferred)::int, sum(closed)::int, sum(rejected)::int
  from rollup_cell_full left join topic_group using (topic_id)
  where level = 1 and cell > 2
  group by level, start, cell, municipality_id, coalesce(group_id, 0), source_id
$$;
select count_groups();
create unique index rollup_cell_group_key on rollup_cell_group (level, group_id, source_id, start, cell, municipality_id)
  include (new, in_progress, returned, deferred, closed, rejected);

-- Topics that come under another group take what is counted with them.
create function regroup_topics() returns trigger language plpgsql as $$
begin
  if exists (select from before join after using (id) where before.parent_id is distinct from after.parent_id)
    and exists (select from rollup_cell_full)
  then
    lock table rollup_lock in exclusive mode;
    delete from rollup_cell_group;
    perform count_groups();
  end if;
  return null;
end $$;
create trigger regroup_topics after update on topic referencing old table as before new table as after
  for each statement execute function regroup_topics();

create or replace function tally_truncated() returns trigger language plpgsql as $$
begin
  -- Locks in the order of a fold.
  lock table rollup_lock in exclusive mode;
  update rollup_state set archived_before = default;
  delete from status_event;
  truncate rollup_tail, rollup_territory, rollup_topic, rollup_source, rollup_topic_source, rollup_cell7, rollup_cell9,
    rollup_cell_topic, rollup_cell_source, rollup_cell_group,
    rollup_cell_full, rollup_address, rollup_reaction, rollup_open, rollup_due, rollup_standing, rollup_standing_tail;
  return null;
end $$;
