// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** What the OpenAPI file says of all paths alike, as the NL API Design Rules ask: versions, problem documents, sign-in. */
@Component
class ApiDescription implements OpenApiCustomizer {
    private static final String PREFIX = "/v1";
    private static final String PROBLEM = "Probleem";
    private static final String SESSION = "sessie";
    /** Whoever is not signed in may ask these. */
    private static final List<String> OPEN =
            List.of("/sessies", "/sessies/huidige", "/activaties", "/inlogmogelijkheden");

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Het verzoek klopt niet",
            "401", "Niet ingelogd",
            "403", "Niet toegestaan",
            "404", "Niet gevonden",
            "409", "Tussentijds gewijzigd: het probleem bevat beide versies",
            "428", "De kop If-Match ontbreekt",
            "429", "Te vaak geprobeerd");

    private final Keeper keeper;

    /** Whom to ask about the API of this installation. */
    @ConfigurationProperties("noaber.contact")
    record Keeper(
            @DefaultValue("De beheerder van deze installatie")
            String name,

            @DefaultValue("https://github.com/noaber/noaber")
            String url,

            @DefaultValue("beheerder@noaber.example") String email) {}

    ApiDescription(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                        .title("Noaber")
                        .version(ApiVersion.VERSION)
                        .description(
                                "Noodsteunpunten plannen en bijhouden. Een browser logt in met een sessie (een cookie) en stuurt bij "
                                        + "elke wijziging de waarde van de cookie XSRF-TOKEN mee in de kop X-XSRF-TOKEN.")
                        .contact(new Contact()
                                .name(keeper.name())
                                .url(keeper.url())
                                .email(keeper.email()))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url(PREFIX).description("Deze installatie")))
                .tags(List.of(
                        new Tag().name("regios").description("Cijfers en kaarten van een gebied"),
                        new Tag().name("plannen").description("Waar noodsteunpunten kunnen komen, en wat dat doet"),
                        new Tag().name("gegevens").description("Bestanden, en wat ervan wordt gemaakt"),
                        new Tag()
                                .name("noodsteunpunten")
                                .description("Wat mensen over noodsteunpunten hebben vastgelegd"),
                        new Tag().name("toegang").description("Inloggen, gebruikers, organisaties en audit")));
        Components components = api.getComponents();
        components.addSchemas(PROBLEM, problem());
        components.addSecuritySchemes(
                SESSION,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("noaber"));
        Paths paths = new Paths();
        api.getPaths().forEach((path, item) -> paths.addPathItem(path.substring(PREFIX.length()), item));
        api.setPaths(paths);
        paths.forEach((path, item) ->
                item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean hasParameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        boolean takesVersion = hasParameters
                && operation.getParameters().stream()
                        .anyMatch(one -> one.getName().equals("If-Match"));
        if (changes || hasParameters) {
            add(operation, "400");
        }
        if (changes || !OPEN.contains(path)) {
            add(operation, "401");
        }
        if (OPEN.contains(path) && changes) {
            add(operation, "429");
        }
        if (!OPEN.contains(path)) {
            operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
        }
        if (changes || !OPEN.contains(path)) {
            add(operation, "403");
        }
        if (path.contains("{") || path.equals("/activaties")) {
            add(operation, "404");
        }
        if (changes) {
            add(operation, "409");
        }
        if (takesVersion) {
            add(operation, "428");
        }
        if (hasParameters) {
            operation.getParameters().forEach(ApiDescription::describe);
        }
        operation.getResponses().forEach((status, response) -> describe(status, response));
        operation
                .getResponses()
                .forEach((status, response) -> response.addHeaderObject(
                        ApiVersion.HEADER,
                        new Header()
                                .description("Volledige versie van de API")
                                .schema(new StringSchema().example(ApiVersion.VERSION))));
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "page" -> {
                parameter.description("Welke bladzijde, vanaf 1");
                parameter.getSchema().minimum(BigDecimal.ONE);
            }
            case "pageSize" -> {
                parameter.description("Hoeveel rijen per bladzijde");
                parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageWish.PAGE_SIZE_MAX));
            }
            case "If-Match" -> parameter.description("De versie die u hebt bekeken, uit de ETag: \"3\"");
            default -> {}
        }
    }

    private static void describe(String status, ApiResponse response) {
        switch (status) {
            case "200", "204" -> response.description("Gelukt");
            case "201" -> response.description("Toegevoegd");
            default -> {}
        }
    }

    private static void add(Operation operation, String status) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(PROBLEMS.get(status))
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(reference))));
    }

    private static Schema<?> problem() {
        ObjectSchema problem = new ObjectSchema();
        problem.setDescription("Een probleem (RFC 9457), met soms meer velden");
        problem.addProperty("type", new StringSchema().format("uri"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }
}
