package org.hemu.query.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.SubjectId;
import org.hemu.query.shared.Rows;

/** Whose data is only stored, and therefore shown to auditors alone (个人信息保护法 第四十七条第二款). */
public final class Restrictions {
    /** Where nobody's is. */
    public static final Restrictions NONE = new Restrictions(_ -> Map.of());

    private final Rows<StandingBucket> standings;

    public Restrictions(Rows<StandingBucket> standings) {
        this.standings = standings;
    }

    /** A look at them for one answer, so that a long list asks once for each row. */
    public Look look() {
        return new Look();
    }

    /** What was known when one answer was written. */
    public final class Look {
        private final Map<String, List<SubjectStanding>> known = new HashMap<>();

        private Look() {}

        /** Whether the one who asks may not see the person. */
        public boolean hides(SubjectId subject) {
            List<SubjectStanding> there = known.computeIfAbsent(SubjectStandings.key(subject), key -> {
                StandingBucket bucket = standings.find(key);
                return bucket == null ? List.of() : bucket.subjects();
            });
            return SubjectStandings.of(there, subject).restriction() != null && !audits();
        }

        private static boolean audits() {
            return Acting.current()
                    .filter(actor -> Authority.table().everPermits(Operation.READ_AUDIT, actor.role()))
                    .isPresent();
        }
    }
}
