-- Counters of the board. Like the tallies they are sums over rows that every change of a lead adds in its own
-- transaction, so that nobody waits for anybody and a change that is rolled back leaves nothing; now and then rows are
-- folded into one.

-- The leads that stand in a stage, by owner; "since" is the sum of the moments (seconds of the epoch) at which they
-- entered it, so that their age together at any moment is leads * moment - since.
create table stage_standing (
  tenant uuid not null references tenant,
  stage text not null,
  owner uuid,
  leads bigint not null,
  since numeric not null
);
create index stage_standing_of on stage_standing (tenant, stage, owner);

-- The moves from stage to stage on a day (UTC), with the seconds that the leads had stood in the stage they left.
create table stage_flow (
  tenant uuid not null references tenant,
  day date not null,
  from_stage text not null,
  to_stage text not null,
  moves bigint not null,
  seconds numeric not null
);
create index stage_flow_of on stage_flow (tenant, day);

-- The moves of a lead after the first few, each with the moment at which the lead had entered the stage that it left.
create function moves_of(state jsonb, after_first int)
  returns table (day date, from_stage text, to_stage text, seconds numeric)
  language sql immutable as
$$
  select (m.at at time zone 'UTC')::date, m.from_stage, m.to_stage, extract(epoch from m.at - m.entered)::numeric
  from (
    select x.n, (x.move ->> 'at')::timestamptz as at, x.move ->> 'from' as from_stage, x.move ->> 'to' as to_stage,
      coalesce(
        lag((x.move ->> 'at')::timestamptz) over (order by x.n),
        least((state #>> '{captures,0,at}')::timestamptz, (x.move ->> 'at')::timestamptz)) as entered
    from jsonb_array_elements(state #> '{progress,moves}') with ordinality as x (move, n)
  ) m
  where m.n > after_first
$$;

create function count_standing() returns trigger
  language plpgsql as
$$
begin
  if tg_op <> 'INSERT' then
    insert into stage_standing values (old.tenant, old.stage, old.owner, -1, -extract(epoch from old.stage_since));
  end if;
  if tg_op <> 'DELETE' then
    insert into stage_standing values (new.tenant, new.stage, new.owner, 1, extract(epoch from new.stage_since));
    if random() < 0.02 then
      with folded as (
        delete from stage_standing s using (
          select ctid from stage_standing where tenant = new.tenant for update skip locked
        ) free where s.ctid = free.ctid returning s.*
      )
      insert into stage_standing
      select tenant, stage, owner, sum(leads), sum(since) from folded group by tenant, stage, owner
      having sum(leads) <> 0 or sum(since) <> 0;
    end if;
  end if;
  return null;
end
$$;

create function count_flow() returns trigger
  language plpgsql as
$$
begin
  if tg_op = 'DELETE' then
    insert into stage_flow
    select old.tenant, day, from_stage, to_stage, -count(*), -sum(seconds) from moves_of(old.state, 0)
    group by day, from_stage, to_stage;
    return null;
  end if;
  insert into stage_flow
  select new.tenant, day, from_stage, to_stage, count(*), sum(seconds)
  from moves_of(new.state, case tg_op when 'INSERT' then 0 else jsonb_array_length(old.state #> '{progress,moves}') end)
  group by day, from_stage, to_stage;
  if random() < 0.02 then
    with folded as (
      delete from stage_flow f using (
        select ctid from stage_flow where tenant = new.tenant and day = (new.stage_since at time zone 'UTC')::date
        for update skip locked
      ) free where f.ctid = free.ctid returning f.*
    )
    insert into stage_flow
    select tenant, day, from_stage, to_stage, sum(moves), sum(seconds) from folded
    group by tenant, day, from_stage, to_stage having sum(moves) <> 0 or sum(seconds) <> 0;
  end if;
  return null;
end
$$;

-- The leads that are there already; the owner of the table is behind the wall too until it is let through.
alter table lead no force row level security;
insert into stage_standing
select tenant, stage, owner, count(*), sum(extract(epoch from stage_since)) from lead group by tenant, stage, owner;
insert into stage_flow
select l.tenant, m.day, m.from_stage, m.to_stage, count(*), sum(m.seconds)
from lead l cross join lateral moves_of(l.state, 0) m group by l.tenant, m.day, m.from_stage, m.to_stage;
alter table lead force row level security;
call wall_off('stage_standing');
call wall_off('stage_flow');

create trigger lead_stands_in_and_out after insert or delete on lead
  for each row execute function count_standing();
create trigger lead_stands after update on lead
  for each row when ((old.stage, old.owner, old.stage_since) is distinct from (new.stage, new.owner, new.stage_since))
  execute function count_standing();
create trigger lead_flows_in_and_out after insert or delete on lead
  for each row execute function count_flow();
create trigger lead_flows after update on lead
  for each row when ((old.stage, old.stage_since) is distinct from (new.stage, new.stage_since))
  execute function count_flow();
