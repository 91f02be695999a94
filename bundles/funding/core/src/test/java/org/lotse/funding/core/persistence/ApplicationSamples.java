package org.lotse.funding.core.persistence;

import static org.lotse.funding.core.Told.day;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.platform.testing.Papers;

/** Applications as tests write them. */
final class ApplicationSamples {

    static final RuleRef OF_2017 = new RuleRef("vwv-2017", 1);
    static final RuleRef OF_2020 = new RuleRef("vwv-2020", 1);
    static final RuleRef OF_2025 = new RuleRef("fag-2025", 1);

    private ApplicationSamples() {}

    static SignApplication signature(ApplicationId id, long revision) {
        return new SignApplication(id, revision, day("2026-04-01"), "Bürgermeisterin Muster");
    }

    static DecideApplication approved(ApplicationId id, long revision, String yearly, GrantedPost... posts) {
        return new DecideApplication(
                id,
                revision,
                Ruling.APPROVED,
                "RPS-4-17",
                day("2026-04-09"),
                day("2026-04-10"),
                new BigDecimal(yearly),
                day("2018-01-01"),
                day("2019-12-31"),
                List.of(posts),
                null);
    }

    static DecideApplication rejected(ApplicationId id, long revision) {
        return new DecideApplication(
                id,
                revision,
                Ruling.REJECTED,
                "RPS-4-17",
                day("2026-04-09"),
                day("2026-04-10"),
                null,
                null,
                null,
                List.of(),
                "Zu spät");
    }

    static GrantedPost granted(int number, String share) {
        return new GrantedPost(number, new BigDecimal(share), day("2018-01-01"), day("2019-12-31"));
    }

    static ApplicationData konstanz(int counted, PostEntry... posts) {
        return alone(OF_2017, "2017-09-15", member(Towns.KONSTANZ, null, counted), posts);
    }

    static ApplicationData alone(RuleRef rules, String on, ApplicationMember member, PostEntry... posts) {
        return data(rules, on, ApplicantKind.ALONE, List.of(member), posts);
    }

    static ApplicationData data(
            RuleRef rules, String on, ApplicantKind who, List<ApplicationMember> members, PostEntry... posts) {
        return new ApplicationData(
                "Antrag 2017", rules, day(on), who, null, members, List.of(posts), null, null, null, null);
    }

    static ApplicationData with(ApplicationData data, String ownContribution) {
        return new ApplicationData(
                data.title(),
                data.rules(),
                data.day(),
                data.applicant(),
                null,
                data.members(),
                data.posts(),
                new BigDecimal(ownContribution),
                null,
                null,
                null);
    }

    static ApplicationMember member(Ags town, Integer estimated, Integer counted) {
        return new ApplicationMember(town, estimated, counted, null, null);
    }

    static ApplicationMember agreed(Ags town, int counted) {
        return new ApplicationMember(town, null, counted, day("2017-08-01"), "Gemeinderat");
    }

    static PostEntry post(String share) {
        return numbered(0, share);
    }

    static PostEntry numbered(int number, String share) {
        return new PostEntry(
                number,
                Qualification.MIDDLE,
                new BigDecimal(share),
                first(),
                first().plusYears(2).minusDays(1),
                null);
    }

    static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(Papers.PNG);
    }

    static LocalDate first() {
        return day("2018-01-01");
    }
}
