-- SPDX-License-Identifier: EUPL-1.2
-- All versions of an organisation; the newest is the present one.
create table organisation (
    id          varchar(36) not null,
    version     integer not null,
    name        varchar(200) not null,
    kind        varchar(20) not null,
    code        varchar(20),
    -- The organisation that runs this installation.
    keeper      boolean not null,
    changed_at  timestamp(3) with time zone not null,
    changed_by  varchar(36) not null,
    primary key (id, version)
);

-- Personal data, so without versions: what is changed or erased is gone. The audit trail tells that it was, by id.
create table account (
    id               varchar(36) not null primary key,
    version          integer not null,
    organisation     varchar(36) not null,
    sign_in_name     varchar(200) not null unique,
    name             varchar(200) not null,
    roles            varchar(200) not null,
    state            varchar(20) not null,
    password         varchar(200),
    totp_key         varchar(200),
    totp_last_step   bigint not null,
    -- Raised to end all sessions.
    stamp            integer not null,
    activation       varchar(64) unique,
    activation_until timestamp(3) with time zone,
    -- Issuer and subject at an OpenID provider.
    outside_id       varchar(500) unique,
    changed_at       timestamp(3) with time zone not null
);
create index account_organisation on account (organisation, name);

-- What an organisation owns and lets another one see.
create table sharing (
    kind          varchar(50) not null,
    id            varchar(36) not null,
    organisation  varchar(36) not null,
    since         timestamp(3) with time zone not null,
    shared_by     varchar(36) not null,
    primary key (kind, id, organisation)
);
create index sharing_organisation on sharing (organisation, kind);
