-- Which private files calls, handoffs, imports and leads refer to, so that what nothing refers to can be found and removed.
-- The database itself takes them from the documents, whoever writes these: a file that is referred to is never missed.
-- Stored JSON is text that need not be jsonb (a transcript may hold what jsonb does not know); a quotation mark inside a
-- text of it stands behind a backslash, so these names with their quotation marks are names only.
alter table call add column sound text generated always as (substring(state from '"stored":\{"key":"([^"]+)"')) stored;
alter table handoff add column document text generated always as (substring(state from '"document":"([0-9a-f-]{36})"')) stored;
alter table lead_import add column file text generated always as (substring(state from '"file":"([0-9a-f-]{36})"')) stored;
create index call_sound on call (tenant, sound) where sound is not null;
create index handoff_document on handoff (tenant, document) where document is not null;
create index lead_images on lead using gin ((state -> 'details' -> 'images') jsonb_path_ops);
create index merged_lead_images on merged_lead using gin ((state -> 'details' -> 'images') jsonb_path_ops);
