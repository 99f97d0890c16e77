-- Reactions to events are due in a table of their own, so that no flood of long jobs stands before them.
create table scheduled_reactions (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_reactions_due on scheduled_reactions (execution_time);
create index scheduled_reactions_heartbeat on scheduled_reactions (last_heartbeat);
grant select, insert, update, delete on scheduled_reactions to lead_intel_app, lead_intel_system;

with moved as (
  delete from scheduled_tasks t using job j
  where t.task_instance = j.trigger::text and j.kind like 'event:%'
  returning t.*
)
insert into scheduled_reactions select * from moved;

-- What is old enough is removed across tenants; of idempotent answers the system role sees only their age.
call open_to_system('outbox', 'delete');
call open_to_system('job', 'delete');
create policy system_select on idempotent_answer for select to lead_intel_system using (true);
create policy system_delete on idempotent_answer for delete to lead_intel_system using (true);
grant select (given_at), delete on idempotent_answer to lead_intel_system;
create index outbox_relayed on outbox (relayed_at) where relayed_at is not null;
create index job_ended on job (ended_at) where ended_at is not null;
create index idempotent_answer_given on idempotent_answer (given_at);
