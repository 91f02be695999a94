package org.lotse.liga.core.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.core.domain.Days;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

/** Somebody holds a post. A value: what changes is replaced as a whole. */
@Embeddable
public class HolderRow {

    @Column(name = "NAME")
    private String name;

    @Column(name = "ACCOUNT_ID")
    private @Nullable UUID account;

    @Column(name = "SIGN_IN_NAME")
    private @Nullable String signInName;

    /** Codes with commas between them. */
    @Column(name = "LANGUAGES")
    private @Nullable String languages;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    /** For the database layer. */
    protected HolderRow() {}

    /** @throws RuleViolation beside {@code holders} if something is not acceptable */
    static HolderRow of(Holder holder) {
        var period = Days.period("holders", holder.from(), holder.to());
        Days.requireAtMost("holders", holder.languages(), Holder.MOST_LANGUAGES);
        if (!holder.languages().stream().allMatch(Language::isKnown)) {
            throw RuleViolation.at("holders", "liga.rule.language-unknown");
        }
        var row = new HolderRow();
        row.name = Check.text("holders", holder.name(), Holder.NAME_LENGTH);
        var account = holder.account();
        row.account = account == null ? null : account.value();
        row.signInName = account == null ? null : holder.signInName();
        row.languages = holder.languages().stream()
                .map(Language::code)
                .distinct()
                .sorted()
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(","), codes -> codes.isEmpty() ? null : codes));
        row.firstDay = period.from();
        row.lastDay = period.to();
        return row;
    }

    /** The same days without a name. */
    HolderRow named(String nobody) {
        var row = new HolderRow();
        row.name = nobody;
        row.firstDay = firstDay;
        row.lastDay = lastDay;
        return row;
    }

    Holder holder() {
        return new Holder(
                name,
                signInName,
                account == null ? null : new UserId(account),
                languages == null
                        ? List.of()
                        : Arrays.stream(languages.split(",", -1))
                                .map(Language::new)
                                .toList(),
                firstDay,
                lastDay);
    }
}
