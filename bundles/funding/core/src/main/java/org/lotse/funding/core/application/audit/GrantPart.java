package org.lotse.funding.core.application.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.Grant;
import org.osgi.service.component.annotations.Component;

/** The decision and the posts that it granted. */
@Component(service = AuditPart.class)
public final class GrantPart implements AuditPart {

    @Override
    public String folder() {
        return "10-bewilligung";
    }

    @Override
    public List<File> files(Grant grant) {
        return List.of(
                new File("bescheid.csv", "Zuwendungsbescheid", decision(grant)),
                new File("stellen.csv", "Bewilligte Stellen", posts(grant)));
    }

    private static AuditTable decision(Grant grant) {
        return new AuditTable("Angabe", "Wert")
                .row("Antrag", grant.title())
                .row("Kennung", grant.id())
                .row("Aktenzeichen", grant.reference())
                .row("Bescheid vom", grant.decidedOn())
                .row("Regelwerk", grant.rules())
                .row(
                        "Gemeinden",
                        grant.municipalities().stream().map(Ags::value).collect(Collectors.joining(", ")))
                .row(
                        "Geschätzte Personen",
                        grant.estimated().map(String::valueOf).orElse(""))
                .row("Gezählte Personen", grant.counted().map(String::valueOf).orElse(""))
                .row("Bewilligt je Jahr in Euro", grant.yearly().toPlainString())
                .row("Von", grant.from())
                .row("Bis", grant.until());
    }

    private static AuditTable posts(Grant grant) {
        var table = new AuditTable("Stelle", "Qualifikation", "Umfang", "Von", "Bis", "Gemeinde");
        grant.posts()
                .forEach(post -> table.row(
                        post.number(),
                        post.qualification(),
                        post.share().toPlainString(),
                        post.from(),
                        post.until(),
                        post.municipality().map(Ags::value).orElse("")));
        return table;
    }
}
