package org.hemu.query.person;

import java.util.Optional;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.SubjectId;

/** Tells which subject a document makes, whoever and wherever that is; the other way round nobody can tell. */
@FunctionalInterface
public interface SubjectsByDocument {
    /** The subject under its keyed hash; empty when the number cannot be one of that kind. */
    Optional<SubjectId> of(IdentityDocument.Kind kind, String number);
}
