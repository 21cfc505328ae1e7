export const id = 3138;
export const ids = [3138];
export const modules = {

/***/ 94684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkMetricNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60310);



/** What people write for a metric; edit distance would lead from `auc` to `f1`. */
const OTHER_NAMES = new Map([
    ['auc', 'roc_auc'],
    ['auroc', 'roc_auc'],
    ['ap', 'average_precision'],
    ['pr_auc', 'average_precision'],
    ['logloss', 'log_loss'],
    ['cross_entropy', 'log_loss'],
    ['brier', 'brier_score'],
    ['ece', 'calibration_error'],
    ['mcc', 'matthews_corrcoef'],
    ['sensitivity', 'recall'],
    ['mae', 'mean_absolute_error'],
    ['mse', 'mean_squared_error'],
    ['rmse', 'root_mean_squared_error'],
    ['mape', 'mean_absolute_percentage_error'],
]);
/**
 * Refuses a metric that is unknown, or not of this task, wherever one is named: nothing has run yet.
 * @param task null where the target has not been read
 * @throws UserError with the place, the nearest name and the allowed ones
 */
function checkMetricNames(named, task) {
    for (const [index, name] of named.metrics.entries()) {
        const line = named.metricLines?.[index] ?? null;
        check(line === null ? 'evaluate.metrics' : `evaluate.metrics in line ${line}`, name, task);
    }
    for (const [index, { metric }] of named.gates.entries()) {
        const line = named.gateLines[index] ?? null;
        check(line === null ? `gates[${index}]` : `the gate in line ${line}`, metric, task);
    }
}
function check(place, name, task) {
    const metric = _metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.get(name);
    if (metric !== undefined && (task === null || metric.task === task))
        return;
    const allowed = [..._metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C].filter(([, { task: of }]) => task === null || of === task).map(([allowedName]) => allowedName);
    const list = `allowed${task === null ? '' : ` for ${task}`}: ${allowed.join(', ')}`;
    if (metric !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${place}: metric ${JSON.stringify(name)} is for ${metric.task}, but the target is ${task}; ${list}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${place}: there is no metric ${JSON.stringify(name)}; did you mean ${JSON.stringify(nearest(name, allowed))}? (${list})`);
}
function nearest(name, allowed) {
    const plain = name.slice(0, 100).toLowerCase().replaceAll(/[\s-]+/g, '_').replace(/^neg_/, '');
    // scikit-learn's functions end in `_score` where its scorers don't.
    const candidates = [OTHER_NAMES.get(plain), plain, plain.replace(/_score$/, '')];
    return candidates.find((candidate) => candidate !== undefined && allowed.includes(candidate)) ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(plain, allowed);
}


/***/ }),

/***/ 55488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   VW: () => (/* binding */ matthewsCorrcoef),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   lD: () => (/* binding */ classMetric),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   wo: () => (/* binding */ confusionOf),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/** Makes a metric out of a formula on the four counts. Labels and classes are 0 or 1. */
function classMetric(formula) {
    return (labels, classes) => {
        const cells = labels.map((label, row) => 2 * label + (classes[row] ?? 0));
        return (counts) => {
            const totals = new Float64Array(4);
            for (let row = 0; row < cells.length; row++) {
                const cell = cells[row] ?? 0;
                totals[cell] = (totals[cell] ?? 0) + (counts[row] ?? 0);
            }
            return formula(confusionOfCells(totals));
        };
    };
}
function confusionOf(labels, classes) {
    const totals = new Float64Array(4);
    for (const [row, label] of labels.entries()) {
        const cell = 2 * label + (classes[row] ?? 0);
        totals[cell] = (totals[cell] ?? 0) + 1;
    }
    return confusionOfCells(totals);
}
function confusionOfCells([trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0]) {
    return { truePositives, falsePositives, trueNegatives, falseNegatives };
}
/*
 * Where the denominator is 0 each of these is 0/0 = NaN, so the value is undefined.
 * scikit-learn answers 0 there by default (`zero_division`), which a `max` gate would let pass.
 */
function accuracy({ truePositives, falsePositives, trueNegatives, falseNegatives }) {
    return (truePositives + trueNegatives) / (truePositives + falsePositives + trueNegatives + falseNegatives);
}
function precision({ truePositives, falsePositives }) {
    return truePositives / (truePositives + falsePositives);
}
function recall({ truePositives, falseNegatives }) {
    return truePositives / (truePositives + falseNegatives);
}
function specificity({ trueNegatives, falsePositives }) {
    return trueNegatives / (trueNegatives + falsePositives);
}
/** Mean of recall and specificity; undefined with one class, where scikit-learn takes the one that is left. */
function balancedAccuracy(confusion) {
    return (recall(confusion) + specificity(confusion)) / 2;
}
function f1({ truePositives, falsePositives, falseNegatives }) {
    return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}
/** Matthews 1975. Undefined where the truth or the answers are all of one class (scikit-learn: 0). */
function matthewsCorrcoef({ truePositives, falsePositives, trueNegatives, falseNegatives }) {
    const answeredPositive = truePositives + falsePositives;
    const positive = truePositives + falseNegatives;
    const negative = trueNegatives + falsePositives;
    const answeredNegative = trueNegatives + falseNegatives;
    const agreement = truePositives * trueNegatives - falsePositives * falseNegatives;
    return agreement / Math.sqrt(answeredPositive * positive * negative * answeredNegative);
}


/***/ }),

/***/ 98979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/shared/judge/changed-answers.js
/** How many answers of the baseline became right or wrong at the threshold; null in regression or without a baseline. */
function changedAnswers({ labels, candidate, baseline }, threshold) {
    if (baseline === null || candidate.classes === null || baseline.classes === null)
        return null;
    let becameRight = 0;
    let becameWrong = 0;
    for (const [row, label] of labels.entries()) {
        if (candidate.classes[row] === baseline.classes[row])
            continue;
        if (candidate.classes[row] === label)
            becameRight++;
        else
            becameWrong++;
    }
    return { threshold, became_right: becameRight, became_wrong: becameWrong, same: labels.length - becameRight - becameWrong };
}

;// CONCATENATED MODULE: ./build/shared/judge/format-number.js
const MAX_DECIMALS = 9;
/**
 * Writes numbers that are read against each other with the same decimals: about three digits, and as many more as it
 * takes to tell different ones apart and none from 0.
 */
function formatTogether(values) {
    const largest = Math.max(...values.map(Math.abs));
    if (largest >= 1e12)
        return values.map((value) => sign(value.toPrecision(4)));
    const first = largest < 10 ? 3 : Math.max(0, 3 - Math.floor(Math.log10(largest)));
    for (let decimals = first; decimals <= MAX_DECIMALS; decimals++) {
        const texts = values.map((value) => fixed(value, decimals));
        const readable = values.every((value, index) => value === 0 || /[1-9]/.test(texts[index] ?? ''));
        if (readable && new Set(texts).size === new Set(values).size)
            return texts;
    }
    return values.map((value) => sign(String(value)));
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/** `1 row`, `4,000 rows`. */
function formatCountOf(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Keeps this many significant digits: 59,229 rows are "about 59,200". */
function roundTo(value, digits) {
    return Number(value.toPrecision(digits));
}
function fixed(value, decimals) {
    const text = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return sign(/[1-9]/.test(text) ? text : text.replace('-', ''));
}
function sign(text) {
    return text.replace(/^-/, '−');
}

;// CONCATENATED MODULE: ./build/shared/judge/check-answers.js


const ALLOWED = {
    score: { noun: 'scores', text: 'a score is a probability from 0 to 1', holds: (value) => value >= 0 && value <= 1 },
    class: { noun: 'classes', text: 'a class is 0 or 1', holds: (value) => value === 0 || value === 1 },
    value: { noun: 'numbers', text: 'a prediction is a finite number', holds: Number.isFinite },
};
/**
 * What is wrong with a model's answers for this task; null where nothing is. NaN stands for "no answer" and is none of it.
 * A score outside 0..1 is refused, since the threshold and half of the metrics read it as a probability.
 */
function answersProblem({ kind, values }, task) {
    const { noun, text, holds } = ALLOWED[kind];
    if ((kind === 'value') !== (task === 'regression'))
        return `they are ${noun}, but the target is ${task}`;
    const wrong = values.find((value) => !Number.isNaN(value) && !holds(value));
    return wrong === undefined ? null : `one of them is ${wrong}; ${text}`;
}
/**
 * The candidate answers every test row: one that could leave rows out could leave out those it gets wrong.
 * @throws UserError
 */
function checkCandidate(answers, task) {
    const missing = answers.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
    const problem = missing > 0 ? `there is none (or NaN) for ${formatCount(missing)} of ${formatCount(answers.values.length)} test rows` : answersProblem(answers, task);
    if (problem !== null)
        throw new errors/* UserError */.yo(`The model's answers can't be judged: ${problem}`);
}
/**
 * @throws UserError where a test row has no label
 * @throws InconclusiveError where the rows are too few, or all of one class
 */
function checkLabels(target, minRows) {
    const { task, labels } = target;
    const unlabelled = labels.reduce((sum, label) => sum + ((task === 'binary' ? label === 0 || label === 1 : Number.isFinite(label)) ? 0 : 1), 0);
    if (unlabelled > 0)
        throw new errors/* UserError */.yo(`The target is missing in ${formatCount(unlabelled)} of ${formatCount(labels.length)} test rows; every one of them needs a label`);
    if (labels.length < minRows)
        throw new errors/* InconclusiveError */.Xp(`Too few test rows to judge: ${formatCount(labels.length)}, and evaluate.min-rows is ${formatCount(minRows)}`);
    if (task === 'binary' && labels.every((label) => label === labels[0])) {
        const only = labels[0] === 1 ? target.positive : target.negative;
        throw new errors/* InconclusiveError */.Xp(`All ${formatCount(labels.length)} test rows are of the class ${JSON.stringify(only)}; a model can't be judged on one class`);
    }
}

// EXTERNAL MODULE: ./build/shared/judge/check-metric-names.js
var check_metric_names = __webpack_require__(94684);
;// CONCATENATED MODULE: ./build/shared/statistics/delong.js
/**
 * AUC with DeLong's variance (Biometrics 44, 1988) in O(n log n), as Sun & Xu (IEEE Signal Process. Lett. 21, 2014) by ranks.
 * @param labels 1 for the positive class, anything else for the negative
 * @param scores of the same length, without NaN
 * @throws RangeError when lengths differ or a class has no row
 */
function delongAuc(labels, scores) {
    const wins = countWins(labels, scores);
    return { auc: areaOf(wins), variance: varianceOfArea(wins) };
}
/**
 * DeLong's comparison of two models on the same rows. The variance is that of the rows' differences, which for
 * equal answers is exactly 0, where the sum of variances less twice the covariance leaves rounding.
 * @param labels 1 for the positive class, anything else for the negative
 * @param candidate scores of the same length, without NaN; so `baseline`
 * @throws RangeError when lengths differ or a class has no row
 */
function pairedDelong(labels, candidate, baseline) {
    const ours = countWins(labels, candidate);
    const theirs = countWins(labels, baseline);
    const difference = {
        positive: ours.positive.map((wins, row) => wins - (theirs.positive[row] ?? 0)),
        negative: ours.negative.map((wins, row) => wins - (theirs.negative[row] ?? 0)),
    };
    return {
        candidate: areaOf(ours),
        baseline: areaOf(theirs),
        difference: areaOf(difference),
        variance: varianceOfArea(difference),
    };
}
function countWins(labels, scores) {
    if (labels.length !== scores.length)
        throw new RangeError(`${labels.length} labels, but ${scores.length} scores`);
    const positive = scores.filter((_, row) => labels[row] === 1);
    const negative = scores.filter((_, row) => labels[row] !== 1);
    if (positive.length === 0 || negative.length === 0)
        throw new RangeError('An AUC needs rows of both classes');
    const below = countBelow(positive, negative);
    const rightBelow = countBelow(negative, positive);
    return { positive: below, negative: rightBelow.map((wins) => positive.length - wins) };
}
/** For each value, how many of `others` are smaller, equal ones counting half: its midrank among them. */
function countBelow(values, others) {
    const sorted = others.toSorted();
    return values.map((value) => {
        const smaller = firstPlace(sorted, value, false);
        const notLarger = sorted[smaller] === value ? firstPlace(sorted, value, true) : smaller;
        return (smaller + notLarger) / 2;
    });
}
/** The first place whose entry is not below `value`; with `beyondEqual`, the first whose entry is above it. */
function firstPlace(sorted, value, beyondEqual) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const entry = sorted[middle] ?? NaN;
        if (entry < value || (beyondEqual && entry === value))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Wins are multiples of ½, so their sum is exact below 2^52 pairs. */
