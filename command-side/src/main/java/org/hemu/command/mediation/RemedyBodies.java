package org.hemu.command.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about what is asked of the arbitration commission or a court. */
final class RemedyBodies {
    private RemedyBodies() {}

    record RemedyRequestBody(@Size(max = 2) List<@NotNull Side> by, LocalDate requestedOn) {}

    record PaymentOrderBody(
            @Pattern(regexp = Codes.ID) String worker,
            @Min(0) @Max(AgreementBodies.MOST_OBLIGATIONS) int obligation,
            LocalDate requestedOn) {
        RemedyCommand command(CaseId id) {
            return new RemedyCommand.RequestPaymentOrder(id, new SubjectId(worker), obligation, requestedOn);
        }
    }

    record RemedyResultBody(
            Remedy remedy,

            @Nullable @Min(0) @Max(AgreementBodies.MOST_OBLIGATIONS)
            Integer obligation,

            RemedyResult result,
            @Valid DigestBody decision,
            LocalDate decidedOn) {
        RemedyCommand command(CaseId id) {
            return new RemedyCommand.RecordRemedyResult(id, remedy, obligation, result, decision.digest(), decidedOn);
        }
    }
}
