package org.hemu.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hemu.app.RunningHemu;
import org.hemu.app.Wire;
import org.hemu.app.Wire.Answer;
import org.hemu.app.authority.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the document, asked in order and out of it. One more round:
 * {@code -Dhemu.fuzz.seed=7 -Dhemu.fuzz.requests=100000 -Dhemu.fuzz.seconds=1800}.
 */
class HostileRequestsTest {
    private static final long SEED = Long.getLong("hemu.fuzz.seed", 20_120_630);
    private static final int REQUESTS = Integer.getInteger("hemu.fuzz.requests", 4_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("hemu.fuzz.seconds", 60));

    /** However slow the machine is, every operation has been asked a few times. */
    private static final int LEAST = 300;

    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> created = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();

    @Test
    void areAnsweredAsTheDocumentSays(@TempDir Path directory) throws IOException {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Ground ground = new Ground(hemu);
            Documented document = Documented.kept();
            ValidValues values = new ValidValues(document, ground);
            RandomRequests requests = new RandomRequests(hemu, document, values, SEED);
            Judgement judgement = new Judgement(document);
            Wire wire = new Wire(hemu.address());
            long end = System.nanoTime() + TIME.toNanos();
            int sent = 0;
            while (sent < REQUESTS && (sent < LEAST || System.nanoTime() < end)) {
                Sent request = requests.of(sent);
                Answer answer = ask(wire, judgement, request, sent);
                if (answer.status() == 200 && request.operation().path().contains("/subjects")) {
                    done.add(request.operation().toString());
                }
                if (answer.status() == 201) {
                    created.merge(request.operation().path(), 1, Integer::sum);
                }
                if (answer.status() == 201 && request.operation().path().equals("/api/v1/relationships")) {
                    values.filed(Judgement.JSON
                            .readTree(answer.body())
                            .path("aggregateId")
                            .asString());
                }
                sent++;
            }
            System.out.println(sent + " requests, answers by status " + statuses + ", created " + created);
            assertThat(wrong.entrySet().stream()
                            .map(each -> each.getValue().size() + " times " + each.getKey() + "\n    "
                                    + each.getValue().getFirst())
                            .toList())
                    .as("seed %s, %s requests, answers by status %s", SEED, sent, statuses)
                    .isEmpty();
            assertThat(statuses.keySet())
                    .as("answers of every kind, else little was asked")
                    .containsAll(Arrays.asList(200, 201, 400, 401, 403, 404, 405, 409, 422));
            assertThat(done).as("what was done to subjects").hasSizeGreaterThan(3);
            assertThat(created).as("everything that can be created").containsOnlyKeys(Creations.ALL);
        }
    }

    private Answer ask(Wire wire, Judgement judgement, Sent request, int number) {
        long before = System.nanoTime();
        Answer answer;
        try {
            answer = wire.send(request.text());
        } catch (IOException e) {
            answer = new Answer(0, Map.of(), String.valueOf(e.getMessage()));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - before);
        statuses.merge(answer.status(), 1, Integer::sum);
        String said = answer.status() + " " + Sent.cut(Sent.bytes(answer.body()), 400);
        judgement
                .of(request, answer, taken)
                .forEach(what -> wrong.computeIfAbsent(request.operation() + ": " + what, _ -> new ArrayList<>())
                        .add("number " + number + ": " + request + "\n    answered " + said));
        return answer;
    }
}