function areaOf({ positive, negative }) {
    return sum(positive) / positive.length / negative.length;
}
function varianceOfArea({ positive, negative }) {
    return varianceOfMean(positive) / negative.length ** 2 + varianceOfMean(negative) / positive.length ** 2;
}
function varianceOfMean(values) {
    const mean = sum(values) / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return squares / (values.length - 1) / values.length;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./build/shared/statistics/normal.js
/*
 * Distribution function: W. J. Cody, "Rational Chebyshev approximations for the error function",
 * Math. Comp. 23 (1969), in the form of Algorithm 715 (ACM TOMS 19, 1993).
 * Quantile: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 * Coefficients stand from the highest power down, rounded to doubles.
 */
const CENTRE = 0.67448975;
const CENTRE_TOP = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356];
const CENTRE_BOTTOM = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE = Math.sqrt(32);
const MIDDLE_TOP = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_BOTTOM = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_TOP = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 0.000029112874951168793,
];
const TAIL_BOTTOM = [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662];
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
const QUANTILE_CENTRE_TOP = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_BOTTOM = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_TOP = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_BOTTOM = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_TOP = [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_BOTTOM = [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
];
/** P(X ≤ x) of a standard normal X; relative error below 1e-14, in the lower tail too. */
function normalCdf(x) {
    return normalUpperTail(-x);
}
/** P(X > x) of a standard normal X; relative error below 1e-14 down to the smallest normal double (x ≈ 37.5). */
function normalUpperTail(x) {
    const size = Math.abs(x);
    if (size <= CENTRE) {
        const square = x * x;
        return 0.5 - (x * polynomial(CENTRE_TOP, square)) / polynomial(CENTRE_BOTTOM, square);
    }
    const tail = size <= MIDDLE ? middleTail(size) : farTail(size);
    return x > 0 ? tail : 1 - tail;
}
/**
 * The x with P(X ≤ x) = p of a standard normal X; relative error about 1e-15. −∞ at 0, ∞ at 1.
 * For an upper tail q use −normalQuantile(q): 1 − q would lose its digits.
 * @throws RangeError when p is not in [0, 1]
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`A probability is from 0 to 1, not ${p}`);
    const fromCentre = p - 0.5;
    if (Math.abs(fromCentre) <= 0.425) {
        const r = 0.180625 - fromCentre * fromCentre;
        return (fromCentre * polynomial(QUANTILE_CENTRE_TOP, r)) / polynomial(QUANTILE_CENTRE_BOTTOM, r);
    }
    const tail = Math.min(p, 1 - p);
    if (tail === 0)
        return fromCentre < 0 ? -Infinity : Infinity;
    const r = Math.sqrt(-Math.log(tail));
    const size = r <= 5
        ? polynomial(QUANTILE_MIDDLE_TOP, r - 1.6) / polynomial(QUANTILE_MIDDLE_BOTTOM, r - 1.6)
        : polynomial(QUANTILE_TAIL_TOP, r - 5) / polynomial(QUANTILE_TAIL_BOTTOM, r - 5);
    return fromCentre < 0 ? -size : size;
}
function middleTail(size) {
    return (gauss(size) * polynomial(MIDDLE_TOP, size)) / polynomial(MIDDLE_BOTTOM, size);
}
function farTail(size) {
    if (size > 40)
        return 0;
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(TAIL_TOP, inverse)) / polynomial(TAIL_BOTTOM, inverse);
    return (gauss(size) * (INVERSE_ROOT_TWO_PI - correction)) / size;
}
/** exp(−x²/2). The square of a rounded x is exact, so that a tail keeps its digits where x² is large. */
function gauss(x) {
    const rounded = Math.trunc(x * 16) / 16;
    return Math.exp(-rounded * rounded * 0.5) * Math.exp(-(x - rounded) * (x + rounded) * 0.5);
}
function polynomial(coefficients, x) {
    let value = 0;
    for (const coefficient of coefficients)
        value = value * x + coefficient;
    return value;
}

;// CONCATENATED MODULE: ./build/shared/statistics/wilson-interval.js

/**
 * Wilson's score interval for a proportion (JASA 22, 1927): two one-sided bounds, each at `confidence`,
 * so together an interval at 2·confidence − 1.
 * @throws RangeError when trials is not a whole number from 1, successes not one from 0 to trials, or confidence not in [0.5, 1)
 */
function wilsonInterval({ successes, trials, confidence }) {
    if (!Number.isInteger(trials) || trials < 1)
        throw new RangeError(`Trials are a whole number from 1, not ${trials}`);
    if (!Number.isInteger(successes) || successes < 0 || successes > trials)
        throw new RangeError(`Successes are a whole number from 0 to ${trials}, not ${successes}`);
    if (!(confidence >= 0.5 && confidence < 1))
        throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
    const z = normalQuantile(confidence);
    const failures = trials - successes;
    return { low: lowerBound({ successes, failures, z }), high: 1 - lowerBound({ successes: failures, failures: successes, z }) };
}
/** The smaller root of (p̂ − p)² = z²p(1 − p)/n, taken from the product of both, which cancels no digits. */
function lowerBound({ successes, failures, z }) {
    if (successes === 0)
        return 0;
    const trials = successes + failures;
    const upperRoot = 2 * successes + z * z + z * Math.sqrt(z * z + (4 * successes * failures) / trials);
    return (2 * successes * successes) / (trials * upperRoot);
}

// EXTERNAL MODULE: ./build/shared/judge/class-metrics.js
var class_metrics = __webpack_require__(55488);
;// CONCATENATED MODULE: ./build/shared/statistics/percentile-interval.js
/**
 * Percentile interval: two one-sided bounds, each at `confidence`, by linear interpolation between the ordered values.
 * @param sorted ascending, without NaN; a bound that rests on an infinite value is infinite or NaN, never a number
 * @throws RangeError when there is no value, or confidence is not in [0.5, 1)
 */
function percentileInterval(sorted, confidence) {
    if (sorted.length === 0)
        throw new RangeError('No resample has a value');
    if (!(confidence >= 0.5 && confidence < 1))
        throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
    return { low: quantile(sorted, 1 - confidence), high: quantile(sorted, confidence) };
}
function quantile(sorted, share) {
    const place = share * (sorted.length - 1);
    const before = sorted[Math.floor(place)] ?? NaN;
    const after = sorted[Math.ceil(place)] ?? NaN;
    return before + (after - before) * (place - Math.floor(place));
}

;// CONCATENATED MODULE: ./build/shared/judge/draws.js

/** An undefined draw counts as the worst on either side: what can't be computed is no evidence for anything. */
function summarizeDraws(values) {
    const defined = values.filter(Number.isFinite);
    const undefinedDraws = values.length - defined.length;
    const worstLow = values.map((value) => (Number.isFinite(value) ? value : -Infinity)).sort();
    const worstHigh = undefinedDraws === 0 ? worstLow : values.map((value) => (Number.isFinite(value) ? value : Infinity)).sort();
    return {
        standardError: standardDeviation(defined),
        bounds: (confidence) => {
            const { low } = percentileInterval(worstLow, confidence);
            const { high } = percentileInterval(worstHigh, confidence);
            return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
        },
        tails: (point) => {
            const atMost = defined.reduce((sum, value) => sum + (value <= point ? 1 : 0), undefinedDraws);
            const atLeast = defined.reduce((sum, value) => sum + (value >= point ? 1 : 0), undefinedDraws);
            return { atMost: (1 + atMost) / (1 + values.length), atLeast: (1 + atLeast) / (1 + values.length) };
        },
    };
}
/**
 * Whether a standard error is only what rounding leaves of 0, or no finite number, so that no interval can be made of it.
 * @param size of the quantities that were subtracted or averaged
 */
function isDegenerate(standardError, size) {
    return !Number.isFinite(standardError) || standardError <= 1e-12 * Math.abs(size);
}
function standardDeviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}

;// CONCATENATED MODULE: ./build/shared/judge/estimate.js





const NO_SPREAD = 'these rows show no spread to make one of';
/** The value and how its interval is made: Wilson's for proportions, DeLong's for the AUC, percentile bootstrap for the rest. */
function estimate(metric, { labels, answers, value, draws }) {
    if (answers === null)
        return { state: 'undefined', reason: `it needs a ${metric.needs} for each row, and the model left none` };
    if (Number.isNaN(value))
        return { state: 'undefined', reason: metric.undefinedWhen };
    if (!Number.isFinite(value))
        return { state: 'undefined', reason: 'it is too large for a number' };
    if (metric.interval.method === 'wilson')
        return wilson(value, metric.interval.proportion((0,class_metrics/* confusionOf */.wo)(labels, answers)));
    if (metric.interval.method === 'delong')
        return delong(value, labels, answers);
    return bootstrapped(value, draws);
}
function metricValue(made, rows, { confidence }) {
    if (made.state === 'undefined')
        return { value: null, low: null, high: null, rows, reason: made.reason };
    const bounds = made.bounds(confidence);
    if (bounds === null)
        return { value: made.value, low: null, high: null, rows, reason: `no interval: ${made.noBounds}` };
    return { value: made.value, low: bounds.low, high: bounds.high, rows };
}
function wilson(value, { successes, trials }) {
    return { state: 'defined', value, bounds: (confidence) => wilsonInterval({ successes, trials, confidence }), noBounds: '' };
}
/**
 * DeLong's variance on the logit scale (Pepe 2003, §5.2): near 1 the AUC is skewed, and plain bounds would cover
 * too seldom and leave 0..1.
 */
function delong(value, labels, scores) {
    const standardError = Math.sqrt(delongAuc(labels, scores).variance);
    if (isDegenerate(standardError, 1) || value <= 0 || value >= 1)
        return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
    const logit = Math.log(value / (1 - value));
    const bounds = (confidence) => {
        const reach = (normalQuantile(confidence) * standardError) / (value * (1 - value));
        return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
    };
    return { state: 'defined', value, bounds, noBounds: '' };
}
function bootstrapped(value, draws) {
    if (draws === null)
        return { state: 'defined', value, bounds: () => null, noBounds: 'too few rows' };
    const { standardError, bounds } = summarizeDraws(draws);
    if (isDegenerate(standardError, value))
        return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
    return { state: 'defined', value, bounds, noBounds: 'too many resamples of these rows leave it undefined' };
}

;// CONCATENATED MODULE: ./build/shared/judge/gate-id.js

/**
 * A name for each gate: its own, or a readable one made from what it says, numbered where two say the same.
 * @throws UserError where two gates were given the same id
 */
function gateIds(gates) {
    const taken = new Set();
    for (const { id } of gates) {
        if (id === undefined)
            continue;
        if (taken.has(id))
            throw new errors/* UserError */.yo(`gates: two gates have the id ${JSON.stringify(id)}; give each its own`);
        taken.add(id);
    }
    return gates.map((gate) => {
        if (gate.id !== undefined)
            return gate.id;
        const base = describe(gate);
        let id = base;
        for (let copy = 2; taken.has(id); copy++)
            id = `${base} (${copy})`;
        taken.add(id);
        return id;
    });
}
/** The gate as written: `min 0.8`, `min 0.5, max 0.9`, `margin 2%`. */
function allowedBy(gate) {
    if ('against' in gate)
        return `margin ${gate.margin}`;
    const sides = [...('min' in gate ? [`min ${gate.min}`] : []), ...(gate.max === undefined ? [] : [`max ${gate.max}`])];
    return sides.join(', ');
}
function describe(gate) {
    const what = gate.slice === undefined ? gate.metric : `${gate.metric} by ${gate.slice}`;
    return 'against' in gate ? `${what} against baseline` : `${what} ${allowedBy(gate)}`;
}

;// CONCATENATED MODULE: ./build/shared/statistics/holm.js
/**
 * Holm's step-down adjustment (Scand. J. Statist. 6, 1979): rejecting where the adjusted p-value is below α
 * keeps the chance of any false claim among them at or below α, however the tests depend on each other.
 * @returns the adjusted p-values in the order of the given ones
 * @throws RangeError when a p-value is not in [0, 1]; NaN must be sorted out by the caller, who alone knows what it means
 */
function holm(pValues) {
    const invalid = pValues.find((p) => !(p >= 0 && p <= 1));
    if (invalid !== undefined)
        throw new RangeError(`A p-value is from 0 to 1, not ${invalid}`);
    const adjusted = Array.from(pValues);
    let largest = 0;
    const ascending = Array.from(pValues, (p, place) => ({ p, place })).sort((left, right) => left.p - right.p);
    for (const [rank, { p, place }] of ascending.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * p));
        adjusted[place] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/shared/statistics/sample-size.js

