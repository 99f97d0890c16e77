-- The two runtime roles. Runs before every migration, so that a changed password in the configuration takes effect;
-- the lock lets two servers start together.
do $$
begin
  perform pg_advisory_xact_lock(718106);
  if not exists (select from pg_roles where rolname = 'lead_intel_app') then
    create role lead_intel_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'lead_intel_system') then
    create role lead_intel_system login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  alter role lead_intel_app password '${app_password}';
  alter role lead_intel_system password '${system_password}';
end
$$;
