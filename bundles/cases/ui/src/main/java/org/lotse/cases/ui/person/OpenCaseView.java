package org.lotse.cases.ui.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Persons;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.asking.AskPanel;
import org.lotse.cases.ui.asking.HandoverRequestsView;
import org.lotse.cases.ui.form.AnotherPersonField;
import org.lotse.cases.ui.form.DwellingFields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormPart;
import org.lotse.cases.ui.merge.SimilarCases;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Opens a case: the form, empty. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/new", permission = "cases.open", title = "cases.open.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class OpenCaseView extends Composite<Div> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient CaseService cases;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient CareCheck care;
    private final AnotherPersonField anotherPerson;
    private final AskPanel ask;
    private final DatePicker openedOn;
    private final transient DwellingFields dwelling;
    private final CaseForm form;
    private final transient FormFields fields;
    private boolean done;

    /** An empty form. */
    @Activate
    public OpenCaseView(
            @Reference CaseService cases,
            @Reference CareCheck care,
            @Reference HandoverRequests requests,
            @Reference Persons persons,
            @Reference DuplicateSearch duplicates,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Access access,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.cases = cases;
        this.care = care;
        this.feedback = feedback;
        this.navigator = navigator;
        var words = new Words(texts, Localized.language());
        anotherPerson = new AnotherPersonField(words);
        ask = new AskPanel(requests, feedback, words, clock, this::asked);
        openedOn = Localized.datePicker(words.field("openedOn"));
        openedOn.setHelperText(words.get("cases.form.opened-on"));
        openedOn.setRequiredIndicatorVisible(true);
        openedOn.setValue(LocalDate.now(clock));
        form = new CaseForm(words, persons.keepsAzrNumbers(), openedOn);
        dwelling = new DwellingFields(words);
        fields = new FormFields()
                .addAll(form.fields())
                .addAll(dwelling.fields(words))
                .add("openedOn", openedOn)
                .add("anotherPerson", anotherPerson, anotherPerson::say);
        form.add(new FormPart(words.get("cases.form.dwelling"), dwelling.components()));
        if (access.may(CasesPermissions.READ)) {
            var similar = new SimilarCases(duplicates, words);
            form.addBehindPerson(similar);
            form.person().whenRecognisable(similar::compare);
        }
        getContent().setId("open-case");
        getContent()
                .add(
                        new ViewHeader(words.get("cases.open.title")),
                        form,
                        anotherPerson,
                        ask,
                        new FormActions(words, words.get("cases.open.save"), this::save, this::leave));
        form.focus();
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && (fields.isChanged() || ask.hasUnsavedInput());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var all = new LinkedHashMap<>(fields.changes());
        all.putAll(ask.unsavedInput());
        return all;
    }

    /** Whoever asks opens no case: it comes with the hand-over. */
    private void asked() {
        done = true;
        navigator.to(HandoverRequestsView.ADDRESS);
    }

    private void save() {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            var day = Check.present("openedOn", openedOn.getValue());
            var core = form.core();
            var elsewhere = care.elsewhere(core.person());
            anotherPerson.offer(elsewhere);
            ask.offer(elsewhere, () -> form.core().person());
            var id = cases.open(new OpenCase(
                    core.person(),
                    core.consent(),
                    day,
                    dwelling(core.person()),
                    core.note(),
                    anotherPerson.getValue()));
            done = true;
            feedback.done("cases.open.done");
            navigator.to("cases/" + id);
        });
    }

    /** Whoever moved in lives somewhere, even if the address is not known yet. */
    private @Nullable DwellingData dwelling(PersonData person) {
        var known = !dwelling.isEmpty() || person.movedInOn() != null;
        return known ? dwelling.dwelling(person.movedInOn(), null) : null;
    }

    private void leave() {
        navigator.to("cases");
    }
}