/** The usual chance that a test which should succeed does. */
const POWER = 0.8;
/**
 * Rows that a non-inferiority test needs to pass with 80 % power when the two models are truly equal:
 * n·((z_confidence + z_power)·se/margin)², since the standard error shrinks with √n.
 * @param standardError of the difference, as estimated from `rows` rows
 * @returns a whole number; null where none can be named: margin 0, or a standard error that is not known
 * @throws RangeError when rows is not positive or the margin is negative
 */
function rowsNeeded({ rows, standardError, margin, confidence }) {
    if (!(rows > 0))
        throw new RangeError(`Rows are more than 0, not ${rows}`);
    if (!(margin >= 0))
        throw new RangeError(`A margin is at least 0, not ${margin}`);
    const needed = Math.ceil(rows * (smallestDifference({ standardError, confidence }) / margin) ** 2);
    return Number.isSafeInteger(needed) ? needed : null;
}
/**
 * The smallest true loss that is told from none with 80 % power: (z_confidence + z_power)·se, in the unit of the metric.
 * @param standardError of the difference; NaN gives NaN
 */
function smallestDifference({ standardError, confidence }) {
    return (normalQuantile(confidence) + normalQuantile(POWER)) * standardError;
}

;// CONCATENATED MODULE: ./build/shared/judge/comparison-reason.js

/** Not worse by the margin, shown by the lower bound. */
function reasonToPass({ metric, bounds: { low }, margin }) {
    if (low > 0)
        return `${metric} is better by at least ${formatTogether([low])[0]}`;
    const [worst, allowed] = formatTogether([-low, margin]);
    return `${metric} is at most ${worst} worse; ${allowed} is allowed`;
}
/** Worse by more than the margin, shown by the upper bound. */
function reasonToFail(facts) {
    return `${facts.metric} ${loss(facts)}`;
}
/** The interval holds both answers; says how many rows would decide, where more rows are expected to. */
function reasonToWait(facts, { rows, rowsNeeded }) {
    const { metric, bounds, improvement, margin } = facts;
    const [worst, allowed, estimate] = formatTogether([-bounds.low, margin, -improvement]);
    if (margin === 0)
        return `${metric} is not proven better: it could be up to ${worst} worse, and margin 0 asks for a proven gain`;
    const open = `${metric} could be up to ${worst} worse; ${allowed} is allowed`;
    if (rowsNeeded !== null && rowsNeeded > rows)
        return `${open}. About ${formatCount(roundTo(rowsNeeded, 2))} rows would decide it (${formatCount(rows)} now)`;
    if (improvement >= 0)
        return `${open}. ${formatCountOf(rows, 'row')} can't decide it; more may`;
    return `${open}. The estimate itself is ${estimate} worse, so more rows may not help`;
}
/** Beyond the margin by itself, but not after Holm's correction over the slices of the gate. */
function reasonNotProven(facts, { slices }) {
    return `${facts.metric} is worse, not proven over ${formatCountOf(slices, 'slice')} (alone it ${loss(facts)})`;
}
function loss({ direction, bounds: { high }, margin }) {
    const moved = direction === 'higher' ? 'fell' : 'rose';
    const [least, allowed] = formatTogether([-high, margin]);
    return `${moved} by at least ${least}; ${margin === 0 ? 'no loss' : allowed} is allowed`;
}

// EXTERNAL MODULE: ./build/shared/judge/metric-table.js + 3 modules
var metric_table = __webpack_require__(60310);
;// CONCATENATED MODULE: ./build/shared/judge/compare.js





/**
 * Decides non-inferiority on all rows (one entry), or in every judged slice of a gate (one entry each).
 * Passing takes no correction, since every gate must pass (intersection–union); the claim "worse" is corrected by Holm.
 */
function compare(entries, rule) {
    const margins = entries.map(({ difference }) => marginInUnits(rule.margin, difference));
    const tested = entries.flatMap(({ difference }, index) => {
        const margin = margins[index] ?? null;
        return difference.state === 'estimated' && margin !== null && difference.bounds(rule.confidence) !== null ? [{ index, pWorse: difference.tests(margin).worse }] : [];
    });
    const adjusted = holm(tested.map(({ pWorse }) => pWorse));
    const claims = new Map(tested.map(({ index }, place) => [index, { pWorse: adjusted[place] ?? 1, slices: tested.length }]));
    return entries.map((entry, index) => decide(entry, rule, { margin: margins[index] ?? null, claim: claims.get(index) ?? { pWorse: 1, slices: 1 } }));
}
function decide({ slice, rows, difference }, rule, { margin, claim }) {
    const { metric, confidence } = rule;
    const open = {
        metric,
        slice,
        candidate: difference.state === 'identical' ? difference.value : difference.candidate,
        baseline: difference.state === 'identical' ? difference.value : difference.baseline,
        improvement: difference.state === 'identical' ? 0 : difference.improvement,
        low: null,
        high: null,
        p_value: null,
        p_worse: null,
        mcnemar_p_value: null,
        method: 'none',
        margin: margin ?? 0,
        confidence,
        rows,
        rows_needed: null,
        smallest_difference: null,
        verdict: 'inconclusive',
        reason: '',
    };
    if (difference.state === 'identical')
        return { ...open, low: 0, high: 0, method: 'identical', verdict: 'pass', reason: `the same ${difference.same} as the baseline` };
    if (difference.state === 'none')
        return { ...open, reason: difference.reason };
    if (margin === null)
        return { ...open, reason: `${metric} of the baseline is 0, so a margin of ${rule.margin} of it allows nothing; write the margin as a number` };
    const bounds = difference.bounds(confidence);
    if (bounds === null)
        return { ...open, reason: `${metric} can't be compared: too many resamples of these rows leave it undefined` };
    const needed = usefulRows(difference, { rows, margin, confidence });
    const facts = { metric, direction: (0,metric_table/* metricNamed */.S)(metric).direction, improvement: difference.improvement, bounds, margin };
    const decided = {
        ...open,
        low: bounds.low,
        high: bounds.high,
        p_value: difference.tests(margin).notWorse,
        p_worse: claim.pWorse,
        mcnemar_p_value: difference.mcnemar,
        method: difference.method,
        rows_needed: needed,
        smallest_difference: roundTo(smallestDifference({ standardError: difference.standardError, confidence }), 3),
    };
    if (bounds.low > -margin)
        return { ...decided, verdict: 'pass', reason: reasonToPass(facts) };
    const beyond = bounds.high < -margin;
    // In slices the corrected p-value decides; of all rows it is the bound itself, which says the same.
    if (beyond && (slice === null || claim.pWorse < 1 - confidence))
        return { ...decided, verdict: 'fail', reason: reasonToFail(facts) };
    if (beyond)
        return { ...decided, reason: reasonNotProven(facts, claim) };
    return { ...decided, reason: reasonToWait(facts, { rows, rowsNeeded: needed }) };
}
/** For a true difference of zero; null where the estimate lies at or below −margin, so more rows would not be for passing. */
function usefulRows({ improvement, standardError }, { rows, margin, confidence }) {
    if (margin === 0 || improvement <= -margin)
        return null;
    const needed = rowsNeeded({ rows, standardError, margin, confidence });
    return needed === null ? null : roundTo(needed, 3);
}
/** The margin in the metric's unit; null where it is a share of nothing. The baseline's own value is taken as fixed. */
function marginInUnits(margin, difference) {
    if (typeof margin === 'number')
        return margin;
    const baseline = difference.state === 'identical' ? difference.value : difference.baseline;
    return baseline === null || baseline === 0 ? null : (Number.parseFloat(margin) / 100) * Math.abs(baseline);
}

;// CONCATENATED MODULE: ./build/shared/judge/outcome.js
/** An outcome without anything to show beside its sentence. */
function plainOutcome(verdict, reason, { tooLittle } = { tooLittle: false }) {
    return { verdict, reason, tooLittle, value: null, comparisons: [], slices: [] };
}
/** The verdict that counts: a gate that only warns never says more than `warn`. */
function settle({ verdict, reason, tooLittle }, gate, evaluateDefault) {
    const whenInconclusive = gate['when-inconclusive'] ?? evaluateDefault ?? (gate.slice === undefined ? 'inconclusive' : 'warn');
    const softened = verdict === 'inconclusive' && tooLittle && whenInconclusive === 'warn' ? 'warn' : verdict;
    if (gate.mode === 'enforce' || softened === 'pass' || softened === 'warn')
        return { verdict: softened, reason };
    return { verdict: 'warn', reason: `${reason} (${softened}; this gate only warns)` };
}

;// CONCATENATED MODULE: ./build/shared/judge/over-slices.js


