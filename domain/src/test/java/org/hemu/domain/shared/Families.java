package org.hemu.domain.shared;

import java.util.Arrays;
import java.util.stream.Stream;

/** Looks into sealed families, to be sure that none of their members was forgotten. */
public final class Families {
    private Families() {}

    /** The records of a sealed family, at whatever depth. */
    public static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(Families::records);
    }
}
