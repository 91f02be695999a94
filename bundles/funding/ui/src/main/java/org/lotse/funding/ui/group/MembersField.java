package org.lotse.funding.ui.group;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.ui.Words;

/** Which municipalities belong to a grouping, those of one administration together, and what each of them said. */
final class MembersField extends CustomField<List<GroupMember>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Map<Ags, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<Ags, ConsentLine> lines = new LinkedHashMap<>();
    private final Div chosen = new Div();
    private transient Consumer<Set<Ags>> changed = members -> {};

    /** @param rows all municipalities with what they may claim alone */
    MembersField(Words words, List<EligibilityRow> rows) {
        super(List.of());
        this.words = words;
        setLabel(words.text("funding.grouping.members"));
        var groups = new Div();
        groups.addClassName("funding-associations");
        byAssociation(rows).forEach((name, members) -> groups.add(group(name, members)));
        rows.forEach(row -> lines.put(row.municipality(), new ConsentLine(words, row.municipality(), row.name())));
        lines.values().forEach(line -> line.onChange(this::updateValue));
        chosen.addClassName("funding-consents");
        add(groups, chosen);
    }

    /** Told with each tick. */
    void onChange(Consumer<Set<Ags>> listener) {
        changed = listener;
    }

    Set<Ags> members() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Ticks these, of which nothing is known yet. */
    void begin(Collection<Ags> members) {
        var value = members.stream()
                .map(key -> new GroupMember(key, Consent.OPEN, null, null))
                .toList();
        setValue(value);
        setPresentationValue(value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        boxes.values().forEach(box -> box.setReadOnly(readOnly));
        lines.values().forEach(line -> line.setReadOnly(readOnly));
    }

    @Override
    protected List<GroupMember> generateModelValue() {
        var members = members();
        return lines.values().stream()
                .filter(line -> members.contains(line.municipality()))
                .map(ConsentLine::member)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<GroupMember> value) {
        boxes.values().forEach(box -> box.setValue(false));
        value.forEach(member -> {
            Optional.ofNullable(boxes.get(member.municipality())).ifPresent(box -> box.setValue(true));
            Optional.ofNullable(lines.get(member.municipality())).ifPresent(line -> line.show(member));
        });
        showLines();
    }

    private static Map<String, List<EligibilityRow>> byAssociation(List<EligibilityRow> rows) {
        var groups = new TreeMap<String, List<EligibilityRow>>(Collator.getInstance(Locale.GERMAN)::compare);
        rows.stream()
                .filter(row -> row.association().isPresent())
                .forEach(row -> groups.computeIfAbsent(row.association().orElse(""), name -> new ArrayList<>())
                        .add(row));
        var all = new LinkedHashMap<String, List<EligibilityRow>>(groups);
        var without = rows.stream().filter(row -> row.association().isEmpty()).toList();
        if (!without.isEmpty()) {
            all.put("", without);
        }
        return all;
    }

    private Div group(String name, List<EligibilityRow> members) {
        var title = name.isEmpty()
                ? words.text("funding.grouping.no-association")
                : words.text("funding.grouping.association", name);
        var group = new Div();
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", title);
        var head = new Span(title);
        head.addClassName("funding-association");
        group.add(head);
        members.forEach(row -> {
            var box = new Checkbox(row.persons()
                    .map(persons -> words.text("funding.grouping.member", row.name(), persons))
                    .orElseGet(() -> words.text("funding.grouping.member-uncounted", row.name())));
            box.addValueChangeListener(tick -> {
                if (tick.isFromClient()) {
                    updateValue();
                    showLines();
                }
            });
            boxes.put(row.municipality(), box);
            group.add(box);
        });
        return group;
    }

    private void showLines() {
        var members = members();
        chosen.removeAll();
        lines.values().stream()
                .filter(line -> members.contains(line.municipality()))
                .forEach(chosen::add);
        changed.accept(members);
    }
}
