package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A filing, its latest content, and where it stands.
 *
 * @param regime of the hire that it is; what else is filed is about the spell that it meets
 * @param firstSubmittedOn the day that decides whether it was in time, however often it was corrected
 * @param firstSubmittedTo the unit that was accountable on that day
 * @param countsAsLate whether it counts as late in the flow of that unit
 */
record FilingOnRecord(
        Filing filing,
        FilingContent content,
        Regime regime,
        Status status,
        LocalDate firstSubmittedOn,
        JurisdictionCode firstSubmittedTo,
        boolean countsAsLate) {
    enum Status {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN
    }

    static FilingOnRecord submitted(
            Filing filing, FilingContent content, Regime regime, JurisdictionCode jurisdiction) {
        return new FilingOnRecord(
                filing, content, regime, Status.SUBMITTED, filing.submittedOn(), jurisdiction, filing.late());
    }

    FilingOnRecord corrected(FilingCorrected event) {
        boolean late = event.filing().late();
        return new FilingOnRecord(
                event.filing(),
                event.content(),
                regime,
                event.resubmitted() ? Status.SUBMITTED : status,
                firstSubmittedOn,
                firstSubmittedTo,
                late == event.before().late() ? countsAsLate : late);
    }

    FilingOnRecord now(Status next) {
        return new FilingOnRecord(filing, content, regime, next, firstSubmittedOn, firstSubmittedTo, countsAsLate);
    }

    /** The regime of the spell that it begins, or of the one that it meets. */
    Regime regime(Relationship past) {
        return content instanceof FilingContent.Hire ? regime : past.regime();
    }

    /** How it has counted so far. */
    FirstSubmission firstSubmission() {
        return new FirstSubmission(firstSubmittedOn, firstSubmittedTo, countsAsLate);
    }

    int number() {
        return filing.number();
    }

    /** Whether it is still to be decided. */
    boolean isOpen() {
        return status == Status.SUBMITTED || status == Status.RETURNED;
    }
}
