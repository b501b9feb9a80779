package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What watches over a petition.
 *
 * @param proposal to count it as something else, that waits to be confirmed
 * @param supervisions of how it is handled, in the order of their numbers
 */
public record Watch(@Nullable ReclassificationProposed proposal, List<Supervision> supervisions) {
    static final Watch NONE = new Watch(null, List.of());

    /** A watch; the list is copied. */
    public Watch {
        supervisions = List.copyOf(supervisions);
    }

    /**
     * One supervision.
     *
     * @param supervisor the unit that supervises
     */
    record Supervision(
            int number,
            JurisdictionCode supervisor,
            LocalDate openedOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn) {}

    Watch proposing(@Nullable ReclassificationProposed other) {
        return new Watch(other, supervisions);
    }

    Watch opening(int number, JurisdictionCode supervisor, LocalDate on) {
        return new Watch(
                proposal,
                Stream.concat(supervisions.stream(), Stream.of(new Supervision(number, supervisor, on, null, null)))
                        .toList());
    }

    Watch answered(int number, LocalDate on) {
        return with(number, each -> new Supervision(number, each.supervisor(), each.openedOn(), on, each.closedOn()));
    }

    Watch closed(int number, LocalDate on) {
        return with(number, each -> new Supervision(number, each.supervisor(), each.openedOn(), each.answeredOn(), on));
    }

    private Watch with(int number, UnaryOperator<Supervision> change) {
        return new Watch(
                proposal,
                supervisions.stream()
                        .map(each -> each.number() == number ? change.apply(each) : each)
                        .toList());
    }

    /** The supervision of that number, while it is not closed. */
    Optional<Supervision> open(int number) {
        return supervisions.stream()
                .filter(each -> each.number() == number && each.closedOn() == null)
                .findFirst();
    }

    /** The numbers of those that are not closed. */
    List<Integer> open() {
        return supervisions.stream()
                .filter(each -> each.closedOn() == null)
                .map(Supervision::number)
                .toList();
    }
}
