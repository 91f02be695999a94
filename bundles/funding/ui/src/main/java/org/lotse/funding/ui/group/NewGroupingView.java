package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.count.Programme;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
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
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A grouping is built here; who is ticked at first stands in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/groupings/new",
        permission = "funding.edit",
        title = "funding.groupings.build",
        menu = false,
        icon = "connect",
        order = 49)
@StyleSheet("context://funding/funding.css")
public final class NewGroupingView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Towns towns;
    private final transient String usual;
    private final GroupingForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewGroupingView(
            @Reference Groupings groupings,
            @Reference Eligibility eligibility,
            @Reference HeadCounts counts,
            @Reference Associations associations,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        usual = counts.programmes().stream()
                .filter(Programme::countsHeads)
                .findFirst()
                .map(Programme::id)
                .orElseThrow(NotFound::new);
        form = new GroupingForm(words, towns, eligibility, feedback, Rows.of(eligibility, associations, towns, usual));
        entry = new NewEntry(
                new NewEntry.Says("funding.groupings.build", "funding.groupings.keep", "funding.groupings.kept"),
                form,
                form.fields(),
                "funding/groupings",
                () -> groupings.keep(form.value()),
                navigator,
                feedback);
        entry.setId("new-grouping");
    }

    @Override
    public void enter(Visit visit) {
        var ticked = visit.query("members").stream()
                .flatMap(keys -> Stream.of(keys.split(",")))
                .flatMap(key -> towns.find(key).stream())
                .toList();
        form.begin(visit.query("programme").orElse(usual), ticked);
    }

    @Override
    protected NewEntry initContent() {
        return entry;
    }

    @Override
    public boolean hasUnsavedInput() {
        return entry.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return entry.unsavedInput();
    }
}
