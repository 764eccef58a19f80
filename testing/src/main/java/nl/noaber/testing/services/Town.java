// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented municipality of four square kilometres with the code of Kampen, and the country around it. Two districts of
 * two neighbourhoods; a square of 100 m every 100 m, each with twelve addresses, two of which are houseboats.
 */
final class Town {
    /** South-west corner in RD New, and one kilometre. */
    static final int WEST = 188_000;

    static final int SOUTH = 506_000;
    static final int KM = 1_000;
    /** How far the country goes on around it. */
    static final int AROUND = 500;

    static final int SQUARE = 100;
    static final int ADDRESSES_PER_SQUARE = 12;

    private Town() {}

    /** A point or corner in metres. */
    record Spot(double x, double y) {
        /** Approximation by polynomials, within about a metre; not the way in which the program does it. */
        double[] lonLat() {
            double a = (x - 155_000) * 1e-5;
            double b = (y - 463_000) * 1e-5;
            double north = 3235.65389 * b
                    - 32.58297 * a * a
                    - 0.2475 * b * b
                    - 0.84978 * a * a * b
                    - 0.0655 * b * b * b
                    - 0.01709 * a * a * b * b
                    - 0.00738 * a
                    + 0.0053 * a * a * a * a
                    - 0.00039 * a * a * b * b * b
                    + 0.00033 * a * a * a * a * b
                    - 0.00012 * a * b;
            double east = 5260.52916 * a
                    + 105.94684 * a * b
                    + 2.45656 * a * b * b
                    - 0.81885 * a * a * a
                    + 0.05594 * a * b * b * b
                    - 0.05607 * a * a * a * b
                    + 0.01199 * b
                    - 0.00256 * a * a * a * b * b
                    + 0.00128 * a * b * b * b * b
                    + 0.00022 * b * b
                    - 0.00022 * a * a
                    + 0.00026 * a * a * a * a * a;
            return new double[] {5.38720621 + east / 3600, 52.15517440 + north / 3600};
        }

        boolean in(double[] box) {
            return x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3];
        }
    }

    /** A rectangle in metres. */
    record Box(int west, int south, int width, int height) {
        List<Spot> ring() {
            return List.of(
                    new Spot(west, south),
                    new Spot(west + width, south),
                    new Spot(west + width, south + height),
                    new Spot(west, south + height),
                    new Spot(west, south));
        }

        boolean touches(double[] box) {
            return west <= box[2] && west + width >= box[0] && south <= box[3] && south + height >= box[1];
        }
    }

    /** An area with a code and the number of its residents; negative: CBS keeps it secret. */
    record Area(String code, String district, String municipality, Box box, int residents) {}

    static List<Area> neighbourhoods() {
        return List.of(
                new Area("BU01660000", "WK016600", "GM0166", new Box(WEST, SOUTH, KM, KM), 4_995),
                new Area("BU01660001", "WK016600", "GM0166", new Box(WEST, SOUTH + KM, KM, KM), 5_005),
                new Area("BU01660100", "WK016601", "GM0166", new Box(WEST + KM, SOUTH, KM, KM), 3_000),
                new Area("BU01660101", "WK016601", "GM0166", new Box(WEST + KM, SOUTH + KM, KM, KM), -99_997),
                new Area("BU01500000", "WK015000", "GM0150", new Box(WEST + 2 * KM, SOUTH, KM, KM), 700));
    }

    static List<Area> districts() {
        return List.of(
                new Area("WK016600", "WK016600", "GM0166", new Box(WEST, SOUTH, KM, 2 * KM), 10_000),
                new Area("WK016601", "WK016601", "GM0166", new Box(WEST + KM, SOUTH, KM, 2 * KM), 3_010));
    }

    /** The last shares only a sliver of three metres with the municipality. */
    static List<Area> postcodes() {
        return List.of(
                new Area("8261", "", "", new Box(WEST - 200, SOUTH - 200, KM + 200, 2 * KM + 400), 10_050),
                new Area("8262", "", "", new Box(WEST + KM, SOUTH - 200, KM + 200, 2 * KM + 400), 3_100),
                new Area("8271", "", "", new Box(WEST + 2 * KM - 3, SOUTH, KM, KM), 800));
    }

    /** Squares of the town and around it, west to east, south to north. */
    static List<Box> squares() {
        List<Box> squares = new ArrayList<>();
        for (int y = SOUTH - AROUND; y < SOUTH + 2 * KM + AROUND; y += SQUARE) {
            for (int x = WEST - AROUND; x < WEST + 2 * KM + AROUND; x += SQUARE) {
                squares.add(new Box(x, y, SQUARE, SQUARE));
            }
        }
        return squares;
    }

    static String squareId(Box square) {
        return "E%04dN%04d".formatted(square.west() / SQUARE, square.south() / SQUARE);
    }

    /** In the middle of every tenth square the number is kept secret. */
    static int residents(Box square) {
        int turn = square.west() / SQUARE + square.south() / SQUARE;
        return turn % 10 == 0 ? -99_997 : 5 * (turn % 7 + 1);
    }

    /** An address: the last two of a square are moorings, drawn as polygons. */
    record Address(String id, Spot at, String postcode, int number, boolean mooring) {}

    static List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (Box square : squares()) {
            for (int i = 0; i < ADDRESSES_PER_SQUARE; i++) {
                boolean mooring = i >= ADDRESSES_PER_SQUARE - 2;
                Spot at = new Spot(square.west() + 7 + 7 * i, square.south() + 50);
                String id = "0166%s%010d".formatted(mooring ? "02" : "01", addresses.size() + 1);
                addresses.add(new Address(id, at, at.x() < WEST + KM ? "8261AB" : "8262CD", i + 1, mooring));
            }
        }
        return addresses;
    }
}
