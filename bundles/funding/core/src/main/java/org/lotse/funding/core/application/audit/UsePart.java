package org.lotse.funding.core.application.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.Staffing;
import org.lotse.funding.api.use.UsePapers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who filled the granted posts, in every version, and budget and use on the last granted day. */
@Component(service = AuditPart.class)
public final class UsePart implements AuditPart {

    private final Staffing staffing;
    private final UsePapers papers;

    /** What is kept, and what prints it. */
    @Activate
    public UsePart(@Reference Staffing staffing, @Reference UsePapers papers) {
        this.staffing = staffing;
        this.papers = papers;
    }

    @Override
    public String folder() {
        return "50-verwendung";
    }

    @Override
    public List<File> files(Grant grant) {
        var all = staffing.all(grant.id());
        var files = new ArrayList<File>();
        files.add(new File(
                "mitteleinsatz.pdf",
                "Mitteleinsatz zum letzten bewilligten Tag",
                to -> papers.sheet(grant.id(), grant.until(), to)));
        files.add(new File(
                "mitteleinsatz.xlsx",
                "Mitteleinsatz mit Rechenschritten, als Tabelle",
                to -> papers.workbook(grant.id(), grant.until(), Locale.GERMAN, to)));
        if (!all.isEmpty()) {
            files.add(new File("beschaeftigungen.csv", "Besetzung der Stellen mit allen Fassungen", employments(all)));
        }
        return files;
    }

    @Override
    public List<Entry> log(Grant grant) {
        var log = new ArrayList<Entry>();
        for (var one : staffing.all(grant.id())) {
            one.versions()
                    .forEach(version -> log.add(new Entry(
                            version.at(),
                            version.by(),
                            (version.withdrawn() ? "Beschäftigung zurückgenommen: " : "Beschäftigung geschrieben: ")
                                    + version.data().person() + ", Fassung " + version.number())));
            one.costs()
                    .forEach(cost -> log.add(new Entry(
                            cost.at(),
                            cost.by(),
                            "Personalkosten erfasst: " + one.employment().person() + ", " + cost.from() + " bis "
                                    + cost.until())));
        }
        return log;
    }

    private static AuditTable employments(List<EmploymentDetails> all) {
        var table = new AuditTable(
                "Stelle",
                "Name",
                "Träger",
                "Qualifikation",
                "Umfang",
                "Von",
                "Bis",
                "Fassung",
                "Grund",
                "Geschrieben von",
                "Am");
        all.forEach(one -> one.versions()
                .forEach(version -> table.row(
                        version.data().post(),
                        version.data().person(),
                        version.data().employer(),
                        version.data().qualification(),
                        version.data().share(),
                        version.data().from(),
                        version.data().until(),
                        version.number() + (version.withdrawn() ? " (zurückgenommen)" : ""),
                        version.data().reason(),
                        version.by(),
                        version.at())));
        return table;
    }
}
