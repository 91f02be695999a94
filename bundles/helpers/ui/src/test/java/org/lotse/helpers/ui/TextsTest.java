package org.lotse.helpers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.vocabulary.LifeArea;

class TextsTest {

    /** A whole key in quotes; rules and the module's title stand beside the module's core. */
    private static final Pattern KEY = Pattern.compile("\"(helpers\\.(?!rule\\.|module\\.)[a-z-]+(\\.[a-z0-9-]+)*)\"");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextThatTheScreensNameExists() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
        }
        named.removeAll(Set.of(
                "helpers.read",
                "helpers.edit",
                "helpers.certificates",
                "helpers.self",
                "helpers.register-self",
                "helpers.log-hours",
                "helpers.confirm-hours",
                "helpers.payments"));

        assertThat(named).hasSizeGreaterThan(90);
        assertThat(texts("de").stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyValueHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("status", VolunteerStatus.values()))
                .containsAll(keys("step", VolunteerStatus.values()))
                .containsAll(keys("level", LanguageLevel.values()))
                .containsAll(keys("life-area", LifeArea.values()))
                .containsAll(keys("mobility", Mobility.values()))
                .containsAll(keys("time", TimeOfDay.values()))
                .containsAll(keys("skill", SuggestedSkill.values()))
                .containsAll(keys("missing", Missing.values()))
                .containsAll(keys("insurance", InsuranceRoute.values()))
                .containsAll(keys("certificate-need", CertificateNeed.values()))
                .containsAll(keys("deletion-reason", DeletionReason.values()))
                .containsAll(keys("request-state", HelpRequestState.values()))
                .containsAll(keys("decline-reason", DeclineReason.values()))
                .containsAll(keys("erasure-reason", ErasureReason.values()))
                .containsAll(keys("rhythm", Rhythm.values()))
                .containsAll(keys("phase", ActivityPhase.values()))
                .containsAll(keys("warning", SignUpWarning.values()))
                .containsAll(keys("own.warning", SignUpWarning.values()))
                .containsAll(keys("work-kind", WorkKind.values()))
                .containsAll(keys("hours-state", HoursState.values()))
                .containsAll(keys("payment-kind", PaymentKind.values()))
                .containsAll(keys("payment-state", PaymentState.values()))
                .containsAll(keys("message-kind", MessageKind.values()))
                .containsAll(keys("delivery", DeliveryState.values()))
                .containsAll(keys("delivery-state", DeliveryState.values()))
                .containsAll(keys("delivery-reason", DeliveryReason.values()))
                .containsAll(keys("notices", MessageKind.automatic().toArray(MessageKind[]::new)))
                .containsAll(keys("end-reason", EndReason.values()))
                .containsAll(keys("experience", Experience.values()));
    }

    private static Set<String> keys(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "helpers." + kind + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lotse/helpers/ui"))) {
            return files.filter(Files::isRegularFile).map(TextsTest::read).toList();
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
        try (var file = TextsTest.class.getResourceAsStream("/i18n/helpers_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
