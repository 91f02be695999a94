package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.EmptiedDatabase;

/** The tables of the LIGA, empty before each test. */
final class LigaDatabase extends EmptiedDatabase {

    private static final List<String> TABLES = List.of(
            "LIGA_ATTACHMENT_PIECE",
            "LIGA_ATTACHMENT",
            "LIGA_COVER",
            "LIGA_ABSENCE",
            "LIGA_HEADS",
            "LIGA_CARE_TARGET",
            "LIGA_CARE_AIM",
            "LIGA_REPORTED",
            "LIGA_CARRIER_ACCOUNT",
            "LIGA_REQUEST_ENTRY",
            "LIGA_REQUEST",
            "LIGA_TASK",
            "LIGA_AGENDA",
            "LIGA_MEETING_GUEST",
            "LIGA_MEETING",
            "LIGA_PARTICIPANT",
            "LIGA_TRAINING_DAY",
            "LIGA_TRAINING",
            "LIGA_MANDATE",
            "LIGA_MANDATES",
            "LIGA_TOLD",
            "LIGA_CHANGE_STEP",
            "LIGA_CHANGE",
            "LIGA_DELIVERY_STEP",
            "LIGA_DELIVERY",
            "LIGA_CLAIM_LINE",
            "LIGA_CLAIM",
            "LIGA_SHARE",
            "LIGA_HOLDER",
            "LIGA_POST",
            "LIGA_EVALUATION",
            "LIGA_REFUND_RULE",
            "LIGA_AGREEMENT_TERRITORY",
            "LIGA_AGREEMENT",
            "LIGA_CHAIR_TERM",
            "LIGA_CHAIR",
            "LIGA_CARRIER_TERRITORY",
            "LIGA_CARRIER_CONTACT",
            "LIGA_CARRIER");

    /** The district of both towns. */
    static final TenantId DISTRICT = new TenantId("08335");

    LigaDatabase() {
        super(
                "liga",
                Carrier.class.getClassLoader(),
                List.of(FixedScope.SINGEN, FixedScope.KONSTANZ, DISTRICT),
                Stream.concat(Stream.of("update LIGA_CLAIM set CORRECTS_ID = null"), deletionsFrom(TABLES).stream())
                        .toList());
    }
}
