-- How far a job ever got: one that gets further has all its attempts again.
alter table job add column furthest integer not null default 0;
