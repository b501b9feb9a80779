package org.hemu.query.mediation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeEvent;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.casework.UnitBuckets;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** What became of the cases of each unit with everything below it, in as many words as statistics need. */
public final class Outcomes implements Projection<Outcomes.Bucket> {
    public static final String NAME = "mediation-outcome";

    /** A part of the cases of a unit, by id. */
    public record Bucket(List<CaseFacts> cases) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Bucket> rowType() {
        return Bucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        MediationCaseEvent event = (MediationCaseEvent) recorded.event();
        return matters(event)
                ? UnitBuckets.holding(event.jurisdiction(), event.caseId().value())
                : Stream.empty();
    }

    private static boolean matters(MediationCaseEvent event) {
        return event instanceof MediationApplied
                || event instanceof MediationInitiated
                || event instanceof MediationAccepted
                || event instanceof MediationDeclined
                || event instanceof MediationExtended
                || event instanceof MediationEnded
                || event instanceof MediationTransferred
                || event instanceof AgreementReached
                || event instanceof AgreementRepudiated
                || event instanceof MediationDeemedFailed;
    }

    @Override
    public Bucket evolve(String key, @Nullable Bucket row, Recorded recorded) {
        List<CaseFacts> cases = row == null ? List.of() : row.cases();
        MediationCaseEvent event = (MediationCaseEvent) recorded.event();
        return new Bucket(
                switch (event) {
                    case MediationApplied e -> SortedLists.with(cases, opened(e, e.dispute()), Outcomes::order);
                    case MediationInitiated e -> SortedLists.with(cases, opened(e, e.dispute()), Outcomes::order);
                    default ->
                        SortedLists.change(
                                cases, event.caseId().value(), Outcomes::order, before -> after(before, event));
                });
    }

    private static CaseFacts opened(IntakeEvent e, Dispute dispute) {
        return new CaseFacts(
                e.caseId(),
                e.jurisdiction(),
                dispute.categories().primary(),
                dispute.employer().employerId(),
                e.occurredOn(),
                null,
                null,
                null);
    }

    /** That a mediation went on longer shows that it had not failed. */
    private static CaseFacts after(CaseFacts before, MediationCaseEvent event) {
        return switch (event) {
            case MediationAccepted e -> before.accepted(e.acceptedOn());
            case MediationDeclined e -> before.ended(e.outcome(), e.declinedOn());
            case MediationExtended _ -> before.ended(null, null);
            case MediationEnded e -> before.ended(e.outcome(), e.endedOn());
            case MediationTransferred e -> before.ended(Outcome.TRANSFERRED, e.transferredOn());
            case AgreementReached e -> before.ended(Outcome.AGREEMENT_REACHED, e.reachedOn());
            case AgreementRepudiated e -> before.ended(Outcome.NOT_REACHED, e.repudiatedOn());
            case MediationDeemedFailed e -> before.ended(Outcome.DEEMED_FAILED_TIMEOUT, e.failedOn());
            default -> before;
        };
    }

    private static String order(CaseFacts facts) {
        return facts.id().value();
    }
}
