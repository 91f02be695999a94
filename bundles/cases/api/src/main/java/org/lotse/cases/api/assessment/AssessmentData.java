package org.lotse.cases.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;

/**
 * What an assessment says.
 *
 * @param heldOn day of the conversation
 * @param participants who took part beside the person, or null
 * @param language in which language, if that is known
 * @param interpreted whether somebody interpreted
 * @param judgements of the areas that were talked about; at most one of each
 * @param strengths what the person is good at, and who stands by them
 * @param needs what is lacking
 * @param wishes what the person wants, as they say it
 */
public record AssessmentData(
        LocalDate heldOn,
        @Nullable String participants,
        @Nullable Language language,
        boolean interpreted,
        List<Judgement> judgements,
        @Nullable String strengths,
        @Nullable String needs,
        @Nullable String wishes) {

    /** Most characters of who took part. */
    public static final int PARTICIPANTS_LENGTH = 300;

    /** Most characters of strengths, of needs and of wishes. */
    public static final int TEXT_LENGTH = 2000;

    /** Keeps a copy of the judgements. */
    public AssessmentData {
        judgements = List.copyOf(judgements);
    }

    /** How this area stands, if anything was said about it. */
    public Optional<Judgement> of(AreaId area) {
        return judgements.stream().filter(judged -> judged.area().equals(area)).findFirst();
    }
}
