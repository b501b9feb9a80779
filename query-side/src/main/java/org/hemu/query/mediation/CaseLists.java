package org.hemu.query.mediation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Lists of mediation cases by jurisdiction. */
@Component
class CaseLists {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, CaseDirectory.OF_MEDIATION, Cases.NAME, ClocksOfCases.NAME);

    private final ByUnit<CaseIndex> index;
    private final CaseRows rows;
    private final CasePages pages;
    private final Freshness freshness;

    CaseLists(
            @Qualifier(CaseDirectory.OF_MEDIATION) ByUnit<CaseIndex> index,
            CaseRows rows,
            CasePages pages,
            Freshness freshness) {
        this.index = index;
        this.rows = rows;
        this.pages = pages;
        this.freshness = freshness;
    }

    Page<ListedCase> cases(JurisdictionCode top, CaseFilter filter, @Nullable String cursor, int limit) {
        return pages.page(top, index.of(top), freshness.of(READS), cursor, limit, some -> admitted(some, filter));
    }

    private List<Admitted<ListedCase>> admitted(List<Listed> some, CaseFilter filter) {
        Map<String, CaseOnFile> cases =
                rows.cases().find(some.stream().map(each -> each.id().value()).toList());
        Map<String, CaseClocks> clocks = rows.clocks().find(cases.keySet());
        return some.stream()
                .flatMap(each -> Stream.ofNullable(cases.get(each.id().value()))
                        .filter(file -> filter.admits(file, clocks.get(file.id().value())))
                        .map(file -> new Admitted<>(
                                each, ListedCase.of(file, clocks.get(file.id().value())))))
                .toList();
    }
}