const MAX_NAME = 60;
/** `plan = enterprise`; a cell value can be long. */
function sliceName(slice) {
    const name = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
    return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
/** One verdict and one sentence for a gate over the slices of a column: its gravest slice, and how many were too small. */
function overSlices({ metric, column }, slices, { tooSmall, minRows }) {
    const small = tooSmall === 0 ? '' : `; ${formatCountOf(tooSmall, 'slice')} ${tooSmall === 1 ? 'has' : 'have'} too few rows (min-rows is ${formatCount(minRows)})`;
    if (!slices.some(({ judged }) => judged)) {
        const [first] = slices;
        const why = first === undefined ? '' : `; ${sliceName(first.slice)}: ${first.reason}`;
        return { verdict: 'inconclusive', reason: `no slice of ${column} could be judged${why}${small}`, tooLittle: false };
    }
    const verdict = (0,verdict_verdict/* worstVerdict */.zP)(slices.map((one) => one.verdict));
    const gravest = slices.filter((one) => one.verdict === verdict);
    const [first] = gravest;
    if (verdict === 'pass' || first === undefined)
        return { verdict, reason: `${metric} passes in ${formatCountOf(slices.length, 'slice')} of ${column}${small}`, tooLittle: false };
    const more = gravest.length === 1 ? '' : ` and ${formatCount(gravest.length - 1)} more of ${formatCountOf(slices.length, 'slice')}`;
    return { verdict, reason: `${sliceName(first.slice)}${more}: ${first.reason}${small}`, tooLittle: true };
}

;// CONCATENATED MODULE: ./build/shared/judge/judge-baseline-gate.js




/** A gate `against: baseline`, on all rows or in each slice. Without a baseline it never passes. */
function judgeBaselineGate(gate, { fields, baseline, evaluate, sameBytes }) {
    if (baseline.state === 'first-version')
        return firstVersion(gate['require-baseline'] ?? evaluate['require-baseline']);
    if (baseline.state === 'unavailable')
        return plainOutcome('inconclusive', `no comparison with the baseline ${baseline.reference}: ${baseline.reason}`);
    if (baseline.state === 'not-asked')
        return plainOutcome('inconclusive', 'there is no baseline to compare with');
    const minJoined = gate['min-joined'] ?? evaluate['min-joined'];
    if (!sameBytes && !(baseline.joined >= minJoined)) {
        return plainOutcome('inconclusive', `the two models have ${percent(baseline.joined)} of the rows in common, and at least ${percent(minJoined)} are asked for (min-joined)`);
    }
    const minRows = gate['min-rows'] ?? evaluate['min-rows'];
    const rule = { metric: gate.metric, margin: gate.margin, confidence: gate.confidence ?? evaluate.confidence };
    if (gate.slice === undefined) {
        const entry = comparedIn(fields.whole, gate.metric);
        if (entry.rows < minRows) {
            const reason = `${gate.metric} is not judged on ${formatCountOf(entry.rows, 'row')} that both models answered: min-rows is ${formatCount(minRows)}`;
            return plainOutcome('inconclusive', reason, { tooLittle: true });
        }
        const comparisons = compare([entry], rule);
        const [comparison] = comparisons;
        if (comparison === undefined)
            return plainOutcome('inconclusive', 'nothing was compared');
        return { ...plainOutcome(comparison.verdict, comparison.reason, { tooLittle: comparison.method !== 'none' }), comparisons };
    }
    const parts = (fields.slices.get(gate.slice) ?? []).map((field) => comparedIn(field, gate.metric));
    const large = parts.filter(({ rows }) => rows >= minRows);
    const comparisons = compare(large, rule);
    return {
        ...overSlices({ metric: gate.metric, column: gate.slice }, comparisons.flatMap(judgedSlice), { tooSmall: parts.length - large.length, minRows }),
        value: null,
        comparisons,
        slices: [],
    };
}
function firstVersion(requireBaseline) {
    const reason = 'first version: nothing to compare with';
    return requireBaseline ? plainOutcome('inconclusive', `${reason}, and require-baseline is set`) : plainOutcome('warn', reason);
}
function comparedIn({ slice, common }, metric) {
    const compared = common?.metrics.get(metric)?.compared;
    const nothing = { state: 'none', candidate: null, baseline: null, improvement: null, reason: `${metric} was not computed for both models` };
    return { slice, rows: common?.rows ?? 0, difference: compared?.difference ?? nothing };
}
function judgedSlice({ slice, verdict, reason, method }) {
    if (slice === null || verdict === 'warn')
        return [];
    return [{ slice, verdict, reason, judged: method !== 'none' }];
}
/** Cut, not rounded, lest 98.96 % read as the 99 % that it misses. */
function percent(share) {
    return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}

;// CONCATENATED MODULE: ./build/shared/judge/judge-bound.js

/**
 * Holds a metric against `min` and `max`: its value, or with a confidence the bound that speaks for it
 * (`low ≥ min` pass, `high < min` fail, else inconclusive).
 * @param options.confidence null judges the value itself
 */
function judgeBound(estimate, limits, { rows, confidence }) {
    if (estimate.state === 'undefined')
        return { verdict: 'inconclusive', reason: `is undefined: ${estimate.reason}`, tooLittle: false };
    if (confidence === null)
        return judgeRange({ low: estimate.value, high: estimate.value }, limits, { rows });
    const bounds = estimate.bounds(confidence);
    if (bounds === null)
        return { verdict: 'inconclusive', reason: `has no interval: ${estimate.noBounds}`, tooLittle: false };
    return judgeRange(bounds, limits, { rows });
}
function judgeRange({ low, high }, { min, max }, { rows }) {
    const isPoint = low === high;
    const [lowText = '', highText = '', ...limits] = formatTogether([low, high, ...[min, max].filter((limit) => limit !== undefined)]);
    const minimum = `the minimum of ${limits[0]}`;
    const maximum = `the maximum of ${limits.at(-1)}`;
    if (min !== undefined && high < min)
        return { verdict: 'fail', reason: `is ${isPoint ? '' : 'at most '}${highText}, below ${minimum}`, tooLittle: false };
    if (max !== undefined && low > max)
        return { verdict: 'fail', reason: `is ${isPoint ? '' : 'at least '}${lowText}, above ${maximum}`, tooLittle: false };
    const range = isPoint ? `is ${lowText}` : `is between ${lowText} and ${highText}`;
    const sides = [
        { limit: min, isKept: min === undefined || low >= min, text: `at or above ${minimum}` },
        { limit: max, isKept: max === undefined || high <= max, text: `at or below ${maximum}` },
    ].filter(({ limit }) => limit !== undefined);
    const open = sides.filter(({ isKept }) => !isKept);
    const told = (open.length === 0 ? sides : open).map(({ text }) => text).join(' and ');
    if (open.length === 0)
        return { verdict: 'pass', reason: `${range}, ${told}`, tooLittle: false };
    return { verdict: 'inconclusive', reason: `${range}; ${formatCountOf(rows, 'row')} can't decide whether it is ${told}`, tooLittle: true };
}

;// CONCATENATED MODULE: ./build/shared/judge/judge-bound-gate.js





/** A gate with `min` or `max`, on all rows or in each slice. */
function judgeBoundGate(gate, fields, evaluate) {
    const minRows = gate['min-rows'] ?? evaluate['min-rows'];
    if (gate.slice === undefined)
        return judgeWhole(gate, fields.whole, { evaluate, minRows });
    const parts = fields.slices.get(gate.slice) ?? [];
    const large = parts.filter(({ all }) => all.rows >= minRows);
    const judged = large.flatMap((field) => {
        const { slice } = field;
        return slice === null ? [] : [{ slice, ...hold(gate, field, evaluate) }];
    });
    const verdicts = judged.map(({ slice, found }) => ({ slice, verdict: found.verdict, reason: found.reason, judged: found.verdict !== 'inconclusive' || found.tooLittle }));
    return {
        ...overSlices({ metric: gate.metric, column: gate.slice }, verdicts, { tooSmall: parts.length - large.length, minRows }),
        value: null,
        comparisons: [],
        slices: judged.map(({ slice, found, value }) => ({ slice, value, verdict: found.verdict, reason: found.reason })),
    };
}
function judgeWhole(gate, whole, { evaluate, minRows }) {
    const { found, value } = hold(gate, whole, evaluate);
    if (whole.all.rows >= minRows)
        return { ...plainOutcome(found.verdict, found.reason, found), value };
    const reason = `${gate.metric} is not judged on ${formatCountOf(whole.all.rows, 'row')}: min-rows is ${formatCount(minRows)}`;
    return { ...plainOutcome('inconclusive', reason, { tooLittle: true }), value };
}
function hold(gate, { all }, evaluate) {
    const estimate = all.metrics.get(gate.metric)?.candidate ?? { state: 'undefined', reason: 'it was not computed' };
    const limits = { min: 'min' in gate ? gate.min : undefined, max: gate.max };
    const found = judgeBound(estimate, limits, { rows: all.rows, confidence: gate.confidence ?? null });
    return {
        found: { ...found, reason: `${gate.metric} ${found.reason}` },
        value: metricValue(estimate, all.rows, { confidence: gate.confidence ?? evaluate.confidence }),
    };
}

;// CONCATENATED MODULE: ./build/shared/judge/judge-gates.js




/** Every gate in the order of the config, with the comparisons they made (a gate names its own by place). */
function judgeGates({ gates, gateLines, evaluate }, { ids, ...held }) {
    const comparisons = [];
    const results = gates.map((gate, index) => {
        const outcome = 'against' in gate ? judgeBaselineGate(gate, { ...held, evaluate }) : judgeBoundGate(gate, held.fields, evaluate);
        const places = outcome.comparisons.map((_, place) => comparisons.length + place);
        comparisons.push(...outcome.comparisons);
        const { verdict, reason } = settle(outcome, gate, evaluate['when-inconclusive']);
        return {
            gate: ids[index] ?? gate.metric,
            metric: gate.metric,
            kind: 'against' in gate ? 'baseline' : 'bound',
            allowed: allowedBy(gate),
            line: gateLines[index] ?? null,
            verdict,
            mode: gate.mode,
            reason,
            value: outcome.value,
            comparisons: places,
            slices: outcome.slices,
        };
    });
    return { gates: results, comparisons };
}

;// CONCATENATED MODULE: ./build/shared/statistics/binomial-half-tail.js
/**
 * P(X ≤ k) for X ~ Binomial(n, ½), with k ≤ n/2; relative error about 1e-13.
 * The largest term comes from Stirling's series with its remainder (C. Loader, "Fast and accurate computation of
 * binomial probabilities", 2000): differences of log-gamma would lose the digits for large n. The others follow by ratio.
 */
function binomialHalfTail(k, n) {
    const largest = probability(k, n);
    let sum = 0;
    let term = 1;
    for (let place = k; place >= 0 && term > sum * 1e-17; place -= 1) {
        sum += term;
        term *= place / (n - place + 1);
    }
    return largest * sum;
}
function probability(k, n) {
    if (k === 0)
        return 2 ** -n;
    const offset = (n - 2 * k) / n;
    // (1 + o)·ln(1 + o) + (1 − o)·ln(1 − o), in a form whose terms don't cancel.
    const deviance = (n / 2) * (Math.log1p(-offset * offset) + 2 * offset * Math.atanh(offset));
    const remainder = stirlingRemainder(n) - stirlingRemainder(k) - stirlingRemainder(n - k);
    return Math.exp(remainder - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** ln n! − ((n + ½)·ln n − n + ½·ln 2π) */
function stirlingRemainder(n) {
    if (n > 15) {
        const square = n * n;
        return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
    }
    let factorial = 1;
    for (let factor = 2; factor <= n; factor += 1)
        factorial *= factor;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
}

;// CONCATENATED MODULE: ./build/shared/statistics/paired-proportions.js


/**
 * Score interval for the difference of two proportions on the same rows (candidate − baseline = (improved − worsened)/rows),
 * by T. Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
 * Statist. Med. 17 (1998). Two one-sided bounds, each at `confidence`; inside [−1, 1], and of finite width even where no answer differs.
 * @throws RangeError when the counts are not whole numbers with improved + worsened ≤ rows > 0, or confidence is not in [0.5, 1)
 */
function pairedProportionInterval({ improved, worsened, rows, confidence }) {
    checkAnswers({ improved, worsened, rows });
    if (!(confidence >= 0.5 && confidence < 1))
        throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
    const z = normalQuantile(confidence);
    return { low: -upperBound({ improved: worsened, worsened: improved, rows, z }), high: upperBound({ improved, worsened, rows, z }) };
}
/**
 * One-sided p-values of the score statistic that the interval is made of: at its bounds they are 1 − confidence.
 * `upper` speaks against "the true difference is at most `difference`", `lower` against "it is at least `difference`".
 * @throws RangeError when the counts are not whole numbers with improved + worsened ≤ rows > 0, or difference is NaN
 */
function pairedProportionTest({ improved, worsened, rows, difference }) {
    checkAnswers({ improved, worsened, rows });
    if (Number.isNaN(difference))
        throw new RangeError('A difference is a number, not NaN');
    const score = scoreStatistic({ improved, worsened, rows, difference });
    return { lower: normalCdf(score), upper: normalUpperTail(score) };
}
/**
 * Exact two-sided p-value of McNemar's test: that among rows answered differently, either model is as likely to be right.
 * @throws RangeError when a count is not a whole number
 */
function mcnemarExact({ improved, worsened }) {
    checkAnswers({ improved, worsened, rows: Math.max(1, improved + worsened) });
    return Math.min(1, 2 * binomialHalfTail(Math.min(improved, worsened), improved + worsened));
}
/** The difference above the estimate at which the score statistic has fallen to −z. */
function upperBound({ improved, worsened, rows, z }) {
    let inside = (improved - worsened) / rows;
    let outside = 1;
    // Bisection, since the statistic falls from the estimate to 1 but its slope has no bound; it ends where doubles do.
    for (let step = 0; step < 100; step += 1) {
        const middle = (inside + outside) / 2;
        if (middle === inside || middle === outside)
            break;
        if (scoreStatistic({ improved, worsened, rows, difference: middle }) > -z)
            inside = middle;
        else
            outside = middle;
    }
    return inside;
}
/** Tango's (d̂ − d)·√n over the standard deviation at the likeliest proportions whose difference is d. */
function scoreStatistic({ improved, worsened, rows, difference }) {
    // Below 0 the models change places: so no term of the variance is negative, and no digit cancels.
    if (difference < 0)
        return -scoreStatistic({ improved: worsened, worsened: improved, rows, difference: -difference });
    const excess = improved - worsened - rows * difference;
    const spread = difference * (1 - difference);
    const variance = rows * (2 * restrictedWorsened({ improved, worsened, rows, difference }) + spread);
    if (variance > 0)
        return excess / Math.sqrt(variance);
    // No variance is left at d = 0 with equal answers, and from d = 1 on: the data either agree with d or rule it out.
    return excess === 0 ? 0 : Math.sign(excess) * Infinity;
}
/** Maximum-likelihood share of worsened rows when that of improved rows is `difference` ≥ 0 more: the larger root of 2n·q² + B·q − C = 0. */
function restrictedWorsened({ improved, worsened, rows, difference }) {
    if (difference >= 1)
        return 0;
    const b = (2 * rows - improved + worsened) * difference - improved - worsened;
    const c = worsened * difference * (1 - difference);
    // Not below 0, where the square of a tiny b is no number any more.
    return Math.max(Math.sqrt(b * b + 8 * rows * c) - b, 0) / (4 * rows);
}
function checkAnswers({ improved, worsened, rows }) {
    const whole = [improved, worsened, rows].every((count) => Number.isSafeInteger(count) && count >= 0);
    if (!whole || rows === 0 || improved + worsened > rows) {
        throw new RangeError(`Counts are whole numbers with improved + worsened ≤ rows and rows > 0, not ${improved}, ${worsened} and ${rows}`);
    }
}

;// CONCATENATED MODULE: ./build/shared/judge/same-ranking.js
/** Whether two models put the rows in the same order, ties included: then every metric of the ranking alone is the same. */
function sameRanking(a, b) {
    const order = Int32Array.from(a.keys()).sort((x, y) => (a[x] ?? 0) - (a[y] ?? 0));
    for (let place = 1; place < order.length; place++) {
        const [before = 0, row = 0] = [order[place - 1], order[place]];
        if (Math.sign((a[row] ?? 0) - (a[before] ?? 0)) !== Math.sign((b[row] ?? 0) - (b[before] ?? 0)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/shared/judge/difference.js





/** Compares by the method of the metric: DeLong's test, Tango's score interval, or the paired bootstrap. */
function difference(name, metric, pair) {
    const { candidate, baseline } = pair;
    if (candidate.state === 'undefined' || baseline.state === 'undefined')
        return undefinedDifference(name, candidate, baseline);
    const same = pair.identical ? 'answers' : readsTheSame(metric, pair.answers);
    if (same !== null)
        return { state: 'identical', value: candidate.value, same };
    const estimated = estimateDifference(metric, pair, { candidate: candidate.value, baseline: baseline.value });
    if (estimated !== null && !isDegenerate(estimated.standardError, sizeOf(metric, candidate.value, baseline.value)))
        return estimated;
    const improvement = improvementOf(metric, candidate.value, baseline.value);
    const reason = `${name} can't be compared: the answers differ, but these rows show no spread in the difference`;
    return { state: 'none', candidate: candidate.value, baseline: baseline.value, improvement, reason };
}
/**
 * What is the same where the scores differ but the metric can't see it (a model that was only calibrated anew): its difference is then 0
 * in every resample of these rows, and neither DeLong's test nor a bootstrap can say more.
 * Accuracy is left out, since Tango's interval has a width even where no class changed.
 */
function readsTheSame(metric, { candidate, baseline }) {
    if (candidate === null || baseline === null)
        return null;
    if (metric.comparison === 'delong')
        return sameRanking(candidate, baseline) ? 'ranking' : null;
    if (metric.comparison !== 'bootstrap' || metric.needs !== 'class')
        return null;
    return candidate.every((answer, row) => answer === baseline[row]) ? 'classes' : null;
}
function undefinedDifference(name, candidate, baseline) {
    const reason = candidate.state === 'undefined' ? `${name} of the candidate is undefined: ${candidate.reason}` : `${name} of the baseline is undefined: ${baseline.state === 'undefined' ? baseline.reason : ''}`;
    const valueOf = (estimate) => (estimate.state === 'defined' ? estimate.value : null);
    return { state: 'none', candidate: valueOf(candidate), baseline: valueOf(baseline), improvement: null, reason };
}
function estimateDifference(metric, { labels, answers, draws }, values) {
    if (metric.comparison === 'bootstrap')
        return draws && byBootstrap(metric, draws, values);
    if (answers.candidate === null || answers.baseline === null)
        return null;
    const both = { candidate: answers.candidate, baseline: answers.baseline };
    return metric.comparison === 'delong' ? byDelong(labels, both) : byScore(labels, both, values);
}
function byDelong(labels, scores) {
    const { candidate, baseline, difference: improvement, variance } = pairedDelong(labels, scores.candidate, scores.baseline);
    const standardError = Math.sqrt(variance);
    return {
        state: 'estimated',
        method: 'delong',
        mcnemar: null,
        candidate,
        baseline,
        improvement,
        standardError,
        bounds: (confidence) => {
            const reach = normalQuantile(confidence) * standardError;
            return { low: Math.max(improvement - reach, -1), high: Math.min(improvement + reach, 1) };
        },
        tests: (margin) => {
            const score = (improvement + margin) / standardError;
            return { notWorse: normalUpperTail(score), worse: normalCdf(score) };
        },
    };
}
/** Accuracy: a difference of paired proportions. */
function byScore(labels, classes, values) {
    const rows = labels.length;
    let improved = 0;
    let worsened = 0;
    for (const [row, label] of labels.entries()) {
        if (classes.candidate[row] === classes.baseline[row])
            continue;
        if (classes.candidate[row] === label)
            improved++;
        else
            worsened++;
    }
    // Where all or none changed, the plain variance is 0 though the score interval has a width: one row is the least to reckon with.
    const variance = Math.max(improved + worsened - (improved - worsened) ** 2 / rows, 1);
    return {
        state: 'estimated',
        method: 'score',
        mcnemar: mcnemarExact({ improved, worsened }),
        ...values,
        improvement: (improved - worsened) / rows,
        standardError: Math.sqrt(variance) / rows,
        bounds: (confidence) => pairedProportionInterval({ improved, worsened, rows, confidence }),
        tests: (margin) => {
            const { lower, upper } = pairedProportionTest({ improved, worsened, rows, difference: -margin });
            return { notWorse: upper, worse: lower };
        },
    };
}
function byBootstrap(metric, draws, values) {
    const { standardError, bounds, tails } = summarizeDraws(draws.candidate.map((value, turn) => improvementOf(metric, value, draws.baseline[turn] ?? Number.NaN)));
    return {
        state: 'estimated',
        method: 'bootstrap',
        mcnemar: null,
        ...values,
        improvement: improvementOf(metric, values.candidate, values.baseline),
        standardError,
        bounds,
        tests: (margin) => {
            const { atMost, atLeast } = tails(-margin);
            return { notWorse: atMost, worse: atLeast };
        },
    };
}
function improvementOf(metric, candidate, baseline) {
    return metric.direction === 'higher' ? candidate - baseline : baseline - candidate;
}
function sizeOf(metric, candidate, baseline) {
    return metric.comparison === 'bootstrap' ? Math.abs(candidate) + Math.abs(baseline) : 1;
}

// EXTERNAL MODULE: ./build/shared/statistics/random.js + 1 modules
var random = __webpack_require__(32210);
;// CONCATENATED MODULE: ./build/shared/statistics/poisson-counts.js
/** P(count ≥ 24) is below 1e-24 for a mean of 1: less than a uniform double resolves. */
const COUNTS = 24;
/** In place of a count: a byte does not decide. Above every count, so that one comparison looks at four of them. */
const UNDECIDED = 128;
const END = -1;
/**
 * @param mean at most 1
 * @returns a function that fills an array with independent Poisson counts and returns their sum
 */
function poissonCounts(mean, random) {
    const { countOfByte, residual } = tableOf(mean);
    const decide = () => {
        const uniform = random.uniform();
        let count = 0;
        while (uniform >= (residual[count] ?? 1))
            count += 1;
        return count;
    };
    let words = new Uint32Array(0);
    let undecided = new Int32Array(1);
    return (counts) => {
        const whole = counts.length >>> 2;
        if (words.length !== whole) {
            words = new Uint32Array(whole);
            undecided = new Int32Array(whole + 1);
        }
        random.fillWords(words);
        let sum = drawByBytes({ words, countOfByte, counts, undecided });
        for (let row = 4 * whole; row < counts.length; row += 1) {
            const entry = countOfByte[random.below(256)] ?? 0;
            counts[row] = entry === UNDECIDED ? decide() : entry;
            sum += counts[row] ?? 0;
        }
        for (let place = 0; undecided[place] !== END; place += 1) {
            const first = undecided[place] ?? 0;
            for (let row = first; row < first + 4; row += 1) {
                if (counts[row] !== UNDECIDED)
                    continue;
                counts[row] = decide();
                sum += (counts[row] ?? 0) - UNDECIDED;
            }
        }
        return sum;
    };
}
/** The hot loop, a function of its own and four rows a turn, because V8 then keeps it at 1 ns a row. @returns the sum of the entries */
function drawByBytes({ words, countOfByte, counts, undecided }) {
    let sum = 0;
    let found = 0;
    for (let place = 0; place < words.length; place += 1) {
        const word = words[place] ?? 0;
        const row = 4 * place;
        const a = countOfByte[word & 255] ?? 0;
        const b = countOfByte[(word >>> 8) & 255] ?? 0;
        const c = countOfByte[(word >>> 16) & 255] ?? 0;
        const d = countOfByte[word >>> 24] ?? 0;
        counts[row] = a;
        counts[row + 1] = b;
        counts[row + 2] = c;
        counts[row + 3] = d;
        sum += a + b + c + d;
        if ((a | b | c | d) >= UNDECIDED) {
            undecided[found] = row;
            found += 1;
        }
    }
    undecided[found] = END;
    return sum;
}
/**
 * The distribution as a mixture: of 256 bytes, ⌊256·p⌋ stand for a count of probability p, and the few that are left over
 * send to the residual distribution, whose cumulative shares make up for what rounding down took from each count.
 */
function tableOf(mean) {
    const countOfByte = new Uint8Array(256).fill(UNDECIDED);
    const residual = new Float64Array(COUNTS);
    let decided = 0;
    let lost = 0;
    let probability = Math.exp(-mean);
    for (let count = 0; count < COUNTS; count += 1) {
        const bytes = Math.floor(256 * probability);
        countOfByte.fill(count, decided, decided + bytes);
        decided += bytes;
        lost += 256 * probability - bytes;
        residual[count] = lost;
        probability *= mean / (count + 1);
    }
    return { countOfByte, residual: residual.map((share) => share / lost) };
}

;// CONCATENATED MODULE: ./build/shared/statistics/resampler.js

/** With fewer rows the Poisson mean would come out too low to save anything. */
const FEW_ROWS = 256;
/** How many standard deviations the mean of a Poisson total stays below the number of rows. */
const HEADROOM = 4;
/**
 * Draws resamples with replacement as counts per row: exactly multinomial, but in the order of the rows
 * with a random byte for each, where drawing row by row needs a word each and jumps about in memory.
 *
 * Independent Poisson counts are, given their total, multinomial for that total. So each row draws a Poisson count whose
 * mean leaves the total a few rows short, and those are drawn one by one. A total that is too large (once in 30,000) is
 * drawn anew, which leaves the counts given their total as they are.
 * @param strata a number per row; each stratum keeps its size in every resample
 * @returns a function that fills the same array anew at every call; its entries add up to `rows`
 * @throws RangeError when rows is not a whole number from 1 to 2^31 − 1, or strata has another length
 */
function createResampler({ rows, random, strata }) {
    if (!Number.isInteger(rows) || rows < 1 || rows >= 2 ** 31)
        throw new RangeError(`Rows are a whole number from 1 to 2^31 − 1, not ${rows}`);
    if (strata === undefined)
        return drawInto(new Uint32Array(rows), random);
    if (strata.length !== rows)
        throw new RangeError(`${rows} rows, but ${strata.length} strata`);
    const counts = new Uint32Array(rows);
    const parts = groupRows(strata).map((members) => ({ members, draw: drawInto(new Uint32Array(members.length), random) }));
    return () => {
        for (const { members, draw } of parts)
            scatter(draw(), { members, counts });
        return counts;
    };
}
/** @returns a function that fills `counts` anew with multinomial counts that add up to its length */
function drawInto(counts, random) {
    const size = counts.length;
    const drawMost = size < FEW_ROWS ? clear : poissonCounts(1 - HEADROOM / Math.sqrt(size), random);
    return () => {
        let drawn = drawMost(counts);
        while (drawn > size)
            drawn = drawMost(counts);
        for (; drawn < size; drawn += 1) {
            const row = random.below(size);
            counts[row] = (counts[row] ?? 0) + 1;
        }
        return counts;
    };
}
function clear(counts) {
    counts.fill(0);
    return 0;
}
function groupRows(strata) {
    const groups = new Map();
    for (const [row, stratum] of strata.entries()) {
        const members = groups.get(stratum);
        if (members === undefined)
            groups.set(stratum, [row]);
        else
            members.push(row);
    }
    return Array.from(groups.values(), (members) => Int32Array.from(members));
}
function scatter(drawn, { members, counts }) {
    for (let place = 0; place < members.length; place += 1)
        counts[members[place] ?? 0] = drawn[place] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/judge/draw-metrics.js


/**
 * Resamples of every bootstrap: the 5 % point then lies between the 100th and 101st value, and its own error is about
 * a twentieth of the standard error. The least p-value is 1/2001, so a slice gate of up to 100 slices can still fail at 0.95.
 */
const RESAMPLES = 2000;
/** One seed for all: the same rows and answers give the same bounds, on any machine and in any order of gates and slices. */
const SEED = 20_260_101;
/** A class of fewer rows keeps its size in every resample, lest resamples lack it. */
const RARE = 30;
/**
 * Below this the stratum would hardly vary and the interval would be too narrow. Drawn freely, at least one resample
 * in 55 has none of the class, which counts against the model (see `boundsOfDraws`).
 */
const TOO_RARE = 5;
/**
 * Draws resamples of the rows and evaluates every metric on each, so that all of them, and both models, see the same draws.
 * @param metrics prepared on the same rows as `labels`
 * @returns for each metric its values in order of the draws; NaN where a draw leaves it undefined
 */
function drawMetrics(metrics, labels, { task }) {
    const draws = metrics.map(() => new Float64Array(RESAMPLES));
    if (metrics.length === 0 || labels.length === 0)
        return draws.map((values) => values.fill(Number.NaN));
    const strata = task === 'binary' && hasRareClass(labels) ? labels : undefined;
    const resample = createResampler({ rows: labels.length, random: (0,random/* createRandom */.s)(SEED), strata });
    for (let turn = 0; turn < RESAMPLES; turn++) {
        const counts = resample();
        for (const [index, metric] of metrics.entries()) {
            const values = draws[index];
            if (values !== undefined)
                values[turn] = metric(counts);
        }
    }
    return draws;
}
function hasRareClass(labels) {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const rarer = Math.min(positives, labels.length - positives);
    return rarer >= TOO_RARE && rarer < RARE;
}

;// CONCATENATED MODULE: ./build/shared/judge/population.js
function modelAnswers({ kind, values }, threshold) {
    if (kind === 'value')
        return { kind, values, classes: null };
    return { kind, values, classes: kind === 'class' ? values : values.map((score) => (score >= threshold ? 1 : 0)) };
}
/** The chosen rows, in this order. */
function chooseRows(population, rows) {
    const { labels, candidate, baseline } = population;
    return { ...population, labels: pick(labels, rows), candidate: pickAnswers(candidate, rows), baseline: baseline && pickAnswers(baseline, rows) };
}
/** What the metric reads of the answers; null where the model did not leave it (a score behind a class). */
function readBy(metric, answers) {
    if (metric.needs === 'class')
        return answers.classes;
    return answers.kind === metric.needs ? answers.values : null;
}
/** Same bytes, or the same answer to every row. */
function isIdentical({ candidate, baseline, sameBytes }) {
    if (baseline === null)
        return false;
    return sameBytes || (candidate.kind === baseline.kind && candidate.values.every((value, row) => value === baseline.values[row]));
}
function pickAnswers({ kind, values, classes }, rows) {
    return { kind, values: pick(values, rows), classes: classes && pick(classes, rows) };
}
function pick(values, rows) {
    return Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/shared/judge/measure.js





/**
 * Values, intervals and paired differences of the metrics on these rows, by one shared bootstrap.
 * @param options.fewRows populations below it get values only: nothing is judged on them, and there may be thousands
 */
function measure(population, metrics, { fewRows }) {
    const { labels, candidate, baseline } = population;
    const identical = isIdentical(population);
    const prepared = metrics.map((name) => {
        const metric = (0,metric_table/* metricNamed */.S)(name);
        return { name, metric, own: prepare(metric, labels, readBy(metric, candidate)), other: baseline && prepare(metric, labels, readBy(metric, baseline)) };
    });
    const draws = labels.length < fewRows ? new Map() : drawAll(population, prepared.flatMap(({ own, other }) => (other === null ? [own] : [own, other])));
    const measured = prepared.map(({ name, metric, own, other }) => {
        const ownDraws = draws.get(own) ?? null;
        const ownEstimate = estimate(metric, { ...own, labels, draws: ownDraws });
        if (other === null)
            return [name, { candidate: ownEstimate, compared: null }];
        const otherDraws = draws.get(other) ?? null;
        const otherEstimate = estimate(metric, { ...other, labels, draws: otherDraws });
        const pair = {
            candidate: ownEstimate,
            baseline: otherEstimate,
            identical,
            labels,
            answers: { candidate: own.answers, baseline: other.answers },
            draws: ownDraws && otherDraws && { candidate: ownDraws, baseline: otherDraws },
        };
        return [name, { candidate: ownEstimate, compared: { baseline: otherEstimate, difference: difference(name, metric, pair) } }];
    });
    return { rows: labels.length, identical, metrics: new Map(measured) };
}
function prepare(metric, labels, answers) {
    const weighted = answers === null ? () => Number.NaN : metric.prepare(labels, answers);
    return { metric, answers, weighted, value: weighted(new Uint32Array(labels.length).fill(1)) };
}
function drawAll({ labels, task }, prepared) {
    const wanted = prepared.filter(({ metric, value }) => Number.isFinite(value) && (metric.interval.method === 'bootstrap' || metric.comparison === 'bootstrap'));
    const draws = drawMetrics(wanted.map(({ weighted }) => weighted), labels, { task });
    return new Map(wanted.map((one, index) => [one, draws[index] ?? new Float64Array()]));
}

;// CONCATENATED MODULE: ./build/shared/judge/measure-fields.js


const MISSING = '(missing)';
/**
 * Measures the whole and every part of every slice column, in the order of the parts.
 * @param population all test rows; the baseline's answers may be NaN outside the common rows
 */
function measureFields(population, rows, { metrics, slices, fewRows }) {
    const measureRows = (slice, { all, common }) => {
        if (common?.length === all.length) {
            const both = measure(chooseRows(population, all), metrics, { fewRows });
            return { slice, all: both, common: both };
        }
        const alone = measure(chooseRows({ ...population, baseline: null }, all), metrics, { fewRows });
        return { slice, all: alone, common: common && measure(chooseRows(population, common), metrics, { fewRows }) };
    };
    return {
        whole: measureRows(null, rows),
        slices: new Map(slices.map((column) => [column.column, partsOf(column, rows).map(([slice, part]) => measureRows(slice, part))])),
    };
}
/** The rows of each part; those without a value form one of their own, so that no row escapes a slice gate unseen. */
function partsOf({ column, codes, parts }, { all, common }) {
    const allByCode = groupByCode(codes, all);
    const commonByCode = common && groupByCode(codes, common);
    const rowsOf = (code) => ({ all: allByCode.get(code) ?? [], common: commonByCode && (commonByCode.get(code) ?? []) });
    const named = parts.map((part, code) => [{ [column]: part }, rowsOf(code)]);
    if (!allByCode.has(-1))
        return named;
    const name = parts.includes(MISSING) ? '(no value)' : MISSING;
    return [...named, [{ [column]: name }, rowsOf(-1)]];
}
function groupByCode(codes, rows) {
    const groups = new Map();
    for (const row of rows) {
        const code = codes[row] ?? -1;
        const group = groups.get(code);
        if (group === undefined)
            groups.set(code, [row]);
        else
            group.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/shared/judge/metrics-to-compute.js
const DEFAULTS = {
    score: ['roc_auc', 'log_loss', 'accuracy'],
    class: ['accuracy', 'balanced_accuracy', 'f1'],
    value: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
};
/** Those asked for (by default, what suits the answers), then those that only a gate names. */
function metricsToCompute({ evaluate, gates, candidate }) {
    return [...new Set([...(evaluate.metrics ?? DEFAULTS[candidate.kind]), ...gates.map(({ metric }) => metric)])];
}

;// CONCATENATED MODULE: ./build/shared/judge/judge.js











/**
 * Judges a candidate by its answers to the test rows: metrics, slices, paired comparisons with the baseline, gates.
 * Pure: the same input gives the same judgement, bit for bit (every bootstrap has the same fixed seed).
 * @throws UserError where the answers, the labels or the gates make no sense (exit 2)
 * @throws InconclusiveError where the rows are too few, or all of one class (exit 3)
 */
function judge(input) {
    const { target, candidate, evaluate, gates, slices } = input;
    (0,check_metric_names/* checkMetricNames */.f)({ metrics: evaluate.metrics ?? [], gates, gateLines: input.gateLines }, target.task);
    const ids = gateIds(gates);
    checkSlices(input, ids);
    checkCandidate(candidate, target.task);
    checkLabels(target, evaluate['min-rows']);
    const baseline = usableBaseline(input);
    const population = populationOf(input, baseline);
    const rows = Array.from(target.labels.keys());
    const common = baseline.state === 'answered' ? rows.filter((row) => !Number.isNaN(baseline.answers.values[row])) : null;
    const fewRows = Math.min(evaluate['min-rows'], ...gates.map((gate) => gate['min-rows'] ?? evaluate['min-rows']));
    const fields = measureFields(population, { all: rows, common }, { metrics: metricsToCompute(input), slices, fewRows });
    const { confidence } = evaluate;
    const compared = baselineResult(baseline, fields.whole.common, { confidence, rows: rows.length });
    const judged = judgeGates(input, { ids, fields, baseline: compared, sameBytes: population.sameBytes });
    return {
        verdict: (0,verdict_verdict/* worstVerdict */.zP)(judged.gates.map(({ verdict }) => verdict)),
        task: target.task,
        rows: rows.length,
        confidence,
        metrics: candidateMetrics(fields.whole.all, confidence),
        slices: [...fields.slices.values()].flat().flatMap(({ slice, all }) => (slice === null ? [] : [{ slice, rows: all.rows, metrics: candidateMetrics(all, confidence) }])),
        baseline: compared,
        comparisons: judged.comparisons,
        answers: common === null ? null : changedAnswers(chooseRows(population, common), evaluate.threshold),
        gates: judged.gates,
    };
}
function checkSlices({ gates, slices }, ids) {
    const columns = slices.map(({ column }) => column);
    for (const [index, { slice }] of gates.entries()) {
        if (slice === undefined || columns.includes(slice))
            continue;
        const there = columns.length === 0 ? 'which is empty' : `which has ${columns.join(', ')}`;
        throw new errors/* UserError */.yo(`gate ${JSON.stringify(ids[index])}: slice ${JSON.stringify(slice)} is not under evaluate.slices, ${there}; add it there`);
    }
}
/** A baseline whose answers are damaged is one that can't be read. */
function usableBaseline({ baseline, target }) {
    if (baseline.state !== 'answered')
        return baseline;
    const problem = answersProblem(baseline.answers, target.task);
    return problem === null ? baseline : { state: 'unavailable', reference: baseline.reference, reason: `its answers can't be used: ${problem}` };
}
function populationOf({ target, candidate, digest, evaluate }, baseline) {
    const answered = baseline.state === 'answered' ? baseline : null;
    for (const { values } of [candidate, ...(answered === null ? [] : [answered.answers])]) {
        if (values.length !== target.labels.length)
            throw new RangeError(`${target.labels.length} labels, but ${values.length} answers`);
    }
    return {
        task: target.task,
        labels: target.labels,
        candidate: modelAnswers(candidate, evaluate.threshold),
        baseline: answered && modelAnswers(answered.answers, evaluate.threshold),
        sameBytes: answered?.digest === digest,
    };
}
function baselineResult(baseline, common, { confidence, rows }) {
    if (baseline.state !== 'answered')
        return baseline;
    if (common === null)
        throw new RangeError('a baseline that answered was not measured');
    const { reference, digest, version, joined } = baseline;
    const estimates = [...common.metrics].flatMap(([name, { compared }]) => (compared === null ? [] : [[name, compared.baseline]]));
    return {
        state: 'compared',
        reference,
        digest,
        version,
        identical: common.identical,
        joined: Math.min(joined, common.rows / rows),
        rows: common.rows,
        metrics: metricRecord(estimates, { rows: common.rows, confidence }),
    };
}
function candidateMetrics({ rows, metrics }, confidence) {
    return metricRecord([...metrics].map(([name, { candidate }]) => [name, candidate]), { rows, confidence });
}
function metricRecord(estimates, { rows, confidence }) {
    return Object.fromEntries(estimates.map(([name, estimate]) => [name, metricValue(estimate, rows, { confidence })]));
}


/***/ }),

/***/ 41455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ cutSlices),
  N: () => (/* binding */ readJudgedRows)
});

// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/tabular/cut-slice.js

/** Each part is judged by itself, and a part of a handful of rows can't be: more than this is a column of ids or of measurements. */
const MAX_PARTS = 1000;
/**
 * Cuts a column into the parts that a model is judged on one by one.
 *
 * Without edges every value is a part: the most frequent first, equally frequent ones by name. With edges the parts are the ranges [a, b)
 * between neighbours, in their order, also those without rows, and what lies outside of them where there are such rows: no row may escape a
 * gate over slices, nor read as one without a value.
 *
 * @returns `codes`: for each row its place in `parts`, −1 where the value is missing
 * @throws UserError where a column has more values than can be judged, or edges that can't cut it
 */
function cutSlice(column, edges) {
    if (edges !== undefined)
        return cutRanges(column, edges);
    return cutValues(column.kind === 'number' ? textsOfNumbers(column) : column);
}
function cutRanges(column, edges) {
    if (column.kind !== 'number')
        throw new errors/* UserError */.yo(`evaluate.slices: column ${column.name} holds texts, which ranges can't cut; declare it as a number, or slice by the column itself`);
    if (edges.length < 2 || edges.some((edge, place) => place > 0 && !(edge > (edges[place - 1] ?? Number.NaN)))) {
        throw new errors/* UserError */.yo(`evaluate.slices: the edges of ${column.name} are ${JSON.stringify(edges)}; they must be two or more ascending numbers`);
    }
    const [first = 0, last = 0] = [edges[0], edges.at(-1)];
    const outside = { below: column.values.some((value) => value < first), above: column.values.some((value) => value >= last) };
    const bounds = [...(outside.below ? [Number.NEGATIVE_INFINITY] : []), ...edges];
    const uppers = [...bounds.slice(1), ...(outside.above ? [Number.POSITIVE_INFINITY] : [])];
    const parts = uppers.map((upper, place) => rangeName(bounds[place] ?? 0, upper));
    const codes = Int32Array.from(column.values, (value) => bounds.findLastIndex((bound) => value >= bound));
    return { column: column.name, codes, parts };
}
/** `[0, 500)`, `(−∞, 0)`, `[1500, ∞)` */
function rangeName(low, high) {
    return `${low === Number.NEGATIVE_INFINITY ? '(−∞' : `[${low}`}, ${high === Number.POSITIVE_INFINITY ? '∞' : high})`;
}
function cutValues({ name, codes, dictionary }) {
    const counts = new Int32Array(dictionary.length);
    for (const code of codes) {
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    const present = [...dictionary.keys()].filter((code) => (counts[code] ?? 0) > 0);
    if (present.length > MAX_PARTS) {
        throw new errors/* UserError */.yo(`evaluate.slices: column ${name} has ${present.length} different values, at most ${MAX_PARTS} can be judged one by one; give ranges ({ ${name}: [0, 10, 100] }) or choose a coarser column`);
    }
    const order = present.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((dictionary[a] ?? '') < (dictionary[b] ?? '') ? -1 : 1));
    const place = new Int32Array(dictionary.length).fill(-1);
    for (const [part, code] of order.entries())
        place[code] = part;
    return { column: name, codes: codes.map((code) => place[code] ?? -1), parts: order.map((code) => dictionary[code] ?? '') };
}
function textsOfNumbers({ name, values }) {
    const known = new Map();
    const codes = Int32Array.from(values, (value) => {
        if (Number.isNaN(value))
            return -1;
        const code = known.get(value) ?? known.size;
        known.set(value, code);
        return code;
    });
    return { kind: 'text', name, codes, dictionary: Array.from(known.keys(), String) };
}

// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/tabular/load-data-set.js
var load_data_set = __webpack_require__(77408);
// EXTERNAL MODULE: ./build/shared/tabular/rows-of-side.js
var rows_of_side = __webpack_require__(68463);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var split = __webpack_require__(64850);
// EXTERNAL MODULE: ./build/shared/tabular/gather.js
var gather = __webpack_require__(64143);
;// CONCATENATED MODULE: ./build/shared/tabular/take-rows.js

/** The table of these rows, in the order they are given; dictionaries are shared, not copied. */
function takeRows(table, rows) {
    const columns = new Map();
    for (const [name, column] of table.columns) {
        if (column.kind === 'number')
            columns.set(name, { ...column, values: (0,gather/* gather */.k)(column.values, rows, new Float64Array(rows.length)) });
        else
            columns.set(name, { ...column, codes: (0,gather/* gather */.k)(column.codes, rows, new Int32Array(rows.length)) });
    }
    return { rows: rows.length, header: table.header, columns, file: table.file };
}

// EXTERNAL MODULE: ./build/shared/tabular/take-target.js
var take_target = __webpack_require__(86037);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/tabular/test-rows-digest.js



const LINES_AT_ONCE = 4096;
/**
 * Tells whether two evaluations judged the same rows by the same truth: the sha256 over a line for the task with its classes, and a line
 * `"id" label` for every test row. These are sorted, so that the order of the rows in the file doesn't count.
 */
function testRowsDigest({ ids, target, sides }) {
    const task = target.task === 'binary' ? [target.task, target.negative, target.positive] : [target.task];
    const lines = Array.from((0,rows_of_side/* rowsOfSide */.g)(sides, split/* SIDE */.g.test), (row) => `${JSON.stringify(ids[row])} ${target.labels[row]}\n`).sort();
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${JSON.stringify(task)}\n`);
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
        hash.update(lines.slice(from, from + LINES_AT_ONCE).join(''));
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/shared/judge/judged-rows.js









/**
 * Reads the test rows of `data.source`, with the columns that models need and those that slices are cut by.
 * @throws UserError, InconclusiveError as `loadDataSet` and `cutSlice`
 */
async function readJudgedRows(loaded, { columns, signal }) {
    const wanted = new Map([...sliceKinds(loaded), ...columns]);
    const dataSet = await (0,load_data_set/* loadDataSet */.B)(loaded, { columns: wanted, signal });
    const test = (0,rows_of_side/* rowsOfSide */.g)(dataSet.sides, split/* SIDE */.g.test);
    const table = takeRows(dataSet.table, test);
    return {
        ids: Array.from(test, (row) => dataSet.ids[row] ?? ''),
        seen: new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== split/* SIDE */.g.test)),
        target: (0,take_target/* takeTarget */.b)(dataSet.target, test),
        slices: cutSlices(loaded, table),
        table,
        data: { digest: (0,manifest/* digestOfManifest */.JQ)((0,data_manifest/* dataManifest */.U)([dataSet.table.file])), test: testRowsDigest(dataSet) },
        showValues: loaded.config.data?.['show-values'] !== false,
    };
}
/** How the columns under `evaluate.slices` are read: ranges need numbers. */
function sliceKinds({ config }) {
    return (config.evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [[slice, 'text']] : Object.keys(slice).map((name) => [name, 'number'])));
}
/** With `show-values: false` a part is named by its place in the order of frequency. */
function cutSlices({ config }, table) {
    return (config.evaluate?.slices ?? []).flatMap((slice) => {
        const cuts = typeof slice === 'string' ? [[slice, undefined]] : Object.entries(slice);
        return cuts.map(([name, edges]) => {
            const column = table.columns.get(name);
            if (column === undefined)
                throw new RangeError(`slice column ${name} was not read`);
            const cut = cutSlice(column, edges);
            // Ranges are the config's own numbers; other parts are cell values.
            return config.data?.['show-values'] === false && edges === undefined ? { ...cut, parts: cut.parts.map((_, part) => `value ${part + 1}`) } : cut;
        });
    });
}


/***/ }),

/***/ 60310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ METRICS),
  S: () => (/* binding */ metricNamed)
});

// EXTERNAL MODULE: ./build/shared/judge/class-metrics.js
var class_metrics = __webpack_require__(55488);
;// CONCATENATED MODULE: ./build/shared/judge/mean-of.js
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    return (counts) => {
        let sum = 0;
        let rows = 0;
        for (let row = 0; row < values.length; row++) {
            const count = counts[row] ?? 0;
            rows += count;
            sum += count * (values[row] ?? 0);
        }
        return sum / rows;
    };
}

;// CONCATENATED MODULE: ./build/shared/judge/regression-metrics.js

function prepareMeanAbsoluteError(labels, values) {
    return meanOf(absoluteErrors(labels, values));
}
function prepareMeanSquaredError(labels, values) {
    return meanOf(values.map((value, row) => (value - (labels[row] ?? 0)) ** 2));
}
function prepareRootMeanSquaredError(labels, values) {
    const meanSquaredError = prepareMeanSquaredError(labels, values);
    return (counts) => Math.sqrt(meanSquaredError(counts));
}
/** A share, not percent. A label of 0 counts as 2⁻⁵², as in scikit-learn, so the value is then huge, not undefined. */
function prepareMeanAbsolutePercentageError(labels, values) {
    return meanOf(values.map((value, row) => Math.abs(value - (labels[row] ?? 0)) / Math.max(Math.abs(labels[row] ?? 0), Number.EPSILON)));
}
/** The middle absolute error, or the mean of the two in the middle. */
function prepareMedianAbsoluteError(labels, values) {
    const errors = absoluteErrors(labels, values);
    const order = Uint32Array.from(errors, (_, row) => row).sort((a, b) => (errors[a] ?? 0) - (errors[b] ?? 0));
    return (counts) => {
        const rows = counts.reduce((sum, count) => sum + count, 0);
        const lowerMiddle = Math.floor((rows - 1) / 2);
        const upperMiddle = Math.floor(rows / 2);
        let before = 0;
        let lower = Number.NaN;
        for (const row of order) {
            before += counts[row] ?? 0;
            if (Number.isNaN(lower) && before > lowerMiddle)
                lower = errors[row] ?? 0;
            if (before > upperMiddle)
                return (lower + (errors[row] ?? 0)) / 2;
        }
        return Number.NaN;
    };
}
/** 1 − residual ÷ total sum of squares. Undefined where the labels do not vary (scikit-learn: 1 or 0). */
function prepareR2(labels, values) {
    const meanLabel = meanOf(labels);
    return (counts) => {
        const mean = meanLabel(counts);
        let residual = 0;
        let total = 0;
        let [low, high] = [Infinity, -Infinity];
        for (let row = 0; row < labels.length; row++) {
            const count = counts[row] ?? 0;
            if (count === 0)
                continue;
            const label = labels[row] ?? 0;
            residual += count * (label - (values[row] ?? 0)) ** 2;
            total += count * (label - mean) ** 2;
            if (label < low)
                low = label;
            if (label > high)
                high = label;
        }
        // Of equal labels the total may be a rounding error instead of 0.
        return low < high ? 1 - residual / total : Number.NaN;
    };
}
function absoluteErrors(labels, values) {
    return values.map((value, row) => Math.abs(value - (labels[row] ?? 0)));
}

;// CONCATENATED MODULE: ./build/shared/judge/score-metrics.js

const BINS = 15;
/** Mann and Whitney's share of pairs (positive, negative) in the right order, ties half. Undefined with one class. */
function prepareRocAuc(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let positives = 0;
        let negatives = 0;
        let tiedPositives = 0;
        let tiedNegatives = 0;
        let area = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            if (labels[row] === 1)
                tiedPositives += count;
            else
                tiedNegatives += count;
            if (lastOfTie[place] === 0)
                continue;
            area += tiedNegatives * (positives + tiedPositives / 2);
            positives += tiedPositives;
            negatives += tiedNegatives;
            tiedPositives = 0;
            tiedNegatives = 0;
        }
        return area / (positives * negatives);
    };
}
/** Σ (recall_k − recall_{k−1}) · precision_k over the distinct scores, not interpolated. Undefined with one class. */
function prepareAveragePrecision(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let answered = 0;
        let positives = 0;
        let tiedPositives = 0;
        let sum = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            answered += count;
            if (labels[row] === 1)
                tiedPositives += count;
            if (lastOfTie[place] === 0 || tiedPositives === 0)
                continue;
            positives += tiedPositives;
            sum += tiedPositives * (positives / answered);
            tiedPositives = 0;
        }
        return answered === positives ? Number.NaN : sum / positives;
    };
}
/** Mean negative log-likelihood in nats; probabilities are clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
function prepareLogLoss(labels, scores) {
    return meanOf(scores.map((score, row) => {
        const probability = labels[row] === 1 ? score : 1 - score;
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }));
}
/** Mean squared distance of the probability from the label (0 best, 1 worst). */
function prepareBrierScore(labels, scores) {
    return meanOf(scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2));
}
/** Σ n_b/n · |mean score − share of positives| over 15 equal-width bins [a, b), the last one closed (design §13). */
function prepareCalibrationError(labels, scores) {
    const bins = Uint8Array.from(scores, binOf);
    const distances = scores.map((score, row) => score - (labels[row] ?? 0));
    return (counts) => {
        const sums = new Float64Array(BINS);
        let rows = 0;
        for (let row = 0; row < bins.length; row++) {
            const count = counts[row] ?? 0;
            const bin = bins[row] ?? 0;
            rows += count;
            sums[bin] = (sums[bin] ?? 0) + count * (distances[row] ?? 0);
        }
        return sums.reduce((total, sum) => total + Math.abs(sum), 0) / rows;
    };
}
/** The product may round across an edge, so the edge itself decides. */
function binOf(score) {
    const bin = Math.min(Math.floor(score * BINS), BINS - 1);
    if (score < bin / BINS)
        return bin - 1;
    return bin < BINS - 1 && score >= (bin + 1) / BINS ? bin + 1 : bin;
}
function byFallingScore(labels, scores) {
    const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const lastOfTie = Uint8Array.from(order, (row, place) => (place + 1 === order.length || scores[row] !== scores[order[place + 1] ?? 0] ? 1 : 0));
    return { order, lastOfTie };
}

;// CONCATENATED MODULE: ./build/shared/judge/metric-table.js



const bootstrapped = { interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
const noRows = 'there are no rows';
const oneClass = 'there are only rows of one class';
const onScores = { ...bootstrapped, task: 'binary', needs: 'score' };
const onClasses = { ...bootstrapped, task: 'binary', direction: 'higher', needs: 'class' };
const onErrors = { ...bootstrapped, task: 'regression', direction: 'lower', needs: 'value', undefinedWhen: noRows };
/** Every metric there is, named and defined as in scikit-learn. A Map, so that no name from outside finds a prototype. */
const METRICS = new Map([
    ['roc_auc', { ...onScores, direction: 'higher', interval: { method: 'delong' }, comparison: 'delong', prepare: prepareRocAuc, undefinedWhen: oneClass }],
    ['average_precision', { ...onScores, direction: 'higher', prepare: prepareAveragePrecision, undefinedWhen: oneClass }],
    ['log_loss', { ...onScores, direction: 'lower', prepare: prepareLogLoss, undefinedWhen: noRows }],
    ['brier_score', { ...onScores, direction: 'lower', prepare: prepareBrierScore, undefinedWhen: noRows }],
    ['calibration_error', { ...onScores, direction: 'lower', prepare: prepareCalibrationError, undefinedWhen: noRows }],
    [
        'accuracy',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives + c.trueNegatives, trials: c.truePositives + c.falsePositives + c.trueNegatives + c.falseNegatives }) },
            comparison: 'score',
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* accuracy */.y2),
            undefinedWhen: noRows,
        },
    ],
    ['balanced_accuracy', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* balancedAccuracy */.q2), undefinedWhen: oneClass }],
    [
        'precision',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falsePositives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* precision */.Fz),
            undefinedWhen: 'no row was answered positive',
        },
    ],
    [
        'recall',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falseNegatives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* recall */.I9),
            undefinedWhen: 'no row is positive',
        },
    ],
    [
        'specificity',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.trueNegatives, trials: c.trueNegatives + c.falsePositives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* specificity */.jw),
            undefinedWhen: 'no row is negative',
        },
    ],
    ['f1', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics.f1), undefinedWhen: 'no row is positive or answered positive' }],
    ['matthews_corrcoef', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* matthewsCorrcoef */.VW), undefinedWhen: 'the rows or the answers are all of one class' }],
    ['mean_absolute_error', { ...onErrors, prepare: prepareMeanAbsoluteError }],
    ['root_mean_squared_error', { ...onErrors, prepare: prepareRootMeanSquaredError }],
    ['mean_squared_error', { ...onErrors, prepare: prepareMeanSquaredError }],
    ['median_absolute_error', { ...onErrors, prepare: prepareMedianAbsoluteError }],
    ['mean_absolute_percentage_error', { ...onErrors, prepare: prepareMeanAbsolutePercentageError }],
    ['r2', { ...onErrors, direction: 'higher', prepare: prepareR2, undefinedWhen: 'the labels do not vary' }],
]);
/** @throws RangeError for a name that `checkMetricNames` would have refused */
function metricNamed(name) {
    const metric = METRICS.get(name);
    if (metric === undefined)
        throw new RangeError(`no metric ${JSON.stringify(name)}`);
    return metric;
}


/***/ }),

/***/ 91481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ prepareJudgement)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);

/** Puts together what `judge` needs: from here on nothing is read, so judging again is the same by construction. */
function prepareJudgement({ config, lineOf }, { judged, digest, candidate, baseline }) {
    const gates = config.gates ?? [];
    return {
        target: judged.target,
        slices: judged.slices,
        digest,
        candidate,
        baseline,
        evaluate: config.evaluate ?? _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSchema */ .$F.parse({}),
        gates,
        gateLines: gates.map((_, place) => lineOf(['gates', place])),
    };
}


/***/ }),

/***/ 72983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Cuts a text from outside to so many UTF-16 units, the ellipsis included, and never through a character. */
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 18913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61424);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72983);


/** A cell value can be as long as a file. */
const MAX_NAME = 80;
/** `plan = enterprise`, as a code span. */
function sliceName(slice) {
    const parts = Object.entries(slice).map(([column, part]) => `${column} = ${part}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .S)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(parts.join(', '), MAX_NAME));
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export dataFilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column',
];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_TYPES */ .RO),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 94041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ declaredType),
/* harmony export */   z: () => (/* binding */ columnKind)
/* harmony export */ });
/** The type that `data.columns` declares, `string` where it declares the column and no type; undefined for a column that it doesn't name. */
function declaredType(data, name) {
    const { columns } = data;
    if (columns === undefined || !Object.hasOwn(columns, name))
        return undefined;
    return columns[name]?.type ?? 'string';
}
/** How a column is read: by its declared type, else by what it holds. */
function columnKind(data, name) {
    const type = declaredType(data, name);
    if (type === undefined)
        return 'infer';
    return type === 'integer' || type === 'number' ? 'number' : 'text';
}


/***/ }),

