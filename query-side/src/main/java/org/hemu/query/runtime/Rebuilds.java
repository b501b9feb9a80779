package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hemu.query.runtime.RebuildProgress.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds projections anew beside the live ones, all that are under way in one pass over the log, in a thread of its own.
 * Those that have caught up follow the log until they are switched to.
 */
final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration IDLE = Duration.ofMillis(200);

    private final Source source;
    private final InstantSource clock;
    private final Pass pass;
    private final Map<String, Rebuild> byName = new ConcurrentHashMap<>();
    private final ReentrantLock working = new ReentrantLock(true);
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable RuntimeException broken;

    Rebuilds(Source source, ReadStore store, InstantSource clock, int batch, long epoch) {
        this.source = source;
        this.clock = clock;
        this.pass = new Pass(source, store, clock, batch, epoch, (_, _) -> {}, this::failed);
    }

    private void failed(Fed<?> fed, RuntimeException why) {
        LOG.error("the rebuild of {} failed", fed.id(), why);
        Optional.ofNullable(byName.get(fed.name())).ifPresent(rebuild -> rebuild.failed(why));
    }

    /** Why the build that was to become live by itself failed, if it did. */
    @Nullable
    String failure(String name) {
        Rebuild rebuild = byName.get(name);
        return rebuild != null && rebuild.switchesItself() ? rebuild.failure() : null;
    }

    boolean underWay(String name) {
        Rebuild rebuild = byName.get(name);
        return rebuild != null && rebuild.underWay();
    }

    void start(Fed<?> fed, boolean switchesItself) {
        working.lock();
        try {
            byName.put(fed.name(), new Rebuild(fed, switchesItself, clock));
            if (thread == null) {
                thread = Thread.ofPlatform().name("rebuilds").daemon().start(this::run);
            }
        } finally {
            working.unlock();
        }
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                if (!step()) {
                    stop.await(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            broken = e;
        } catch (Error e) {
            broken = new IllegalStateException("rebuilds broke off", e);
        }
    }

    private boolean step() {
        working.lock();
        try {
            List<Rebuild> underWay =
                    byName.values().stream().filter(Rebuild::underWay).toList();
            if (underWay.isEmpty()) {
                return false;
            }
            List<Fed<?>> feds = underWay.stream().<Fed<?>>map(Rebuild::fed).toList();
            long from = feds.stream().mapToLong(Fed::next).min().orElse(0);
            int read = pass.advance(feds, from);
            long head = read == 0 ? from : source.log().head();
            underWay.stream().filter(Rebuild::underWay).forEach(rebuild -> rebuild.moved(read, head));
            return read > 0;
        } finally {
            working.unlock();
        }
    }

    /** Why all of them broke off, when they did; taking them up again is right. */
    @Nullable
    RuntimeException broken() {
        return broken;
    }

    /** Names of those that have caught up and are to become live without being told to. */
    List<String> readyToSwitch() {
        return byName.values().stream()
                .filter(rebuild -> rebuild.switchesItself() && rebuild.state() == State.CAUGHT_UP)
                .map(rebuild -> rebuild.fed().name())
                .toList();
    }

    /**
     * Hands over a build that has caught up, once it has reached the position as well.
     *
     * @param then makes it the live one; until it returns no other build moves
     * @return empty when none has caught up
     */
    <T> Optional<T> handOver(String name, long position, Function<Fed<?>, T> then) {
        working.lock();
        try {
            Rebuild rebuild = byName.get(name);
            if (rebuild == null || rebuild.state() != State.CAUGHT_UP) {
                return Optional.empty();
            }
            Fed<?> fed = rebuild.fed();
            while (fed.next() < position && rebuild.underWay()) {
                pass.advance(List.of(fed), fed.next());
            }
            if (!rebuild.underWay()) {
                return Optional.empty();
            }
            T result = then.apply(fed);
            rebuild.switched();
            return Optional.of(result);
        } finally {
            working.unlock();
        }
    }

    /** The build beside the live one, while it is under way. */
    Optional<Fed<?>> building(String name) {
        Rebuild rebuild = byName.get(name);
        return rebuild != null && rebuild.underWay() ? Optional.of(rebuild.fed()) : Optional.empty();
    }

    List<RebuildProgress> progress() {
        long head = source.log().head();
        return byName.values().stream().map(rebuild -> rebuild.progress(head)).toList();
    }

    @Override
    public void close() {
        stop.countDown();
        Thread running = thread;
        try {
            if (running != null) {
                running.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pass.close();
    }
}
