package org.lotse.liga.api.carrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * What is written down about a carrier.
 *
 * @param name the full name, unique among those who are active, up to {@value #NAME_LENGTH} characters
 * @param shortName as people call it, in lists; up to {@value #SHORT_NAME_LENGTH} characters
 * @param regime which law of data protection binds it
 * @param contacts who can be asked there, up to {@value #MOST_CONTACTS}
 * @param territory the municipalities in which it works, by key; may be empty
 * @param activeFrom the first day on which it works with the district
 * @param activeTo the last one, or null
 * @param note anything else, up to {@value #NOTE_LENGTH} characters, or null
 */
public record CarrierData(
        String name,
        String shortName,
        LegalRegime regime,
        List<CarrierContact> contacts,
        Set<Ags> territory,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable String note) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 150;

    /** Greatest length of the short name. */
    public static final int SHORT_NAME_LENGTH = 40;

    /** Most people who can be asked. */
    public static final int MOST_CONTACTS = 10;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 1_000;

    /** Keeps copies. */
    public CarrierData {
        contacts = List.copyOf(contacts);
        territory = Set.copyOf(territory);
    }

    /** When it works with the district. */
    public Period active() {
        return new Period(activeFrom, activeTo);
    }
}
