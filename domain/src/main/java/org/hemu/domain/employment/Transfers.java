package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.Relationship.Pair;

/**
 * The two halves of a transfer: the end with the employer that hands over and the hire with the one that takes over (劳动合同法
 * 第三十四条). While both are open they are withdrawn together, and the hire follows the last day and everything else that is
 * handed over; the hire is accepted after the end.
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
        return new FileHire(
                transfer.toRelationship(),
                transfer.toEmployer(),
                pair.workerId(),
                spell.regime(),
                person,
                HandedOver.by(spell, transfer.lastDay()).hire(pair.id(), transfer.contract()));
    }

    /** The relationships to which it may matter that the filing changes: the other half, and whoever is taken over later. */
    public static Set<RelationshipId> touched(Relationship relationship, int number) {
        FilingOnRecord filing = relationship.filings().get(number);
        Set<RelationshipId> touched = new LinkedHashSet<>();
        if (filing != null) {
            counterpart(filing.content()).ifPresent(touched::add);
        }
        handingOverFrom(number, relationship).map(Out::to).forEach(touched::add);
        return touched;
    }

    private static Optional<RelationshipId> counterpart(FilingContent content) {
        return switch (content) {
            case TransferOut out -> Optional.of(out.toRelationship());
            case Hire hire -> Optional.ofNullable(hire.transferredFrom());
            case FilingContent.FirstContract _,
                    FilingContent.Renewal _,
                    FilingContent.Amendment _,
                    FilingContent.Ending _ -> Optional.empty();
        };
    }

    /**
     * What a command about one relationship means for another: a transfer is withdrawn on both sides, and the hire there
     * follows what is handed over. Nothing when the other half is already decided.
     *
     * @param before the relationship that the command is about
     * @param after the same after the command
     * @param there the other relationship
     */
    public static List<RelationshipCommand> follows(
            RelationshipCommand command, Relationship before, Relationship after, Relationship there) {
        return switch (command) {
            case WithdrawFiling c ->
                Stream.concat(
                                otherHalf(c.number(), before, there)
                                        .map(other -> new WithdrawFiling(id(there), other.number(), c.reason()))
                                        .stream(),
                                takeOvers(c.number(), c.reason(), before, after, there))
                        .toList();
            case CorrectFiling c ->
                takeOvers(c.number(), c.reason(), before, after, there).toList();
            case CorrectTakeOver c ->
                takeOvers(c.number(), c.reason(), before, after, there).toList();
            case FileHire _, SubmitFiling _, TransferRelationship _, AcceptFiling _, ReturnFiling _ -> List.of();
        };
    }

    /** An open end by transfer. */
    private record Out(int number, TransferOut content) {
        RelationshipId to() {
            return content.toRelationship();
        }
    }

    private static Stream<Out> handingOverFrom(int number, Relationship relationship) {
        return relationship.open().stream()
                .filter(filing -> filing.number() >= number)
                .flatMap(filing -> filing.content() instanceof TransferOut out
                        ? Stream.of(new Out(filing.number(), out))
                        : Stream.empty());
    }

    /** The hires there by which something else is taken over than was before. */
    private static Stream<RelationshipCommand> takeOvers(
            int number, String reason, Relationship before, Relationship after, Relationship there) {
        return handingOverFrom(number, after)
                .filter(out -> out.to().equals(id(there)))
                .flatMap(out -> otherHalf(out.number(), before, there)
                        .flatMap(other -> takeOver(out.number(), reason, before, after, other, id(there)))
                        .stream());
    }

    private static Optional<RelationshipCommand> takeOver(
            int number,
            String reason,
            Relationship before,
            Relationship after,
            FilingOnRecord other,
            RelationshipId there) {
        Hire taken = (Hire) other.content();
        Hire now = handedOver(after, number).hire(taken, handedOver(before, number));
        return now.equals(taken)
                ? Optional.empty()
                : Optional.of(new CorrectTakeOver(
                        there,
                        other.number(),
                        now.startedOn(),
                        now.contract(),
                        now.publicWelfarePost(),
                        now.continuousSince(),
                        reason));
    }

    /** What the end of that number hands over, by the filings before it. */
    private static HandedOver handedOver(Relationship relationship, int number) {
        FilingOnRecord out = relationship.filings().get(number);
        Spell spell = relationship.foreseenBefore(number).lastSpell().orElseThrow();
        return HandedOver.by(spell, ((TransferOut) Objects.requireNonNull(out).content()).lastDay());
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
