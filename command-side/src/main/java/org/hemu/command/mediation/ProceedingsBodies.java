package org.hemu.command.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.ProceedingsCommand;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests while a case is mediated. */
final class ProceedingsBodies {
    private ProceedingsBodies() {}

    record MediatorsBody(
            @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = Codes.ID) String> mediators,
            @Pattern(regexp = Codes.ID) String head,
            LocalDate assignedOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.AssignMediators(
                    id, mediators.stream().map(SubjectId::new).toList(), new SubjectId(head), assignedOn);
        }
    }

    record RecusalBody(@Pattern(regexp = Codes.ID) String mediator, RecusalGround ground, LocalDate recusedOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.RecuseMediator(id, new SubjectId(mediator), ground, recusedOn);
        }
    }

    record SessionBody(
            @Nullable Boolean openToPublic,
            @Nullable @Size(max = 2) List<@NotNull Side> publicAskedBy,
            @Valid DigestBody record,
            LocalDate heldOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.HoldSession(
                    id,
                    Boolean.TRUE.equals(openToPublic),
                    publicAskedBy == null ? List.of() : publicAskedBy,
                    record.digest(),
                    heldOn);
        }
    }

    record MediationExtensionBody(
            @Size(max = 2) List<@NotNull Side> agreedBy,
            LocalDate until,
            @Valid DigestBody consent,
            LocalDate agreedOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.ExtendMediation(id, agreedBy, until, consent.digest(), agreedOn);
        }
    }

    record MediationEndBody(Ending ending, @Valid DigestBody record, LocalDate endedOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.EndMediation(id, ending, record.digest(), endedOn);
        }
    }

    record MediationTransferBody(
            Channel to,
            @Nullable @Pattern(regexp = Codes.ID) String toCase,
            LocalDate transferredOn) {
        ProceedingsCommand command(CaseId id) {
            return new ProceedingsCommand.TransferMediation(
                    id, to, toCase == null ? null : new CaseId(toCase), transferredOn);
        }
    }
}
