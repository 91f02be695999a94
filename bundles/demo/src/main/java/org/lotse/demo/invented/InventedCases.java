package org.lotse.demo.invented;

import static org.lotse.demo.invented.InventedDays.between;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.assessment.Scale;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Invents any number of cases of one place. A case depends on its number alone, so that it does not matter how many there are. */
public final class InventedCases {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOST_CONTACTS = 9;
    private static final int DAYS_BETWEEN_CONTACTS = 35;
    private static final int EVERY_QUIET_ONE = 5;
    private static final int QUIET_DAYS = 50;
    private static final int REVIEW_MONTHS = 6;

    private static final List<ClosingReason> LONG_AGO = List.of(
            ClosingReason.REGULAR_SERVICES,
            ClosingReason.GOALS_REACHED,
            ClosingReason.TIME_LIMIT,
            ClosingReason.NATURALISED);
    private static final List<ClosingReason> LATELY = List.of(
            ClosingReason.GOALS_REACHED,
            ClosingReason.REGULAR_SERVICES,
            ClosingReason.MOVED_INSIDE,
            ClosingReason.LEFT_COUNTRY,
            ClosingReason.DECEASED);
    private static final List<ClosingReason> BROKEN_OFF =
            List.of(ClosingReason.MOVED_AWAY, ClosingReason.NO_CONTACT, ClosingReason.DECLINED);

    private final long seed;
    private final Place place;
    private final LocalDate today;

    /**
     * @param seed another one invents other people
     * @param place where they live
     * @param today from which the days are counted
     */
    public InventedCases(long seed, Place place, LocalDate today) {
        this.seed = seed;
        this.place = place;
        this.today = today;
    }

    /** @param number from nought */
    public InventedCase get(int number) {
        return new Story(number).tell();
    }

    /** One of them, told from its beginning: the order of the calls decides what chance brings. */
    private final class Story {

        private final int number;
        private final RandomGenerator random;
        private final Situation situation;
        private final InventedDays days;

        private Story(int number) {
            this.number = number;
            random = new Random(seed + number * SPREAD);
            situation = Situation.of(number);
            days = InventedDays.of(situation, today, random);
        }

        private InventedCase tell() {
            var person = new InventedPerson(number, random, today).invent(situation, days.opened());
            var opening =
                    new OpenCase(person, consent(), days.opened(), dwelling(person), note(), AnotherPerson.PAPERS);
            return new InventedCase(
                    number,
                    situation,
                    opening,
                    former(person),
                    household(person),
                    contacts(),
                    looks(),
                    situation.hasPlan() ? plan() : null,
                    situation.isClosed() ? List.of() : appointments(),
                    number % 8 == 3 ? missed() : null,
                    situation.isClosed() ? List.of() : tasks(),
                    releases(),
                    documents(),
                    situation == Situation.EXTENSION_ASKED ? extension() : null,
                    end());
        }

        private Consent consent() {
            return switch (number % 11) {
                case 4 -> new Consent(Consent.Status.REFUSED, days.after(2));
                case 9 -> Consent.NOT_ASKED;
                default -> new Consent(Consent.Status.GIVEN, days.after(2));
            };
        }

        private @Nullable String note() {
            return number % 4 == 0 ? "Erfundener Fall der Demonstration. Termine am Vormittag." : null;
        }

        private DwellingData dwelling(PersonData person) {
            var moved = hasMoved() ? days.after(40) : person.movedInOn();
            return new DwellingData(
                    hasMoved() ? DwellingKind.OWN_LEASE : DwellingKind.ANSCHLUSSUNTERBRINGUNG,
                    "Beispielweg " + between(random, 1, 120),
                    place.postalCode(),
                    place.town(),
                    moved,
                    null);
        }

        private boolean hasMoved() {
            return number % 3 == 1 && situation != Situation.NEW;
        }

        private @Nullable DwellingData former(PersonData person) {
            return hasMoved()
                    ? new DwellingData(
                            DwellingKind.ANSCHLUSSUNTERBRINGUNG,
                            "Platzhalterhof " + between(random, 1, 9),
                            place.postalCode(),
                            place.town(),
                            person.movedInOn(),
                            days.after(40))
                    : null;
        }

