package org.hemu.api.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written employment contract, or the terms in force after an amendment.
 *
 * @param to last day of the term; present exactly when the type is {@link Type#FIXED_TERM}
 * @param probationTo last day of probation; absent when none was agreed
 * @param monthlyWage in yuan, not negative; absent when the filing does not state it
 */
public record Contract(
        Type type,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate probationTo,
        String post,
        WorkingHours workingHours,
        @Nullable BigDecimal monthlyWage,
        boolean coveredByCollectiveContract) {

    /** Contract types (劳动合同法 第十二条). */
    public enum Type {
        FIXED_TERM,
        OPEN_ENDED,
        TASK_BASED
    }

    /** Working-hours systems (工时制度). */
    public enum WorkingHours {
        STANDARD,
        COMPREHENSIVE,
        FLEXIBLE
    }
}
