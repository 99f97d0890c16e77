-- lead_intel_app sees the one tenant that its transaction names; lead_intel_system serves the few questions that are
-- asked across tenants, on the tables that are named here and nowhere else.
grant usage on schema public to lead_intel_app, lead_intel_system;

create function present_tenant() returns uuid
  language sql stable
  return nullif(current_setting('app.tenant', true), '')::uuid;

-- Puts the wall around a table with a tenant column: the ordinary role reads and writes its own tenant's rows only.
create procedure wall_off(walled regclass, tenant_column text default 'tenant')
  language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy own_tenant on %s to lead_intel_app using (%I = present_tenant()) with check (%I = present_tenant())',
    walled, tenant_column, tenant_column);
  execute format('grant select, insert, update, delete on %s to lead_intel_app', walled);
end
$$;

-- Opens a walled table to the system role for one kind of statement.
create procedure open_to_system(walled regclass, statement text)
  language plpgsql as
$$
begin
  execute format('create policy %I on %s for %s to lead_intel_system %s',
    'system_' || statement, walled, statement,
    case statement
      when 'insert' then 'with check (true)'
      when 'update' then 'using (true) with check (true)'
      else 'using (true)'
    end);
  execute format('grant %s on %s to lead_intel_system', statement, walled);
end
$$;

create table tenant (
  id uuid primary key,
  name text not null,
  plan text not null,
  zone text not null,
  currency text not null,
  created_at timestamptz not null
);
call wall_off('tenant', 'id');
call open_to_system('tenant', 'select');

create table app_user (
  id uuid primary key,
  tenant uuid not null references tenant,
  email text not null constraint app_user_email_taken unique,
  name text not null,
  roles text not null,
  password_hash text not null,
  must_change_password boolean not null,
  active boolean not null,
  created_at timestamptz not null
);
create index app_user_by_name on app_user (tenant, name, id);
call wall_off('app_user');
call open_to_system('app_user', 'select');

create table api_key (
  id uuid primary key,
  tenant uuid not null references tenant,
  name text not null,
  sha256 text not null constraint api_key_taken unique,
  permissions text not null,
  created_at timestamptz not null
);
create index api_key_by_name on api_key (tenant, name, id);
call wall_off('api_key');
call open_to_system('api_key', 'select');

create table idempotent_answer (
  tenant uuid not null references tenant,
  key text not null,
  fingerprint text not null,
  answer text not null,
  given_at timestamptz not null,
  primary key (tenant, key)
);
call wall_off('idempotent_answer');

-- What happened, in the transaction in which it happened. The position orders the events of one entity.
create table outbox (
  position bigint generated always as identity primary key,
  id uuid not null unique,
  tenant uuid not null references tenant,
  type text not null,
  version int not null,
  entity uuid not null,
  at timestamptz not null,
  cause uuid,
  correlation uuid not null,
  payload jsonb not null,
  relayed_at timestamptz
);
create index outbox_waiting on outbox (entity, position) where relayed_at is null;
create index outbox_next on outbox (position) where relayed_at is null;
call wall_off('outbox');
call open_to_system('outbox', 'select');
call open_to_system('outbox', 'update');

-- The one queue. "run" counts every start for ever and fences off a node that was taken for dead; "attempts" starts
-- again when a person retries. "trigger" is the scheduler's entry that may start the job; "place" orders the jobs of
-- one handler about one subject.
create table job (
  id uuid primary key,
  tenant uuid not null references tenant,
  kind text not null,
  subject uuid not null,
  payload jsonb not null,
  unique_key text,
  state text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'CANCELLED', 'DEAD')),
  done int not null default 0,
  total int not null default 0,
  attempts int not null default 0,
  max_attempts int not null check (max_attempts > 0),
  run bigint not null default 0,
  trigger uuid not null unique,
  cancel_requested boolean not null default false,
  error text,
  node text,
  place bigint,
  created_at timestamptz not null,
  run_at timestamptz not null,
  ended_at timestamptz,
  constraint job_once unique (tenant, unique_key)
);
create index job_newest on job (tenant, created_at desc, id desc);
create index job_about on job (tenant, subject, created_at desc, id desc);
create index job_in_order on job (kind, subject, place) where place is not null and state in ('QUEUED', 'RUNNING');
call wall_off('job');
call open_to_system('job', 'select');
call open_to_system('job', 'insert');
call open_to_system('job', 'update');

-- The scheduler library's own table: when which job is due and which node has it. It names jobs, nothing else.
create table scheduled_tasks (
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
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to lead_intel_app, lead_intel_system;
