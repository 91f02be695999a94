package org.lotse.itests.container;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.review.AuditReview;
import org.lotse.platform.audit.review.AuditRow;

/**
 * One town's audit trail of today. Reading it is recorded too, under a name of its own, and not shown.
 *
 * @param town whose trail
 */
record Trail(TenantId town) {

    private static final String READER = "trail-reader";

    /** What was recorded, in order. */
    List<AuditRow> rows() {
        var rows = new ArrayList<AuditRow>();
        var today = LocalDate.now(ZoneOffset.UTC);
        Product.as(
                new Actor.Operator(READER),
                town,
                () -> Product.service(AuditReview.class)
                        .export(Optional.of(town), today.minusDays(1), today.plusDays(1), rows::add));
        rows.removeIf(row -> row.actor().equals("operator:" + READER));
        return rows;
    }

    /** What the operator of this name did. */
    List<AuditRow> of(String operator) {
        return rows().stream()
                .filter(row -> row.actor().equals("operator:" + operator))
                .toList();
    }
}
