package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.CareTargetHistory;
import org.lotse.liga.api.load.CareTargets;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Line;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
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

/** What the care ratio is held against, one target after the other. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/care-target",
        permission = "liga.read",
        title = "liga.load.targets",
        menu = false,
        icon = "scale",
        order = 50)
@StyleSheet("context://liga/liga.css")
public final class CareTargetView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 3;

    private final transient CareTargets targets;
    private final transient Feedback feedback;
    private final transient Words words;
    private final RowsField rows;
    private final transient FormFields fields;
    private final transient Edit<CareTargetHistory> edit;

    /** Draws the frame; {@link #enter} reads the targets. */
    @Activate
    public CareTargetView(
            @Reference CareTargets targets,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.targets = targets;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        var mayEdit = access.may(LigaPermissions.EDIT);
        rows = new RowsField(
                words,
                "liga.load.target-rows",
                line -> line.day("liga.municipality.from")
                        .amount("liga.load.target-per-post")
                        .text("liga.load.target-percent", DIGITS)
                        .text("liga.load.target-months", DIGITS)
                        .text("liga.load.target-source", CareTarget.SOURCE_LENGTH));
        rows.setReadOnly(!mayEdit);
        rows.setHelperText(mayEdit ? words.text("liga.load.target-help") : null);
        fields = new FormFields().add("targets", rows, lines -> rows.text());
        edit = new Edit<>(fields, feedback, seen -> Optional.of(targets.history()), this::show);
        var foot = new FormFoot(
                words.text("liga.form.save"),
                this::save,
                words.text("liga.form.undo"),
                () -> edit.begin(targets.history()));
        foot.setVisible(mayEdit);
        var form = new Div(FormParts.section(words.text("liga.load.targets-one-by-one"), rows));
        form.addClassName("liga-form");
        getContent().setId("care-target");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.load.back"), "liga/care-ratio"),
                        new ViewHeader(words.text("liga.load.targets")),
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(targets.history());
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    private void show(CareTargetHistory history) {
        rows.show(
                history.targets(),
                target -> Arrays.asList(
                        target.from(),
                        Numbers.of(target.perPost(), words.locale()),
                        String.valueOf(target.alertPercent()),
                        String.valueOf(target.staleMonths()),
                        target.source()));
    }

    private void save() {
        edit.save(
                seen -> targets.replace(
                        new ReplaceCareTargets(seen.revision(), rows.read("targets", CareTargetView::target))),
                () -> {
                    edit.begin(targets.history());
                    feedback.done("liga.form.saved");
                });
    }

    private static CareTarget target(Line line) {
        BigDecimal perPost = line.amount(1, "targets");
        return new CareTarget(line.day(0, "targets"), perPost, whole(line, 2), whole(line, 3), line.typed(4));
    }

    private static int whole(Line line, int place) {
        var typed = Check.text("targets", line.typed(place), DIGITS);
        if (!typed.matches("\\d{1,3}")) {
            throw RuleViolation.at("targets", "shell.unreadable");
        }
        return Integer.parseInt(typed);
    }
}