/***/ 64143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/**
 * Fills `into` with `values[rows[0]], values[rows[1]], …`
 * @throws RangeError for a row that isn't there: silently it would become a 0
 */
function gather(values, rows, into) {
    for (let at = 0; at < rows.length; at++) {
        const value = values[rows[at]];
        if (value === undefined)
            throw new RangeError(`row ${rows[at]} of ${values.length}`);
        into[at] = value;
    }
    return into;
}


/***/ }),

/***/ 77408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadDataSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _column_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94041);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30150);
/* harmony import */ var _read_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65415);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36164);
/* harmony import */ var _split_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86766);







/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the file, from 1. This pairs the answers of two models on the same file, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another file than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
async function loadDataSet({ config, directory }, { columns = new Map(), signal, source }) {
    const { data } = config;
    if (data === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data section; name the file in data.source');
    const { id, target: targetName, split = _split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SPLIT */ .H } = data;
    if (targetName === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data.target; name the column that the model predicts');
    const displayPath = source ?? data.source;
    const showValues = data['show-values'];
    const needed = [{ name: targetName, kind: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .columnKind */ .z)(data, targetName) }];
    if (id !== undefined)
        needed.push({ name: id, kind: 'text' });
    if (split.by === 'time')
        needed.push({ name: split.column, kind: 'text' });
    const choose = (header) => {
        const extra = typeof columns === 'function' ? columns(header) : columns;
        return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
    };
    const read = await (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumns */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, displayPath), choose, { displayPath, missingValues: data['missing-values'] ?? [], signal, showValues });
    const places = { file: read.file, lines: read.lines };
    if (read.file.rows === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${displayPath}: a header and no rows; there is nothing to learn from or to judge by`);
    const [targetColumn, ...rest] = read.columns;
    if (targetColumn === undefined)
        throw new RangeError('the target was not read');
    const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : (0,_read_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .readIds */ .Z)(textColumn(rest.shift()), { places, showValues });
    const column = split.by === 'time' ? textColumn(rest.shift()) : null;
    return {
        table: { rows: read.file.rows, header: read.header, columns: new Map(rest.map((extra) => [extra.name, extra])), ...places },
        ids,
        target: (0,_read_target_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(targetColumn, { type: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredType */ .t)(data, targetName), positive: config.evaluate?.positive, places, showValues }),
        sides: (0,_split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRows */ .a)(split, { ids, column, places, showValues }),
    };
}
function textColumn(column) {
    if (column?.kind !== 'text')
        throw new RangeError('the column was not read as text');
    return column;
}


/***/ }),

/***/ 36164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43099);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96423);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73721);




const BOOLEANS = ['false', 'true'];
/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are refused.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more than two texts
 * @throws InconclusiveError where all rows have the same value
 */
function readTarget(column, options) {
    const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
    refuseMissing(read, options.places);
    return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}
/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column) {
    const words = column.dictionary.map((text) => text.trim().toLowerCase());
    if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true'))
        return null;
    const places = words.map((word) => BOOLEANS.indexOf(word));
    return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}
function numberTarget(column, options) {
    const values = someDistinct(column.values, 3).sort((a, b) => a - b);
    const [low, high] = values;
    const labelled = options.positive !== undefined;
    if (values.length > 2 && labelled) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
    }
    const pairIsObvious = low === 0 && high === 1;
    const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
    if (quantity)
        return { task: 'regression', labels: column.values };
    const written = typeof options.positive === 'string' ? (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(options.positive) : Number.NaN;
    const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
    const positiveValue = Number(positive);
    return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}
function textTarget(column, options) {
    const used = new Set(column.codes);
    const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
    if (distinct.length > 2) {
        const declare = options.type === undefined ? '' : ', or declare it as a number where it is a quantity';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds ${distinct.length} different texts; this version judges two classes or a quantity, not more classes: choose a target with two values${declare}`);
    }
    const [negative, positive] = classes(distinct, options, column.name);
    return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}
