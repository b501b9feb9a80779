package org.hemu.query.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Scanner;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;

/** A process that feeds read models from a log drawn by lot, until it is killed or nobody listens any more. */
final class Feeder {
    static final String DATABASE = "hemu";
    static final long SEED = 51;
    static final int EVENTS = 6_000;
    static final List<String> NAMES = List.of("worksites", "bustle");

    private Feeder() {}

    static WorksiteLog log() {
        return new WorksiteLog().with(new Province(SEED, 300).events(EVENTS));
    }

    static List<Projection<?>> projections() {
        return List.of(new Worksites(), new Bustle());
    }

    static ReadSide readSide(MongoStore store, String owner, int batch) {
        WorksiteLog log = log();
        return new ReadSide(
                log, log::decode, store, projections(), InstantSource.system(), owner, Duration.ofSeconds(5), batch);
    }

    /** Arguments: the URL of a server or a directory for the embedded one, and the name of this process. */
    public static void main(String[] arguments) throws InterruptedException {
        MongoStore store = arguments[0].startsWith("mongodb:")
                ? MongoStore.on(arguments[0], DATABASE)
                : MongoStore.on(EmbeddedMongo.in(Path.of(arguments[0])), DATABASE);
        ReadSide readSide = readSide(store, arguments[1], 20);
        readSide.start();
        for (long position = 0; position < EVENTS; position += 100) {
            readSide.await(position, NAMES, Duration.ofMinutes(1));
            System.out.println(position);
            if (position == 200) {
                readSide.rebuild("worksites");
            }
        }
        try (Scanner parent = new Scanner(System.in)) {
            parent.hasNextLine();
        }
    }
}
