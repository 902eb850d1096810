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
