-- Words of appeals, so that they are found by what they say. The index costs more than all the rest of writing, so writers
-- only note which appeals are no longer as they were indexed; indexing them follows after their commit.
create table appeal_words (
  appeal_id bigint primary key,
  words tsvector not null
);
create index appeal_words_words on appeal_words using gin (words);

-- Appeals that are not indexed as they stand: new, changed or gone.
create table appeal_words_tail (appeal_id bigint not null);

-- One character becomes one character, so that a place in the result is the same place in the text. Capitals are spelled
-- out, because a database whose locale is C lowers Latin letters only; punctuation parts words, because «5/2» and «a.b» are
-- else read as file names and hosts.
create function plain_text(said text) returns text
  language sql immutable parallel safe as
  $$ select translate(lower(said), 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯё/\.-_:@#№', 'абвгдеежзийклмнопрстуфхцчшщъыьэюяе         ') $$;

-- What an appeal is found by: its text (A) and its address (B). Each word is stemmed in the language of its letters.
create function words_of(address text, said text) returns tsvector
  language sql immutable parallel safe as
  $$ select setweight(to_tsvector('pg_catalog.russian'::regconfig, plain_text(coalesce(left(said, 100000), ''))), 'A')
    || setweight(to_tsvector('pg_catalog.russian'::regconfig, plain_text(coalesce(address, ''))), 'B') $$;

insert into appeal_words_tail select id from appeal;

create function note_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into appeal_words_tail select id from added;
  elsif tg_op = 'DELETE' then
    insert into appeal_words_tail select id from removed;
  else
    truncate appeal_words, appeal_words_tail;
  end if;
  return null;
end $$;
create trigger note_words_inserted after insert on appeal referencing new table as added
  for each statement execute function note_words();
create trigger note_words_deleted after delete on appeal referencing old table as removed
  for each statement execute function note_words();
create trigger note_words_truncated after truncate on appeal for each statement execute function note_words();

-- Most updates change a status: the condition is tried while the row is at hand and leaves those alone.
create function note_changed_words() returns trigger language plpgsql as $$
begin
  insert into appeal_words_tail values (new.id);
  return null;
end $$;
create trigger note_words_updated after update of text, address on appeal for each row
  when (old.text is distinct from new.text or old.address is distinct from new.address)
  execute function note_changed_words();
