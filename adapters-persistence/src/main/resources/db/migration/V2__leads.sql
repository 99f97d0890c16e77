create extension if not exists pg_trgm;

-- "state" is the whole lead; the other columns are what lists, the board and the search for duplicates look at.
create table lead (
  id uuid primary key,
  tenant uuid not null references tenant,
  version bigint not null,
  state jsonb not null,
  company text,
  person text,
  title text,
  email text,
  industry text,
  channel text not null,
  stage text not null,
  stage_since timestamptz not null,
  score int not null,
  known text not null,
  amount numeric(19, 4),
  currency text,
  owner uuid,
  doubtful boolean not null,
  captured_at timestamptz not null,
  changed_at timestamptz not null,
  search text not null,
  mailbox text,
  phone text,
  salesforce_id text,
  name_key text,
  company_key text,
  block text not null,
  touched_at timestamptz not null
);
create index lead_newest on lead (tenant, captured_at desc, id desc);
create index lead_on_board on lead (tenant, stage, stage_since desc, id desc);
create index lead_owner on lead (tenant, owner, captured_at desc, id desc);
create index lead_mailbox on lead (tenant, mailbox) where mailbox is not null;
create index lead_phone on lead (tenant, phone, touched_at desc) where phone is not null;
create index lead_salesforce on lead (tenant, salesforce_id) where salesforce_id is not null;
create index lead_block on lead (tenant, block);
create index lead_search on lead using gin (search gin_trgm_ops);
call wall_off('lead');

-- How many leads stand in each stage and what they may be worth: the sum of all rows of a tenant, stage and currency.
-- Every change adds rows, so that nobody waits for anybody; now and then they are folded into one.
create table lead_tally (
  tenant uuid not null references tenant,
  stage text not null,
  currency text not null,
  leads bigint not null,
  amount numeric(24, 4) not null
);
create index lead_tally_stage on lead_tally (tenant, stage);
call wall_off('lead_tally');

create function tally_lead() returns trigger
  language plpgsql as
$$
begin
  if tg_op <> 'INSERT' then
    insert into lead_tally
    values (old.tenant, old.stage, coalesce(old.currency, ''), -1, -coalesce(old.amount, 0));
  end if;
  if tg_op <> 'DELETE' then
    insert into lead_tally
    values (new.tenant, new.stage, coalesce(new.currency, ''), 1, coalesce(new.amount, 0));
    if random() < 0.02 then
      with folded as (
        delete from lead_tally t using (
          select ctid from lead_tally where tenant = new.tenant for update skip locked
        ) free where t.ctid = free.ctid returning t.*
      )
      insert into lead_tally
      select tenant, stage, currency, sum(leads), sum(amount) from folded group by tenant, stage, currency;
    end if;
  end if;
  return null;
end
$$;

create trigger lead_tallied_in_and_out after insert or delete on lead
  for each row execute function tally_lead();
create trigger lead_tallied_on after update on lead
  for each row when ((old.stage, old.currency, old.amount) is distinct from (new.stage, new.currency, new.amount))
  execute function tally_lead();
