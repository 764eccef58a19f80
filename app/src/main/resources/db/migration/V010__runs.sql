-- SPDX-License-Identifier: EUPL-1.2
-- Files that people brought: the bytes are in the data folder under their hash, never changed.
create table dataset (
    id            varchar(36) not null primary key,
    organisation  varchar(36) not null,
    name          varchar(200) not null,
    bytes         bigint not null,
    sha256        varchar(64) not null,
    -- What a region can use it for, in words; empty: nothing.
    roles         varchar(500) not null,
    added_at      timestamp(3) with time zone not null,
    added_by      varchar(36) not null,
    withdrawn_at  timestamp(3) with time zone
);
create index dataset_organisation on dataset (organisation, added_at);

-- Long work, and how far it is. The wish is as it was asked, and does not change.
create table task (
    id            varchar(36) not null primary key,
    organisation  varchar(36) not null,
    kind          varchar(20) not null,
    name          varchar(200) not null,
    wish          varchar(30000) not null,
    state         varchar(20) not null,
    step          varchar(500) not null,
    steps         integer not null,
    fault         varchar(4000) not null,
    made_at       timestamp(3) with time zone not null,
    made_by       varchar(36) not null,
    started_at    timestamp(3) with time zone,
    ended_at      timestamp(3) with time zone
);
create index task_organisation on task (organisation, made_at);
create index task_state on task (state, made_at);

-- What a task made: an immutable folder in the data folder, of the same id.
create table result (
    id              varchar(36) not null primary key,
    organisation    varchar(36) not null,
    kind            varchar(20) not null,
    name            varchar(200) not null,
    -- The region that a plan or a comparison is of; empty for a region.
    region          varchar(36) not null,
    reference_date  varchar(20) not null,
    base_map        varchar(100) not null,
    wish            varchar(30000) not null,
    made_at         timestamp(3) with time zone not null,
    made_by         varchar(36) not null,
    withdrawn_at    timestamp(3) with time zone
);
create index result_organisation on result (organisation, kind, made_at);
create index result_region on result (region);
