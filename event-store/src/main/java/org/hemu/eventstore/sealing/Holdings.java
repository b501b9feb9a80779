package org.hemu.eventstore.sealing;

import java.util.List;
import org.hemu.api.person.SubjectId;

/** Tells where subjects of personal data are held. */
public interface Holdings {
    /** The aggregates whose events hold the subject, by id; some may hold it no longer, or never came to. */
    List<String> aggregatesOf(SubjectId subject);
}
