package org.hemu.query.employment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about employers and employment relationships. */
@Component
public class EmploymentQueries {
    private final EmployersOnRecord employers;
    private final Rows<RosterBucket> rosters;
    private final Rows<Relationship> relationships;
    private final EmployerLists lists;
    private final Cursors cursors;
    private final Freshness freshness;

    public EmploymentQueries(
            EmployersOnRecord employers,
            Rows<RosterBucket> rosters,
            Rows<Relationship> relationships,
            EmployerLists lists,
            Cursors cursors,
            Freshness freshness) {
        this.employers = employers;
        this.rosters = rosters;
        this.relationships = relationships;
        this.lists = lists;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    /**
     * One employer, by its id or any other code that it has or had.
     *
     * @throws NotFound if there is no such employer
     */
    public Answer<Employer> employer(EmployerId id) {
        AsOf asOf = freshness.of(List.of(Employers.NAME, EmployersByCode.NAME));
        return new Answer<>(existing(id), asOf);
    }

    /**
     * The employers with these ids, or other codes, in the order asked for; what there is no employer of is left out.
     *
     * @param ids at most {@link Limits#LARGEST_PAGE}
     */
    public Answer<List<Employer>> employers(List<EmployerId> ids) {
        AsOf asOf = freshness.of(List.of(Employers.NAME, EmployersByCode.NAME));
        return new Answer<>(
                employers.find(bounded(ids.stream().map(EmployerId::value).toList())), asOf);
    }

    /**
     * The relationships with these ids, in the order asked for; what there is no relationship of is left out.
     *
     * @param ids at most {@link Limits#LARGEST_PAGE}
     */
    public Answer<List<Relationship>> relationships(List<RelationshipId> ids) {
        AsOf asOf = freshness.of(List.of(Relationships.NAME));
        List<String> asked = bounded(ids.stream().map(RelationshipId::value).toList());
        Map<String, Relationship> found = relationships.find(asked);
        return new Answer<>(
                asked.stream()
                        .distinct()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList(),
                asOf);
    }

    private static List<String> bounded(List<String> ids) {
        if (ids.size() > Limits.LARGEST_PAGE) {
            throw new BadRequest(BadRequest.Violation.OUT_OF_RANGE, "id");
        }
        return ids;
    }

    /**
     * The employers that the unit and the units below it are accountable for now, by unit and then by id.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<Employer> employers(
            JurisdictionCode jurisdiction, EmployerFilter filter, @Nullable String cursor, int limit) {
        return lists.employers(jurisdiction, filter, cursor, Limits.page(limit));
    }

    /** The relationships of an employer, by id; {@code activeOnly} leaves out those that have ended. */
    public Page<RosterEntry> relationships(
            EmployerId employer, boolean activeOnly, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(List.of(Employers.NAME, EmployersByCode.NAME, Roster.NAME));
        EmployerId known = existing(employer).id();
        After after = cursors.read(cursor, After.class);
        List<RosterEntry> remaining = rosters.find(Buckets.keys(known.value())).values().stream()
                .flatMap(bucket -> bucket.relationships().stream())
                .filter(entry -> !activeOnly || entry.active())
                .filter(entry -> after == null || entry.id().value().compareTo(after.relationship()) > 0)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .limit(Limits.page(limit) + 1L)
                .toList();
        List<RosterEntry> page = remaining.size() > limit ? remaining.subList(0, limit) : remaining;
        String next = remaining.size() > limit
                ? cursors.write(new After(page.getLast().id().value()))
                : null;
        return new Page<>(page, next, asOf);
    }

    private record After(String relationship) {}

    /**
     * One relationship with its filings.
     *
     * @throws NotFound if there is no such relationship
     */
    public Answer<Relationship> relationship(RelationshipId id) {
        AsOf asOf = freshness.of(List.of(Relationships.NAME));
        Relationship found = relationships.find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.RELATIONSHIP_UNKNOWN, id.value());
        }
        return new Answer<>(found, asOf);
    }

    private Employer existing(EmployerId id) {
        return employers.find(id.value()).orElseThrow(() -> new NotFound(NotFound.Kind.EMPLOYER_UNKNOWN, id.value()));
    }
}
