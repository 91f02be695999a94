package org.lotse.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.Evaluation;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.carrier.ChairTerm;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.platform.api.vocabulary.Language;

/** The district's LIGA: its carriers, the agreement of 2015 as it is known, and others that are invented around today. */
final class DemoLiga {

    private static final int ALL = 200;
    private static final LocalDate FIRST_CONTRACT = LocalDate.of(2015, 5, 1);
    private static final LocalDate FIRST_CONTRACT_ENDS = LocalDate.of(2018, 4, 30);
    private static final String FIRST_TITLE = "Sozialarbeit in der Anschlussunterbringung 2015";
    private static final BigDecimal HALF = new BigDecimal("0.50");
    private static final BigDecimal OVERHEAD = new BigDecimal("7500.00");

    private static final String RADOLFZELL = "08335063";
    private static final String STOCKACH = "08335079";
    private static final String GAILINGEN = "08335026";

    /** Those of which it is invented that they do not have the usual one. */
    private static final Map<String, DeliveryModel> OTHER_MODELS = Map.of(
            "08335080", DeliveryModel.DISTRICT_ONLY,
            "08335015", DeliveryModel.OWN,
            "08335021", DeliveryModel.ASSOCIATION,
            "08335057", DeliveryModel.ASSOCIATION,
            "08335096", DeliveryModel.ASSOCIATION);

    private static final Map<String, String> HOLDERS = Map.of(
            "Integrationsmanagement Hegau", "traeger.gottmadingen",
            "Integrationsmanagement Singen", "traeger.singen");

    private final LigaParts liga;
    private final LocalDate today;
    private final DemoLoad load;
    private final Map<DemoCarrier, CarrierId> carriers = new EnumMap<>(DemoCarrier.class);

    /** @param today all days but those of 2015 are counted from it */
    DemoLiga(LigaParts liga, LocalDate today) {
        this.liga = liga;
        this.today = today;
        load = new DemoLoad(liga, today);
    }

