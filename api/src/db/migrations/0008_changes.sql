-- What a source said otherwise of an appeal it had handed in before: who handles it, and its dates. Of statuses
-- status_event tells.
create table appeal_change (
  id bigint generated always as identity primary key,
  appeal_id bigint not null,
  at timestamptz not null default now(),
  -- The import that brought it; null for what came another way.
  import_id integer,
  field text not null check (field in ('executor', 'createdAt', 'takenAt', 'dueAt', 'closedAt')),
  former text,
  latter text
);
create index appeal_change_appeal on appeal_change (appeal_id, id);
create index appeal_change_import on appeal_change (import_id) where import_id is not null;

create function forget_changes() returns trigger language plpgsql as $$
begin
  truncate appeal_change;
  return null;
end $$;
create trigger forget_changes after truncate on appeal for each statement execute function forget_changes();
