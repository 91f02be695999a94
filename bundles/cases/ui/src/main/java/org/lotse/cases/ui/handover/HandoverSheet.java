package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.EnclosedDocument;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.ui.AreaTags;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.DisputedBadge;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Localized;

/** A package as it is read: exactly what is in it, by whoever sends it, and its cover, by whoever decides. */
public final class HandoverSheet extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Those of the tenant that keeps the file, never in a package. */
    private static final Set<String> NOT_SENT = Set.of("consent", "consentOn", "note");

    private final transient Words words;
    private final DescriptionList facts = new DescriptionList();
    private final transient Set<Datum> disputed;

    /** The cover alone. */
    public HandoverSheet(Words words, String title, HandoverCover cover) {
        this.words = words;
        disputed = cover.disputed();
        getContent().addClassNames("cases-facts", "cases-handover-sheet");
        getContent().add(new H2(title), facts);
        cover(cover);
        add("handoverPerson", cover.name());
        add("handoverBirthYear", cover.birthYear() == null ? null : String.valueOf(cover.birthYear()));
        if (cover.parts().contains(HandoverPart.HOUSEHOLD)) {
            add("handoverMembers", String.valueOf(cover.members()));
        }
        add("handoverParts", words.parts(cover.parts()));
    }

    /** All of it. */
    public HandoverSheet(Words words, String title, HandoverDocument document) {
        this.words = words;
        disputed = document.disputed();
        getContent().addClassNames("cases-facts", "cases-handover-sheet");
        getContent().add(new H2(title), facts);
        cover(document.cover());
        new CoreData(document.person(), Consent.NOT_ASKED, null).texts(words).forEach((field, text) -> {
            if (!NOT_SENT.contains(field)) {
                add(field, text);
            }
        });
        add("handoverDwelling", dwelling(document.dwelling()));
        add(
                "handoverHousehold",
                document.members().stream()
                        .map(member -> Stream.of(
                                        member.name(),
                                        words.of(member.role()),
                                        member.birthYear() == null
                                                ? ""
                                                : words.get("cases.household.born", String.valueOf(member.birthYear())))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")))
                        .collect(Collectors.joining("\n")));
        if (document.report() != null) {
            report(document.report());
        }
        if (!document.contacts().isEmpty()) {
            var log = new UnorderedList();
            document.contacts().forEach(contact -> log.add(contact(contact)));
            getContent().add(new H3(words.field("handoverContacts")), log);
        }
        if (!document.documents().isEmpty()) {
            var papers = new UnorderedList();
            document.documents().forEach(enclosed -> papers.add(paper(enclosed)));
            getContent().add(new H3(words.field("handoverDocuments")), papers);
        }
    }

    private void cover(HandoverCover cover) {
        add("occasion", words.of(cover.occasion()));
        add("handoverOrigin", cover.origin());
        add("handoverColleague", cover.colleague());
        add("handoverNote", cover.note());
        if (cover.basis() != null) {
            basis(cover.basis());
        }
    }

    private void basis(HandoverBasis basis) {
        add("basisConsentOn", basis.consentOn() == null ? null : Localized.date(basis.consentOn()));
        add("basisSecrecyOn", basis.secrecyOn() == null ? null : Localized.date(basis.secrecyOn()));
        add("provision", basis.provision());
        add("special", basis.special() ? words.get("cases.preparation.special") : null);
    }

    private void report(HandoverReport report) {
        add("reportDone", report.done());
        add("reportNeeds", report.needs());
        add("reportNextSteps", report.nextSteps());
    }

    private static Optional<Datum> datum(String field) {
        return switch (field) {
            case "handoverPerson" -> Optional.of(Datum.NAME);
            case "handoverBirthYear" -> Optional.of(Datum.BIRTH_DATE);
            case "handoverMembers" -> Optional.of(Datum.HOUSEHOLD);
            case "handoverDwelling" -> Optional.of(Datum.DWELLING);
            case "handoverHousehold" -> Optional.of(Datum.HOUSEHOLD);
            default -> Datum.of(field);
        };
    }

    private @Nullable String dwelling(@Nullable DwellingData dwelling) {
        if (dwelling == null) {
            return null;
        }
        var town = Stream.of(dwelling.postalCode(), dwelling.town())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(words.of(dwelling.kind()), Fields.orBlank(dwelling.street()), town)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private ListItem contact(ContactData contact) {
        var item = new ListItem();
        var heading = new Paragraph(
                words.get("cases.contact.heading", Localized.date(contact.heldOn()), words.of(contact.kind())));
        heading.addClassName("cases-entry-name");
        item.add(heading, new AreaTags(words, contact.areas()));
        if (contact.note() != null) {
            var note = new Div(contact.note());
            note.addClassName("cases-note");
            note.getElement().setAttribute("dir", "auto");
            item.add(note);
        }
        item.addClassName("cases-entry");
        return item;
    }

    private ListItem paper(EnclosedDocument enclosed) {
        var about = enclosed.document();
        var heading = new Paragraph(words.document(about, enclosed.fileName(), enclosed.size()));
        heading.addClassName("cases-entry-name");
        heading.getElement().setAttribute("dir", "auto");
        var item = new ListItem(heading);
        if (about.dated() != null) {
            item.add(new Paragraph(words.get("cases.document.dated", Localized.date(about.dated()))));
        }
        if (about.note() != null) {
            var note = new Div(about.note());
            note.addClassName("cases-note");
            note.getElement().setAttribute("dir", "auto");
            item.add(note);
        }
        item.addClassName("cases-entry");
        return item;
    }

    private void add(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        var description = new Description(text);
        description.getElement().setAttribute("dir", "auto");
        var term = new Term(words.field(field));
        if (datum(field).filter(disputed::contains).isPresent()) {
            term.add(new DisputedBadge(words));
        }
        facts.add(term, description);
    }
}
