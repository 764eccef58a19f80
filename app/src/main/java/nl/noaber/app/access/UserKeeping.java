// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaber.app.audit.ProcessingLog;
import nl.noaber.app.http.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes users of one organisation. Whatever is seen or done is remembered: who did it in the audit trail, whose data in the processing log. */
@Component
class UserKeeping {
    private static final String KIND = "account";

    private final Accounts accounts;
    private final Invitations invitations;
    private final Trail trail;
    private final ProcessingLog processing;
    private final InstantSource clock;

    UserKeeping(
            Accounts accounts, Invitations invitations, Trail trail, ProcessingLog processing, InstantSource clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.trail = trail;
        this.processing = processing;
        this.clock = clock;
    }

    @Transactional
    public List<Account> list(Person who, long offset, int limit) {
        Instant start = clock.instant();
        List<Account> found = accounts.list(who.organisation(), offset, limit);
        processing.users("list users", found.stream().map(Account::id).toList(), start);
        return found;
    }

    public long count(Person who) {
        return accounts.count(who.organisation());
    }

    @Transactional
    public Account get(Person who, String id) {
        Instant start = clock.instant();
        Account found = accounts.find(id)
                .filter(account -> account.organisation().equals(who.organisation()))
                .orElseThrow(() -> Refusal.notFound("gebruiker", id));
        processing.users("see user", List.of(id), start);
        return found;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the sign-in name is taken */
    @Transactional
    public Invitations.Invitation invite(Person who, String signInName, String name, Set<Role> roles) {
        Instant start = clock.instant();
        Invitations.Invitation made = invitations.invite(who.organisation(), signInName, name, roles);
        trail.add(who, "invite", KIND, made.account().id(), Map.of("roles", text(roles)));
        processing.users("invite user", List.of(made.account().id()), start);
        return made;
    }

    @Transactional
    public Invitations.Invitation again(Person who, Account account) {
        Instant start = clock.instant();
        keepAnAdministrator(account, Set.of());
        Invitations.Invitation made = invitations.again(account);
        trail.add(who, "inviteAgain", KIND, account.id(), Map.of());
        processing.users("invite user again", List.of(account.id()), start);
        return made;
    }

    @Transactional
    public Account change(Person who, Account present, String name, Set<Role> roles, boolean blocked) {
        Instant start = clock.instant();
        Account.State state = blocked ? Account.State.BLOCKED : unblocked(present);
        keepAnAdministrator(present, blocked ? Set.of() : roles);
        Account changed = new Account(
                present.id(),
                present.version(),
                present.organisation(),
                present.signInName(),
                name,
                roles,
                state,
                present.password(),
                present.totpKey(),
                present.totpLastStep(),
                present.stamp(),
                present.activation(),
                present.activationUntil(),
                present.outsideId(),
                clock.instant());
        if (!accounts.update(changed)) {
            throw AccountRefusals.changedMeanwhile();
        }
        trail.add(who, "change", KIND, present.id(), Map.of("roles", text(roles), "state", state.name()));
        processing.users("change user", List.of(present.id()), start);
        return accounts.find(present.id()).orElseThrow(AccountRefusals::changedMeanwhile);
    }

    @Transactional
    public void delete(Person who, Account account) {
        Instant start = clock.instant();
        keepAnAdministrator(account, Set.of());
        accounts.delete(account.id());
        trail.add(who, "erase", KIND, account.id(), Map.of());
        processing.users("erase user", List.of(account.id()), start);
    }

    private static Account.State unblocked(Account present) {
        boolean canSignIn = present.password() != null || present.outsideId() != null;
        return canSignIn ? Account.State.ACTIVE : Account.State.INVITED;
    }

    /** An organisation without an administrator could not help itself. */
    private void keepAnAdministrator(Account account, Set<Role> roles) {
        boolean wasOne = account.roles().contains(Role.ADMINISTRATOR) && account.state() == Account.State.ACTIVE;
        if (wasOne
                && !roles.contains(Role.ADMINISTRATOR)
                && !accounts.hasOtherAdministrator(account.organisation(), account.id())) {
            throw AccountRefusals.lastAdministrator();
        }
    }

    private static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
