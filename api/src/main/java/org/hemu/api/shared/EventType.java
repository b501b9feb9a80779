package org.hemu.api.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The language-neutral name and revision under which a record is stored. It never changes once an event of it has been
 * recorded; the Java class may be renamed or moved freely.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Lower-case dotted name, for example {@code employer.registered}. */
    String value();

    /** Starts at 1; a higher revision comes with an upcaster from the one before. */
    int revision() default 1;
}
