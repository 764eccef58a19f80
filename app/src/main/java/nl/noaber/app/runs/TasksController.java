// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.InstantSource;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Long work: asked for, watched, stopped. */
@RestController
@RequestMapping("/v1/taken")
@Tag(name = "gegevens")
class TasksController {
    private final Tasks tasks;
    private final TaskKeeping keeping;
    private final Worker worker;
    private final InstantSource clock;

    TasksController(Tasks tasks, TaskKeeping keeping, Worker worker, InstantSource clock) {
        this.tasks = tasks;
        this.keeping = keeping;
        this.worker = worker;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "taken", summary = "De taken van uw organisatie, de nieuwste eerst")
    PageOf<TaskView> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(tasks.list(who, wish.offset(), wish.pageSize()), wish, tasks.count(who))
                .map(this::view);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "taak", summary = "Eén taak, met hoever die is")
    TaskView one(Person who, @PathVariable String id) {
        return view(keeping.get(who, Deed.READ, id));
    }

    @PostMapping
    @Operation(
            operationId = "maakTaak",
            summary = "Een regio, een plan of een vergelijking laten maken, of bestanden laten ophalen",
            description =
                    "Taken worden na elkaar gedaan. Wat ervan komt, heeft hetzelfde kenmerk als de taak. Opgehaalde bestanden"
                            + " staan bij de bestanden, met waar ze vandaan komen.")
    ResponseEntity<TaskView> make(Person who, @RequestBody TaskWish wish) {
        Task made = keeping.make(who, wish);
        worker.ring();
        return ResponseEntity.created(URI.create("/v1/taken/" + made.id())).body(view(made));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "stopTaak", summary = "Een taak stoppen; een die al klaar is, blijft zoals hij is")
    void stop(Person who, @PathVariable String id) {
        Task present = keeping.get(who, Deed.WRITE, id);
        worker.stop(present.id());
        keeping.remember(who, present);
    }

    private TaskView view(Task one) {
        return TaskView.of(one, tasks.before(one), clock.instant());
    }
}
