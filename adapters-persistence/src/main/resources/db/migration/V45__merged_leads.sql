-- Leads that are part of another lead since a person said that they are the same: where their ids lead, and what they were.
create table merged_lead (
  id uuid primary key,
  tenant uuid not null references tenant,
  remaining uuid not null,
  merged_at timestamptz not null,
  state jsonb not null
);
create index merged_lead_of on merged_lead (tenant, remaining);
call wall_off('merged_lead');
