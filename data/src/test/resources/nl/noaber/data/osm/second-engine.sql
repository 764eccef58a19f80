-- SPDX-License-Identifier: EUPL-1.2
-- Walking distances by PostGIS and pgRouting: a reading of the tags of its own (OpenStreetMap wiki: "Access restrictions",
-- the Dutch column; "Barriers"), every mapped segment an edge, lengths on the WGS84 ellipsoid, places snapped in RD New.
-- psql variables: opl, places and pairs are the files to read, answer is the file to write; least is the fewest points of a
-- piece that is no island; sidepath is yes when roads with foot=use_sidepath are walked, else no.
create extension if not exists postgis;
create extension if not exists pgrouting;

create table line (l text);
\set copy '\\copy line from ' :'opl' ' with (format csv, delimiter e''\\x02'', quote e''\\x01'')'
:copy

create table place (id bigint primary key, lon double precision, lat double precision);
\set copy '\\copy place from ' :'places' ' with (format csv)'
:copy

create table pair (source bigint, target bigint);
\set copy '\\copy pair from ' :'pairs' ' with (format csv)'
:copy

create function tags(l text) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(split_part(t, '=', 1), split_part(t, '=', 2)), '{}')
  from unnest(string_to_array(substring(l from ' T(\S+)'), ',')) as t
$$;

create table node as
  select substring(l from '^n(\d+)')::bigint as id, tags(l) as t, st_transform(p, 28992) as rd, p::geography as globe
  from line, st_setsrid(st_makepoint(substring(l from ' x(\S+)')::float8, substring(l from ' y(\S+)')::float8), 4326) as p
  where l like 'n%' and l ~ ' x\S';
create unique index on node (id);

create table way as
  select substring(l from '^w(\d+)')::bigint as id, tags(l) as t, string_to_array(substring(l from ' N(\S+)'), ',') as refs
  from line where l like 'w%' and l ~ '[ ,T](highway|route|railway|man_made)=';

-- May one walk here? Lifts and corridors cannot be counted on in an outage. The most specific key decides: foot, then access, then what kind of way it is.
create function walkable(t jsonb) returns boolean language sql immutable as $$
  select case
    when t->>'highway' in ('construction', 'proposed', 'planned', 'razed', 'abandoned', 'disused', 'demolished', 'no',
      'via_ferrata')
      then false
    when coalesce(t->>'highway', '') = ''
      and not (t->>'route' = 'ferry' or t->>'railway' = 'platform' or t->>'man_made' = 'pier') then false
    when t->>'foot' in ('yes', 'designated', 'official', 'permissive', 'destination', 'customers') then true
    when t->>'foot' in ('no', 'private', 'permit', 'military', 'restricted') then false
    when t->>'access' in ('no', 'private', 'permit', 'military', 'emergency', 'restricted', 'agricultural', 'forestry')
      then false
    when t->>'route' = 'ferry' or t->>'railway' = 'platform' or t->>'man_made' = 'pier' then true
    when t->>'sidewalk' in ('yes', 'both', 'left', 'right') then true
    when t->>'motorroad' = 'yes' then false
    else t->>'highway' in ('primary', 'primary_link', 'secondary', 'secondary_link', 'tertiary', 'tertiary_link',
      'unclassified', 'residential', 'living_street', 'pedestrian', 'service', 'track', 'path', 'footway', 'cycleway',
      'steps', 'platform', 'road')
  end
$$;

-- A point on the way that stops a walker.
create function closed(t jsonb) returns boolean language sql immutable as $$
  select coalesce(case
    when t->>'foot' in ('yes', 'designated', 'official', 'permissive', 'destination', 'customers') then false
    when t->>'foot' in ('no', 'private') then true
    when t->>'barrier' is null and t->>'highway' is null then false
    when t->>'access' in ('no', 'private', 'permit', 'military') then true
    when t->>'access' in ('yes', 'permissive', 'destination', 'customers') then false
    else t->>'locked' = 'yes' or t->>'barrier' in ('fence', 'wall', 'hedge', 'retaining_wall')
  end, false)
$$;

-- At a closed point a segment ends at a point of its own, so that nothing goes through (a number below zero is a place to pgRouting).
create table segment as
  with r as (
    select w.id as way, w.t, substr(ref, 2)::bigint as node, i
    from way w, unnest(w.refs) with ordinality as u(ref, i) where walkable(w.t)
      and (:'sidepath' = 'yes' or coalesce(w.t->>'foot', '') <> 'use_sidepath')),
  s as (
    select row_number() over (order by a.way, a.i) as id, a.way, a.t, a.node as a, b.node as b
    from r a join r b on b.way = a.way and b.i = a.i + 1 where a.node <> b.node)
  select s.id, s.way,
    case when closed(m.t) then 1000000000000 + 2 * s.id else s.a end as source,
    case when closed(n.t) then 1000000000001 + 2 * s.id else s.b end as target,
    st_distance(m.globe, n.globe) as cost,
    case when s.t->>'oneway:foot' in ('yes', '1') or s.t->>'foot:backward' = 'no' then -1
      else st_distance(m.globe, n.globe) end as reverse_cost,
    st_makeline(m.rd, n.rd) as rd
  from s join node m on m.id = s.a join node n on n.id = s.b;

-- Pieces of fewer than 200 points are islands.
create table piece as
  select node, component, count(*) over (partition by component) as points
  from pgr_connectedcomponents('select id, source, target, cost, reverse_cost from segment');
delete from segment where source in (select node from piece where points < :least);
create index on segment using gist (rd);
analyze segment;

create table snapped as
  select p.id, s.id as edge_id, st_linelocatepoint(s.rd, x) as fraction, st_distance(s.rd, x) as apart,
    st_transform(st_closestpoint(s.rd, x), 4326) as spot, s.way
  from (select * from place where id in (select source from pair union select target from pair)) as p,
  st_transform(st_setsrid(st_makepoint(p.lon, p.lat), 4326), 28992) as x,
  lateral (select * from segment order by segment.rd <-> x limit 1) as s;

create table walked as
  select source, target, agg_cost as metres
  from pair left join pgr_withpointscost(
    'select id, source, target, cost, reverse_cost from segment',
    'select id as pid, edge_id, least(greatest(fraction, 1e-9), 1 - 1e-9) as fraction from snapped',
    'select -source as source, -target as target from pair', directed => true) on start_pid = -source and end_pid = -target;

\set copy '\\copy (select w.source, w.target, round(metres::numeric, 2), round(a.apart::numeric, 2), st_x(a.spot), st_y(a.spot), a.way, round(b.apart::numeric, 2), st_x(b.spot), st_y(b.spot), b.way from walked w join snapped a on a.id = w.source join snapped b on b.id = w.target order by 1, 2) to ' :'answer' ' with (format csv)'
:copy
