package org.hemu.query.person;

import org.hemu.api.person.SealedPerson;
import org.jspecify.annotations.Nullable;

/** An item of an answer in which a person stands. */
public interface NamesPerson {
    /** The person; absent when nobody stands in it. */
    @Nullable
    SealedPerson named();
}
