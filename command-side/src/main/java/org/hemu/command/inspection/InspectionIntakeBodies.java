package org.hemu.command.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.Informant;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.IntakeCommand;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.employment.PersonBody;
import org.hemu.command.mediation.Codes;
import org.hemu.command.mediation.DigestBody;
import org.hemu.command.mediation.EmployerPartyBody;
import org.hemu.command.mediation.OriginBody;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests until it is decided whether the inspection takes a report or a complaint. */
final class InspectionIntakeBodies {
    private static final int MOST_COMPLAINANTS = 500;
    private static final int MOST_WORKERS = 1_000_000;
    private static final int MATTERS = 9;
    private static final int PHONE = 50;

    private InspectionIntakeBodies() {}

    static @Nullable CaseId named(@Nullable String id) {
        return id == null ? null : new CaseId(id);
    }

    record MattersBody(
            InspectedMatter primary,
            @Nullable @Size(max = MATTERS) List<@NotNull InspectedMatter> others) {
        Matters matters() {
            return new Matters(primary, others == null ? List.of() : others);
        }
    }

    /** A violation as it is alleged; the amount in fen. */
    record AllegationBody(
            @Nullable @Valid EmployerPartyBody employer,
            @Pattern(regexp = Codes.UNIT) String placeOfEmployment,
            @Valid MattersBody matters,
            LocalDate from,
            @Nullable LocalDate endedOn,
            @Min(0) @Max(MOST_WORKERS) int workersConcerned,
            @Nullable @Max(Codes.MOST_FEN) Long claimedFen) {
        Allegation allegation() {
            EmployerPartyBody named = employer == null ? new EmployerPartyBody(null, null, null) : employer;
            return new Allegation(
                    named.party(),
                    new JurisdictionCode(placeOfEmployment),
                    matters.matters(),
                    from,
                    endedOn,
                    workersConcerned,
                    claimedFen);
        }
    }

    /** Who reports; there is no identity document in it, on purpose. */
    record InformantBody(
            @NotBlank @Size(max = Codes.NAME) String name,
            @Nullable @Size(max = PHONE) String phone,
            @Nullable @Size(max = Codes.NAME) String address) {
        Informant informant() {
            return new Informant(name, phone, address);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "InformantBody[not shown]";
        }
    }

    record ReportBody(
            @Pattern(regexp = Codes.ID) String bodyId,
            ReportManner manner,
            @Nullable @Valid InformantBody informant,
            @Valid DigestBody report,
            @Valid AllegationBody allegation,
            @Nullable @Valid OriginBody origin,
            LocalDate receivedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.ReceiveReport(
                    id,
                    new InspectionBodyId(bodyId),
                    manner,
                    informant == null ? null : informant.informant(),
                    report.digest(),
                    allegation.allegation(),
                    OriginBody.orNull(origin),
                    receivedOn);
        }
    }

    record ComplaintBody(
            @Pattern(regexp = Codes.ID) String bodyId,
            ApplicationForm form,
            @Size(max = MOST_COMPLAINANTS) List<@NotNull @Valid PersonBody> complainants,
            @Valid DigestBody report,
            @Valid AllegationBody allegation,
            @Nullable @Valid OriginBody origin,
            LocalDate receivedOn) {
        IntakeCommand command(CaseId id, List<WorkerParty> told) {
            return new IntakeCommand.ReceiveComplaint(
                    id,
                    new InspectionBodyId(bodyId),
                    form,
                    told,
                    report.digest(),
                    allegation.allegation(),
                    OriginBody.orNull(origin),
                    receivedOn);
        }
    }

    record SupplementRequestBody(
            @Size(min = 1, max = 2) List<@NotNull MissingItem> missing,
            @Valid DigestBody notice,
            LocalDate until,
            LocalDate requestedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.RequestSupplement(id, missing, notice.digest(), until, requestedOn);
        }
    }

    record SupplementBody(
            @Valid AllegationBody allegation, @Valid DigestBody material, LocalDate suppliedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.SupplyMaterial(id, allegation.allegation(), material.digest(), suppliedOn);
        }
    }

    record InspectionAcceptanceBody(LocalDate acceptedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.AcceptInspection(id, acceptedOn);
        }
    }

    record InspectionRefusalBody(
            RefusalReason reason,
            @Nullable @Pattern(regexp = Codes.ID) String duplicateOf,
            @Valid DigestBody notice,
            LocalDate refusedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.RefuseInspection(id, reason, named(duplicateOf), notice.digest(), refusedOn);
        }
    }

    record InspectionRedirectionBody(
            RefusalReason reason,
            Destination to,
            @Nullable @Pattern(regexp = Codes.ID) String toCase,
            @Valid DigestBody notice,
            LocalDate redirectedOn) {
        IntakeCommand command(CaseId id) {
            return new IntakeCommand.RedirectInspection(id, reason, to, named(toCase), notice.digest(), redirectedOn);
        }
    }
}
