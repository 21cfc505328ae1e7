"""Makes test/fixtures/statistics.json, which the tests of shared/statistics are held to.

    pip install numpy==2.4.6 scipy==1.17.1 mpmath==1.4.1
    python test/interop/make-statistics-fixtures.py

Nothing here follows the formulas of the TypeScript: DeLong counts pairs, Tango maximises the likelihood numerically,
normal tails come from mpmath with 50 digits (scipy's lose a few far out), the generator uses Python's big integers.
"""
import json
import pathlib

import mpmath
import numpy
import scipy
from scipy import stats

mpmath.mp.dps = 50
TARGET = pathlib.Path(__file__).parents[1] / "fixtures" / "statistics.json"


def normal_tails():
    """[x, P(X <= x), P(X > x)]"""
    xs = [-37.5, -20, -9.25, -5.7, -5.6, -3, -1.5, -0.675, -0.674, -0.1, -1e-9, 0, 1e-9, 0.1, 0.5, 0.674, 0.675, 1, 1.96,
          2.675, 3, 4.5, 5.6, 5.65, 5.66, 6, 8, 10, 12.345, 16.0625, 20, 25.03, 30, 36.9, 37.5]
    root = mpmath.sqrt(2)
    return [[x, float(mpmath.erfc(-mpmath.mpf(x) / root) / 2), float(mpmath.erfc(mpmath.mpf(x) / root) / 2)] for x in xs]


def normal_quantiles():
    """[p, x] with P(X <= x) = p, for p as the double it is"""
    ps = [1e-300, 1e-200, 1e-100, 1e-50, 1e-20, 1e-12, 1e-11, 1.3e-11, 1.4e-11, 1e-6, 0.001, 0.01, 0.025, 0.05, 0.0749, 0.0751,
          0.1, 0.2, 0.25, 0.4, 0.499, 0.501, 0.6, 0.75, 0.8, 0.9, 0.9249, 0.9251, 0.95, 0.975, 0.99, 0.995, 0.999, 0.999999]
    cases = []
    for p in ps:
        x = mpmath.mpf(stats.norm.ppf(p))
        for _ in range(6):
            x -= (mpmath.erfc(-x / mpmath.sqrt(2)) / 2 - mpmath.mpf(p)) / mpmath.npdf(x)
        cases.append([p, float(x)])
    return cases


def wilson():
    """[successes, trials, confidence of each bound, low, high]"""
    cases = []
    for successes, trials in [(0, 1), (1, 1), (0, 20), (5, 20), (20, 20), (97, 100), (1, 10_000), (9_999, 10_000), (123_456, 1_000_000), (999_999, 1_000_000)]:
        for confidence in [0.9, 0.95, 0.995]:
            interval = stats.binomtest(successes, trials).proportion_ci(2 * confidence - 1, method="wilson")
            cases.append([successes, trials, confidence, float(interval.low), float(interval.high)])
    return cases


def binomial():
    """[improved, worsened, exact two-sided p]: McNemar, from exact sums of binomial coefficients where these are short enough"""
    cases = []
    for improved, worsened in [(0, 0), (0, 1), (1, 1), (0, 5), (3, 4), (7, 8), (8, 7), (10, 25), (25, 10), (16, 32), (100, 141), (118, 141),
                               (500, 500), (499, 501), (0, 1000), (4_800, 5_200), (49_500, 50_500), (499_000, 501_000), (490_000, 510_000)]:
        trials, least = improved + worsened, min(improved, worsened)
        p = min(1.0, float(2 * sum(binomial_coefficients(trials, least)) / mpmath.mpf(2) ** trials))
        if p > 1e-280 and trials > 0:
            assert abs(stats.binomtest(least, trials, 0.5).pvalue / p - 1) < 1e-6, (improved, worsened)
        cases.append([improved, worsened, p])
    return cases


def binomial_coefficients(trials, last):
    # Downwards from the largest, until the rest is below 1e-40 of it.
    term = mpmath.binomial(trials, last)
    smallest = term * mpmath.mpf("1e-40")
    while last >= 0 and term > smallest:
        yield term
        term = term * last / (trials - last + 1)
        last -= 1


def score(improved, worsened, rows, difference):
    """Score of the trinomial likelihood in the difference, over its standard deviation, at the restricted maximum."""
    d = mpmath.mpf(difference)
    same = rows - improved - worsened

    def slope(q):  # of the log-likelihood in q = P(worsened), where P(improved) = q + d
        return improved / (q + d) + worsened / q - 2 * same / (1 - 2 * q - d)

    low, high = max(mpmath.mpf(0), -d), (1 - d) / 2
    edge = (high - low) * mpmath.mpf("1e-45")
    if slope(low + edge) <= 0:
        q = low
    elif slope(high - edge) >= 0:
        q = high
    else:
        q = bisect(slope, low + edge, high - edge)
    variance = (2 * q + d - d * d) / rows
    return (mpmath.mpf(improved - worsened) / rows - d) / mpmath.sqrt(variance)


