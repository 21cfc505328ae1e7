export const id = 5463;
export const ids = [5463];
export const modules = {

/***/ 95463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGate: () => (/* binding */ evaluateAndGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/cost-metrics.js
var cost_metrics = __webpack_require__(29754);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/tabular/tables/target.js
var tables_target = __webpack_require__(80045);
// EXTERNAL MODULE: ./build/shared/judge/metrics/find-metric.js
var find_metric = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/shared/judge/metrics/metrics-to-compute.js
var metrics_to_compute = __webpack_require__(49153);
;// CONCATENATED MODULE: ./build/shared/judge/answers/constant-model.js



/** Scores that only the truth makes best, so that none but a model that knows something beats the constant one by them. */
const PROPER = { binary: ['log_loss', 'brier_score'], multiclass: ['log_loss', 'brier_score'], regression: ['root_mean_squared_error', 'mean_squared_error'] };
/**
 * The candidate against a model that gives every row the same answer, in the first proper score that is computed anyway. The constant is the
 * best in hindsight, the share of each class or the mean of these very labels: the reference of R² and of the skill scores (Murphy 1973).
 * @returns null where the answers are classes alone, or no proper score is computed
 */
function constantModel(input) {
    const { target, candidate } = input;
    if (candidate.kind === 'class' || target.task === 'columns')
        return null;
    const proper = PROPER[target.task];
    const name = (0,metrics_to_compute/* metricsToCompute */.K)(input).find((metric) => proper.includes(metric));
    if (name === undefined)
        return null;
    const { prepare } = (0,find_metric/* metricNamed */.SB)(name, target.task);
    const { labels } = target;
    const counts = input.weights ?? new Float64Array(labels.length).fill(1);
    const answers = candidate.kind === 'probabilities' ? candidate.probabilities : candidate.values;
    const constant = target.task === 'multiclass' ? sharesOf(labels, counts, (0,tables_target/* classNames */.x)(target).length) : new Float64Array(labels.length).fill(meanOf(labels, counts));
    return { metric: name, candidate: prepare(labels, answers)(counts), constant: prepare(labels, constant)(counts) };
}
function meanOf(values, counts) {
    let [sum, total] = [0, 0];
    for (const [row, value] of values.entries()) {
        const count = counts[row] ?? 0;
        sum += value * count;
        total += count;
    }
    return sum / total;
}
/** The weighted share of each class, once per row. */
function sharesOf(labels, counts, classes) {
    const shares = Array.from({ length: classes }, (_, place) => meanOf(labels.map((label) => (label === place ? 1 : 0)), counts));
    return Float64Array.from({ length: labels.length * classes }, (_, place) => shares[place % classes] ?? 0);
}

// EXTERNAL MODULE: ./build/shared/statistics/random.js + 1 modules
var statistics_random = __webpack_require__(32210);
// EXTERNAL MODULE: ./build/shared/tabular/tables/gather.js
var gather = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/shared/tabular/tables/take-rows.js
var take_rows = __webpack_require__(57201);
// EXTERNAL MODULE: ./build/shared/tabular/tables/take-target.js
var take_target = __webpack_require__(39241);
// EXTERNAL MODULE: ./build/shared/judge/intervals/draws.js + 2 modules
var intervals_draws = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/shared/judge/metrics/draw-metrics.js + 5 modules
var draw_metrics = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/shared/judge/metrics/read-for-metric.js
var read_for_metric = __webpack_require__(7635);
// EXTERNAL MODULE: ./build/shared/judge/population.js
var population = __webpack_require__(27901);
;// CONCATENATED MODULE: ./build/shared/judge/answers/permutation-importance.js











/** Times that each column is shuffled: one shuffle is a matter of luck, and the mean of five hardly. */
const REPEATS = 5;
/** More rows make the intervals narrower than anyone needs. */
const MAX_ROWS = 10_000;
/** Rows that the model answers in all; with many columns fewer rows are taken. */
const MAX_ANSWERS = 1_000_000;
/** With fewer the intervals would say nothing. */
const MIN_ROWS = 200;
const SEED = 20_260_102;
/**
 * By how much the first metric gets worse when a column is shuffled among the test rows, so that its values stay and their meaning goes
 * (Breiman 2001; Fisher, Rudin & Dominici 2019): the mean of a few shuffles. The interval is the paired bootstrap's over the rows, one-sided
 * bounds each at `confidence`; it does not hold the luck of the shuffles. A column that others stand in for shows little.
 */
async function permutationImportance(model, judged, input) {
    const { features } = model;
    const rows = Math.min(judged.table.rows, MAX_ROWS, Math.floor(MAX_ANSWERS / (features.length * REPEATS)));
    if (rows < Math.min(MIN_ROWS, judged.table.rows))
        return { state: 'not-measured', reason: `the model reads ${features.length} columns; shuffling each of them would take more than ${MAX_ANSWERS} answers` };
    const name = (0,metrics_to_compute/* metricsToCompute */.K)(input).find((metric) => !metric.startsWith('mean(') && !(0,cost_metrics/* isCostMetric */.A)(metric));
    if (name === undefined)
        return { state: 'not-measured', reason: 'no metric of the answers is computed' };
    const random = (0,statistics_random/* createRandom */.s)(SEED);
    const chosen = someRows(judged.table.rows, rows, random);
    const table = (0,take_rows/* takeRows */.L)(judged.table, chosen);
    const target = (0,take_target/* takeTarget */.b)(judged.target, chosen);
    const metric = (0,find_metric/* metricNamed */.SB)(name, target.task);
    const prepared = async (from) => {
        const { answers } = (0,read_for_metric/* readForMetric */.Q)(metric, (0,population/* modelAnswers */.RY)(await model.answer(from, target), input.evaluate.threshold));
        return answers === null ? null : metric.prepare(target.labels, answers);
    };
    const own = await prepared(table);
    if (own === null)
        return { state: 'not-measured', reason: `${name} can't be computed from the model's answers` };
    const shuffled = [];
    for (const feature of features) {
        for (let repeat = 0; repeat < REPEATS; repeat++)
            shuffled.push((await prepared(withShuffled(table, feature, random))) ?? (() => Number.NaN));
    }
    const take = (values, into) => values && (0,gather/* gather */.k)(values, chosen, into);
    const weights = take(input.weights, new Float64Array(rows));
    const groups = take(input.groups, new Int32Array(rows));
    const losses = features.map((_, place) => lossOf(metric, own, shuffled.slice(place * REPEATS, (place + 1) * REPEATS)));
    const drawn = (0,draw_metrics/* drawMetrics */.g)(losses, target.labels, { task: target.task, weights, groups: groups && (0,population/* numberAnew */.tb)(groups) });
    const all = weights ?? new Float64Array(rows).fill(1);
    const measured = features.map((feature, place) => {
        const value = losses[place]?.(all) ?? Number.NaN;
        const draws = drawn[place];
        const bounds = draws === undefined || !Number.isFinite(value) ? null : (0,intervals_draws/* summarizeDraws */.D)(draws, value).bounds(input.evaluate.confidence);
        return { feature, value: Number.isFinite(value) ? value : null, low: bounds?.low ?? null, high: bounds?.high ?? null };
    });
    return { state: 'measured', metric: name, rows, repeats: REPEATS, features: measured.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)) };
}
/** Positive where the shuffled column made it worse. */
function lossOf({ direction }, own, shuffled) {
    const sign = direction === 'higher' ? 1 : -1;
    return (counts) => {
        const before = own(counts);
        return shuffled.reduce((sum, one) => sum + sign * (before - one(counts)), 0) / shuffled.length;
    };
}
function withShuffled(table, feature, random) {
    const column = table.columns.get(feature);
    if (column === undefined)
        throw new RangeError(`column ${feature} was not read`);
    const order = shuffle(Int32Array.from({ length: table.rows }, (_, row) => row), random);
    const moved = column.kind === 'number' ? { ...column, values: (0,gather/* gather */.k)(column.values, order, new Float64Array(table.rows)) } : { ...column, codes: (0,gather/* gather */.k)(column.codes, order, new Int32Array(table.rows)) };
    return { ...table, columns: new Map([...table.columns, [feature, moved]]) };
}
/** So many of all rows, in their order. */
function someRows(all, wanted, random) {
    const rows = Int32Array.from({ length: all }, (_, row) => row);
    return wanted === all ? rows : shuffle(rows, random).slice(0, wanted).sort();
}
/** Fisher and Yates', in place. */
function shuffle(rows, random) {
    for (let last = rows.length - 1; last > 0; last--) {
        const other = random.below(last + 1);
        [rows[last], rows[other]] = [rows[other] ?? 0, rows[last] ?? 0];
    }
    return rows;
}

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/judge/answers/shown-columns.js

/** @throws UserError where neither the predictions nor the data have one of the columns (`evaluate.show`) */
function checkShown(names, { judged, candidate }) {
    const absent = names.find((name) => candidate?.table.columns.has(name) !== true && !judged.table.columns.has(name));
    if (absent !== undefined)
        throw new errors/* UserError */.yo(`evaluate.show: no column ${JSON.stringify(absent)}, neither beside the predictions nor in the data`);
}
/** The columns of these rows: of the predictions, each model's own where they differ, else of the data. */
function shownColumns(names, ids, { judged, candidate, baseline }) {
    return names.flatMap((name) => {
        const own = candidate === null ? null : cellsOf(candidate.table.columns.get(name), candidate.ids, ids);
        if (own === null)
            return [{ name, of: null, cells: cellsOf(judged.table.columns.get(name), judged.ids, ids) ?? [] }];
        const other = baseline === null ? null : cellsOf(baseline.table.columns.get(name), baseline.ids, ids);
        if (other === null || other.every((cell, place) => cell === own[place]))
            return [{ name, of: null, cells: own }];
        return [{ name, of: 'baseline', cells: other }, { name, of: 'candidate', cells: own }];
    });
}
/** The cells of the rows with these ids; null without the column. */
function cellsOf(column, all, ids) {
    if (column === undefined)
        return null;
    const wanted = new Set(ids);
    const places = new Map(all.flatMap((id, place) => (wanted.has(id) ? [[id, place]] : [])));
    return ids.map((id) => cellText(column, places.get(id) ?? -1));
}
function cellText(column, place) {
    if (column.kind === 'text')
        return column.dictionary[column.codes[place] ?? -1] ?? null;
    const value = column.values[place] ?? Number.NaN;
    return Number.isNaN(value) ? null : String(value);
}

;// CONCATENATED MODULE: ./build/shared/judge/costs/rows-alone.js

/** These rows as if there were no others: their texts alone, so that a model which reads each text once does not read those of all rows. */
function rowsAlone(table, rows) {
    const taken = (0,take_rows/* takeRows */.L)(table, rows);
    return { ...taken, columns: new Map([...taken.columns].map(([name, column]) => [name, withOwnTexts(column)])) };
}
function withOwnTexts(column) {
    if (column.kind === 'number')
        return column;
    const places = new Map([...new Set(column.codes)].filter((code) => code !== -1).map((code, place) => [code, place]));
    return { ...column, codes: column.codes.map((code) => places.get(code) ?? -1), dictionary: [...places.keys()].map((code) => column.dictionary[code] ?? '') };
}

;// CONCATENATED MODULE: ./build/shared/judge/costs/measure-costs.js


/** Turns of each model: a slow moment of the machine falls on one turn of both, and twenty turns show how much they vary. */
const ROUNDS = 20;
/** A turn of a model takes about this long at most, for single rows and again for many. */
const ROUND_MS = 50;
/** Single rows of a turn: the 95th percentile of forty is the third largest. */
const SINGLES = { most: 40, least: 5 };
/** Rows that are answered at once. */
const MANY = 4096;
const WARM_UP = 3;
/**
 * What two models cost, by turns on the same machine and the same rows, after a warm-up: the time from a row's cells to its answer, one row at
 * a time, and how many rows a second are answered at once. Of predictions and of programs nothing is measured but the bytes of the model.
 * @param options.timed whether a time is asked for at all
 */
async function measureCosts(models, judged, { clock, timed }) {
    const elapsed = () => clock.elapsed?.() ?? clock.now().getTime();
    const [candidate, baseline] = [models.candidate, models.baseline].map((answerer) => (timed && answerer?.runs ? createTurns(answerer.runs, judged, elapsed) : null));
    for (const turns of [candidate, baseline])
        await turns?.warmUp();
    for (let round = 0; round < ROUNDS; round++) {
        // Who comes first alternates, since the first may find a colder cache.
        for (const turns of round % 2 === 0 ? [candidate, baseline] : [baseline, candidate])
            await turns?.take(round);
    }
    return { candidate: costsOf(models.candidate, candidate ?? null), baseline: models.baseline === null ? null : costsOf(models.baseline, baseline ?? null) };
}
function costsOf({ bytes }, turns) {
    return { model_bytes: bytes, rounds: turns?.rounds ?? null };
}
function createTurns(model, { table, target }, elapsed) {
    const answer = async (rows) => {
        const [some, its] = [rowsAlone(table, rows), (0,take_target/* takeTarget */.b)(target, rows)];
        if (model.time !== undefined)
            return model.time(some, its, { elapsed });
        const start = elapsed();
        await model.answer(some, its);
        return elapsed() - start;
    };
    const one = (place) => Int32Array.of(place % table.rows);
    const many = (count) => Int32Array.from({ length: count }, (_, row) => row);
    const rounds = { latency_p50_ms: [], latency_p95_ms: [], throughput_rows_s: [] };
    let singles = SINGLES.least;
    let atOnce = Math.min(MANY, table.rows);
    return {
        rounds,
        async warmUp() {
            let [single, batch] = [0, 0];
            for (let turn = 0; turn < WARM_UP; turn++)
                single = await answer(one(turn));
            batch = await answer(many(atOnce));
            singles = Math.round(Math.min(SINGLES.most, Math.max(SINGLES.least, ROUND_MS / single)));
            atOnce = Math.max(1, Math.min(atOnce, Math.floor((atOnce * ROUND_MS) / batch) || atOnce));
        },
        async take(round) {
            const times = [];
            for (let turn = 0; turn < singles; turn++)
                times.push(await answer(one(round * SINGLES.most + turn)));
            times.sort((a, b) => a - b);
            rounds.latency_p50_ms.push(percentile(times, 0.5));
            rounds.latency_p95_ms.push(percentile(times, 0.95));
            // A clock may not have moved; a millisecond is the coarsest.
            rounds.throughput_rows_s.push(atOnce / (Math.max(await answer(many(atOnce)), 0.001) / 1000));
        },
    };
}
/** The nearest rank. */
function percentile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

// EXTERNAL MODULE: ./build/shared/results/evaluation-evidence.js
var evaluation_evidence = __webpack_require__(22965);
// EXTERNAL MODULE: ./build/shared/judge/metrics/score-metrics.js
var score_metrics = __webpack_require__(36352);
;// CONCATENATED MODULE: ./build/shared/judge/evidence/calibration-curve.js

/**
 * Mean score and share of hits in each bin of `calibration_error` that holds a row.
 * @param hits 1 where what the score is the probability of came true, else 0
 */
