package org.hemu.domain.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.CaseworkRejection.AmountImpossible;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** What holds for whoever is named in a case, and for the case that it comes from. */
public final class Parties {
    private Parties() {}

    /** Somebody who is named twice. */
    public static Optional<CaseworkRejection> twice(Collection<SubjectId> named, String pointer) {
        Set<SubjectId> seen = new HashSet<>();
        return named.stream()
                .filter(subject -> !seen.add(subject))
                .findFirst()
                .map(subject -> new NamedTwice(subject, pointer));
    }

    /** Whether it is known who the employer is. */
    public static boolean isNamed(EmployerParty employer) {
        String name = employer.name();
        return employer.employerId() != null || (name != null && !name.isBlank());
    }

    /** An amount that cannot be claimed or owed; there need be none. */
    public static Optional<CaseworkRejection> impossible(@Nullable Long amountFen, String pointer) {
        return amountFen != null && amountFen <= 0
                ? Optional.of(new AmountImpossible(amountFen, pointer))
                : Optional.empty();
    }

    /**
     * A case that another is said to come from must be another one, on record, and about somebody who is a party to this one.
     *
     * @param matterOfOrigin the first case of its matter; absent when it is not on record, or does not
     *     {@linkplain CaseBefore#concerns concern} the parties
     */
    public static Optional<CaseworkRejection> wrong(
            @Nullable Origin origin, CaseId self, @Nullable CaseId matterOfOrigin) {
        return Optional.ofNullable(origin)
                .map(Origin::caseId)
                .filter(before -> before.equals(self) || matterOfOrigin == null)
                .map(before -> new OriginUnknown(before, "/origin/caseId"));
    }

    /** The matter of a case: that of the case it comes from, or its own. */
    public static CaseId matter(@Nullable Origin origin, CaseId self, @Nullable CaseId matterOfOrigin) {
        return origin == null || origin.caseId() == null || matterOfOrigin == null ? self : matterOfOrigin;
    }
}
