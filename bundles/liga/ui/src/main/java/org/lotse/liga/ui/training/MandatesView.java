package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandateBoard;
import org.lotse.liga.api.training.Mandates;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Line;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** In which subjects holders of posts have to be trained, as one table. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/trainings/mandates",
        permission = "liga.read",
        title = "liga.mandates.title",
        menu = false,
        icon = "academy-cap",
        order = 78)
@StyleSheet("context://liga/liga.css")
public final class MandatesView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final int MONTH_DIGITS = 3;

    private final transient Mandates mandates;
    private final transient Feedback feedback;
    private final RowsField rows;
    private final transient FormFields fields;
    private final transient Edit<MandateBoard> edit;

    /** Draws the frame; {@link #enter} reads what is mandatory. */
    @Activate
    public MandatesView(
            @Reference Mandates mandates,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.mandates = mandates;
        this.feedback = feedback;
        var words = new Words(texts, Localized.language());
        var mayEdit = access.may(LigaPermissions.EDIT);
        rows = new RowsField(
                words,
                "liga.mandates.rows",
                line -> line.text("liga.training.subject", TrainingData.SUBJECT_LENGTH)
                        .choice(
                                "liga.mandate.whom",
                                List.of(MandatoryFor.values()),
                                value -> words.named("mandatory-for", value))
                        .text("liga.mandate.valid-months", MONTH_DIGITS)
                        .day("liga.mandate.from")
                        .text("liga.mandate.source", Mandate.SOURCE_LENGTH));
        rows.setReadOnly(!mayEdit);
        rows.setHelperText(mayEdit ? words.text("liga.mandates.help") : null);
        fields = new FormFields().add("mandates", rows, lines -> rows.text());
        edit = new Edit<>(fields, feedback, seen -> Optional.of(mandates.board()), this::show);
        var foot = new FormFoot(
                words.text("liga.form.save"),
                this::save,
                words.text("liga.form.undo"),
                () -> edit.begin(mandates.board()));
        foot.setVisible(mayEdit);
        var form = new Div(FormParts.section(words.text("liga.mandates.what"), rows));
        form.addClassName("liga-form");
        getContent().setId("mandates");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.training.back"), "liga/trainings"),
                        new ViewHeader(words.text("liga.mandates.title")),
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(mandates.board());
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void show(MandateBoard board) {
        rows.show(
                board.mandates(),
                one -> Arrays.asList(
                        one.subject(),
                        one.whom(),
                        one.validMonths() == null ? "" : one.validMonths().toString(),
                        one.from(),
                        one.source()));
    }

    private void save() {
        edit.save(
                seen -> mandates.replace(
                        new ReplaceMandates(seen.revision(), rows.read("mandates", MandatesView::row))),
                () -> {
                    edit.begin(mandates.board());
                    feedback.done("liga.form.saved");
                });
    }

    private static Mandate row(Line line) {
        return new Mandate(
                line.typed(0),
                line.chosen(1, "mandates", MandatoryFor.class),
                months(line.optional(2)),
                line.day(3, "mandates"),
                line.typed(4));
    }

    private static @Nullable Integer months(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,3}")) {
            throw RuleViolation.at("mandates", "shell.unreadable");
        }
        return Integer.valueOf(typed);
    }
}
