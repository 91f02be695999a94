package org.lotse.demo.invented;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.lotse.cases.api.ContactKind;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What was talked about at a contact, and for how long. */
record Talk(int minutes, Set<LifeArea> areas, String note) {

    /** Kinds of contacts in the order in which they come. */
    static final List<ContactKind> KINDS = List.of(
            ContactKind.HOME_VISIT,
            ContactKind.TELEPHONE,
            ContactKind.OFFICE,
            ContactKind.ACCOMPANIMENT,
            ContactKind.DIGITAL,
            ContactKind.CORRESPONDENCE,
            ContactKind.OFFICE,
            ContactKind.MOVING_IN);

    static Talk about(ContactKind kind, RandomGenerator random) {
        return switch (kind) {
            case HOME_VISIT ->
                Origin.one(
                        List.of(
                                talk(
                                        60,
                                        "Zu Hause besucht. Die Wohnung ist eingerichtet, ein Schrank fehlt noch.",
                                        LifeArea.HOUSING),
                                talk(
                                        75,
                                        "Gespräch über die Schule der Kinder und den Hort.",
                                        LifeArea.FAMILY,
                                        LifeArea.EDUCATION)),
                        random);
            case OFFICE ->
                Origin.one(
                        List.of(
                                talk(45, "Sprachkurs besprochen, Anmeldung ausgefüllt.", LifeArea.LANGUAGE),
                                talk(30, "Lebenslauf überarbeitet, zwei Bewerbungen vorbereitet.", LifeArea.WORK)),
                        random);
            case TELEPHONE -> talk(15, "Kurz telefoniert: Der Termin beim Arzt ist bestätigt.", LifeArea.HEALTH);
            case ACCOMPANIMENT ->
                Origin.one(
                        List.of(
                                talk(120, "Gemeinsam bei der Ausländerbehörde.", LifeArea.LEGAL_STATUS),
                                talk(90, "Beim Jobcenter, der Bescheid wird geändert.", LifeArea.FINANCES)),
                        random);
            case CORRESPONDENCE -> talk(30, "Antrag auf Wohngeld ausgefüllt und abgeschickt.", LifeArea.FINANCES);
            case MOVING_IN -> talk(150, "Beim Einzug dabei: Zähler abgelesen, Nachbarn begrüßt.", LifeArea.HOUSING);
            case DIGITAL -> talk(10, "Nachricht mit dem Ort des Vereinstrainings geschickt.", LifeArea.PARTICIPATION);
        };
    }

    private static Talk talk(int minutes, String note, LifeArea... areas) {
        return new Talk(minutes, Set.of(areas), note);
    }
}
