create table lead_import (
  id uuid primary key,
  tenant uuid not null references tenant,
  version bigint not null,
  uploaded_at timestamptz not null,
  state text not null
);
create index lead_import_newest on lead_import (tenant, uploaded_at desc, id desc);
call wall_off('lead_import');

create table import_issue (
  tenant uuid not null references tenant,
  import uuid not null references lead_import on delete cascade,
  position bigint generated always as identity,
  line bigint not null,
  issue text not null,
  primary key (tenant, import, line, position)
);
call wall_off('import_issue');

-- What was taken in before, by its content, so that the same file twice creates nothing new.
create table import_row (
  tenant uuid not null references tenant,
  fingerprint text not null,
  primary key (tenant, fingerprint)
);
call wall_off('import_row');
