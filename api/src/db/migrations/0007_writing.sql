-- The history of an appeal changes as a whole, because an event may come before those already known. Appeals that are new
-- have no other events, and then those that came are all there is to look at. Of events of one day only the last one counts:
-- what lay between was never how things stood at an end of a day. Whoever stores new appeals with their histories tells how
-- things stood in the same statement and says so, for the one statement.
create or replace function stand_inserted() returns trigger language plpgsql as $$
declare
  appeals bigint[];
  known integer;
begin
  if current_setting('ochag.standing_told', true) = 'on' then
    perform set_config('ochag.standing_told', 'off', true);
    return null;
  end if;
  appeals := array(select distinct appeal_id from added);
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
    with event as (
      select appeal_id, id, at, (at at time zone region.time_zone)::date as day, status from added cross join region
    ), step as materialized (
      select event.*, lag(status) over history as former, lag(day) over history as former_day, lead(day) over history as next_day
      from event window history as (partition by appeal_id order by at, id)
    ), placed as materialized (
      select step.*, coalesce(appeal.municipality_id, 0) as municipality_id, coalesce(appeal.topic_id, 0) as topic_id
      from step join (select id, municipality_id, topic_id from appeal where id = any(appeals)) appeal on appeal.id = step.appeal_id
    )
    select day, municipality_id, topic_id, status, 1 from placed where next_day is distinct from day
    union all
    select day, municipality_id, topic_id, former, -1 from placed where former_day < day;
  end if;
  return null;
end $$;

-- The same keys, of immutable parts only: so the planner writes the expression into the question instead of calling a
-- function for every row.
create or replace function hand_key(place_key bigint, source_id integer, address text) returns bigint
  language sql immutable parallel safe as
  $$ select coalesce(place_key, hashtextextended(source_id::text || chr(31) || address, 0)) $$;
