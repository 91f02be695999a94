package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.api.group.ReviseGrouping;
import org.lotse.funding.api.group.SeenGrouping;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Associations;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A grouping that is kept: to change, and how it was before. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/groupings/:id",
        permission = "funding.read",
        title = "funding.grouping.title",
        menu = false,
        icon = "connect",
        order = 50)
@StyleSheet("context://funding/funding.css")
public final class GroupingView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Groupings groupings;
    private final transient Eligibility eligibility;
    private final transient Associations associations;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Towns towns;
    private final transient Words words;
    private final boolean mayEdit;
    private transient @Nullable GroupingForm form;
    private transient @Nullable Edit<Grouping> edit;
    private final ViewHeader header = new ViewHeader("");
    private final Div past = new Div();

    /** Draws nothing yet; {@link #enter} tells which one. */
    @Activate
    public GroupingView(
            @Reference Groupings groupings,
            @Reference Eligibility eligibility,
            @Reference Associations associations,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.groupings = groupings;
        this.eligibility = eligibility;
        this.associations = associations;
        this.navigator = navigator;
        this.feedback = feedback;
        towns = new Towns(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(FundingPermissions.EDIT);
        getContent().setId("grouping");
        getContent().addClassName("funding-page");
    }

    @Override
    public void enter(Visit visit) {
        var found =
                GroupingId.parse(visit.parameter("id")).flatMap(groupings::find).orElseThrow(NotFound::new);
        var drawn = new GroupingForm(
                words,
                towns,
                eligibility,
                feedback,
                Rows.of(eligibility, associations, towns, found.data().programme()));
        drawn.setReadOnly(!mayEdit);
        var editing = new Edit<Grouping>(
                        drawn.fields(), feedback, seen -> groupings.find(seen.id()), shown -> show(drawn, shown))
                .whenRemoved(() -> navigator.to("funding/groupings"));
        form = drawn;
        edit = editing;
        var foot = new Div(
                new FormFoot(
                        words.text("funding.form.save"),
                        () -> save(drawn, editing),
                        words.text("funding.form.undo"),
                        () -> editing.begin(editing.record())),
                Parts.acts(Parts.removing(words.text("funding.grouping.dissolve"), () -> dissolve(drawn, editing))));
        foot.setVisible(mayEdit);
        getContent().removeAll();
        getContent()
                .add(
                        new ViewLink(
                                words.text("funding.groupings.back"),
                                "funding/groupings?programme=" + found.data().programme()),
                        header,
                        drawn,
                        foot,
                        Parts.sheet(past));
        editing.begin(found);
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && form != null && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return mayEdit && form != null ? form.fields().changes() : Map.of();
    }

    private void show(GroupingForm drawn, Grouping grouping) {
        header.setTitle(grouping.data().name());
        drawn.show(grouping.data());
        var table = new SheetTable(
                words.text("funding.grouping.version"),
                words.text("funding.grouping.members"),
                words.text("funding.grouping.applicant"),
                words.text("funding.grouping.reason"),
                words.text("funding.grouping.by"));
        grouping.versions()
                .forEach(version -> table.row(
                        words.text("funding.grouping.version-of", version.number(), version.name()),
                        version.members().stream().map(this::said).collect(Collectors.joining(", ")),
                        words.of("applicant", version.applicant()),
                        Parts.orEmpty(version.reason()),
                        words.text("funding.counts.entered-by", version.by(), Localized.dateTime(version.at()))));
        past.removeAll();
        past.add(Parts.section(words.text("funding.grouping.versions"), table));
    }

    private String said(GroupMember member) {
        return member.consent() == Consent.OPEN
                ? towns.name(member.municipality())
                : words.text(
                        "funding.grouping.said",
                        towns.name(member.municipality()),
                        words.of("consent", member.consent()),
                        member.on() == null ? "" : Localized.date(member.on()));
    }

    private void save(GroupingForm drawn, Edit<Grouping> editing) {
        editing.save(seen -> groupings.revise(new ReviseGrouping(seen.id(), seen.revision(), drawn.value())), () -> {
            editing.begin(groupings.find(editing.record().id()).orElseThrow(NotFound::new));
            feedback.done("funding.form.saved");
        });
    }

    private void dissolve(GroupingForm drawn, Edit<Grouping> editing) {
        var grouping = editing.record();
        feedback.confirm(
                "funding.grouping.dissolve-title",
                "funding.grouping.dissolve-text",
                "funding.grouping.dissolve",
                new Object[] {grouping.data().name()},
                () -> {
                    if (feedback.attempt(
                            () -> groupings.dissolve(new SeenGrouping(grouping.id(), grouping.revision())))) {
                        drawn.fields().remember();
                        feedback.done("funding.grouping.dissolved");
                        navigator.to("funding/groupings");
                    }
                });
    }
}
