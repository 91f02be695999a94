package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An application is begun here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/applications/new",
        permission = "funding.apply",
        title = "funding.applications.begin",
        menu = false,
        icon = "file-add",
        order = 41)
@StyleSheet("context://funding/funding.css")
public final class NewApplicationView extends Composite<NewEntry> implements View, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewApplicationView(
            @Reference Applications applications,
            @Reference Groupings groupings,
            @Reference RuleSets rules,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var form = new ApplicationForm(
                new Words(texts, Localized.language()),
                new Towns(tenants),
                applications,
                new GroupingChoice(groupings, access),
                feedback);
        entry = new NewEntry(
                new NewEntry.Says("funding.applications.begin", "funding.application.keep", "funding.application.kept"),
                form,
                form.fields(),
                "funding/applications",
                () -> applications.begin(form.value()),
                navigator,
                feedback);
        entry.setId("new-application");
        var known = rules.all();
        form.begin(known, kinds(applications, known));
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

    /** A municipality, to which a line for itself is proposed, applies alone; a district for others. */
    private static List<ApplicantKind> kinds(Applications applications, List<RuleSet> known) {
        return known.stream()
                        .findFirst()
                        .filter(rules ->
                                !applications.propose(rules.ref(), Set.of()).isEmpty())
                        .isPresent()
                ? List.of(ApplicantKind.ALONE)
                : ApplicationKinds.OF_DISTRICTS;
    }
}
