package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.hemu.command.http.CommandRequest;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document says beyond what the resources say themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    private static final String TOKEN = "token";
    private static final String SESSION = "session";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hemu 和睦")
                        .version("1")
                        .description("Labour relations administration of a province. Commands are recorded as events;"
                                + " every figure is derived from events and leads back to them.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")
                                                .description(
                                                        "An access token of the OpenID Connect issuer, for the audience hemu"))
                                .addSecuritySchemes(
                                        SESSION,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.APIKEY)
                                                .in(SecurityScheme.In.COOKIE)
                                                .name("HEMU")
                                                .description(
                                                        "The session of a reader of the pages; what changes something needs the"
                                                                + " value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN too")))
                .security(
                        List.of(new SecurityRequirement().addList(TOKEN), new SecurityRequirement().addList(SESSION)));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OperationCustomizer operationNames() {
        return new OperationNames();
    }

    @Bean
    OperationCustomizer commandOperations() {
        return new CommandOperations();
    }

    @Bean
    OperationCustomizer queryOperations() {
        return new QueryOperations();
    }

    @Bean
    GlobalOpenApiCustomizer unnamedSchemas() {
        return new UnnamedSchemas();
    }

    @Bean
    GlobalOpenApiCustomizer problems() {
        return new Problems();
    }

    @Bean
    GlobalOpenApiCustomizer closedRequestBodies() {
        return new ClosedRequestBodies();
    }

    @Bean
    GlobalOpenApiCustomizer bodyRules() {
        return new BodyRules();
    }

    @Bean
    GlobalOpenApiCustomizer wholePatterns() {
        return new WholePatterns();
    }
}
