package org.hemu.query.runtime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.runtime.WorksiteEvent.Closed;
import org.hemu.query.runtime.WorksiteEvent.Lent;
import org.hemu.query.runtime.WorksiteEvent.Moved;
import org.hemu.query.runtime.WorksiteEvent.Opened;
import org.hemu.query.runtime.WorksiteEvent.Staffed;

/** Worksites of one province whose lives are drawn by lot; the same for the same seed. */
final class Province {
    static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");
    private static final List<String> UNITS = List.of(
            "220000000000",
            "220100000000",
            "220102000000",
            "220102001000",
            "220102001001",
            "220102001002",
            "220300000000");

    private final Random lot;
    private final int sites;
    private final boolean lending;
    private final Set<String> open = new HashSet<>();

    Province(long seed, int sites) {
        this(seed, sites, true);
    }

    /** @param lending whether worksites lend staff to each other, so that their rows depend on one another */
    Province(long seed, int sites, boolean lending) {
        this.lot = new Random(seed);
        this.sites = sites;
        this.lending = lending;
    }

    List<WorksiteEvent> events(int count) {
        List<WorksiteEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(next("site-" + lot.nextInt(sites)));
        }
        return events;
    }

    private WorksiteEvent next(String id) {
        if (open.add(id)) {
            return new Opened(id, unit());
        }
        return switch (lot.nextInt(12)) {
            case 0 -> {
                open.remove(id);
                yield new Closed(id, unit());
            }
            case 1, 2 -> new Moved(id, unit());
            case 3, 4, 5 ->
                lending
                        ? new Lent(id, unit(), "site-" + lot.nextInt(sites), month(), 1 + lot.nextInt(5))
                        : new Staffed(id, unit(), month(), 2);
            default -> new Staffed(id, unit(), month(), lot.nextInt(9) - 3);
        };
    }

    private JurisdictionCode unit() {
        return new JurisdictionCode(UNITS.get(lot.nextInt(UNITS.size())));
    }

    private YearMonth month() {
        return YearMonth.of(2020, 1).plusMonths(lot.nextInt(18));
    }
}
