# SPDX-License-Identifier: EUPL-1.2
# localmoran_perm of spdep, queen neighbours. Usage: Rscript moranperm.R IN.csv PERMUTATIONS ; prints seconds.
suppressPackageStartupMessages(library(spdep))
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
lw <- nb2listw(dnearneigh(as.matrix(d[, c("column", "row")]), 0, 1.5), style = "W", zero.policy = TRUE)
t0 <- proc.time()[3]
r <- localmoran_perm(d$value, lw, nsim = as.integer(args[2]), zero.policy = TRUE)
cat(proc.time()[3] - t0, "\n")
