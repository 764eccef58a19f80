-- SPDX-License-Identifier: EUPL-1.2
-- Of a file that a task fetched: where it came from. Null in all of them: someone brought it.
alter table dataset add column source varchar(500);
alter table dataset add column source_address varchar(2000);
alter table dataset add column licence varchar(200);
alter table dataset add column reference_date varchar(20);
alter table dataset add column fetched_at timestamp(3) with time zone;
alter table dataset add column fetched_by_task varchar(36);
