package org.lotse.cases.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.ui.Words;

/** Who moves together with the person, one below the other; a line without a name counts for nothing. */
public final class CompanionsField extends CustomField<List<HandoverMember>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Div lines = new Div();
    private final Button add;
    private final List<Line> drawn = new ArrayList<>();

    /** Empty. */
    public CompanionsField(Words words) {
        super(List.of());
        this.words = words;
        setLabel(words.field("companions"));
        lines.addClassName("cases-lines");
        add = new Button(
                words.get("cases.preparation.add-companion"), new Icon("vaadin", "plus"), click -> append().focus());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(lines, add);
    }

    /** Shows these people; lines that were begun and left empty are gone. */
    public void show(List<HandoverMember> members) {
        setValue(members);
        setPresentationValue(members);
    }

    @Override
    protected List<HandoverMember> generateModelValue() {
        return drawn.stream().flatMap(Line::member).toList();
    }

    @Override
    protected void setPresentationValue(List<HandoverMember> members) {
        lines.removeAll();
        drawn.clear();
        members.forEach(member -> append().show(member));
        offerMore();
    }

    private Line append() {
        var line = new Line();
        drawn.add(line);
        lines.add(line);
        offerMore();
        return line;
    }

    private void remove(Line line) {
        drawn.remove(line);
        lines.remove(line);
        offerMore();
        updateValue();
        add.focus();
    }

    private void offerMore() {
        add.setVisible(drawn.size() < PreparationData.MOST_MEMBERS);
    }

    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField name = Fields.text(words.field("companionName"), MemberData.NAME_LENGTH);
        private final IntegerField birthYear = new IntegerField(words.field("birthYear"));
        private final Select<HouseholdRole> role = new Select<>();

        Line() {
            Fields.followLetters(name);
            role.setLabel(words.field("companionRole"));
            role.setItems(Stream.of(HouseholdRole.values())
                    .filter(one -> one != HouseholdRole.REFERENCE)
                    .toList());
            role.setItemLabelGenerator(words::of);
            role.setValue(HouseholdRole.CHILD);
            var remove = new Button(new Icon("vaadin", "close-small"), click -> CompanionsField.this.remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(words.get("cases.preparation.remove-companion"));
            remove.setTooltipText(words.get("cases.preparation.remove-companion"));
            addClassName("cases-companion-line");
            add(name, birthYear, role, remove);
        }

        void show(HandoverMember member) {
            name.setValue(member.name());
            birthYear.setValue(member.birthYear());
            role.setValue(member.role());
        }

        Stream<HandoverMember> member() {
            return name.getValue().isBlank()
                    ? Stream.empty()
                    : Stream.of(new HandoverMember(name.getValue().strip(), birthYear.getValue(), role.getValue()));
        }

        void focus() {
            name.focus();
        }
    }
}
