package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.GroupingVersion;
import org.lotse.funding.api.group.ReviseGrouping;
import org.lotse.funding.api.group.SeenGrouping;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Groupings that are kept, with what each municipality said. */
@OnEachDatabase
class JpaGroupingsTest {

    private static final String PROGRAMME = "vwv-2017";

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private FundingServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = FundingServices.all(DATABASE);
    }

    @Test
    void groupingComesBackWithEveryVersion() {
        var id = all.groupings.keep(data("Höri", open(Towns.GAIENHOFEN), open(Towns.MOOS)));
        all.groupings.revise(new ReviseGrouping(
                id, 0, data("Verbund Höri", agreed(Towns.GAIENHOFEN), agreed(Towns.MOOS), open(Towns.OEHNINGEN))));

        DATABASE.reopen();
        all = FundingServices.all(DATABASE);
        var kept = all.groupings.find(id).orElseThrow();

        assertThat(kept.data().name()).isEqualTo("Verbund Höri");
        assertThat(kept.data().members()).hasSize(3).first().isEqualTo(agreed(Towns.GAIENHOFEN));
        assertThat(kept.isAgreed()).isFalse();
        assertThat(kept.versions()).extracting(GroupingVersion::name).containsExactly("Verbund Höri", "Höri");
        assertThat(kept.versions().getLast().members()).containsExactly(open(Towns.GAIENHOFEN), open(Towns.MOOS));
        assertThat(kept.versions().getFirst().by()).isEqualTo("Ada Beispiel");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.groupings.dissolve(new SeenGrouping(id, 0)));
        all.groupings.dissolve(new SeenGrouping(id, 1));
        assertThat(all.groupings.list(PROGRAMME)).isEmpty();
    }

    @Test
    void nobodyBelongsToTwoGroupings() {
        all.groupings.keep(data("Höri", open(Towns.GAIENHOFEN), open(Towns.MOOS)));

        assertThat(refusal(() -> all.groupings.keep(data("See", open(Towns.MOOS), open(Towns.ENGEN)))))
                .isEqualTo("members funding.rule.member-elsewhere");
        assertThat(all.groupings.list(PROGRAMME)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refusal(() -> all.groupings.keep(data("Einer", open(Towns.MOOS)))))
                .isEqualTo("members funding.rule.members-few");
        assertThat(refusal(() -> all.groupings.keep(data(" ", open(Towns.MOOS), open(Towns.ENGEN)))))
                .isEqualTo("name platform.rule.required");
        assertThat(refusal(() -> all.groupings.keep(
                        data("Höri", open(Towns.MOOS), new GroupMember(Towns.ENGEN, Consent.GIVEN, null, null)))))
                .isEqualTo("members funding.rule.consent-day");
        assertThat(refusal(() -> all.groupings.keep(data("Zweimal", open(Towns.MOOS), open(Towns.MOOS)))))
                .isEqualTo("members funding.rule.member-twice");
    }

    @Test
    void districtAppliesForOneAlone() {
        var id = all.groupings.keep(
                new GroupingData("Engen", PROGRAMME, Applicant.DISTRICT, List.of(agreed(Towns.ENGEN)), null));

        assertThat(all.groupings.find(id).orElseThrow().isAgreed()).isTrue();
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new FundingServices(DATABASE, FundingPermissions.READ);

        assertThat(reader.groupings.list(PROGRAMME)).isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.groupings.keep(data("Höri", open(Towns.GAIENHOFEN), open(Towns.MOOS))));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new FundingServices(DATABASE).groupings.list(PROGRAMME));
    }

    private static GroupingData data(String name, GroupMember... members) {
        return new GroupingData(name, PROGRAMME, Applicant.ASSOCIATION, List.of(members), null);
    }

    private static GroupMember open(Ags key) {
        return new GroupMember(key, Consent.OPEN, null, null);
    }

    private static GroupMember agreed(Ags key) {
        return new GroupMember(key, Consent.GIVEN, day("2017-08-01"), "Gemeinderat");
    }
}
