package org.hemu.query.petition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.CaseDirectory.Listed;
import org.hemu.query.casework.CaseIndex;
import org.hemu.query.casework.CasePages;
import org.hemu.query.casework.CasePages.Admitted;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.matter.Matters;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Questions about letters and visits. */
@Component
public class PetitionQueries {
    private final PetitionRows rows;
    private final ByUnit<CaseIndex> index;
    private final CasePages pages;
    private final Freshness freshness;
    private final Clock clock;

    public PetitionQueries(
            PetitionRows rows,
            @Qualifier(CaseDirectory.OF_PETITIONS) ByUnit<CaseIndex> index,
            CasePages pages,
            Freshness freshness,
            Clock clock) {
        this.rows = rows;
        this.index = index;
        this.pages = pages;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * The petitions that the unit and the units below it have now, those that came last in front.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<ListedPetition> petitions(
            JurisdictionCode jurisdiction, PetitionFilter filter, @Nullable String cursor, int limit) {
        return pages.page(
                jurisdiction,
                index.of(jurisdiction),
                freshness.of(
                        List.of(JurisdictionTree.NAME, CaseDirectory.OF_PETITIONS, Petitions.NAME, ClocksOfCases.NAME)),
                cursor,
                Limits.page(limit),
                some -> admitted(some, filter));
    }

    /** A petition is listed where it is now, since when it is there, and nowhere else where it was before. */
    private List<Admitted<ListedPetition>> admitted(List<Listed> some, PetitionFilter filter) {
        Map<String, PetitionOnFile> petitions = rows.petitions()
                .find(some.stream().map(each -> each.id().value()).toList());
        Map<String, CaseClocks> clocks = rows.clocks().find(petitions.keySet());
        return some.stream()
                .flatMap(each -> Stream.ofNullable(petitions.get(each.id().value()))
                        .filter(file -> file.jurisdiction().equals(each.jurisdiction())
                                && file.since().equals(each.openedOn()))
                        .filter(file -> filter.admits(file, clocks.get(file.id().value())))
                        .map(file -> new Admitted<>(
                                each,
                                ListedPetition.of(file, clocks.get(file.id().value())))))
                .toList();
    }

    /**
     * One petition.
     *
     * @throws NotFound if there is no such petition
     */
    public Answer<PetitionFile> petition(CaseId id) {
        AsOf asOf = freshness.of(List.of(Petitions.NAME, ClocksOfCases.NAME, Matters.NAME));
        PetitionOnFile found = rows.petitions().find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.CASE_UNKNOWN, id.value());
        }
        return new Answer<>(
                PetitionFile.of(
                        found,
                        rows.clocks().find(id.value()),
                        rows.matters().find(found.matter().value()),
                        clock.instant().atZone(clock.getZone()).toLocalDate()),
                asOf);
    }
}
