package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.util.Optional;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.ConfirmErasure;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectCommand.LiftRestriction;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectCommand.RestrictProcessing;
import org.hemu.api.person.SubjectCommand.WithdrawErasure;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ErasureWithdrawn;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.ErasureNotProposed;
import org.hemu.api.person.SubjectRejection.ErasureOfAnotherUnit;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.SecondPerson;
import org.jspecify.annotations.Nullable;

/**
 * A subject of personal data. Erasing takes two persons, and waits for whatever still needs to know who it is.
 *
 * @param proposed what waits to be confirmed
 * @param erased the last erasure, when there was one; the person may have come back since
 * @param restricted since when the data is only stored; absent when it is not, or was erased meanwhile
 */
public record Subject(
        @Nullable ErasureProposed proposed,
        @Nullable SubjectErased erased,
        @Nullable ProcessingRestricted restricted) {
    public static final Subject INITIAL = new Subject(null, null, null);

    /** Decides what is asked about a subject. Of whom nothing can be opened is unknown, whatever there was before. */
    public static Decision<SubjectEvent> decide(SubjectCommand command, Subject state, SubjectCircumstances now) {
        if (now.key().isEmpty() && !(command instanceof DisclosePersonalData)) {
            return refuse(new SubjectUnknown(command.subject()));
        }
        return switch (command) {
            case ProposeErasure c -> propose(c, state, now);
            case ConfirmErasure c -> confirm(c, state, now);
            case WithdrawErasure c -> withdraw(c, state, now);
            case RestrictProcessing c -> Restricting.decide(c, state, now);
            case LiftRestriction c -> Restricting.decide(c, state, now);
            case DisclosePersonalData c -> Disclosing.decide(c, state, now);
        };
    }

    private static Decision<SubjectEvent> propose(ProposeErasure c, Subject state, SubjectCircumstances now) {
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
        if (proposal == null) {
            return refuse(new ErasureNotProposed(c.subject()));
        }
        Optional<? extends Rejection> second =
                SecondPerson.missing(Operation.CONFIRM_ERASURE, proposal.proposer(), now.actor());
        Optional<? extends Rejection> why = second.isPresent() ? second : kept(c.subject(), now);
        return why.<Decision<SubjectEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new SubjectErased(
                        c.subject(), proposal.jurisdiction(), now.key().getAsLong(), now.today())));
    }

    /** The one who proposed it may, and the unit that handles it. */
    private static Decision<SubjectEvent> withdraw(WithdrawErasure c, Subject state, SubjectCircumstances now) {
        ErasureProposed proposal = state.proposed();
        if (proposal == null) {
            return refuse(new ErasureNotProposed(c.subject()));
        }
        boolean theirs = proposal.proposer().equals(now.actor().subject())
                || now.actor().jurisdiction().equals(now.proposalHandledBy());
        return theirs
                ? accept(new ErasureWithdrawn(c.subject(), proposal.jurisdiction(), now.today()))
                : refuse(new ErasureOfAnotherUnit(c.subject(), proposal.jurisdiction()));
    }

    /** What still needs to know who it is. */
    private static Optional<? extends Rejection> kept(SubjectId subject, SubjectCircumstances now) {
        return Keeping.reasons(subject, now).findFirst();
    }

    /** The subject after an event. */
    public static Subject evolve(Subject state, SubjectEvent event) {
        return switch (event) {
            case ErasureProposed e -> new Subject(e, state.erased(), state.restricted());
            case SubjectErased e -> new Subject(null, e, null);
            case ErasureWithdrawn _ -> new Subject(null, state.erased(), state.restricted());
            case ProcessingRestricted e -> new Subject(state.proposed(), state.erased(), e);
            case RestrictionLifted _ -> new Subject(state.proposed(), state.erased(), null);
            case PersonalDataDisclosed _ -> state;
        };
    }
}
