package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * Where the initial filing (初次备案) of an employer stands.
 *
 * @param dueOn last day on which it is in time
 * @param submittedOn day of the last submission; absent before the first
 * @param late whether it was first submitted after {@code dueOn}
 * @param returned how often it was returned for correction
 * @param lastReasons why it was returned last
 * @param acceptedOn day from which the employer counts as filed
 */
public record InitialFiling(
        State state,
        LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        boolean late,
        int returned,
        List<ReturnReason> lastReasons,
        @Nullable LocalDate acceptedOn) {

    /** Stages of the initial filing; a corrected one is submitted again. */
    public enum State {
        NOT_SUBMITTED,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }
}