    /**
     * Writes down what an earlier, broken-off start did not.
     *
     * @param goOn asked before each carrier, agreement, post and claim
     */
    void enter(BooleanSupplier goOn) {
        for (var carrier : DemoCarrier.values()) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            carriers.put(carrier, carrier(carrier));
        }
        if (liga.chairs().history().terms().isEmpty()) {
            liga.chairs().replace(new ReplaceChairs(0, chairs()));
        }
        liga.deliveries().today().stream()
                .filter(row -> row.now() == null)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(this::deliver);
        if (liga.changes().all().isEmpty()) {
            liga.changes()
                    .plan(new ChangeData(
                            new Ags(STOCKACH),
                            DeliveryModel.DISTRICT_ONLY,
                            today.plusMonths(3).withDayOfMonth(1),
                            "Gemeinderat (erfunden)",
                            "Amt für Migration und Integration, Telefon 00000 0000"));
        }
        for (var one : agreements()) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            fill(one, goOn);
        }
        load.enter(id(DemoCarrier.AWO));
        new DemoOffice(liga.office(), today).enter(goOn, id(DemoCarrier.AWO));
    }

    /** Asks for what towns have reported to the district, tells them their care ratio, and asks one of them something. */
    void exchange() {
        load.exchange();
        new DemoTownRequests(liga.office(), today).askTheTown(DemoTown.RADOLFZELL);
    }

    /** In a town: what it asks the district. */
    void ask() {
        new DemoTownRequests(liga.office(), today).ask();
    }

    /** With the LIGA where nothing else is invented; Radolfzell goes its own way soon, and Gailingen did although a post is still for it. */
    private void deliver(DeliveryRow row) {
        var key = row.municipality();
        var steps = new ArrayList<DeliveryStep>();
        var first = OTHER_MODELS.getOrDefault(key.value(), DeliveryModel.DISTRICT_WITH_LIGA);
        steps.add(new DeliveryStep(first, FIRST_CONTRACT, null));
        if (key.value().equals(RADOLFZELL)) {
            steps.add(new DeliveryStep(
                    DeliveryModel.OWN, today.plusMonths(4).withDayOfMonth(1), "Gemeinderat (erfunden)"));
        }
        if (key.value().equals(GAILINGEN)) {
            steps.add(new DeliveryStep(DeliveryModel.DISTRICT_ONLY, today.withDayOfMonth(1), "Gemeinderat (erfunden)"));
        }
        liga.deliveries().replace(new ReplaceDelivery(key, 0, steps));
    }

    /** Approves the claims of years that are over, and gives back what DRK claims now; in the scope of somebody else. */
    void decide() {
        var waiting = liga.claimList()
                .page(ClaimQuery.ALL.being(ClaimState.ENTERED), null, ALL)
                .items();
        waiting.stream()
                .filter(claim -> claim.to().getYear() < today.getYear())
                .forEach(claim -> liga.approval().approve(new SeenClaim(claim.id(), 0)));
        waiting.stream()
                .filter(claim -> claim.to().getYear() == today.getYear()
                        && claim.carrierName().equals(DemoCarrier.DRK.shortName()))
                .forEach(claim -> liga.approval()
                        .giveBack(
                                new GiveBackClaim(claim.id(), 0, "Bitte die Lohnnachweise für Februar nachreichen.")));
    }

    /**
     * An agreement with what is under it.
     *
     * @param halves how many half posts there are
     * @param claimed the times for which there are claims
     */
    private record Plan(
            DemoCarrier carrier, AgreementData data, LocalDate postsFrom, int halves, List<ClaimTime> claimed) {}

    /** A time for which there is a claim, and what a half post cost in it. */
    private record ClaimTime(LocalDate from, LocalDate to, String cost) {}

    private List<Plan> agreements() {
        var year = today.getYear();
        var begun = LocalDate.of(year - 2, 1, 1);
        var lastYear = new ClaimTime(LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31), "31240.50");
        var plans = new ArrayList<Plan>();
        plans.add(new Plan(
                DemoCarrier.AWO,
                agreement(
                        DemoCarrier.AWO,
                        FIRST_TITLE,
                        term(FIRST_CONTRACT, FIRST_CONTRACT_ENDS, 0),
                        "2.50",
                        "188000.00"),
                FIRST_CONTRACT,
                5,
                List.of(new ClaimTime(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), "30000.00"))));
        plans.add(new Plan(
                DemoCarrier.AWO,
                agreement(
                        DemoCarrier.AWO,
                        "Integrationsmanagement Hegau",
                        term(begun, endIn(5), 12),
                        "1.50",
                        "125000.00"),
                begun,
                3,
                quarter("11010.25", lastYear)));
        plans.add(new Plan(
                DemoCarrier.CARITAS_SINGEN,
                agreement(
                        DemoCarrier.CARITAS_SINGEN,
                        "Integrationsmanagement Singen",
                        new AgreementTerm(begun, null, 6, NoticePoint.YEAR_END, 0, null),
                        "2.00",
                        null),
                begun,
                4,
                List.of(lastYear)));
        plans.add(new Plan(
                DemoCarrier.CARITAS_KONSTANZ,
                agreement(
                        DemoCarrier.CARITAS_KONSTANZ,
                        "Integrationsmanagement Seerhein",
                        term(begun, endIn(4), 0),
                        "1.00",
                        "80000.00"),
                begun,
                2,
                List.of(lastYear)));
        plans.add(new Plan(
                DemoCarrier.DRK,
                agreement(
                        DemoCarrier.DRK, "Integrationsmanagement Höri", term(begun, endIn(26), 12), "1.00", "80000.00"),
                begun,
                2,
                quarter("8122.00", lastYear)));
        plans.add(new Plan(
                DemoCarrier.DIAKONIE,
                agreement(
                        DemoCarrier.DIAKONIE,
                        "Integrationsmanagement Stockach",
                        term(today.plusMonths(2).withDayOfMonth(1), endIn(36), 12),
                        "1.00",
                        "80000.00"),
                today.plusMonths(2).withDayOfMonth(1),
                2,
                List.of()));
        return plans;
    }

    /** Last year, and the first quarter of this one as soon as it is over. */
    private List<ClaimTime> quarter(String cost, ClaimTime lastYear) {
        var end = LocalDate.of(today.getYear(), 3, 31);
        return end.isBefore(today)
                ? List.of(lastYear, new ClaimTime(LocalDate.of(today.getYear(), 1, 1), end, cost))
                : List.of(lastYear);
    }

    private void fill(Plan plan, BooleanSupplier goOn) {
        var id = liga.agreements().all().stream()
                .filter(known -> known.title().equals(plan.data().title()))
                .map(AgreementSummary::id)
                .findFirst()
                .orElseGet(() -> liga.agreements().conclude(plan.data()));
        var query = PostQuery.ALL.under(id).by(PostSort.NAME, false);
        var present = liga.postList().page(query, null, ALL).items().size();
        IntStream.rangeClosed(present + 1, plan.halves())
                .takeWhile(number -> goOn.getAsBoolean())
                .forEach(number -> liga.posts().create(post(plan, id, number)));
        var posts = liga.postList().page(query, null, ALL).items();
        var claimed = liga.claimList().page(ClaimQuery.ALL.under(id), null, ALL).items();
        plan.claimed().stream()
                .filter(time -> claimed.stream().noneMatch(known -> known.from().equals(time.from())))
                .takeWhile(time -> goOn.getAsBoolean() && posts.size() == plan.halves())
                .forEach(time -> liga.claims()
                        .enter(new ClaimData(
                                id,
                                time.from(),
                                time.to(),
                                posts.stream()
                                        .map(post -> new ClaimCost(post.id(), new BigDecimal(time.cost())))
                                        .toList(),
                                null)));
    }

    private CarrierId id(DemoCarrier carrier) {
        return requireNonNull(carriers.get(carrier));
    }

    private CarrierId carrier(DemoCarrier wanted) {
        return liga.carriers().all().stream()
                .filter(known -> known.shortName().equals(wanted.shortName()))
                .map(CarrierSummary::id)
                .findFirst()
                .orElseGet(() -> liga.carriers().add(wanted.data()));
    }

    /** Each for two years; between the last two nobody was named for a month. */
    private List<ChairTerm> chairs() {
        var year = today.getYear();
        return List.of(
                term(DemoCarrier.DIAKONIE, LocalDate.of(year - 4, 1, 1), LocalDate.of(year - 3, 12, 31)),
                term(DemoCarrier.AWO, LocalDate.of(year - 2, 1, 1), LocalDate.of(year - 1, 12, 31)),
                term(DemoCarrier.CARITAS_SINGEN, LocalDate.of(year, 2, 1), LocalDate.of(year + 1, 12, 31)));
    }

    private ChairTerm term(DemoCarrier carrier, LocalDate from, LocalDate to) {
        return new ChairTerm(id(carrier), from, to);
    }

    private static AgreementTerm term(LocalDate from, LocalDate to, int renewal) {
        return new AgreementTerm(from, to, 3, null, renewal, null);
    }

    private AgreementData agreement(
            DemoCarrier carrier, String title, AgreementTerm term, String posts, @Nullable String ceiling) {
        var of2015 = title.equals(FIRST_TITLE);
        return new AgreementData(
                id(carrier),
                title,
                of2015 ? "KT 2015/05" : "Muster " + today.getYear() + "/" + (carrier.ordinal() + 1),
                term,
                new BigDecimal(posts),
                ceiling == null ? null : new BigDecimal(ceiling),
                carrier.territory(),
                List.of(new RefundRule(
                        term.from(), null, OVERHEAD, of2015 ? "Vertrag vom Mai 2015" : "Mustervertrag, § 4")),
                List.of(new Evaluation(
                        of2015 ? LocalDate.of(2016, 12, 14) : LocalDate.of(today.getYear(), 12, 15),
                        of2015 ? "Zusammenarbeit fortgesetzt" : null)),
                null);
    }

    /** Every third post is vacant since some weeks. */
    private PostData post(Plan plan, AgreementId id, int number) {
        var municipality = plan.carrier().territory().stream()
                .sorted()
                .skip(number % plan.carrier().territory().size())
                .findFirst()
                .orElseThrow();
        var end = plan.data().title().equals(FIRST_TITLE) ? FIRST_CONTRACT_ENDS : null;
        var leaves = number % 3 == 0 && end == null ? today.minusWeeks(6) : null;
        return new PostData(
                id,
                plan.data().title().replace("Integrationsmanagement", "IM") + ", Stelle " + number,
                HALF,
                number % 2 == 0 ? QualificationTier.MIDDLE : QualificationTier.DEGREE,
                plan.postsFrom(),
                end,
                List.of(holder(plan, number, leaves)),
                List.of(new Share(municipality, new BigDecimal("80.00"), plan.postsFrom(), null)),
                null);
    }

    /** Two of them have accounts, and by them access to the municipality of the post. */
    private static Holder holder(Plan plan, int number, @Nullable LocalDate leaves) {
        var signInName = number == 1 ? HOLDERS.get(plan.data().title()) : null;
        return signInName == null
                ? new Holder("Mika Mustermann-" + number, plan.postsFrom(), leaves)
                : new Holder(
                        "",
                        signInName,
                        null,
                        List.of(new Language("ar"), new Language("ti")),
                        plan.postsFrom(),
                        leaves);
    }

    private LocalDate endIn(int months) {
        return today.plusMonths(months).withDayOfMonth(1).minusDays(1);
    }
}
