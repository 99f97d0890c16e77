-- The tenant with which the installation began, of which there is one: the installer's own accounts with providers serve
-- it and no other. In an older installation it is the oldest; its owner has to step around the wall to see it.
alter table tenant add column first boolean not null default false;
create unique index tenant_first on tenant (first) where first;
alter table tenant no force row level security;
update tenant set first = true where id = (select id from tenant order by created_at, id limit 1);
alter table tenant force row level security;
