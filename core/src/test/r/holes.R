# SPDX-License-Identifier: EUPL-1.2
# Reference values for a grid with holes, by R spdep. Usage: Rscript holes.R OUT.csv
suppressPackageStartupMessages(library(spdep))
out <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20261124)
full <- expand.grid(column = 0:24, row = 0:19)
kept <- full[runif(nrow(full)) > 0.25, ]
# A hill of people in the middle, Poisson noise around it.
lambda <- 5 + 40 * exp(-((kept$column - 12)^2 + (kept$row - 9)^2) / 20)
value <- rpois(nrow(kept), lambda)
nb <- dnearneigh(as.matrix(kept[, c("column", "row")]), 0, 3)
b <- nb2listw(nb, style = "B", zero.policy = TRUE)
w <- nb2listw(nb, style = "W", zero.policy = TRUE)
star <- include.self(nb)
sb <- nb2listw(star, style = "B", zero.policy = TRUE)
sw <- nb2listw(star, style = "W", zero.policy = TRUE)
m <- localmoran(value, w, zero.policy = TRUE)
g <- moran.test(value, w, zero.policy = TRUE, alternative = "two.sided")
frame <- data.frame(column = kept$column, row = kept$row, value = value,
  Gi_B = as.numeric(localG(value, b)), GiStar_B = as.numeric(localG(value, sb)),
  Gi_W = as.numeric(localG(value, w)), GiStar_W = as.numeric(localG(value, sw)),
  Ii = m[, 1], EIi = m[, 2], VarIi = m[, 3], ZIi = m[, 4], p_two = m[, 5],
  q_two = p.adjust(m[, 5], "BH"),
  moran_I = g$estimate[1], moran_E = g$estimate[2], moran_Var = g$estimate[3], moran_p = g$p.value)
write.csv(format(frame, digits = 17, trim = TRUE), out, row.names = FALSE, quote = FALSE)
