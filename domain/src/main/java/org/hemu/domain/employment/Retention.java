package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection;
import org.hemu.api.person.SubjectRejection.RetentionRunning;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.domain.shared.Rule;

/**
 * Why somebody must stay known: while employed, while a filing is to be decided, while representing an employer, and for two
 * years after a contract has ended, for which its text is to be kept (劳动合同法 第五十条).
 */
public final class Retention {
    /** The text of a contract is kept. */
    public static final Rule RULE = Rule.since(LocalDate.of(2008, 1, 1), "contract-kept-2-years", "劳动合同法", "第五十条");

    private static final int YEARS = 2;

    private Retention() {}

    /** Why a relationship needs to know its worker. */
    public static Optional<SubjectRejection> of(SubjectId subject, Relationship relationship, LocalDate today) {
        if (needs(relationship)) {
            String id = relationship.pair().orElseThrow().id().value();
            return Optional.of(new SubjectStillHeld(subject, RecordKind.RELATIONSHIP, id));
        }
        return relationship
                .lastSpell()
                .flatMap(spell -> Optional.ofNullable(spell.endedOn()))
                .filter(RULE::inForceOn)
                .map(ended -> ended.plusYears(YEARS))
                .filter(until -> !today.isAfter(until))
                .map(until -> new RetentionRunning(subject, until, RULE.citation()));
    }

    /** Whether what is going on in a relationship needs its worker: they are employed, or a filing is to be decided. */
    public static boolean needs(Relationship relationship) {
        return !relationship.open().isEmpty()
                || relationship.lastSpell().filter(Spell::isActive).isPresent();
    }

    /** Why an employer needs to know somebody. */
    public static Optional<SubjectRejection> of(SubjectId subject, Employer employer) {
        return employer instanceof Employer.Registered registered && needs(subject, registered)
                ? Optional.of(new SubjectStillHeld(
                        subject, RecordKind.EMPLOYER, registered.id().value()))
                : Optional.empty();
    }

    /** Whether somebody represents an employer. */
    public static boolean needs(SubjectId subject, Employer employer) {
        return employer instanceof Employer.Registered registered
                && registered.particulars().legalRepresentative() instanceof SealedPerson representative
                && representative.subject().equals(subject);
    }
}
