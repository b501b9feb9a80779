package org.hemu.query.mediation;

import java.time.LocalDate;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the arbitration commission or a court upon an agreement.
 *
 * @param obligation that an order to pay was asked for; absent for the other remedies
 * @param worker who asked for the order to pay; absent likewise
 * @param result absent while it is not decided
 */
public record RemedyOnFile(
        Remedy remedy,
        @Nullable Integer obligation,
        @Nullable SubjectId worker,
        LocalDate requestedOn,
        @Nullable RemedyResult result,
        @Nullable LocalDate decidedOn) {

    static RemedyOnFile requested(Remedy remedy, LocalDate on) {
        return new RemedyOnFile(remedy, null, null, on, null, null);
    }

    boolean waitsFor(Remedy asked, @Nullable Integer ofObligation) {
        return result == null
                && remedy == asked
                && (ofObligation == null ? obligation == null : ofObligation.equals(obligation));
    }

    RemedyOnFile decided(RemedyResult with, LocalDate on) {
        return new RemedyOnFile(remedy, obligation, worker, requestedOn, with, on);
    }
}
