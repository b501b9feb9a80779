package org.hemu.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.SubjectId;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whose data is only stored, and therefore shown to auditors alone (个人信息保护法 第四十七条第二款). While that is not known, it
 * is everybody's; of whom an event waits that could not be folded, it is theirs.
 */
public final class Restrictions {
    /** Where nobody's is. */
    public static final Restrictions NONE = new Restrictions(_ -> Map.of(), () -> true, () -> Optional.of(Set.of()));

    private static final String LOOK = Look.class.getName();

    private final Rows<SubjectStanding> standings;
    private final BooleanSupplier known;
    private final Supplier<Optional<Set<String>>> waiting;

    /**
     * @param known whether whoever has no standing is not restricted
     * @param waiting of whom an event could not be folded; empty when nobody can tell
     */
    public Restrictions(
            Rows<SubjectStanding> standings, BooleanSupplier known, Supplier<Optional<Set<String>>> waiting) {
        this.standings = standings;
        this.known = known;
        this.waiting = waiting;
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
        private boolean asked;
        private @Nullable Set<String> unfolded;

        private Look() {}

        /** Asks for several at once. */
        public void ahead(Collection<SubjectId> subjects) {
            if (!audits()) {
                List<String> keys = subjects.stream()
                        .map(SubjectStandings::key)
                        .filter(key -> !restricted.containsKey(key))
                        .toList();
                restricted.putAll(restricted(keys));
            }
        }

        /** Whether the one who asks may not see the person. */
        public boolean hides(SubjectId subject) {
            if (audits()) {
                return false;
            }
            String key = SubjectStandings.key(subject);
            return restricted.computeIfAbsent(key, _ -> restricted(List.of(key)).get(key));
        }

        private Map<String, Boolean> restricted(List<String> keys) {
            Optional<Set<String>> unknown = unknown();
            Map<String, SubjectStanding> found = unknown.isPresent() ? standings.find(keys) : Map.of();
            return keys.stream()
                    .collect(Collectors.toMap(
                            key -> key,
                            key -> unknown.map(some -> some.contains(key) || isRestricted(found, key))
                                    .orElse(true)));
        }

        /** Of whom it is not known; empty when it is known of nobody. */
        private Optional<Set<String>> unknown() {
            if (!asked) {
                unfolded = known.getAsBoolean() ? waiting.get().orElse(null) : null;
                asked = true;
            }
            return Optional.ofNullable(unfolded);
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
