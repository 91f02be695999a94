package org.lotse.cases.ui.support;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportEntry.Answer;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A support request to read: how it stands, what is asked for, and what has become of it. */
final class SupportItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient SupportEntry entry;

    SupportItem(Words words, SupportEntry entry) {
        this.words = words;
        this.entry = entry;
        var support = entry.support();
        getContent().addClassNames("cases-extension", "cases-support");
        if (entry.state().isOver()) {
            getContent().addClassName("cases-support-over");
        }
        getContent().add(new H3(words.of(support.kind())), new Paragraph(stands()), new Paragraph(what(support)));
        if (support.note() != null) {
            var note = line("cases-note", support.note());
            note.getElement().setAttribute("dir", "auto");
            getContent().add(note);
        }
        getContent()
                .add(line(
                        "cases-author",
                        words.get("cases.support.asked-by", Localized.date(entry.requestedOn()), entry.requestedBy())));
        if (entry.answers().size() > 1) {
            getContent().add(line("cases-author", course()));
        }
    }

    /** Offers to take it back. */
    SupportItem withdrawable(Runnable onWithdraw) {
        var withdraw = new Button(words.get("cases.support.withdraw"), click -> onWithdraw.run());
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        withdraw.setAriaLabel(
                words.get("cases.support.withdraw-of", words.of(entry.support().kind())));
        getContent().add(withdraw);
        return this;
    }

    private String stands() {
        var since = Localized.date(entry.since());
        return switch (entry.state()) {
            case REQUESTED -> words.get("cases.support.requested-since", since);
            case TAKEN_UP -> words.get("cases.support.taken-up-since", since);
            case ARRANGED -> words.get("cases.support.arranged-on", since);
            case DECLINED -> words.get("cases.support.declined-on", since);
            case ENDED -> words.get("cases.support.ended-on", since);
            case WITHDRAWN -> words.get("cases.support.withdrawn-on", since);
        };
    }

    private String what(SupportData support) {
        var parts = new ArrayList<String>();
        parts.add(words.get("cases.support.from", Localized.date(support.startsOn())));
        Optional.ofNullable(support.hoursPerWeek())
                .ifPresent(hours -> parts.add(words.get("cases.support.hours", hours)));
        if (!support.languages().isEmpty()) {
            parts.add(words.sorted(support.languages(), words::of).stream()
                    .map(words::of)
                    .collect(Collectors.joining(words.get("cases.support.or"))));
        }
        Optional.ofNullable(support.area()).ifPresent(area -> parts.add(words.of(area)));
        return String.join(" · ", parts);
    }

    /** The steps before the last, which stands above. */
    private String course() {
        return entry.answers().subList(0, entry.answers().size() - 1).stream()
                .map(this::step)
                .collect(Collectors.joining(" · "));
    }

    private String step(Answer answer) {
        return words.get("cases.support.step", Localized.date(answer.on()), words.of(answer.state()));
    }

    private static Paragraph line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }
}
