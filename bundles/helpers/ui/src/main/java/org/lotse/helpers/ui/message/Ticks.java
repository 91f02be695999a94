package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.Icon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Navigator;

/** Volunteers that are ticked in a list, whatever the list shows meanwhile, and the way to write to them. */
public final class Ticks {

    private final Words words;
    private final Set<VolunteerId> ticked = new LinkedHashSet<>();
    private final Button write;

    /** Nobody is ticked yet. */
    public Ticks(Words words, Navigator navigator) {
        this.words = words;
        write = new Button(
                new Icon("vaadin", "envelope"),
                click -> navigator.to(MessageAddress.WRITE, MessageAddress.write(Audience.of(List.copyOf(ticked)))));
        write.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        show();
    }

    /** The way to write to them; not there while nobody is ticked. */
    public Button button() {
        return write;
    }

    /** The head of a narrow column of boxes. */
    public Icon head() {
        var head = new Icon("vaadin", "check-square-o");
        head.getElement().setAttribute("role", "img");
        head.getElement().setAttribute("aria-label", words.text("helpers.list.tick"));
        return head;
    }

    /** Ticks one of them. */
    public Checkbox box(VolunteerSummary row) {
        var box = new Checkbox(ticked.contains(row.id()));
        box.setAriaLabel(words.text("helpers.list.tick-one", row.name()));
        box.addValueChangeListener(changed -> {
            if (changed.getValue()) {
                ticked.add(row.id());
            } else {
                ticked.remove(row.id());
            }
            show();
        });
        return box;
    }

    private void show() {
        var isTooMany = ticked.size() > Audience.MOST_CHOSEN;
        write.setVisible(!ticked.isEmpty());
        write.setEnabled(!isTooMany);
        write.setText(
                isTooMany
                        ? words.text("helpers.list.too-many-ticked", Audience.MOST_CHOSEN)
                        : words.text("helpers.list.write", ticked.size()));
    }
}
