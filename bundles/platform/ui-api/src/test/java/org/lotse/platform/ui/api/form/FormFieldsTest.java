package org.lotse.platform.ui.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private final TextField name = new TextField("Name");
    private final IntegerField seats = new IntegerField("Seats");
    private final MultiSelectComboBox<String> has = new MultiSelectComboBox<>("Has");
    private final FormFields fields = new FormFields()
            .add("name", name)
            .add("seats", seats, String::valueOf)
            .addSeveral("has", has, thing -> thing);

    @BeforeEach
    void showARoom() {
        has.setItems("beamer", "piano", "ramp");
        show("Hall", 40, Set.of("ramp", "beamer"));
        fields.remember();
    }

    @Test
    void whatWasShownIsNoChange() {
        assertThat(fields.isChanged()).isFalse();
        assertThat(fields.changes()).isEmpty();
    }

    @Test
    void changesAreToldByLabelAndEverythingInOrder() {
        name.setValue("Large hall");

        assertThat(fields.isChanged()).isTrue();
        assertThat(fields.changes()).isEqualTo(Map.of("Name", "Large hall"));
        assertThat(fields.texts().keySet()).containsExactly("Name", "Seats", "Has");
        assertThat(fields.texts()).containsEntry("Has", "beamer, ramp");
    }

    @Test
    void fieldsAreFoundByTheNamesOfTheirRules() {
        assertThat(fields.validated()).containsEntry("name", name).containsOnlyKeys("name", "seats", "has");
    }

    @Test
    void whatOnlyTheColleagueChangedIsTakenOver() {
        var differences = fields.meanwhile(theirs("Hall", 60, Set.of("ramp", "beamer")));

        assertThat(differences).containsExactly(new Difference.TakenOver("Seats", "60"));
        assertThat(seats.getValue()).isEqualTo(60);
        assertThat(fields.isChanged()).isFalse();
    }

    @Test
    void whatOnlyIChangedStaysWithoutAQuestion() {
        name.setValue("Large hall");

        assertThat(fields.meanwhile(theirs("Hall", 40, Set.of("ramp", "beamer"))))
                .isEmpty();
        assertThat(fields.changes()).containsOnlyKeys("Name");
    }

    @Test
    void whereBothChangedBothValuesAreKeptAndMineStandsThere() {
        name.setValue("Large hall");
        has.setValue(Set.of());

        var differences = fields.meanwhile(theirs("Great hall", 40, Set.of("piano")));

        assertThat(differences).map(Difference::label).containsExactly("Name", "Has");
        assertThat((Difference.Choice) differences.getFirst())
                .returns("Large hall", Difference.Choice::mine)
                .returns("Great hall", Difference.Choice::theirs);
        assertThat(name.getValue()).isEqualTo("Large hall");
        assertThat(has.getValue()).isEmpty();
    }

    @Test
    void eachChoiceSetsItsField() {
        name.setValue("Large hall");
        seats.setValue(45);

        var differences = fields.meanwhile(theirs("Great hall", 60, Set.of("ramp", "beamer")));
        differences.forEach(
                difference -> ((Difference.Choice) difference).takeTheirs().run());
        ((Difference.Choice) differences.getLast()).keepMine().run();

        assertThat(name.getValue()).isEqualTo("Great hall");
        assertThat(seats.getValue()).isEqualTo(45);
    }

    @Test
    void theSameChangeOnBothSidesIsNoDifference() {
        name.setValue("Great hall");

        assertThat(fields.meanwhile(theirs("Great hall", 40, Set.of("ramp", "beamer"))))
                .isEmpty();
        assertThat(fields.isChanged()).isFalse();
    }

    private Runnable theirs(String newName, int newSeats, Set<String> things) {
        return () -> {
            show(newName, newSeats, things);
            fields.remember();
        };
    }

    private void show(String newName, int newSeats, Set<String> things) {
        name.setValue(newName);
        seats.setValue(newSeats);
        has.setValue(things);
    }
}
