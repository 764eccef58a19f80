# SPDX-License-Identifier: EUPL-1.2
"""Recomputes the coverage of the plans of `noaber plan country` with other code: GDAL burns the polygons, numpy spreads, scipy's
k-d tree finds the nearest point. Usage: python3 country.py DATA SQUARES OUT WORK ; prints both figures and their difference.
Needs GDAL's ogr2ogr, ogr2ogr's SQLite dialect and gdal_rasterize, numpy, scipy."""
import csv, json, subprocess, sys
import numpy as np
from scipy.spatial import cKDTree

data, squares, out, work = sys.argv[1:5]
W, H, CELL, SOUTH = 2800, 3250, 100, 300000
BOX = f"-te 0 {SOUTH} {W * CELL} {SOUTH + H * CELL} -tr {CELL} {CELL} -ot Int32 -of ENVI"


def run(command):
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def burnt(name):
    return np.fromfile(f"{work}/{name}", dtype=np.int32).reshape(H, W)[::-1].ravel()


def number(text):
    try:
        value = float(text)
    except ValueError:
        return np.nan
    return np.nan if value <= -99990 else value


run(f'ogr2ogr -f GPKG {work}/wijk.gpkg -overwrite -s_srs EPSG:4326 -t_srs EPSG:28992 {data}/wijk_2024.geojson -dialect SQLITE'
    ' -sql "select row_number() over () as num, wijkcode, geometry from wijk_2024" -nln wijk')
run(f"ogr2ogr -f CSV {work}/wijk.csv {work}/wijk.gpkg wijk")
run(f"ogr2ogr -f CSV {work}/points.csv {out}/points.gpkg points -lco GEOMETRY=AS_XY")
run(f"gdal_rasterize -a postcode -l geo_postcodes4 {BOX} {data}/geo_postcodes4.gpkg {work}/pc4.bin")
run(f"gdal_rasterize -a num -l wijk {BOX} {work}/wijk.gpkg {work}/wijk.bin")
postcode, district = burnt("pc4.bin"), burnt("wijk.bin")

code = {int(r["num"]): r["wijkcode"] for r in csv.DictReader(open(f"{work}/wijk.csv"))}
stats = {r["wijkcode"]: number(r["aantal_inwoners"]) for r in csv.DictReader(open(f"{data}/wijk_2024_stats.csv"))}
by_district = np.zeros(max(code) + 1)
for n, c in code.items():
    by_district[n] = stats[c]
by_postcode = np.full(10000, np.nan)
for r in csv.DictReader(open(f"{data}/pc4_2024_stats.csv")):
    by_postcode[int(r["postcode"])] = number(r["aantal_inwoners"])
points = list(csv.DictReader(open(f"{work}/points.csv")))
at = np.array([[float(p["X"]), float(p["Y"])] for p in points])
polling = np.array([p["kind"] == "polling_station" for p in points])

cell = np.nonzero(district > 0)[0]
centre = np.c_[(cell % W + 0.5) * CELL, SOUTH + (cell // W + 0.5) * CELL]
pc, wk = postcode[cell], district[cell]
settings = json.load(open(f"{out}/country.json"))["settings"]
h = settings["bandwidthMetres"]
distance = cKDTree(at[polling]).query(centre, k=80, distance_upper_bound=4 * h)[0]
value = settings["floor"] + np.exp(-0.5 * (distance / h) ** 2).sum(1)
for _ in range(8):
    sums = np.bincount(pc, weights=value, minlength=10000)
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = np.where((sums > 0) & ~np.isnan(by_postcode), by_postcode / sums, 1)
    factor[0] = 1
    value = value * factor[pc]
    sums = np.bincount(wk, weights=value, minlength=len(by_district))
    value = value * np.where(sums > 0, by_district / np.maximum(sums, 1e-300), 1)[wk]

real = np.zeros(W * H)
for r in csv.DictReader(open(squares)):
    name, v = r["crs28992res100m"], number(r["aantal_inwoners"])
    real[(int(name[6:10]) * 100 - SOUTH) // CELL * W + int(name[1:5])] += 2.5 if np.isnan(v) else v
real = real[cell]
sums = np.bincount(wk, weights=real, minlength=len(by_district))
known = (by_district > 0) & (np.abs(sums - by_district) <= 0.1 * by_district)
value = np.where(known[wk], real * (by_district / np.maximum(sums, 1e-300))[wk], value)

print(f"residents {value.sum():.0f}, districts known by squares {known.sum()}")
for plan in json.load(open(f"{out}/country.json"))["plans"]:
    column = "in_" + plan["key"].replace("-", "_")
    is_open = np.array([plan["key"] == "all" or p[column] == "1" for p in points])
    nearest = cKDTree(at[is_open]).query(centre)[0]
    for walk in plan["walks"]:
        here = value[nearest <= walk["straightMetres"]].sum() / value.sum()
        noaber = walk["residents"]["share"]
        print(f"{plan['key']:14s} {walk['straightMetres']:7.1f} m  here {here:.4f}  noaber {noaber:.4f}"
              f"  difference {100 * (here - noaber):+.2f} points")
