package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursPapers;
import org.lotse.helpers.api.leaving.Departures;
import org.lotse.helpers.api.message.MailWishes;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.paper.VolunteerPapers;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.self.VolunteerAccounts;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.account.AccountPanel;
import org.lotse.helpers.ui.activity.OwnShiftList;
import org.lotse.helpers.ui.certificate.CertificatePanel;
import org.lotse.helpers.ui.clearing.MissingList;
import org.lotse.helpers.ui.hours.HoursPanel;
import org.lotse.helpers.ui.leaving.DeparturePanel;
import org.lotse.helpers.ui.message.MailWishPanel;
import org.lotse.helpers.ui.money.PaymentsPanel;
import org.lotse.helpers.ui.paper.PapersPanel;
import org.lotse.helpers.ui.photo.PhotoPanel;
import org.lotse.helpers.ui.photo.PhotoSource;
import org.lotse.helpers.ui.registration.RegisteredPanel;
import org.lotse.helpers.ui.request.SponsorshipList;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One volunteer: how far they have come, the steps from there, whom they help, and everything that is written down. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/:id",
        permission = "helpers.read",
        title = "helpers.volunteer.title",
        menu = false,
        icon = "handshake",
        order = 30)
@StyleSheet("context://helpers/helpers.css")
public final class VolunteerView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerService volunteers;
    private final transient Matching matching;
    private final transient SignUps signUps;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Navigator navigator;
    private final transient VolunteerPapers papers;
    private final transient HoursList hours;
    private final transient HoursPapers hoursPapers;
    private final transient MailWishes wishes;
    private final transient Photos photos;
    private final transient Access access;
    private final boolean editable;
    private final ViewHeader header = new ViewHeader("");
    private final Div status = new Div();
    private final Div sponsorships = new Div();
    private final Div missing = new Div();
    private final DeparturePanel leaving;
    private final @Nullable CertificatePanel certificate;
    private final AccountPanel account;
    private final PhotoPanel photo;
    private final RegisteredPanel registered;
    private final @Nullable PaymentsPanel money;
    private final Div sheets = new Div();
    private final VolunteerForm form;
    private final FormFoot foot;
    private final transient Edit<VolunteerDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells whom to show. */
    @Activate
    public VolunteerView(
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Departures departures,
            @Reference Matching matching,
            @Reference SignUps signUps,
            @Reference Certificates certificates,
            @Reference VolunteerPapers papers,
            @Reference VolunteerAccounts accounts,
            @Reference HoursList hours,
            @Reference HoursPapers hoursPapers,
            @Reference Payments payments,
            @Reference MailWishes wishes,
            @Reference Photos photos,
            @Reference Registrations registrations,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.volunteers = volunteers;
        this.matching = matching;
        this.signUps = signUps;
        this.papers = papers;
        this.hours = hours;
        this.hoursPapers = hoursPapers;
        this.wishes = wishes;
        this.photos = photos;
        this.access = access;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        editable = access.may(HelpersPermissions.EDIT);
        form = new VolunteerForm(words, volunteers.overview(), circles.all());
        edit = new Edit<>(form.fields(), feedback, seen -> volunteers.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        certificate = access.may(HelpersPermissions.CERTIFICATES)
                ? new CertificatePanel(certificates, feedback, words, () -> edit().act(seen -> {}, () -> {}))
                : null;
        account = new AccountPanel(accounts, feedback, words, editable);
        photo = new PhotoPanel(feedback, words);
        registered = new RegisteredPanel(registrations, feedback, navigator, words, editable, this::leave);
        money = access.may(HelpersPermissions.PAYMENTS) ? new PaymentsPanel(payments, feedback, words) : null;
        leaving = new DeparturePanel(departures, edit, feedback, words, this::afterErasing, editable);
        status.addClassName("helpers-status-line");
        sponsorships.addClassName("helpers-form");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.volunteer.back"), "helpers"),
                        header,
                        status,
                        missing,
                        registered,
                        leaving,
                        sponsorships,
                        form);
        if (certificate != null) {
            getContent().add(certificate);
        }
        sheets.addClassName("helpers-form");
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit().begin(read(edit().record().id())));
        getContent().add(photo, account, sheets, foot);
    }

    @Override
    public void enter(Visit visit) {
        var id = VolunteerId.parse(visit.parameter("id")).orElseThrow(NotFound::new);
        edit.begin(read(id));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left
                && (editable && form.fields().isChanged()
                        || leaving.isBegun()
                        || photo.isBegun()
                        || certificate != null && certificate.isBegun()
                        || money != null && money.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(leaving.unsaved());
        input.putAll(photo.unsaved());
        if (certificate != null) {
            input.putAll(certificate.unsaved());
        }
        if (money != null) {
            input.putAll(money.unsaved());
        }
        return input;
    }

    private VolunteerDetails read(VolunteerId id) {
        return volunteers.find(id).orElseThrow(NotFound::new);
    }

    private void show(VolunteerDetails found) {
        form.show(found.data());
        header.setTitle(found.data().fullName());
        status.removeAll();
        status.add(photo.face(), new StatusBadge(words, found.status()));
        if (editable) {
            found.status().next().forEach(to -> status.add(step(to)));
        }
        missing.removeAll();
        missing.add(new MissingList(words, found.status(), found.missing()));
        if (certificate != null) {
            certificate.show(found);
        }
        photo.show(
                new PhotoSource.OfVolunteer(photos, found.id()),
                found.data().fullName(),
                editable,
                found.status().isFinal());
        account.show(found);
        registered.show(found);
        leaving.show(found);
        form.setReadOnly(!editable || leaving.isReduced());
        foot.setVisible(editable && !leaving.isReduced());
        sheets.removeAll();
        sheets.add(
                new MailWishPanel(wishes, feedback, found.id(), editable),
                new PapersPanel(papers, access, words, found));
        sponsorships.removeAll();
        var section = FormParts.section(
                getTranslation("helpers.sponsorship.title"),
                SponsorshipList.ofVolunteer(words, matching.ofVolunteer(found.id())));
        section.setId("sponsorships");
        var coming = FormParts.section(
                getTranslation("helpers.shifts.coming"), new OwnShiftList(words, signUps.ofVolunteer(found.id())));
        coming.setId("coming-shifts");
        sponsorships.add(section, coming, new HoursPanel(hours, hoursPapers, access, words, found.id()));
        if (money != null) {
            money.show(found.id());
            sponsorships.add(money);
        }
    }

    private Edit<VolunteerDetails> edit() {
        return edit;
    }

    private Button step(VolunteerStatus to) {
        var step = new Button(words.step(to), new Icon("vaadin", "arrow-right"), click -> move(to));
        step.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (to.isFinal()) {
            step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        }
        return step;
    }

    private void move(VolunteerStatus to) {
        if (to.isFinal()) {
            feedback.confirm(
                    "helpers.left.title",
                    "helpers.left.text",
                    "helpers.left.confirm",
                    new Object[] {edit.record().data().fullName()},
                    () -> moveNow(to));
        } else {
            moveNow(to);
        }
    }

    private void moveNow(VolunteerStatus to) {
        edit.act(
                seen -> volunteers.move(new MoveVolunteer(seen.id(), seen.revision(), to)),
                () -> feedback.done("helpers.volunteer.moved", words.of(to)));
    }

    private void save() {
        edit.save(seen -> volunteers.revise(new ReviseVolunteer(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.volunteer.saved");
        });
    }

    /** Only the name may still be there, for payments. */
    private void afterErasing() {
        volunteers.find(edit.record().id()).ifPresentOrElse(edit::begin, this::leave);
    }

    private void leave() {
        left = true;
        navigator.to("helpers");
    }
}
