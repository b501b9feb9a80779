package org.hemu.app.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Believes the header {@code Hemu-Actor: subject@jurisdiction;role=ROLE;employer=CODE}; without a role it is a filing clerk's.
 * A browser that cannot send headers may read with a cookie of that name. For demonstrations only.
 */
@Component
@Profile("demo")
final class DemoActorSource implements ActorSource {
    static final String HEADER = "Hemu-Actor";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z0-9._-]{1,64})@(\\d{12})(?:;role=([A-Z_]{1,32}))?(?:;employer=([0-9A-Z]{8}[0-9X]))?");

    @Override
    public Actor actorOf(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String said = header == null && READING.contains(request.getMethod()) ? cookie(request) : header;
        if (said == null) {
            throw NotIdentified.missing(HEADER);
        }
        Matcher matcher = FORM.matcher(said);
        if (!matcher.matches() || !JurisdictionCode.isWellFormed(matcher.group(2))) {
            throw NotIdentified.malformed(HEADER);
        }
        Role role = role(matcher.group(3));
        if ((role == Role.EMPLOYER_AGENT) != (matcher.group(4) != null)) {
            throw NotIdentified.malformed(HEADER);
        }
        return new Actor(
                matcher.group(1),
                matcher.group(1),
                role,
                new JurisdictionCode(matcher.group(2)),
                matcher.group(4),
                "demo");
    }

    /** Nobody signs in as a part of the program. */
    private static Role role(@Nullable String name) {
        return name == null
                ? Role.FILING_CLERK
                : Stream.of(Role.values())
                        .filter(role -> role != Role.SYSTEM && role.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> NotIdentified.malformed(HEADER));
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(HEADER))
                        .map(cookie -> decoded(cookie.getValue()))
                        .findFirst()
                        .orElse(null);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw (NotIdentified) NotIdentified.malformed(HEADER).initCause(e);
        }
    }
}