/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names, { positive, showValues = true }, column) {
    const [first, second] = names;
    if (first === undefined)
        throw new RangeError('a target without rows');
    if (second === undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InconclusiveError */ .Xp(`data.target: every row has the same ${column}, ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
    }
    const both = `${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)} and ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return [first, second];
        if (wanted === first)
            return [second, first];
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}`);
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return [first, second];
    const quantity = names.every((name) => !Number.isNaN((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}`);
}
function refuseMissing(column, places) {
    const isMissing = column.kind === 'number' ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] === -1;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
        if (!isMissing(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    if (count === 0)
        return;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}
/** The first `most` different values. */
function someDistinct(values, most) {
    const found = [];
    for (let row = 0; row < values.length && found.length < most; row++) {
        const value = values[row];
        if (!found.includes(value))
            found.push(value);
    }
    return found;
}


/***/ }),

/***/ 68463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowsOfSide)
/* harmony export */ });
/** The rows on this side of the split, ascending. */
function rowsOfSide(sides, side) {
    const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
    let at = 0;
    for (let row = 0; row < sides.length; row++) {
        if (sides[row] === side)
            rows[at++] = row;
    }
    return rows;
}


/***/ }),

/***/ 86766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ DEFAULT_SPLIT),
  a: () => (/* binding */ splitRows)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(90231);
