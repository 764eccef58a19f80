-- SPDX-License-Identifier: EUPL-1.2
-- When the bytes went; the row stays. It is written before they go, so that going on after a stop is safe.
alter table dataset add column cleaned_at timestamp(3) with time zone;
alter table result add column cleaned_at timestamp(3) with time zone;
create index dataset_sha256 on dataset (sha256);
