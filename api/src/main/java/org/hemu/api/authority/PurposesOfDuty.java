package org.hemu.api.authority;

import static org.hemu.api.person.DisclosurePurpose.AUDIT;
import static org.hemu.api.person.DisclosurePurpose.FILING_REVIEW;
import static org.hemu.api.person.DisclosurePurpose.INSPECTION;
import static org.hemu.api.person.DisclosurePurpose.MEDIATION;
import static org.hemu.api.person.DisclosurePurpose.SUBJECT_REQUEST;

import java.util.Map;
import java.util.Set;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.shared.Role;

/**
 * What for each role may read personal data in full. Where it may, is in the row {@code DISCLOSE_PERSONAL_DATA} of
 * {@link Authority}; whoever is not here may nowhere.
 */
public final class PurposesOfDuty {
    private static final Map<Role, Set<DisclosurePurpose>> DUTIES = Map.of(
            Role.FILING_CLERK, Set.of(FILING_REVIEW, SUBJECT_REQUEST),
            Role.SUPERVISOR, Set.of(FILING_REVIEW, SUBJECT_REQUEST),
            Role.INSPECTOR, Set.of(INSPECTION),
            Role.MEDIATOR, Set.of(MEDIATION),
            Role.AUDITOR, Set.of(AUDIT));

    private PurposesOfDuty() {}

    /** The purposes that belong to the duty of the role. */
    public static Set<DisclosurePurpose> of(Role role) {
        return DUTIES.getOrDefault(role, Set.of());
    }
}
