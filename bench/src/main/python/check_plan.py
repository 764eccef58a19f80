# SPDX-License-Identifier: EUPL-1.2
"""Asks the question of a plan again, with another program: scipy's milp.

    python3 check_plan.py REGION PLAN

Rebuilds the maximal covering problem from internal/squares.csv of the region folder and internal/reach.csv of the plan folder
(a plan with --sites N, all residents alike, no other rules), and says whether the plan reaches what it says and whether any plan
reaches more. Figures of people in plan.json are rounded to five.
"""
import csv
import json
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array


def number(text):
    return float(text) if text else 0.0


def people(region):
    """By square: those who manage, and the less self-reliant."""
    with open(region + "/internal/squares.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            residents = number(row["aantal_inwoners_mid"])
            weak = min(residents, number(row["verminderd_zelfredzaam_mid"]))
            yield row["id"], {"zelfredzaam": residents - weak, "verminderd_zelfredzaam": weak}


def main(region, plan_folder):
    squares = dict(people(region))
    with open(plan_folder + "/plan.json", encoding="utf-8") as file:
        plan = json.load(file)
    sites, needs, pairs = {}, {}, []
    with open(plan_folder + "/internal/reach.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            site = sites.setdefault(row["site"], len(sites))
            need = needs.setdefault((row["square"], row["group"]), len(needs))
            pairs.append((need, site))
    worth = np.array([squares[square][group] for square, group in needs])
    n, m, most = len(needs), len(sites), plan["asked"]["sites"]
    rows = [need for need, _ in pairs] + list(range(n)) + [n] * m
    columns = [n + site for _, site in pairs] + list(range(n)) + [n + site for site in range(m)]
    values = [-1.0] * len(pairs) + [1.0] * (n + m)
    matrix = coo_array((values, (rows, columns)), shape=(n + 1, n + m)).tocsr()
    limit = np.concatenate([np.zeros(n), [most]])
    integrality = np.concatenate([np.zeros(n), np.ones(m)])
    best = milp(
        np.concatenate([-worth, np.zeros(m)]),
        integrality=integrality,
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, -np.inf, limit),
        options={"mip_rel_gap": 0},
    )
    opened = {sites[site["id"]] for site in plan["sites"] if site["id"] in sites}
    reached = np.zeros(n, dtype=bool)
    for need, site in pairs:
        reached[need] |= site in opened
    own = worth[reached].sum()
    optimum = -best.fun
    print(f"{len(squares)} squares, {m} places, {len(pairs)} pairs, at most {most} open")
    print(f"the plan reaches {own:.4f} by these files, and says {plan['objective']} (bound {plan['bound']})")
    print(f"the optimum of scipy's milp is {optimum:.4f} ({best.message})")
    same = abs(own - optimum) <= 1e-6 * optimum and abs(own - plan["objective"]) <= 2.5 + 1e-6
    print("the same" if same else "NOT the same")
    return 0 if same and len(plan["sites"]) <= most else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
