package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemu.api.inspection.DecisionCommand.DecideInspection;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.DueBeforeDecision;
import org.hemu.api.inspection.InspectionCaseRejection.DutiesMissing;
import org.hemu.api.inspection.InspectionCaseRejection.DutyAmountDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.ExtraDamagesOutOfRange;
import org.hemu.api.inspection.InspectionCaseRejection.NoWagesOverdue;
import org.hemu.api.inspection.InspectionCaseRejection.PenaltiesDoNotFit;
import org.hemu.api.inspection.InspectionDecision;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.shared.Refusals;

/** What a decision has to say: who is punished with what, what is to be paid or done. */
final class Duties {
    private Duties() {}

    static Optional<? extends Rejection> wrong(DecideInspection c, Deciding deciding) {
        return Refusals.first(
                () -> penaltiesOf(c.kind(), c.penalties()),
                () -> c.duties().isEmpty() && c.kind() != DecisionKind.PENALTY_DECISION
                        ? Optional.of(new DutiesMissing("/duties"))
                        : Optional.empty(),
                () -> IntStream.range(0, c.duties().size())
                        .mapToObj(index -> wrong(c.duties().get(index), "/duties/" + index, c, deciding))
                        .flatMap(Optional::stream)
                        .map(why -> (Rejection) why)
                        .findFirst(),
                () -> c.dueOn().isBefore(c.decidedOn())
                        ? Optional.of(new DueBeforeDecision(c.dueOn(), c.decidedOn(), "/dueOn"))
                        : Optional.empty());
    }

    /** Whoever is punished is punished with something, and nobody else is. */
    static Optional<InspectionCaseRejection> penaltiesOf(DecisionKind kind, List<PenaltyKind> penalties) {
        return (kind == DecisionKind.PENALTY_DECISION) == !penalties.isEmpty()
                ? Optional.empty()
                : Optional.of(new PenaltiesDoNotFit(kind, "/penalties"));
    }

    private static Optional<? extends Rejection> wrong(
            Duty duty, String pointer, DecideInspection c, Deciding deciding) {
        Long amount = duty.amountFen();
        return Refusals.first(
                () -> duty.kind().isPayment() == (amount != null)
                        ? Optional.empty()
                        : Optional.of(new DutyAmountDoesNotFit(duty.kind(), pointer + "/amountFen")),
                () -> Parties.impossible(amount, pointer + "/amountFen"),
                () -> duty.kind() == DutyKind.PAY_EXTRA_DAMAGES && amount != null
                        ? extraDamages(amount, pointer, c.decidedOn(), deciding)
                        : Optional.empty());
    }

    /** Between the half and the whole of wages that were ordered to be paid by a day that has passed (第二十六条). */
    private static Optional<InspectionCaseRejection> extraDamages(
            long amount, String pointer, LocalDate decidedOn, Deciding deciding) {
        Citation rule = InspectionRules.EXTRA_DAMAGES.citation();
        long wages = deciding.decisions().reversed().stream()
                .filter(taken -> taken.lapsedBy(decidedOn))
                .mapToLong(taken -> wages(taken.decision()))
                .filter(owed -> owed > 0)
                .findFirst()
                .orElse(0);
        if (wages == 0) {
            return Optional.of(new NoWagesOverdue(rule, pointer + "/kind"));
        }
        long least = wages / 2 + wages % 2;
        return amount >= least && amount <= wages
                ? Optional.empty()
                : Optional.of(new ExtraDamagesOutOfRange(amount, least, wages, rule, pointer + "/amountFen"));
    }

    private static long wages(InspectionDecision decision) {
        return decision.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.PAY_WAGES)
                .map(Duty::amountFen)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
