-- A call is one JSON document; the columns beside it are what lists, look-ups and locks need.
create table call (
  id uuid primary key,
  tenant uuid not null references tenant,
  lead uuid,
  seller uuid,
  provider text,
  external_call text,
  direction text not null,
  external_number text,
  type text,
  recording text,
  transcribed boolean not null,
  score int,
  seconds bigint not null,
  occurred_at timestamptz not null,
  state text not null,
  constraint call_once_per_origin unique (tenant, provider, external_call)
);
create index call_latest on call (tenant, occurred_at desc, id desc);
create index call_unmatched on call (tenant, occurred_at desc, id desc) where lead is null;
create index call_with_lead on call (tenant, lead, occurred_at desc);
call wall_off('call');

-- Dossiers are written once and never changed.
create table dossier (
  id uuid primary key,
  tenant uuid not null references tenant,
  lead uuid not null,
  written_at timestamptz not null,
  state text not null
);
create index dossier_newest on dossier (tenant, lead, written_at desc);
call wall_off('dossier');

create table research_source (
  tenant uuid not null references tenant,
  lead uuid not null,
  source text not null,
  position int not null,
  report text not null,
  primary key (tenant, lead, source)
);
call wall_off('research_source');

create table product (
  id uuid primary key,
  tenant uuid not null references tenant,
  name text not null,
  state text not null
);
create index product_by_name on product (tenant, name, id);
call wall_off('product');

-- "open" is true until a handoff has failed before anything happened: a lead has one such handoff at a time.
create table handoff (
  id uuid primary key,
  tenant uuid not null references tenant,
  lead uuid not null,
  open boolean not null,
  started_at timestamptz not null,
  state text not null
);
create unique index handoff_one_at_a_time on handoff (tenant, lead) where open;
create index handoff_latest on handoff (tenant, started_at desc, id desc);
create index handoff_of_lead on handoff (tenant, lead, started_at desc);
call wall_off('handoff');

-- The system role routes messages by these two columns; the key itself is the caller's proof.
create table connection (
  tenant uuid not null references tenant,
  provider text not null,
  key text not null,
  account text,
  primary key (tenant, provider),
  constraint connection_key_taken unique (provider, key)
);
create index connection_by_account on connection (provider, account);
call wall_off('connection');
call open_to_system('connection', 'select');

create table provider_message (
  id uuid primary key,
  tenant uuid not null references tenant,
  provider text not null,
  type text not null,
  delivery_key text not null,
  body text not null,
  received_at timestamptz not null,
  constraint provider_message_once unique (tenant, provider, delivery_key)
);
call wall_off('provider_message');