function calibrationCurve(hits, scores, counts) {
    const bins = Array.from({ length: score_metrics/* CALIBRATION_BINS */.oM }, (_, bin) => ({ bin, rows: 0, scores: 0, hits: 0 }));
    for (const [row, score] of scores.entries()) {
        const into = bins[(0,score_metrics/* calibrationBin */.Ws)(score)];
        const count = counts[row] ?? 0;
        if (into === undefined)
            continue;
        into.rows += count;
        into.scores += count * score;
        into.hits += count * (hits[row] ?? 0);
    }
    // A sum of weights may be more than their mean times their number, by its last digit.
    return bins.flatMap(({ bin, rows, scores: sum, hits: hit }) => (rows > 0 ? [{ bin, rows, mean_score: Math.min(1, sum / rows), share: Math.min(1, hit / rows) }] : []));
}

;// CONCATENATED MODULE: ./build/shared/judge/evidence/confusion-matrix.js

/** Where there are too many classes, the most frequent ones, in the target's order. */
function chooseClasses(labels, classes) {
    const rows = new Float64Array(classes);
    for (const label of labels)
        rows[label] = (rows[label] ?? 0) + 1;
    const all = Array.from(rows.keys());
    const own = classes <= evaluation_evidence/* MAX_CLASSES */.sw ? all : all.toSorted((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b).slice(0, evaluation_evidence/* MAX_CLASSES */.sw - 1).toSorted((a, b) => a - b);
    const placeOf = new Int32Array(classes).fill(own.length);
    for (const [place, index] of own.entries())
        placeOf[index] = place;
    return { placeOf, own, others: classes - own.length };
}
/** Rows by class of the label, and in it by the class that was answered. */
function confusionMatrix(labels, answered, { counts, shown: { placeOf, own, others } }) {
    const size = own.length + (others > 0 ? 1 : 0);
    const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
    for (const [row, label] of labels.entries()) {
        const into = matrix[placeOf[label] ?? 0];
        const place = placeOf[answered[row] ?? 0] ?? 0;
        if (into !== undefined)
            into[place] = (into[place] ?? 0) + (counts[row] ?? 0);
    }
    return matrix;
}

;// CONCATENATED MODULE: ./build/shared/judge/evidence/thin-curve.js

/** Of a rate: what is finer nobody sees. */
const STEPS = 1e6;
/** The points that lie nearest to equal steps along a curve, the first and the last always; no two the same. */
function thinCurve(points) {
    const rounded = points.map(([x, y]) => [Math.round(x * STEPS) / STEPS, Math.round(y * STEPS) / STEPS]).filter(([x, y], place, all) => x !== all[place - 1]?.[0] || y !== all[place - 1]?.[1]);
    if (rounded.length <= evaluation_evidence/* MAX_POINTS */.N0)
        return rounded;
    const lengths = rounded.map(([x, y], place) => Math.abs(x - (rounded[place - 1]?.[0] ?? x)) + Math.abs(y - (rounded[place - 1]?.[1] ?? y)));
    const length = lengths.reduce((sum, each) => sum + each, 0);
    const kept = [];
    let along = 0;
    for (const [place, point] of rounded.entries()) {
        along += lengths[place] ?? 0;
        const last = place === rounded.length - 1;
        if (last || (along * (evaluation_evidence/* MAX_POINTS */.N0 - 2) >= kept.length * length && kept.length < evaluation_evidence/* MAX_POINTS */.N0 - 1))
            kept.push(point);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/shared/judge/evidence/score-curves.js


/** Thresholds that are tried in each class: five times the points that are kept, so that thinning can choose. */
const TRIED = 5 * evaluation_evidence/* MAX_POINTS */.N0;
/**
 * ROC and precision–recall curve. Each point is one that scikit-learn has; up to a thousand rows of a class all of them, of more as many by their
 * rank in each class, so that a rare one is not passed over. Then thinned.
 * @param labels 0 or 1
 * @param counts how much each row counts
 * @returns nulls where one class has no row, for then a rate is undefined
 */
function scoreCurves(labels, scores, counts) {
    const thresholds = chooseThresholds(labels, scores);
    const found = { positives: new Float64Array(thresholds.length), negatives: new Float64Array(thresholds.length) };
    for (const [row, score] of scores.entries()) {
        const place = placeOf(score, thresholds);
        const into = labels[row] === 1 ? found.positives : found.negatives;
        into[place] = (into[place] ?? 0) + (counts[row] ?? 0);
    }
    const [allPositives, allNegatives] = [sumOf(found.positives), sumOf(found.negatives)];
    if (!(allPositives > 0 && allNegatives > 0))
        return { roc: null, precision_recall: null };
    const roc = [[0, 0]];
    const precisionRecall = [[0, 1]];
    let positives = 0;
    let negatives = 0;
    // From the highest threshold down.
    for (let place = thresholds.length - 1; place >= 0; place--) {
        positives += found.positives[place] ?? 0;
        negatives += found.negatives[place] ?? 0;
        if (positives + negatives === 0)
            continue;
        // Sums in another order may differ in the last digit; all rows are all rows.
        const recall = place === 0 ? 1 : Math.min(1, positives / allPositives);
        roc.push([place === 0 ? 1 : Math.min(1, negatives / allNegatives), recall]);
        precisionRecall.push([recall, positives / (positives + negatives)]);
    }
    return { roc: thinCurve(roc), precision_recall: thinCurve(precisionRecall) };
}
/** Ascending, without repeats; the least score of all is among them. */
function chooseThresholds(labels, scores) {
    const chosen = [0, 1].flatMap((side) => {
        const sorted = scores.filter((_, row) => labels[row] === side).sort();
        if (sorted.length <= TRIED)
            return [...sorted];
        return Array.from({ length: TRIED }, (_, place) => sorted[Math.round((place * (sorted.length - 1)) / (TRIED - 1))] ?? 0);
    });
    return Float64Array.from(new Set(chosen)).sort();
}
/** The highest threshold that the score reaches. */
function placeOf(score, thresholds) {
    let low = 0;
    let high = thresholds.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((thresholds[middle] ?? 0) <= score)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./build/shared/judge/evidence/one-vs-rest.js


/**
 * ROC and precision–recall curve of the most frequent classes, each told from all others by its own probability.
 * @param probabilities a row after the other, `width` each
 */
function oneVsRest(labels, probabilities, { width, counts, shown: { own } }) {
    const rows = new Float64Array(width);
    for (const label of labels)
        rows[label] = (rows[label] ?? 0) + 1;
    const places = Array.from(own.keys());
    const rowsAt = (place) => rows[own[place] ?? 0] ?? 0;
    const chosen = places.toSorted((a, b) => rowsAt(b) - rowsAt(a) || a - b).slice(0, evaluation_evidence/* MAX_CURVE_CLASSES */.Ms).toSorted((a, b) => a - b);
    return chosen.map((place) => {
        const index = own[place] ?? 0;
        const scores = Float64Array.from(labels, (_, row) => probabilities[row * width + index] ?? 0);
        return { class: place, ...scoreCurves(labels.map((label) => Number(label === index)), scores, counts) };
    });
}

// EXTERNAL MODULE: ./build/shared/statistics/equal-bins.js
var equal_bins = __webpack_require__(11733);
;// CONCATENATED MODULE: ./build/shared/judge/evidence/residual-evidence.js

/** Of the picture of labels and predictions, in each direction. */
const VALUE_BINS = 24;
const RESIDUAL_BINS = 30;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** Of the rows at each end, which lie in the open bins there: one far row would press all others into one bin. */
const TAIL = 0.005;
/**
 * @param models predictions of each, in the order of the labels
 * @returns null where residuals are beyond what a double holds
 */
function regressionEdges(labels, models) {
    const residuals = models.map((values) => values.map((value, row) => value - (labels[row] ?? 0)));
    if (residuals.some((values) => !values.every(Number.isFinite)))
        return null;
    // Around zero, where a residual is neither too high nor too low.
    const far = Math.max(0, ...residuals.flatMap(rangeOf).map(Math.abs));
    const values = [labels, ...models].map(rangeOf);
    return {
        residual_edges: (0,equal_bins/* equalEdges */.F)(-far, far, RESIDUAL_BINS),
        value_edges: (0,equal_bins/* equalEdges */.F)(Math.min(...values.map(([low]) => low)), Math.max(...values.map(([, high]) => high)), VALUE_BINS),
    };
}
/** How far the predictions lie from the labels, and where. */
function residualEvidence(labels, predictions, { counts, edges }) {
    const { residual_edges: residualEdges, value_edges: valueEdges } = edges;
    const residuals = predictions.map((value, row) => value - (labels[row] ?? 0));
    const histogram = Array.from({ length: residualEdges.length - 1 }, () => 0);
    const grid = Array.from({ length: valueEdges.length - 1 }, () => Array.from({ length: valueEdges.length - 1 }, () => 0));
    for (const [row, residual] of residuals.entries()) {
        const count = counts[row] ?? 0;
        const bin = (0,equal_bins/* binBetween */.S)(residual, residualEdges);
        histogram[bin] = (histogram[bin] ?? 0) + count;
        const into = grid[(0,equal_bins/* binBetween */.S)(labels[row] ?? 0, valueEdges)];
        const place = (0,equal_bins/* binBetween */.S)(predictions[row] ?? 0, valueEdges);
        if (into !== undefined)
            into[place] = (into[place] ?? 0) + count;
    }
    const sorted = residuals.toSorted();
    const quantiles = Object.fromEntries(QUANTILES.map((share) => [String(share), valueAt(sorted, share)]));
    return { residuals: { quantiles, counts: histogram }, predicted: grid };
}
function rangeOf(values) {
    const sorted = values.toSorted();
    return [valueAt(sorted, TAIL), valueAt(sorted, 1 - TAIL)];
}
/** A value that is there: none between two, which would be no row's. */
function valueAt(sorted, share) {
    return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/judge/evidence/collect-evidence.js








/** Of a class; what is longer is no name. */
const MAX_NAME = 100;
const NOTHING = { confusion: null, roc: null, precision_recall: null, one_vs_rest: null, calibration: null, scores: null, residuals: null, predicted: null };
/**
 * How the candidate and, on the same rows, the baseline answer: what a report draws. Bounded, whatever the number of rows.
 * @param options.compared the baseline's answers could be used
 * @param options.showValues false: no class by name, and nothing in the unit of the target
 */
function collectEvidence(input, { compared, showValues }) {
    const { target, evaluate } = input;
    const names = (0,tables_target/* classNames */.x)(target);
    const { labels, weights, candidate, baseline } = answeredRows(input, compared);
    const shown = chooseClasses(names.length === 0 ? new Float64Array() : labels, names.length);
    const models = [candidate, ...(baseline === null ? [] : [baseline])];
    const edges = target.task === 'regression' && showValues ? regressionEdges(labels, models.map(({ values }) => values)) : null;
    const rows = { labels, counts: weights ?? new Float64Array(labels.length).fill(1), shown, edges };
    const classes = shown.own.map((place, index) => (showValues ? (names[place] ?? '').slice(0, MAX_NAME).toWellFormed() : `class ${index + 1}`));
    return {
        schema: 'mlops/evaluation-evidence/v1',
        task: target.task,
        rows: labels.length,
        weighted: weights !== null,
        classes: shown.others > 0 ? [...classes, 'all others'] : classes,
        other_classes: shown.others,
        threshold: candidate.kind === 'score' ? evaluate.threshold : null,
        residual_edges: edges === null ? null : [...edges.residual_edges],
        value_edges: edges === null ? null : [...edges.value_edges],
        candidate: evidenceOf(candidate, rows),
        baseline: baseline === null ? null : evidenceOf(baseline, rows),
    };
}
/** Both models on the rows that both answered. */
function answeredRows(input, compared) {
    const { target, baseline } = input;
    const all = Array.from(target.labels.keys());
    if (!compared || baseline.state !== 'answered')
        return (0,population/* chooseRows */.dk)((0,population/* populationOf */.JX)(input, { state: 'not-asked' }), all);
    const { values } = baseline.answers;
    return (0,population/* chooseRows */.dk)((0,population/* populationOf */.JX)(input, baseline), all.filter((row) => !Number.isNaN(values[row])));
}
function evidenceOf({ kind, values, classes, probabilities }, { labels, counts, shown, edges }) {
    if (kind === 'none')
        return NOTHING;
    if (kind === 'value')
        return edges === null ? NOTHING : { ...NOTHING, ...residualEvidence(labels, values, { counts, edges }) };
    const confusion = classes === null ? null : confusionMatrix(labels, classes, { counts, shown });
    if (kind === 'score') {
        return { ...NOTHING, confusion, ...scoreCurves(labels, values, counts), calibration: calibrationCurve(labels, values, counts), scores: scoresByClass(labels, values, counts) };
    }
    if (probabilities === null)
        return { ...NOTHING, confusion };
    const width = probabilities.length / labels.length;
    const confidence = values.map((answered, row) => probabilities[row * width + answered] ?? 0);
    const right = values.map((answered, row) => Number(answered === labels[row]));
    return { ...NOTHING, confusion, one_vs_rest: oneVsRest(labels, probabilities, { width, counts, shown }), calibration: calibrationCurve(right, confidence, counts) };
}
function scoresByClass(labels, scores, counts) {
    const bins = { negative: Array.from({ length: evaluation_evidence/* SCORE_BINS */.aC }, () => 0), positive: Array.from({ length: evaluation_evidence/* SCORE_BINS */.aC }, () => 0) };
    for (const [row, score] of scores.entries()) {
        const into = labels[row] === 1 ? bins.positive : bins.negative;
        const bin = Math.min(evaluation_evidence/* SCORE_BINS */.aC - 1, Math.floor(score * evaluation_evidence/* SCORE_BINS */.aC));
        into[bin] = (into[bin] ?? 0) + (counts[row] ?? 0);
    }
    return bins;
}

// EXTERNAL MODULE: ./build/shared/judge/judge.js + 24 modules
var judge = __webpack_require__(26643);
// EXTERNAL MODULE: ./build/shared/judge/metrics/check-configured-metrics.js
var check_configured_metrics = __webpack_require__(97799);
// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(91481);
;// CONCATENATED MODULE: ./build/shared/registry/read-once.js
/** A ledger that is asked for the log of a model once, for a stage that writes nothing into it: on GitHub each reading is a request. */
function readOnce(ledger) {
    const logs = new Map();
    return {
        ...ledger,
        read(model) {
            const log = logs.get(model) ?? ledger.read(model);
            logs.set(model, log);
            return log;
        },
    };
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/evaluation-report.js + 10 modules
var evaluation_report = __webpack_require__(658);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/html/html.js
var html = __webpack_require__(71136);
// EXTERNAL MODULE: ./build/shared/report/html/page.js + 1 modules
var page = __webpack_require__(3524);
// EXTERNAL MODULE: ./build/shared/report/html/phrase-html.js
var phrase_html = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/shared/report/html/section.js
var section = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/shared/report/html/verdict-mark.js
var verdict_mark = __webpack_require__(2308);
// EXTERNAL MODULE: ./build/shared/report/evaluation/headline.js
var headline = __webpack_require__(54420);
// EXTERNAL MODULE: ./build/shared/report/evaluation/with-short-metrics.js
var with_short_metrics = __webpack_require__(96799);
// EXTERNAL MODULE: ./build/shared/report/html/table.js
var table = __webpack_require__(18645);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/answers-section.js





const MAX_CELL = 100;
/** Classes of two matrices that have room beside each other. */
const SIDE_BY_SIDE = 3;
/** Which answers changed, on which rows most, and what each model takes for what. */
function answersSection({ answers }, { evidence, changes, names }) {
    const { candidate, baseline } = evidence;
    const matrices = [matrix(candidate, names.candidate, evidence), ...(baseline === null ? [] : [matrix(baseline, names.baseline, evidence)])];
    const title = changes.length === 1 ? 'The row whose answer changed most' : `The ${changes.length} rows whose answer changed most`;
    const content = [
        answers === null ? [] : (0,html/* html */.q) `<p>${answers.threshold === null ? '' : `At the threshold ${answers.threshold}: `}${(0,format/* formatCount */.B4)(answers.became_right)} became right, ${(0,format/* formatCount */.B4)(answers.became_wrong)} became wrong, ${(0,format/* formatCount */.B4)(answers.same)} stayed.</p>`,
        candidate.confusion === null ? [] : evidence.classes.length <= SIDE_BY_SIDE ? (0,html/* html */.q) `<div class="pair">${matrices}</div>` : matrices,
        changes.length === 0 ? [] : (0,section/* htmlDetails */.M6)(title, (0,table/* htmlTable */.I)(title, [{ head: 'Row' }, { head: 'Label', kind: 'number' }, { head: names.baseline, kind: 'number' }, { head: names.candidate, kind: 'number' }], changes.map(({ id, label, baseline: then, candidate: now }) => [(0,html/* html */.q) `<code>${(0,cut_text/* cutText */.I)(id, MAX_CELL)}</code>`, ...[label, then, now].map((text) => (0,cut_text/* cutText */.I)(text, MAX_CELL))]))),
    ].filter((part) => !Array.isArray(part) || part.length > 0);
    return (0,section/* htmlSection */.$q)(baseline === null ? 'Answers' : 'Answers that changed', content);
}
function matrix({ confusion }, name, { classes, threshold, weighted, other_classes: others }) {
    if (confusion === null)
        return [];
    const shown = classes.map((each, place) => (0,cut_text/* cutText */.I)(others > 0 && place === classes.length - 1 ? `${(0,format/* formatCount */.B4)(others)} other classes` : each, MAX_CELL));
    const caption = `${name}: rows by label, and by the class answered${threshold === null ? '' : ` at ${threshold}`}${weighted ? ', by weight' : ''}`;
    const rows = confusion.map((row, place) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        const right = row[place] ?? 0;
        return [(0,html/* html */.q) `<code>${shown[place] ?? ''}</code>`, ...row.map((count, at) => (at === place ? (0,html/* html */.q) `<strong>${amount(count)}</strong>` : amount(count))), total > 0 ? (0,format/* formatPercent */.l9)(right / total) : '–'];
    });
    return (0,table/* htmlTable */.I)(caption, [{ head: 'Label ↓ answer →' }, ...shown.map((each) => ({ head: each, kind: 'number' })), { head: 'Recall', kind: 'number' }], rows);
}
/** Weights need not be whole. */
function amount(count) {
    return Number.isInteger(count) ? (0,format/* formatCount */.B4)(count) : (0,format/* formatNumber */.ZV)(count, 1);
}

// EXTERNAL MODULE: ./build/shared/report/html/histogram.js
var histogram = __webpack_require__(3387);
;// CONCATENATED MODULE: ./build/shared/report/html/card.js

/** A picture with its title and what it says. */
function card(title, picture, caption) {
    return (0,html/* html */.q) `<article class="card"><h3>${title}</h3><figure>${picture}<figcaption>${caption}</figcaption></figure></article>
`;
}

;// CONCATENATED MODULE: ./build/shared/report/html/curve-chart.js

const SIZE = 300;
const LEFT = 52;
const TOP = 8;
const BOTTOM = 44;
const RIGHT = 12;
const SMALLEST = 1.5;
const LARGEST = 6;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Shares against shares, both from 0 to 1, of both models over each other. */
function curveChart({ label, axes, now, before, diagonal = false, rows }) {
    const grid = TICKS.map((tick) => (0,html/* html */.q) `<path class="stroke-grid" d="M${LEFT} ${y(tick)}H${LEFT + SIZE}M${x(tick)} ${TOP}V${TOP + SIZE}"/><text class="fill-text" x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text><text class="fill-text" x="${x(tick)}" y="${TOP + SIZE + 17}" text-anchor="middle">${tick}</text>`);
    return (0,html/* html */.q) `<svg class="square" viewBox="0 0 ${LEFT + SIZE + RIGHT} ${TOP + SIZE + BOTTOM}" role="img" aria-label="${label}">${grid}${diagonal ? (0,html/* html */.q) `<path class="stroke-axis faint" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>` : []}<text class="fill-text" x="${x(0.5)}" y="${TOP + SIZE + 37}" text-anchor="middle">${axes.x}</text><text class="fill-text" x="13" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 13 ${y(0.5)})">${axes.y}</text>${line(before, 'before', rows?.before)}${line(now, 'now', rows?.now)}</svg>`;
}
function line(curve, side, rows) {
    if (curve === null || curve.length === 0)
        return [];
    const path = (0,html/* html */.q) `<path class="stroke-${side}" d="${curve.map(([across, up], place) => (0,html/* html */.q) `${place === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`)}"/>`;
    if (rows === undefined)
        return path;
    const most = Math.max(...rows);
    return [path, curve.map(([across, up], place) => (0,html/* html */.q) `<circle class="fill-${side}" cx="${x(across)}" cy="${y(up)}" r="${radius(rows[place] ?? 0, most)}"/>`)];
}
/** The area says how many. */
function radius(rows, most) {
    return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(most > 0 ? rows / most : 0);
}
function x(share) {
    return LEFT + share * SIZE;
}
function y(share) {
    return TOP + (1 - share) * SIZE;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/ranking-cards.js


/** ROC and precision–recall curve of both models over each other. @param ofClass the one that is told from all others, of more than two */
function rankingCards({ roc, precision_recall: precisionRecall }, before, ofClass) {
    const suffix = ofClass === undefined ? '' : ` of ${ofClass}`;
    return [
        ...(roc === null ? [] : [card(`ROC curve${suffix}`, curveChart({ label: `ROC curve${suffix}: true-positive rate against false-positive rate`, axes: { x: 'False-positive rate', y: 'True-positive rate' }, now: roc, before: before?.roc ?? null, diagonal: true }), 'Further to the upper left is better; the dotted line is chance.')]),
        ...(precisionRecall === null ? [] : [card(`Precision and recall${suffix}`, curveChart({ label: `Precision against recall${suffix}`, axes: { x: 'Recall', y: 'Precision' }, now: precisionRecall, before: before?.precision_recall ?? null }), 'Further to the upper right is better.')]),
    ];
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/class-curves-section.js






const class_curves_section_MAX_NAME = 60;
/** How both models tell each class from all others, where there are more than two. */
function classCurvesSection({ candidate, baseline, classes, other_classes: others }, names) {
    const curves = candidate.one_vs_rest ?? [];
    const cards = curves.flatMap((each) => rankingCards(each, baseline?.one_vs_rest?.find((old) => old.class === each.class) ?? null, (0,cut_text/* cutText */.I)(classes[each.class] ?? '', class_curves_section_MAX_NAME)));
    if (cards.length === 0)
        return [];
    const all = others === 0 ? classes.length : classes.length - 1 + others;
    const which = all > curves.length ? `The ${curves.length} most frequent of ${(0,format/* formatCount */.B4)(all)} classes, each` : 'Each class';
    return (0,section/* htmlSection */.$q)('Each class against the rest', [
        (0,html/* html */.q) `<p>${which} by the probability that the model gives it, told from all other rows.</p>`,
        (0,histogram/* histogramLegend */.c)(names.candidate, baseline === null ? null : names.baseline),
        (0,html/* html */.q) `<div class="cards">
${cards}</div>`,
    ]);
}

// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/shared/report/html/interval-plot.js

/** Of the extent, free at each end. */
const AIR = 0.04;
/** Zero, and every end of every interval. */
function extentOf(intervals) {
    const ends = [0, ...intervals.flatMap(({ value, low, high, limit }) => [value, low, high, limit].flatMap((end) => (end !== null && Number.isFinite(end) ? [end] : [])))];
    return { low: Math.min(...ends), high: Math.max(...ends) };
}
/** One line of a forest plot: the interval with its middle, zero, and the limit. As wide as there is room: places are shares of the width. */
function intervalPlot(label, { value, low, high, limit }, extent) {
    const at = (number) => `${interval_plot_placeOf(number, extent)}%`;
    const bar = low === null || high === null ? [] : (0,html/* html */.q) `<line class="stroke-state" x1="${at(low)}" x2="${at(high)}" y1="12" y2="12"/>`;
    return (0,html/* html */.q) `<svg class="line" role="img" aria-label="${label}"><line class="stroke-axis" x1="${at(0)}" x2="${at(0)}" y1="0" y2="24"/>${limit === null ? [] : (0,html/* html */.q) `<line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="0" y2="24"/>`}${bar}${value === null ? [] : (0,html/* html */.q) `<circle class="fill-state" cx="${at(value)}" cy="12" r="4"/>`}</svg>`;
}
/** In hundredths of the width. */
function interval_plot_placeOf(number, { low, high }) {
    // Halved, because the distance of two doubles may be more than a double holds.
    const width = high / 2 - low / 2;
    const share = width > 0 ? (number / 2 - low / 2) / width : 0.5;
    return Number((100 * (AIR + (1 - 2 * AIR) * Math.min(1, Math.max(0, share)))).toFixed(2));
}

// EXTERNAL MODULE: ./build/shared/report/html/take-within.js
var take_within = __webpack_require__(97492);
// EXTERNAL MODULE: ./build/shared/report/slice-name.js
var slice_name = __webpack_require__(18913);
// EXTERNAL MODULE: ./build/shared/report/evaluation/comparison-texts.js
var comparison_texts = __webpack_require__(21448);
// EXTERNAL MODULE: ./build/shared/report/evaluation/resolution.js
var resolution = __webpack_require__(51230);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/comparisons-section.js












/** Of one metric. */
const ROOM = { most: 150, bytes: 250_000 };
const MAX_METRICS = 20;
const MAX_REASON = 500;
const comparisons_section_MAX_NAME = 100;
/** Every comparison with the baseline as an interval beside zero and the limit, by metric; what did not pass first. */
function comparisonsSection(result, names) {
    const { comparisons, confidence } = result;
    if (comparisons.length === 0)
        return [];
    const metrics = [...new Set(comparisons.map(({ metric }) => metric))];
    const told = (0,resolution/* resolution */.P)(result);
    const groups = metrics.slice(0, MAX_METRICS).map((metric) => group(metric, comparisons.filter((comparison) => comparison.metric === metric)));
    return (0,section/* htmlSection */.$q)('Comparisons', [
        (0,html/* html */.q) `<p>Change from ${names.baseline} to ${names.candidate}, on the same rows; to the right is better. The line is the interval that decides (${(0,format/* formatPercent */.l9)(2 * confidence - 1)}, each side ${(0,format/* formatPercent */.l9)(confidence)}), the dot the change itself, the broken line the loss that is allowed.</p>`,
        groups,
        metrics.length > MAX_METRICS ? (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(metrics.length - MAX_METRICS)} more metrics are in result.json.</p>` : [],
        told.length === 0 ? [] : (0,html/* html */.q) `<p class="soft">${(0,phrase_html/* phraseHtml */.l)(told)}</p>`,
    ]);
}
function group(metric, comparisons) {
    const extent = extentOf(comparisons.map(intervalOf));
    const sorted = comparisons.toSorted((a, b) => Number(a.slice !== null) - Number(b.slice !== null) || Number((0,verdict_verdict/* isAccepted */.oB)(a.verdict)) - Number((0,verdict_verdict/* isAccepted */.oB)(b.verdict)));
    const { shown, left } = (0,take_within/* takeWithin */.D)(sorted, (comparison) => comparisons_section_line(comparison, extent), ROOM);
    return (0,html/* html */.q) `<div class="group"><h3><code>${(0,cut_text/* cutText */.I)(metric, comparisons_section_MAX_NAME)}</code></h3>
${shown}${left === 0 ? [] : (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(left)} more slices are in result.json.</p>`}</div>
`;
}
function comparisons_section_line(comparison, extent) {
    const { slice, rows, verdict, reason } = comparison;
    const name = slice === null ? 'All rows' : (0,slice_name/* sliceText */.S)(slice);
    const { baseline, candidate, change, allowed } = (0,comparison_texts/* comparisonTexts */.u)(comparison);
    const label = `${name}: ${change}, allowed ${allowed}`;
    return (0,html/* html */.q) `<div class="compare"><div>${slice === null ? (0,html/* html */.q) `<strong>${name}</strong>` : (0,html/* html */.q) `<code>${name}</code>`} <div class="soft small">${(0,format/* formatRows */.dZ)(rows)}</div></div><div class="plot ${verdict}" title="${(0,cut_text/* cutText */.I)(reason, MAX_REASON)}">${intervalPlot(label, intervalOf(comparison), extent)}</div><div class="numbers">${change} ${(0,verdict_mark/* verdictMark */.v)(verdict)}<br><span class="soft">${baseline} → ${candidate}, allowed ${allowed}</span></div></div>
`;
}
function intervalOf({ improvement, low, high, margin }) {
    return { value: improvement, low, high, limit: -margin };
}

;// CONCATENATED MODULE: ./build/shared/report/html/heat-map.js

const heat_map_SIZE = 300;
const heat_map_LEFT = 22;
const heat_map_TOP = 8;
const heat_map_BOTTOM = 44;
const heat_map_RIGHT = 12;
/** The least that is seen. */
const LEAST = 0.12;
/** How many rows lie where, over two axes of the same quantity; the diagonal is where both are equal. */
function heatMap({ label, axes, ends, counts }) {
    const most = Math.max(...counts.flat());
    const cell = heat_map_SIZE / Math.max(1, counts.length);
    // The root, so that few rows beside many are seen.
    const shade = (count) => LEAST + (1 - LEAST) * Math.sqrt(count / most);
    const cells = counts.flatMap((column, across) => column.map((count, up) => (count > 0 ? (0,html/* html */.q) `<rect class="heat" x="${heat_map_LEFT + across * cell}" y="${heat_map_TOP + heat_map_SIZE - (up + 1) * cell}" width="${cell}" height="${cell}" fill-opacity="${shade(count)}"/>` : [])));
    return (0,html/* html */.q) `<svg class="square" viewBox="0 0 ${heat_map_LEFT + heat_map_SIZE + heat_map_RIGHT} ${heat_map_TOP + heat_map_SIZE + heat_map_BOTTOM}" role="img" aria-label="${label}"><path class="stroke-grid" d="M${heat_map_LEFT} ${heat_map_TOP}H${heat_map_LEFT + heat_map_SIZE}V${heat_map_TOP + heat_map_SIZE}H${heat_map_LEFT}Z"/>${cells}<path class="stroke-axis faint" d="M${heat_map_LEFT} ${heat_map_TOP + heat_map_SIZE}L${heat_map_LEFT + heat_map_SIZE} ${heat_map_TOP}"/><text class="fill-text" x="${heat_map_LEFT}" y="${heat_map_TOP + heat_map_SIZE + 17}">${ends.low}</text><text class="fill-text" x="${heat_map_LEFT + heat_map_SIZE}" y="${heat_map_TOP + heat_map_SIZE + 17}" text-anchor="end">${ends.high}</text><text class="fill-text" x="${heat_map_LEFT + heat_map_SIZE / 2}" y="${heat_map_TOP + heat_map_SIZE + 36}" text-anchor="middle">${axes.x}</text><text class="fill-text" x="14" y="${heat_map_TOP + heat_map_SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${heat_map_TOP + heat_map_SIZE / 2})">${axes.y}</text></svg>`;
}

// EXTERNAL MODULE: ./build/shared/statistics/shares-of.js
var shares_of = __webpack_require__(26472);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/curves-section.js










const DIGITS = 4;
/** How both models answer, as pictures over each other: scores, ranking, calibration; of quantities the residuals. */
function curvesSection(evidence, names) {
    const { candidate, baseline } = evidence;
    const cards = [...rankingCards(candidate, baseline), ...calibrationCard(evidence), ...scoreCards(evidence), ...regressionCards(evidence, names)];
    if (cards.length === 0)
        return [];
    return (0,section/* htmlSection */.$q)('How it answers', [(0,histogram/* histogramLegend */.c)(names.candidate, baseline === null ? null : names.baseline), (0,html/* html */.q) `<div class="cards">
${cards}</div>`, quantiles(evidence, names)]);
}
function calibrationCard({ task, candidate, baseline }) {
    const [now, before] = [pointsOf(candidate), baseline === null ? null : pointsOf(baseline)];
    if (now === null)
        return [];
    const [score, share] = task === 'binary' ? ['Mean score', 'Share of positives'] : ['Mean probability of the class answered', 'Share that was right'];
    const picture = curveChart({ label: `Calibration: ${share.toLowerCase()} against ${score.toLowerCase()}`, axes: { x: score, y: share }, now, before, diagonal: true, rows: { now: rowsOf(candidate), before: baseline === null ? [] : rowsOf(baseline) } });
    return [card('Calibration', picture, 'On the dotted line a score means what it says: of the rows with 0.3, three in ten. A small point is of few rows, and lies off it by chance.')];
}
function pointsOf({ calibration }) {
    return calibration === null ? null : calibration.map(({ mean_score: score, share }) => [score, share]);
}
function rowsOf({ calibration }) {
    return (calibration ?? []).map(({ rows }) => rows);
}
function scoreCards({ candidate, baseline, classes }) {
    const { scores } = candidate;
    if (scores === null)
        return [];
    return ['negative', 'positive'].map((side, place) => {
        const name = classes[place] ?? side;
        const [now, before] = [(0,shares_of/* sharesOf */.A)(scores[side]), baseline?.scores ? (0,shares_of/* sharesOf */.A)(baseline.scores[side]) : null];
        const picture = (0,histogram/* histogram */.J)({ label: `Scores of the rows whose label is ${name}`, now, before, describe: (bin) => `${roundly(bin / now.length)} to ${roundly((bin + 1) / now.length)}: ${(0,format/* formatPercent */.l9)(now[bin] ?? 0)}` });
        return card(`Scores where the label is ${name}`, (0,html/* html */.q) `<div>${picture}<div class="ends"><span>0</span><span>score</span><span>1</span></div></div>`, side === 'positive' ? 'Further to the right is better.' : 'Further to the left is better.');
    });
}
function regressionCards({ candidate, baseline, residual_edges: edges, value_edges: values }, names) {
    const { residuals, predicted } = candidate;
    if (residuals === null || predicted === null || edges === null || values === null)
        return [];
    const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 0];
    const now = (0,shares_of/* sharesOf */.A)(residuals.counts);
    const picture = (0,histogram/* histogram */.J)({ label: `Histogram of the residuals from ${roundly(low)} to ${roundly(high)}`, now, before: baseline?.residuals ? (0,shares_of/* sharesOf */.A)(baseline.residuals.counts) : null, describe: (bin) => `${roundly(edges[bin] ?? 0)} to ${roundly(edges[bin + 1] ?? 0)}: ${(0,format/* formatPercent */.l9)(now[bin] ?? 0)}` });
    const ends = { low: roundly(values[0] ?? 0), high: roundly(values.at(-1) ?? 0) };
    const map = (name, counts) => card(`Predictions of ${name}`, heatMap({ label: `Predictions of ${name} against labels`, axes: { x: 'Label', y: 'Prediction' }, ends, counts }), 'A stronger colour is more rows; on the dotted line a prediction is right.');
    return [
        card('Residuals', (0,html/* html */.q) `<div>${picture}<div class="ends"><span>≤ ${roundly(low)}</span><span>prediction − label</span><span>≥ ${roundly(high)}</span></div></div>`, 'Narrow and around the middle is better.'),
        map(names.candidate, predicted),
        ...(baseline?.predicted ? [map(names.baseline, baseline.predicted)] : []),
    ];
}
function quantiles({ candidate, baseline }, names) {
    const { residuals } = candidate;
    if (residuals === null)
        return [];
    const shown = Object.keys(residuals.quantiles).toSorted((a, b) => Number(a) - Number(b));
    const row = (name, of) => [name, ...shown.map((share) => (of[share] === undefined ? '–' : roundly(of[share])))];
    const rows = [row(names.candidate, residuals.quantiles), ...(baseline?.residuals ? [row(names.baseline, baseline.residuals.quantiles)] : [])];
    return (0,table/* htmlTable */.I)('Quantiles of the residuals', [{ head: 'Model' }, ...shown.map((share) => ({ head: (0,format/* formatPercent */.l9)(Number(share)), kind: 'number' }))], rows);
}
function roundly(value) {
    return (0,format/* formatDigits */.yg)(value, DIGITS);
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/value-texts.js
var value_texts = __webpack_require__(66286);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/gates-section.js








const MAX_GATES = 300;
const MAX_WAIVERS = 100;
const gates_section_MAX_NAME = 150;
const gates_section_MAX_REASON = 500;
const HEAD = [{ head: 'Gate' }, { head: 'Verdict' }, { head: 'Allowed', kind: 'word' }, { head: 'Value', kind: 'number' }, { head: 'Why', kind: 'long' }, { head: 'Line', kind: 'number' }];
const WAIVERS = [{ head: 'Gate' }, { head: 'State' }, { head: 'Until', kind: 'word' }, { head: 'By' }, { head: 'Reason', kind: 'long' }];
const STATES = { counts: 'counts', expired: 'expired: the gate counts again', pending: 'counts once merged' };
/** What was asked and what came of it; what did not pass first. Then what lets a gate be. */
function gatesSection({ gates, waivers = [] }, config) {
    const sorted = [...gates.filter(({ verdict }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict)), ...gates.filter(({ verdict }) => (0,verdict_verdict/* isAccepted */.oB)(verdict))];
    const more = gates.length - MAX_GATES;
    const needed = new Set(gates.filter(({ waived }) => waived !== undefined).map(({ gate }) => gate));
    return (0,section/* htmlSection */.$q)('Gates', [
        gates.length === 0 ? (0,html/* html */.q) `<p>There is no gate in <code>${config}</code>.</p>` : (0,table/* htmlTable */.I)(`Each gate of ${config}`, HEAD, sorted.slice(0, MAX_GATES).map(row)),
        more > 0 ? (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(more)} more gates are in result.json.</p>` : [],
        waivers.length === 0 ? [] : (0,table/* htmlTable */.I)('Waivers', WAIVERS, waivers.slice(0, MAX_WAIVERS).map(({ gate, state, expires, by, reason }) => [(0,cut_text/* cutText */.I)(gate, gates_section_MAX_NAME), state === 'counts' && !needed.has(gate) ? 'not needed' : STATES[state], (0,cut_text/* cutText */.I)(expires, gates_section_MAX_NAME), (0,cut_text/* cutText */.I)(by, gates_section_MAX_NAME), (0,cut_text/* cutText */.I)(reason, gates_section_MAX_REASON)])),
    ]);
}
function row({ gate, verdict, mode, waived, allowed, value, reason, line }) {
    const own = waived?.verdict ?? verdict;
    const said = waived !== undefined ? `${own}, waived` : (0,verdict_verdict/* isAccepted */.oB)(own) || mode === 'enforce' ? own : `${own}, warns only`;
    const { value: shown, interval } = (0,value_texts/* valueTexts */.M)(value);
    return [(0,cut_text/* cutText */.I)(gate, gates_section_MAX_NAME), (0,verdict_mark/* verdictMark */.v)(own, said), (0,cut_text/* cutText */.I)(allowed, gates_section_MAX_NAME), value === null ? '–' : [shown, interval === '–' ? '' : (0,html/* html */.q) `<br><span class="soft small">${interval}</span>`], (0,cut_text/* cutText */.I)(reason, gates_section_MAX_REASON), line === null ? '–' : String(line)];
}

;// CONCATENATED MODULE: ./build/shared/report/html/bar-plot.js


/** A bar from zero with the interval across its end, on a scale that several share. As wide as there is room. */
function barPlot(label, { value, low, high }, extent) {
    const zero = interval_plot_placeOf(0, extent);
    const end = value === null ? zero : interval_plot_placeOf(value, extent);
    const bar = value === null ? [] : (0,html/* html */.q) `<g class="bars"><rect class="fill-now" x="${Math.min(zero, end)}%" width="${Math.abs(end - zero)}%" y="5" height="14"/></g>`;
    const interval = low === null || high === null ? [] : (0,html/* html */.q) `<line class="stroke-state" x1="${interval_plot_placeOf(low, extent)}%" x2="${interval_plot_placeOf(high, extent)}%" y1="12" y2="12"/>${[low, high].map((bound) => (0,html/* html */.q) `<line class="stroke-state" x1="${interval_plot_placeOf(bound, extent)}%" x2="${interval_plot_placeOf(bound, extent)}%" y1="8" y2="16"/>`)}`;
    return (0,html/* html */.q) `<svg class="line" role="img" aria-label="${label}">${bar}<line class="stroke-axis" x1="${zero}%" x2="${zero}%" y1="0" y2="24"/>${interval}</svg>`;
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/importance-texts.js
var importance_texts = __webpack_require__(70383);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/importance-section.js







const importance_section_MAX_NAME = 100;
const importance_section_MAX_REASON = 500;
/** Columns; `result.json` has them all. */
const importance_section_MAX_ROWS = 30;
/** What the model leans on: each column as a bar with its interval, the one that matters most first. */
function importanceSection({ importance, confidence }) {
    if (importance === undefined)
        return [];
    const heading = 'On which columns it leans';
    if (importance.state === 'not-measured')
        return (0,section/* htmlSection */.$q)(heading, [(0,html/* html */.q) `<p>Not measured, because ${(0,cut_text/* cutText */.I)(importance.reason, importance_section_MAX_REASON)}.</p>`]);
    const { metric, rows, repeats, features } = importance;
    const shown = features.slice(0, importance_section_MAX_ROWS);
    const extent = extentOf(shown.map((feature) => ({ ...feature, limit: null })));
    return (0,section/* htmlSection */.$q)(heading, [
        (0,html/* html */.q) `<p>By how much <code>${(0,cut_text/* cutText */.I)(metric, importance_section_MAX_NAME)}</code> gets worse when a column is shuffled among ${(0,format/* formatRows */.dZ)(rows)}: the mean of ${repeats} shuffles, and its interval (${(0,format/* formatPercent */.l9)(2 * confidence - 1)}, each side ${(0,format/* formatPercent */.l9)(confidence)}). A column that others stand in for shows little.</p>`,
        (0,html/* html */.q) `<div class="group">${shown.map((feature) => importance_section_line(feature, extent))}</div>`,
        features.length > importance_section_MAX_ROWS ? (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(features.length - importance_section_MAX_ROWS)} less important columns are in result.json.</p>` : [],
    ]);
}
function importance_section_line(feature, extent) {
    const name = (0,cut_text/* cutText */.I)(feature.feature, importance_section_MAX_NAME);
    const { value, interval } = (0,importance_texts/* importanceTexts */.T)(feature);
    const said = interval === '–' ? value : `${value} (${interval})`;
    return (0,html/* html */.q) `<div class="compare"><div><code>${name}</code></div><div class="plot">${barPlot(`${name}: worse by ${said}`, feature, extent)}</div><div class="numbers">${said}</div></div>
`;
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/constant-sentence.js
var constant_sentence = __webpack_require__(38412);
// EXTERNAL MODULE: ./build/shared/report/evaluation/format-versions.js
var format_versions = __webpack_require__(8761);
// EXTERNAL MODULE: ./build/shared/report/evaluation/no-interval-sentences.js
var no_interval_sentences = __webpack_require__(99174);
// EXTERNAL MODULE: ./build/shared/report/evaluation/unrecorded-sentence.js
var unrecorded_sentence = __webpack_require__(67501);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/metrics-section.js












const metrics_section_MAX_METRICS = 100;
const MAX_SLICES = 300;
/** Of the table of slices, which would else be as wide as it is long. */
const MAX_SLICE_METRICS = 12;
const metrics_section_MAX_NAME = 100;
const metrics_section_MAX_REASON = 200;
/** Every metric with its interval, on all rows and on each slice. */
function metricsSection(result, baseline) {
    const { metrics, slices, confidence, constant, judged_before: before } = result;
    const unrecorded = (0,unrecorded_sentence/* unrecordedSentence */.t)(result);
    const others = result.baseline.state === 'compared' ? result.baseline.metrics : null;
    const head = [{ head: 'Metric' }, { head: 'Value', kind: 'number' }, { head: `Interval (${(0,format/* formatPercent */.l9)(2 * confidence - 1)})`, kind: 'number' }, ...(others === null ? [] : [{ head: (0,cut_text/* cutText */.I)(baseline, metrics_section_MAX_NAME), kind: 'number' }]), { head: 'Rows', kind: 'number' }];
    const rows = Object.entries(metrics).slice(0, metrics_section_MAX_METRICS).map(([name, value]) => [(0,cut_text/* cutText */.I)(name, metrics_section_MAX_NAME), shown(value), (0,value_texts/* valueTexts */.M)(value).interval, ...(others === null ? [] : [shown(Object.hasOwn(others, name) ? (others[name] ?? null) : null)]), (0,format/* formatCount */.B4)(value.rows)]);
    return [
        (0,section/* htmlSection */.$q)('Metrics', [
            rows.length === 0 ? (0,html/* html */.q) `<p>None was computed.</p>` : (0,table/* htmlTable */.I)('On all test rows', head, rows),
            (0,no_interval_sentences/* noIntervalSentences */.B)(metrics).map((sentence) => (0,html/* html */.q) `<p class="soft">${sentence}</p>`),
            constant === undefined || constant === null ? [] : (0,html/* html */.q) `<p class="${(0,constant_sentence/* isBeaten */.Q)(constant) ? 'soft' : ''}">${(0,constant_sentence/* isBeaten */.Q)(constant) ? [] : (0,html/* html */.q) `<strong>Not better than a constant.</strong> `}${(0,phrase_html/* phraseHtml */.l)((0,constant_sentence/* constantSentence */.u)(constant))}</p>`,
            unrecorded === null ? [] : (0,html/* html */.q) `<p class="soft">${unrecorded}</p>`,
            before === undefined || before === null || before.versions === 0 ? [] : (0,html/* html */.q) `<p class="soft">${(0,format_versions/* formatVersions */.J)(before.versions)} ${before.versions === 1 ? 'was' : 'were'} judged on these test rows before: the more often the same rows choose, the more they flatter what they choose.</p>`,
        ]),
        slices.length === 0 ? [] : slicesSection(slices),
    ];
}
function slicesSection(slices) {
    const names = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))].slice(0, MAX_SLICE_METRICS);
    const rows = slices.slice(0, MAX_SLICES).map(({ slice, rows: count, metrics }) => [(0,html/* html */.q) `<code>${(0,slice_name/* sliceText */.S)(slice)}</code>`, (0,format/* formatCount */.B4)(count), ...names.map((name) => shown(Object.hasOwn(metrics, name) ? (metrics[name] ?? null) : null))]);
    const more = slices.length - MAX_SLICES;
    return (0,section/* htmlSection */.$q)('Slices', [
        (0,table/* htmlTable */.I)('Each slice, with the metrics on its rows', [{ head: 'Slice' }, { head: 'Rows', kind: 'number' }, ...names.map((name) => ({ head: (0,cut_text/* cutText */.I)(name, metrics_section_MAX_NAME), kind: 'number' }))], rows),
        more > 0 ? (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(more)} smaller slices are in result.json.</p>` : [],
    ]);
}
function shown(metric) {
    const { value, whyNone } = (0,value_texts/* valueTexts */.M)(metric);
    return whyNone === null ? value : (0,html/* html */.q) `<span title="${(0,cut_text/* cutText */.I)(whyNone, metrics_section_MAX_REASON)}">–</span>`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/html/evaluation-html.js

















const evaluation_html_MAX_NAME = 60;
/** The report of an evaluation as a page: verdict, gates, comparisons as intervals, what changed, how both models answer, every number. */
function evaluationHtml(whole, evidence, context) {
    const result = (0,with_short_metrics/* withShortMetrics */.W)(whole);
    const config = (0,cut_text/* cutText */.I)(context.config, evaluation_html_MAX_NAME);
    const names = { baseline: (0,cut_text/* cutText */.I)(context.baseline ?? 'the baseline', evaluation_html_MAX_NAME), candidate: (0,cut_text/* cutText */.I)(context.candidate, evaluation_html_MAX_NAME) };
    const { title, sentence } = (0,headline/* headline */.P)(result, { baseline: names.baseline, config });
    const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
    const figures = [
        ['Test rows', (0,format/* formatCount */.B4)(result.rows)],
        ['Gates passed', `${passed} of ${result.gates.length}`],
        ['Compared with', result.baseline.state === 'compared' ? names.baseline : BASELINES[result.baseline.state]],
        ...(result.answers === null ? [] : [[`Answers changed${result.answers.threshold === null ? '' : ` at ${result.answers.threshold}`}`, (0,format/* formatCount */.B4)(result.answers.became_right + result.answers.became_wrong)]]),
    ];
    const head = (0,html/* html */.q) `<header>
<p class="eyebrow">${(0,verdict_mark/* verdictMark */.v)(result.verdict)} <span>evaluate-and-gate</span> <span>${context.model}</span></p>
<h1>${(0,phrase_html/* phraseHtml */.l)(title)}</h1>
<p class="lead">${(0,phrase_html/* phraseHtml */.l)(sentence)}</p>
${(0,section/* keyFigures */.FK)(figures)}
</header>`;
    return (0,page/* htmlPage */.X)({
        title: `${context.model}: ${result.verdict}`,
        main: (0,html/* html */.q) `${head}${gatesSection(result, config)}${comparisonsSection(result, names)}${answersSection(result, { evidence, changes: context.largestChanges?.rows ?? [], names })}${curvesSection(evidence, names)}${classCurvesSection(evidence, names)}${importanceSection(result)}${metricsSection(result, names.baseline)}`,
        foot: foot(result, context),
    });
}
const BASELINES = { 'first-version': 'nothing: first version', unavailable: 'not at hand', 'not-asked': 'nothing' };
function foot({ model, data, baseline, confidence }, { time }) {
    const compared = baseline.state === 'compared' ? (0,html/* html */.q) ` · baseline <code>${(0,digest/* shortDigest */.VK)(baseline.digest)}</code>` : [];
    const tested = data === null ? [] : (0,html/* html */.q) ` · test rows <code>${(0,digest/* shortDigest */.VK)(data.test)}</code>`;
    return (0,html/* html */.q) `<p>Model <code>${(0,digest/* shortDigest */.VK)(model.digest)}</code>${compared}${tested} · ${(0,format/* formatTime */.fU)(time)}</p>
<p>Intervals are of ${(0,format/* formatPercent */.l9)(2 * confidence - 1)}, each side ${(0,format/* formatPercent */.l9)(confidence)}. Two models are compared on these rows, not the two recipes that made them.</p>`;
}

// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(97593);
// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-rows.js + 1 modules
var split_rows = __webpack_require__(56670);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/may-have-seen.js




/**
 * Whether a model that answers any row may have learned from the rows that judge it, because its training split the rows otherwise: then its
 * answers say nothing of new rows. By what its statement records; predictions need no such look, since they were made for test rows.
 * @returns what is other, in words; null where today's test rows were test rows then
 */
function mayHaveSeen(training, { data }) {
    const recorded = training?.parameters['split'];
    if (recorded === undefined || data === undefined)
        return null;
    const now = data.split ?? split_rows/* DEFAULT_SPLIT */.H;
    const then = schema/* splitSchema */.Wk.safeParse(recorded);
    if (then.success && keepsApart(then.data, now)) {
        const [before, id] = [training?.id, data.id ?? null];
        if (now.by !== 'hash' || before === undefined || before === id)
            return null;
        return `it was trained with a split by ${before === null ? 'the number of the row' : `the hash of ${JSON.stringify(before)}`}, and is judged with one by ${id === null ? 'the number of the row' : `the hash of ${JSON.stringify(id)}`} (data.id)`;
    }
    return `it was trained with data.split ${(0,canonical_json/* canonicalJson */.d)(recorded)}, and is judged with ${(0,canonical_json/* canonicalJson */.d)(now)}`;
}
/**
 * Of the models that were run, those whose training is not recorded with its split: nobody can tell whether they learned from the rows that
 * judge them. A baseline like that is only harder to beat, and a candidate may be a file of anybody's, so this is told and decides nothing.
 */
function unrecordedTraining(models, { data }) {
    if (data === undefined)
        return [];
    return ['candidate', 'baseline'].filter((role) => {
        const model = models[role];
        return model !== null && model.answerer.predictions === null && model.training?.parameters['split'] === undefined;
    });
}
/** A split by shares keeps the rows below `test` for the test, one by time those from `test-from` on. */
function keepsApart(then, now) {
    if (then.by === 'hash' && now.by === 'hash')
        return then.test >= now.test;
    if (then.by === 'time' && now.by === 'time')
        return then.column === now.column && (0,parse_time/* parseTimeText */.Q8)(then['test-from']) <= (0,parse_time/* parseTimeText */.Q8)(now['test-from']);
    return (0,canonical_json/* canonicalJson */.d)(then) === (0,canonical_json/* canonicalJson */.d)(now);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/answer-baseline.js


/** The baseline's answers to the judged rows. One that can't answer them is unavailable, which no gate passes over. */
async function answerBaseline(baseline, { judged, baselineConflict }, config) {
    if (baseline.state !== 'found')
        return baseline;
    const { reference, version, answerer, evidence } = baseline;
    if (baselineConflict !== null)
        return { state: 'unavailable', reference, reason: baselineConflict };
    const seen = answerer.predictions === null ? mayHaveSeen(evidence.training, config) : null;
    if (seen !== null)
        return { state: 'unavailable', reference, reason: `it may have learned from these test rows: ${seen}` };
    try {
        return { state: 'answered', reference, digest: answerer.digest, version, slices: evidence.judged?.slices, ...(await answerer.answer(judged, 'baseline')) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* InconclusiveError */.Xp)
            return { state: 'unavailable', reference, reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline/baseline-evidence.js
var baseline_evidence = __webpack_require__(40515);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline/resolve-baseline.js
var resolve_baseline = __webpack_require__(35670);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/path-name.js
var path_name = __webpack_require__(63979);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/open-answerer.js + 9 modules
var open_answerer = __webpack_require__(63509);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/read-training.js
var read_training = __webpack_require__(17873);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/candidate/find-candidate.js












/** Opens what is to be judged: the input `model`, else what train left. */
async function findCandidate({ loaded, workDirectory, model, wasmDirectory, tensorflow, scratch }, ports) {
    if (model === undefined) {
        const stage = (0,stage_directory/* stageDirectory */.QH)(workDirectory, 'train');
        const bundle = (0,external_node_path_.join)(stage, 'bundle');
        if ((await (0,promises_.stat)(bundle).catch(() => null)) === null) {
            const where = 'or name one with --model (a bundle, an ONNX file, a SavedModel, a predictions file, a registered version)';
            throw new errors/* UserError */.yo(loaded.config.train === undefined ? `there is no model to judge: ${loaded.name} has no train section; add one, ${where}` : `there is no model yet: run train first, ${where}`);
        }
        const answerer = await (0,open_answerer/* openAnswerer */.y)(bundle, { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow });
        return { name: 'this run', answerer, isBundle: true, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(stage, 'statement.json'), answerer.digest) };
    }
    const reference = (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(model, loaded.config.model), model);
    if (reference.kind === 'path') {
        const path = (0,external_node_path_.resolve)(loaded.directory, reference.path);
        const answerer = await (0,open_answerer/* openAnswerer */.y)(path, { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow });
        const isBundle = (await (0,promises_.stat)((0,external_node_path_.join)(path, manifest/* MANIFEST_NAME */.ir)).catch(() => null)) !== null;
        return { name: (0,path_name/* pathName */.D)(path, loaded.directory), answerer, isBundle, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'statement.json'), answerer.digest) };
    }
    const entry = (0,find_version/* findRegistered */.Eu)(await (0,read_registry.readRegistry)(ports.ledger, reference.model), reference);
    const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, entry);
    const answerer = await (0,open_answerer/* openAnswerer */.y)((0,external_node_path_.join)(directory, 'bundle'), { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow, expected: entry.digest });
    return { name: `v${entry.version}`, answerer, isBundle: true, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, 'statements/training.json'), entry.digest) };
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/tables/read-target.js
var read_target = __webpack_require__(28344);
// EXTERNAL MODULE: ./build/shared/judge/intervals/row-groups.js
var row_groups = __webpack_require__(36610);
// EXTERNAL MODULE: ./build/shared/judge/intervals/row-weights.js
var row_weights = __webpack_require__(21629);
// EXTERNAL MODULE: ./build/shared/judge/metrics/column-mean.js
var column_mean = __webpack_require__(48262);
// EXTERNAL MODULE: ./build/shared/judge/answers/judged-rows.js
var judged_rows = __webpack_require__(84081);
// EXTERNAL MODULE: ./build/shared/judge/answers/same-ids.js
var same_ids = __webpack_require__(81383);
;// CONCATENATED MODULE: ./build/shared/judge/answers/judged-rows-of-predictions.js








/**
 * Where there is no data section, the candidate's predictions file brings rows, labels and slice columns itself.
 * Without labels its columns can still be judged by their means.
 * @throws UserError where it has neither, or where the baseline's labels say otherwise
 */
function judgedRowsOfPredictions(loaded, { candidate, baseline, source }) {
    const { labels, ids, table } = candidate;
    const means = (0,column_mean/* columnMeans */.X)(loaded.config.evaluate?.metrics);
    if (labels === null && means.length === 0)
        throw new errors/* UserError */.yo(`${source}: there is no data section in ${loaded.name}, so the predictions need a column "label" with the truth (or name columns of theirs in evaluate.metrics: { mean: column, better: higher })`);
    if (baseline !== null && labels !== null)
        refuseOtherLabels({ candidate, baseline, labels });
    const target = labels === null ? withoutTruth(ids.length) : (0,read_target/* readTarget */._)(columnOf(labels, candidate.classScores.size > 0), { type: candidate.classScores.size > 0 ? 'string' : undefined, positive: loaded.config.evaluate?.positive, places: table });
    return { ids, seen: new Set(), target, slices: (0,judged_rows/* cutSlices */.U)(loaded, table), weights: (0,row_weights/* rowWeights */.W)(loaded, table), groups: (0,row_groups/* rowGroups */.R)(loaded, table), means, table, data: null, showValues: true };
}
function withoutTruth(rows) {
    return { task: 'columns', labels: new Float64Array(rows) };
}
function refuseOtherLabels({ candidate, baseline, labels }) {
    if (baseline.labels === null)
        return;
    if ((0,same_ids/* sameIds */.L)(candidate.ids, baseline.ids) && labels.every((label, place) => label === baseline.labels?.[place]))
        return;
    const known = new Map(baseline.ids.map((id, place) => [id, baseline.labels?.[place]]));
    const place = candidate.ids.findIndex((id, at) => known.has(id) && known.get(id) !== labels[at]);
    if (place === -1)
        return;
    const id = candidate.ids[place] ?? '';
    throw new errors/* UserError */.yo(`the two predictions files disagree about the truth: id ${JSON.stringify(id)} has label ${JSON.stringify(labels[place])} in one and ${JSON.stringify(known.get(id))} in the other`);
}
/** @param areClasses numbers among them are names too */
function columnOf(labels, areClasses) {
    const numbers = Float64Array.from(labels, parse_number/* parseNumberText */.k);
    if (!areClasses && !numbers.some(Number.isNaN))
        return { kind: 'number', name: 'label', values: numbers };
    const codes = new Map();
    for (const label of labels)
        if (!codes.has(label))
            codes.set(label, codes.size);
    return { kind: 'text', name: 'label', codes: Int32Array.from(labels, (label) => codes.get(label) ?? -1), dictionary: [...codes.keys()] };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/candidate/read-rows.js



/** Reads the judged rows once, with the columns that both models need. */
async function readRows({ loaded, candidate, baseline, signal }) {
    if (loaded.config.data === undefined) {
        if (candidate.predictions === null)
            throw new errors/* UserError */.yo(`${loaded.name} has no data section, and the model has no predictions with labels; there are no rows to judge it on`);
        return { judged: judgedRowsOfPredictions(loaded, { candidate: candidate.predictions, baseline: baseline?.predictions ?? null, source: 'the candidate' }), baselineConflict: null };
    }
    const shown = loaded.config.evaluate?.show ?? [];
    const conflict = baseline === null ? null : conflictOf(candidate, baseline);
    const others = baseline === null || conflict !== null ? [] : [...baseline.columns];
    try {
        const checkHeader = (header) => {
            candidate.checkHeader(header);
            if (others.length > 0)
                baseline?.checkHeader(header);
        };
        return { judged: await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: new Map([...others, ...candidate.columns]), shown, signal, checkHeader }), baselineConflict: conflict };
    }
    catch (error) {
        if (others.length === 0 || !(error instanceof errors/* UserError */.yo))
            throw error;
        // The data may have lost a column since, or hold other values in it: that is no fault of the candidate, unless it reads it too.
        return { judged: await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: candidate.columns, shown, signal, checkHeader: candidate.checkHeader }), baselineConflict: `the baseline can't read the data: ${error.message}` };
    }
}
function conflictOf(candidate, baseline) {
    const other = [...baseline.columns].find(([name, kind]) => candidate.columns.has(name) && candidate.columns.get(name) !== kind);
    return other === undefined ? null : `the baseline reads column ${other[0]} as ${other[1]}, the candidate otherwise; register a version with the new type first`;
}

;// CONCATENATED MODULE: ./build/shared/judge/answers/largest-changes.js

const largest_changes_MAX_ROWS = 20;
const largest_changes_DIGITS = 4;
/**
 * The twenty rows on which two models differ most: by score or value, by half the sum of what the probabilities differ in, or by class;
 * without answers by the column whose mean is judged first. Of rows that differ alike, the first. None where the models leave answers of
 * different kinds.
 * @param options.flipsAt the threshold: then rows whose class changed come first
 */
function largestChanges({ ids, target }, models, { flipsAt } = {}) {
    const { candidate, baseline } = models;
    const column = candidate.kind === 'none' ? ([...(candidate.columns ?? [])][0]?.[0] ?? null) : null;
    const difference = differenceOf(candidate, baseline, column);
    const flipsFirst = flipsAt !== undefined && (candidate.kind === 'score' || candidate.kind === 'probabilities');
    if (difference === null)
        return { column, flipsFirst, rows: [] };
    const flips = (row) => (flipsAt !== undefined && classAt(candidate, row, flipsAt) !== classAt(baseline, row, flipsAt) ? 1 : 0);
    const largest = [];
    for (const row of ids.keys()) {
        const size = difference(row);
        if (!(size > 0))
            continue;
        const place = largest.findLastIndex((other) => flips(other.row) > flips(row) || (flips(other.row) === flips(row) && other.size >= size)) + 1;
        if (place < largest_changes_MAX_ROWS)
            largest.splice(place, 0, { row, size });
        if (largest.length > largest_changes_MAX_ROWS)
            largest.pop();
    }
    const classes = (0,tables_target/* classNames */.x)(target);
    const rows = largest.map(({ row }) => ({
        id: ids[row] ?? '',
        label: labelOf(target, row),
        baseline: column === null ? largest_changes_shown(baseline, row, classes) : rounded(baseline.columns?.get(column)?.[row] ?? Number.NaN),
        candidate: column === null ? largest_changes_shown(candidate, row, classes) : rounded(candidate.columns?.get(column)?.[row] ?? Number.NaN),
    }));
    return { column, flipsFirst, rows };
}
function labelOf(target, row) {
    if (target.task === 'columns')
        return '';
    const classes = (0,tables_target/* classNames */.x)(target);
    return classes.length === 0 ? String(target.labels[row]) : (classes[target.labels[row] ?? -1] ?? '');
}
/** Of two classes at the threshold, of several the most probable; null of a quantity. */
function classAt({ kind, values }, row, threshold) {
    const value = values[row] ?? Number.NaN;
    if (kind === 'score')
        return value >= threshold ? 1 : 0;
    return kind === 'class' || kind === 'probabilities' ? value : null;
}
/** NaN, which is above nothing, where one of them has no answer. */
function differenceOf(candidate, baseline, column) {
    if (candidate.kind !== baseline.kind)
        return null;
    if (candidate.kind === 'none') {
        const [own, other] = [candidate, baseline].map(({ columns }) => columns?.get(column ?? ''));
        return own === undefined || other === undefined ? null : (row) => Math.abs((own[row] ?? Number.NaN) - (other[row] ?? Number.NaN));
    }
    if (candidate.kind === 'class')
        return (row) => (Number.isNaN(baseline.values[row]) || candidate.values[row] === baseline.values[row] ? 0 : 1);
    if (candidate.kind !== 'probabilities' || baseline.kind !== 'probabilities')
        return (row) => Math.abs((candidate.values[row] ?? Number.NaN) - (baseline.values[row] ?? Number.NaN));
    const width = candidate.probabilities.length / candidate.values.length;
    const [p, q] = [candidate.probabilities, baseline.probabilities];
    return (row) => {
        let sum = 0;
        for (let place = row * width; place < (row + 1) * width; place++)
            sum += Math.abs((p[place] ?? Number.NaN) - (q[place] ?? Number.NaN));
        return sum / 2;
    };
}
function largest_changes_shown(answers, row, classes) {
    const value = answers.values[row] ?? Number.NaN;
    if (answers.kind === 'class')
        return classes[value] ?? '';
    if (answers.kind !== 'probabilities')
        return rounded(value);
    return `${classes[value] ?? ''} (${rounded(answers.probabilities[row * classes.length + value] ?? Number.NaN)})`;
}
function rounded(value) {
    return String(Number(value.toPrecision(largest_changes_DIGITS)));
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/changed-rows.js


/**
 * The rows that a report lists because their answers changed most, with the columns of `evaluate.show` beside them: only where values may
 * be shown, and rows without a truth only where these are asked for.
 */
function changedRows({ config }, { judged, candidate, baseline, answers }) {
    const { show, threshold } = config.evaluate ?? {};
    if (!judged.showValues || answers.baseline.state !== 'answered')
        return undefined;
    if (answers.candidate.kind === 'none' && show === undefined)
        return undefined;
    const flipsAt = show === undefined ? undefined : threshold;
    const { rows, ...how } = largestChanges(judged, { candidate: answers.candidate, baseline: answers.baseline.answers }, { flipsAt });
    if (rows.length === 0)
        return undefined;
    const told = { ...how, count: rows.length, rows };
    if (show === undefined)
        return told;
    const ids = rows.map(({ id }) => id);
    return { ...told, shown: shownColumns(show, ids, { judged, candidate: candidate.predictions, baseline: baseline?.predictions ?? null }) };
}

// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
;// CONCATENATED MODULE: ./build/shared/registry/judged-before.js

/**
 * How often these test rows have judged a model that was then chosen: each choice by the same rows makes what they say of the next one a
 * little too good. null while the log is damaged.
 */
function judgedBefore(state, { testRows, candidate }) {
    if (state.damaged.length > 0)
        return null;
    const others = (0,registry_state/* versionsOf */.x4)(state).filter(({ digest }) => digest !== candidate);
    return { versions: others.filter((entry) => entry.test_rows === testRows).length, unrecorded: others.filter((entry) => entry.test_rows === undefined).length };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/count-uses.js



/** How often the test rows have judged before; null where they have no digest, or the log can't be read: this is shown, and decides nothing. */
async function countUses({ ledger, log }, { model, testRows, candidate }) {
    if (testRows === null)
        return null;
    try {
        return judgedBefore(await (0,read_registry.readRegistry)(ledger, model), { testRows, candidate });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk || error instanceof errors/* InconclusiveError */.Xp))
            throw error;
        log.debug(`How often these rows have judged is not known: ${error.message}`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/shared/report/decision/test-rows.js
var test_rows = __webpack_require__(77744);
// EXTERNAL MODULE: ./build/shared/results/evaluation-context.js
var evaluation_context = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/pull-request/changed-inputs.js
var changed_inputs = __webpack_require__(80164);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/describe-context.js




/** What the report is told with beside the result, as a file: a job that has neither checkout nor baseline may tell it again. */
function describeContext(result, context, evidence) {
    const { training, baseline } = evidence;
    const { commit, run, statement, data, insteadOf = null, verdict = null } = baseline.origin;
    const changed = training === null || baseline.training === null ? null : (0,changed_inputs/* changedInputs */.W)(training, baseline.training);
    return {
        schema: 'mlops/evaluation-context/v1',
        model: context.model,
        baseline: context.baseline === null ? null : (0,cut_text/* cutText */.I)(context.baseline, evaluation_context/* MAX_TEXT */.lG),
        data: context.data === null ? null : { rows: context.data.rows, findings: context.data.findings },
        baseline_origin: { commit, run, statement, data, instead_of: insteadOf, verdict },
        changed_inputs: changed === null ? null : { ...changed, files: changed.files === null ? null : cutNames(changed.files), parameters: cutNames(changed.parameters) },
        test_rows: (0,test_rows/* compareTestRows */.p)(result, baseline.judged),
    };
}
function cutNames(names) {
    return names.slice(0, evaluation_context/* MAX_LISTED */.Bl).map((name) => (0,cut_text/* cutText */.I)(name, evaluation_context/* MAX_TEXT */.lG));
}

// EXTERNAL MODULE: ./build/shared/config/refuse-far-waivers.js
var refuse_far_waivers = __webpack_require__(58895);
// EXTERNAL MODULE: ./build/shared/judge/gates/standing-waivers.js
var standing_waivers = __webpack_require__(38519);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/waivers-of-run.js


/**
 * How the waivers of mlops.yml stand in this run. The base of a pull request is asked for only where there is a waiver to hold against it.
 * @param inputs.baseConfig mlops.yml as that base has it; absent off a pull request
 * @throws UserError for one that ends too far away
 */
async function waiversOfRun({ loaded, baseConfig }, { clock, log }) {
    if (loaded.config.waivers === undefined)
        return [];
    const now = clock.now();
    // As the file has them: a policy changes gates on both sides.
    const written = loaded.policy?.written ?? loaded;
    (0,refuse_far_waivers/* refuseFarWaivers */.d)(written, now);
    const base = await baseConfig?.();
    const waivers = (0,standing_waivers/* standingWaivers */.k)(written, { now, base: base === undefined ? undefined : base.state === 'read' ? base.config : null });
    for (const { gate, expires, state } of waivers)
        if (state === 'expired')
            log.warn(`the waiver of gate ${JSON.stringify(gate)} expired on ${expires}: the gate counts again`);
    return waivers;
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js
var write_evaluation = __webpack_require__(26612);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/evaluate-and-gate.js




























/**
 * Judges a model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.
 * @throws UserError, InconclusiveError, PlatformError where there is nothing that could be judged; then no result is left
 */
async function evaluateAndGate(inputs, host) {
    const ports = { ...host, ledger: readOnce(host.ledger) };
    const { loaded, workDirectory, wasmDirectory, tensorflow } = inputs;
    const { config } = loaded;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'evaluate-and-gate' });
    (0,check_configured_metrics/* checkConfiguredMetrics */.e)(loaded);
    const waivers = await waiversOfRun(inputs, ports);
    refuseOtherBaselineThanAsked(loaded, inputs.baseline);
    const validated = await (0,validated_data/* readValidatedData */.n)({ loaded, workDirectory, data: inputs.data, purpose: 'judged' });
    const scratch = (0,external_node_path_.join)(writer.directory, 'unfinished');
    const candidate = await findCandidate({ ...inputs, scratch: (0,external_node_path_.join)(scratch, 'candidate') }, ports);
    const reference = inputs.baseline ?? config.evaluate?.baseline ?? schema/* evaluateSchema */.$F.parse({}).baseline;
    const typed = inputs.baseline !== undefined || loaded.lineOf(['evaluate', 'baseline']) !== null;
    const baseline = await (0,resolve_baseline/* resolveBaseline */.o)(reference, { loaded, ports, typed, wasmDirectory, tensorflow, scratch: (0,external_node_path_.join)(scratch, 'baseline'), resolveBase: inputs.resolveBase });
    try {
        ports.log.info(`Judging ${candidate.name}${baseline.state === 'found' ? ` against ${baseline.name}` : ''}`);
        const rows = await readRows({ loaded, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, signal: ports.cancel.signal });
        const { judged } = rows;
        if (validated !== null && judged.data !== null)
            await (0,validated_data/* refuseOtherBytes */.y)(validated, judged.table.files);
        const seen = candidate.answerer.predictions === null ? mayHaveSeen(candidate.training, config) : null;
        if (seen !== null)
            throw new errors/* UserError */.yo(`the model may have learned from the test rows: ${seen}; train it again`);
        checkShown(config.evaluate?.show ?? [], { judged, candidate: candidate.answerer.predictions });
        const { answers } = await candidate.answerer.answer(judged, 'candidate');
        const compared = await answerBaseline(baseline, rows, config);
        const found = baseline.state === 'found' && compared.state === 'answered' ? { ...baseline, training: baseline.evidence.training } : null;
        const unrecorded = unrecordedTraining({ candidate, baseline: found }, config);
        if (ports.cancel.signal.aborted)
            throw new errors/* CancelledError */.cc('the evaluation was stopped');
        const costs = await evaluate_and_gate_costsOf({ loaded, candidate, baseline: found, judged }, ports);
        const input = (0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared, costs, waivers });
        const result = {
            schema: 'mlops/evaluate-and-gate/v1',
            ...(0,judge/* judge */.S)(input),
            model: { digest: candidate.answerer.digest },
            data: judged.data,
            ...(found?.evidence.origin.trainedAgain === true ? { baseline_trained_again: true } : {}),
            ...(unrecorded.length === 0 ? {} : { unrecorded_training: unrecorded }),
            ...(loaded.policy === undefined ? {} : { policy: policyResult(loaded.policy) }),
            constant: constantModel(input),
            ...(input.evaluate.importance === true ? { importance: await importanceOf(candidate, judged, input) } : {}),
            ...(costs === undefined ? {} : { costs }),
            judged_before: await countUses(ports, { model: config.model, testRows: judged.data?.test ?? null, candidate: candidate.answerer.digest }),
        };
        // Only now: models are asked again for their costs and their columns.
        await ports.files.remove(scratch);
        const curves = collectEvidence(input, { compared: result.baseline.state === 'compared', showValues: judged.showValues });
        const context = {
            model: config.model,
            config: loaded.name,
            baseline: baseline.state === 'found' ? baseline.name : null,
            candidate: candidate.name,
            ...(candidate.isBundle ? {} : { unregistrable: true }),
            data: validated === null || judged.data === null ? null : { rows: validated.rows, drift: validated.drift, drift_reference: validated.drift_reference, findings: validated.findings.filter(({ level }) => level !== 'info').length },
            time: ports.clock.now(),
            curves,
            largestChanges: changedRows(loaded, { judged, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, answers: { candidate: answers, baseline: compared } }),
        };
        const report = (0,evaluation_report/* evaluationReport */.L)(result, context);
        const page = evaluationHtml(result, curves, context);
        const evidence = { training: candidate.training, baseline: baseline.state === 'found' ? baseline.evidence : baseline_evidence/* NO_EVIDENCE */.k };
        await (0,write_evaluation/* writeEvaluation */.O)(writer.directory, { loaded, ports, result, report, page, curves, judged, candidate: { ...candidate, answers }, baseline: compared, engines: enginesOf(candidate, baseline), programs: programsOf(candidate, baseline), context: describeContext(result, context, evidence) });
        return { result, directory: await writer.finish(), report, context, ...evidence };
    }
    finally {
        await candidate.answerer.dispose();
        if (baseline.state === 'found')
            await baseline.answerer.dispose();
    }
}
function enginesOf({ answerer }, baseline) {
    const engineOf = ({ runs }) => runs?.engine;
    const [own, other] = [engineOf(answerer), baseline.state === 'found' ? engineOf(baseline.answerer) : undefined];
    return { ...(own === undefined ? {} : { candidate: own }), ...(other === undefined ? {} : { baseline: other }) };
}
function programsOf({ answerer: { program: own } }, baseline) {
    const other = baseline.state === 'found' ? baseline.answerer.program : undefined;
    return { ...(own === undefined ? {} : { candidate: own }), ...(other === undefined ? {} : { baseline: other }) };
}
async function importanceOf({ answerer }, judged, input) {
    if (answerer.runs === null)
        return { state: 'not-measured', reason: 'only models that mlops runs itself are asked again; this one left its answers' };
    return permutationImportance(answerer.runs, judged, input);
}
/** undefined where no metric of costs is named. */
async function evaluate_and_gate_costsOf({ loaded, candidate, baseline, judged }, { clock, log }) {
    const { evaluate, gates = [] } = loaded.config;
    const asked = [...(evaluate?.metrics ?? []), ...gates.map(({ metric }) => metric)].filter((metric) => typeof metric === 'string' && (0,cost_metrics/* isCostMetric */.A)(metric));
    if (asked.length === 0)
        return undefined;
    log.info('Measuring what the model costs on this machine');
    const models = { candidate: candidate.answerer, baseline: baseline?.state === 'found' ? baseline.answerer : null };
    return measureCosts(models, judged, { clock, timed: asked.some((metric) => metric !== 'model_bytes') });
}
/** The input may name no other baseline than the policy does; what mlops.yml names was held against it when the policy was applied. */
function refuseOtherBaselineThanAsked({ policy }, given) {
    if (policy === undefined || policy.baseline === null || given === undefined || given === policy.baseline)
        return;
    throw new errors/* UserError */.yo(`baseline ${JSON.stringify(given)}: the policy ${policy.name} asks for ${JSON.stringify(policy.baseline)}`);
}
function policyResult({ name, digest, gates, noWaivers, altered, tightened }) {
    return { name, digest, gates: [...gates], ...(noWaivers ? { waivers: 'none' } : {}), ...(altered ? { altered: true } : {}), tightened: [...tightened] };
}


/***/ }),

/***/ 80164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var _shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70831);

/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE = /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs', 'baseline']);
/** Compares the statements of two trainings. */
function changedInputs(candidate, baseline) {
    const files = [candidate, baseline].map(({ dependencies }) => new Map([...dependencies].filter(([name]) => !OWN_NAMES.has(name))));
    const [now = new Map(), before = new Map()] = files;
    const names = [...new Set([...now.keys(), ...before.keys()])].sort();
    const changed = names.filter((name) => now.get(name) !== before.get(name));
    const isRecorded = candidate.buildType.includes('tfjs') || now.size > 0;
    const keys = [...new Set([...Object.keys(candidate.parameters), ...Object.keys(baseline.parameters)])].filter((key) => !IDLE_PARAMETERS.has(key));
    return {
        files: isRecorded ? changed : null,
        parameters: keys.filter((key) => (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([candidate.parameters[key]]) !== (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([baseline.parameters[key]])).map((key) => (key === 'target' || key === 'split' ? `data.${key}` : `train.${key}`)),
        data: same(candidate.dependencies.get('data'), baseline.dependencies.get('data')),
        environment: sameEnvironment({ candidate, baseline, pinned: names.filter((name) => ENVIRONMENT_FILE.test(name)), changed }),
    };
}
function same(now, before) {
    if (now === undefined || before === undefined)
        return 'unknown';
    return now === before ? 'same' : 'changed';
}
function sameEnvironment({ candidate, baseline, pinned, changed }) {
    if (pinned.some((name) => changed.includes(name)))
        return 'changed';
    const engines = [candidate, baseline].map(({ engine }) => Object.keys(engine).length);
    if (engines.every((count) => count > 0))
        return (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(candidate.engine) === (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(baseline.engine) ? 'same' : 'changed';
    return pinned.length > 0 ? 'same' : 'unknown';
}


/***/ }),

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeEvaluation),
/* harmony export */   T: () => (/* binding */ TRAINING_STATEMENT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15763);
/* harmony import */ var _shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82041);
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96874);
/* harmony import */ var _shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63177);
/* harmony import */ var _shared_results_evaluation_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22965);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23520);
/* harmony import */ var _shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15251);
/* harmony import */ var _shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80045);










/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;
/** What the model was made from, as train left it: a later comparison with this model says what changed since. */
const TRAINING_STATEMENT = 'training-statement.json';
/** Writes result, reports, what they are told with, both models' answers, the golden rows, and the statement that ties them together by digest. */
async function writeEvaluation(directory, { loaded, ports: { files, clock }, result, report, page, curves, judged, candidate, baseline, engines, programs, context }) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name);
    const resultBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(result);
    await files.replace(at('result.json'), resultBytes);
    await files.replace(at('report.md'), Buffer.from(report));
    await files.replace(at('report.html'), Buffer.from(page));
    const evidenceBytes = Buffer.from(`${JSON.stringify(curves)}\n`);
    await files.replace(at(_shared_results_evaluation_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_NAME */ .wm), evidenceBytes);
    const contextBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(context);
    await files.replace(at(_shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTEXT_NAME */ .Qk), contextBytes);
    await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('predictions.csv'), (0,_shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(candidate.answers, judged));
    if (baseline.state === 'answered')
        await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('baseline.csv'), (0,_shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(baseline.answers, judged));
    const { model } = candidate.answerer;
    if (model !== null && loaded.config.data?.['show-values'] !== false) {
        const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
        await files.replace(at('golden.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)((0,_shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGolden */ .Y)({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
    }
    const { training } = candidate;
    if (training !== null)
        await files.copy(training.path, at(TRAINING_STATEMENT));
    const ids = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
    const statement = (0,_shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .testResultStatement */ .tO)({
        subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
        verdict: result.verdict,
        configuration: await readDigests(loaded, { judged, baseline }),
        passed: ids('pass'),
        warned: ids('warn'),
        failed: ids('fail', 'inconclusive'),
        at: clock.now(),
        extension: {
            mlops_result: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(resultBytes),
            mlops_context: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(contextBytes),
            mlops_evidence: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(evidenceBytes),
            mlops_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at('predictions.csv')),
            ...(baseline.state === 'answered' ? { mlops_baseline_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at('baseline.csv')) } : {}),
            // A score means the probability of one class: whoever compares with these answers must know which.
            ...((0,_shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__/* .classNames */ .x)(judged.target).length === 0 ? {} : { mlops_classes: (0,_shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__/* .classNames */ .x)(judged.target) }),
            ...(Object.keys(engines).length === 0 ? {} : { mlops_engines: engines }),
            // The digest is of the model's files; what a program answered for it is that program's word.
            ...(Object.keys(programs).length === 0 ? {} : { mlops_programs: programs }),
            ...(loaded.policy === undefined ? {} : { mlops_policy: loaded.policy.digest }),
            ...(result.waivers === undefined ? {} : { mlops_waivers: result.waivers }),
            ...(training === null ? {} : { mlops_training: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at(TRAINING_STATEMENT)) }),
        },
    });
    await files.replace(at('statement.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(statement));
}
/** Everything that the verdict rests on. */
async function readDigests(loaded, { judged, baseline }) {
    const named = [{ name: 'mlops.yml', digest: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(loaded.path) }];
    if (loaded.policy !== undefined)
        named.push({ name: 'policy', digest: loaded.policy.digest });
    if (judged.data !== null)
        named.push({ name: 'data', digest: judged.data.digest }, { name: 'test-rows', digest: judged.data.test });
    if (baseline.state === 'answered')
        named.push({ name: `baseline ${baseline.reference}`, digest: baseline.digest });
    return named;
}


/***/ }),

