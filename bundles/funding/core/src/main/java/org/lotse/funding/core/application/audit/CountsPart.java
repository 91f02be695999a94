package org.lotse.funding.core.application.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.Groupings;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Head counts of the grant's municipalities with every correction, and groupings that they belong to. A district has these; a municipality has none. */
@Component(service = AuditPart.class)
public final class CountsPart implements AuditPart {

    private final HeadCounts counts;
    private final Groupings groupings;
    private final Texts texts;
    private final Access access;

    /** What the district keeps. */
    @Activate
    public CountsPart(
            @Reference HeadCounts counts,
            @Reference Groupings groupings,
            @Reference Texts texts,
            @Reference Access access) {
        this.counts = counts;
        this.groupings = groupings;
        this.texts = texts;
        this.access = access;
    }

    @Override
    public String folder() {
        return "30-kopfzahlen-und-verbund";
    }

    @Override
    public List<File> files(Grant grant) {
        if (!access.may(FundingPermissions.READ)) {
            return List.of();
        }
        var files = new ArrayList<File>();
        var counted = counts(histories(grant));
        if (!counted.isEmpty()) {
            files.add(new File("kopfzahlen.csv", "Kopfzahlen mit allen Berichtigungen", counted));
        }
        var grouped = groups(groups(grant));
        if (!grouped.isEmpty()) {
            files.add(new File("verbund.csv", "Verbund mit allen Fassungen", grouped));
        }
        return files;
    }

    @Override
    public List<Entry> log(Grant grant) {
        if (!access.may(FundingPermissions.READ)) {
            return List.of();
        }
        var log = new ArrayList<Entry>();
        histories(grant)
                .forEach(history -> history.entries()
                        .forEach(entry -> log.add(new Entry(
                                entry.enteredAt(),
                                entry.enteredBy(),
                                "Kopfzahl erfasst: " + history.municipality().value() + ", " + entry.persons()))));
        groups(grant)
                .forEach(group -> group.versions()
                        .forEach(version -> log.add(new Entry(
                                version.at(),
                                version.by(),
                                "Verbund geschrieben: " + version.name() + ", Fassung " + version.number()))));
        return log;
    }

    private List<CountHistory> histories(Grant grant) {
        return grant.municipalities().stream()
                .flatMap(town -> counts.find(grant.rules().rules(), town).stream())
                .toList();
    }

    private List<Grouping> groups(Grant grant) {
        return groupings.list(grant.rules().rules()).stream()
                .filter(group -> group.data().members().stream()
                        .anyMatch(member -> grant.municipalities().contains(member.municipality())))
                .toList();
    }

    private AuditTable counts(List<CountHistory> histories) {
        var table = new AuditTable(
                "Gemeinde",
                "Art",
                "Personen",
                "Stichtag",
                "Quelle",
                "Gezählt von",
                "Grund",
                "Erfasst von",
                "Erfasst am");
        histories.forEach(history -> history.entries()
                .forEach(entry -> table.row(
                        history.municipality().value(),
                        named("count-kind", entry.kind()),
                        entry.persons(),
                        entry.day(),
                        named("count-source", entry.source()),
                        entry.countedBy(),
                        entry.reason(),
                        entry.enteredBy(),
                        entry.enteredAt())));
        return table;
    }

    private AuditTable groups(List<Grouping> groups) {
        var table =
                new AuditTable("Verbund", "Fassung", "Antragsteller", "Gemeinden", "Grund", "Geschrieben von", "Am");
        groups.forEach(group -> group.versions()
                .forEach(version -> table.row(
                        version.name(),
                        version.number(),
                        named("applicant", version.applicant()),
                        version.members().stream()
                                .map(member -> member.municipality().value() + " "
                                        + named("consent", member.consent())
                                        + (member.on() == null ? "" : " " + member.on()))
                                .collect(Collectors.joining(", ")),
                        version.reason(),
                        version.by(),
                        version.at())));
        return table;
    }

    private String named(String kind, Enum<?> constant) {
        return texts.get(
                Locale.GERMAN,
                "funding." + kind + "."
                        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
