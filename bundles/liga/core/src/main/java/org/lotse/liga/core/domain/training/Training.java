package org.lotse.liga.core.domain.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingCancellation;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A training. Changes as a whole until it is cancelled; hands out the numbers by which people stand in line. */
@Entity
@Table(name = "LIGA_TRAINING")
public class Training {

    private static final int SEARCH_LENGTH = 1_200;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "SORT_TITLE")
    private String sortTitle;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "SUBJECT_KEY")
    private String subjectKey;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Column(name = "DESCRIPTION")
    private @Nullable String description;

    @Column(name = "SPEAKER")
    private @Nullable String speaker;

    @Column(name = "PLACE")
    private @Nullable String place;

    @Column(name = "LINK")
    private @Nullable String link;

    @Column(name = "PLACES")
    private int places;

    @Column(name = "SIGN_UP_UNTIL")
    private @Nullable LocalDate signUpUntil;

    /** The day until which somebody can be signed up, said or not, so that lists can ask for it. */
    @Column(name = "OPEN_UNTIL")
    private LocalDate openUntil;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "AUDIENCE")
    private Audience audience;

    @Column(name = "CERTIFICATE")
    private boolean certificate;

    @Column(name = "LAST_NUMBER")
    private int lastNumber;

    @Column(name = "CANCELLED_ON")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "CANCEL_REASON")
    private @Nullable String cancelReason;

    @ElementCollection
    @CollectionTable(name = "LIGA_TRAINING_DAY", joinColumns = @JoinColumn(name = "TRAINING_ID"))
    private List<TrainingDayRow> days = new ArrayList<>();

    /** For the database layer. */
    protected Training() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Training offer(TrainingId id, TrainingData data) {
        var training = new Training();
        training.id = id.value();
        training.revision = Revision.first();
        training.write(data);
        return training;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is cancelled
     */
    public void revise(ReviseTraining command, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireTakesPlace();
        write(command.data());
        revision = next;
    }

    /**
     * It does not take place.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it is cancelled already
     */
    public void cancel(CancelTraining command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        requireTakesPlace();
        cancelReason = Check.text("reason", command.reason(), CancelTraining.REASON_LENGTH);
        cancelledOn = today;
        revision = next;
    }

    /** @throws ConcurrentChange if another revision was seen than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** By what two subjects are the same. */
    public static String subjectKey(String subject) {
        return Reach.sortName(subject);
    }

    /** Everything that is written down. */
    public TrainingData data() {
        return new TrainingData(
                title, subject, description, speaker, days(), place, link, places, signUpUntil, audience, certificate);
    }

    /**
     * How it stands on a day.
     *
     * @param unrecorded whether of somebody with a place nobody wrote down whether they were there
     */
    public TrainingState stateOn(LocalDate day, boolean unrecorded) {
        if (!takesPlace()) {
            return TrainingState.CANCELLED;
        }
        if (!day.isAfter(openUntil)) {
            return TrainingState.OPEN;
        }
        if (!day.isAfter(lastDay)) {
            return TrainingState.CLOSED;
        }
        return unrecorded ? TrainingState.TO_RECORD : TrainingState.DONE;
    }

    /** The line in the list. */
    public TrainingSummary summary(Crew crew, LocalDate today) {
        return new TrainingSummary(
                id(),
                title,
                subject,
                firstDay,
                lastDay,
                place,
                audience,
                openUntil,
                places,
                crew.taken(),
                crew.waiting(),
                stateOn(today, crew.unrecorded() > 0));
    }

    /** Identity. */
    public TrainingId id() {
        return new TrainingId(id);
    }

    /** How often what is written down was changed. */
    public long revision() {
        return revision.number();
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** By what it is sorted. */
    public String sortTitle() {
        return sortTitle;
    }

    /** What it teaches. */
    public String subject() {
        return subject;
    }

    /** By what its subject is the same as another one's. */
    public String subjectKey() {
        return subjectKey;
    }

    /** When it begins. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** When it ends. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** How many can take part. */
    public int places() {
        return places;
    }

    /** Whether those who were there get a certificate. */
    public boolean hasCertificate() {
        return certificate;
    }

    /** Whether it takes place. */
    public boolean takesPlace() {
        return cancelledOn == null;
    }

    /** That it does not take place, or null if it does. */
    public @Nullable TrainingCancellation cancellation() {
        return cancelledOn == null || cancelReason == null ? null : new TrainingCancellation(cancelledOn, cancelReason);
    }

    /** Its days, in order. */
    public List<TrainingDay> days() {
        return days.stream()
                .map(TrainingDayRow::day)
                .sorted(Comparator.comparing(TrainingDay::day).thenComparing(TrainingDay::from))
                .toList();
    }

    /** The place at the end of the line. */
    int nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    /** Whether it has begun, by days. */
    boolean hasBegun(LocalDate today) {
        return !today.isBefore(firstDay);
    }

    /** @throws RuleViolation if nobody can be signed up any more, and it has not begun either */
    void requireOpenTo(LocalDate today) {
        requireTakesPlace();
        if (today.isAfter(openUntil) && !hasBegun(today)) {
            throw RuleViolation.of("liga.rule.sign-up-over");
        }
    }

    /** @throws RuleViolation if it is not for them */
    void requireFor(boolean holder) {
        if (audience == (holder ? Audience.MUNICIPALITIES : Audience.HOLDERS)) {
            throw RuleViolation.at(holder ? "carrier" : "municipality", "liga.rule.not-for-them");
        }
    }

    /** @throws RuleViolation if it is cancelled or has not begun */
    void requireRecordable(LocalDate today) {
        requireTakesPlace();
        if (!hasBegun(today)) {
            throw RuleViolation.of("liga.rule.not-begun");
        }
    }

    private void requireTakesPlace() {
        if (!takesPlace()) {
            throw RuleViolation.of("liga.rule.training-cancelled");
        }
    }

    private void write(TrainingData data) {
        title = Check.text("title", data.title(), TrainingData.TITLE_LENGTH);
        sortTitle = Reach.sortName(title);
        subject = Check.text("subject", data.subject(), TrainingData.SUBJECT_LENGTH);
        subjectKey = subjectKey(subject);
        description = Check.optionalText("description", data.description(), TrainingData.DESCRIPTION_LENGTH)
                .orElse(null);
        speaker = Check.optionalText("speaker", data.speaker(), TrainingData.SPEAKER_LENGTH)
                .orElse(null);
        writeDays(data);
        writeWhere(data);
        places = between("places", data.places(), TrainingData.MOST_PLACES);
        if (data.signUpUntil() != null && data.signUpUntil().isAfter(firstDay)) {
            throw RuleViolation.at("signUpUntil", "liga.rule.sign-up-after-day");
        }
        signUpUntil = data.signUpUntil();
        openUntil = signUpUntil == null ? firstDay : signUpUntil;
        audience = Check.present("audience", data.audience());
        certificate = data.certificate();
        searchText = Reach.searchText(SEARCH_LENGTH, title, subject, place, speaker);
    }

    private void writeDays(TrainingData data) {
        if (data.days().isEmpty()) {
            throw RuleViolation.at("days", "platform.rule.required");
        }
        Days.requireAtMost("days", data.days(), TrainingData.MOST_DAYS);
        var rows = data.days().stream().map(TrainingDayRow::of).toList();
        var sorted = data.days().stream()
                .sorted(Comparator.comparing(TrainingDay::day).thenComparing(TrainingDay::from))
                .toList();
        for (var next = 1; next < sorted.size(); next++) {
            var before = sorted.get(next - 1);
            if (before.day().equals(sorted.get(next).day())
                    && sorted.get(next).from().isBefore(before.to())) {
                throw RuleViolation.at("days", "liga.rule.days-overlap");
            }
        }
        firstDay = sorted.getFirst().day();
        lastDay = sorted.getLast().day();
        days.clear();
        days.addAll(rows);
    }

    private void writeWhere(TrainingData data) {
        place = Check.optionalText("place", data.place(), TrainingData.PLACE_LENGTH)
                .orElse(null);
        link = Check.optionalText("link", data.link(), TrainingData.LINK_LENGTH).orElse(null);
        if (place == null && link == null) {
            throw RuleViolation.at("place", "liga.rule.place-or-link");
        }
        if (link != null && !LINK.matcher(link).matches()) {
            throw RuleViolation.at("link", "liga.rule.link");
        }
    }

    private static int between(String field, int number, int most) {
        if (number < 1 || number > most) {
            throw RuleViolation.at(field, "liga.rule.number", 1, most);
        }
        return number;
    }
}
