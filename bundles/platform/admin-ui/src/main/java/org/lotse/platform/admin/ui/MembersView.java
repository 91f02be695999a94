package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.AssignRoles;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.secondment.HostedSecondments;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who works here and as what: members are added, given roles, locked, helped to a new password, and removed. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/members",
        permission = "platform.members.manage",
        title = "admin.members.title",
        icon = "users",
        order = 20)
@StyleSheet("context://admin/admin.css")
public final class MembersView extends Composite<Div> implements View, Live, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Roles roles;
    private final transient CurrentScope scope;
    private final transient Feedback feedback;
    private final transient DialogInput input = new DialogInput();
    private final TextField search = new TextField(getTranslation("admin.search"));
    private final KeysetGrid<Membership> list;
    private final SecondedPanel seconded;

    /** Draws the list. */
    @Activate
    public MembersView(
            @Reference Members members,
            @Reference HostedSecondments secondments,
            @Reference Tenants tenants,
            @Reference Roles roles,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.members = members;
        this.roles = roles;
        this.scope = scope;
        this.feedback = feedback;
        list = new KeysetGrid<>(begin -> new Page<>(found(), Optional.empty()));
        seconded = new SecondedPanel(secondments, tenants, feedback);
        seconded.reload();
        columns();
        list.whenEmpty(new EmptyState("users", getTranslation("admin.members.nobody")));
        list.grid().setAriaLabel(getTranslation("admin.members.title"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(new Icon("vaadin", "search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list.reload());
        var add = new Button(getTranslation("admin.members.add"), new Icon("vaadin", "plus"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("admin-view", "admin-list");
        getContent().add(new ViewHeader(getTranslation("admin.members.title"), add), search, list, seconded);
        live.watch(this);
    }

    @Override
    public void redraw() {
        list.reload();
        seconded.reload();
    }

    @Override
    public boolean hasUnsavedInput() {
        return input.isUnsaved();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return input.typed();
    }

    private List<Membership> found() {
        var sought = search.getValue().strip().toLowerCase(Locale.ROOT);
        return members.all().stream()
                .filter(member -> text(member).toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }

    private String text(Membership member) {
        return member.account().displayName() + " " + member.account().signInName() + " " + roles(member);
    }

    private void columns() {
        var grid = list.grid();
        var name = grid.addColumn(member -> member.account().displayName()).setFlexGrow(2);
        var signIn = grid.addColumn(member -> member.account().signInName()).setFlexGrow(1);
        var held = grid.addColumn(this::roles).setFlexGrow(3);
        var state = grid.addComponentColumn(member -> state(member.account()))
                .setWidth("10rem")
                .setFlexGrow(0);
        var acts = grid.addComponentColumn(this::acts).setWidth("5.5rem").setFlexGrow(0);
        name.setHeader(getTranslation("admin.members.name")).setRowHeader(true);
        signIn.setHeader(getTranslation("admin.members.sign-in-name"));
        held.setHeader(getTranslation("admin.members.roles"));
        state.setHeader(getTranslation("admin.members.state"));
        acts.setHeader(new Span(getTranslation("admin.members.acts")));
        acts.setFrozenToEnd(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.onlyWhenWide(List.of(signIn, state));
    }

    private String roles(Membership member) {
        return member.roles().stream()
                .map(role -> getTranslation(role.titleKey()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Component state(Account account) {
        var key = "admin.members.active";
        if (account.locked()) {
            key = "admin.members.locked";
        } else if (account.mustChangePassword()) {
            key = "admin.members.password-due";
        }
        var state = new Span(getTranslation(key));
        state.addClassNames("admin-state", account.locked() ? "admin-state-off" : "admin-state-on");
        return state;
    }

    private Component acts(Membership member) {
        var account = member.account();
        var more = new Button(new Icon("vaadin", "ellipsis-dots-h"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("admin.members.acts-for", account.displayName()));
        more.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("admin.members.change-roles"), click -> changeRoles(member));
        menu.addItem(getTranslation("admin.members.reset-password"), click -> resetPassword(account));
        menu.addItem(
                getTranslation(account.locked() ? "admin.members.unlock" : "admin.members.lock"),
                click -> lock(account));
        menu.addItem(getTranslation("admin.members.remove"), click -> remove(account));
        return more;
    }

    private void add() {
        new MemberForm(feedback, roles.offeredTo(scope.require().tenant())).open(input, this::add);
    }

    private void add(AddMember command) {
        var added = members.add(command);
        list.reload();
        added.oneTimePassword()
                .ifPresentOrElse(
                        password -> OneTimePassword.show(command.displayName(), password),
                        () -> feedback.done("admin.members.joined", command.displayName()));
    }

    private void changeRoles(Membership member) {
        var name = member.account().displayName();
        var choice = new RoleChoice(roles.offeredTo(scope.require().tenant()));
        var dialog = new DialogFrame(getTranslation("admin.members.roles-of", name), choice.component());
        var fields = choice.fields();
        var edit = new Edit<Membership>(fields, feedback, this::current, seen -> choice.show(seen.roles()))
                .whenRemoved(dialog::close);
        edit.begin(member);
        input.watch(dialog, fields)
                .open(
                        getTranslation("admin.save"),
                        () -> edit.save(
                                seen -> members.assign(
                                        new AssignRoles(seen.account().id(), seen.roles(), choice.value())),
                                () -> {
                                    dialog.close();
                                    list.reload();
                                    feedback.done("admin.members.roles-changed", name);
                                }));
    }

    private Optional<Membership> current(Membership seen) {
        return members.all().stream()
                .filter(member -> member.account().id().equals(seen.account().id()))
                .findFirst();
    }

    private void resetPassword(Account account) {
        feedback.confirm(
                "admin.members.reset.title",
                "admin.members.reset.text",
                "admin.members.reset.confirm",
                new Object[] {account.displayName()},
                () -> feedback.attempt(() -> {
                    var password = members.resetPassword(account.id());
                    list.reload();
                    OneTimePassword.show(account.displayName(), password);
                }));
    }

    private void lock(Account account) {
        if (account.locked()) {
            lock(account, false, "admin.members.unlocked");
        } else {
            feedback.confirm(
                    "admin.members.lock.title",
                    "admin.members.lock.text",
                    "admin.members.lock.confirm",
                    new Object[] {account.displayName()},
                    () -> lock(account, true, "admin.members.now-locked"));
        }
    }

    private void lock(Account account, boolean locked, String done) {
        if (feedback.attempt(() -> members.lock(account.id(), locked))) {
            list.reload();
            feedback.done(done, account.displayName());
        }
    }

    private void remove(Account account) {
        feedback.confirm(
                "admin.members.remove.title",
                "admin.members.remove.text",
                "admin.members.remove.confirm",
                new Object[] {account.displayName()},
                () -> removeNow(account));
    }

    private void removeNow(Account account) {
        if (feedback.attempt(() -> members.remove(account.id()))) {
            list.reload();
            feedback.done("admin.members.removed", account.displayName());
        }
    }
}
