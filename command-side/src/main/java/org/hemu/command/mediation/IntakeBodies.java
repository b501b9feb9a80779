package org.hemu.command.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests until it is decided whether a body takes a case. */
final class IntakeBodies {
    private IntakeBodies() {}

    record MediationApplicationBody(
            @Pattern(regexp = Codes.ID) String bodyId,
            Side applicant,
            ApplicationForm form,
            @Valid DigestBody application,
            @Valid DisputeBody dispute,
            @Nullable @Valid OriginBody origin,
            LocalDate receivedOn) {
        IntakeCommand command(CaseId id, Dispute told) {
            return new IntakeCommand.ApplyForMediation(
                    id,
                    new MediationBodyId(bodyId),
                    applicant,
                    form,
                    application.digest(),
                    told,
                    OriginBody.orNull(origin),
                    receivedOn);
        }
    }

    record MediationProposalBody(
            @Pattern(regexp = Codes.ID) String bodyId,
            @Valid DigestBody record,
            @Valid DisputeBody dispute,
            @Nullable @Valid OriginBody origin,
            LocalDate initiatedOn) {
        IntakeCommand command(CaseId id, Dispute told) {
            return new IntakeCommand.InitiateMediation(
                    id, new MediationBodyId(bodyId), record.digest(), told, OriginBody.orNull(origin), initiatedOn);
        }
    }

    record MediationConsentBody(Side side, @Nullable @Valid DigestBody consent, LocalDate consentedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.RecordConsent(id, side, DigestBody.orNull(consent), consentedOn);
        }
    }

    record MediationRefusalBody(Side side, LocalDate refusedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.RecordRefusal(id, side, refusedOn);
        }
    }

    record RepresentativesBody(
            @Size(max = 50) List<@NotNull @Pattern(regexp = Codes.ID) String> representatives, LocalDate namedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.NameRepresentatives(
                    id, representatives.stream().map(SubjectId::new).toList(), namedOn);
        }
    }

    record MediationAcceptanceBody(LocalDate acceptedOn) {}

    record MediationDeclineBody(DeclineReason reason, @Valid DigestBody notice, LocalDate declinedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.DeclineMediation(id, reason, notice.digest(), declinedOn);
        }
    }
}
