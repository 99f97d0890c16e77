-- Reactions and researches that were due when they got tables of their own, and stayed behind where the owner of the
-- schema stands behind the wall too: V36 and V42 saw no job there. Those that run stay where their node looks for them.
alter table job no force row level security;
with moved as (
  delete from scheduled_tasks t using job j
  where t.task_instance = j.trigger::text and j.kind like 'event:%' and not t.picked
  returning t.*
)
insert into scheduled_reactions select * from moved on conflict do nothing;
with moved as (
  delete from scheduled_tasks t using job j
  where t.task_instance = j.trigger::text and j.kind like 'research.%' and not t.picked
  returning t.*
)
insert into scheduled_research select * from moved on conflict do nothing;
alter table job force row level security;

-- The jobs that were given up, and those that wait and run, are few among those that are done.
create index if not exists job_dead on job (tenant, kind, created_at desc, id desc) where state = 'DEAD';
create index if not exists job_not_done on job (state, run_at) where state in ('QUEUED', 'RUNNING', 'DEAD');
