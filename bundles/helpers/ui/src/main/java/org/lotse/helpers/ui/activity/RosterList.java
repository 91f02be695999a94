package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.SignedUp;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** People who are signed up for a shift, in line, with how to reach them. */
final class RosterList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param onWithdraw what follows when somebody is taken off; null where nobody can be now */
    RosterList(Words words, List<SignedUp> people, @Nullable Consumer<SignedUp> onWithdraw) {
        this.words = words;
        var list = new OrderedList();
        people.forEach(one -> list.add(item(one, onWithdraw)));
        getContent().addClassName("helpers-roster");
        getContent().add(list);
    }

    private ListItem item(SignedUp one, @Nullable Consumer<SignedUp> onWithdraw) {
        var item = new ListItem(new H3(new ViewLink(one.name(), "helpers/" + one.volunteer())));
        var facts = Stream.of(one.phone(), one.email(), skills(one), status(one), movedUp(one))
                .filter(fact -> fact != null && !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            var line = new Paragraph(facts);
            line.addClassName("helpers-soft");
            item.add(line);
        }
        if (onWithdraw != null) {
            var withdraw = new Button(words.text("helpers.sign-up.withdraw"), click -> onWithdraw.accept(one));
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            withdraw.setAriaLabel(words.text("helpers.sign-up.withdraw-one", one.name()));
            item.add(withdraw);
        }
        return item;
    }

    private String skills(SignedUp one) {
        return one.skills().stream().map(words::skill).sorted().collect(Collectors.joining(", "));
    }

    private @Nullable String status(SignedUp one) {
        return one.status().isAvailable() ? null : words.of(one.status());
    }

    private @Nullable String movedUp(SignedUp one) {
        return one.movedUpOn() == null ? null : words.text("helpers.sign-up.moved-up", Localized.date(one.movedUpOn()));
    }
}
