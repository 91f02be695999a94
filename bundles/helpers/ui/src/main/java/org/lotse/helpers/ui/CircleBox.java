package org.lotse.helpers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;

/** One circle to choose, or none: those of a volunteer, and one that stands there already. */
public final class CircleBox {

    private final Map<CircleId, CircleSummary> known;
    private final Map<CircleId, CircleSummary> offered = new HashMap<>();
    private final ComboBox<CircleId> field;

    /** @param known circles of the municipality, closed ones too */
    public CircleBox(Words words, List<CircleSummary> known) {
        this.known = known.stream().collect(Collectors.toMap(CircleSummary::id, Function.identity()));
        field = new ComboBox<>(words.text("helpers.volunteer.circle"));
        field.setItemLabelGenerator(this::name);
        field.setClearButtonVisible(true);
        field.setVisible(!known.isEmpty());
    }

    /** The field to be laid out. */
    public ComboBox<CircleId> field() {
        return field;
    }

    /** What the circle is called. */
    public String name(@Nullable CircleId id) {
        var circle = id == null ? null : known.get(id);
        return circle == null ? "" : circle.name();
    }

    /** Offers these, of which nothing is chosen. */
    public void offer(Set<CircleId> circles) {
        offered.clear();
        circles.forEach(this::offer);
        field.setItems(List.copyOf(offered.keySet()));
    }

    /** Chooses this one, offered or not. */
    public void choose(@Nullable CircleId chosen) {
        if (chosen != null && !offered.containsKey(chosen)) {
            offer(chosen);
            field.setItems(List.copyOf(offered.keySet()));
        }
        field.setValue(chosen);
    }

    private void offer(CircleId id) {
        var circle = known.get(id);
        if (circle != null) {
            offered.put(id, circle);
        }
    }
}
