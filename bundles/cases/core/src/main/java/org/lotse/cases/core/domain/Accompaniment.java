package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CarePeriod;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Programme;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** The time for which somebody is accompanied: what a rule decided, and by how much it was extended. */
@Embeddable
public class Accompaniment {

    /** The end of a file that was opened before there were periods and is not reckoned yet; sorts last. */
    private static final LocalDate NOT_RECKONED = LocalDate.of(9999, 12, 31);

    @Enumerated(EnumType.STRING)
    @Column(name = "PROGRAMME")
    private Programme programme = Programme.INTEGRATION_MANAGEMENT;

    @Column(name = "PERIOD_RULE")
    private @Nullable String rule;

    @Column(name = "PERIOD_SET_ON")
    private @Nullable LocalDate setOn;

    @Column(name = "PERIOD_BEGINS_ON")
    private @Nullable LocalDate beginsOn;

    @Column(name = "PERIOD_MONTHS")
    private int months;

    @Column(name = "EXTENDED_MONTHS")
    private int extendedMonths;

    @Column(name = "PERIOD_ENDS_ON")
    private LocalDate endsOn = NOT_RECKONED;

    /** Of which stage colleagues were told, by its place: the nightly job looks for those that are further. */
    @Enumerated(EnumType.ORDINAL)
    @Column(name = "PERIOD_STAGE")
    private PeriodStage announced = PeriodStage.RUNNING;

    @Column(name = "EXTENSION_ASKED")
    private boolean extensionAsked;

    /** For the database layer, and for a file that is being opened. */
    protected Accompaniment() {}

    /** Asks the rules again: the days on which they rest may have changed. What was extended stays so. */
    void reckon(PeriodRules rules, LocalDate openedOn, @Nullable LocalDate movedInOn) {
        var decision = rules.decide(programme, openedOn, movedInOn, setOn);
        rule = decision.rule().id();
        beginsOn = decision.beginsOn();
        months = decision.rule().months();
        end();
    }

    /** Takes in that of another case of the same person, as {@link #with} says. */
    void absorb(Accompaniment other, PeriodRules rules, LocalDate openedOn, @Nullable LocalDate movedInOn) {
        var together = with(other, rules, openedOn, movedInOn);
        setOn = together.setOn();
        extendedMonths = together.extendedMonths();
        extensionAsked = together.extensionAsked();
        reckon(rules, openedOn, movedInOn);
    }

    /**
     * The period of both: under the programme of this one, from the earlier beginning on, and with the longer of two extensions. Nobody is
     * accompanied twice.
     */
    CarePeriod with(Accompaniment other, PeriodRules rules, LocalDate openedOn, @Nullable LocalDate movedInOn) {
        var earliest = Days.earlier(Objects.requireNonNull(beginsOn), Objects.requireNonNull(other.beginsOn));
        var decision = rules.decide(programme, openedOn, movedInOn, setOn);
        var set = decision.beginsOn().isAfter(earliest) ? earliest : setOn;
        var decided = rules.decide(programme, openedOn, movedInOn, set);
        var extended = Math.max(extendedMonths, other.extendedMonths);
        return new CarePeriod(
                programme,
                decided.rule().id(),
                decided.beginsOn(),
                set,
                LastDay.of(decided.beginsOn(), decided.rule().months() + extended),
                extended,
                extensionAsked || other.extensionAsked);
    }

    /** @throws RuleViolation beside the field that is not acceptable */
    void change(Programme wanted, @Nullable LocalDate begin, LocalDate today) {
        var checked = Check.present("programme", wanted);
        setOn = begin == null ? null : Days.ofWork("setOn", begin, today.plusYears(1));
        programme = checked;
    }

    /** An extension waits for its decision from now on, or does not any more. */
    void asked(boolean waits) {
        extensionAsked = waits;
    }

    LocalDate extend(int more) {
        extendedMonths += more;
        end();
        return endsOn;
    }

    /** The stage of today, if colleagues were not told of it yet; they are from now on. Going back tells nobody. */
    Optional<PeriodStage> announce(LocalDate today) {
        var now = PeriodStage.of(endsOn, today);
        var news = now.compareTo(announced) > 0;
        announced = now;
        return news ? Optional.of(now) : Optional.empty();
    }

    boolean isReckoned() {
        return rule != null;
    }

    @Nullable
    CarePeriod period() {
        return rule == null || beginsOn == null
                ? null
                : new CarePeriod(programme, rule, beginsOn, setOn, endsOn, extendedMonths, extensionAsked);
    }

    private void end() {
        if (beginsOn != null) {
            endsOn = LastDay.of(beginsOn, months + extendedMonths);
        }
    }
}
