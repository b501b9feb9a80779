package org.hemu.eventstore.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hemu.eventstore.LogUnavailable;

/** The file beside a log whose lock keeps other processes, and anybody else in this one, from opening the log. */
final class OwnerFile implements AutoCloseable {
    /**
     * What this process owns. It must not open such a file again: where locks belong to processes, closing any channel of a
     * file gives up the lock on it.
     */
    private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnerFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes possession of a log.
     *
     * @throws LogUnavailable if it is owned already, or its directory cannot be written
     */
    static OwnerFile of(Path log) {
        Path file = beside(log);
        if (!OWNED.add(file)) {
            throw inUse(log);
        }
        try {
            return new OwnerFile(file, locked(file, log));
        } catch (RuntimeException e) {
            OWNED.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path file, Path log) {
        FileChannel channel = open(file);
        LogUnavailable why;
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
            why = inUse(log);
        } catch (OverlappingFileLockException e) {
            why = inUse(log);
        } catch (IOException e) {
            why = new LogUnavailable(
                    LogUnavailable.Cause.UNREACHABLE, "the file system of the log cannot lock files: " + file, e);
        }
        try {
            channel.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        throw why;
    }

    /** Beside the file itself, by whatever links it was found. */
    private static Path beside(Path log) {
        try {
            Path real = Files.exists(log) ? log.toRealPath() : inRealDirectory(log.toAbsolutePath());
            return real.resolveSibling(real.getFileName() + ".owner");
        } catch (IOException e) {
            throw notWritable(log, e);
        }
    }

    private static Path inRealDirectory(Path log) throws IOException {
        Path directory = log.resolveSibling("");
        Files.createDirectories(directory);
        return directory.toRealPath().resolve(log.getFileName());
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    private static LogUnavailable inUse(Path log) {
        return new LogUnavailable(
                LogUnavailable.Cause.UNREACHABLE, "the log " + log.toAbsolutePath() + " is in use by another process");
    }

    private static LogUnavailable notWritable(Path file, IOException e) {
        return new LogUnavailable(
                LogUnavailable.Cause.UNREACHABLE,
                "the directory of the log is not writable: "
                        + file.toAbsolutePath().getParent(),
                e);
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            channel.close();
            OWNED.remove(file);
        }
    }
}
