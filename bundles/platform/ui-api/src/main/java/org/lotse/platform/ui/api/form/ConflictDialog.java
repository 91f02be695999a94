package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.ui.api.Localized;

/**
 * Two people changed the same record: both values of every field that both changed, to choose from, and what only the other
 * one changed. Nothing is chosen beforehand. Going back to the form keeps what was chosen, and mine where nothing was.
 */
final class ConflictDialog {

    private final Dialog dialog = new Dialog();
    private final List<ChoiceField> choices;

    /**
     * @param differences at least one
     * @param last who was faster, if known
     * @param save saves what stands in the form; without it the dialog only leads back there
     */
    ConflictDialog(List<Difference> differences, Optional<LastChange> last, @Nullable Runnable save) {
        choices = of(Difference.Choice.class, differences).map(ChoiceField::new).toList();
        dialog.setHeaderTitle(text("shell.conflict.title"));
        dialog.addClassName("lotse-conflict");
        dialog.setWidth("min(44rem, 96vw)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(
                last.map(change -> text("shell.conflict.by", change.by(), Localized.dateTime(change.at())))
                        .orElseGet(() -> text("shell.conflict.unknown"))));
        if (!choices.isEmpty()) {
            dialog.add(both());
        }
        var theirs = of(Difference.TakenOver.class, differences).toList();
        if (!theirs.isEmpty()) {
            dialog.add(takenOver(theirs));
        }
        foot(save);
    }

    void open() {
        dialog.open();
        choices.stream().findFirst().ifPresent(ChoiceField::focus);
    }

    private Section both() {
        var mine = new Button(text("shell.conflict.all-mine"), click -> choices.forEach(ChoiceField::mine));
        var theirs = new Button(text("shell.conflict.all-theirs"), click -> choices.forEach(ChoiceField::theirs));
        mine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        theirs.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var all = new Div(mine, theirs);
        all.addClassName("lotse-conflict-all");
        var section = new Section(new H3(text("shell.conflict.both")), all);
        choices.forEach(section::add);
        return section;
    }

    private Section takenOver(List<Difference.TakenOver> theirs) {
        var list = new DescriptionList();
        list.addClassName("lotse-conflict-taken");
        theirs.forEach(field -> list.add(
                new DescriptionList.Term(field.label()),
                new DescriptionList.Description(
                        field.theirs().isBlank() ? text("shell.conflict.empty") : field.theirs())));
        return new Section(new H3(text("shell.conflict.taken-over")), list);
    }

    private void foot(@Nullable Runnable save) {
        var back = new Button(text("shell.conflict.back"), click -> dialog.close());
        dialog.getFooter().add(back);
        if (save == null) {
            back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return;
        }
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var keep = new Button(text("shell.conflict.save"), click -> {
            var open = choices.stream()
                    .filter(Predicate.not(ChoiceField::isDecided))
                    .toList();
            open.forEach(ChoiceField::askFor);
            if (open.isEmpty()) {
                dialog.close();
                save.run();
            } else {
                open.getFirst().focus();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(keep);
    }

    private String text(String key, Object... arguments) {
        return dialog.getTranslation(key, arguments);
    }

    private static <T extends Difference> Stream<T> of(Class<T> kind, List<Difference> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
