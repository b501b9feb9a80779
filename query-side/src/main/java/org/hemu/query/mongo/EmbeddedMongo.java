package org.hemu.query.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.hemu.query.runtime.StoreUnreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Mongo server inside this process, on the loopback interface, kept in one file. It commits when told to and only then,
 * so that documents and checkpoints survive together or not at all.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int CACHE_MB = 64;
    private static final long ROOMY_BYTES = 32L * 1024 * 1024;
    private static final int FILL_PERCENT = 50;
    private static final int COMPACT_BYTES = 2 * 1024 * 1024;
    private static final int COMPACT_MILLIS = 2_000;
    private static final int RETENTION_MILLIS = 2_000;

    private final MVStore file;
    private final CompactBackend backend;
    private final MongoServer server;
    private final String url;

    private EmbeddedMongo(MVStore file) {
        this.file = file;
        this.backend = new CompactBackend(file);
        this.server = new MongoServer(backend);
        server.bind();
        this.url = server.getConnectionString();
    }

    /**
     * Opens the read models in the directory; a file that cannot be read is put aside, which costs a rebuild.
     *
     * @throws StoreUnreachable if another process has them open
     */
    public static EmbeddedMongo in(Path directory) {
        Path file = directory.resolve("read-models.db");
        try {
            Files.createDirectories(directory);
            return open(file);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreUnreachable(e);
            }
            return anew(file, e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return anew(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedMongo anew(Path file, RuntimeException why) {
        LOG.warn("the read models in {} cannot be read and are built anew: {}", file, why.getMessage());
        try {
            Files.move(file, file.resolveSibling("read-models.unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the unreadable read models cannot be put aside", e);
        }
        return open(file);
    }

    private static EmbeddedMongo open(Path path) {
        MVStore file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MB)
                .open();
        file.setRetentionTime(RETENTION_MILLIS);
        try {
            return new EmbeddedMongo(file);
        } catch (RuntimeException e) {
            file.closeImmediately();
            throw e;
        }
    }

    /** Connection string for the driver. */
    public String url() {
        return url;
    }

    /** Makes everything written so far survive the death of the process, and gives some room back. */
    void commit() {
        backend.commit();
        if (file.getFileStore().size() > ROOMY_BYTES) {
            file.compact(FILL_PERCENT, COMPACT_BYTES);
        }
    }

    @Override
    public void close() {
        if (!file.isClosed()) {
            backend.commit();
            server.shutdownNow();
            file.setRetentionTime(0);
            file.close(COMPACT_MILLIS);
        }
    }
}
