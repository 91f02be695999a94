package org.lotse.platform.console.module;

import java.util.Locale;
import java.util.function.Supplier;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs work of a module in the district's scope, as that module; what is refused becomes a sentence in English. */
@Component(service = CommandRun.class)
public final class CommandRun {

    private final Tenants tenants;
    private final Modules modules;
    private final ScopeBinding binding;
    private final Texts texts;

    /** Which tenant the district is, whether the module is on there, and the words of refusals. */
    @Activate
    public CommandRun(
            @Reference Tenants tenants,
            @Reference Modules modules,
            @Reference ScopeBinding binding,
            @Reference Texts texts) {
        this.tenants = tenants;
        this.modules = modules;
        this.binding = binding;
        this.texts = texts;
    }

    /** @throws IllegalArgumentException with a message for the operator for whatever is refused */
    <T> T in(ModuleId module, Supplier<T> work) {
        var district = tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no district"));
        if (!modules.on(district.id()).contains(module)) {
            throw new IllegalArgumentException("The module " + module + " is off for " + district.name()
                    + ". Switch it on: lotse:module-enable " + district.id() + " " + module);
        }
        try {
            return binding.call(new Scope(district.id(), new Actor.Module(module)), work);
        } catch (RuleViolation refused) {
            throw new IllegalArgumentException(texts.get(Locale.ENGLISH, refused.key(), refused.arguments()), refused);
        } catch (AccessDenied | DataUnavailable refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }
}
