-- A lead's contacts name the calls that they were, so that two calls at one instant are two, and one can be taken back.
alter table lead no force row level security;
alter table call no force row level security;
update lead l set state = jsonb_set(l.state #- '{contacts,callTimes}', '{contacts,pastCalls}', coalesce((
  select jsonb_agg(jsonb_build_object('call', c.id, 'at', t.at) order by t.at, c.id)
  from jsonb_array_elements_text(l.state #> '{contacts,callTimes}') as t (at)
  left join call c on c.tenant = l.tenant and c.lead = l.id and c.occurred_at = t.at::timestamptz), '[]'))
where l.state #> '{contacts,callTimes}' is not null;
alter table call force row level security;
alter table lead force row level security;