// EXTERNAL MODULE: ./build/shared/tabular/place-of.js
var place_of = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(73721);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var tabular_split = __webpack_require__(64850);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/tabular/split-by-hash.js


const HEX_DIGITS = 12;
/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
function splitByHash(ids, { test, validation }) {
    const scale = 16 ** HEX_DIGITS;
    const sides = new Uint8Array(ids.length);
    for (const [row, id] of ids.entries()) {
        const share = Number.parseInt((0,external_node_crypto_.hash)('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / scale;
        sides[row] = share < test ? tabular_split/* SIDE */.g.test : share < test + validation ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-by-time.js

/**
 * Sides by time, as a model is used: it learns from the past and is judged by what came after.
 *
 * Rows from `testFrom` on are test rows. Validation is the last share of the rows before it: of n such rows in order of time, the time of
 * row n − max(1, round(validation · n)) is where validation starts. Equal times stay together, so validation may be larger than its share.
 * The earliest time always trains; where all rows before `testFrom` have the same time, none is for validation.
 *
 * @param times milliseconds since 1970 per row, none NaN
 * @returns a `Side` per row
 */
function splitByTime(times, { testFrom, validation }) {
    const before = times.filter((time) => time < testFrom).sort();
    const wanted = Math.max(1, Math.round(validation * before.length));
    const earliest = before[0];
    const start = before[before.length - wanted];
    const validationFrom = start === earliest ? before.find((time) => time !== earliest) : start;
    const sides = new Uint8Array(times.length);
    for (const [row, time] of times.entries()) {
        if (time >= testFrom)
            sides[row] = tabular_split/* SIDE */.g.test;
        else
            sides[row] = validationFrom !== undefined && time >= validationFrom ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-rows.js







/** Where the config says nothing. */
const DEFAULT_SPLIT = { by: 'hash', test: 0.2, validation: 0.1 };
/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that a split by time goes by; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, a row has no time, or a side that is needed gets no row
 */
function splitRows(split, { ids, column, places, showValues = true }) {
    if (split.by === 'hash') {
        if (split.test + split.validation >= 1) {
            throw new errors/* UserError */.yo(`data.split: test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`);
        }
        const sides = splitByHash(ids, split);
        needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: none of its ${ids.length} rows is a test row (data.split.test is ${split.test}); bring more rows or raise data.split.test`);
        needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: none of its ${ids.length} rows is left to train; bring more rows or lower data.split.test and data.split.validation`);
        return sides;
    }
    const testFrom = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
    if (Number.isNaN(testFrom)) {
        throw new errors/* UserError */.yo(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
    }
    if (column === null)
        throw new RangeError('a split by time needs its column');
    const sides = splitByTime(readTimes(column, { places, showValues }), { testFrom, validation: split.validation });
    needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
    needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
    return sides;
}
/** Each distinct text is parsed once. */
function readTimes(column, { places, showValues }) {
    const known = column.dictionary.map(parse_time/* parseTimeText */.Q8);
    const times = new Float64Array(column.codes.length);
    let without = 0;
    let first = -1;
    for (const [row, code] of column.codes.entries()) {
        const time = known[code] ?? Number.NaN;
        times[row] = time;
        if (Number.isNaN(time) && without++ === 0)
            first = row;
    }
    if (first === -1)
        return times;
    const text = column.dictionary[column.codes[first] ?? -1];
    const found = text === undefined ? 'the cell is missing' : `${(0,show_value/* showValue */.v)(text, showValues)} is no date or time`;
    const more = without === 1 ? '' : ` (the first of ${without} such rows)`;
    throw new errors/* UserError */.yo(`${(0,place_of/* placeOf */.$)(places, first)}: column ${column.name}: ${found}${more}; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30`);
}
function needRows(sides, side, message) {
    if (!sides.includes(side))
        throw new errors/* UserError */.yo(message);
}


/***/ }),

/***/ 64850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 86037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takeTarget)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64143);

/** The target of these rows, in the order they are given. */
function takeTarget(target, rows) {
    return { ...target, labels: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(target.labels, rows, new Float64Array(rows.length)) };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
