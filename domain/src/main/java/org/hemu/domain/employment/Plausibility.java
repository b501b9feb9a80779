package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.ContractAlreadyInForce;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.NoContractToChange;
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EmploymentRejection.TermDoesNotFitType;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What cannot be true about the content of a filing. */
final class Plausibility {
    private Plausibility() {}

    static Optional<EmploymentRejection> of(FilingContent content, Relationship state, LocalDate today) {
        return switch (content) {
            case FilingContent.Hire c -> hire(c, state, today);
            case FilingContent.FirstContract c ->
                Refusals.first(
                        () -> active(state),
                        () -> hasContract(state)
                                ? Optional.of(new ContractAlreadyInForce(id(state)))
                                : Optional.empty(),
                        () -> contract(c.contract(), today, "/contract"));
            case FilingContent.Renewal c ->
                Refusals.first(
                        () -> active(state),
                        () -> noContract(state),
                        () -> contract(c.contract(), today, "/contract"),
                        () -> order(
                                "the contract before",
                                state.spells().getLast().contracts().getLast().from(),
                                "contract.from",
                                c.contract().from(),
                                "/contract/from"));
            case FilingContent.Amendment c ->
                Refusals.first(
                        () -> active(state),
                        () -> noContract(state),
                        () -> contract(c.contract(), today, "/contract"),
                        () -> notAfter(c.effectiveOn(), today, "/effectiveOn"),
                        () -> order(
                                "startedOn",
                                state.spells().getLast().startedOn(),
                                "effectiveOn",
                                c.effectiveOn(),
                                "/effectiveOn"));
            case FilingContent.Ending c -> lastDay(c.endedOn(), "endedOn", state, today);
            case FilingContent.TransferOut c -> lastDay(c.lastDay(), "lastDay", state, today.minusDays(1));
        };
    }

    private static Optional<EmploymentRejection> hire(FilingContent.Hire c, Relationship state, LocalDate today) {
        return Refusals.first(
                () -> notAfter(c.startedOn(), today, "/startedOn"),
                () -> c.continuousSince() == null
                        ? Optional.empty()
                        : order("continuousSince", c.continuousSince(), "startedOn", c.startedOn(), "/continuousSince"),
                () -> state.lastSpell()
                        .flatMap(last -> Optional.ofNullable(last.endedOn()))
                        .flatMap(ended ->
                                order("the last ending", ended.plusDays(1), "startedOn", c.startedOn(), "/startedOn")),
                () -> contract(c.contract(), today, "/contract"));
    }

    private static Optional<EmploymentRejection> lastDay(
            LocalDate day, String field, Relationship state, LocalDate latest) {
        return Refusals.first(
                () -> active(state),
                () -> notAfter(day, latest, "/" + field),
                () -> order("startedOn", state.spells().getLast().startedOn(), field, day, "/" + field));
    }

    private static Optional<EmploymentRejection> contract(
            @Nullable Contract contract, LocalDate today, String pointer) {
        if (contract == null) {
            return Optional.empty();
        }
        LocalDate to = contract.to();
        LocalDate probationTo = contract.probationTo();
        boolean fixed = contract.type() == Contract.Type.FIXED_TERM;
        return Refusals.first(
                () -> fixed == (to != null)
                        ? Optional.empty()
                        : Optional.of(new TermDoesNotFitType(contract.type(), pointer + "/to")),
                () -> to == null
                        ? Optional.empty()
                        : order("contract.from", contract.from(), "contract.to", to, pointer + "/to"),
                () -> probationTo == null
                        ? Optional.empty()
                        : order(
                                "contract.from",
                                contract.from(),
                                "contract.probationTo",
                                probationTo,
                                pointer + "/probationTo"),
                () -> notAfter(contract.signedOn(), today, pointer + "/signedOn"));
    }

    private static Optional<EmploymentRejection> active(Relationship state) {
        return state.lastSpell()
                .<Optional<EmploymentRejection>>map(spell -> Optional.ofNullable(spell.endedOn())
                        .map(ended -> new RelationshipAlreadyEnded(id(state), ended)))
                .orElseGet(() -> Optional.of(new RelationshipUnknown(id(state))));
    }

    private static Optional<EmploymentRejection> noContract(Relationship state) {
        return hasContract(state) ? Optional.empty() : Optional.of(new NoContractToChange(id(state)));
    }

    private static boolean hasContract(Relationship state) {
        return !state.spells().getLast().contracts().isEmpty();
    }

    private static RelationshipId id(Relationship state) {
        return state.pair().orElseThrow().id();
    }

    private static Optional<EmploymentRejection> notAfter(LocalDate date, LocalDate latest, String pointer) {
        return date.isAfter(latest) ? Optional.of(new DateInFuture(date, latest, pointer)) : Optional.empty();
    }

    private static Optional<EmploymentRejection> order(
            String earlierName, LocalDate earlier, String laterName, LocalDate later, String pointer) {
        return later.isBefore(earlier)
                ? Optional.of(new DatesOutOfOrder(earlierName, laterName, pointer))
                : Optional.empty();
    }
}
