# SPDX-License-Identifier: EUPL-1.2
# Reference for the index: percentile ranks, theme sums, total and flags by R's rank(). Usage: Rscript svi.R OUT.csv
out <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20261124)
n <- 120
figure <- function(top) ifelse(runif(n) < 0.08, NA, sample(0:top, n, replace = TRUE) / 2)
f <- data.frame(residents = ifelse(runif(n) < 0.1, 0, 50), a = figure(20), b = figure(60), c = figure(200), d = figure(8))
percentile <- function(x) (rank(x, ties.method = "min", na.last = "keep") - 1) / (sum(!is.na(x)) - 1)
inhabited <- f$residents > 0
kept <- function(x) ifelse(inhabited, x, NA)
p <- data.frame(a = percentile(kept(f$a)), b = percentile(kept(f$b)), c = percentile(kept(f$c)), d = percentile(-kept(f$d)))
weight <- c(a = 1, b = 1, c = 0.5, d = 2)
total <- function(some, w = weight) {
  s <- rowSums(sweep(p[some], 2, w[some], "*"), na.rm = TRUE)
  s[rowSums(!is.na(p[some])) == 0] <- NA
  percentile(round(s, 9))
}
f$p_a <- p$a; f$p_b <- p$b; f$p_c <- p$c; f$p_d <- p$d
f$theme1 <- total(c("a", "b")); f$theme2 <- total(c("c", "d")); f$total <- total(c("a", "b", "c", "d"))
f$flags <- ifelse(inhabited, rowSums(p >= 0.9, na.rm = TRUE), NA)
f$without_a <- total(c("b", "c", "d"))
f$spearman_without_a <- cor(f$total, f$without_a, method = "spearman", use = "complete.obs")
write.csv(format(f, digits = 17, trim = TRUE), out, row.names = FALSE, quote = FALSE)
