-- Where streets and houses are, as far as the region pack knows.

-- What lies next to the region and is no part of it: an address there is nowhere here.
alter table region add column outside text[] not null default '{}';

create table street (
  id integer generated always as identity primary key,
  settlement_id integer not null references settlement on delete cascade,
  name text not null,
  kind text not null,
  -- Null for the street itself.
  house text,
  point geometry(Point, 4326) not null
);
create index on street (settlement_id);
