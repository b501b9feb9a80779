package org.hemu.app.scenario.life;

import java.util.function.Function;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.app.scenario.province.People;
import org.hemu.app.scenario.province.Profiles;

/** What all lives are drawn from. */
public record World(
        long seed,
        Divisions divisions,
        Profiles profiles,
        People people,
        Function<IdentityDocument, WorkerId> workerId) {

    /**
     * A world with so many employers.
     *
     * @param workerId derives worker ids with the application's key
     */
    public static World of(
            long seed, int employers, Divisions divisions, Function<IdentityDocument, WorkerId> workerId) {
        return new World(
                seed, divisions, new Profiles(seed, employers, divisions), new People(seed, divisions), workerId);
    }
}
