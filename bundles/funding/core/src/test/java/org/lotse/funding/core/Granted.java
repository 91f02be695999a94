package org.lotse.funding.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;

/** Samples: a grant of two posts, from 1 July 2017 to 30 June 2019. */
public final class Granted implements Grants {

    public static final ApplicationId ID = new ApplicationId(new UUID(0, 17));

    /** 1.00 with a degree, 0.50 with a middle qualification: 64,000 + 25,500 euros a year, of which 89,000 were granted. */
    public static final Grant GRANT =
            grant("89000.00", post(1, Qualification.UNIVERSITY, "1.00"), post(2, Qualification.MIDDLE, "0.50"));

    private final List<Grant> all;

    public Granted(Grant... all) {
        this.all = List.of(all);
    }

    @Override
    public List<Grant> all() {
        return all;
    }

    @Override
    public Optional<Grant> find(ApplicationId id) {
        return all.stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    public static Grant grant(String yearly, FundedPost... posts) {
        return new Grant(
                ID,
                "Integrationsmanagement Engen",
                "RP-15.4/0022",
                LocalDate.of(2017, 6, 20),
                new RuleRef("vwv-2017", 1),
                List.of(new Ags("08335022")),
                Optional.of(100),
                Optional.empty(),
                new BigDecimal(yearly),
                LocalDate.of(2017, 7, 1),
                LocalDate.of(2019, 6, 30),
                List.of(posts));
    }

    public static FundedPost post(int number, Qualification qualification, String share) {
        return new FundedPost(
                number,
                qualification,
                new BigDecimal(share),
                LocalDate.of(2017, 7, 1),
                LocalDate.of(2019, 6, 30),
                Optional.empty());
    }
}
