package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
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
                .components(new Components());
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
}
