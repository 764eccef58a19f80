// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.Refusal;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** OGC API Features. */
@RestController
@RequestMapping("/ogc/v1")
@Hidden
class FeaturesController {
    private static final String ROOT = "/ogc/v1";
    private static final String COLLECTIONS = ROOT + "/collections";
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final MediaType OPEN_API = MediaType.parseMediaType("application/vnd.oai.openapi+json;version=3.0");
    private static final Set<String> ONLY_FORMAT = Set.of("f");
    private static final List<String> CONFORMS_TO = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");

    private final Features features;
    private final JsonMapper json;
    private final InstantSource clock;

    FeaturesController(Features features, JsonMapper json, InstantSource clock) {
        this.features = features;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    ObjectNode landing(Person who, HttpServletRequest request) {
        onlyFormat(request);
        ObjectNode page = json.createObjectNode();
        page.put("title", "Noaber");
        page.put("description", "Noodsteunpunten, en waar mensen wonen die zich bij een stroomstoring niet redden.");
        ArrayNode links = page.putArray("links");
        link(links, request, ROOT, "self", "application/json", "Deze bladzijde");
        link(links, request, ROOT + "/api", "service-desc", OPEN_API.toString(), "Beschrijving van de API");
        link(links, request, ROOT + "/conformance", "conformance", "application/json", "Waaraan de API voldoet");
        link(links, request, COLLECTIONS, "data", "application/json", "Wat er is");
        return page;
    }

    @GetMapping("/conformance")
    ObjectNode conformance(Person who, HttpServletRequest request) {
        onlyFormat(request);
        ObjectNode page = json.createObjectNode();
        ArrayNode all = page.putArray("conformsTo");
        CONFORMS_TO.forEach(all::add);
        return page;
    }

    @GetMapping("/api")
    ResponseEntity<String> api(Person who, HttpServletRequest request) {
        onlyFormat(request);
        try (InputStream in = FeaturesController.class.getResourceAsStream("/nl/noaber/app/ogc/api.json")) {
            if (in == null) {
                throw new IllegalStateException("api.json is not in the program.");
            }
            return ResponseEntity.ok()
                    .contentType(OPEN_API)
                    .body(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/collections")
    ObjectNode collections(Person who, HttpServletRequest request) {
        onlyFormat(request);
        ObjectNode page = json.createObjectNode();
        ArrayNode links = page.putArray("links");
        link(links, request, COLLECTIONS, "self", "application/json", "Wat er is");
        ArrayNode systems = page.putArray("crs");
        for (Crs crs : Crs.values()) {
            systems.add(crs.uri());
        }
        ArrayNode all = page.putArray("collections");
        for (Collection one : Collection.values()) {
            all.add(described(who, one, request));
        }
        return page;
    }

    @GetMapping("/collections/{collectie}")
    ObjectNode collection(Person who, @PathVariable String collectie, HttpServletRequest request) {
        onlyFormat(request);
        return described(who, get(collectie), request);
    }

    @GetMapping("/collections/{collectie}/items")
    ResponseEntity<ObjectNode> items(Person who, @PathVariable String collectie, HttpServletRequest request) {
        Collection collection = get(collectie);
        Wish wish = Wish.of(request.getParameterMap());
        List<Feature> found = within(features.of(who, collection, wish.region()), wish);
        int from = Math.min(wish.offset(), found.size());
        List<Feature> part = found.subList(from, Math.min(found.size(), from + wish.limit()));
        ObjectNode page = json.createObjectNode();
        page.put("type", "FeatureCollection");
        page.put("timeStamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        page.put("numberMatched", found.size());
        page.put("numberReturned", part.size());
        ArrayNode links = page.putArray("links");
        link(links, request, self(request), "self", GEO_JSON.toString(), "Deze bladzijde");
        if (from + part.size() < found.size()) {
            link(links, request, page(request, from + part.size()), "next", GEO_JSON.toString(), "Volgende bladzijde");
        }
        if (from > 0) {
            link(
                    links,
                    request,
                    page(request, Math.max(0, from - wish.limit())),
                    "prev",
                    GEO_JSON.toString(),
                    "Vorige bladzijde");
        }
        ArrayNode all = page.putArray("features");
        part.forEach(one -> all.add(one.json(wish.crs())));
        return answer(page, wish.crs());
    }

    @GetMapping("/collections/{collectie}/items/{id}")
    ResponseEntity<ObjectNode> item(
            Person who, @PathVariable String collectie, @PathVariable String id, HttpServletRequest request) {
        Collection collection = get(collectie);
        Wish.known(request.getParameterMap(), Set.of("crs", "f"));
        Wish.format(request.getParameterMap());
        Crs crs = Wish.crs(request.getParameterMap(), "crs");
        Feature found = features.of(who, collection, "").stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(collection.id(), id));
        ObjectNode page = found.json(crs);
        ArrayNode links = page.putArray("links");
        link(links, request, self(request), "self", GEO_JSON.toString(), "Dit object");
        link(links, request, COLLECTIONS + "/" + collection.id(), "collection", "application/json", collection.title());
        return answer(page, crs);
    }

    private static ResponseEntity<ObjectNode> answer(ObjectNode page, Crs crs) {
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .header("Content-Crs", "<" + crs.uri() + ">")
                .body(page);
    }

    private static List<Feature> within(List<Feature> all, Wish wish) {
        if (wish.within() == null) {
            return all;
        }
        PreparedGeometry box = PreparedGeometryFactory.prepare(wish.within());
        return all.stream().filter(one -> box.intersects(one.shape())).toList();
    }

    private static Collection get(String id) {
        return Collection.find(id).orElseThrow(() -> Refusal.notFound("collectie", id));
    }

    private static void onlyFormat(HttpServletRequest request) {
        Wish.known(request.getParameterMap(), ONLY_FORMAT);
        Wish.format(request.getParameterMap());
    }

    private ObjectNode described(Person who, Collection one, HttpServletRequest request) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.id());
        node.put("title", one.title());
        node.put("description", one.description());
        node.put("itemType", "feature");
        Envelope extent = new Envelope();
        features.of(who, one, "")
                .forEach(feature -> extent.expandToInclude(feature.shape().getEnvelopeInternal()));
        if (!extent.isNull()) {
            ObjectNode spatial = node.putObject("extent").putObject("spatial");
            spatial.putArray("bbox")
                    .addArray()
                    .add(extent.getMinX())
                    .add(extent.getMinY())
                    .add(extent.getMaxX())
                    .add(extent.getMaxY());
            spatial.put("crs", Crs.CRS84.uri());
        }
        ArrayNode systems = node.putArray("crs");
        for (Crs crs : Crs.values()) {
            systems.add(crs.uri());
        }
        node.put("storageCrs", Crs.CRS84.uri());
        ArrayNode links = node.putArray("links");
        String own = COLLECTIONS + "/" + one.id();
        link(links, request, own, "self", "application/json", one.title());
        link(links, request, own + "/items", "items", GEO_JSON.toString(), one.title());
        return node;
    }

    private static void link(
            ArrayNode links, HttpServletRequest request, String path, String rel, String type, String title) {
        String url = request.getRequestURL().toString();
        String host = url.substring(0, url.length() - request.getRequestURI().length());
        links.addObject()
                .put("href", host + path)
                .put("rel", rel)
                .put("type", type)
                .put("title", title);
    }

    private static String self(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The same question, from another row on. */
    private static String page(HttpServletRequest request, int offset) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)offset=[^&]*", "");
        String joined = rest.startsWith("&") ? rest.substring(1) : rest;
        return request.getRequestURI() + "?" + (joined.isEmpty() ? "" : joined + "&") + "offset=" + offset;
    }
}
