package org.lotse.planted.core;

import org.lotse.platform.tenancy.scope.ScopeBinding;

/** Planted: could act for any tenant. */
public final class DomainThatBindsScopes {
    void everywhere(ScopeBinding binding) {
        binding.bind(java.util.Optional::empty).close();
    }
}
