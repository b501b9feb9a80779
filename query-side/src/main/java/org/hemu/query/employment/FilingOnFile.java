package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One filing about a relationship and what became of it.
 *
 * @param number 1 for the first filing about the relationship, then counting up
 * @param submittedOn day of the last submission
 * @param dueOn last day on which it was in time
 * @param late whether it was first submitted after {@code dueOn}
 * @param findings what the rules had to say about the last submission
 * @param returns each return for correction, oldest first
 * @param settledOn day of acceptance or withdrawal; absent before
 */
public record FilingOnFile(
        int number,
        Kind kind,
        State state,
        LocalDate submittedOn,
        LocalDate dueOn,
        boolean late,
        List<Finding> findings,
        List<Return> returns,
        @Nullable LocalDate settledOn) {

    /** What a filing is about. */
    public enum Kind {
        HIRE,
        FIRST_CONTRACT,
        RENEWAL,
        AMENDMENT,
        ENDING,
        TRANSFER_OUT
    }

    /** Where a filing stands; a corrected one is submitted again. */
    public enum State {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN
    }

    /** One return for correction (退回补正). */
    public record Return(
            List<ReturnReason> reasons, @Nullable String note, LocalDate returnedOn) {}
}
