package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.ui.Words;

/** Circles to choose from, by name: the open ones, and of the closed ones those that are chosen already. */
public final class CircleChoice {

    private final Words words;
    private final List<CircleSummary> known;
    private final Map<CircleId, CircleSummary> byId;
    private final MultiSelectComboBox<CircleId> field;

    /** @param known circles of the municipality, closed ones too */
    public CircleChoice(Words words, List<CircleSummary> known) {
        this.words = words;
        this.known = known;
        byId = known.stream().collect(Collectors.toMap(CircleSummary::id, Function.identity()));
        field = new MultiSelectComboBox<>(words.text("helpers.volunteer.circles"));
        field.setItemLabelGenerator(this::name);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setVisible(!known.isEmpty());
        offer(Set.of());
    }

    /** The field to be laid out. */
    public MultiSelectComboBox<CircleId> field() {
        return field;
    }

    /** Chooses these. */
    public void show(Set<CircleId> chosen) {
        offer(chosen);
        field.setValue(chosen);
    }

    /** What the circle is called; a closed one says so. */
    public String name(CircleId id) {
        var circle = byId.get(id);
        if (circle == null) {
            return "";
        }
        return circle.isOpen() ? circle.name() : words.text("helpers.circle.closed-one", circle.name());
    }

    private void offer(Set<CircleId> chosen) {
        field.setItems(known.stream()
                .filter(circle -> circle.isOpen() || chosen.contains(circle.id()))
                .map(CircleSummary::id)
                .toList());
    }
}
