package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Agreements with carriers, those about which something has to be decided first. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/agreements",
        permission = "liga.read",
        title = "liga.agreements.title",
        icon = "handshake",
        order = 64)
@StyleSheet("context://liga/liga.css")
public final class AgreementListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final KeysetGrid<AgreementSummary> list;

    /** Draws the list; rows come when they are seen. */
    @Activate
    public AgreementListView(
            @Reference Agreements agreements,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        list = new KeysetGrid<>(after -> new Page<>(agreements.all(), Optional.empty()));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.agreements.title"));
        list.onOpen(row -> navigator.to("liga/agreements/" + row.id()));
        list.whenEmpty(
                mayEdit
                        ? new EmptyState("handshake", words.text("liga.agreements.none-yet"), conclude())
                        : new EmptyState("handshake", words.text("liga.agreements.none-yet")));
        getContent().setId("agreements");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(words.text("liga.agreements.title"), conclude())
                                : new ViewHeader(words.text("liga.agreements.title")),
                        list);
    }

    @Override
    public void enter(Visit visit) {
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        grid.addComponentColumn(this::what)
                .setHeader(words.text("liga.agreement.title"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var term = grid.addColumn(row -> words.of(row.term()))
                .setHeader(words.text("liga.agreement.term-short"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::standing)
                .setHeader(words.text("liga.agreement.state"))
                .setFlexGrow(3);
        var posts = grid.addColumn(row ->
                        words.text("liga.agreement.posts-of", words.brief(row.postsNow()), words.brief(row.posts())))
                .setHeader(words.text("liga.agreement.posts-short"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        var evaluation = grid.addColumn(row -> row.nextEvaluation() == null ? "" : Localized.date(row.nextEvaluation()))
                .setHeader(words.text("liga.agreement.next-evaluation"))
                .setWidth("9rem")
                .setFlexGrow(0);
        list.onlyWhenWide(List.of(term, posts, evaluation));
    }

    private Div what(AgreementSummary row) {
        var carrier = new Div(row.carrierName());
        carrier.addClassName("liga-soft");
        return new Div(new Div(row.title()), carrier);
    }

    private Div standing(AgreementSummary row) {
        var standing = new Div(new AgreementBadge(words, row.standing().state()));
        var day = row.standing().lastNoticeDay();
        if (row.standing().state() == AgreementState.NOTICE_DUE && day != null) {
            standing.add(new Div(words.text("liga.agreement.notice-until", Localized.date(day))));
        }
        return standing;
    }

    private Button conclude() {
        return FormParts.adding(words.text("liga.agreements.conclude"), () -> navigator.to("liga/agreements/new"));
    }
}
