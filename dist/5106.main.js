export const id = 5106;
export const ids = [5106];
export const modules = {

/***/ 30101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ averaged),
/* harmony export */   U6: () => (/* binding */ fBetaOfClass),
/* harmony export */   bJ: () => (/* binding */ AVERAGES),
/* harmony export */   df: () => (/* binding */ recallOfClass),
/* harmony export */   oO: () => (/* binding */ precisionOfClass)
/* harmony export */ });
const AVERAGES = ['macro', 'micro', 'weighted'];
const precisionOfClass = (right, answered) => right / answered;
const recallOfClass = (right, _, truth) => right / truth;
function fBetaOfClass(beta) {
    const square = beta * beta;
    return (right, answered, truth) => ((1 + square) * right) / (answered + square * truth);
}
/**
 * scikit-learn's averages of a ratio over the classes that have rows or answers: `macro` each class alike, `weighted` by its rows,
 * `micro` from the totals of all. Undefined where the ratio of a class that counts is (a class never answered has no precision), where
 * scikit-learn takes 0.
 */
function averaged(ratio, average) {
    if (average === 'micro')
        return ({ right, rows }) => ratio(right.reduce((sum, count) => sum + count, 0), rows, rows);
    return ({ classes, truth, answered, right, rows }) => {
        let sum = 0;
        let counted = 0;
        for (let index = 0; index < classes; index++) {
            const [of = 0, as = 0] = [truth[index], answered[index]];
            const weight = average === 'macro' ? Number(of + as > 0) : of;
            if (weight === 0)
                continue;
            counted += weight;
            sum += weight * ratio(right[index] ?? 0, as, of);
        }
        return sum / (average === 'macro' ? counted : rows);
    };
}


/***/ }),

/***/ 95106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkMetricNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _config_cost_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29754);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _averaged_metrics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30101);
/* harmony import */ var _column_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48262);
/* harmony import */ var _find_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1728);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86804);







const TASKS = ['binary', 'multiclass', 'regression', 'columns'];
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
    ['kappa', 'cohen_kappa'],
    ['f2', 'fbeta_<beta>'],
    ['top_k', 'top_k_accuracy'],
    ['pinball_loss', 'quantile_loss'],
    ['mean_pinball_loss', 'quantile_loss'],
]);
/**
 * Refuses a metric that is unknown, or not of this task, wherever one is named: nothing has run yet.
 * @param task null where the target has not been read
 * @throws UserError with the place, the nearest name and the allowed ones
 */
