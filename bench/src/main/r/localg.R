# SPDX-License-Identifier: EUPL-1.2
# localG of spdep on given squares and band. Usage: Rscript localg.R IN.csv BAND OUT.csv ; prints seconds of weights and of localG.
suppressPackageStartupMessages(library(spdep))
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
t0 <- proc.time()[3]
nb <- include.self(dnearneigh(as.matrix(d[, c("column", "row")]), 0, as.numeric(args[2])))
lw <- nb2listw(nb, style = "B", zero.policy = TRUE)
t1 <- proc.time()[3]
z <- as.numeric(localG(d$value, lw, zero.policy = TRUE))
t2 <- proc.time()[3]
write.csv(data.frame(z = format(z, digits = 17, trim = TRUE)), args[3], row.names = FALSE, quote = FALSE)
cat(t1 - t0, t2 - t1, "\n")
