package org.hemu.query.employment;

import org.hemu.api.person.SealedPerson;

/** A person of whom readers see the name only, masked: 张*. */
public record PersonName(SealedPerson person) {}
