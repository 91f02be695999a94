package org.lotse.liga.core.application.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** The letter in which a district tells a municipality of the change, in German as all letters of the office. */
final class ChangeLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final Texts texts;
    private final String district;
    private final LocalDate today;

    /** @param district who writes */
    ChangeLetter(Texts texts, String district, LocalDate today) {
        this.texts = texts;
        this.district = district;
        this.today = today;
    }

    Paper of(ChangeDetails change, String municipality) {
        var data = change.data();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Bisher"), change.before() == null ? "–" : of(change.before())));
        facts.add(new Fact(Label.of("Letzter Tag"), DAY.format(data.from().minusDays(1))));
        facts.add(new Fact(Label.of("Künftig"), of(data.model())));
        facts.add(new Fact(Label.of("Erster Tag"), DAY.format(data.from())));
        facts.add(new Fact(Label.of("Grundlage"), data.source()));
        if (data.contact() != null) {
            facts.add(new Fact(Label.of("Ansprechstelle"), data.contact()));
        }
        var parts = List.<Part>of(
                new Part.Text(district + "\n" + DAY.format(today)),
                new Part.Text("An\n" + municipality),
                new Part.Heading(Label.of("Integrationsmanagement: Änderung des Liefermodells"), 1),
                new Part.Text("In " + municipality + " wird das Integrationsmanagement ab dem "
                        + DAY.format(data.from()) + " anders erbracht als bisher."),
                new Part.Facts(facts),
                new Part.Heading(Label.of("Bis dahin"), 2),
                new Part.Text(
                        "Für jeden laufenden Fall wird bis zum letzten Tag festgelegt, wer ihn weiterführt: jemand "
                                + "der neuen Stelle, eine andere Gemeinde durch Übergabe, die Regeldienste, oder der Fall wird abgeschlossen. "
                                + "Niemand wird zur gleichen Zeit von zwei Stellen begleitet, und niemand fällt dazwischen."),
                new Part.Text(
                        "Dem Landkreis wird dazu nur gemeldet, wie viele Fälle laufen und wie viele noch offen sind. "
                                + "Namen erfährt er nicht."),
                new Part.Signatures(List.of(Label.of("Für den " + district))));
        return new Paper(Locale.GERMAN, "Änderung des Liefermodells", district, parts);
    }

    private String of(DeliveryModel model) {
        return texts.get(
                Locale.GERMAN,
                "liga.model." + model.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
