package org.lotse.liga.ui;

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
import org.lotse.liga.api.absence.AbsenceData;
import org.lotse.liga.api.absence.GiveCover;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.api.training.TrainingData;

/** What somebody typed can be copied when the module is switched off: every component of what is saved is a field that is kept. */
class FormsKeepEverythingTest {

    private static final Pattern KEPT = Pattern.compile("\\.add(?:Several)?\\(\\s*\"(\\w+)\"");

    @Test
    void formsOfCarriersKeepEveryPart() throws IOException {
        assertThat(kept("carrier/CarrierForm")).isEqualTo(parts(CarrierData.class));
        assertThat(kept("carrier/ChairView")).isEqualTo(typed(ReplaceChairs.class));
    }

    @Test
    void formOfAMunicipalityKeepsEveryPart() throws IOException {
        assertThat(kept("delivery/MunicipalityView")).isEqualTo(typed(ReplaceDelivery.class));
    }

    @Test
    void formOfAnAgreementKeepsEveryPart() throws IOException {
        var parts = parts(AgreementData.class);
        parts.remove("term");
        assertThat(kept("agreement/AgreementForm")).isEqualTo(parts);
        assertThat(kept("agreement/TermFields")).isEqualTo(parts(AgreementTerm.class));
    }

    @Test
    void formOfAPostKeepsEveryPart() throws IOException {
        assertThat(kept("post/PostForm")).isEqualTo(parts(PostData.class));
    }

    @Test
    void formsOfClaimsKeepEveryPart() throws IOException {
        assertThat(kept("claim/ClaimForm")).isEqualTo(parts(ClaimData.class));
        assertThat(kept("claim/ClaimView")).containsAll(typed(GiveBackClaim.class));
    }

    @Test
    void formsOfTheCareRatioKeepEveryPart() throws IOException {
        assertThat(kept("load/CareTargetView")).isEqualTo(typed(ReplaceCareTargets.class));
        var heads = parts(Heads.class);
        heads.removeAll(Set.of("municipality", "source"));
        assertThat(kept("load/TownLoadView")).isEqualTo(heads);
    }

    @Test
    void formsOfTrainingsKeepEveryPart() throws IOException {
        assertThat(kept("training/TrainingForm")).isEqualTo(parts(TrainingData.class));
        assertThat(kept("training/TrainingView")).containsAll(typed(CancelTraining.class));
        assertThat(kept("training/MandatesView")).isEqualTo(typed(ReplaceMandates.class));
        var entered = new HashSet<>(parts(EnterParticipant.class));
        entered.removeAll(Set.of("training", "carrier"));
        assertThat(kept("training/EnterForms")).isEqualTo(entered);
    }

    @Test
    void formsOfMeetingsKeepEveryPart() throws IOException {
        assertThat(kept("meeting/MeetingForm")).isEqualTo(parts(MeetingData.class));
        assertThat(kept("meeting/TaskFields")).isEqualTo(parts(TaskData.class));
    }

    @Test
    void formsOfRequestsKeepEveryPart() throws IOException {
        assertThat(kept("request/RequestForm")).isEqualTo(parts(RequestData.class));
        var written = new HashSet<>(parts(AddEntry.class));
        written.removeAll(Set.of("request", "kind"));
        assertThat(kept("request/Writing")).isEqualTo(written);
        assertThat(kept("request/OwnRequestForm")).isEqualTo(parts(OpenRequest.class));
    }

    @Test
    void formsOfAChangeKeepEveryPart() throws IOException {
        assertThat(kept("change/ChangeForm")).isEqualTo(parts(ChangeData.class));
        assertThat(kept("change/ChangeView")).isEqualTo(typed(AbandonChange.class));
    }

    @Test
    void formsOfAbsenceAndCoverKeepEveryPart() throws IOException {
        var parts = parts(AbsenceData.class);
        parts.add("person");
        assertThat(kept("absence/AbsenceForm")).isEqualTo(parts);
        var chosen = parts(GiveCover.class);
        chosen.removeAll(Set.of("absence", "municipality"));
        assertThat(kept("absence/CoverForm")).isEqualTo(chosen);
    }

    private static Set<String> kept(String form) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/lotse/liga/ui/" + form + ".java"));
        return KEPT.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> parts(Class<?> data) {
        return Stream.of(data.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Which record in which revision, nobody types. */
    private static Set<String> typed(Class<?> command) {
        var typed = new HashSet<>(parts(command));
        typed.removeAll(Set.of("id", "municipality", "revision"));
        return typed;
    }
}
