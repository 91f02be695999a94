package org.lotse.funding.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.rule.RuleRef;

/** Samples: what was granted. */
public final class GrantedToMoos {

    public static final ApplicationId ID = new ApplicationId(new UUID(7, 6));
    public static final Ags MOOS = new Ags("08335055");

    private GrantedToMoos() {}

    /** For two years from September 2017, by head count. */
    public static Grant byHeads(@Nullable Integer estimated, @Nullable Integer counted, String yearly) {
        return grant("vwv-2017", estimated, counted, yearly, Told.day("2017-09-01"), Told.day("2019-08-31"));
    }

    /** For some time, by posts. */
    public static Grant byPosts(String yearly, LocalDate from, LocalDate until) {
        return grant("vwv-2020", null, null, yearly, from, until);
    }

    /** The same for another time. */
    public static Grant during(Grant grant, LocalDate from, LocalDate until) {
        return new Grant(
                grant.id(),
                grant.title(),
                grant.reference(),
                grant.decidedOn(),
                grant.rules(),
                grant.municipalities(),
                grant.estimated(),
                grant.counted(),
                grant.yearly(),
                from,
                until,
                grant.posts());
    }

    private static Grant grant(
            String rules,
            @Nullable Integer estimated,
            @Nullable Integer counted,
            String yearly,
            LocalDate from,
            LocalDate until) {
        return new Grant(
                ID,
                "Integrationsmanagement Moos",
                "RP-1",
                Told.day("2017-06-20"),
                new RuleRef(rules, 1),
                List.of(MOOS),
                Optional.ofNullable(estimated),
                Optional.ofNullable(counted),
                new BigDecimal(yearly),
                from,
                until,
                List.of());
    }
}
