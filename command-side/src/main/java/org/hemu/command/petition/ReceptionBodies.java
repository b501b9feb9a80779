package org.hemu.command.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.petition.Recipient;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.hemu.command.mediation.OriginBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests until it is decided whether a petition is accepted. */
final class ReceptionBodies {
    private ReceptionBodies() {}

    static @Nullable JurisdictionCode unit(@Nullable String code) {
        return code == null ? null : new JurisdictionCode(code);
    }

    record ClassificationBody(PetitionKind kind, PetitionTopic topic) {
        Classification classification() {
            return new Classification(kind, topic);
        }
    }

    record PetitionRegistrationBody(
            @Pattern(regexp = Codes.UNIT) String jurisdiction,
            Recipient recipient,
            @Valid ClassificationBody classification,
            @Valid BatchBody batch,
            @Nullable @Pattern(regexp = Codes.UNIT) String competent,
            @Nullable @Pattern(regexp = Codes.UNIT) String accused,
            @Nullable @Valid OriginBody origin) {
        ReceptionCommand command(CaseId id, Batch told) {
            return new ReceptionCommand.RegisterPetition(
                    id,
                    new JurisdictionCode(jurisdiction),
                    recipient,
                    classification.classification(),
                    told,
                    unit(competent),
                    unit(accused),
                    OriginBody.orNull(origin));
        }
    }

    record PetitionRepetitionBody(
            @Pattern(regexp = Codes.UNIT) String receivedBy,
            @Valid BatchBody batch) {
        ReceptionCommand command(CaseId id, Batch told) {
            return new ReceptionCommand.RepeatPetition(id, new JurisdictionCode(receivedBy), told);
        }
    }

    record PetitionForwardingBody(
            @Pattern(regexp = Codes.UNIT) String to, LocalDate forwardedOn) {
        ReceptionCommand command(CaseId id) {
            return new ReceptionCommand.ForwardPetition(id, new JurisdictionCode(to), forwardedOn);
        }
    }

    record PetitionAcceptanceBody(@Nullable @Valid DigestBody notice, LocalDate acceptedOn) {
        ReceptionCommand command(CaseId id) {
            return new ReceptionCommand.AcceptPetition(id, DigestBody.orNull(notice), acceptedOn);
        }
    }

    record PetitionDeclineBody(
            NonAcceptance reason,
            @Nullable LegalRoute route,
            @Nullable @Pattern(regexp = Codes.ID) String sameAs,
            @Nullable @Valid DigestBody notice,
            LocalDate declinedOn) {
        ReceptionCommand command(CaseId id) {
            return new ReceptionCommand.DeclinePetition(
                    id,
                    reason,
                    route,
                    sameAs == null ? null : new CaseId(sameAs),
                    DigestBody.orNull(notice),
                    declinedOn);
        }
    }

    record PetitionReferralBody(
            Channel to,
            @Nullable @Pattern(regexp = Codes.ID) String toCase,
            @Nullable @Valid DigestBody notice,
            LocalDate referredOn) {
        ReceptionCommand command(CaseId id) {
            return new ReceptionCommand.ReferPetition(
                    id, to, toCase == null ? null : new CaseId(toCase), DigestBody.orNull(notice), referredOn);
        }
    }

    record PetitionWithdrawalBody(@Valid DigestBody statement, LocalDate withdrawnOn) {
        ReceptionCommand command(CaseId id) {
            return new ReceptionCommand.WithdrawPetition(id, statement.digest(), withdrawnOn);
        }
    }
}
