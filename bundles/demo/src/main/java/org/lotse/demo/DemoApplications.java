package org.lotse.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.count.CountRow;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;

/** Applications at different stages: a town's that was approved, one of the district for others that is signed, and a draft. */
final class DemoApplications {

    private static final RuleRef OF_2017 = new RuleRef("vwv-2017", 1);
    private static final RuleRef OF_2025 = new RuleRef("fag-2025", 1);
    private static final LocalDate COUNTED = LocalDate.of(2017, Month.SEPTEMBER, 15);
    private static final LocalDate AGREED = LocalDate.of(2017, Month.OCTOBER, 16);
    private static final LocalDate SIGNED = LocalDate.of(2017, Month.NOVEMBER, 6);
    private static final LocalDate FIRST = LocalDate.of(2018, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(2019, Month.DECEMBER, 31);
    private static final int WEEKS_LEFT = 3;

    private final FundingParts funding;
    private final LocalDate today;

    /** @param today from which a deadline is some weeks away */
    DemoApplications(FundingParts funding, LocalDate today) {
        this.funding = funding;
        this.today = today;
    }

    /** The application of the city of Konstanz, with the decision. In its tenant. */
    void ofKonstanz() {
        if (!funding.applications().all().isEmpty()) {
            return;
        }
        var posts = List.of(
                post(Qualification.UNIVERSITY, "1.00"),
                post(Qualification.UNIVERSITY, "1.00"),
                post(Qualification.UNIVERSITY, "1.00"),
                post(Qualification.MIDDLE, "1.00"),
                post(Qualification.MIDDLE, "1.00"));
        var id = funding.applications()
                .begin(data(
                        "Integrationsmanagement Konstanz 2018/2019 (erfunden)",
                        OF_2017,
                        COUNTED,
                        ApplicantKind.ALONE,
                        List.of(new ApplicationMember(new Ags("08335043"), 268, 418, null, null)),
                        posts));
        sign(id, "Olga Obermuster, Oberbürgermeisterin (erfunden)");
        funding.steps().send(new SendApplication(id, 2, SIGNED.plusDays(1), SendingWay.POST));
        funding.steps()
                .decide(new DecideApplication(
                        id,
                        3,
                        Ruling.APPROVED,
                        "RPS 15-erfunden/17-043",
                        LocalDate.of(2017, Month.DECEMBER, 11),
                        LocalDate.of(2017, Month.DECEMBER, 14),
                        new BigDecimal("332761"),
                        FIRST,
                        LAST,
                        IntStream.rangeClosed(1, posts.size())
                                .mapToObj(number -> new GrantedPost(number, BigDecimal.ONE, FIRST, LAST))
                                .toList(),
                        null));
    }

    /** The district's: one for municipalities that agreed, signed and not sent; and a draft with a deadline. In the district. */
    void ofTheDistrict() {
        if (!funding.applications().all().isEmpty()) {
            return;
        }
        var wanted = Set.of(new Ags("08335021"), new Ags("08335057"), new Ags("08335096"));
        var agreed = funding.applications().propose(OF_2017, wanted).stream()
                .map(member -> new ApplicationMember(
                        member.municipality(), member.estimated(), member.counted(), AGREED, "Gemeinderat (erfunden)"))
                .toList();
        var onBehalf = funding.applications()
                .begin(data(
                        "Integrationsmanagement Raum Stockach 2018/2019 (erfunden)",
                        OF_2017,
                        COUNTED,
                        ApplicantKind.ON_BEHALF,
                        agreed,
                        List.of(post(Qualification.MIDDLE, "0.50"))));
        sign(onBehalf, "Dana Demokreis, Landratsamt (erfunden)");
        var all = funding.applications()
                .propose(
                        OF_2025,
                        funding.counts().list(OF_2017.rules()).stream()
                                .map(CountRow::municipality)
                                .collect(Collectors.toSet()));
        funding.applications()
                .begin(new ApplicationData(
                        "Integrationsmanagement im Landkreis, nächstes Jahr (erfunden)",
                        OF_2025,
                        today,
                        ApplicantKind.DISTRICT,
                        null,
                        all,
                        List.of(),
                        null,
                        null,
                        today.plusWeeks(WEEKS_LEFT),
                        "Die Stellen stimmt die Kreisverwaltung noch ab (erfunden)."));
    }

    private void sign(ApplicationId id, String by) {
        funding.steps().check(new SeenApplication(id, 0));
        funding.steps().sign(new SignApplication(id, 1, SIGNED, by));
    }

    private static PostEntry post(Qualification qualification, String share) {
        return new PostEntry(0, qualification, new BigDecimal(share), FIRST, LAST, null);
    }

    private static ApplicationData data(
            String title,
            RuleRef rules,
            LocalDate day,
            ApplicantKind applicant,
            List<ApplicationMember> members,
            List<PostEntry> posts) {
        return new ApplicationData(title, rules, day, applicant, null, members, posts, null, null, null, null);
    }
}
