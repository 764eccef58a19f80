# SPDX-License-Identifier: EUPL-1.2
# localG of spdep on given squares and band. Usage: Rscript localg.R IN.csv BAND OUT.csv ; prints seconds of weights and of localG.
# dnearneigh takes more than a quarter of an hour for 400,000 squares, so the neighbour lists are laid out from the grid here;
# on up to 20,000 squares they are held against those of dnearneigh.
suppressPackageStartupMessages(library(spdep))
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
band <- as.numeric(args[2])

within_band <- function(column, row, band) {
  column <- as.integer(column - min(column) + 1L)
  row <- as.integer(row - min(row) + 1L)
  at <- matrix(0L, max(column), max(row))
  at[cbind(column, row)] <- seq_along(column)
  reach <- floor(band)
  from <- list()
  to <- list()
  for (dx in -reach:reach) for (dy in -reach:reach) if (dx^2 + dy^2 <= band^2) {
    x <- column + dx
    y <- row + dy
    inside <- which(x >= 1 & y >= 1 & x <= nrow(at) & y <= ncol(at))
    other <- at[cbind(x[inside], y[inside])]
    there <- other > 0L
    from[[length(from) + 1]] <- inside[there]
    to[[length(to) + 1]] <- other[there]
  }
  from <- unlist(from)
  to <- unlist(to)
  sorted <- order(from, to, method = "radix")
  nb <- unname(split(to[sorted], from[sorted]))
  structure(nb, class = "nb", region.id = as.character(seq_along(column)), sym = TRUE, self.included = TRUE)
}

t0 <- proc.time()[3]
nb <- within_band(d$column, d$row, band)
lw <- nb2listw(nb, style = "B", zero.policy = TRUE)
t1 <- proc.time()[3]
if (nrow(d) <= 20000) {
  peer <- include.self(dnearneigh(as.matrix(d[, c("column", "row")]), 0, band))
  stopifnot(all(mapply(function(a, b) identical(as.integer(a), as.integer(b)), nb, peer)))
}
t2 <- proc.time()[3]
z <- as.numeric(localG(d$value, lw, zero.policy = TRUE))
t3 <- proc.time()[3]
write.csv(data.frame(z = format(z, digits = 17, trim = TRUE)), args[3], row.names = FALSE, quote = FALSE)
cat(t1 - t0, t3 - t2, "\n")
