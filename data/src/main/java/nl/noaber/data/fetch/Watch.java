// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

/** Is told what is being fetched, so that a person who waits can see it. */
public interface Watch {
    /** Begins a step, e.g. "Fetching squares". */
    void step(String words);

    /** @param done share of the step, 0 to 1 */
    void share(double done);

    /** A piece of a step: its shares fill the step from one share to another. */
    default Watch piece(double from, double to) {
        Watch whole = this;
        return new Watch() {
            @Override
            public void step(String words) {
                whole.step(words);
            }

            @Override
            public void share(double done) {
                whole.share(from + done * (to - from));
            }
        };
    }

    /** Tells no one. */
    static Watch none() {
        return new Watch() {
            @Override
            public void step(String words) {}

            @Override
            public void share(double done) {}
        };
    }
}
