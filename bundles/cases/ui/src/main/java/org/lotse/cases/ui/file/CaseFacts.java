package org.lotse.cases.ui.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.DisputedBadge;
import org.lotse.cases.ui.Words;

/** The core data of a case to read: what is known, and in one line what is not known yet. */
final class CaseFacts extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Worth asking for some day. */
    private static final List<String> WANTED =
            List.of("birthDate", "nationalities", "languages", "residenceTitle", "enteredOn", "movedInOn", "phone");

    private static final Map<String, String> LINKS = Map.of("phone", "tel:", "email", "mailto:");

    /** Shown elsewhere: in the heading, or in a way of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("familyName", "givenName", "otherNames", "consent", "consentOn", "note");

    private final transient Words words;
    private final DescriptionList facts = new DescriptionList();

    CaseFacts(Words words) {
        this.words = words;
        getContent().addClassName("cases-facts");
    }

    void show(CaseDetails file) {
        var texts = CoreData.of(file).texts(words);
        facts.removeAll();
        names(file);
        texts.forEach((field, text) -> {
            if (!ELSEWHERE.contains(field)) {
                add(field, described(field, text), file.disputed());
            }
        });
        add("consent", new Description(words.of(file.consent())), file.disputed());
        if (file.note() != null) {
            add("note", new Description(file.note()), file.disputed());
        }
        getContent().removeAll();
        getContent().add(new H2(words.get("cases.case.core-data")), facts);
        unknown(texts);
    }

    /** Each name on a line of its own, in the direction of its letters, with the name of the script. */
    private void names(CaseDetails file) {
        var names = file.person().otherNames();
        if (names.isEmpty()) {
            return;
        }
        var description = new Description();
        names.forEach(name -> {
            var written = new Span(name.fullName());
            written.getElement().setAttribute("dir", "auto");
            written.addClassName("cases-name");
            var script = new Span(words.of(name.script()));
            script.addClassName("cases-script");
            description.add(new Div(written, script));
        });
        add("otherNames", description, file.disputed());
    }

    private void unknown(Map<String, String> texts) {
        var missing = WANTED.stream()
                .filter(field -> !texts.containsKey(field))
                .map(words::field)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            var line = new Paragraph(words.get("cases.case.not-known", missing));
            line.addClassName("cases-soft");
            getContent().add(line);
        }
    }

    private static Description described(String field, String text) {
        var description = new Description();
        description.getElement().setAttribute("dir", "auto");
        if (LINKS.containsKey(field)) {
            description.add(new Anchor(LINKS.get(field) + text.replace(" ", ""), text));
        } else {
            description.setText(text);
        }
        return description;
    }

    private void add(String field, Description description, Set<Datum> disputed) {
        var term = new Term(words.field(field));
        if (Datum.of(field).filter(disputed::contains).isPresent()) {
            term.add(new DisputedBadge(words));
        }
        facts.add(term, description);
    }
}
