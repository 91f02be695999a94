package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;

/** Signs somebody up for a shift; what speaks against it is said as soon as they are chosen. */
final class SignUpPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SignUps signUps;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Runnable onChange;
    private final ShiftId shift;
    private final ComboBox<VolunteerSummary> volunteer = new ComboBox<>(getTranslation("helpers.sign-up.who"));
    private final Div warnings = new Div();

    /** @param onChange told when somebody was signed up */
    SignUpPanel(SignUps signUps, Feedback feedback, Words words, ShiftId shift, Runnable onChange) {
        this.signUps = signUps;
        this.feedback = feedback;
        this.words = words;
        this.shift = shift;
        this.onChange = onChange;
        volunteer.setItemLabelGenerator(VolunteerSummary::name);
        volunteer.setHelperText(getTranslation("helpers.sign-up.who-help"));
        volunteer.setItems(query -> signUps
                .candidates(shift, FormParts.orNull(query.getFilter().orElse("")))
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        volunteer.addValueChangeListener(change -> warn());
        warnings.getElement().setAttribute("role", "status");
        var enter = new Button(getTranslation("helpers.sign-up.do"), click -> signUp());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(volunteer, enter);
        line.addClassName("helpers-sign-up");
        getContent().add(line, warnings);
    }

    private void warn() {
        warnings.removeAll();
        volunteer
                .getOptionalValue()
                .map(one -> signUps.warnings(shift, one.id()))
                .ifPresent(found -> {
                    if (!found.isEmpty()) {
                        var list = new UnorderedList();
                        found.forEach(warning -> list.add(new ListItem(words.of(warning))));
                        var box = new Div(new Paragraph(words.text("helpers.sign-up.consider")), list);
                        box.addClassName("helpers-missing");
                        warnings.add(box);
                    }
                });
    }

    private void signUp() {
        var done = feedback.attempt(Map.of("volunteer", volunteer), () -> {
            var chosen = Check.present("volunteer", volunteer.getValue());
            var state = signUps.signUp(shift, chosen.id());
            feedback.done(
                    state == SignUpState.PLACED ? "helpers.sign-up.placed" : "helpers.sign-up.waits", chosen.name());
        });
        if (done) {
            onChange.run();
        }
    }
}
