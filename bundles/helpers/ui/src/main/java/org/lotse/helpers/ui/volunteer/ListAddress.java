package org.lotse.helpers.ui.volunteer;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.AddressParts;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class ListAddress {

    private static final String SLOT_SEPARATOR = "-";

    private ListAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static VolunteerQuery read(Visit visit) {
        var language = visit.query("language")
                .map(Language::new)
                .filter(Language::isKnown)
                .orElse(null);
        var level = language == null
                ? null
                : AddressParts.constant(
                        LanguageLevel.class, visit.query("level").orElse(""));
        var sort =
                AddressParts.constant(VolunteerSort.class, visit.query("sort").orElse(""));
        return VolunteerQuery.ALL
                .matching(visit.query("q").orElse(null))
                .speaking(language, level)
                .with(visit.query("skill").orElse(null))
                .being(AddressParts.constant(
                        VolunteerStatus.class, visit.query("status").orElse("")))
                .free(slot(visit.query("time").orElse("")))
                .in(visit.query("circle").flatMap(CircleId::parse).orElse(null))
                .withCertificateDue(visit.query("certificate").equals(Optional.of("due")))
                .by(
                        sort == null ? VolunteerSort.NAME : sort,
                        visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(VolunteerQuery query) {
        var address = new HashMap<String, String>();
        AddressParts.put(address, "q", query.text());
        AddressParts.put(
                address,
                "language",
                query.language() == null ? null : query.language().code());
        AddressParts.put(address, "level", AddressParts.lower(query.language() == null ? null : query.level()));
        AddressParts.put(address, "skill", query.skill());
        AddressParts.put(address, "status", AddressParts.lower(query.status()));
        AddressParts.put(address, "time", query.slot() == null ? null : time(query.slot()));
        AddressParts.put(
                address,
                "circle",
                query.circle() == null ? null : query.circle().toString());
        AddressParts.put(address, "certificate", query.certificateDue() ? "due" : null);
        AddressParts.put(address, "sort", query.sort() == VolunteerSort.NAME ? null : AddressParts.lower(query.sort()));
        AddressParts.put(address, "down", query.descending() ? "1" : null);
        return address;
    }

    private static String time(WeeklySlot slot) {
        return AddressParts.lower(slot.day()) + SLOT_SEPARATOR + AddressParts.lower(slot.time());
    }

    private static @Nullable WeeklySlot slot(String text) {
        var parts = text.split(SLOT_SEPARATOR, 2);
        var day = AddressParts.constant(DayOfWeek.class, parts[0]);
        var time = parts.length < 2 ? null : AddressParts.constant(TimeOfDay.class, parts[1]);
        return day == null || time == null ? null : new WeeklySlot(day, time);
    }
}
