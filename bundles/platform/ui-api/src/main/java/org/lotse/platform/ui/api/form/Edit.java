package org.lotse.platform.ui.api.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.NotFound;

/**
 * One person's work on one record that others may change too. Saving passes on the record as it was seen, so that the
 * service can compare; if somebody was faster, the person sees both values of every field that both changed and decides,
 * and what was typed stays. If the record is gone, the input is shown to be copied.
 *
 * <pre>{@code
 * edit = new Edit<>(form.fields(), feedback, seen -> rooms.find(seen.id()), form::show);
 * edit.begin(room);
 * edit.save(seen -> rooms.revise(new ReviseRoom(seen.id(), seen.revision(), form.room())), this::done);
 * }</pre>
 *
 * @param <R> the record, with its revision; equal exactly when nothing changed
 */
public final class Edit<R> {

    private final FormFields fields;
    private final Feedback feedback;
    private final Function<R, Optional<R>> current;
    private final Consumer<R> show;
    private Runnable whenRemoved = () -> {};
    private @Nullable R record;

    /**
     * @param fields of the form
     * @param feedback tells refusals
     * @param current reads the record again; empty if it is gone
     * @param show puts the record into the fields, and shows whatever else depends on it
     */
    public Edit(FormFields fields, Feedback feedback, Function<R, Optional<R>> current, Consumer<R> show) {
        this.fields = fields;
        this.feedback = feedback;
        this.current = current;
        this.show = show;
    }

    /** What to do when the person has read that the record is gone; nothing otherwise. */
    public Edit<R> whenRemoved(Runnable act) {
        whenRemoved = act;
        return this;
    }

    /** Shows a record; what was typed before is dropped. */
    public void begin(R found) {
        record = found;
        show.accept(found);
        fields.remember();
    }

    /** The record as the person sees it. */
    public R record() {
        return Optional.ofNullable(record).orElseThrow(NotFound::new);
    }

    /**
     * Saves what stands in the fields.
     *
     * @param act passes it to the service together with the revision of the given record; throws {@code ConcurrentChange}
     *     if that is not the current one any more
     * @param saved what follows when it is saved, perhaps after the person decided on differences
     */
    public void save(Consumer<R> act, Runnable saved) {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            try {
                act.accept(record());
            } catch (ConcurrentChange faster) {
                catchUp(faster, () -> save(act, saved));
                return;
            }
            fields.remember();
            saved.run();
        });
    }

    /**
     * Does something else with the record than saving the form, for example a step of its status. What was typed stays.
     *
     * @param act as for {@link #save}
     * @param done what follows when it is done
     */
    public void act(Consumer<R> act, Runnable done) {
        feedback.attempt(() -> {
            try {
                act.accept(record());
            } catch (ConcurrentChange faster) {
                catchUp(faster, null);
                return;
            }
            current.apply(record()).map(this::bringIn).ifPresent(both -> decide(both, Optional.empty(), null));
            done.run();
        });
    }

    private void catchUp(ConcurrentChange faster, @Nullable Runnable again) {
        var seen = record();
        var now = current.apply(seen);
        if (now.isEmpty()) {
            new RemovedDialog(fields.texts(), whenRemoved).open();
            return;
        }
        var differences = bringIn(now.get());
        if (differences.isEmpty() && (again == null || now.get().equals(seen))) {
            throw faster;
        }
        decide(differences, faster.last(), again);
    }

    private List<Difference> bringIn(R now) {
        return fields.meanwhile(() -> begin(now));
    }

    private static void decide(List<Difference> differences, Optional<LastChange> last, @Nullable Runnable again) {
        if (!differences.isEmpty()) {
            new ConflictDialog(differences, last, again).open();
        } else if (again != null) {
            again.run();
        }
    }
}
