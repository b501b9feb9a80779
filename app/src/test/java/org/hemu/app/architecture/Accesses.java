package org.hemu.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.hemu.eventstore.EventLog;

/** Calls and method references that ask the outside: what time it is, what chance says, what machine this is. */
final class Accesses {
    static final DescribedPredicate<JavaAccess<?>> TO_THE_WALL_CLOCK =
            that("read the wall clock", Accesses::readsTheWallClock);

    static final DescribedPredicate<JavaAccess<?>> TO_THE_OUTSIDE =
            that("ask the clock, chance or the machine", Accesses::asksTheOutside);

    static final DescribedPredicate<JavaAccess<?>> TO_INPUT_AND_OUTPUT =
            that("use files, networks, databases or frameworks", Accesses::usesInputOrOutput);

    private static final Set<String> MACHINE =
            Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties");

    private static final List<String> INPUT_AND_OUTPUT = List.of(
            "java.io",
            "java.nio.file",
            "java.nio.channels",
            "java.net",
            "java.sql",
            "javax.sql",
            "java.util.zip",
            "java.util.jar",
            "java.util.logging",
            "org.slf4j",
            "org.springframework",
            "org.axonframework",
            "com.mongodb",
            "org.bson",
            "org.hemu.eventstore.jdbc",
            "org.hemu.eventstore.sealing",
            "org.hemu.query.mongo");

    private Accesses() {}

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        boolean asksForNow = access.getTargetOwner().getPackageName().equals("java.time")
                && name(access).equals("now");
        boolean makesClock = to(access, Clock.class)
                && (name(access).startsWith("system") || name(access).startsWith("tick"));
        return asksForNow
                || makesClock
                || isOldDateOfNow(access)
                || to(access, System.class) && name(access).equals("currentTimeMillis");
    }

    /** What the classes before {@code java.time} give when no instant is said. */
    private static boolean isOldDateOfNow(JavaAccess<?> access) {
        return (to(access, Date.class) || to(access, GregorianCalendar.class))
                        && name(access).equals("<init>")
                        && access.getTarget() instanceof CodeUnitAccessTarget made
                        && made.getRawParameterTypes().isEmpty()
                || access.getTargetOwner().isAssignableTo(Calendar.class)
                        && name(access).equals("getInstance");
    }

    private static boolean asksTheOutside(JavaAccess<?> access) {
        return readsTheWallClock(access)
                || to(access, Clock.class)
                || access.getTargetOwner().isAssignableTo(Random.class)
                || access.getTargetOwner().isAssignableTo(RandomGenerator.class)
                || to(access, InstantSource.class)
                || to(access, ZoneId.class) && name(access).equals("systemDefault")
                || to(access, TimeZone.class) && name(access).equals("getDefault")
                || to(access, Locale.class) && name(access).equals("getDefault")
                || access.getTargetOwner().isAssignableTo(Thread.class)
                || to(access, Runtime.class)
                || to(access, ProcessBuilder.class)
                || to(access, UUID.class) && name(access).equals("randomUUID")
                || to(access, Math.class) && name(access).equals("random")
                || to(access, System.class) && MACHINE.contains(name(access));
    }

    private static boolean usesInputOrOutput(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        return access.getTargetOwner().isAssignableTo(EventLog.class)
                || INPUT_AND_OUTPUT.stream().anyMatch(used -> owner.equals(used) || owner.startsWith(used + "."));
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
