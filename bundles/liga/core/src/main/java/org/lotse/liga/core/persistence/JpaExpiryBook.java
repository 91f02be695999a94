package org.lotse.liga.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.retention.Expiring;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.paper.PaperBook;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.retention.ExpiryBook;
import org.lotse.liga.core.domain.training.Entry;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept for some time only, in the tenant's database. Records are erased one by one, so that the audit trail tells of each. */
@Component
public final class JpaExpiryBook implements ExpiryBook {

    private static final String NAMELESS = "–";

    private final Entities entities;
    private final PaperBook papers;

    /** Reads from the unit of this module. */
    @Activate
    public JpaExpiryBook(@Reference(target = "(lotse.unit=liga)") Entities entities, @Reference PaperBook papers) {
        this.entities = entities;
        this.papers = papers;
    }

    @Override
    public List<Expiring> over(RetentionKind kind, LocalDate before, int most) {
        // Of versions the later ones first: they point to the earlier.
        var rows = switch (kind) {
            case CLAIM ->
                rows(
                        "select k.id, a.title, k.lastDay from Claim k, Agreement a where a.id = k.agreementId"
                                + " and k.lastDay < :before order by k.lastDay, k.number desc, k.id",
                        before,
                        most);
            case HOLDER ->
                rows(
                        "select p.id, p.name, max(coalesce(h.lastDay, p.lastDay)) from Post p join p.holders h"
                                + " where coalesce(h.lastDay, p.lastDay) < :before and h.name <> '" + NAMELESS
                                + "' group by p.id, p.name order by max(coalesce(h.lastDay, p.lastDay)), p.id",
                        before,
                        most);
            case CARRIER_PARTICIPANT -> participants("is not null", before, most);
            case OTHER_PARTICIPANT -> participants("is null", before, most);
            case REQUEST ->
                rows(
                        "select r.id, r.asked.subject, r.doneOn from LigaRequest r where r.doneOn < :before"
                                + " order by r.doneOn, r.id",
                        before,
                        most);
        };
        return rows.stream()
                .map(row -> new Expiring(
                        kind,
                        (String) row[1],
                        (LocalDate) row[2],
                        kind.erasedOn((LocalDate) row[2]),
                        row[0].toString()))
                .toList();
    }

    @Override
    public void erase(RetentionKind kind, String subject, LocalDate before) {
        var manager = entities.manager();
        var id = UUID.fromString(subject);
        switch (kind) {
            case CLAIM -> {
                papers.forget(id);
                remove(manager.find(Claim.class, id));
            }
            case REQUEST -> remove(manager.find(LigaRequest.class, id));
            case HOLDER -> {
                var post = manager.find(Post.class, id);
                if (post != null) {
                    post.forgetHolders(before, NAMELESS);
                }
            }
            case CARRIER_PARTICIPANT, OTHER_PARTICIPANT ->
                manager
                        .createQuery("select e from Entry e where e.trainingId = :training", Entry.class)
                        .setParameter("training", id)
                        .getResultList()
                        .stream()
                        .filter(entry -> entry.carrier() != null == (kind == RetentionKind.CARRIER_PARTICIPANT))
                        .forEach(manager::remove);
        }
    }

    private void remove(@Nullable Object record) {
        if (record != null) {
            entities.manager().remove(record);
        }
    }

    private List<Object[]> participants(String carrier, LocalDate before, int most) {
        return rows(
                "select t.id, t.title, t.lastDay from Training t where t.lastDay < :before and exists"
                        + " (select e.id from Entry e where e.trainingId = t.id and e.carrierId " + carrier
                        + ") order by t.lastDay, t.id",
                before,
                most);
    }

    private List<Object[]> rows(String query, LocalDate before, int most) {
        return entities.manager()
                .createQuery(query, Object[].class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
