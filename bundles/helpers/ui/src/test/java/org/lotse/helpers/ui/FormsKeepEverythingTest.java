package org.lotse.helpers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.api.leaving.SetRetention;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.api.photo.PutPhoto;
import org.lotse.helpers.api.registration.RegistrationData;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.self.OwnData;
import org.lotse.helpers.api.self.OwnHoursData;

/** What somebody typed can be copied when the module is switched off: every component of what is saved is a field that is kept. */
class FormsKeepEverythingTest {

    private static final Pattern KEPT = Pattern.compile("\\.add(?:Several)?\\(\\s*\"(\\w+)\"");

    @Test
    void volunteerFormKeepsEveryPartOfAVolunteer() throws IOException {
        var kept = kept("volunteer/VolunteerForm");
        kept.addAll(kept("volunteer/OwnFields"));
        kept.addAll(kept("clearing/ClearingFields"));
        var parts = parts(VolunteerData.class);
        parts.remove("clearing");
        parts.addAll(parts(ClearingData.class));
        assertThat(kept).containsAll(parts);
    }

    @Test
    void fieldsOfVolunteersKeepEveryPartOfWhatTheyMayChange() throws IOException {
        assertThat(kept("volunteer/OwnFields")).isEqualTo(parts(OwnData.class));
        assertThat(kept("self/OwnHoursPanel")).isEqualTo(parts(OwnHoursData.class));
    }

    @Test
    void formOfACertificateKeepsTheThreeFacts() throws IOException {
        assertThat(kept("certificate/CertificatePanel")).isEqualTo(parts(CertificateFacts.class));
    }

    @Test
    void circleFormKeepsEveryPartOfACircle() throws IOException {
        assertThat(kept("circle/CircleForm")).containsAll(parts(CircleData.class));
    }

    @Test
    void formsOfActivitiesKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("activity/ActivityForm")).containsAll(parts(ActivityData.class));
        assertThat(kept("activity/ShiftFields")).containsAll(parts(ShiftData.class));
        assertThat(kept("activity/ActivityActs")).contains("rhythm", "until", "firstDay");
        assertThat(kept("activity/ShiftView")).containsAll(typed(CancelShift.class));
    }

    @Test
    void formsOfMessagesKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("message/MessageForm")).containsAll(parts(MessageDraft.class));
        assertThat(kept("message/TemplateForm")).containsAll(parts(MessageTemplateData.class));
    }

    @Test
    void formsOfSelfRegistrationKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("registration/RegistrationForm")).isEqualTo(parts(RegistrationData.class));
        assertThat(kept("registration/RegistrationPageView")).isEqualTo(parts(RegistrationPage.class));
    }

    @Test
    void requestFormKeepsEveryPartOfARequest() throws IOException {
        assertThat(kept("request/RequestForm")).containsAll(parts(HelpRequestData.class));
    }

    @Test
    void formsOfActsKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("request/RequestActs"))
                .containsAll(typed(DeclineHelpRequest.class))
                .containsAll(typed(ArrangeSponsorship.class))
                .containsAll(typed(EndSponsorship.class));
    }

    @Test
    void formsOfHoursAndMoneyKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("hours/HoursForm")).isEqualTo(parts(HoursData.class));
        assertThat(kept("hours/HoursView")).containsAll(typed(ReturnHours.class));
        assertThat(kept("money/PaymentForm")).isEqualTo(parts(PaymentData.class));
        assertThat(kept("money/PaymentView"))
                .containsAll(typed(PayPayment.class))
                .containsAll(typed(UndoPayment.class));
        assertThat(kept("money/PaymentsPanel")).isEqualTo(typed(StateElsewhere.class));
    }

    @Test
    void formsOfLeavingKeepEveryPartThatIsTyped() throws IOException {
        assertThat(kept("leaving/DeparturePanel")).isEqualTo(typed(HoldErasure.class));
        assertThat(kept("leaving/RetentionForm")).isEqualTo(parts(SetRetention.class));
    }

    @Test
    void formOfAPhotoKeepsEveryPartThatIsTyped() throws IOException {
        assertThat(kept("photo/PhotoPanel")).contains("file").containsAll(typed(PutPhoto.class));
    }

    private static Set<String> kept(String form) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/lotse/helpers/ui/" + form + ".java"));
        return KEPT.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> parts(Class<?> data) {
        return Stream.of(data.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** Which request in which revision, and who was chosen, nobody types. */
    private static Set<String> typed(Class<?> command) {
        var typed = new HashSet<>(parts(command));
        typed.removeAll(Set.of("id", "request", "revision", "volunteer"));
        return typed;
    }
}
