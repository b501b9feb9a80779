package org.hemu.query.runtime;

import java.util.List;

/** A read store that refuses the rows of one projection as long as it is told to. */
final class PickyStore extends StoreInFront {
    private volatile boolean refusing = true;

    PickyStore(ReadStore store) {
        super(store);
    }

    void accept() {
        refusing = false;
    }

    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        if (refusing && row == Worksites.Site.class) {
            throw new IllegalArgumentException("too large");
        }
        super.write(collection, row, changes);
    }
}
