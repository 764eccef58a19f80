-- SPDX-License-Identifier: EUPL-1.2
-- Facts of this installation that are decided once, e.g. when it was made.
create table installation (
    name  varchar(100) not null primary key,
    fact  varchar(8000) not null
);
