package org.hemu.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Believes the header {@code Hemu-Actor: subject@jurisdiction}. For demonstrations only. */
@Component
@Profile("demo")
final class DemoActorSource implements ActorSource {
    static final String HEADER = "Hemu-Actor";
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,64})@(\\d{12})");

    @Override
    public Actor actorOf(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        if (header == null) {
            throw new HeaderProblem(HttpStatus.UNAUTHORIZED, "actor-required", HEADER);
        }
        var matcher = FORM.matcher(header);
        if (!matcher.matches() || !JurisdictionCode.isWellFormed(matcher.group(2))) {
            throw new HeaderProblem(HttpStatus.BAD_REQUEST, "header-malformed", HEADER);
        }
        return Actor.of(
                matcher.group(1), matcher.group(1), Role.FILING_CLERK, new JurisdictionCode(matcher.group(2)), "demo");
    }
}
