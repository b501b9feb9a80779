package org.hemu.api.person;

import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;

/** What can be asked about the personal data of a subject. */
public sealed interface SubjectCommand extends Command {
    SubjectId subject();

    @Override
    default String aggregateId() {
        return subject().value();
    }

    /**
     * Proposes to erase a person; it takes another one to confirm it.
     *
     * @param jurisdiction the unit that handles it
     */
    record ProposeErasure(SubjectId subject, JurisdictionCode jurisdiction, ErasureGround ground)
            implements SubjectCommand {}

    /** Erases the person: from then on nobody opens what was recorded of them. */
    record ConfirmErasure(SubjectId subject) implements SubjectCommand {}
}
