// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

/** Words for refusals by the framework, by status. */
final class Generic {
    private Generic() {}

    static Text title(int status) {
        return switch (status) {
            case 400 -> new Text("Dit klopt niet", "This is not right");
            case 401 -> new Text("U bent niet ingelogd", "You are not signed in");
            case 403 -> new Text("Dit mag u niet", "You may not do this");
            case 404 -> new Text("Dit is er niet", "This is not here");
            case 405 -> new Text("Dit kan hier niet", "This cannot be done here");
            case 406 -> new Text("Dit formaat is er niet", "This format is not here");
            case 411 -> new Text("Zeg hoe lang dit is", "Say how long this is");
            case 413 -> new Text("Dit is te groot", "This is too large");
            case 415 -> new Text("Dit formaat kan niet", "This format cannot be read");
            default -> new Text("Het ging mis", "Something went wrong");
        };
    }

    static Text detail(int status) {
        return switch (status) {
            case 400 ->
                new Text(
                        "De gegevens of instellingen in het verzoek kloppen niet. Kijk ze na.",
                        "The data or settings of the request are not right. Check them.");
            case 401 -> new Text("Log in en probeer het opnieuw.", "Sign in and try again.");
            case 403 ->
                new Text(
                        "Uw rol geeft hier geen recht op, of de pagina is verlopen. Laad de pagina opnieuw of vraag uw beheerder.",
                        "Your role does not allow this, or the page is too old. Reload the page or ask your administrator.");
            case 404 -> new Text("Op dit adres is niets te vinden.", "There is nothing at this address.");
            case 405 -> new Text("Dit adres kent deze handeling niet.", "This address does not know this method.");
            case 406 ->
                new Text(
                        "Vraag om een formaat dat er wel is, zoals application/json.",
                        "Ask for a format that is here, such as application/json.");
            case 411 -> new Text("Stuur de kop Content-Length mee.", "Send the header Content-Length.");
            case 413 -> new Text("Stuur een kleiner bestand.", "Send a smaller file.");
            case 415 ->
                new Text(
                        "Stuur een formaat dat hier gelezen wordt, zoals application/json.",
                        "Send a format that is read here, such as application/json.");
            default ->
                new Text(
                        "Dit is een fout van ons. Probeer het later opnieuw, en meld het als het zo blijft.",
                        "This is a fault of ours. Try again later, and report it when it stays.");
        };
    }
}
