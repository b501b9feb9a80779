package org.hemu.domain.casework;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A case that another is said to come from, as far as the other depends on it.
 *
 * @param matter the first case of its matter
 * @param employer as it was named there
 * @param workers those that it is about
 */
public record CaseBefore(CaseId matter, EmployerParty employer, Set<SubjectId> workers) {
    /** The same case; the workers are copied. */
    public CaseBefore {
        workers = Set.copyOf(workers);
    }

    /** Whether it is about the same employer, or about one of the same workers; a matter of others it cannot be. */
    public boolean concerns(EmployerParty named, Collection<SubjectId> others) {
        return isSame(employer, named) || !Collections.disjoint(workers, others);
    }

    /** By its code where both have one, for it may have been registered in between; by its name where neither has. */
    private static boolean isSame(EmployerParty one, EmployerParty other) {
        String code = code(one);
        String another = code(other);
        return (code == null && another == null) ? isSame(one.name(), other.name()) : Objects.equals(code, another);
    }

    private static boolean isSame(@Nullable String name, @Nullable String other) {
        return name != null && other != null && name.strip().equals(other.strip());
    }

    private static @Nullable String code(EmployerParty party) {
        if (party.employerId() != null) {
            return party.employerId().value();
        }
        return party.organizationCode() == null
                ? null
                : party.organizationCode().value();
    }
}
