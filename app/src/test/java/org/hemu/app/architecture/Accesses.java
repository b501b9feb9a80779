package org.hemu.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Calls and method references that ask the outside: what time it is, what chance says, what machine this is. */
final class Accesses {
    static final DescribedPredicate<JavaAccess<?>> TO_THE_WALL_CLOCK =
            that("read the wall clock", Accesses::readsTheWallClock);

    static final DescribedPredicate<JavaAccess<?>> TO_THE_OUTSIDE =
            that("ask the clock, chance or the machine", Accesses::asksTheOutside);

    private static final Set<String> MACHINE = Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

    private Accesses() {}

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        boolean asksForNow = access.getTargetOwner().getPackageName().equals("java.time")
                && name(access).equals("now");
        boolean makesClock = to(access, Clock.class)
                && (name(access).startsWith("system") || name(access).startsWith("tick"));
        return asksForNow
                || makesClock
                || to(access, System.class) && name(access).equals("currentTimeMillis");
    }

    private static boolean asksTheOutside(JavaAccess<?> access) {
        return readsTheWallClock(access)
                || to(access, Clock.class)
                || access.getTargetOwner().isAssignableTo(Random.class)
                || access.getTargetOwner().isAssignableTo(RandomGenerator.class)
                || to(access, UUID.class) && name(access).equals("randomUUID")
                || to(access, Math.class) && name(access).equals("random")
                || to(access, System.class) && MACHINE.contains(name(access));
    }

    private static boolean to(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static String name(JavaAccess<?> access) {
        return access.getTarget().getName();
    }

    private static DescribedPredicate<JavaAccess<?>> that(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
