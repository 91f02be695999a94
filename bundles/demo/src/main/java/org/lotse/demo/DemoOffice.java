package org.lotse.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.meeting.AgendaItem;
import org.lotse.liga.api.meeting.Guest;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingQuery;

/** Trainings, meetings and requests of the district, all of them invented around today. */
final class DemoOffice {

    private static final Ags SINGEN = new Ags("08335075");
    private static final Ags GOTTMADINGEN = new Ags("08335028");
    private static final String LAW = "Aufenthaltsrecht";
    private static final String PRIVACY = "Datenschutz";

    private final OfficeParts office;
    private final LocalDate today;

    /** @param today all days are counted from it */
    DemoOffice(OfficeParts office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    /**
     * Writes down what an earlier, broken-off start did not.
     *
     * @param goOn asked before each part
     * @param awo a carrier that has holders of posts and works in Gottmadingen
     */
    void enter(BooleanSupplier goOn, CarrierId awo) {
        if (goOn.getAsBoolean() && office.mandates().board().mandates().isEmpty()) {
            office.mandates()
                    .replace(new ReplaceMandates(
                            0,
                            List.of(
                                    new Mandate(
                                            PRIVACY,
                                            MandatoryFor.ALL,
                                            24,
                                            LocalDate.of(2020, 1, 1),
                                            "Dienstanweisung (erfunden)"),
                                    new Mandate(
                                            LAW,
                                            MandatoryFor.MIDDLE,
                                            null,
                                            LocalDate.of(2020, 1, 1),
                                            "Programm (erfunden)"))));
        }
        if (goOn.getAsBoolean() && isEmpty(TrainingQuery.ALL)) {
            trainings();
            office.published().publish("Amt für Migration und Integration, Telefon 00000 0000");
        }
        if (goOn.getAsBoolean()
                && office.meetingList().page(MeetingQuery.ALL, null, 1).items().isEmpty()) {
            meetings();
        }
        if (goOn.getAsBoolean()
                && office.requestList().page(RequestQuery.OPEN, null, 1).items().isEmpty()) {
            requests(awo);
        }
    }

    private boolean isEmpty(TrainingQuery query) {
        return office.trainingList().page(query, null, 1).items().isEmpty();
    }

    /** One that is over, one with a waiting list, one online, one cancelled; of the one that is over attendance is open. */
    private void trainings() {
        var over = office.trainings().offer(training("Datenschutz in der Beratung", PRIVACY, 40, 20, null));
        sign(over, 4);
        office.trainings()
                .revise(new ReviseTraining(over, 0, training("Datenschutz in der Beratung", PRIVACY, -10, 20, null)));
        var full = office.trainings().offer(training("Neues im Aufenthaltsrecht", LAW, 21, 2, null));
        sign(full, 2);
        office.participants()
                .enter(new EnterParticipant(
                        full, "Gerda Gemeindebeispiel", null, SINGEN, null, "gerda@singen.example"));
        office.trainings()
                .offer(training("Traumasensibel begleiten", "Trauma", 60, 30, "https://treffen.example/fortbildung"));
        var cancelled =
                office.trainings().offer(training("Schuldnerberatung für Einsteiger", "Schulden", 12, 15, null));
        sign(cancelled, 1);
        office.trainings().cancel(new CancelTraining(cancelled, 0, "Die Referentin ist erkrankt."));
    }

    private void sign(TrainingId training, int most) {
        office.participants().candidates(training, null).stream()
                .limit(most)
                .forEach(holder -> office.participants()
                        .enter(new EnterParticipant(training, holder.name(), holder.carrier(), null, null, null)));
    }

    private TrainingData training(String title, String subject, int inDays, int places, @Nullable String link) {
        var day = today.plusDays(inDays);
        return new TrainingData(
                title,
                subject,
                "Grundlagen, Fälle aus der Praxis und Zeit für Fragen.",
                "Dr. Rita Referenzbeispiel",
                List.of(new TrainingDay(day, LocalTime.of(9, 0), LocalTime.of(16, 30))),
                link == null ? "Landratsamt Konstanz, Großer Saal" : null,
                link,
                places,
                null,
                Audience.BOTH,
                true);
    }

    private void meetings() {
        var guests = List.of(
                new Guest("Stella Steuerbeispiel", "Landkreis"),
                new Guest("Berta Beispiel-Caritas", "Caritas Singen-Hegau"),
                new Guest("Berta Beispiel-AWO", "AWO"));
        var last = office.meetings()
                .write(new MeetingData(
                        "Steuerungskreis LIGA",
                        today.minusDays(30),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        "Landratsamt Konstanz",
                        guests,
                        List.of(
                                new AgendaItem(
                                        "Betreuungsschlüssel",
                                        "Die Zahlen des letzten Quartals wurden vorgestellt.",
                                        "Bis auf Weiteres höchstens 80 Personen je Vollzeitstelle."),
                                new AgendaItem(
                                        "Räume in Singen",
                                        "Zwei Angebote liegen vor.",
                                        "Die Räume am Bahnhof werden gemietet."),
                                new AgendaItem("Verschiedenes", null, null))));
        office.tasks()
                .add(last, new TaskData("Zahlen je Gemeinde nachreichen", "Caritas Singen-Hegau", today.minusDays(3)));
        office.tasks().add(last, new TaskData("Mietvertrag prüfen lassen", "Landkreis", today.plusDays(10)));
        office.tasks()
                .tick(
                        office.tasks()
                                .add(last, new TaskData("Protokoll verschicken", "Landkreis", today.minusDays(20))),
                        true);
        office.meetings()
                .write(new MeetingData(
                        "Steuerungskreis LIGA",
                        today.plusDays(60),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        "Landratsamt Konstanz",
                        guests,
                        List.of(new AgendaItem("Fortbildungen im nächsten Jahr", null, null))));
    }

    private void requests(CarrierId awo) {
        var late = office.requests()
                .enter(request(
                        RequestKind.MORE_HOURS,
                        Asker.MUNICIPALITY,
                        SINGEN,
                        null,
                        "Mehr Stunden in der Anschlussunterbringung",
                        "In der neuen Unterkunft wohnen jetzt 24 Personen mehr. Die Stelle reicht nicht.",
                        -2));
        office.requests()
                .add(new AddEntry(
                        late,
                        EntryKind.ANSWER,
                        "Wir sprechen mit dem Träger und melden uns.",
                        RequestState.IN_PROGRESS));
        office.requests()
                .enter(request(
                        RequestKind.NEW_ARRIVAL,
                        Asker.CARRIER,
                        GOTTMADINGEN,
                        awo,
                        "Einzug im nächsten Monat",
                        "Wann ziehen die angekündigten drei Familien ein, und in welche Häuser?",
                        12));
    }

    private RequestData request(
            RequestKind kind,
            Asker asker,
            Ags municipality,
            @Nullable CarrierId carrier,
            String subject,
            String text,
            int dueInDays) {
        return new RequestData(
                kind,
                asker,
                municipality,
                carrier,
                "Holger Hauptamtsmuster",
                Channel.PHONE,
                today.minusDays(12),
                subject,
                text,
                today.plusDays(dueInDays),
                null);
    }
}
