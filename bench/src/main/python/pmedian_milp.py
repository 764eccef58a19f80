# SPDX-License-Identifier: EUPL-1.2
# p-median by scipy's milp (HiGHS), as an analyst would write it: pmedian_milp.py PROBLEM LIMIT_SECONDS RELATIVE_GAP
# PROBLEM: n p, then x y weight for each point. Prints: objective bound.
import sys
import numpy as np
from scipy.optimize import milp, LinearConstraint, Bounds
from scipy.sparse import coo_matrix, vstack

with open(sys.argv[1]) as file:
    n, p = map(int, file.readline().split())
    points = np.loadtxt(file)
straight = np.sqrt(((points[:, None, :2] - points[None, :, :2]) ** 2).sum(axis=2))
cost = (np.floor(straight) * points[:, 2][:, None]).ravel()
c = np.concatenate([np.zeros(n), cost])
pairs = np.arange(n * n)
client, site = pairs // n, pairs % n
served = coo_matrix((np.ones(n * n), (client, n + pairs)), shape=(n, n + n * n))
opened = coo_matrix((np.ones(n), (np.zeros(n, int), np.arange(n))), shape=(1, n + n * n))
within = coo_matrix(
    (np.concatenate([np.ones(n * n), -np.ones(n * n)]), (np.concatenate([pairs, pairs]), np.concatenate([n + pairs, site]))),
    shape=(n * n, n + n * n),
)
rows = vstack([served, opened, within]).tocsc()
low = np.concatenate([np.ones(n), [p], np.full(n * n, -np.inf)])
high = np.concatenate([np.ones(n), [p], np.zeros(n * n)])
integrality = np.concatenate([np.ones(n), np.zeros(n * n)])
answer = milp(
    c,
    constraints=LinearConstraint(rows, low, high),
    bounds=Bounds(0, 1),
    integrality=integrality,
    options={"time_limit": float(sys.argv[2]), "mip_rel_gap": float(sys.argv[3])},
)
bound = getattr(answer, "mip_dual_bound", None)
print(answer.fun if answer.fun is not None else "nan", bound if bound is not None else "nan")
