package org.hemu.query.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Actor;
import org.hemu.query.runtime.Comparison;
import org.hemu.query.runtime.Generation;
import org.hemu.query.runtime.ProjectionStatus;
import org.hemu.query.runtime.Quarantined;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.RebuildProgress;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the operator: how the read models are doing, rebuilding them, and events in quarantine. */
@RestController
@RequestMapping("/api/v1/operation")
class OperationResource {
    private static final Logger LOG = LoggerFactory.getLogger(OperationResource.class);

    private final ReadSide readSide;

    OperationResource(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Needs(Operation.READ_OPERATION_STATUS)
    @GetMapping("/projections")
    Answer<List<ProjectionStatus>> projections() {
        AsOf asOf = readSide.ofAll();
        return new Answer<>(readSide.status(), asOf);
    }

    /** Starts a rebuild beside the live read model; its progress is under {@code /rebuilds}. */
    @Needs(Operation.REBUILD_READ_MODEL)
    @PostMapping("/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<RebuildProgress> rebuild(@PathVariable String name) {
        known(name);
        note(Operation.REBUILD_READ_MODEL, name);
        readSide.rebuild(name);
        return readSide.rebuilds();
    }

    @Needs(Operation.READ_OPERATION_STATUS)
    @GetMapping("/rebuilds")
    Answer<List<RebuildProgress>> rebuilds() {
        AsOf asOf = readSide.ofAll();
        return new Answer<>(readSide.rebuilds(), asOf);
    }

    /** Holds what is being built of a read model against what is live: what will be different after the switch. */
    @Needs(Operation.READ_OPERATION_STATUS)
    @GetMapping("/projections/{name}/comparison")
    Answer<Comparison> comparison(@PathVariable String name) {
        known(name);
        AsOf asOf = readSide.of(List.of(name));
        return new Answer<>(readSide.compare(name).orElseThrow(() -> new NothingIsBuilt(name)), asOf);
    }

    /**
     * What queries are answered from.
     *
     * @param generation which build of the read model it is
     */
    record Live(String projection, int version, int generation) {}

    /**
     * Makes the rebuilt read model the live one. Which request did so is kept with it, so that whoever asks again because the
     * answer was lost is answered the same.
     */
    @Needs(Operation.SWITCH_READ_MODEL)
    @PostMapping("/projections/{name}/switch")
    Live switchTo(@PathVariable String name, HttpServletRequest request) {
        known(name);
        note(Operation.SWITCH_READ_MODEL, name);
        String key = request.getHeader("Idempotency-Key");
        Generation live = readSide.switchTo(
                        name, key == null ? null : Acting.now().subject() + " " + key)
                .orElseThrow(() -> new NothingToSwitchTo(name));
        return new Live(name, live.version(), live.number());
    }

    @Needs(Operation.READ_OPERATION_STATUS)
    @GetMapping("/quarantine")
    Answer<List<Quarantined>> quarantine(@RequestParam(defaultValue = "-1") long after) {
        AsOf asOf = readSide.ofAll();
        return new Answer<>(readSide.quarantined(after), asOf);
    }

    /**
     * What to try again.
     *
     * @param projection name; absent for all
     * @param aggregateId absent for all
     */
    record Retry(@Nullable String projection, @Nullable String aggregateId) {}

    private static final Retry EVERYTHING = new Retry(null, null);

    record Retried(int folded, List<Quarantined> left) {}

    /** Without a body, everything is tried again. */
    @Needs(Operation.RETRY_QUARANTINED)
    @PostMapping("/quarantine/retry")
    Retried retry(@RequestBody(required = false) @Nullable Retry body) {
        Retry what = body == null ? EVERYTHING : body;
        if (what.projection() != null) {
            known(what.projection());
        }
        checkFeeds();
        note(Operation.RETRY_QUARANTINED, what);
        int folded = readSide.retry(what.projection(), what.aggregateId());
        return new Retried(folded, readSide.quarantined(-1));
    }

    /** Nothing of this reaches the event log, so the log of the program tells who it was. */
    private static void note(Operation operation, Object what) {
        Actor actor = Acting.now();
        LOG.info("{} {}: {} of {}", operation, what, actor.subject(), actor.jurisdiction());
    }

    private void known(String name) {
        if (!readSide.knows(name)) {
            throw new NotFound(NotFound.Kind.PROJECTION_UNKNOWN, name);
        }
        checkFeeds();
    }

    private void checkFeeds() {
        if (!readSide.feeds()) {
            throw new FedElsewhere();
        }
    }
}
