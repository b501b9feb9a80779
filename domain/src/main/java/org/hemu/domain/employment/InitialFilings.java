package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.Objects;
import org.hemu.api.employment.EmployerCommand.CorrectInitialFiling;
import org.hemu.api.employment.EmployerCommand.ReturnInitialFiling;
import org.hemu.api.employment.EmployerCommand.SubmitInitialFiling;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmploymentRejection.InitialFilingNotIn;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.domain.employment.Employer.InitialFiling;
import org.hemu.domain.employment.Employer.Registered;
import org.hemu.domain.shared.Decision;

/** The initial filing of an employer: submitted, then accepted or returned and corrected. */
final class InitialFilings {
    private InitialFilings() {}

    static Decision<EmployerEvent> submit(SubmitInitialFiling c, Registered employer, LocalDate today) {
        if (employer.initialFiling() != InitialFiling.NOT_SUBMITTED) {
            return notIn(InitialFiling.NOT_SUBMITTED, employer);
        }
        LocalDate dueOn = FilingDeadline.INITIAL.dueOn(employer.establishedOn());
        Filing filing = new Filing(
                1,
                today,
                dueOn,
                today.isAfter(dueOn),
                FilingDeadline.INITIAL.findings(employer.establishedOn(), today));
        return Decision.accept(new InitialFilingSubmitted(c.employerId(), employer.jurisdiction(), filing));
    }

    static Decision<EmployerEvent> accept(Registered employer, LocalDate today) {
        return employer.initialFiling() == InitialFiling.SUBMITTED
                ? Decision.accept(new InitialFilingAccepted(employer.id(), employer.jurisdiction(), today))
                : notIn(InitialFiling.SUBMITTED, employer);
    }

    static Decision<EmployerEvent> sendBack(ReturnInitialFiling c, Registered employer, LocalDate today) {
        return employer.initialFiling() == InitialFiling.SUBMITTED
                ? Decision.accept(new InitialFilingReturned(
                        c.employerId(), employer.jurisdiction(), c.reasons(), c.note(), today))
                : notIn(InitialFiling.SUBMITTED, employer);
    }

    static Decision<EmployerEvent> correct(CorrectInitialFiling c, Registered employer, LocalDate today) {
        if (employer.initialFiling() != InitialFiling.RETURNED) {
            return notIn(InitialFiling.RETURNED, employer);
        }
        Filing returned = Objects.requireNonNull(employer.lastFiling());
        Filing corrected = new Filing(returned.number(), today, returned.dueOn(), returned.late(), returned.findings());
        return Decision.accept(
                new InitialFilingCorrected(c.employerId(), employer.jurisdiction(), c.reason(), corrected));
    }

    private static Decision<EmployerEvent> notIn(InitialFiling needed, Registered employer) {
        return refuse(new InitialFilingNotIn(
                employer.id(), needed.name(), employer.initialFiling().name()));
    }
}
