# SPDX-License-Identifier: EUPL-1.2
# Reference rates by R spdep: empirical Bayes, global, local (both spreads) and standardised; Gi* of the smoothed rate. Usage: Rscript rates.R OUT.csv
suppressPackageStartupMessages(library(spdep))
out <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20261124)
full <- expand.grid(column = 0:19, row = 0:14)
kept <- full[runif(nrow(full)) > 0.2, ]
base <- 5 * (1 + rpois(nrow(kept), 8))
risk <- 0.05 + 0.25 * exp(-((kept$column - 6)^2 + (kept$row - 5)^2) / 12)
cases <- pmin(base, rpois(nrow(kept), base * risk))
nb <- dnearneigh(as.matrix(kept[, c("column", "row")]), 0, 2)
global <- EBest(cases, base)
z <- suppressMessages(EBImoran.mc(cases, base, nb2listw(nb, zero.policy = TRUE), nsim = 9, zero.policy = TRUE))$z
star <- nb2listw(include.self(nb), style = "B", zero.policy = TRUE)
frame <- data.frame(column = kept$column, row = kept$row, cases = cases, base = base,
  raw = global$raw, global = global$estmm, local = EBlocal(cases, base, nb, zero.policy = TRUE)$est,
  local_geoda = EBlocal(cases, base, nb, zero.policy = TRUE, geoda = TRUE)$est, standardised = z,
  GiStar_global = as.numeric(localG(global$estmm, star)))
write.csv(format(frame, digits = 17, trim = TRUE), out, row.names = FALSE, quote = FALSE)
