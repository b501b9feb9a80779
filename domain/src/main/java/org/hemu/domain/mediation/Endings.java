package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection.NoApplication;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.InMediation;
import org.hemu.domain.mediation.Stage.Requested;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How a mediation ends without an agreement before the body. To take an application back, and to settle, is possible before the
 * body takes the case too; to fail, only afterwards.
 */
final class Endings {
    private Endings() {}

    static Decision<MediationCaseEvent> decide(EndMediation c, Opened opened, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        Stage stage = opened.stageOn(c.endedOn());
        boolean early = c.ending() == Ending.WITHDRAWN_BY_APPLICANT || c.ending() == Ending.SETTLED_PRIVATELY;
        if (!(stage instanceof InMediation || (early && stage instanceof Requested))) {
            return refuse(
                    early
                            ? opened.notIn(CaseStage.REQUESTED, CaseStage.IN_MEDIATION)
                            : opened.notIn(CaseStage.IN_MEDIATION));
        }
        return Decision.unless(
                Refusals.first(
                        () -> c.ending() == Ending.WITHDRAWN_BY_APPLICANT && facts.applicant() == null
                                ? Optional.of(new NoApplication(c.caseId(), "/ending"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.endedOn(), follows(stage, facts), now.today(), "/endedOn"),
                        () -> Steps.over(opened, c.endedOn(), "/endedOn"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new MediationEnded(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.ending().outcome(),
                        c.record(),
                        c.endedOn(),
                        interruption(c),
                        ClockChanges.stopping(opened.clocks().all())));
    }

    private static @Nullable LimitationInterruption interruption(EndMediation c) {
        return switch (c.ending()) {
            case NOT_REACHED -> Interruptions.of(InterruptionCause.NOT_REACHED, c.endedOn());
            case RESPONDENT_REFUSED -> Interruptions.of(InterruptionCause.UNWILLING, c.endedOn());
            case WITHDRAWN_BY_APPLICANT, SETTLED_PRIVATELY -> null;
        };
    }

    /** The day of the step that an ending follows. */
    static LocalDate follows(Stage stage, CaseFacts facts) {
        return stage instanceof InMediation m ? Proceedings.since(m) : facts.openedOn();
    }
}
