package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.ui.shell.session.EndReason;
import org.lotse.platform.ui.shell.session.SessionEnd;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;

/** Who is signed in, as what, and what they can do about it. */
final class AccountMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    AccountMenu(SignedIn who, Set<RoleId> roles) {
        var name = who.person().displayName();
        var shown = new Span(name);
        shown.addClassName("lotse-account-name");
        var picture = new Avatar(name);
        picture.setTooltipEnabled(false);
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.addThemeName("xsmall");
        var bar = getContent();
        bar.addClassName("lotse-account");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var head = new Div(picture, shown);
        head.addClassName("lotse-account-head");
        var menu = bar.addItem(head);
        menu.setAriaLabel(getTranslation("shell.account.of", name));

        var words = menu.getSubMenu();
        words.addItem(about(name, roles)).setEnabled(false);
        words.addSeparator();
        words.addItem(
                getTranslation("shell.account.password"),
                click -> click.getSource().getUI().ifPresent(tab -> tab.navigate("account")));
        var other = LanguageSwitch.other();
        words.addItem(
                        LanguageSwitch.name(other),
                        click -> click.getSource().getUI().ifPresent(tab -> LanguageSwitch.change(tab, other)))
                .getElement()
                .setAttribute("lang", other.getLanguage());
        AppearanceMenu.offer(words.addItem(getTranslation("shell.appearance")).getSubMenu(), this);
        words.addSeparator();
        words.addItem(
                getTranslation("shell.sign-out"),
                click -> SessionEnd.end(ShellSession.require(), EndReason.SIGNED_OUT));
    }

    private Div about(String name, Set<RoleId> roles) {
        var titles = roles.stream()
                .map(role -> getTranslation(role.titleKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        var who = new Span(name);
        who.addClassName("lotse-account-who");
        var as = new Span(titles);
        as.addClassName("lotse-account-roles");
        var about = new Div(who, as);
        about.addClassName("lotse-account-about");
        return about;
    }
}
