package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.shared.Finding;

/**
 * The particulars common to filings.
 *
 * @param number 1 for the first filing about the relationship or employer, then counting up
 * @param submittedOn day of submission, or of resubmission after correction
 * @param dueOn last day on which it was in time
 * @param late whether it was first submitted after {@code dueOn}
 * @param findings what the rules in force on the day had to say
 */
public record Filing(int number, LocalDate submittedOn, LocalDate dueOn, boolean late, List<Finding> findings) {}
