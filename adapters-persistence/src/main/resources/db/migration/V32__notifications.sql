-- What people were told. One event tells one person one kind of thing once.
create table notification (
  id uuid primary key,
  tenant uuid not null references tenant,
  recipient uuid not null,
  cause uuid not null,
  kind text not null,
  thing text not null,
  subject uuid not null,
  lead uuid,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  constraint notification_once unique (tenant, cause, recipient, kind)
);
create index notification_newest on notification (tenant, recipient, at desc, id desc);
create index notification_unread on notification (tenant, recipient, at desc, id desc) where read_at is null;
call wall_off('notification');

-- What a person chose to be mailed about; the id is the person's.
create table notification_preference (
  id uuid primary key,
  tenant uuid not null references tenant,
  by_email text not null
);
call wall_off('notification_preference');
