package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Contract.Type;
import org.jspecify.annotations.Nullable;

/** Contracts as tests speak of them; signed on their first day unless told otherwise. */
record Terms(
        Type type,
        String signedOn,
        String from,
        @Nullable String to,
        @Nullable String probationTo) {
    static Terms fixed(String from, String to) {
        return new Terms(Type.FIXED_TERM, from, from, to, null);
    }

    static Terms openEnded(String from) {
        return new Terms(Type.OPEN_ENDED, from, from, null, null);
    }

    static Terms taskBased(String from) {
        return new Terms(Type.TASK_BASED, from, from, null, null);
    }

    Terms signedOn(String day) {
        return new Terms(type, day, from, to, probationTo);
    }

    Terms probationTo(String day) {
        return new Terms(type, signedOn, from, to, day);
    }

    Contract contract() {
        return new Contract(
                type,
                LocalDate.parse(signedOn),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                probationTo == null ? null : LocalDate.parse(probationTo),
                "车工",
                Contract.WorkingHours.STANDARD,
                null,
                false);
    }
}
