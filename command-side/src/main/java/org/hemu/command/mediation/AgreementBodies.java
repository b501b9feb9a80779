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
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about what is agreed. */
final class AgreementBodies {
    static final int MOST_OBLIGATIONS = 100;

    private AgreementBodies() {}

    record ObligationBody(
            @Min(0) @Max(MOST_OBLIGATIONS) int number,
            Side by,
            ClaimKind kind,
            @Nullable @Max(Codes.MOST_FEN) Long amountFen,
            PerformanceMethod method,
            LocalDate dueOn) {
        Obligation obligation() {
            return new Obligation(number, by, kind, amountFen, method, dueOn);
        }
    }

    record AgreementBody(
            AgreementForm form,
            @Size(max = MOST_OBLIGATIONS) List<@NotNull @Valid ObligationBody> obligations,
            @Valid DigestBody agreement,
            LocalDate reachedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.ReachAgreement(
                    id,
                    form,
                    obligations.stream().map(ObligationBody::obligation).toList(),
                    agreement.digest(),
                    reachedOn);
        }
    }

    record SignatureBody(Signature signature, LocalDate signedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.SignAgreement(id, signature, signedOn);
        }
    }

    record RepudiationBody(Side side, LocalDate repudiatedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.RepudiateAgreement(id, side, repudiatedOn);
        }
    }

    record WorkerConsentBody(@Pattern(regexp = Codes.ID) String worker, LocalDate consentedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.RecordWorkerConsent(id, new SubjectId(worker), consentedOn);
        }
    }

    record PerformanceBody(@Min(0) @Max(MOST_OBLIGATIONS) int obligation, LocalDate performedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.RecordPerformance(id, obligation, performedOn);
        }
    }

    record SupervisionBody(@Valid DigestBody record, LocalDate visitedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.SuperviseAgreement(id, record.digest(), visitedOn);
        }
    }

    record BreachBody(
            @Min(0) @Max(MOST_OBLIGATIONS) int obligation,
            @Valid DigestBody notice,
            LocalDate breachedOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.RecordBreach(id, obligation, notice.digest(), breachedOn);
        }
    }

    record SettingAsideBody(
            SettingAsideAuthority authority, @Valid DigestBody decision, LocalDate setAsideOn) {
        AgreementCommand command(CaseId id) {
            return new AgreementCommand.SetAsideAgreement(id, authority, decision.digest(), setAsideOn);
        }
    }
}
