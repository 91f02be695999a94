package org.lotse.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.funding.api.count.Programme;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Visit;

/** The programme that a page is about; it stands in the address. */
public final class ProgrammeChoice extends Composite<ComboBox<Programme>> {

    private static final long serialVersionUID = 1L;

    private static final String QUERY = "programme";

    private final transient List<Programme> all;

    /** @param changed told when somebody chose another one */
    public ProgrammeChoice(Words words, List<Programme> all, Consumer<Programme> changed) {
        this.all = List.copyOf(all);
        var field = getContent();
        field.setLabel(words.text("funding.programme"));
        field.setItems(this.all);
        field.setItemLabelGenerator(Programme::title);
        field.addClassName("funding-programme");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }

    /** Takes what the address says, or the newest programme in which heads count. */
    public void enter(Visit visit) {
        var named = visit.query(QUERY)
                .flatMap(id -> all.stream()
                        .filter(programme -> programme.id().equals(id))
                        .findFirst());
        getContent()
                .setValue(named.or(() ->
                                all.stream().filter(Programme::countsHeads).findFirst())
                        .or(() -> all.stream().findFirst())
                        .orElseThrow(NotFound::new));
    }

    /** The short name of its rule-set. */
    public String id() {
        return programme().id();
    }

    /** The programme itself. */
    public Programme programme() {
        return Optional.ofNullable(getContent().getValue()).orElseThrow(NotFound::new);
    }

    /** An address with this programme. */
    public String link(String path) {
        return path + "?" + QUERY + "=" + id();
    }

    /** The query that stands for it. */
    public Map<String, String> query() {
        return Map.of(QUERY, id());
    }
}
