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
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
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
                        () -> employed(state, c.contract().signedOn()),
                        () -> ofTheSpellBefore(state, c.contract()),
                        () -> isFirst(state, c.contract())
                                ? Optional.empty()
                                : Optional.of(new ContractAlreadyInForce(id(state))),
                        () -> contract(c.contract(), spell(state).startedOn(), today));
            case FilingContent.Renewal c ->
                Refusals.first(
                        () -> employed(state, c.contract().signedOn()),
                        () -> ofTheSpellBefore(state, c.contract()),
                        () -> noContract(state),
                        () -> contract(c.contract(), spell(state).startedOn(), today),
                        () -> order(
                                "the contract before",
                                spell(state).concluded().getFirst().from(),
                                "contract.from",
                                c.contract().from(),
                                "/contract/from"));
            case FilingContent.Amendment c -> amendment(c, state, today);
            case FilingContent.Ending c ->
                Refusals.first(
                        () -> lastDay(c.endedOn(), "endedOn", state, today),
                        () -> Optional.ofNullable(c.certificateIssuedOn())
                                .flatMap(issued -> notAfter(issued, today, "/certificateIssuedOn")));
            case FilingContent.TransferOut c -> lastDay(c.lastDay(), "lastDay", state, today.minusDays(1));
        };
    }

    /** An amendment changes terms that hold on the day on which it takes effect. */
    private static Optional<EmploymentRejection> amendment(
            FilingContent.Amendment c, Relationship state, LocalDate today) {
        LocalDate to = c.contract().to();
        return Refusals.first(
                () -> employed(state, c.effectiveOn()),
                () -> noContract(state),
                () -> contract(c.contract(), spell(state).startedOn(), today),
                () -> notAfter(c.effectiveOn(), today, "/effectiveOn"),
                () -> order(
                        "the terms before",
                        spell(state).terms().getFirst().inForceFrom(),
                        "effectiveOn",
                        c.effectiveOn(),
                        "/effectiveOn"),
                () -> spell(state)
                        .termOn(c.effectiveOn())
                        .flatMap(term -> Optional.ofNullable(term.contract().to()))
                        .filter(ranOut -> ranOut.isBefore(c.effectiveOn()))
                        .map(_ -> new NoContractToChange(id(state))),
                () -> to == null
                        ? Optional.empty()
                        : order("effectiveOn", c.effectiveOn(), "contract.to", to, "/contract/to"));
    }

    private static Optional<EmploymentRejection> hire(FilingContent.Hire c, Relationship state, LocalDate today) {
        return Refusals.first(
                () -> state.lastSpell()
                        .filter(Spell::isActive)
                        .map(spell -> new RelationshipStillActive(id(state), spell.startedOn())),
                () -> notAfter(c.startedOn(), today, "/startedOn"),
                () -> c.continuousSince() == null
                        ? Optional.empty()
                        : order("continuousSince", c.continuousSince(), "startedOn", c.startedOn(), "/continuousSince"),
                () -> state.lastSpell()
                        .flatMap(last -> Optional.ofNullable(last.endedOn()))
                        .flatMap(ended ->
                                order("the last ending", ended.plusDays(1), "startedOn", c.startedOn(), "/startedOn")),
                () -> contract(c.contract(), c.startedOn(), today));
    }

    private static Optional<EmploymentRejection> lastDay(
            LocalDate day, String field, Relationship state, LocalDate latest) {
        return Refusals.first(
                () -> active(state),
                () -> notAfter(day, latest, "/" + field),
                () -> order("startedOn", spell(state).startedOn(), field, day, "/" + field));
    }

    private static Optional<EmploymentRejection> contract(
            @Nullable Contract contract, LocalDate startedOn, LocalDate today) {
        if (contract == null) {
            return Optional.empty();
        }
        LocalDate to = contract.to();
        LocalDate probationTo = contract.probationTo();
        boolean fixed = contract.type() == Contract.Type.FIXED_TERM;
        return Refusals.first(
                () -> fixed == (to != null)
                        ? Optional.empty()
                        : Optional.of(new TermDoesNotFitType(contract.type(), "/contract/to")),
                () -> to == null
                        ? Optional.empty()
                        : order("contract.from", contract.from(), "contract.to", to, "/contract/to"),
                () -> to == null ? Optional.empty() : order("startedOn", startedOn, "contract.to", to, "/contract/to"),
                () -> probationTo == null
                        ? Optional.empty()
                        : order(
                                "contract.from",
                                contract.from(),
                                "contract.probationTo",
                                probationTo,
                                "/contract/probationTo"),
                () -> notAfter(contract.signedOn(), today, "/contract/signedOn"));
    }

    private static Optional<EmploymentRejection> active(Relationship state) {
        return employed(state, LocalDate.MAX);
    }

    /** What was agreed up to the last day may be filed after it, late as it is. */
    private static Optional<EmploymentRejection> employed(Relationship state, LocalDate day) {
        return state.lastSpell()
                .<Optional<EmploymentRejection>>map(spell -> Optional.ofNullable(spell.endedOn())
                        .filter(day::isAfter)
                        .map(ended -> new RelationshipAlreadyEnded(id(state), ended)))
                .orElseGet(() -> Optional.of(new RelationshipUnknown(id(state))));
    }

    /** A contract of the spell before would be taken for one of the spell that has begun since. */
    private static Optional<EmploymentRejection> ofTheSpellBefore(Relationship state, Contract contract) {
        int spells = state.spells().size();
        return Optional.ofNullable(
                        spells < 2 ? null : state.spells().get(spells - 2).endedOn())
                .filter(ended ->
                        !contract.signedOn().isAfter(ended) && !contract.from().isAfter(ended))
                .map(ended -> new RelationshipAlreadyEnded(id(state), ended));
    }

    private static Optional<EmploymentRejection> noContract(Relationship state) {
        return hasContract(state) ? Optional.empty() : Optional.of(new NoContractToChange(id(state)));
    }

    /** A first contract may be filed after a later one was, late as it is. */
    private static boolean isFirst(Relationship state, Contract contract) {
        return spell(state).concludedBy(spell(state).inForceFrom(contract)).isEmpty();
    }

    private static boolean hasContract(Relationship state) {
        return !spell(state).terms().isEmpty();
    }

    private static Spell spell(Relationship state) {
        return state.spells().getLast();
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
