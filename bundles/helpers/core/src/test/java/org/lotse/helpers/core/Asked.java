package org.lotse.helpers.core;

import static org.lotse.helpers.core.People.MONDAY_EVENING;
import static org.lotse.helpers.core.People.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.ReceivedRequest;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FixedScope;

/** Invented requests, and what is done about them. */
public final class Asked {

    /** Help with letters, in Tigrinya or Arabic, on Monday evenings. */
    public static final HelpRequestData LETTERS = new HelpRequestData(
            SuggestedSkill.LETTERS.tag(),
            LifeArea.LEGAL_STATUS,
            Set.of(new Language("ti"), new Language("ar")),
            Set.of(MONDAY_EVENING),
            3,
            TODAY,
            "Rahel",
            "Briefe vom Amt gemeinsam lesen");

    public static final UUID REFERENCE = new UUID(5, 5);

    /** Asked from outside: the same without times, name and task. */
    public static final ReceivedRequest RECEIVED = new ReceivedRequest(
            REFERENCE,
            FixedScope.ADA.id(),
            SuggestedSkill.LETTERS.tag(),
            LifeArea.LEGAL_STATUS,
            List.of(new Language("ti")),
            TODAY.plusDays(7),
            null,
            TODAY.minusDays(1));

    private Asked() {}

    public static HelpRequestData needing(String skill) {
        return new HelpRequestData(skill, null, Set.of(), Set.of(), null, TODAY, null, null);
    }

    public static ArrangeSponsorship arranging(HelpRequestId request, long revision, VolunteerId volunteer) {
        return new ArrangeSponsorship(request, revision, volunteer, TODAY, "Post ordnen", true);
    }

    public static EndSponsorship ending(HelpRequestId request, long revision, boolean lookOn) {
        return new EndSponsorship(
                request, revision, TODAY, EndReason.DONE, Experience.WELL, "Rahel schafft es nun allein.", lookOn);
    }
}
