package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.ui.AreaTags;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A release to read. */
final class ReleaseItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ReleaseItem(Words words, ReleaseEntry entry) {
        this.words = words;
        var release = entry.release();
        var heading = new H3(release.receiver());
        heading.getElement().setAttribute("dir", "auto");
        var kind = new Paragraph(
                words.get("cases.release.kind-since", words.of(entry.kind()), Localized.date(release.givenOn())));
        var state = new Paragraph(state(entry));
        state.addClassNames("cases-soft", "cases-release-state");
        var purpose = new Paragraph(release.purpose());
        purpose.addClassName("cases-note");
        purpose.getElement().setAttribute("dir", "auto");
        getContent().addClassNames("cases-contact", "cases-release");
        if (entry.state() != ReleaseState.IN_FORCE) {
            getContent().addClassName("cases-release-over");
        }
        getContent().add(heading, kind, state, purpose, new AreaTags(words, release.areas()));
        if (release.note() != null) {
            var note = new Paragraph(release.note());
            note.addClassName("cases-note");
            note.getElement().setAttribute("dir", "auto");
            getContent().add(note);
        }
        var author = new Paragraph(words.get("cases.contact.author", entry.author()));
        author.addClassName("cases-author");
        getContent().add(author);
    }

    /** Offers to take it back. */
    ReleaseItem revocable(Runnable onRevoke) {
        return with(new Button(words.get("cases.release.revoke"), click -> onRevoke.run()));
    }

    /** Offers its sheet. */
    ReleaseItem printable(Runnable onPrint) {
        var print =
                new Button(words.get("cases.release.sheet-print"), new Icon("vaadin", "print"), click -> onPrint.run());
        return with(print);
    }

    private ReleaseItem with(Button act) {
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().add(act);
        return this;
    }

    private String state(ReleaseEntry entry) {
        var release = entry.release();
        var parts = new ArrayList<String>();
        if (entry.revokedOn() != null) {
            parts.add(words.get("cases.release.revoked-on", Localized.date(entry.revokedOn())));
        } else if (release.until() != null) {
            parts.add(words.get("cases.release.until-day", Localized.date(release.until())));
        } else {
            parts.add(words.get("cases.release.until-revoked"));
        }
        parts.add(words.of(release.form()));
        if (release.special()) {
            parts.add(words.get("cases.release.special"));
        }
        if (release.mutual()) {
            parts.add(words.get("cases.release.mutual"));
        }
        return String.join(" · ", parts);
    }
}
