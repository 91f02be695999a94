package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.CountedColleague;
import org.lotse.funding.api.proof.FigureSources;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;

/** Where the figures of an integration manager can come from without typing; where they cannot, why. */
final class Counting extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /**
     * @param person name of the integration manager, by which a colleague is proposed
     * @param count counts the work of the colleague with this key
     * @param take takes what a municipality reported
     */
    Counting(
            Words words,
            FigureSources from,
            String person,
            Consumer<@Nullable String> count,
            Consumer<FigureSources.Reported> take) {
        getContent().add(new H2(words.text("funding.proof.sources")));
        if (from.countable() && !from.colleagues().isEmpty()) {
            getContent().add(Parts.soft(words.text("funding.proof.count-means")), counting(words, from, person, count));
        } else if (from.reported().isEmpty()) {
            getContent().add(Parts.soft(words.text("funding.proof.not-countable")));
        }
        if (!from.reported().isEmpty()) {
            getContent().add(Parts.soft(words.text("funding.proof.take-means")), taking(words, from, take));
        }
    }

    private static Div counting(Words words, FigureSources from, String person, Consumer<@Nullable String> count) {
        var colleague = new ComboBox<CountedColleague>(words.text("funding.proof.colleague"));
        colleague.setItems(from.colleagues());
        colleague.setItemLabelGenerator(CountedColleague::name);
        from.colleagues().stream()
                .filter(one -> one.name().equalsIgnoreCase(person))
                .findFirst()
                .ifPresent(colleague::setValue);
        return row(
                colleague,
                Parts.small(
                        words.text("funding.proof.count"),
                        () -> colleague
                                .getOptionalValue()
                                .ifPresentOrElse(one -> count.accept(one.key()), colleague::focus)));
    }

    private static Div taking(Words words, FigureSources from, Consumer<FigureSources.Reported> take) {
        var town = new Select<FigureSources.Reported>();
        town.setLabel(words.text("funding.municipality"));
        town.setItems(from.reported());
        town.setItemLabelGenerator(one -> words.text("funding.proof.reported-of", one.name(), one.quarters()));
        town.setValue(from.reported().getFirst());
        return row(town, Parts.small(words.text("funding.proof.take"), () -> take.accept(town.getValue())));
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("funding-question");
        return row;
    }
}
