// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The process in which native solvers run; never started by hand. Reads one job from its input and tells what it finds. A
 * further byte asks it to stop; the end of its input means that the parent is gone, and ends it at once.
 */
public final class Child implements Listener {
    static final int STOP = 'S';
    private static final int ORPHANED = 3;
    private static final int LOST = 4;

    private final DataOutputStream out;
    private volatile boolean stopped;
    private double bound = Double.NaN;

    private Child(DataOutputStream out) {
        this.out = out;
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        Child child = new Child(new DataOutputStream(new BufferedOutputStream(CleanOutput.take(), 1 << 16)));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        Job job = Job.read(in);
        Thread.ofPlatform().daemon().start(() -> child.listen(in));
        child.tell(child.run(job));
        // Native code may have threads left: what had to be said is said.
        Runtime.getRuntime().halt(0);
    }

    private Message run(Job job) {
        try {
            return switch (job.engine()) {
                case HIGHS -> Highs.solve(job, this);
                case SCIP -> Scip.solve(job, this);
            };
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Message.Failure(String.valueOf(e));
        }
    }

    private void listen(InputStream in) {
        try {
            while (in.read() == STOP) {
                stopped = true;
            }
        } catch (IOException e) {
            // A broken pipe is an ended one.
            System.err.println(e.getMessage());
        }
        Runtime.getRuntime().halt(ORPHANED);
    }

    private synchronized void tell(Message message) {
        try {
            message.write(out);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(LOST);
        }
    }

    @Override
    public void incumbent(double[] values) {
        tell(new Message.Incumbent(values));
    }

    @Override
    public void bound(double now) {
        if (now != bound && !Double.isNaN(now)) {
            bound = now;
            tell(new Message.Bound(now));
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }
}
