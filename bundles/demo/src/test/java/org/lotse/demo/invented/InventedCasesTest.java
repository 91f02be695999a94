package org.lotse.demo.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.platform.api.vocabulary.LifeArea;

class InventedCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Pattern INVENTED = Pattern.compile("must[aeo]|moster|beispiel|beyspil|platzhalter");
    private static final Place PLACE = new Place("78462", "Konstanz");

    private final List<InventedCase> cases = new InventedCases(7, PLACE, TODAY).first(220);

    @Test
    void sameOnesComeEveryTime() {
        var again = new InventedCases(7, PLACE, TODAY).first(220);

        assertThat(again).isEqualTo(cases);
        assertThat(new InventedCases(8, PLACE, TODAY).get(3)).isNotEqualTo(new InventedCases(7, PLACE, TODAY).get(3));
    }

    @Test
    void howManyThereAreDoesNotMatterToAnyOfThem() {
        var many = new InventedCases(7, PLACE, TODAY);

        assertThat(new InventedCases(7, PLACE, TODAY).first(30))
                .containsAll(IntStream.range(0, 30).mapToObj(many::get).toList());
        assertThat(many.get(99_999).contacts()).isNotEmpty();
    }

    @Test
    void oneRoundShowsEverySituation() {
        var round = IntStream.range(0, Situation.rounds())
                .mapToObj(Situation::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Situation.class)));

        assertThat(round).containsExactlyInAnyOrder(Situation.values());
    }

    @Test
    void daysAreCountedFromToday() {
        var later = TODAY.plusDays(100);
        var moved = new InventedCases(7, PLACE, later);

        assertThat(cases)
                .filteredOn(one -> one.situation() == Situation.NEW)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.opening().openedOn())
                        .isEqualTo(moved.get(one.number()).opening().openedOn().minusDays(100)));
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.opening().openedOn()).isBefore(TODAY);
            assertThat(one.contacts()).allMatch(contact -> !contact.heldOn().isAfter(TODAY));
        });
    }

    @Test
    void everyNameSaysThatItIsInventedAndNobodyCanBeReached() {
        assertThat(cases).allSatisfy(one -> {
            var person = one.opening().person();
            if (person.familyName() != null) {
                assertThat(person.familyName().toLowerCase(Locale.ROOT)).containsPattern(INVENTED);
            }
            assertThat(person.phone() == null || person.phone().startsWith("+49 7531 000-"))
                    .isTrue();
            assertThat(person.email() == null || person.email().endsWith(".example"))
                    .isTrue();
        });
    }

    @Test
    void whatPapersLeaveOpenIsAmongThem() {
        var people = cases.stream().map(one -> one.opening().person()).toList();

        assertThat(people).anyMatch(person -> person.familyName() == null);
        assertThat(people).anyMatch(person -> person.nationalities().equals(Set.of(Nationality.STATELESS)));
        assertThat(people).anyMatch(person -> person.nationalities().equals(Set.of(Nationality.UNCLEAR)));
        assertThat(people).anyMatch(person -> person.nationalities().size() > 1);
        assertThat(people).anyMatch(person -> person.interpreter() != null);
        assertThat(people)
                .filteredOn(person -> person.birthPrecision() == BirthPrecision.ESTIMATED)
                .isNotEmpty()
                .allMatch(person ->
                        person.birthDate() != null && person.birthDate().getDayOfYear() == 1);
        assertThat(people.stream()
                        .flatMap(person -> person.otherNames().stream())
                        .flatMap(name -> name.fullName().codePoints().mapToObj(Character.UnicodeScript::of))
                        .collect(Collectors.toSet()))
                .contains(
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.ETHIOPIC,
                        Character.UnicodeScript.CYRILLIC);
        assertThat(people)
                .filteredOn(
                        person -> Set.of(2015, 2016).contains(person.enteredOn().getYear()))
                .hasSizeGreaterThan(people.size() / 5);
    }

    @Test
    void everythingThatBelongsToACaseIsThere() {
        assertThat(cases.stream()
                        .flatMap(one -> one.contacts().stream())
                        .map(contact -> contact.kind())
                        .distinct())
                .containsExactlyInAnyOrder(ContactKind.values());
        assertThat(cases.stream()
                        .flatMap(one -> one.looks().stream())
                        .flatMap(look -> look.steps().keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrder(LifeArea.values());
        assertThat(cases.stream()
                        .flatMap(one -> Stream.ofNullable(one.end()))
                        .flatMap(end -> Stream.ofNullable(end.reason()))
                        .distinct())
                .contains(ClosingReason.values());
        assertThat(cases)
                .anyMatch(one ->
                        one.tasks().stream().anyMatch(task -> task.dueOn().isBefore(TODAY)));
        assertThat(cases)
                .anyMatch(one ->
                        one.appointments().stream().anyMatch(next -> next.on().isAfter(TODAY)));
        assertThat(cases).anyMatch(one -> one.releases().isEmpty());
        assertThat(cases).anyMatch(one -> one.releases().stream().anyMatch(release -> release.revokedOn() != null));
        assertThat(cases).anyMatch(one -> one.household().size() > 2);
        assertThat(cases).anyMatch(one -> one.former() != null);
        assertThat(cases)
                .anyMatch(one -> one.plan() != null && one.plan().reviews().size() > 1);
    }

    @Test
    void filesAreWhatTheirNamesSay() {
        assertThat(cases.stream().flatMap(one -> one.documents().stream()))
                .anyMatch(document -> document.fileName().endsWith(".pdf"))
                .anyMatch(document -> document.fileName().endsWith(".png"))
                .allSatisfy(document -> assertThat(new String(document.content(), StandardCharsets.ISO_8859_1))
                        .startsWith(document.fileName().endsWith(".pdf") ? "%PDF-" : "\u0089PNG"));
    }
}
