package org.lotse.liga.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.load.LoadAlert;
import org.lotse.liga.api.meeting.TaskState;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.Delivery;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.api.training.TrainingState;

class TextsTest {

    /** A whole key in quotes; rules and the module's title stand beside the module's core. */
    private static final Pattern KEY = Pattern.compile("\"(liga\\.(?!rule\\.|module\\.)[a-z-]+(\\.[a-z0-9-]+)*)\"");

    private static final Pattern ROWS = Pattern.compile("new RowsField\\(\\s*words,\\s*\"([a-z.-]+)\"");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextThatTheScreensNameExists() throws IOException {
        var named = found(KEY);
        named.removeAll(Set.of(
                "liga.read", "liga.edit", "liga.approve", "liga.own", "liga.own-carrier", "liga.absences", "liga.ask"));

        assertThat(named).hasSizeGreaterThan(150);
        assertThat(texts("de").stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyTableToTypeInSaysHowToAddAndTakeAway() throws IOException {
        var rows = found(ROWS);

        assertThat(rows).hasSize(12);
        assertThat(texts("de").stringPropertyNames())
                .containsAll(rows.stream()
                        .flatMap(key -> Stream.of(key, key + "-add", key + "-remove", key + "-none"))
                        .toList());
    }

    @Test
    void everyValueHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("regime", LegalRegime.values()))
                .containsAll(keys("notice-point", NoticePoint.values()))
                .containsAll(keys("agreement-state", AgreementState.values()))
                .containsAll(keys("tier", QualificationTier.values()))
                .containsAll(keys("post-state", PostState.values()))
                .containsAll(keys("claim-state", ClaimState.values()))
                .containsAll(keys("model", DeliveryModel.values()))
                .containsAll(keys("delivery-alert", DeliveryAlert.values()))
                .containsAll(keys("claim-warning", ClaimWarning.Kind.values()))
                .containsAll(keys("load-alert", LoadAlert.values()))
                .containsAll(keys("model-mark", DeliveryModel.values()))
                .containsAll(keys("training-state", TrainingState.values()))
                .containsAll(keys("audience", Audience.values()))
                .containsAll(keys("attendance", Attendance.values()))
                .containsAll(keys("mandatory-for", MandatoryFor.values()))
                .containsAll(keys("gap-kind", TrainingGap.Kind.values()))
                .containsAll(keys("task-state", TaskState.values()))
                .containsAll(keys("retention-kind", RetentionKind.values()))
                .containsAll(keys("request-kind", RequestKind.values()))
                .containsAll(keys("request-state", RequestState.values()))
                .containsAll(keys("asker", Asker.values()))
                .containsAll(keys("channel", Channel.values()))
                .containsAll(keys("delivery-of-request", Delivery.values()))
                .containsAll(keys("entry-kind", EntryKind.values()))
                .containsAll(keys("change-state", ChangeState.values()))
                .containsAll(keys("change-step", ChangeStep.values()));
    }

    private static Set<String> keys(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "liga." + kind + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lotse/liga/ui"))) {
            return files.filter(Files::isRegularFile)
                    .map(TextsTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        try (var file = TextsTest.class.getResourceAsStream("/i18n/liga_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
