package org.lotse.platform.ui.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.ui.api.Feedback;

class EditTest {

    /** A room with its revision. */
    private record Room(int revision, String name, String floor) {}

    private final TextField name = new TextField("Name");
    private final TextField floor = new TextField("Floor");
    private final FormFields fields = new FormFields().add("name", name).add("floor", floor);
    private final Edit<Room> edit =
            new Edit<>(fields, new Plain(), seen -> Optional.ofNullable(this.stored), this::show);
    private @Nullable Room stored = new Room(0, "Hall", "1");
    private int saved;

    @BeforeEach
    void begin() {
        edit.begin(new Room(0, "Hall", "1"));
    }

    @Test
    void whatWasTypedIsSavedWithTheRevisionThatWasSeen() {
        name.setValue("Great hall");

        save();

        assertThat(stored).isEqualTo(new Room(1, "Great hall", "1"));
        assertThat(saved).isEqualTo(1);
        assertThat(fields.isChanged()).isFalse();
    }

    @Test
    void ifTheColleagueSavedTheSameNobodyIsAsked() {
        name.setValue("Great hall");
        stored = new Room(5, "Great hall", "1");

        save();

        assertThat(stored).isEqualTo(new Room(6, "Great hall", "1"));
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void aChangeElsewhereInTheRecordStopsNobody() {
        floor.setValue("2");
        stored = new Room(7, "Hall", "1");

        save();

        assertThat(stored).isEqualTo(new Room(8, "Hall", "2"));
    }

    @Test
    void aConflictThatShowsNoOtherRecordIsTold() {
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> edit.save(
                        seen -> {
                            throw ConcurrentChange.after(null);
                        },
                        () -> saved++));
        assertThat(saved).isZero();
    }

    @Test
    void anActThatComesTooLateIsNotRepeatedUnseen() {
        floor.setValue("2");
        stored = new Room(7, "Hall", "1");

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> edit.act(this::compare, () -> saved++));

        assertThat(saved).isZero();
        assertThat(edit.record().revision()).isEqualTo(7);
        assertThat(floor.getValue()).isEqualTo("2");
    }

    @Test
    void anActLeavesWhatWasTyped() {
        floor.setValue("2");

        edit.act(seen -> stored = new Room(seen.revision() + 1, "Hall", "1"), () -> saved++);

        assertThat(saved).isEqualTo(1);
        assertThat(edit.record().revision()).isEqualTo(1);
        assertThat(floor.getValue()).isEqualTo("2");
        assertThat(fields.isChanged()).isTrue();
    }

    private void save() {
        edit.save(
                seen -> {
                    compare(seen);
                    stored = new Room(seen.revision() + 1, name.getValue(), floor.getValue());
                },
                () -> saved++);
    }

    private void compare(Room seen) {
        if (stored == null || seen.revision() != stored.revision()) {
            throw ConcurrentChange.after(null);
        }
    }

    private void show(Room room) {
        name.setValue(room.name());
        floor.setValue(room.floor());
    }

    /** Lets every refusal through. */
    private static final class Plain implements Feedback {

        @Override
        public void done(String key, Object... arguments) {}

        @Override
        public boolean attempt(Map<String, ? extends HasValidation> named, Runnable act) {
            act.run();
            return true;
        }

        @Override
        public void confirm(String titleKey, String textKey, String confirmKey, Object[] arguments, Runnable act) {
            act.run();
        }

        @Override
        public Optional<String> refusal(RuntimeException exception) {
            return Optional.empty();
        }
    }
}
