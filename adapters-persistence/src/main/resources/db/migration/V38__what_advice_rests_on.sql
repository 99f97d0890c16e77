-- What advice on a lead rests on, beside the documents that it comes from, so that a board of leads is advised on without
-- reading transcripts: the leading pain point of a dossier, and the next steps of a call's latest analysis (null while
-- there is none).
alter table dossier add column pain text;
alter table call add column next_steps text;

-- The rows that are there already; the owner of the tables is behind the wall too until it is let through.
alter table dossier no force row level security;
update dossier set pain = state::jsonb #>> '{content,painPoints,0}' where pg_input_is_valid(state, 'jsonb');
alter table dossier force row level security;
alter table call no force row level security;
update call set next_steps = state::jsonb #>> '{analyses,-1,findings,nextSteps}' where pg_input_is_valid(state, 'jsonb');
alter table call force row level security;
