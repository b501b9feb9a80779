package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.ConfirmErasure;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.ErasureNotProposed;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.employment.Retention;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.SecondPerson;
import org.jspecify.annotations.Nullable;

/**
 * A subject of personal data. Erasing takes two persons, and waits for whatever still needs to know who it is.
 *
 * @param proposed what waits to be confirmed
 * @param erased the last erasure, when there was one; the person may have come back since
 */
public record Subject(
        @Nullable ErasureProposed proposed, @Nullable SubjectErased erased) {
    public static final Subject INITIAL = new Subject(null, null);

    /** Decides what is asked about a subject. */
    public static Decision<SubjectEvent> decide(SubjectCommand command, Subject state, SubjectCircumstances now) {
        return switch (command) {
            case ProposeErasure c -> propose(c, state, now);
            case ConfirmErasure c -> confirm(c, state, now);
        };
    }

    private static Decision<SubjectEvent> propose(ProposeErasure c, Subject state, SubjectCircumstances now) {
        if (now.key().isEmpty()) {
            return refuse(new SubjectUnknown(c.subject()));
        }
        if (state.proposed() != null) {
            return unchanged();
        }
        return kept(c.subject(), now)
                .<Decision<SubjectEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new ErasureProposed(
                        c.subject(), c.jurisdiction(), c.ground(), now.actor().subject(), now.today())));
    }

    private static Decision<SubjectEvent> confirm(ConfirmErasure c, Subject state, SubjectCircumstances now) {
        ErasureProposed proposal = state.proposed();
        OptionalLong key = now.key();
        if (key.isEmpty()) {
            return refuse(new SubjectUnknown(c.subject()));
        }
        if (proposal == null) {
            return refuse(new ErasureNotProposed(c.subject()));
        }
        Optional<? extends Rejection> second =
                SecondPerson.missing(Operation.CONFIRM_ERASURE, proposal.proposer(), now.actor());
        Optional<? extends Rejection> why = second.isPresent() ? second : kept(c.subject(), now);
        return why.<Decision<SubjectEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(new SubjectErased(c.subject(), proposal.jurisdiction(), key.getAsLong(), now.today())));
    }

    /** What still needs to know who it is. */
    private static Optional<? extends Rejection> kept(SubjectId subject, SubjectCircumstances now) {
        return Stream.concat(
                        now.employers().stream().map(employer -> Retention.of(subject, employer)),
                        now.relationships().stream().map(held -> Retention.of(subject, held, now.today())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The subject after an event. */
    public static Subject evolve(Subject state, SubjectEvent event) {
        return switch (event) {
            case ErasureProposed e -> new Subject(e, state.erased());
            case SubjectErased e -> new Subject(null, e);
        };
    }
}
