package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;

/** Finds a case while its name or number is typed: one's own come first, those last worked on before others. */
public final class CaseSearch {

    private static final int MOST = 20;

    private final CaseService cases;
    private final @Nullable UserId me;

    /** Searches as the reader, in their tenant. */
    public CaseSearch(CaseService cases, CurrentScope scope) {
        this.cases = cases;
        me = scope.require().actor() instanceof Actor.Person person ? person.id() : null;
    }

    /** @param typed words of a name or number; blank finds all */
    List<CaseSummary> find(String typed) {
        var all = CaseQuery.OPEN.matching(typed.isBlank() ? null : typed);
        var own = me == null ? List.<CaseSummary>of() : page(all.of(me).by(CaseSort.LAST_CONTACT, true));
        return Stream.concat(own.stream(), page(all).stream()).distinct().toList();
    }

    /** A field for the name or number. */
    public ComboBox<CaseSummary> field(Words words) {
        var field = new ComboBox<CaseSummary>(words.get("cases.quick.case"));
        field.setItems(query -> find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(found ->
                words.get("cases.quick.found", found.name(), found.number().value()));
        field.setHelperText(words.get("cases.quick.hint"));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private List<CaseSummary> page(CaseQuery query) {
        return cases.list(query, null, MOST).items();
    }
}
