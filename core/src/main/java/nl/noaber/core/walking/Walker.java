// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/**
 * Who walks. The shortest route by metres is sought over what the walker does not refuse; minutes follow from the speed. A
 * ferry counts its own length at the walker's speed, without waiting time, unless it is refused.
 *
 * @param name for people
 * @param kmPerHour above 0
 * @param refuses bits of {@link EdgeFlags} on which this walker does not go
 */
public record Walker(String name, double kmPerHour, int refuses) {
    /** 5 km/h, goes everywhere where walking is allowed. */
    public static final Walker FIT = new Walker("fit", 5, 0);
    /** 3 km/h, goes everywhere where walking is allowed. */
    public static final Walker SLOW = new Walker("slow", 3, 0);
    /** 2.75 km/h (the middle of 2.5 to 3); no stairs, no unpaved ways, no kerb that is tagged as raised. */
    public static final Walker WHEELCHAIR = new Walker(
            "wheelchair", 2.75, EdgeFlags.STEPS | EdgeFlags.UNPAVED | EdgeFlags.KERB | EdgeFlags.NO_WHEELCHAIR);

    public Walker {
        if (!(kmPerHour > 0 && kmPerHour <= 30)) {
            throw new IllegalArgumentException(
                    "The walking speed %s km/h must be above 0 and at most 30.".formatted(kmPerHour));
        }
    }

    public Walker withSpeed(double newKmPerHour) {
        return new Walker(name, newKmPerHour, refuses);
    }

    /** The same walker when no boat sails. */
    public Walker withoutFerries() {
        return new Walker(name, kmPerHour, refuses | EdgeFlags.FERRY);
    }

    /** The same walker, who keeps to the path where one is compulsory beside the road. */
    public Walker onSidepaths() {
        return new Walker(name, kmPerHour, refuses | EdgeFlags.USE_SIDEPATH);
    }

    public double walkMinutes(double metres) {
        return metres * 60 / (kmPerHour * 1000);
    }

    boolean goesOn(int flags) {
        return (flags & refuses) == 0;
    }
}