        private List<MemberData> household(PersonData person) {
            var members = new ArrayList<MemberData>();
            var family = person.familyName() == null ? "Muster" : person.familyName();
            if (number % 4 == 1) {
                members.add(new MemberData(null, "Alex " + family, null, HouseholdRole.PARTNER, null, null));
            }
            for (var child = 0; child < number % 4; child++) {
                var born = today.getYear() - between(random, 1, 16);
                members.add(new MemberData(null, "Kim " + family, born, HouseholdRole.CHILD, null, null));
            }
            return members;
        }

        private List<ContactData> contacts() {
            var many = (int) Math.min(MOST_CONTACTS, 1 + days.length() / DAYS_BETWEEN_CONTACTS);
            var quiet = number % EVERY_QUIET_ONE == EVERY_QUIET_ONE - 1 ? QUIET_DAYS : 0;
            var span = Math.max(1, days.length() - 3 - quiet - between(random, 0, 15));
            var contacts = new ArrayList<ContactData>();
            for (var contact = 0; contact < many; contact++) {
                contacts.add(contact(contact, days.after(3 + span * contact / Math.max(1, many - 1))));
            }
            return contacts;
        }

        private ContactData contact(int contact, LocalDate day) {
            var kind =
                    contact == 0 ? ContactKind.HOME_VISIT : Talk.KINDS.get((number + contact * 3) % Talk.KINDS.size());
            var talk = Talk.about(kind, random);
            return new ContactData(
                    kind,
                    day,
                    talk.minutes(),
                    new Language("de"),
                    kind != ContactKind.CORRESPONDENCE && random.nextInt(4) == 0,
                    talk.areas(),
                    talk.note());
        }

        private List<InventedLook> looks() {
            var looks = new ArrayList<InventedLook>();
            var steps = new EnumMap<LifeArea, Integer>(LifeArea.class);
            for (var area : LifeArea.values()) {
                if (area != LifeArea.FAMILY || number % 4 != 0) {
                    steps.put(area, between(random, 1, 3));
                }
            }
            var many = situation.assessments();
            for (var look = 0; look < many; look++) {
                if (look > 0) {
                    steps.replaceAll(this::later);
                }
                var day = days.after(20 + (days.length() - 30) * look / Math.max(1, many - 1));
                looks.add(new InventedLook(
                        day,
                        random.nextInt(3) == 0,
                        Map.copyOf(steps),
                        "Kennt viele Leute, ist verlässlich und pünktlich.",
                        look == 0 ? "Briefe der Ämter sind kaum zu verstehen." : "Bei Anträgen noch Hilfe.",
                        "Arbeit im erlernten Beruf."));
            }
            return looks;
        }

        /** Mostly forwards; now and then somebody falls back. */
        private int later(LifeArea area, int step) {
            var way = List.of(1, 1, 2, 0, 1, 0, -1, 1).get(random.nextInt(8));
            return Math.clamp(step + way, 1, Scale.of(area).steps());
        }

        private InventedPlan plan() {
            var goals = Aim.some(number, days.opened().plusMonths(REVIEW_MONTHS));
            var draft = situation == Situation.PLAN_DRAFTED;
            var agreedOn = days.after(60);
            var reviews = new ArrayList<InventedPlan.Review>();
            var next = agreedOn.plusMonths(REVIEW_MONTHS);
            if (!draft && situation != Situation.REVIEW_OVERDUE) {
                while (!next.isAfter(days.last()) && reviews.size() < 4) {
                    var after = next.plusMonths(REVIEW_MONTHS);
                    reviews.add(new InventedPlan.Review(next, after));
                    next = after;
                }
            }
            return new InventedPlan(
                    "Eine eigene Wohnung und eine Arbeit, von der man leben kann.",
                    goals,
                    draft ? null : agreement(agreedOn),
                    reviews,
                    situation == Situation.PLAN_RENEWED);
        }

        private Agreement agreement(LocalDate on) {
            return new Agreement(
                    on,
                    Set.of(Signer.PERSON, Signer.MANAGER),
                    null,
                    SignedBy.values()[number % SignedBy.values().length],
                    on.plusMonths(REVIEW_MONTHS));
        }

