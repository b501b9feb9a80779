package org.hemu.command.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.HandlingCommand;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.RecourseCommand;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests while a petition is handled, and about further answers. */
final class HandlingBodies {
    private static final int MOST_DAYS = 1_000;

    private HandlingBodies() {}

    record HandlingExtensionBody(
            @Min(0) @Max(MOST_DAYS) int days,
            @Valid DigestBody approval,
            @Nullable @Valid DigestBody notice,
            LocalDate approvedOn) {
        HandlingCommand command(CaseId id) {
            return new HandlingCommand.ExtendHandling(
                    id, days, approval.digest(), DigestBody.orNull(notice), approvedOn);
        }
    }

    record PetitionOpinionBody(
            PetitionInstance instance,
            Opinion opinion,
            @Nullable @Valid DigestBody reply,
            LocalDate issuedOn) {
        HandlingCommand command(CaseId id) {
            return new HandlingCommand.IssueOpinion(id, instance, opinion, DigestBody.orNull(reply), issuedOn);
        }
    }

    record ReplyDeliveryBody(PetitionInstance instance, LocalDate deliveredOn) {
        HandlingCommand command(CaseId id) {
            return new HandlingCommand.DeliverReply(id, instance, deliveredOn);
        }
    }

    record PetitionRecourseBody(
            @Nullable @Pattern(regexp = Codes.UNIT) String reviewer, LocalDate requestedOn) {
        RecourseCommand review(CaseId id) {
            return new RecourseCommand.RequestReview(id, ReceptionBodies.unit(reviewer), requestedOn);
        }

        RecourseCommand reexamination(CaseId id) {
            return new RecourseCommand.RequestReexamination(id, ReceptionBodies.unit(reviewer), requestedOn);
        }
    }

    record ReexaminationHearingBody(
            LocalDate from, LocalDate to, @Valid DigestBody record) {
        RecourseCommand command(CaseId id) {
            return new RecourseCommand.HoldReexaminationHearing(id, from, to, record.digest());
        }
    }
}
