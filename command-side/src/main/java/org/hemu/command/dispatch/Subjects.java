package org.hemu.command.dispatch;

import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;

/** Tells whose key a person is sealed with. */
public interface Subjects {
    /**
     * The subject of personal data.
     *
     * @param aggregateId where the person stands, which tells persons without a document apart
     */
    SubjectId of(PersonalData person, String aggregateId);
}
