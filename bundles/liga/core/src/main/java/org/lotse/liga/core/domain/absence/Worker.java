package org.lotse.liga.core.domain.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.post.Stint;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Somebody who holds posts of a carrier, one after the other or beside each other.
 *
 * @param key an account's, else the carrier's and the name's
 * @param name who
 * @param account theirs, if there is one
 * @param carrier for whom they work
 * @param carrierName as people call it
 * @param languages in which they counsel
 * @param stints for which municipalities they work, and when
 */
public record Worker(
        String key,
        String name,
        @Nullable UserId account,
        CarrierId carrier,
        String carrierName,
        Set<Language> languages,
        List<Stint> stints) {

    /** Keeps copies. */
    public Worker {
        languages = new TreeSet<>(languages);
        stints = List.copyOf(stints);
    }

    /** By what somebody is known. */
    public static String key(Holder holder, CarrierId carrier) {
        var account = holder.account();
        return account == null
                ? "name:" + carrier + ":" + holder.name().strip().toLowerCase(Locale.ROOT)
                : "account:" + account;
    }

    /** When they work for a municipality in these days. */
    public List<Period> daysIn(Ags municipality, Period days) {
        return stints.stream()
                .filter(stint -> stint.municipality().equals(municipality))
                .flatMap(stint -> stint.period().with(days).stream())
                .toList();
    }

    /** For which municipalities they work in these days, by key. */
    public List<Ags> municipalities(Period days) {
        return stints.stream()
                .filter(stint -> stint.period().overlaps(days))
                .map(Stint::municipality)
                .distinct()
                .sorted()
                .toList();
    }

    /** How much of a full-time post they hold on a day, whichever municipalities it is for. */
    public BigDecimal fullTime(LocalDate day) {
        var posts = stints.stream()
                .filter(stint -> stint.period().has(day))
                .collect(Collectors.toMap(Stint::post, Stint::fullTime, (one, same) -> one));
        return Amounts.sum(posts.values().stream());
    }

    /** As others see them. */
    public Employee employee() {
        return new Employee(key, name, carrierName, account != null, List.copyOf(languages));
    }
}
