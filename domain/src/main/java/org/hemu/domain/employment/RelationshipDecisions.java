package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.FilingNotIn;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.EmploymentRejection.FilingUnknown;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.domain.employment.FilingOnRecord.Status;
import org.hemu.domain.employment.Relationship.Pair;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * Decides the steps of filings. Several may be open at a time, for the clock of one does not wait for the clerk to decide
 * another; they are accepted in the order in which they were submitted.
 */
final class RelationshipDecisions {
    private RelationshipDecisions() {}

    static Decision<RelationshipEvent> decide(
            RelationshipCommand command, Relationship state, RelationshipCircumstances now) {
        if (command instanceof FileHire hire) {
            return Submissions.hire(hire, state, now);
        }
        Pair pair = state.known();
        if (pair == null) {
            return refuse(new RelationshipUnknown(command.relationshipId()));
        }
        return switch (command) {
            case FileHire hire -> Submissions.hire(hire, state, now);
            case SubmitFiling c -> Submissions.submit(c, pair, state, now);
            case TransferRelationship c -> Submissions.transfer(c, pair, state, now);
            case AcceptFiling c -> in(Status.SUBMITTED, c.number(), pair, state, f -> accepted(f, pair, state, now));
            case ReturnFiling c -> in(Status.SUBMITTED, c.number(), pair, state, _ -> returned(c, pair, now));
            case CorrectFiling c ->
                in(Status.RETURNED, c.number(), pair, state, f -> Corrections.correct(c, f, pair, state, now));
            case CorrectTakeOver c -> open(c.number(), pair, state, f -> Corrections.takeOver(c, f, pair, state, now));
            case WithdrawFiling c -> open(c.number(), pair, state, _ -> withdrawn(c, pair, state, now));
        };
    }

    private static Decision<RelationshipEvent> open(
            int number, Pair pair, Relationship state, Function<FilingOnRecord, Decision<RelationshipEvent>> step) {
        FilingOnRecord filing = state.filings().get(number);
        Status needed = filing != null && filing.status() == Status.RETURNED ? Status.RETURNED : Status.SUBMITTED;
        return in(needed, number, pair, state, step);
    }

    private static Decision<RelationshipEvent> in(
            Status needed,
            int number,
            Pair pair,
            Relationship state,
            Function<FilingOnRecord, Decision<RelationshipEvent>> step) {
        FilingOnRecord filing = state.filings().get(number);
        if (filing == null) {
            return refuse(new FilingUnknown(pair.id(), number));
        }
        return filing.status() == needed
                ? step.apply(filing)
                : refuse(new FilingNotIn(
                        pair.id(), number, needed.name(), filing.status().name()));
    }

    private static Decision<RelationshipEvent> accepted(
            FilingOnRecord filing, Pair pair, Relationship state, RelationshipCircumstances now) {
        Optional<EmploymentRejection> refusal = Refusals.first(
                () -> openBefore(filing, pair, state),
                () -> Transfers.openHandingOver(now.handingOver(), pair.id(), filing.content()));
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        Regime regime = filing.regime(state);
        List<Spell> after = Spells.with(state.spells(), filing.content(), regime);
        return accept(new FilingAccepted(
                pair.id(),
                pair.employerId(),
                Submissions.jurisdiction(pair, now),
                filing.number(),
                regime,
                now.today(),
                Standings.of(state.spells(), regime),
                Standings.of(after, regime)));
    }

    private static Optional<EmploymentRejection> openBefore(FilingOnRecord filing, Pair pair, Relationship state) {
        int first = state.open().getFirst().number();
        return first < filing.number() ? Optional.of(new FilingStillOpen(pair.id(), first)) : Optional.empty();
    }

    private static Decision<RelationshipEvent> returned(ReturnFiling c, Pair pair, RelationshipCircumstances now) {
        return accept(new FilingReturned(
                pair.id(),
                pair.employerId(),
                Submissions.jurisdiction(pair, now),
                c.number(),
                c.reasons(),
                c.note(),
                now.today()));
    }

    private static Decision<RelationshipEvent> withdrawn(
            WithdrawFiling c, Pair pair, Relationship state, RelationshipCircumstances now) {
        Optional<EmploymentRejection> refusal = LaterFilings.contradicted(state, c.number(), null, now.today());
        return refusal.<Decision<RelationshipEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new FilingWithdrawn(
                        pair.id(),
                        pair.employerId(),
                        Submissions.jurisdiction(pair, now),
                        c.number(),
                        c.reason(),
                        now.today())));
    }
}
