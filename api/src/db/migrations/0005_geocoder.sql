-- What geocoders answered, so that nothing is asked twice. Only answers are here, never failures; "no such place" is an answer
-- without a point and is asked again after a while.
create table geocoded (
  -- Kind and address of the service: another one may know more.
  service text not null,
  -- The address in one spelling.
  canonical text not null,
  precision location_precision,
  point geometry(Point, 4326),
  -- How the service spells the place.
  label text,
  asked_at timestamptz not null default now(),
  primary key (service, canonical),
  check ((precision is null) = (point is null))
);

-- Appeals that move take their histories with them. The planner made one join of that, which read the history of every
-- appeal for each that moved: `offset 0` keeps histories being looked up one by one.
create or replace function tally_updated() returns trigger language plpgsql as $$
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
  from (
    select id, municipality_id, topic_id, sign,
      min(municipality_id) over appeal < max(municipality_id) over appeal
        or min(topic_id) over appeal < max(topic_id) over appeal as moved
    from (
      select id, coalesce(municipality_id, 0) as municipality_id, coalesce(topic_id, 0) as topic_id, -1 as sign from removed
      union all
      select id, coalesce(municipality_id, 0), coalesce(topic_id, 0), 1 from added
    ) both_sides
    window appeal as (partition by id)
  ) side
  cross join lateral (select day, status, count from status_change where appeal_id = side.id offset 0) change
  where side.moved
  group by change.day, side.municipality_id, side.topic_id, change.status
  having sum(side.sign * change.count) <> 0;
  return null;
end $$;

create or replace function tally_deleted() returns trigger language plpgsql as $$
begin
  if not is_archiving() then
  insert into rollup_standing_tail
  select change.day, coalesce(removed.municipality_id, 0), coalesce(removed.topic_id, 0), change.status, -sum(change.count)
  from removed
  cross join lateral (select day, status, count from status_change where appeal_id = removed.id offset 0) change
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
