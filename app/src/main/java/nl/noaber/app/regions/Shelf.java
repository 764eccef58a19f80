// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.nio.file.Path;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.OrganisationNames;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What can be done with results of one kind, whichever it is: listing, getting, downloading, sharing, withdrawing. */
final class Shelf {
    private final Kind kind;
    private final Results results;
    private final OrganisationNames names;
    private final JsonMapper json;

    Shelf(Kind kind, Results results, OrganisationNames names, JsonMapper json) {
        this.kind = kind;
        this.results = results;
        this.names = names;
        this.json = json;
    }

    /** @param region only what is of this region; null: all */
    PageOf<ResultRow> list(Person who, @Nullable String region, @Nullable Integer page, @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        String of = region == null ? "" : region;
        return PageOf.of(
                        results.list(who, kind, of, wish.offset(), wish.pageSize()), wish, results.count(who, kind, of))
                .map(one -> ResultRow.of(one, results, names));
    }

    /** @throws nl.noaber.app.http.Refusal 404 or 403 */
    Result get(Person who, Deed deed, String id) {
        return results.get(who, deed, kind, id);
    }

    ResultRow row(Result one) {
        return ResultRow.of(one, results, names);
    }

    /** A document as the command wrote it. */
    @SuppressWarnings("unchecked")
    Map<String, Object> document(Result one, String name) {
        Path file = one.folder().resolve(name);
        return json.readValue(file.toFile(), Map.class);
    }

    ResponseEntity<Resource> download(Person who, String id, String name) {
        return ResultFiles.download(get(who, Deed.READ, id), name);
    }

    SharedWith sharedWith(Person who, String id) {
        return new SharedWith(results.sharedWith(get(who, Deed.SHARE, id)));
    }

    SharedWith share(Person who, String id, SharedWith wish) {
        Result one = get(who, Deed.SHARE, id);
        results.share(who, one, wish.checked());
        return new SharedWith(results.sharedWith(one));
    }

    void withdraw(Person who, String id) {
        results.withdraw(who, get(who, Deed.WRITE, id));
    }
}
