-- Filters of the board under a name.
create table filter_preset (
  id uuid primary key,
  tenant uuid not null references tenant,
  name text not null,
  state text not null
);
create index filter_preset_by_name on filter_preset (tenant, name, id);
call wall_off('filter_preset');
