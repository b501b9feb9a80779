package org.hemu.app;

import java.util.Set;
import org.hemu.app.HemuSettings.Role;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this process has a role, however the setting is written. */
abstract class HasRole implements Condition {
    private static final Bindable<Set<Role>> ROLES = Bindable.setOf(Role.class);

    private final Role role;

    private HasRole(Role role) {
        this.role = role;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return roles(context).contains(role);
    }

    private static Set<Role> roles(ConditionContext context) {
        Set<Role> roles =
                Binder.get(context.getEnvironment()).bind("hemu.roles", ROLES).orElseGet(() -> Set.of(Role.values()));
        if (roles.isEmpty()) {
            throw new StartFailure("hemu.roles names nothing to do; choose from " + Set.of(Role.values()));
        }
        return roles;
    }

    /** The role that takes commands. */
    static final class Command extends HasRole {
        Command() {
            super(Role.COMMAND);
        }
    }

    /** The role that answers queries. */
    static final class Query extends HasRole {
        Query() {
            super(Role.QUERY);
        }
    }

    /** The role that takes commands, and no other. */
    static final class CommandAlone extends HasRole {
        CommandAlone() {
            super(Role.COMMAND);
        }

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return roles(context).equals(Set.of(Role.COMMAND));
        }
    }
}