/***/ 15763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ answersToWrite)
/* harmony export */ });
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96874);
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80045);


/** Columns that stand for an answer already, or for what a file of ours has otherwise. */
const ROLES = new Set(['id', 'score', 'prediction']);
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite(answers, { ids, target }) {
    const { kind, values, columns = new Map() } = answers;
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = answered.map((row) => ids[row] ?? '');
    const names = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target);
    const numbers = (valueAt) => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
    const others = [...columns].filter(([name]) => !ROLES.has(name)).map(([name, column]) => ({ name, values: numbers((row) => column[row]) }));
    if (kind === 'none')
        return { ids: kept, columns: others };
    if (kind === 'probabilities') {
        const { probabilities } = answers;
        const scores = names.map((name, place) => ({ name: `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_SCORE */ .oe}${name}`, values: numbers((row) => probabilities[row * names.length + place]) }));
        return { ids: kept, columns: [...scores, ...others.filter(({ name }) => !scores.some((one) => one.name === name))] };
    }
    if (kind === 'class')
        return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }, ...others] };
    return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }, ...others] };
}


/***/ }),

/***/ 97799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95106);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    const metrics = config.evaluate?.metrics ?? [];
    const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareTestRows)
/* harmony export */ });
/** By the digest over ids and labels, of this evaluation and of the one that judged the baseline; null where that one is not at hand. */
function compareTestRows(here, baseline) {
    if (here.data === null || baseline === null || baseline.data === null)
        return { state: 'unknown' };
    return here.data.test === baseline.data.test ? { state: 'unchanged', rows: here.rows } : { state: 'changed', rows: here.rows, before: baseline.rows };
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ histogram),
/* harmony export */   c: () => (/* binding */ histogramLegend)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const HEIGHT = 100;
/** Of a bin's width, between two bars. */
const GAP = 0.08;
/** A bin that is not empty is seen. */
const LEAST = 1.5;
const UNIT = 10;
/** Bars of what is now, and over them the outline of what was before. Only shapes: the words stand beside it as text of the page. */
function histogram({ label, now, before, describe, size = 'bars' }) {
    const highest = Math.max(...now, ...(before ?? []));
    const width = Math.max(now.length, 1) * UNIT;
    const height = (value) => (value > 0 && highest > 0 ? Math.max(LEAST, (value / highest) * (HEIGHT - 2)) : 0);
    const bars = now.map((value, bin) => {
        if (!(value > 0))
            return [];
        const [x, y] = [(bin + GAP / 2) * UNIT, HEIGHT - height(value)];
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<rect class="fill-now" x="${x}" y="${y}" width="${(1 - GAP) * UNIT}" height="${height(value)}">${describe === undefined ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<title>${describe(bin)}</title>`}</rect>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg class="${size}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}<path class="stroke-axis" d="M0 ${HEIGHT}H${width}"/>${before === null ? [] : outline(before.map(height))}</svg>`;
}
function outline(heights) {
    const steps = heights.map((height, bin) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `V${HEIGHT - height}H${(bin + 1) * UNIT}`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="stroke-before" d="M0 ${HEIGHT}${steps}V${HEIGHT}"/>`;
}
/** What the colours and lines of a histogram mean. */
function histogramLegend(now, before) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<ul class="legend"><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="fill-now" width="20" height="12" rx="1"/></svg>${now}</li>${before === null ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li><svg viewBox="0 0 20 12" aria-hidden="true"><path class="stroke-before" d="M0 6H20"/></svg>${before}</li>`}</ul>`;
}


/***/ }),

/***/ 71136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ htmlText),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56161);

/** No other file has this key, so that no other can call a text markup. */
const MARKUP = Symbol('markup');
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** More decimals of a place in a picture nobody sees. */
const DECIMALS = 2;
/**
 * A piece of a page. What stands in the source is markup; what is put in is text, unless it is such a piece itself. Attributes are quoted.
 * @throws RangeError for a number that is none, which no browser could draw
 */
function html(markup, ...contents) {
    return { [MARKUP]: markup.map((part, place) => part + written(contents[place] ?? '')).join('') };
}
/** The text of a piece, to be written into a file. */
function htmlText(piece) {
    return piece[MARKUP];
}
function written(content) {
    if (typeof content === 'number')
        return rounded(content);
    if (typeof content === 'string')
        return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
    return isPiece(content) ? content[MARKUP] : content.map(written).join('');
}
function isPiece(content) {
    return MARKUP in content;
}
function rounded(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} can't stand in a page`);
    return String(Number(value.toFixed(DECIMALS)));
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/report/html/html.js
var html = __webpack_require__(71136);
;// CONCATENATED MODULE: ./build/shared/report/html/style.js
/*
 * One style sheet for every report: no class is specific to a stage, no colour stands anywhere else, and the state of a thing is always said in
 * words or by a form beside its colour.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --sunk: #f0f2f5; --line: #dfe3e8; --text: #1c2128; --soft: #59636e;
  --now: #2f6fbd; --before: #b4690e; --link: #0a5dc2;
  --pass: #1a7f37; --warn: #8a5a00; --fail: #c4262e; --inconclusive: #6e4bb5; --info: #59636e;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --sunk: #1d242d; --line: #313a45; --text: #e6eaef; --soft: #9aa5b1;
    --now: #6aa8f0; --before: #e3a14f; --link: #79b4ff;
    --pass: #4cc16a; --warn: #d9a63a; --fail: #ff7a72; --inconclusive: #b795f2; --info: #9aa5b1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 400 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
main { padding-top: clamp(1.25rem, 4vw, 2.75rem); }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.8125rem; }
h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem); font-weight: 650; line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
h1::first-letter { text-transform: uppercase; }
h2 { margin: 0; font-size: 1.125rem; font-weight: 650; line-height: 1.35; letter-spacing: -0.005em; }
h3 { margin: 0; font-size: 0.9375rem; font-weight: 600; line-height: 1.4; }
p { margin: 0.5rem 0; max-width: 46rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: 0.875em/1.5 var(--mono); background: var(--sunk); border-radius: 4px; padding: 0.1em 0.35em; white-space: pre-wrap; }
h1 code, h2 code, h3 code { background: none; padding: 0; font-size: 0.95em; }
.lead { font-size: 1.0625rem; line-height: 1.5; color: var(--text); }
.soft { color: var(--soft); }
.small { font-size: 0.8125rem; }
.eyebrow { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; margin: 0; font-size: 0.875rem; color: var(--soft); }
.mark { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.125rem 0.55rem 0.125rem 0.45rem; border: 1px solid currentColor; border-radius: 999px; font-size: 0.75rem; font-weight: 600; line-height: 1.4; white-space: nowrap; }
.eyebrow .mark { font-size: 0.8125rem; padding: 0.2rem 0.7rem 0.2rem 0.6rem; }
.pass { color: var(--pass); } .warn { color: var(--warn); } .fail { color: var(--fail); } .inconclusive { color: var(--inconclusive); } .info { color: var(--info); }
.figures { display: flex; flex-wrap: wrap; gap: 1px; margin: 1.5rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures div { flex: 1 1 8.5rem; background: var(--card); padding: 0.75rem 1rem; }
.figures dt { color: var(--soft); font-size: 0.8125rem; }
.figures dd { margin: 0.125rem 0 0; font-size: 1.25rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
section { margin-top: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem clamp(1rem, 2.5vw, 1.5rem) 1.25rem; }
section > h2 + * { margin-top: 0.625rem; }
.note { border-left: 3px solid currentColor; padding: 0.125rem 0 0.125rem 0.875rem; }
.note > * { color: var(--text); }
.scroll { overflow-x: auto; margin: 0.75rem 0 0; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { caption-side: top; text-align: left; padding: 0.5rem 0.75rem; color: var(--soft); font-size: 0.8125rem; }
th, td { padding: 0.45rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { border-top: 0; background: var(--sunk); color: var(--soft); font-size: 0.75rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
caption + thead th { border-top: 1px solid var(--line); }
tbody th { font-weight: 500; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.w { white-space: nowrap; }
td.wide, th.wide { min-width: 16rem; overflow-wrap: anywhere; }
td code, th code { background: none; padding: 0; }
td .mark { vertical-align: baseline; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; width: fit-content; font-size: 0.875rem; font-weight: 500; color: var(--link); padding: 0.125rem 0.25rem 0.125rem 0; }
ul.plain { margin: 0.5rem 0; padding: 0; list-style: none; }
ul.plain > li { padding: 0.625rem 0; border-top: 1px solid var(--line); }
ul.plain > li:first-child { border-top: 0; }
.found { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; margin-top: 0.2rem; font-size: 0.875rem; }
.place { font: 0.8125rem/1.5 var(--mono); color: var(--soft); }
.row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
.row > .end { margin-left: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 0.8125rem; }
.legend svg { width: 1.25rem; height: 0.75rem; margin-right: 0.4rem; vertical-align: -0.05rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.875rem 1rem 0.75rem; min-width: 0; }
.card figure, .chart { margin: 0.625rem 0 0; }
figcaption { color: var(--soft); font-size: 0.8125rem; margin-top: 0.25rem; }
.ends { display: flex; justify-content: space-between; gap: 0.5rem; color: var(--soft); font-size: 0.75rem; font-variant-numeric: tabular-nums; margin-top: 0.2rem; }
.facts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.1rem 1rem; margin: 0.625rem 0 0; font-size: 0.8125rem; }
.facts div { display: flex; justify-content: space-between; gap: 0.5rem; }
.facts .whole { grid-column: 1 / -1; }
.facts dt { color: var(--soft); white-space: nowrap; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; text-align: right; }
svg { display: block; max-width: 100%; }
svg.bars { width: 100%; height: 5.5rem; }
svg.spark { width: 7.5rem; height: 1.75rem; }
svg.line { width: 100%; height: 1.5rem; }
svg.square { width: 100%; max-width: 23rem; height: auto; }
.legend svg, figcaption svg { display: inline-block; }
.fill-now { fill: var(--now); } .fill-before { fill: var(--before); } .fill-text { fill: var(--soft); font: 11px var(--sans); }
svg.square .fill-text { font-size: 13px; }
.bars .fill-now { fill-opacity: 0.62; }
.stroke-now, .stroke-before, .stroke-axis, .stroke-grid, .stroke-state { fill: none; vector-effect: non-scaling-stroke; }
.stroke-now { stroke: var(--now); stroke-width: 2; } .stroke-before { stroke: var(--before); stroke-width: 1.75; stroke-dasharray: 5 3; } .stroke-tick { stroke: var(--before); stroke-width: 2.5; fill: none; vector-effect: non-scaling-stroke; }
.stroke-axis { stroke: var(--soft); stroke-width: 1; } .stroke-grid { stroke: var(--line); stroke-width: 1; } .stroke-state { stroke: currentColor; stroke-width: 2; } .limit { stroke: var(--fail); stroke-width: 1.25; stroke-dasharray: 3 3; }
.fill-state { fill: currentColor; }
.faint { stroke-dasharray: 2 4; }
.heat { fill: var(--now); }
.shares { margin: 0.625rem 0 0; font-size: 0.8125rem; }
.shares div { display: grid; grid-template-columns: minmax(3.5rem, 30%) 1fr 3.25rem; gap: 0.5rem; align-items: center; min-height: 1.5rem; }
.shares dt { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.shares dd { margin: 0; }
.shares dd:last-child { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.shares svg { width: 100%; height: 0.875rem; }
.compare { display: grid; grid-template-columns: minmax(0, 14rem) minmax(8rem, 1fr) minmax(0, auto); gap: 0.25rem 1rem; align-items: center; padding: 0.3rem 0; border-top: 1px solid var(--line); }
.compare .numbers { text-align: right; font-size: 0.8125rem; font-variant-numeric: tabular-nums; min-width: 15rem; }
.compare code { background: none; padding: 0; }
.group { margin-top: 1rem; }
.group h3 { margin-bottom: 0.35rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0 1rem; }
.pair > * { min-width: 0; }
@media (max-width: 52rem) {
  .compare { grid-template-columns: minmax(0, 1fr); }
  .compare .numbers { min-width: 0; text-align: left; }
}
@media print {
  body { background: none; } section, .card { break-inside: avoid; }
}
`;

;// CONCATENATED MODULE: ./build/shared/report/html/page.js



/** No script, no address is loaded, no form is sent, and of styles only this one: also where a text should have slipped through as markup. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** A report as one file that needs nothing else: for light and dark, keyboard, screen reader, phone and paper. */
function htmlPage({ title, main, foot }) {
    // The style is ours and holds no text from outside; escaped it would be no style, and its hash another.
    const [before = '', after = ''] = (0,html/* htmlText */.j)(page_frame({ title, main, foot })).split('<style></style>');
    return `<!doctype html>\n${before}<style>${STYLE}</style>${after}\n`;
}
function page_frame({ title, main, foot }) {
    return (0,html/* html */.q) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style></style>
</head>
<body>
<main>
${main}
</main>
<footer>
${foot}
</footer>
</body>
</html>`;
}


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ phraseHtml)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

function phraseHtml(words) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${words.map((piece) => {
        if (piece.kind === 'strong')
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<strong>${phraseHtml(piece.phrase)}</strong>`;
        return piece.kind === 'code' ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<code>${piece.text}</code>` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${piece.text}`;
    })}`;
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ htmlSection),
/* harmony export */   FK: () => (/* binding */ keyFigures),
/* harmony export */   M6: () => (/* binding */ htmlDetails)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

/** A part of the report with its heading; nothing where it has no content. */
function htmlSection(heading, content) {
    return content.length === 0 ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `
<section><h2>${heading}</h2>
${content}
</section>`;
}
/** What opens by click or Enter. */
function htmlDetails(summary, content, { open = false } = {}) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<details${open ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` open` : ''}><summary>${summary}</summary>${content}</details>`;
}
/** A few numbers that say how large everything is. */
function keyFigures(figures) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<dl class="figures">${figures.map(([name, value]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}


/***/ }),

