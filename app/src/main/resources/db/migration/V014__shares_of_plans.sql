-- SPDX-License-Identifier: EUPL-1.2
-- Sharing a plan used to share its region as well, in the same moment. From now on that follows from the plan; what was copied goes,
-- and whoever saw the region still does. A region that was shared by itself, or whose plan was withdrawn since, stays shared.
delete from sharing where kind = 'regio' and exists (
    select 1 from sharing s
    join result p on p.id = s.id
    join result r on r.id = p.region
    where r.id = sharing.id and p.organisation = r.organisation and p.withdrawn_at is null
    and s.kind in ('plan', 'vergelijking') and s.organisation = sharing.organisation and s.shared_by = sharing.shared_by
    and sharing.since >= s.since and sharing.since <= s.since + interval '10' second);
