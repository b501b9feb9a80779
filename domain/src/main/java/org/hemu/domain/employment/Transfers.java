package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.Relationship.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The two halves of a transfer: the end with the employer that hands over and the hire with the one that takes over (劳动合同法
 * 第三十四条). While both are open they are withdrawn together, and the hire follows the last day; the hire is accepted after
 * the end.
 */
public final class Transfers {
    private Transfers() {}

    /**
     * The hire by which the new employer takes the worker over.
     *
     * @param person the worker, readable
     */
    public static FileHire takeOver(Relationship from, TransferRelationship transfer, PersonalData person) {
        Pair pair = from.pair().orElseThrow(() -> new IllegalArgumentException("nobody to take over"));
        Spell spell =
                from.foreseen().lastSpell().orElseThrow(() -> new IllegalArgumentException("nobody to take over"));
        LocalDate firstDay = transfer.lastDay().plusDays(1);
        return new FileHire(
                transfer.toRelationship(),
                transfer.toEmployer(),
                pair.workerId(),
                spell.regime(),
                person,
                new Hire(
                        firstDay,
                        transfer.contract() == null
                                ? carriedOn(
                                        spell.lastTerm()
                                                .map(Spell.Term::contract)
                                                .orElse(null),
                                        firstDay)
                                : transfer.contract(),
                        spell.publicWelfarePost(),
                        spell.continuousSince(),
                        pair.id()));
    }

    /** The contract that the new employer carries on; absent when its term has run out. */
    static @Nullable Contract carriedOn(@Nullable Contract contract, LocalDate firstDay) {
        LocalDate to = contract == null ? null : contract.to();
        return to != null && to.isBefore(firstDay) ? null : contract;
    }

    /** The relationship with the other half of the transfer, when the filing is one half. */
    public static Optional<RelationshipId> counterpart(Relationship relationship, int number) {
        FilingOnRecord filing = relationship.filings().get(number);
        return filing == null ? Optional.empty() : counterpart(filing.content());
    }

    private static Optional<RelationshipId> counterpart(FilingContent content) {
        return switch (content) {
            case TransferOut out -> Optional.of(out.toRelationship());
            case Hire hire -> Optional.ofNullable(hire.transferredFrom());
            default -> Optional.empty();
        };
    }

    /**
     * What a command about one half means for the other; nothing when the other half is already decided.
     *
     * @param here the relationship that the command is about, before it
     * @param there the relationship with the other half
     */
    public static Optional<RelationshipCommand> follows(
            RelationshipCommand command, Relationship here, Relationship there) {
        return switch (command) {
            case WithdrawFiling c ->
                otherHalf(c.number(), here, there)
                        .map(other -> new WithdrawFiling(id(there), other.number(), c.reason()));
            case CorrectFiling c
            when c.content() instanceof TransferOut out ->
                otherHalf(c.number(), here, there)
                        .filter(other -> !firstDay(other.content()).equals(firstDay(out)))
                        .map(other -> moved(c, out, here, id(there), other));
            default -> Optional.empty();
        };
    }

    /** A contract that was carried on is again, as far as it holds on the new first day; one made anew stays. */
    private static CorrectTakeOver moved(
            CorrectFiling c, TransferOut out, Relationship here, RelationshipId there, FilingOnRecord other) {
        Contract held = here.foreseenBefore(c.number())
                .lastSpell()
                .flatMap(Spell::lastTerm)
                .map(Spell.Term::contract)
                .orElse(null);
        Hire hire = (Hire) other.content();
        boolean carried = Objects.equals(hire.contract(), carriedOn(held, hire.startedOn()));
        return new CorrectTakeOver(
                there,
                other.number(),
                firstDay(out),
                carried ? carriedOn(held, firstDay(out)) : hire.contract(),
                c.reason());
    }

    private static Optional<FilingOnRecord> otherHalf(int number, Relationship here, Relationship there) {
        FilingOnRecord half = here.filings().get(number);
        return half == null ? Optional.empty() : openHalf(there, id(here), half.content());
    }

    /** Why a hire is not accepted before the end with the employer that hands over. */
    static Optional<EmploymentRejection> openHandingOver(
            Relationship handingOver, RelationshipId here, FilingContent content) {
        return openHalf(handingOver, here, content)
                .filter(other -> other.content() instanceof TransferOut)
                .map(other -> new FilingStillOpen(id(handingOver), other.number()));
    }

    private static Optional<FilingOnRecord> openHalf(Relationship there, RelationshipId here, FilingContent half) {
        Predicate<FilingContent> other = content -> content.getClass() != half.getClass()
                && counterpart(content).filter(here::equals).isPresent()
                && firstDay(content).equals(firstDay(half));
        return counterpart(half).isEmpty()
                ? Optional.empty()
                : there.open().stream().filter(f -> other.test(f.content())).findFirst();
    }

    /** The first day with the employer that takes over. */
    private static LocalDate firstDay(FilingContent content) {
        return switch (content) {
            case TransferOut out -> out.lastDay().plusDays(1);
            case Hire hire -> hire.startedOn();
            default -> throw new IllegalArgumentException("no half of a transfer: " + content);
        };
    }

    private static RelationshipId id(Relationship relationship) {
        return relationship.pair().orElseThrow().id();
    }
}
