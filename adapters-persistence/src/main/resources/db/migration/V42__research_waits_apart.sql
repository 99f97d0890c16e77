-- Researches are due in a table of their own, so that websites which never answer hold up nothing but other researches.
create table scheduled_research (like scheduled_reactions including all);
grant select, insert, update, delete on scheduled_research to lead_intel_app, lead_intel_system;

-- Those that run stay where the node that runs them looks for them.
with moved as (
  delete from scheduled_tasks t using job j
  where t.task_instance = j.trigger::text and j.kind like 'research.%' and not t.picked
  returning t.*
)
insert into scheduled_research select * from moved;