        private List<AppointmentData> appointments() {
            if (number % 3 == 1) {
                return List.of();
            }
            var kind = Talk.KINDS.get(number % Talk.KINDS.size());
            var day = today.plusDays(number % 9);
            return List.of(new AppointmentData(
                    kind, day, LocalTime.of(8 + number % 9, number % 2 * 30), 45, "Beispielamt, Zimmer 12", null));
        }

        private @Nullable AppointmentData missed() {
            return new AppointmentData(
                    ContactKind.OFFICE, days.after(days.length() / 2), LocalTime.of(10, 0), 30, "Büro", null);
        }

        private List<GiveTask> tasks() {
            var tasks = new ArrayList<GiveTask>();
            if (number % 4 == 0) {
                tasks.add(new GiveTask(
                        "Unterlagen für den Antrag zusammenstellen",
                        today.plusDays(between(random, 1, 14)),
                        null,
                        null));
            }
            if (number % 7 == 2) {
                tasks.add(new GiveTask(
                        "Beim Jobcenter nach dem Bescheid fragen",
                        today.minusDays(between(random, 1, 12)),
                        null,
                        null));
            }
            return tasks;
        }

        private List<InventedRelease> releases() {
            if (number % 4 == 0) {
                return List.of();
            }
            var given = days.after(6);
            var health = number % 4 == 3;
            var release = new ReleaseData(
                    health ? "Hausarztpraxis Dr. Muster" : "Jobcenter (Beispiel)",
                    health ? "Termine absprechen" : "Leistungen klären und Bescheide erläutern",
                    health ? Set.of(LifeArea.HEALTH) : Set.of(LifeArea.WORK, LifeArea.FINANCES),
                    health,
                    true,
                    ReleaseForm.WRITTEN,
                    given,
                    null,
                    null);
            var revoked = number % 4 == 2 ? days.after(40) : null;
            return List.of(new InventedRelease(Set.of(ReleaseKind.CONSENT, ReleaseKind.SECRECY), release, revoked));
        }

        private List<InventedDocument> documents() {
            var day = days.after(9);
            return switch (number % 6) {
                case 2 ->
                    List.of(new InventedDocument(
                            new DocumentData("Mietvertrag (Beispiel)", DocumentKind.CONTRACT, day, null),
                            "mietvertrag.pdf"));
                case 5 ->
                    List.of(
                            new InventedDocument(
                                    new DocumentData(
                                            "Bescheid des Jobcenters (Beispiel)", DocumentKind.NOTICE, day, null),
                                    "bescheid-" + number + ".png"),
                            new InventedDocument(
                                    new DocumentData(
                                            "Sprachzertifikat (Beispiel)", DocumentKind.CERTIFICATE, day, null),
                                    "zertifikat.pdf"));
                default -> List.of();
            };
        }

        private InventedExtension extension() {
            return new InventedExtension(
                    6, "Die Ausbildung endet im Sommer; bis dahin sind Wohnung und Unterhalt zu sichern.");
        }

        private @Nullable InventedEnd end() {
            if (situation == Situation.IN_TRANSITION) {
                return new InventedEnd(number, days.last().minusDays(10), null, null);
            }
            if (!situation.wasClosed()) {
                return null;
            }
            var reasons = situation == Situation.CLOSED_LONG_AGO
                    ? LONG_AGO
                    : situation == Situation.BROKEN_OFF ? BROKEN_OFF : LATELY;
            var reason = situation == Situation.REOPENED
                    ? ClosingReason.MOVED_AWAY
                    : reasons.get(number / Situation.rounds() % reasons.size());
            return new InventedEnd(
                    number,
                    days.last(),
                    reason,
                    situation == Situation.REOPENED ? "Ist zurückgezogen und bittet um Hilfe bei der Wohnung." : null);
        }
    }

    /** Those who were there first, first: numbers of cases then follow the days. */
    public List<InventedCase> first(int many) {
        var cases = new ArrayList<InventedCase>();
        for (var number = 0; number < many; number++) {
            cases.add(get(number));
        }
        cases.sort(Comparator.comparing((InventedCase one) -> one.opening().openedOn())
                .thenComparing(InventedCase::number));
        return cases;
    }
}
