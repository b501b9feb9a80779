package org.hemu.command.employment;

import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.IdentityDocumentRule;

/** Normalizes what clients say about persons, before anything is derived from it. */
public final class Persons {
    private Persons() {}

    /** A person whose document is normalized, or the reason why it cannot be one. */
    public sealed interface Checked {}

    /** A person without or with a document. */
    public sealed interface Plain {}

    /** A person whose document is in its normal form. */
    public record Normalized(PersonalData data, IdentityDocument document) implements Checked {}

    /** A person. */
    public record Data(PersonalData data) implements Plain {}

    /** Why it cannot be one. */
    public record Refused(EmploymentRejection why) implements Checked, Plain {}

    /** A person who must be identified by a document. */
    public static Checked identified(PersonBody body, String pointer) {
        if (body.document() == null) {
            return new Refused(new EmploymentRejection.DocumentMissing(pointer + "/document"));
        }
        var kind = body.document().kind();
        var document = IdentityDocumentRule.normalize(kind, body.document().number());
        return document.isEmpty()
                ? new Refused(IdentityDocumentRule.wrongNumber(kind, pointer + "/document/number"))
                : new Normalized(body.with(document.get()), document.get());
    }

    /** A person whose document may be absent. */
    public static Plain plain(PersonBody body, String pointer) {
        if (body.document() == null) {
            return new Data(body.with(null));
        }
        return switch (identified(body, pointer)) {
            case Normalized(var data, var _) -> new Data(data);
            case Refused refused -> refused;
        };
    }
}
