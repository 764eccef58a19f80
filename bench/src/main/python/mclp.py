# SPDX-License-Identifier: EUPL-1.2
"""Maximal covering by scipy's milp (HiGHS), stated row by row as its documentation shows.

Arguments: a file with the lines "sites rows open", the weights, and a line "site row" for each pair; the relative gap; the
seconds. Prints the objective and the bound.
"""
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix

with open(sys.argv[1]) as file:
    sites, rows, opened = (int(word) for word in file.readline().split())
    weight = np.array([float(word) for word in file.readline().split()])
    pairs = np.loadtxt(file, dtype=int, ndmin=2)
columns = sites + rows
row = np.concatenate([pairs[:, 1], np.arange(rows), np.full(sites, rows)])
column = np.concatenate([pairs[:, 0], sites + np.arange(rows), np.arange(sites)])
value = np.concatenate([-np.ones(len(pairs)), np.ones(rows), np.ones(sites)])
matrix = coo_matrix((value, (row, column)), shape=(rows + 1, columns)).tocsc()
upper = np.zeros(rows + 1)
upper[rows] = opened
result = milp(
    np.concatenate([np.zeros(sites), -weight]),
    constraints=LinearConstraint(matrix, -np.inf, upper),
    integrality=np.concatenate([np.ones(sites), np.zeros(rows)]),
    bounds=Bounds(0, 1),
    options={"mip_rel_gap": float(sys.argv[2]), "time_limit": float(sys.argv[3])},
)
print(-result.fun if result.fun is not None else "nan", -result.mip_dual_bound)
