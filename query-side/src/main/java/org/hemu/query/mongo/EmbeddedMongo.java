package org.hemu.query.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Mongo server inside this process, on the loopback interface, kept in one file. It commits when told to and only then,
 * so that documents and checkpoints survive together or not at all.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int CACHE_MB = 64;
    private static final int COMPACT_MILLIS = 2_000;
    private static final long COMPACT_AT_BYTES = 256L * 1024 * 1024;

    private final MVStore file;
    private final H2Backend backend;
    private final MongoServer server;
    private final String url;

    private EmbeddedMongo(MVStore file) {
        this.file = file;
        this.backend = new H2Backend(file);
        this.server = new MongoServer(backend);
        server.bind();
        this.url = server.getConnectionString();
    }

    /** Opens the read models in the directory; a file that cannot be read is put aside, which costs a rebuild. */
    public static EmbeddedMongo in(Path directory) {
        Path file = directory.resolve("read-models.mv");
        try {
            return new EmbeddedMongo(open(file));
        } catch (MVStoreException e) {
            LOG.warn("the read models in {} cannot be read and are built anew: {}", file, e.getMessage());
            putAside(file);
            return new EmbeddedMongo(open(file));
        }
    }

    private static MVStore open(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MB)
                .open();
    }

    private static void putAside(Path file) {
        try {
            Files.move(file, file.resolveSibling("read-models.unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException("the unreadable read models cannot be put aside", e);
        }
    }

    /** Connection string for the driver. */
    public String url() {
        return url;
    }

    /** Makes everything written so far survive; gives room back when the file has grown. */
    void commit() {
        backend.commit();
        if (file.getFileStore().size() > COMPACT_AT_BYTES && file.getFileStore().getFillRate() < 50) {
            file.compactFile(COMPACT_MILLIS);
        }
    }

    @Override
    public void close() {
        backend.commit();
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close(COMPACT_MILLIS);
        }
    }
}
