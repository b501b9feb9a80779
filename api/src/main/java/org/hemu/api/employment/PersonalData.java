package org.hemu.api.employment;

import org.jspecify.annotations.Nullable;

/** Everything in an event that points to a natural person, kept together; read models hold it masked only. */
public record PersonalData(
        String name,
        @Nullable IdentityDocument document,
        @Nullable String phone,
        @Nullable String address) {}