function checkMetricNames(named, task) {
    const means = (0,_column_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .columnMeans */ .X)(named.metrics).map(_column_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfMetric */ .zK);
    for (const [index, item] of named.metrics.entries()) {
        if (typeof item !== 'string')
            continue;
        const line = named.metricLines?.[index] ?? null;
        check(line === null ? 'evaluate.metrics' : `evaluate.metrics in line ${line}`, item, { task, means });
    }
    for (const [index, { metric }] of named.gates.entries()) {
        const line = named.gateLines[index] ?? null;
        check(line === null ? `gates[${index}]` : `the gate in line ${line}`, metric, { task, means });
    }
}
function check(place, name, { task, means }) {
    if (means.includes(name) || (0,_config_cost_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isCostMetric */ .A)(name))
        return;
    const column = /^mean\((.+)\)$/.exec(name)?.[1];
    if (column !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${place}: metric ${JSON.stringify(name)} is not asked for: add { mean: ${column}, better: higher } (or lower) to evaluate.metrics`);
    if (means.includes(`mean(${name})`))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${place}: there is no metric ${JSON.stringify(name)}; did you mean "mean(${name})"?`);
    const tasks = task === null ? TASKS : [task];
    if (tasks.some((one) => (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(name, one) !== undefined))
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${place}: ${explain(name, tasks, task)}`);
}
function explain(name, tasks, task) {
    const shown = JSON.stringify(name);
    for (const one of tasks) {
        const leveled = (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .leveledName */ .ZV)(name, one);
        if (leveled !== null)
            return `metric ${shown}: ${leveled.family.rule}, such as ${leveled.family.example}`;
        const family = _metric_table_js__WEBPACK_IMPORTED_MODULE_3__/* .FAMILIES */ .B[one].get(name);
        if (family !== undefined)
            return `metric ${shown} needs its number: write ${family.form}, such as ${family.example}`;
    }
    const allowed = [...new Set(tasks.flatMap((one) => [..._metric_table_js__WEBPACK_IMPORTED_MODULE_3__/* .METRICS */ .C[one].keys(), ...[..._metric_table_js__WEBPACK_IMPORTED_MODULE_3__/* .FAMILIES */ .B[one].values()].map(({ form }) => form)]))];
    const list = task === null ? 'docs/metrics.md has them all' : `allowed for ${task}: ${allowed.join(', ')}`;
    const averaged = task === 'multiclass' ? variantsOf(name) : [];
    if (averaged.length > 0)
        return `metric ${shown} is of two classes, and the target has more: say how the classes are averaged: ${averaged.join(', ')}`;
    const other = TASKS.find((one) => (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(name, one) !== undefined);
    if (other !== undefined && task === 'columns')
        return `metric ${shown} is for ${other}, but the predictions have no label to hold answers against; only means of columns can be judged ({ mean: column, better: higher } in evaluate.metrics)`;
    if (other !== undefined)
        return `metric ${shown} is for ${other}, but the target is ${task}; ${list}`;
    return `there is no metric ${shown}; did you mean ${JSON.stringify(nearest(name, allowed))}? (${list})`;
}
/** `f1_macro`, … of f1: what stands in its place where there are more than two classes. */
function variantsOf(name) {
    if ((0,_find_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(name, 'binary') === undefined)
        return [];
    return [..._metric_table_js__WEBPACK_IMPORTED_MODULE_3__/* .METRICS */ .C.multiclass.keys(), ..._averaged_metrics_js__WEBPACK_IMPORTED_MODULE_6__/* .AVERAGES */ .bJ.map((average) => `${name}_${average}`)].filter((one, place, all) => one.startsWith(`${name}_`) && (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(one, 'multiclass') !== undefined && all.indexOf(one) === place);
}
function nearest(name, allowed) {
    const plain = name.slice(0, 100).toLowerCase().replaceAll(/[\s-]+/g, '_').replace(/^neg_/, '');
    // scikit-learn's functions end in `_score` where its scorers don't.
    const candidates = [OTHER_NAMES.get(plain), plain, plain.replace(/_score$/, '')];
    return candidates.find((candidate) => candidate !== undefined && allowed.includes(candidate)) ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(plain, allowed);
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   ZV: () => (/* binding */ leveledName),
/* harmony export */   ak: () => (/* binding */ metricOf)
/* harmony export */ });
/* harmony import */ var _column_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48262);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86804);


/** `fbeta_0.5_macro`: name, number, average. */
const WITH_LEVEL = /^(.+?)_(\d{1,9}(?:\.\d{1,9})?)(_[a-z]+)?$/;
/** The metric of this name in this task; undefined where there is none, or its number is not allowed. */
function findMetric(name, task) {
    const plain = _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[task].get(name);
    if (plain !== undefined)
        return plain;
    const leveled = leveledName(name, task);
    return leveled?.family.holds(leveled.level) === true ? leveled.family.make(leveled.level) : undefined;
}
/** A name that ends in a number, as one of the families of the task, whether the number is allowed or not; null for other names. */
function leveledName(name, task) {
    const [, base = '', level = '', average = ''] = WITH_LEVEL.exec(name) ?? [];
    const family = _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .B[task].get(base + average);
    return family === undefined ? null : { family, level: Number(level) };
}
/** A metric of the task, or the mean of a column that the config asks for. @throws RangeError as `metricNamed` */
function metricOf(name, task, means) {
    const mean = means.find((one) => (0,_column_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfMetric */ .zK)(one) === name);
    return mean === undefined ? metricNamed(name, task) : (0,_column_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .columnMeanMetric */ .qp)(mean);
}
/** @throws RangeError for a name that `checkMetricNames` would have refused */
function metricNamed(name, task) {
    const metric = findMetric(name, task);
    if (metric === undefined)
        throw new RangeError(`no metric ${JSON.stringify(name)} of ${task}`);
    return metric;
}


/***/ }),

/***/ 86804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ FAMILIES),
  C: () => (/* binding */ METRICS)
});

// EXTERNAL MODULE: ./build/shared/judge/intervals/mean-of.js
var mean_of = __webpack_require__(58956);
;// CONCATENATED MODULE: ./build/shared/judge/metrics/accuracy.js

/** Share of the rows whose class was answered, of any number of classes. */
function prepareAccuracy(labels, classes) {
    return (0,mean_of/* meanOf */.h)(labels.map((label, row) => (label === classes[row] ? 1 : 0)));
}

;// CONCATENATED MODULE: ./build/shared/judge/metrics/agreement.js
/** Makes a metric out of a formula on the totals of each class. */
function totalsMetric(formula) {
    return (labels, classes) => {
        const truth = Int32Array.from(labels);
        const answered = Int32Array.from(classes);
        const size = 1 + Math.max(truth.reduce(larger, 0), answered.reduce(larger, 0));
        return (counts) => formula(addUp(counts, { truth, answered, size }));
    };
}
function addUp(counts, { truth, answered, size }) {
    const totals = { classes: size, truth: new Float64Array(size), answered: new Float64Array(size), right: new Float64Array(size) };
    let rows = 0;
    for (let row = 0; row < truth.length; row++) {
        const count = counts[row] ?? 0;
        const [label = 0, answer = 0] = [truth[row], answered[row]];
        rows += count;
        totals.truth[label] = (totals.truth[label] ?? 0) + count;
        totals.answered[answer] = (totals.answered[answer] ?? 0) + count;
        if (label === answer)
            totals.right[label] = (totals.right[label] ?? 0) + count;
    }
    return { ...totals, rows };
}
/** Cohen 1960: agreement beyond that of chance. Undefined where all rows and answers are of one class. */
function cohenKappa({ truth, answered, right, rows }) {
    const chance = truth.reduce((sum, count, index) => sum + count * (answered[index] ?? 0), 0) / rows;
    return (sumOf(right) - chance) / (rows - chance);
}
/** Gorodkin 2004, Matthews' coefficient for any number of classes. Undefined where the truth or the answers are all of one class. */
function matthewsOfClasses({ truth, answered, right, rows }) {
    const together = truth.reduce((sum, count, index) => sum + count * (answered[index] ?? 0), 0);
    const spread = (counts) => rows * rows - counts.reduce((sum, count) => sum + count * count, 0);
    return (sumOf(right) * rows - together) / Math.sqrt(spread(answered) * spread(truth));
}
/** Mean recall over the classes that have rows; undefined with fewer than two of them. */
function balancedAccuracyOfClasses({ truth, right }) {
    let sum = 0;
    let classes = 0;
    for (const [index, count] of truth.entries()) {
        if (count === 0)
            continue;
        sum += (right[index] ?? 0) / count;
        classes++;
    }
    return classes < 2 ? Number.NaN : sum / classes;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function larger(a, b) {
    return Math.max(a, b);
}

// EXTERNAL MODULE: ./build/shared/judge/metrics/averaged-metrics.js
var averaged_metrics = __webpack_require__(30101);
;// CONCATENATED MODULE: ./build/shared/judge/metrics/class-metrics.js
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
/** Makes a proportion of rows out of the four counts. */
function proportionOf(formula) {
    return (labels, classes) => {
        const totals = new Float64Array(4);
        for (const [row, label] of labels.entries()) {
            const cell = 2 * label + (classes[row] ?? 0);
            totals[cell] = (totals[cell] ?? 0) + 1;
        }
        return formula(confusionOfCells(totals));
    };
}
/** Rows whose class was answered, of any number of classes. */
function rightAnswers(labels, classes) {
    return { successes: labels.reduce((sum, label, row) => sum + (label === classes[row] ? 1 : 0), 0), trials: labels.length };
}
function confusionOfCells([trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0]) {
    return { truePositives, falsePositives, trueNegatives, falseNegatives };
}
/*
 * Where the denominator is 0 each of these is 0/0 = NaN, so the value is undefined.
 * scikit-learn answers 0 there by default (`zero_division`), which a `max` gate would let pass.
 */
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
/** (1 + β²)·precision·recall ÷ (β²·precision + recall): recall counts β times as much as precision. */
function fBeta(beta) {
    const square = beta * beta;
    return ({ truePositives, falsePositives, falseNegatives }) => ((1 + square) * truePositives) / ((1 + square) * truePositives + falsePositives + square * falseNegatives);
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

// EXTERNAL MODULE: ./build/shared/judge/metrics/score-metrics.js
var score_metrics = __webpack_require__(36352);
;// CONCATENATED MODULE: ./build/shared/judge/metrics/probability-metrics.js


/** Mean negative logarithm of the true class's probability, clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
function prepareLogLossOfClasses(labels, probabilities) {
    const classes = classesOf(labels, probabilities);
    return (0,mean_of/* meanOf */.h)(labels.map((label, row) => -Math.log(Math.min(Math.max(probabilities[row * classes + label] ?? 0, Number.EPSILON), 1 - Number.EPSILON))));
}
/** Mean squared distance of the probabilities from the truth, summed over the classes (0 best, 2 worst: scikit-learn's range for more than two). */
function prepareBrierScoreOfClasses(labels, probabilities) {
    const classes = classesOf(labels, probabilities);
    return (0,mean_of/* meanOf */.h)(labels.map((label, row) => {
        let sum = 0;
        for (let index = 0; index < classes; index++)
            sum += ((probabilities[row * classes + index] ?? 0) - Number(index === label)) ** 2;
        return sum;
    }));
}
/** Share of the rows whose class is among the k most probable. Of equal probabilities the later class comes first, as in scikit-learn. */
function topKAccuracy(k) {
    return (labels, probabilities) => {
        const classes = classesOf(labels, probabilities);
        return (0,mean_of/* meanOf */.h)(labels.map((label, row) => {
            const own = probabilities[row * classes + label] ?? 0;
            let before = 0;
            for (let index = 0; index < classes; index++) {
                const other = probabilities[row * classes + index] ?? 0;
                if (other > own || (other === own && index > label))
                    before++;
            }
            return before < k ? 1 : 0;
        }));
    };
}
/** The mean over the classes of a metric of each class against the rest; with `byRows` weighted by the classes' rows. */
function oneVsRest(prepare, { byRows }) {
    return (labels, probabilities) => {
        const classes = classesOf(labels, probabilities);
        const parts = Array.from({ length: classes }, (_, index) => prepare(labels.map((label) => Number(label === index)), columnOf(probabilities, index, classes)));
        return (counts) => {
            const rows = byRows ? rowsByClass(labels, counts, classes) : null;
            let sum = 0;
            let weights = 0;
            for (const [index, part] of parts.entries()) {
                const weight = rows === null ? 1 : (rows[index] ?? 0);
                sum += weight * part(counts);
                weights += weight;
            }
            return sum / weights;
        };
    };
}
/** Hand & Till 2001: the mean over the pairs of classes of the AUC within the pair, each class once as the positive one. */
function prepareRocAucOvo(labels, probabilities) {
    return oneVsOne(labels, probabilities, false);
}
/** The same, each pair weighted by its rows. */
function prepareRocAucOvoWeighted(labels, probabilities) {
    return oneVsOne(labels, probabilities, true);
}
function oneVsOne(labels, probabilities, byRows) {
    const classes = classesOf(labels, probabilities);
    const pairs = [];
    for (let first = 0; first < classes; first++) {
        for (let second = first + 1; second < classes; second++) {
            const rows = Uint32Array.from(labels.keys()).filter((row) => labels[row] === first || labels[row] === second);
            const areas = [first, second].map((positive) => (0,score_metrics/* prepareRocAuc */.pr)(Float64Array.from(rows, (row) => Number(labels[row] === positive)), Float64Array.from(rows, (row) => probabilities[row * classes + positive] ?? 0)));
            pairs.push({ rows, areas });
        }
    }
    return (counts) => {
        let sum = 0;
        let weights = 0;
        for (const { rows, areas } of pairs) {
            const counted = Float64Array.from(rows, (row) => counts[row] ?? 0);
            const weight = byRows ? counted.reduce((total, count) => total + count, 0) : 1;
            sum += (weight * areas.reduce((total, area) => total + area(counted), 0)) / 2;
            weights += weight;
        }
        return sum / weights;
    };
}
const prepareRocAucOvr = oneVsRest(score_metrics/* prepareRocAuc */.pr, { byRows: false });
const prepareRocAucOvrWeighted = oneVsRest(score_metrics/* prepareRocAuc */.pr, { byRows: true });
const prepareAveragePrecisionMacro = oneVsRest(score_metrics/* prepareAveragePrecision */.h, { byRows: false });
const prepareAveragePrecisionWeighted = oneVsRest(score_metrics/* prepareAveragePrecision */.h, { byRows: true });
function rowsByClass(labels, counts, classes) {
    const rows = new Float64Array(classes);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? 0;
        rows[label] = (rows[label] ?? 0) + (counts[row] ?? 0);
    }
    return rows;
}
function columnOf(probabilities, index, classes) {
    return Float64Array.from({ length: probabilities.length / classes }, (_, row) => probabilities[row * classes + index] ?? 0);
}
function classesOf(labels, probabilities) {
    return labels.length === 0 ? 1 : probabilities.length / labels.length;
}

;// CONCATENATED MODULE: ./build/shared/judge/metrics/regression-metrics.js

function prepareMeanAbsoluteError(labels, values) {
    return (0,mean_of/* meanOf */.h)(absoluteErrors(labels, values));
}
function prepareMeanSquaredError(labels, values) {
    return (0,mean_of/* meanOf */.h)(values.map((value, row) => (value - (labels[row] ?? 0)) ** 2));
}
function prepareRootMeanSquaredError(labels, values) {
    const meanSquaredError = prepareMeanSquaredError(labels, values);
    return (counts) => Math.sqrt(meanSquaredError(counts));
}
/** A share, not percent. A label of 0 counts as 2⁻⁵², as in scikit-learn, so the value is then huge, not undefined. */
function prepareMeanAbsolutePercentageError(labels, values) {
    return (0,mean_of/* meanOf */.h)(values.map((value, row) => Math.abs(value - (labels[row] ?? 0)) / Math.max(Math.abs(labels[row] ?? 0), Number.EPSILON)));
}
/** The middle absolute error, or the mean of the two in the middle; of weights, where half of their sum is reached. */
function prepareMedianAbsoluteError(labels, values) {
    const errors = absoluteErrors(labels, values);
    const order = Uint32Array.from(errors, (_, row) => row).sort((a, b) => (errors[a] ?? 0) - (errors[b] ?? 0));
    return (counts) => {
        let rows = 0;
        for (let place = 0; place < order.length; place++)
            rows += counts[order[place] ?? 0] ?? 0;
        let before = 0;
        let lower = null;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            if (count === 0)
                continue;
            const error = errors[row] ?? 0;
            if (lower !== null)
                return (lower + error) / 2;
            before += count;
            if (before - rows / 2 > Number.EPSILON)
                return error;
            if (before >= rows / 2)
                lower = error;
        }
        return lower ?? Number.NaN;
    };
}
/** Mean pinball loss: an answer too low costs the quantile, one too high the rest of 1, per unit. */
function quantileLoss(quantile) {
    return (labels, values) => (0,mean_of/* meanOf */.h)(values.map((value, row) => {
        const missed = (labels[row] ?? 0) - value;
        return missed >= 0 ? quantile * missed : (quantile - 1) * missed;
    }));
}
/** 1 − residual ÷ total sum of squares. Undefined where the labels do not vary (scikit-learn: 1 or 0). */
function prepareR2(labels, values) {
    const meanLabel = (0,mean_of/* meanOf */.h)(labels);
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

;// CONCATENATED MODULE: ./build/shared/judge/metrics/metric-table.js







const bootstrapped = { interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
const noRows = 'there are no rows';
const oneClass = 'there are only rows of one class';
const classWithoutRows = 'a class has no row';
const classWithoutAnswer = 'a class was never answered, or has no row';
const onScores = { ...bootstrapped, needs: 'score' };
const onClasses = { ...bootstrapped, direction: 'higher', needs: 'class' };
const onErrors = { ...bootstrapped, direction: 'lower', needs: 'value', undefinedWhen: noRows };
const onProbabilities = { ...bootstrapped, direction: 'higher', needs: 'probabilities', undefinedWhen: classWithoutRows };
const oneSidedClasses = 'the rows or the answers are all of one class';
const accuracy = { ...onClasses, interval: { method: 'wilson', proportion: rightAnswers }, comparison: 'score', prepare: prepareAccuracy, undefinedWhen: noRows };
const kappa = { ...onClasses, prepare: totalsMetric(cohenKappa), undefinedWhen: 'all rows and answers are of one class' };
const binary = [
    ['roc_auc', { ...onScores, direction: 'higher', interval: { method: 'delong' }, comparison: 'delong', prepare: score_metrics/* prepareRocAuc */.pr, undefinedWhen: oneClass }],
    ['average_precision', { ...onScores, direction: 'higher', prepare: score_metrics/* prepareAveragePrecision */.h, undefinedWhen: oneClass }],
    ['log_loss', { ...onScores, direction: 'lower', prepare: score_metrics/* prepareLogLoss */.ff, undefinedWhen: noRows }],
    ['brier_score', { ...onScores, direction: 'lower', prepare: score_metrics/* prepareBrierScore */.ES, undefinedWhen: noRows }],
    ['calibration_error', { ...onScores, direction: 'lower', prepare: score_metrics/* prepareCalibrationError */.kO, undefinedWhen: noRows }],
    ['accuracy', accuracy],
    ['balanced_accuracy', { ...onClasses, prepare: classMetric(balancedAccuracy), undefinedWhen: oneClass }],
    [
        'precision',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.truePositives, trials: c.truePositives + c.falsePositives })) },
            prepare: classMetric(precision),
            undefinedWhen: 'no row was answered positive',
        },
    ],
    [
        'recall',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.truePositives, trials: c.truePositives + c.falseNegatives })) },
            prepare: classMetric(recall),
            undefinedWhen: 'no row is positive',
        },
    ],
    [
        'specificity',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.trueNegatives, trials: c.trueNegatives + c.falsePositives })) },
            prepare: classMetric(specificity),
            undefinedWhen: 'no row is negative',
        },
    ],
    ['f1', binaryFBeta(1)],
    ['matthews_corrcoef', { ...onClasses, prepare: classMetric(matthewsCorrcoef), undefinedWhen: oneSidedClasses }],
    ['cohen_kappa', kappa],
];
const multiclass = [
    ['accuracy', accuracy],
    ['balanced_accuracy', { ...onClasses, prepare: totalsMetric(balancedAccuracyOfClasses), undefinedWhen: oneClass }],
    ['matthews_corrcoef', { ...onClasses, prepare: totalsMetric(matthewsOfClasses), undefinedWhen: oneSidedClasses }],
    ['cohen_kappa', kappa],
    ...averages('precision', averaged_metrics/* precisionOfClass */.oO),
    ...averages('recall', averaged_metrics/* recallOfClass */.df),
    ...averages('f1', (0,averaged_metrics/* fBetaOfClass */.U6)(1)),
    ['log_loss', { ...onProbabilities, direction: 'lower', prepare: prepareLogLossOfClasses, undefinedWhen: noRows }],
    ['brier_score', { ...onProbabilities, direction: 'lower', prepare: prepareBrierScoreOfClasses, undefinedWhen: noRows }],
    ['top_k_accuracy', topK(2)],
    ['roc_auc_ovr', { ...onProbabilities, prepare: prepareRocAucOvr }],
    ['roc_auc_ovr_weighted', { ...onProbabilities, prepare: prepareRocAucOvrWeighted }],
    ['roc_auc_ovo', { ...onProbabilities, prepare: prepareRocAucOvo }],
    ['roc_auc_ovo_weighted', { ...onProbabilities, prepare: prepareRocAucOvoWeighted }],
    ['average_precision_macro', { ...onProbabilities, prepare: prepareAveragePrecisionMacro }],
    ['average_precision_weighted', { ...onProbabilities, prepare: prepareAveragePrecisionWeighted }],
];
const regression = [
    ['mean_absolute_error', { ...onErrors, prepare: prepareMeanAbsoluteError }],
    ['root_mean_squared_error', { ...onErrors, prepare: prepareRootMeanSquaredError }],
    ['mean_squared_error', { ...onErrors, prepare: prepareMeanSquaredError }],
    ['median_absolute_error', { ...onErrors, prepare: prepareMedianAbsoluteError }],
    ['mean_absolute_percentage_error', { ...onErrors, prepare: prepareMeanAbsolutePercentageError }],
    ['quantile_loss', { ...onErrors, prepare: quantileLoss(0.5) }],
    ['r2', { ...onErrors, direction: 'higher', prepare: prepareR2, undefinedWhen: 'the labels do not vary' }],
];
/** Every metric of a task, named and defined as in scikit-learn. Maps, so that no name from outside finds a prototype. */
const METRICS = { binary: new Map(binary), multiclass: new Map(multiclass), regression: new Map(regression), columns: new Map() };
const isShare = (level) => level > 0 && level <= 1;
const betas = { rule: 'beta is a number above 0', holds: (level) => level > 0 };
const shares = (of) => ({ rule: `the ${of} is above 0 and at most 1`, holds: isShare });
/** By task, then by the name without its number. */
const FAMILIES = {
    binary: new Map([
        ['fbeta', { form: 'fbeta_<beta>', example: 'fbeta_2', ...betas, make: binaryFBeta }],
        [
            'precision_at_recall',
            { form: 'precision_at_recall_<recall>', example: 'precision_at_recall_0.9', ...shares('recall'), make: (level) => ({ ...onScores, direction: 'higher', prepare: (0,score_metrics/* precisionAtRecall */.$C)(level), undefinedWhen: oneClass }) },
        ],
        [
            'recall_at_precision',
            { form: 'recall_at_precision_<precision>', example: 'recall_at_precision_0.9', ...shares('precision'), make: (level) => ({ ...onScores, direction: 'higher', prepare: (0,score_metrics/* recallAtPrecision */.Vz)(level), undefinedWhen: oneClass }) },
        ],
    ]),
    multiclass: new Map([
        ...averaged_metrics/* AVERAGES */.bJ.map((average) => [
            `fbeta_${average}`,
            { form: `fbeta_<beta>_${average}`, example: `fbeta_2_${average}`, ...betas, make: (beta) => averagedMetric((0,averaged_metrics/* fBetaOfClass */.U6)(beta), average) },
        ]),
        ['top_k_accuracy', { form: 'top_k_accuracy_<k>', example: 'top_k_accuracy_3', rule: 'k is a whole number from 1', holds: (level) => Number.isInteger(level) && level >= 1, make: topK }],
    ]),
    columns: new Map(),
    regression: new Map([
        [
            'quantile_loss',
            { form: 'quantile_loss_<quantile>', example: 'quantile_loss_0.9', rule: 'the quantile is above 0 and below 1', holds: (level) => level > 0 && level < 1, make: (level) => ({ ...onErrors, prepare: quantileLoss(level) }) },
        ],
    ]),
};
function binaryFBeta(beta) {
    return { ...onClasses, prepare: classMetric(fBeta(beta)), undefinedWhen: 'no row is positive or answered positive' };
}
function averages(name, ratio) {
    return averaged_metrics/* AVERAGES */.bJ.map((average) => [`${name}_${average}`, averagedMetric(ratio, average)]);
}
function averagedMetric(ratio, average) {
    return { ...onClasses, prepare: totalsMetric((0,averaged_metrics/* averaged */.E9)(ratio, average)), undefinedWhen: classWithoutAnswer };
}
function topK(k) {
    return { ...onProbabilities, prepare: topKAccuracy(k), undefinedWhen: noRows };
}


/***/ }),

/***/ 36352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ precisionAtRecall),
/* harmony export */   ES: () => (/* binding */ prepareBrierScore),
/* harmony export */   Vz: () => (/* binding */ recallAtPrecision),
/* harmony export */   Ws: () => (/* binding */ calibrationBin),
/* harmony export */   ff: () => (/* binding */ prepareLogLoss),
/* harmony export */   h: () => (/* binding */ prepareAveragePrecision),
/* harmony export */   kO: () => (/* binding */ prepareCalibrationError),
/* harmony export */   oM: () => (/* binding */ CALIBRATION_BINS),
/* harmony export */   pr: () => (/* binding */ prepareRocAuc)
/* harmony export */ });
/* harmony import */ var _intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

/** Of `calibration_error`. */
const CALIBRATION_BINS = 15;
/** Mann and Whitney's share of pairs (positive, negative) in the right order, ties half. Undefined with one class. */
function prepareRocAuc(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    const ties = mixedTies(labels, { order, lastOfTie });
    const isPositive = Float64Array.from(order, (row) => Number(labels[row] === 1));
    const quarter = order.length >>> 2;
    // As if the positive rows of a tie came first: without a branch on the label, which no processor could guess. Four quarters of the
    // order at a time, because one sum alone would wait for each addition before the next.
    return (counts) => {
        let p = 0;
        let q = 0;
        let r = 0;
        let s = 0;
        let notP = 0;
        let notQ = 0;
        let notR = 0;
        let notS = 0;
        let areaP = 0;
        let areaQ = 0;
        let areaR = 0;
        let areaS = 0;
        for (let place = 0; place < quarter; place++) {
            const a = counts[order[place] ?? 0] ?? 0;
            const ofA = a * (isPositive[place] ?? 0);
            areaP += (a - ofA) * p;
            notP += a - ofA;
            p += ofA;
            const b = counts[order[place + quarter] ?? 0] ?? 0;
            const ofB = b * (isPositive[place + quarter] ?? 0);
            areaQ += (b - ofB) * q;
            notQ += b - ofB;
            q += ofB;
            const c = counts[order[place + 2 * quarter] ?? 0] ?? 0;
            const ofC = c * (isPositive[place + 2 * quarter] ?? 0);
            areaR += (c - ofC) * r;
            notR += c - ofC;
            r += ofC;
            const d = counts[order[place + 3 * quarter] ?? 0] ?? 0;
            const ofD = d * (isPositive[place + 3 * quarter] ?? 0);
            areaS += (d - ofD) * s;
            notS += d - ofD;
            s += ofD;
        }
        for (let place = 4 * quarter; place < order.length; place++) {
            const count = counts[order[place] ?? 0] ?? 0;
            const positive = count * (isPositive[place] ?? 0);
            areaS += (count - positive) * s;
            notS += count - positive;
            s += positive;
        }
        const area = areaP + (areaQ + p * notQ) + (areaR + (p + q) * notR) + (areaS + (p + q + r) * notS);
        return (area - halfOfTies(counts, ties)) / ((p + q + r + s) * (notP + notQ + notR + notS));
    };
}
function mixedTies(labels, { order, lastOfTie }) {
    const rows = [];
    const bounds = [];
    let first = 0;
    for (let place = 0; place < order.length; place++) {
        if (lastOfTie[place] === 0)
            continue;
        if (place > first) {
            const tied = order.subarray(first, place + 1);
            // Positives first, in the order of the rows too: that is what the sum above reckons with.
            tied.sort((a, b) => (labels[b] ?? 0) - (labels[a] ?? 0) || a - b);
            const middle = tied.findIndex((row) => labels[row] !== 1);
            if (middle > 0) {
                bounds.push({ start: rows.length, middle: rows.length + middle, end: rows.length + tied.length });
                for (const row of tied)
                    rows.push(row);
            }
        }
        first = place + 1;
    }
    return { rows: Uint32Array.from(rows), bounds };
}
/** A tied pair counts half. */
function halfOfTies(counts, { rows, bounds }) {
    let pairs = 0;
    for (const { start, middle, end } of bounds) {
        let positives = 0;
        let negatives = 0;
        for (let place = start; place < middle; place++)
            positives += counts[rows[place] ?? 0] ?? 0;
        for (let place = middle; place < end; place++)
            negatives += counts[rows[place] ?? 0] ?? 0;
        pairs += positives * negatives;
    }
    return pairs / 2;
}
/** Σ (recall_k − recall_{k−1}) · precision_k over the distinct scores, not interpolated. Undefined with one class. */
function prepareAveragePrecision(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let negatives = 0;
        let positives = 0;
        let tiedPositives = 0;
        let sum = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            if (labels[row] === 1)
                tiedPositives += count;
            else
                negatives += count;
            if (lastOfTie[place] === 0 || tiedPositives === 0)
                continue;
            positives += tiedPositives;
            sum += tiedPositives * (positives / (positives + negatives));
            tiedPositives = 0;
        }
        return negatives === 0 ? Number.NaN : sum / positives;
    };
}
/** The best precision of a threshold whose recall is at least this. Undefined with one class. */
function precisionAtRecall(level) {
    return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (recall >= level ? precision : 0));
}
/** The best recall of a threshold whose precision is at least this; 0 where none has it. Undefined with one class. */
function recallAtPrecision(level) {
    return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (precision >= level ? recall : 0));
}
/** The largest of a value over the points of scikit-learn's precision–recall curve: one for each distinct score as the threshold. */
function bestOnCurve(labels, scores, valueAt) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let allPositives = 0;
        for (let row = 0; row < labels.length; row++)
            if (labels[row] === 1)
                allPositives += counts[row] ?? 0;
        let positives = 0;
        let negatives = 0;
        let best = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            if (labels[row] === 1)
                positives += counts[row] ?? 0;
            else
                negatives += counts[row] ?? 0;
            if (lastOfTie[place] === 0 || positives + negatives === 0)
                continue;
            // Of weights the two sums may differ in the last digit; the last point has found every positive row.
            const recall = place === order.length - 1 ? 1 : positives / allPositives;
            best = Math.max(best, valueAt({ precision: positives / (positives + negatives), recall }));
        }
        return allPositives === 0 || negatives === 0 ? Number.NaN : best;
    };
}
/** Mean negative log-likelihood in nats; probabilities are clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
function prepareLogLoss(labels, scores) {
    return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(scores.map((score, row) => {
        const probability = labels[row] === 1 ? score : 1 - score;
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }));
}
/** Mean squared distance of the probability from the label (0 best, 1 worst). */
function prepareBrierScore(labels, scores) {
    return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2));
}
/** Σ n_b/n · |mean score − share of positives| over 15 equal-width bins [a, b), the last one closed (design §13). */
function prepareCalibrationError(labels, scores) {
    const bins = Uint8Array.from(scores, calibrationBin);
    const distances = scores.map((score, row) => score - (labels[row] ?? 0));
    return (counts) => {
        const sums = new Float64Array(CALIBRATION_BINS);
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
/** The bin of a score; the product may round across an edge, so the edge itself decides. */
function calibrationBin(score) {
    const bin = Math.min(Math.floor(score * CALIBRATION_BINS), CALIBRATION_BINS - 1);
    if (score < bin / CALIBRATION_BINS)
        return bin - 1;
    return bin < CALIBRATION_BINS - 1 && score >= (bin + 1) / CALIBRATION_BINS ? bin + 1 : bin;
}
function byFallingScore(labels, scores) {
    const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const lastOfTie = Uint8Array.from(order, (row, place) => (place + 1 === order.length || scores[row] !== scores[order[place + 1] ?? 0] ? 1 : 0));
    return { order, lastOfTie };
}


/***/ })

};