def bisect(function, low, high):
    """The root of a falling function."""
    for _ in range(170):
        middle = (low + high) / 2
        if function(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def tango():
    """[improved, worsened, rows, confidence of each bound, low, high]"""
    cases = []
    for improved, worsened, rows in [(0, 0, 44), (1, 0, 44), (0, 1, 44), (1, 7, 21), (40, 20, 160), (12, 2, 14), (5, 0, 5), (0, 5, 5),
                                     (1, 1, 2), (141, 118, 5_120), (0, 0, 100_000), (3, 900, 20_000), (4_100, 4_000, 100_000)]:
        for confidence in [0.95, 0.975]:
            z = -mpmath.sqrt(2) * mpmath.erfinv(2 * (1 - mpmath.mpf(confidence)) - 1)
            estimate = mpmath.mpf(improved - worsened) / rows
            low = estimate if estimate == -1 else bisect(lambda d: score(improved, worsened, rows, d) - z, mpmath.mpf(-1) + mpmath.mpf("1e-40"), estimate)
            high = estimate if estimate == 1 else bisect(lambda d: score(improved, worsened, rows, d) + z, estimate, 1 - mpmath.mpf("1e-40"))
            cases.append([improved, worsened, rows, confidence, float(low), float(high)])
    return cases


def tango_tests():
    """[improved, worsened, rows, difference, lower p, upper p]"""
    cases = []
    for improved, worsened, rows in [(0, 0, 50), (1, 7, 21), (141, 118, 5_120), (118, 141, 5_120), (3, 900, 20_000), (5, 0, 5)]:
        for difference in [-0.9, -0.05, -0.01, -0.001, 0.002, 0.03, 0.5]:
            z = score(improved, worsened, rows, difference)
            cases.append([improved, worsened, rows, difference, float(mpmath.ncdf(z)), float(mpmath.ncdf(-z))])
    return cases


def delong():
    """Two models on the same rows, with ties; every pair of a positive and a negative row is looked at."""
    cases = []
    for rows, digits, seed in [(40, 1, 1), (300, 3, 2)]:
        generator = numpy.random.default_rng(seed)
        signal = generator.normal(size=rows)
        labels = (signal + generator.normal(size=rows) > 0.6).astype(int)
        candidate = (signal + 0.8 * generator.normal(size=rows)).round(digits)
        baseline = (signal + 1.2 * generator.normal(size=rows)).round(digits)
        positive, negative = labels == 1, labels == 0
        wins = []
        for scores in (candidate, baseline):
            gap = scores[positive][:, None] - scores[negative][None, :]
            wins.append((gap > 0) + 0.5 * (gap == 0))
        over_positive = numpy.cov([w.mean(axis=1) for w in wins]) / positive.sum()
        over_negative = numpy.cov([w.mean(axis=0) for w in wins]) / negative.sum()
        covariance = over_positive + over_negative
        cases.append({
            "labels": labels.tolist(), "candidate": candidate.tolist(), "baseline": baseline.tolist(),
            "auc": [float(w.mean()) for w in wins], "variance": [float(covariance[0, 0]), float(covariance[1, 1])],
            "variance_of_difference": float(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]),
        })
    return cases


def random_streams():
    """Seed, the first words, and the uniform numbers made of them: SplitMix64 into xoshiro128** 1.1."""
    mask = 2**64 - 1

    def split_mix(state):
        while True:
            state = (state + 0x9E3779B97F4A7C15) & mask
            z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & mask
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
            yield z ^ (z >> 31)

    known = split_mix(1234567)
    assert [next(known) for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]

    def rotate(x, k):
        return ((x << k) | (x >> (32 - k))) & 0xFFFFFFFF

    cases = []
    for seed in [0, 1, 7, 20240601, -1, 2**53 - 1]:
        source = split_mix(seed & mask)
        first, second = next(source), next(source)
        s = [first & 0xFFFFFFFF, first >> 32, second & 0xFFFFFFFF, second >> 32]
        words = []
        for _ in range(12):
            words.append(rotate(s[1] * 5 & 0xFFFFFFFF, 7) * 9 & 0xFFFFFFFF)
            t = s[1] << 9 & 0xFFFFFFFF
            s[2] ^= s[0]
            s[3] ^= s[1]
            s[1] ^= s[2]
            s[0] ^= s[3]
            s[2] ^= t
            s[3] = rotate(s[3], 11)
        uniform = [((a >> 5) * 2**26 + (b >> 6)) / 2**53 for a, b in zip(words[::2], words[1::2])]
        cases.append({"seed": seed, "words": words, "uniform": uniform})
    return cases


def percentiles():
    """Quantiles by linear interpolation, one-sided bounds each at confidence."""
    values = sorted(round(float(v), 4) for v in numpy.random.default_rng(3).normal(size=40))
    return [{"values": values[:size], "confidence": confidence, "low": float(numpy.quantile(values[:size], 1 - confidence)),
             "high": float(numpy.quantile(values[:size], confidence))}
            for size in (1, 2, 7, 40) for confidence in (0.9, 0.95)]


fixtures = {
    "made by": "test/interop/make-statistics-fixtures.py",
    "versions": {"scipy": scipy.__version__, "numpy": numpy.__version__, "mpmath": mpmath.__version__},
    "normal_tails": normal_tails(), "normal_quantiles": normal_quantiles(), "wilson": wilson(), "mcnemar": binomial(),
    "tango": tango(), "tango_tests": tango_tests(), "delong": delong(), "random": random_streams(), "percentiles": percentiles(),
}


def lines(value):
    if isinstance(value, list):
        return "[\n  " + ",\n  ".join(json.dumps(case) for case in value) + "\n ]"
    return json.dumps(value)


TARGET.parent.mkdir(exist_ok=True)
TARGET.write_text("{\n " + ",\n ".join(f"{json.dumps(key)}: {lines(value)}" for key, value in fixtures.items()) + "\n}\n")
