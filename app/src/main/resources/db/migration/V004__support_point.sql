-- SPDX-License-Identifier: EUPL-1.2
-- All versions of a noodsteunpunt; the newest is the present one.
create table support_point (
    id            varchar(36) not null,
    version       integer not null,
    organisation  varchar(36) not null,
    name          varchar(200) not null,
    address       varchar(300) not null,
    -- WGS84 in degrees and RD New in metres: the same place.
    lon           double precision not null,
    lat           double precision not null,
    x             double precision not null,
    y             double precision not null,
    tier          varchar(20) not null,
    state         varchar(20) not null,
    capacity      integer,
    keys          varchar(1000) not null,
    agreement     varchar(1000) not null,
    contact_role  varchar(200) not null,
    -- Lists of statements as JSON: a version is written once and read whole.
    equipment     varchar(30000) not null,
    suitability   varchar(30000) not null,
    remark        varchar(2000) not null,
    origin        varchar(500) not null,
    changed_at    timestamp(3) with time zone not null,
    changed_by    varchar(36) not null,
    primary key (id, version)
);
create index support_point_organisation on support_point (organisation, id);
create index support_point_place on support_point (lon, lat);
