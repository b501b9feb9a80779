package org.hemu.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.SubjectId;
import org.hemu.query.shared.Rows;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whose data is only stored, and therefore shown to auditors alone (个人信息保护法 第四十七条第二款). */
public final class Restrictions {
    /** Where nobody's is. */
    public static final Restrictions NONE = new Restrictions(_ -> Map.of());

    private static final String LOOK = Look.class.getName();

    private final Rows<SubjectStanding> standings;

    public Restrictions(Rows<SubjectStanding> standings) {
        this.standings = standings;
    }

    /** The look at them for one answer: all of it, with the version it is told by, says the same. */
    public Look look() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new Look();
        }
        if (request.getAttribute(LOOK, RequestAttributes.SCOPE_REQUEST) instanceof Look look) {
            return look;
        }
        Look look = new Look();
        request.setAttribute(LOOK, look, RequestAttributes.SCOPE_REQUEST);
        return look;
    }

    /** What was known when one answer was written. */
    public final class Look {
        private final Map<String, Boolean> restricted = new HashMap<>();

        private Look() {}

        /** Asks for several at once. */
        public void ahead(Collection<SubjectId> subjects) {
            if (!audits()) {
                List<String> keys = subjects.stream()
                        .map(SubjectStandings::key)
                        .filter(key -> !restricted.containsKey(key))
                        .toList();
                Map<String, SubjectStanding> found = standings.find(keys);
                keys.forEach(key -> restricted.put(key, isRestricted(found, key)));
            }
        }

        /** Whether the one who asks may not see the person. */
        public boolean hides(SubjectId subject) {
            return !audits()
                    && restricted.computeIfAbsent(
                            SubjectStandings.key(subject), key -> isRestricted(standings.find(List.of(key)), key));
        }

        private static boolean isRestricted(Map<String, SubjectStanding> found, String key) {
            SubjectStanding standing = found.get(key);
            return standing != null && standing.restriction() != null;
        }

        private static boolean audits() {
            return Acting.current()
                    .filter(actor -> Authority.table().everPermits(Operation.READ_AUDIT, actor.role()))
                    .isPresent();
        }
    }
}
