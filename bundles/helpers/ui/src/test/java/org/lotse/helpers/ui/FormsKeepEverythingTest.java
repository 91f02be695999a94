package org.lotse.helpers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerData;

/** What somebody typed can be copied when the module is switched off: every component of what is saved is a field that is kept. */
class FormsKeepEverythingTest {

    private static final Pattern KEPT = Pattern.compile("\\.add(?:Several)?\\(\\s*\"(\\w+)\"");

    @Test
    void volunteerFormKeepsEveryPartOfAVolunteer() throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/lotse/helpers/ui/VolunteerForm.java"));

        var kept = KEPT.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());

        assertThat(kept)
                .containsAll(Stream.of(VolunteerData.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }
}
