package org.hemu.domain.employment;

import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import org.hemu.api.employment.EndingGround;

/** Relationships for tests that need some. */
public final class RelationshipsOnRecord {
    private RelationshipsOnRecord() {}

    /** Somebody who works. */
    public static Relationship active() {
        return begun().state();
    }

    /** Somebody who has left. */
    public static Relationship endedOn(String day) {
        return begun().on(day)
                .filed(ending(day, EndingGround.THIRTY_DAY_NOTICE))
                .state();
    }

    private static RelationshipStory begun() {
        return standard().filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2022-03-14")));
    }
}