/***/ 18645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const KINDS = { number: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="n"`, text: '', word: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="w"`, long: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="wide"` };
/** A table in a box of its own, which scrolls where the page is narrower; the first cell of a row names it. */
function htmlTable(caption, columns, rows) {
    const kind = (place) => KINDS[columns[place]?.kind ?? 'text'];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, place) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col"${kind(place)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr><th scope="row"${kind(0)}>${first}</th>${cells.map((cell, place) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td${kind(place + 1)}>${cell}</td>`)}</tr>
`)}</tbody>
</table></div>`;
}


/***/ }),

/***/ 97492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ takeWithin)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

/** The first pieces of a list, up to a number and to a size in bytes: what keeps a page readable, whatever the data holds. */
function takeWithin(items, render, { most, bytes }) {
    const shown = [];
    let size = 0;
    for (const item of items.slice(0, most)) {
        const piece = render(item);
        size += Buffer.byteLength((0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .j)(piece));
        if (size > bytes)
            break;
        shown.push(piece);
    }
    return { shown, left: items.length - shown.length };
}


/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const SIGNS = { pass: '✓', warn: '!', fail: '✕', inconclusive: '?', info: 'i' };
/** A verdict by sign, word and colour. */
function verdictMark(state, said = state) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="mark ${state}"><span aria-hidden="true">${SIGNS[state]}</span>${said}</span>`;
}


/***/ }),

/***/ 63177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   Qk: () => (/* binding */ CONTEXT_NAME),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   lK: () => (/* binding */ evaluationContextSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


/** Of a name: of a file, key, branch, version. */
const MAX_TEXT = 1000;
/** Of names in a list. */
const MAX_LISTED = 10_000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_TEXT);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const same = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown']);
const CONTEXT_NAME = 'context.json';
/** context.json of an evaluation: what a report tells beside result.json, for those who tell it again elsewhere. It decides nothing. */
const evaluationContextSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluation-context/v1'),
    model: text,
    baseline: text.nullable().describe('what it is called: `main`, `production (v1.2.0)`; null where nothing was compared'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows, findings: rows }).nullable().describe('what validate-data said; null where the data was not validated'),
    baseline_origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        commit: commit.nullable(),
        run: text.nullable().describe('address of the run that judged it'),
        statement: digest.nullable().describe('of its evaluation'),
        data: digest.nullable().describe('that it was judged on'),
        instead_of: commit.nullable().describe('the commit that was looked for and has no evaluation'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk).nullable(),
    }),
    changed_inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED).nullable(), parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED), data: same, environment: same })
        .nullable()
        .describe("of the training, against the baseline's; null where one of the two is not recorded"),
    test_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unchanged'), rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('changed'), rows, before: rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown') }),
    ])
        .describe("against the baseline's"),
});


/***/ }),

/***/ 22965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ MAX_CURVE_CLASSES),
/* harmony export */   N0: () => (/* binding */ MAX_POINTS),
/* harmony export */   aC: () => (/* binding */ SCORE_BINS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   wm: () => (/* binding */ EVIDENCE_NAME)
/* harmony export */ });
/* unused harmony export evaluationEvidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Points of a curve; where there are more, those that are left lie at equal steps along it. */
const MAX_POINTS = 200;
/** Classes of a confusion matrix; what is rarer is one of them together. */
const MAX_CLASSES = 30;
/** Classes of more than two that have curves: more pictures nobody compares. */
const MAX_CURVE_CLASSES = 6;
/** Equal widths from 0 to 1 into which scores are counted. */
const SCORE_BINS = 20;
const EVIDENCE_NAME = 'evidence.json';
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const amount = number.min(0);
const share = number.min(0).max(1);
const curve = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share])).max(MAX_POINTS);
const modelEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    confusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount)).nullable().describe('by class of the label, and in it by class that was answered; of two classes at the threshold'),
    roc: curve.nullable().describe('false-positive rate and true-positive rate, from no positive answer to all'),
    precision_recall: curve.nullable().describe('recall and precision, from the highest score down; begins at recall 0 with precision 1'),
    one_vs_rest: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ class: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(MAX_CLASSES - 1), roc: curve.nullable(), precision_recall: curve.nullable() }))
        .max(MAX_CURVE_CLASSES)
        .nullable()
        .describe('of more than two classes the same two curves, of the most frequent ones, each by its place among classes and against all others; null where the model leaves no probabilities'),
    calibration: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), rows: amount, mean_score: share, share: share }))
        .nullable()
        .describe('the bins of calibration_error that hold a row: mean score, and share of positives; of more than two classes of the class that was answered, and how often it was right'),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount).length(SCORE_BINS), positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount).length(SCORE_BINS) }).nullable().describe('rows by score, of each class'),
    residuals: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), number), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount) }).nullable().describe('prediction − label: quantiles, and rows between residual_edges'),
    predicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount)).nullable().describe('by label between value_edges, and in it by prediction between them'),
});
/** evidence.json of an evaluation: how the model answers, in numbers that pictures are drawn from. It decides nothing. */
const evaluationEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluation-evidence/v1'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'columns']),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('that both models answered; all test rows without a baseline'),
    weighted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('rows count by evaluate.weight, and amounts are sums of weights'),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).max(MAX_CLASSES).describe('in the order of the confusion matrix, of two the positive one last; `class 1` … with show-values: false'),
    other_classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('how many the last of them stands for together; 0 where it is one of its own'),
    threshold: number.nullable(),
    residual_edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number).nullable().describe('the bins at the ends are open'),
    value_edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number).nullable().describe('the bins at the ends are open'),
    candidate: modelEvidenceSchema,
    baseline: modelEvidenceSchema.nullable(),
});


/***/ }),

/***/ 11733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalEdges),
/* harmony export */   S: () => (/* binding */ binBetween)
/* harmony export */ });
/** Edges of bins of equal width; one bin where the range has no width. Halved on the way, because the distance of two doubles may be more than a double holds. */
function equalEdges(low, high, bins) {
    const half = high / 2 - low / 2;
    if (!(half > 0))
        return [low, high];
    return Array.from({ length: bins + 1 }, (_, place) => (place === bins ? high : low + ((2 * place) / bins) * half));
}
/** The bin [a, b) of a value; those at the ends are open. */
function binBetween(value, edges) {
    const above = edges.findIndex((edge) => value < edge);
    return above < 0 ? edges.length - 2 : Math.max(0, above - 1);
}


/***/ }),

/***/ 26472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf)
/* harmony export */ });
/** Each count as a share of all; zeros where there is nothing. */
function sharesOf(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (total > 0 ? count / total : 0));
}


/***/ }),

/***/ 97593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readValidatedData),
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40864);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76680);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71570);









/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ loaded, workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data === undefined ? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .stageDirectory */ .QH)(workDirectory, 'validate-data') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(loaded.directory, data), 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(path);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`data: ${path} is not there; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDataResultSchema */ .dY, text, path);
    if (result.verdict === 'fail')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .FailedError */ .Kl(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
    if (result.verdict === 'inconclusive')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InconclusiveError */ .Xp(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
    if (result.environment === 'serving')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`validate-data checked these rows for serving, where the target may be absent; nothing is ${purpose} on them. Run it again without --environment serving`);
    return result;
}
/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings, or where it was not the same files
 */
