package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A filing, its latest content, and where it stands.
 *
 * @param regime of the spell that it is about
 * @param firstSubmittedOn the day that decides whether it was in time, however often it was corrected
 * @param firstSubmittedTo the unit that was accountable on that day
 */
record FilingOnRecord(
        Filing filing,
        FilingContent content,
        Regime regime,
        Status status,
        LocalDate firstSubmittedOn,
        JurisdictionCode firstSubmittedTo) {
    enum Status {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN
    }

    static FilingOnRecord submitted(
            Filing filing, FilingContent content, Regime regime, JurisdictionCode jurisdiction) {
        return new FilingOnRecord(filing, content, regime, Status.SUBMITTED, filing.submittedOn(), jurisdiction);
    }

    FilingOnRecord resubmitted(Filing corrected, FilingContent correctedContent) {
        return new FilingOnRecord(
                corrected, correctedContent, regime, Status.SUBMITTED, firstSubmittedOn, firstSubmittedTo);
    }

    FilingOnRecord now(Status next) {
        return new FilingOnRecord(filing, content, regime, next, firstSubmittedOn, firstSubmittedTo);
    }

    /** How it has counted so far. */
    FirstSubmission firstSubmission() {
        return new FirstSubmission(firstSubmittedOn, firstSubmittedTo, filing.late());
    }

    int number() {
        return filing.number();
    }

    /** Whether it is still to be decided. */
    boolean isOpen() {
        return status == Status.SUBMITTED || status == Status.RETURNED;
    }
}
