package org.hemu.query.employment;

import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.jurisdiction.Place;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of employers or of what hangs on them goes on.
 *
 * @param path units from the top of the list down to the one accountable
 * @param recordedUnder code under which the employer is on record
 * @param employer the employer
 * @param after within the employer, the last item of the page before; empty to begin with the employer itself
 */
public record EmployerPlace(List<String> path, String recordedUnder, String employer, String after) {
    private static final int LEVELS = 5;

    public EmployerPlace {
        path = List.copyOf(path);
    }

    public static EmployerPlace of(EmployerWalk.Met met, String after) {
        return new EmployerPlace(
                met.place().path().stream().map(JurisdictionCode::value).toList(),
                met.place().recordedUnder().value(),
                met.employer().id().value(),
                after);
    }

    /**
     * The place in the tree, which a cursor of this list must have under its own top; null for the beginning.
     *
     * @throws BadRequest otherwise
     */
    public static @Nullable Place in(JurisdictionCode top, @Nullable EmployerPlace cursor) {
        if (cursor == null) {
            return null;
        }
        if (cursor.path.isEmpty()
                || cursor.path.size() > LEVELS
                || !cursor.path.getFirst().equals(top.value())
                || !cursor.path.stream().allMatch(JurisdictionCode::isWellFormed)
                || !JurisdictionCode.isWellFormed(cursor.recordedUnder)) {
            throw new BadRequest(Violation.FOREIGN_CURSOR, "cursor");
        }
        return new Place(
                cursor.path.stream().map(JurisdictionCode::new).toList(), new JurisdictionCode(cursor.recordedUnder));
    }
}
