package org.hemu.app;

import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.sealing.KeyStoreUnavailable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the program could not start, in one sentence that an operator can act on. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do */
    public StartFailure(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and what to do */
    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for whatever stopped the start. */
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartFailure known -> {
                    return String.valueOf(known.getMessage());
                }
                case KeyStoreUnavailable unavailable -> {
                    return String.valueOf(unavailable.getMessage());
                }
                case LogUnavailable unavailable -> {
                    return String.valueOf(unavailable.getMessage());
                }
                case ConfigurationPropertiesBindException setting -> {
                    return bound(setting);
                }
                case PortInUseException taken -> {
                    return "port " + taken.getPort()
                            + " is taken; choose another with --server.port=…, or for operators with --management.server.port=…";
                }
                default -> {}
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static String bound(ConfigurationPropertiesBindException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return "the setting " + bind.getName() + " cannot be " + value(bind);
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static String value(BindException bind) {
        return bind.getProperty() == null
                ? "taken"
                : String.valueOf(bind.getProperty().getValue());
    }
}
