package org.lotse.platform.exchange.post;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what districts publish to their municipalities: to each the version that counts, once. The copy comes first and the district's record
 * of it second, so that whatever is interrupted is found and not done again. Nothing lies in between: both ends' own databases are all it needs.
 */
public final class Noticeboard {

    private static final Logger LOG = LoggerFactory.getLogger(Noticeboard.class);
    private static final String ROOM = "exchange";

    private final ExchangeParticipant.Post post;
    private final JournalDatabases databases;
    private final ScopeBinding binding;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final BiPredicate<TenantId, ModuleId> on;

    /** @param on whether a module works for a tenant now; where it does not, publications wait */
    public Noticeboard(
            ExchangeParticipant.Post post,
            JournalDatabases databases,
            ScopeBinding binding,
            AuditTrail audit,
            Tenants tenants,
            BiPredicate<TenantId, ModuleId> on) {
        this.post = post;
        this.databases = databases;
        this.binding = binding;
        this.audit = audit;
        this.tenants = tenants;
        this.on = on;
    }

    /**
     * Brings what can be brought now. What one municipality cannot take holds up no other.
     *
     * @return whether nothing failed
     */
    public boolean go() {
        var whole = true;
        for (var district : districts()) {
            for (var publication : read(district, Publications::current)) {
                if (on.test(district, publication.kind().module())) {
                    whole &= deliver(publication);
                }
            }
        }
        return whole;
    }

    private boolean deliver(Publication publication) {
        var whole = true;
        var reached = read(publication.publisher(), records -> records.receivers(publication));
        for (var town : towns(publication.publisher())) {
            if (!reached.contains(town) && on.test(town, publication.kind().module())) {
                try {
                    deliver(publication, town);
                } catch (RuntimeException e) {
                    whole = false;
                    LOG.warn("Publication {} does not reach {} yet", publication.id(), town, e);
                }
            }
        }
        return whole;
    }

    private void deliver(Publication publication, TenantId town) {
        var mail = mail(publication, town);
        if (!read(town, records -> records.has(publication.id()))) {
            write(town, mail, "platform.publication-received", new Move.Copy(mail, copy(publication)));
        }
        write(
                publication.publisher(),
                mail,
                "platform.publication-delivered",
                new Move.Reach(mail, publication.person()));
    }

    /** Who published is the district's business. */
    private static Publication copy(Publication publication) {
        return new Publication(
                publication.id(),
                publication.kind(),
                publication.kindVersion(),
                publication.publisher(),
                publication.version(),
                publication.publishedAt(),
                null,
                publication.content());
    }

    /** The same identity each time, so that an interrupted delivery is not told twice. */
    private Mail mail(Publication publication, TenantId town) {
        var name = publication.id() + "/" + town;
        return new Mail(
                new PackageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                publication.kind(),
                publication.kindVersion(),
                publication.publisher(),
                town,
                publication.publishedAt(),
                Stage.WAITING,
                post.now(),
                PackageState.ACCEPTED,
                PackageState.ACCEPTED);
    }

    private List<TenantId> districts() {
        return tenants.all().stream()
                .filter(tenant -> tenant.active() && tenant.kind() == TenantKind.DISTRICT)
                .map(Tenant::id)
                .toList();
    }

    private List<TenantId> towns(TenantId district) {
        return tenants.all().stream()
                .filter(tenant -> tenant.active() && tenant.parent().equals(Optional.of(district)))
                .map(Tenant::id)
                .toList();
    }

    private <T> T read(TenantId tenant, Reading<T> reading) {
        return databases.call(Optional.of(tenant), connection -> reading.of(new Publications(connection)));
    }

    private void write(TenantId tenant, Mail mail, String act, Move move) {
        binding.call(new Scope(tenant, new Actor.Module(mail.kind().module())), () -> {
            databases.write(Optional.of(tenant), ROOM, write -> {
                Moves.note(write, move);
                audit.record(Act.of(act, "package", mail.id().toString())
                        .with("kind", mail.kind().value())
                        .with("sender", mail.sender().value())
                        .with("receiver", mail.receiver().value()));
            });
            return Boolean.TRUE;
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Publications records) throws SQLException;
    }
}
