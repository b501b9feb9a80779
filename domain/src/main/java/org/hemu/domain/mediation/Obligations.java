package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemu.api.mediation.MediationCaseRejection.AmountDoesNotFit;
import org.hemu.api.mediation.MediationCaseRejection.DueBeforeAgreement;
import org.hemu.api.mediation.MediationCaseRejection.ObligationMisnumbered;
import org.hemu.api.mediation.MediationCaseRejection.ObligationsMissing;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.shared.Refusals;

/** What an agreement has to say: who owes what, until when, how. */
final class Obligations {
    private Obligations() {}

    static Optional<Rejection> wrong(List<Obligation> obligations, LocalDate reachedOn) {
        if (obligations.isEmpty()) {
            return Optional.of(new ObligationsMissing(MediationRules.IN_WRITING.citation(), "/obligations"));
        }
        return IntStream.range(0, obligations.size())
                .mapToObj(index -> wrong(obligations.get(index), index, reachedOn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> wrong(Obligation o, int index, LocalDate reachedOn) {
        String pointer = "/obligations/" + index;
        Long amount = o.amountFen();
        return Refusals.first(
                () -> o.number() == index + 1
                        ? Optional.empty()
                        : Optional.of(new ObligationMisnumbered(o.number(), index + 1, pointer + "/number")),
                () -> o.kind().isPayment() == (amount != null)
                        ? Optional.empty()
                        : Optional.of(new AmountDoesNotFit(o.number(), o.kind(), pointer + "/amountFen")),
                () -> Parties.impossible(amount, pointer + "/amountFen"),
                () -> o.dueOn().isBefore(reachedOn)
                        ? Optional.of(new DueBeforeAgreement(o.number(), o.dueOn(), reachedOn, pointer + "/dueOn"))
                        : Optional.empty());
    }
}
