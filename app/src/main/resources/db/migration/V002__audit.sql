-- SPDX-License-Identifier: EUPL-1.2
-- Who did what, as a chain: each hash covers the one before and the text of the entry. Rows are only added.
create table audit_entry (
    number        bigint not null primary key,
    organisation  varchar(36) not null,
    entry         varchar(8000) not null,
    hash          varchar(64) not null
);
create index audit_entry_organisation on audit_entry (organisation, number);

-- The end of the chain; writers wait for each other here.
create table audit_head (
    id      integer not null primary key,
    number  bigint not null,
    hash    varchar(64) not null
);
insert into audit_head (id, number, hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Processing of personal data (Logboek Dataverwerkingen): one line for each person concerned, and not who did it.
create table processing_entry (
    operation_id            varchar(16) not null primary key,
    trace_id                varchar(32) not null,
    parent_operation_id     varchar(16),
    status_code             integer not null,
    name                    varchar(200) not null,
    start_time              timestamp(3) with time zone not null,
    end_time                timestamp(3) with time zone not null,
    processing_activity_id  varchar(500) not null,
    data_subject_id         varchar(500) not null
);
