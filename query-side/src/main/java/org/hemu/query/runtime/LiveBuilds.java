package org.hemu.query.runtime;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The builds that readers see: as the term of this process has them, or as the store says where another process feeds. */
final class LiveBuilds {
    private final ReadStore store;
    private final Collection<Projection<?>> projections;
    private final Supplier<@Nullable Term> term;
    private final Remembered<Map<String, Generation>> catalogue;

    LiveBuilds(
            ReadStore store,
            Collection<Projection<?>> projections,
            InstantSource clock,
            Supplier<@Nullable Term> term) {
        this.store = store;
        this.projections = projections;
        this.term = term;
        this.catalogue = new Remembered<>(clock, this::readCatalogue);
    }

    private Map<String, Generation> readCatalogue() {
        Map<String, Generation> read = new HashMap<>();
        projections.forEach(projection -> read.put(projection.name(), generation(projection)));
        return read;
    }

    private Generation generation(Projection<?> projection) {
        return store.catalogued(projection.name())
                .orElseGet(() -> Catalogued.first(projection))
                .live();
    }

    Generation of(Projection<?> projection) {
        Term feeding = term.get();
        if (feeding != null) {
            return feeding.serving(projection.name());
        }
        return Objects.requireNonNull(catalogue.get().get(projection.name()), projection.name());
    }

    String id(Projection<?> projection) {
        return of(projection).id(projection.name());
    }

    /** The documents of a projection, whichever build of it is live. */
    <R> ReadModel<R> model(Projection<R> projection) {
        return new ReadModel<>() {
            @Override
            public Map<String, Keyed<R>> findAll(Collection<String> keys) {
                Map<String, Keyed<R>> found = store.find(name(), projection.rowType(), keys);
                found.values().removeIf(document -> document.row() == null && !document.incomplete());
                return found;
            }

            @Override
            public List<Keyed<R>> scan(String afterKey, int limit) {
                return store.scan(name(), projection.rowType(), afterKey, limit);
            }

            private ReadStore.Name name() {
                return Folding.rowsOf(id(projection));
            }
        };
    }

    /** The sums of a projection; where there is none, a document is given only when an event may be missing from it. */
    Map<String, Keyed<Sums>> sums(RolledUp<?> projection, Collection<String> codes) {
        Set<String> keys = new HashSet<>(codes);
        keys.add(Sums.EVERY);
        Map<String, Keyed<Sums>> found = new HashMap<>(store.find(Folding.sumsOf(id(projection)), Sums.class, keys));
        Keyed<Sums> every = found.remove(Sums.EVERY);
        if (every != null) {
            for (String code : codes) {
                Keyed<Sums> sums = found.getOrDefault(code, Keyed.blank(code));
                for (long missing : every.missing()) {
                    sums = sums.marked(missing);
                }
                found.put(code, sums);
            }
        }
        return found;
    }

    /** Those being built beside them, as the store has them. */
    List<RebuildProgress> building(long head) {
        return projections.stream()
                .map(Projection::name)
                .sorted()
                .flatMap(name -> store.catalogued(name).stream())
                .flatMap(builds -> RebuildProgress.seenFromElsewhere(
                        builds,
                        building -> store.checkpoint(building.id(builds.projection()))
                                .orElse(Checkpoint.NONE),
                        head)
                        .stream())
                .toList();
    }
}
