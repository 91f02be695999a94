package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.passing.BookPassing;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.core.GrantedToMoos;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.instalment.WrittenInstalments;
import org.lotse.funding.core.application.passing.PrintedNotices;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.WrittenWorkbooks;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What is printed and taken along of a grant's money. */
@OnEachDatabase
class MoneyPapersTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private static final Grant GRANT = GrantedToMoos.byHeads(100, 166, "132149");

    private final PrintedPapers press = new PrintedPapers();
    private final WrittenWorkbooks workbooks = new WrittenWorkbooks();
    private MoneyServices all;
    private RecordedActs trail;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = MoneyServices.all(DATABASE, GRANT);
        trail = new RecordedActs(DATABASE.scope());
    }

    @Test
    void noticeSaysWhatItGrantedThenAndTheNextOneWhatIsClaimedBack() throws IOException {
        var id = passedOn();
        issue(id, "50.1-17");
        countFewer();
        issue(id, "50.1-17/2");

        notices(FundingPermissions.APPLICATIONS).notice(id, 1, new ByteArrayOutputStream());
        notices(FundingPermissions.APPLICATIONS).notice(id, 2, new ByteArrayOutputStream());

        assertThat(said(press.papers().get(0)))
                .contains("Weiterleitungsbescheid", "50.1-17", "Moos", "105.719,20", "264.298,00", "01.09.2017")
                .doesNotContain("Rückforderung", "ersetzt");
        assertThat(said(press.papers().get(1)))
                .contains("Änderungsbescheid", "52.860,00", "ersetzt den vom", "Rückforderung", "47.140,00");
        assertThat(trail.ofTenants()).extracting(Act::name).containsOnly("funding.notice-printed");
    }

    @Test
    void workbookHasThePlanItsVersionsPaymentsCountsAndPassingOn() throws IOException {
        passedOn();
        countFewer();

        workbook(FundingPermissions.APPLICATIONS).workbook(GRANT.id(), Locale.GERMAN, new ByteArrayOutputStream());

        var sheets = workbooks.workbooks().getFirst().sheets();
        assertThat(sheets).extracting(Sheet::rows).extracting(List::size).containsExactly(4, 8, 1, 1, 1);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.heads())));
        assertThat(sheets.getFirst().rows().get(1).toString()).contains("-8240");
    }

    @Test
    void whoMayNotGetsNothingAndWhatIsNotThereIsSaid() {
        var id = passedOn();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> notices().notice(id, 1, new ByteArrayOutputStream()));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> workbook().workbook(GRANT.id(), Locale.GERMAN, new ByteArrayOutputStream()));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> notices(FundingPermissions.APPLICATIONS).notice(id, 1, new ByteArrayOutputStream()));
        assertThat(press.papers()).isEmpty();
    }

    private PassingId passedOn() {
        var id = all.passings.agree(
                GRANT.id(),
                new PassingData(
                        ReceiverKind.MUNICIPALITY,
                        Towns.MOOS,
                        null,
                        PassingMeasure.SHARE,
                        new BigDecimal("40"),
                        day("2017-09-01"),
                        day("2019-08-31"),
                        "Integrationsmanagement vor Ort",
                        day("2017-10-01"),
                        null));
        all.passings.book(new BookPassing(
                id, 0, MovementKind.PASSED_ON, day("2017-12-05"), new BigDecimal("100000"), "Auszahlung", null));
        return id;
    }

    private void countFewer() {
        all.instalments.count(new EnterFinalCount(
                GRANT.id(),
                all.instalments.find(GRANT.id()).orElseThrow().revision(),
                83,
                day("2017-09-15"),
                "Ordnungsamt",
                null));
    }

    private void issue(PassingId id, String reference) {
        all.passings.issue(
                new IssueNotice(id, all.passings.find(id).orElseThrow().revision(), reference, day("2018-01-10")));
    }

    private PrintedNotices notices(Permission... granted) {
        return new PrintedNotices(
                all.passings,
                new GrantsToldOnce(List.of(GRANT)),
                new Towns(),
                new FundingChanges(new Towns(), DATABASE.scope(), Told.CLOCK),
                press,
                trail,
                new FakeAccess(granted),
                DATABASE.unit().transactions());
    }

    private WrittenInstalments workbook(Permission... granted) {
        return new WrittenInstalments(
                all.instalments,
                all.passings,
                new Towns(),
                (locale, key, arguments) -> key,
                workbooks,
                trail,
                new FakeAccess(granted),
                DATABASE.unit().transactions());
    }

    private static String said(Paper paper) {
        return paper.title()
                + paper.foot()
                + paper.parts().stream().map(Object::toString).collect(Collectors.joining());
    }
}
