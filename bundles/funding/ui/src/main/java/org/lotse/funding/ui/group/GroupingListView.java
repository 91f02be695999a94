package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The groupings of a programme: who belongs to them, whether it is enough, and whose consent is missing. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/groupings",
        permission = "funding.read",
        title = "funding.groupings.title",
        icon = "connect",
        order = 48)
@StyleSheet("context://funding/funding.css")
public final class GroupingListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Groupings groupings;
    private final transient Eligibility eligibility;
    private final transient Feedback feedback;
    private final transient Towns towns;
    private final transient Words words;
    private final boolean mayEdit;
    private final ProgrammeChoice programme;
    private final Div shown = new Div();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public GroupingListView(
            @Reference Groupings groupings,
            @Reference Eligibility eligibility,
            @Reference HeadCounts counts,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.groupings = groupings;
        this.eligibility = eligibility;
        this.feedback = feedback;
        towns = new Towns(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(FundingPermissions.EDIT);
        programme = new ProgrammeChoice(words, counts.programmes(), chosen -> {
            navigator.remember(Map.of("programme", chosen.id()));
            show();
        });
        getContent().setId("groupings");
        getContent().addClassName("funding-page");
        getContent().add(new ViewHeader(words.text("funding.groupings.title")), programme, shown);
    }

    @Override
    public void enter(Visit visit) {
        programme.enter(visit);
        show();
    }

    private void show() {
        shown.removeAll();
        var build = new ViewLink(words.text("funding.groupings.build"), programme.link("funding/groupings/new"));
        build.setVisible(mayEdit);
        var all = groupings.list(programme.id());
        if (all.isEmpty()) {
            shown.add(new EmptyState("connect", words.text("funding.groupings.empty"), build));
            return;
        }
        var table = new SheetTable(
                words.text("funding.grouping.name"),
                words.text("funding.grouping.members"),
                words.text("funding.grouping.applicant"),
                words.text("funding.grouping.together"),
                words.text("funding.grouping.consents"));
        all.forEach(grouping -> table.row(
                new ViewLink(grouping.data().name(), "funding/groupings/" + grouping.id()),
                towns.names(grouping.data().members().stream()
                        .map(GroupMember::municipality)
                        .toList()),
                words.of("applicant", grouping.versions().getFirst().applicant()),
                together(grouping),
                consents(grouping)));
        shown.add(Parts.sheet(Parts.section(programme.programme().title(), table, Parts.acts(build))));
    }

    private Object together(Grouping grouping) {
        try {
            var claim = eligibility
                    .together(
                            Basis.of(programme.id()),
                            grouping.data().members().stream()
                                    .map(GroupMember::municipality)
                                    .collect(Collectors.toSet()))
                    .claim();
            return claim.eligibleAlone()
                    ? words.euro(claim.finalAmount())
                    : Parts.badge(
                            words.text(
                                    "funding.groupings.short",
                                    words.euro(claim.finalAmount()),
                                    words.euro(claim.ownContribution())),
                            true);
        } catch (RuleViolation refused) {
            return feedback.refusal(refused).orElse("–");
        }
    }

    private Span consents(Grouping grouping) {
        var given = grouping.data().members().stream()
                .filter(member -> member.consent() == Consent.GIVEN)
                .count();
        return Parts.badge(
                words.text(
                        "funding.groupings.consents",
                        given,
                        grouping.data().members().size()),
                !grouping.isAgreed());
    }
}