async function refuseOtherBytes(validated, files) {
    const known = new Map(validated.data.files.map((file) => [file.path, file]));
    for (const file of files) {
        const before = known.get((0,_tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPath */ .j)(file));
        if (before === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${file.path}: validate-data checked ${known.size === 1 ? 'another file' : 'other files'} (${some([...known.keys()])}); run validate-data again`);
        await refuseOther(file, before.sha256);
        known.delete(before.path);
    }
    if (known.size > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${some([...known.keys()])}: validate-data checked ${known.size === 1 ? 'this file' : 'these files'} too, but it is no longer part of the data; run validate-data again`);
}
async function refuseOther({ path, location, sha256 }, known) {
    if (known === sha256)
        return;
    if (await differsByLineEndings(location, known)) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${path} -text" to .gitattributes, check the file out again, and run validate-data again`);
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked (sha256 ${sha256.slice(0, 12)}, not ${known.slice(0, 12)}); run validate-data again`);
}
function some(paths) {
    return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
}
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** Whether the file, with all its line endings as LF or all as CRLF, is the one with this sha256. */
async function differsByLineEndings(path, sha256) {
    const lf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const crlf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let pending = false;
    for await (const block of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const plain = Buffer.alloc(block.length + 1);
        let at = 0;
        for (const byte of block) {
            if (pending && byte !== LINE_FEED)
                plain[at++] = CARRIAGE_RETURN;
            pending = byte === CARRIAGE_RETURN;
            if (!pending)
                plain[at++] = byte;
        }
        const text = plain.subarray(0, at);
        lf.update(text);
        crlf.update(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    }
    if (pending)
        [lf, crlf].forEach((hash) => hash.update('\r'));
    return lf.digest('hex') === sha256 || crlf.digest('hex') === sha256;
}


/***/ })

};
