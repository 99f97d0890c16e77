-- Leads that are part of another lead since a person said that they are the same: where their ids lead, what they were, and
-- by what they are known again when they come in once more.
create table merged_lead (
  id uuid primary key,
  tenant uuid not null references tenant,
  remaining uuid not null,
  merged_at timestamptz not null,
  state jsonb not null,
  mailbox text,
  phone text,
  salesforce_id text
);
create index merged_lead_of on merged_lead (tenant, remaining);
create index merged_lead_mailbox on merged_lead (tenant, mailbox) where mailbox is not null;
create index merged_lead_phone on merged_lead (tenant, phone) where phone is not null;
create index merged_lead_salesforce on merged_lead (tenant, salesforce_id) where salesforce_id is not null;
call wall_off('merged_lead');
