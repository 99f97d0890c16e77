-- The two roles that the walls are built for, and the names under which the product signs in: the roles themselves, or
-- members of theirs when the configuration names others. Runs before every migration, so that a changed name takes effect;
-- the lock lets two servers start together. Passwords are set elsewhere: what stands here stands in logs when it fails.
do $lead_intel$
declare
  sign_ins text[][] := array[
    ['lead_intel_app', '${app_user}'],
    ['lead_intel_system', '${system_user}']];
  role_and_name text[];
begin
  perform pg_advisory_xact_lock(718106);
  foreach role_and_name slice 1 in array sign_ins loop
    if not exists (select from pg_roles where rolname = role_and_name[1]) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', role_and_name[1]);
    end if;
    if not exists (select from pg_roles where rolname = role_and_name[2]) then
      execute format('create role %I nosuperuser nocreatedb nocreaterole nobypassrls', role_and_name[2]);
    end if;
    if exists (select from pg_roles where rolname = role_and_name[2] and (rolsuper or rolbypassrls)) then
      raise exception 'the role % stands above row-level security; name another one', role_and_name[2];
    end if;
    if role_and_name[2] <> role_and_name[1] then
      execute format('grant %I to %I', role_and_name[1], role_and_name[2]);
    end if;
  end loop;
end
$lead_intel$;
