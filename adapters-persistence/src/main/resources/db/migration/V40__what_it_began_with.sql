-- What events and jobs began with, as the log calls it: the id of a request, which whoever sends it may choose, else of
-- the first event.
alter table outbox alter column correlation type text using correlation::text;
alter table job add column correlation text;
