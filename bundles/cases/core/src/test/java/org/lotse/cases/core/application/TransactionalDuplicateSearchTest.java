package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.revising;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.Resemblance;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.cases.core.Somebody;
import org.lotse.platform.testing.FakeAccess;

class TransactionalDuplicateSearchTest {

    private static final LocalDate DAY = LocalDate.of(1988, 5, 17);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT), CLOCK);

    @Test
    void samePersonIsFoundWithWhyAndByWhomTheyAreAccompanied() {
        var id = open(
                new Somebody("Haddad", "Rima").born(DAY, BirthPrecision.DAY).data());

        var similar = like("Hadad", "Ryma", DAY).getFirst();

        assertThat(similar.id()).isEqualTo(id);
        assertThat(similar.number().value()).isEqualTo("KN-2017-00001");
        assertThat(similar.name()).isEqualTo("Rima Haddad");
        assertThat(similar.birthDate()).isEqualTo(DAY);
        assertThat(similar.responsible()).isEqualTo("Ada Beispiel");
        assertThat(similar.likely()).isTrue();
        assertThat(similar.why()).containsExactlyInAnyOrder(Resemblance.SIMILAR_NAME, Resemblance.SAME_BIRTH_DATE);
    }

    @Test
    void whatIsDisputedInTheOtherCaseIsSaid() {
        var id = open(named("Haddad", "Rima"));
        module.disputes.mark(new MarkDisputed(id, Datum.NAME, "Haddadi", TODAY));

        assertThat(like("Haddad", "Rima", null))
                .extracting(SimilarCase::disputed)
                .containsExactly(Set.of(Datum.NAME));
    }

    @Test
    void nameIsFoundAcrossScripts() {
        var rima = open(named("Haddad", "Rima"));
        var oleksandr = open(named("Коваленко", "Олександр"));

        assertThat(like("حداد", "ريما", null)).extracting(SimilarCase::id).containsExactly(rima);
        assertThat(like("Kowalenko", "Alexander", null))
                .extracting(SimilarCase::id)
                .containsExactly(oleksandr);
    }

    @Test
    void nameInOtherPapersCountsLikeTheOneInTheDocument() {
        var id = open(new Somebody("Al-Haddad", "Reema")
                .alsoNamed(new NameForm("Sabbagh", "Rima"))
                .data());

        assertThat(like("Sabagh", "Rima", null)).extracting(SimilarCase::id).containsExactly(id);
    }

    @Test
    void namesTheOtherWayRoundAreTheSameName() {
        open(named("Ahmad", "Hassan"));

        assertThat(like("Hassan", "Ahmad", null)).allMatch(SimilarCase::likely).hasSize(1);
    }

    @Test
    void somebodyWithOneNameIsFoundWhicheverNameItWasTakenFor() {
        var id = open(named(null, "Tesfay"));

        assertThat(like("Tesfai", "", null)).extracting(SimilarCase::id).containsExactly(id);
    }

    @Test
    void otherPeopleAreNotFound() {
        open(named("Haddad", "Omar"));
        open(named("Kowalenko", "Rima"));
        open(named("Weiß", "Amal"));

        assertThat(like("Haddad", "Rima", null)).isEmpty();
    }

    @Test
    void nobodyIsLikeSomebodyWithoutAName() {
        open(named("Haddad", "Rima"));

        assertThat(like("", " ", DAY)).isEmpty();
        assertThat(like("–", "12", null)).isEmpty();
    }

    @Test
    void likeliestStandsFirstAndNoMoreThanAFew() {
        for (var i = 0; i < 30; i++) {
            open(new Somebody("Haddad", "Rima")
                    .born(DAY.plusMonths(1 + i), BirthPrecision.DAY)
                    .data());
        }
        var same =
                open(new Somebody("Hadad", "Rima").born(DAY, BirthPrecision.DAY).data());

        assertThat(like("Haddad", "Rima", DAY))
                .hasSize(DuplicateSearch.MOST)
                .first()
                .extracting(SimilarCase::id)
                .isEqualTo(same);
    }

    @Test
    void nobodyIsTheirOwnDuplicate() {
        var id = open(named("Haddad", "Rima"));
        var sketch = PersonSketch.of(named("Haddad", "Rima"));

        assertThat(module.duplicates.like(sketch)).hasSize(1);
        assertThat(module.duplicates.like(sketch.inCase(id))).isEmpty();
    }

    @Test
    void revisedNameIsFoundAndTheOldOneIsNot() {
        var id = open(named("Haddad", "Rima"));

        module.cases.revise(revising(id, 0, named("Sabbagh", "Amal")));

        assertThat(like("Sabbagh", "Amal", null)).extracting(SimilarCase::id).containsExactly(id);
        assertThat(like("Haddad", "Rima", null)).isEmpty();
    }

    @Test
    void textThatIsNoNameIsCutAndAnswered() {
        open(named("Haddad", "Rima"));

        assertThat(like("Haddad " + "x ".repeat(100_000), "Rima", null)).isEmpty();
        assertThat(PersonSketch.of(new NameForm("a".repeat(900), null), List.of(), null, BirthPrecision.DAY)
                        .names())
                .extracting(NameForm::familyName)
                .containsExactly("a".repeat(PersonData.TEXT_LENGTH));
    }

    @Test
    void whyIsNeverEmpty() {
        open(named("Haddad", "Rima"));

        assertThat(like("Haddad", "Rima", null))
                .extracting(SimilarCase::why)
                .containsExactly(Set.of(Resemblance.SAME_NAME));
    }

    private CaseId open(PersonData person) {
        return module.cases.open(opening(person));
    }

    private List<SimilarCase> like(String family, String given, @Nullable LocalDate birthDate) {
        return module.duplicates.like(
                PersonSketch.of(new NameForm(family, given), List.of(), birthDate, BirthPrecision.DAY));
    }
}
