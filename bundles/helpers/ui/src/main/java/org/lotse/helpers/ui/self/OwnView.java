package org.lotse.helpers.ui.self;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.OwnShiftCalendar;
import org.lotse.helpers.api.photo.OwnPhoto;
import org.lotse.helpers.api.self.OwnEntry;
import org.lotse.helpers.api.self.OwnHoursLog;
import org.lotse.helpers.api.self.OwnMailWish;
import org.lotse.helpers.api.self.OwnSignUps;
import org.lotse.helpers.api.self.OwnVolunteering;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.photo.PhotoPanel;
import org.lotse.helpers.ui.photo.PhotoSource;
import org.lotse.helpers.ui.request.SponsorshipList;
import org.lotse.helpers.ui.volunteer.OwnFields;
import org.lotse.helpers.ui.volunteer.StatusBadge;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.FeedPanel;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.ServedFile;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What volunteers with an account of their own see, and all they see: their shifts, whom they help, what they offer, and the way out. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "helpers/own", permission = "helpers.self", title = "helpers.own.title", icon = "user-heart", order = 15)
@StyleSheet("context://helpers/helpers.css")
public final class OwnView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient OwnVolunteering own;
    private final transient Feedback feedback;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader(getTranslation("helpers.own.title"));
    private final Div status = new Div();
    private final transient OwnShiftCalendar calendar;
    private final OwnShiftsPanel shifts;
    private final OwnHoursPanel hours;
    private final Div sponsorships = new Div();
    private final transient OwnMailWish mail;
    private final transient OwnPhoto ownPhoto;
    private final PhotoPanel photo;
    private final Checkbox noMail = new Checkbox(getTranslation("helpers.own.no-mail"));
    private final transient OwnFields form;
    private final transient FormFields fields;
    private final transient Edit<OwnEntry> edit;
    private boolean joined;

    /** Draws an empty page; {@link #enter} reads. */
    @Activate
    public OwnView(
            @Reference OwnVolunteering own,
            @Reference OwnSignUps signUps,
            @Reference OwnShiftCalendar calendar,
            @Reference OwnHoursLog log,
            @Reference OwnMailWish mail,
            @Reference OwnPhoto ownPhoto,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.own = own;
        this.calendar = calendar;
        this.mail = mail;
        this.ownPhoto = ownPhoto;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        shifts = new OwnShiftsPanel(signUps, feedback, words);
        hours = new OwnHoursPanel(log, feedback, words);
        photo = new PhotoPanel(feedback, words);
        form = new OwnFields(words, List.of(), List.of());
        fields = form.addTo(new FormFields());
        edit = new Edit<>(fields, feedback, seen -> own.find(), this::show).whenRemoved(this::draw);
        noMail.setHelperText(words.text("helpers.own.no-mail-help"));
        noMail.addValueChangeListener(change -> {
            if (change.isFromClient() && feedback.attempt(() -> mail.set(!change.getValue()))) {
                feedback.done("helpers.mail-wish.saved");
            }
        });
        status.addClassName("helpers-status-line");
        sponsorships.addClassName("helpers-form");
        getContent().setId("own");
        getContent().addClassName("helpers-detail");
    }

    @Override
    public void enter(Visit visit) {
        draw();
    }

    @Override
    public boolean hasUnsavedInput() {
        return joined && (fields.isChanged() || hours.isBegun() || photo.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        if (!joined) {
            return Map.of();
        }
        var input = new LinkedHashMap<>(fields.changes());
        input.putAll(hours.unsaved());
        input.putAll(photo.unsaved());
        return input;
    }

    private void draw() {
        getContent().removeAll();
        getContent().add(header);
        var found = own.find();
        joined = found.isPresent();
        if (found.isEmpty()) {
            getContent().add(new EmptyState("user-heart", words.text("helpers.own.not-joined")));
            return;
        }
        var reach = FormParts.columns();
        reach.add(form.reach());
        var sections = new Div(
                FormParts.section(words.text("helpers.own.reach"), reach, noMail),
                FormParts.section(words.text("helpers.own.offer"), form.offer()),
                FormParts.section(words.text("helpers.form.time"), form.time()));
        sections.addClassName("helpers-form");
        getContent()
                .add(
                        status,
                        shifts,
                        new FeedPanel(
                                words.text("helpers.own.feed"),
                                calendar::since,
                                calendar::renew,
                                calendar::revoke,
                                feedback),
                        hours,
                        sponsorships,
                        sections,
                        new FormFoot(
                                words.text("helpers.form.save"),
                                this::save,
                                words.text("helpers.form.undo"),
                                () -> own.find().ifPresentOrElse(edit::begin, this::draw)),
                        photo,
                        papers());
        edit.begin(found.get());
    }

    private void show(OwnEntry found) {
        header.setTitle(words.text("helpers.own.title-of", found.name()));
        status.removeAll();
        status.add(photo.face(), new StatusBadge(words, found.status()));
        if (!found.circles().isEmpty()) {
            status.add(new Paragraph(String.join(", ", found.circles())));
        }
        found.steps().forEach(to -> status.add(step(to)));
        photo.show(new PhotoSource.OfOneself(ownPhoto), found.name(), true, false);
        shifts.read();
        hours.read();
        sponsorships.removeAll();
        var helped = own.sponsorships();
        if (!helped.isEmpty()) {
            var section = FormParts.section(
                    words.text("helpers.sponsorship.title"), SponsorshipList.ofOneself(words, helped));
            section.setId("sponsorships");
            sponsorships.add(section);
        }
        noMail.setValue(!mail.isWanted());
        form.show(found.data());
    }

    private Button step(VolunteerStatus to) {
        var key = to == VolunteerStatus.LEFT ? "helpers.own.leave" : "helpers.own.pause";
        var step = new Button(
                words.text(key),
                click -> feedback.confirm(key + "-title", key + "-text", key, new Object[0], () -> move(to)));
        step.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return step;
    }

    private void move(VolunteerStatus to) {
        edit.act(seen -> own.move(seen.revision(), to), () -> {
            feedback.done(to == VolunteerStatus.LEFT ? "helpers.own.left" : "helpers.own.paused");
            if (to == VolunteerStatus.LEFT) {
                draw();
            }
        });
    }

    private void save() {
        edit.save(seen -> own.revise(seen.revision(), form.value()), () -> {
            own.find().ifPresentOrElse(edit::begin, this::draw);
            feedback.done("helpers.own.saved");
        });
    }

    private Div papers() {
        var sheets = new Div(
                new PdfDownload(
                        words.text("helpers.paper.disclosure"),
                        () -> words.text("helpers.paper.disclosure-file"),
                        own::disclosure),
                new FileDownload(words.text("helpers.paper.data"), this::data));
        sheets.addClassName("helpers-papers");
        Section section = FormParts.section(words.text("helpers.paper.title"), sheets);
        section.setId("papers");
        var frame = new Div(section);
        frame.addClassName("helpers-form");
        return frame;
    }

    private ServedFile data() {
        var bytes = own.disclosureData().getBytes(StandardCharsets.UTF_8);
        return new ServedFile(
                words.text("helpers.paper.disclosure-file") + ".json",
                "application/json",
                bytes.length,
                to -> to.write(bytes));
    }
}
