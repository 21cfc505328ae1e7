export const id = 6123;
export const ids = [6123];
export const modules = {

/***/ 29754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCostMetric),
/* harmony export */   C: () => (/* binding */ COST_METRICS)
/* harmony export */ });
/** What a model costs, measured on the machine that judges, and which way is better. */
const COST_METRICS = { latency_p50_ms: 'lower', latency_p95_ms: 'lower', throughput_rows_s: 'higher', model_bytes: 'lower' };
function isCostMetric(name) {
    return Object.hasOwn(COST_METRICS, name);
}


/***/ }),

/***/ 81844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   fL: () => (/* binding */ isSpreadGate),
/* harmony export */   tq: () => (/* binding */ haveOwnIds)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

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
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`gates: two gates have the id ${JSON.stringify(id)}; give each its own`);
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
/** Whether no two gates were given the same id. */
function haveOwnIds(gates) {
    const given = gates.flatMap(({ id }) => id ?? []);
    return new Set(given).size === given.length;
}
/** The gate as written: `min 0.8`, `min 0.5, max 0.9`, `margin 2%`, `max-difference 0.1`. */
function allowedBy(gate) {
    if ('against' in gate)
        return `margin ${gate.margin}`;
    if ('max-difference' in gate)
        return `max-difference ${gate['max-difference']}`;
    if ('min-ratio' in gate)
        return `min-ratio ${gate['min-ratio']}`;
    const sides = [...('min' in gate ? [`min ${gate.min}`] : []), ...(gate.max === undefined ? [] : [`max ${gate.max}`])];
    return sides.join(', ');
}
/** Whether it holds the slices of a column against each other. */
function isSpreadGate(gate) {
    return 'max-difference' in gate || 'min-ratio' in gate;
}
function describe(gate) {
    const what = gate.slice === undefined ? gate.metric : `${gate.metric} by ${gate.slice}`;
    return 'against' in gate ? `${what} against baseline` : `${what} ${allowedBy(gate)}`;
}


/***/ }),

/***/ 58895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ refuseFarWaivers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


/** What is let be for longer than a year is no exception any more, but the rule: that belongs into the gate. */
const MAX_DAYS = 366;
const DAY = 86_400_000;
/** @throws UserError where a waiver ends further away than a waiver may */
function refuseFarWaivers({ config: { waivers = [] }, path, placeOf }, now) {
    const last = new Date(now.getTime() + MAX_DAYS * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
    for (const [index, { expires }] of waivers.entries()) {
        if (expires <= last)
            continue;
        const place = placeOf(['waivers', index, 'expires']);
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}${place === null ? '' : `:${place}`}: waivers[${index}].expires: ${expires} is more than a year away; name a day until ${last}, or change the gate itself (its limit, or mode: warn)`);
    }
}


/***/ }),

/***/ 84081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readJudgedRows),
/* harmony export */   U: () => (/* binding */ cutSlices)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);
/* harmony import */ var _tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _tabular_split_rows_of_side_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36902);
/* harmony import */ var _tabular_split_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83821);
/* harmony import */ var _tabular_split_test_rows_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044);
/* harmony import */ var _tabular_tables_cut_slice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39077);
/* harmony import */ var _tabular_tables_load_data_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1444);
/* harmony import */ var _tabular_tables_take_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57201);
/* harmony import */ var _tabular_tables_take_target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39241);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _intervals_row_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36610);
/* harmony import */ var _intervals_row_weights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21629);
/* harmony import */ var _metrics_column_mean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48262);













/**
 * Reads the test rows of `data.source`, with the columns that models need and those that slices are cut by.
 * @throws UserError where a model reads the target; UserError, InconclusiveError as `loadDataSet` and `cutSlice`
 */
async function readJudgedRows(loaded, { columns, shown = [], signal, checkHeader = () => undefined }) {
    const truth = loaded.config.data?.target;
    if (truth !== undefined && columns.has(truth))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`the model reads the column ${JSON.stringify(truth)}, which is data.target: it would be judged by answers that it was given`);
    const wanted = [...sliceKinds(loaded), ...rowKinds(loaded), ...columns];
    const choose = (header) => {
        checkHeader(header);
        return new Map([...shown.filter((name) => header.includes(name)).map((name) => [name, 'text']), ...wanted]);
    };
    const dataSet = await (0,_tabular_tables_load_data_set_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDataSet */ .B)(loaded, { columns: choose, signal });
    const test = (0,_tabular_split_rows_of_side_js__WEBPACK_IMPORTED_MODULE_8__/* .rowsOfSide */ .g)(dataSet.sides, _tabular_split_split_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDE */ .g.test);
    const table = (0,_tabular_tables_take_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .takeRows */ .L)(dataSet.table, test);
    return {
        ids: Array.from(test, (row) => dataSet.ids[row] ?? ''),
        seen: new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== _tabular_split_split_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDE */ .g.test)),
        target: (0,_tabular_tables_take_target_js__WEBPACK_IMPORTED_MODULE_10__/* .takeTarget */ .b)(dataSet.target, test),
        slices: cutSlices(loaded, table),
        weights: (0,_intervals_row_weights_js__WEBPACK_IMPORTED_MODULE_6__/* .rowWeights */ .W)(loaded, table),
        groups: (0,_intervals_row_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .rowGroups */ .R)(loaded, table),
        means: (0,_metrics_column_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .columnMeans */ .X)(loaded.config.evaluate?.metrics),
        table,
        data: { digest: (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfManifest */ .JQ)((0,_tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .dataManifest */ .U)(dataSet.table.files)), test: (0,_tabular_split_test_rows_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .testRowsDigest */ .S)(dataSet) },
        sides: dataSet.sides,
        showValues: loaded.config.data?.['show-values'] !== false,
    };
}
/** How the columns under `evaluate.slices` are read: ranges need numbers. */
function sliceKinds({ config }) {
    return (config.evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [[slice, 'text']] : Object.keys(slice).map((name) => [name, 'number'])));
}
/** Columns that say how rows count, and which belong together. */
function rowKinds({ config }) {
    const { weight, group } = config.evaluate ?? {};
    return [...(weight === undefined ? [] : [[weight, 'number']]), ...(group === undefined ? [] : [[group, 'text']])];
}
/** With `show-values: false` a part is named by its place in the order of frequency. */
function cutSlices({ config }, table) {
    return (config.evaluate?.slices ?? []).flatMap((slice) => {
        const cuts = typeof slice === 'string' ? [[slice, undefined]] : Object.entries(slice);
        return cuts.map(([name, edges]) => {
            const column = table.columns.get(name);
            if (column === undefined)
                throw new RangeError(`slice column ${name} was not read`);
            const cut = (0,_tabular_tables_cut_slice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutSlice */ .f)(column, edges);
            // Ranges are the config's own numbers; other parts are cell values.
            return config.data?.['show-values'] === false && edges === undefined ? { ...cut, parts: cut.parts.map((_, part) => `value ${part + 1}`) } : cut;
        });
    });
}


/***/ }),

/***/ 38519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ standingWaivers)
/* harmony export */ });
/* harmony import */ var _config_gate_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81844);

/**
 * How each waiver stands. In a pull request one counts as far as its base has it too, for a gate that asks the same there: whoever could
 * write a waiver for their own change, or move one to another gate by its id, would judge themselves. Of two days the earlier holds.
 */
function standingWaivers({ config, lineOf }, { now, base }) {
    const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
    return (config.waivers ?? []).map((waiver, place) => {
        const approved = base === undefined ? waiver : approvedBy(base, waiver, config);
        return { ...stand(waiver, approved, today), line: lineOf(['waivers', place]) };
    });
}
function stand(waiver, approved, today) {
    if (waiver.expires < today)
        return { ...waiver, state: 'expired' };
    if (approved === null || approved.expires < today)
        return { ...waiver, state: 'pending' };
    return { ...approved, expires: approved.expires < waiver.expires ? approved.expires : waiver.expires, state: 'counts' };
}
function approvedBy(base, { gate }, here) {
    const [now, before] = [gateCalled(gate, here), base === null ? null : gateCalled(gate, base)];
    if (now === null || before === null || subjectOf(now) !== subjectOf(before))
        return null;
    return base?.waivers?.find((waiver) => waiver.gate === gate) ?? null;
}
function gateCalled(id, { gates = [] }) {
    // The base's file was read part by part, not as a whole.
    return (0,_config_gate_id_js__WEBPACK_IMPORTED_MODULE_0__/* .haveOwnIds */ .tq)(gates) ? (gates[(0,_config_gate_id_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIds */ .GQ)(gates).indexOf(id)] ?? null) : null;
}
const CONDITIONS = ['against', 'min', 'max', 'max-difference', 'min-ratio'];
/** What a gate asks of which rows, without the limits: those stand among the changes of what decides. */
function subjectOf(gate) {
    return JSON.stringify([gate.metric, gate.slice ?? null, CONDITIONS.filter((condition) => condition in gate)]);
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isDegenerate),
  D: () => (/* binding */ summarizeDraws)
});

// EXTERNAL MODULE: ./build/shared/statistics/normal.js
var normal = __webpack_require__(25115);
;// CONCATENATED MODULE: ./build/shared/statistics/bca.js

/**
 * The corrections of Efron's BCa interval (JASA 82, 1987).
 *
 * The acceleration is a sixth of the skewness of the jackknife over its √size. It may leave out blocks of rows instead of single ones: of
 * sums over m rows the skewness is √m times smaller, and there are m times fewer of them.
 * @param draws resampled estimates, defined ones only
 * @param leftOut the estimate without each block of rows; undefined ones are passed over
 */
function bcaOf(draws, { estimate, leftOut }) {
    let below = 0;
    for (const draw of draws)
        below += draw < estimate ? 1 : Number(draw === estimate) / 2;
    // All on one side would be an infinite bias; half a draw is the least to reckon with.
    const share = Math.min(Math.max(below, 0.5), draws.length - 0.5) / draws.length;
    return { bias: (0,normal/* normalQuantile */.Zl)(share), acceleration: accelerationOf(leftOut.filter(Number.isFinite)) };
}
/** At which share of the ordered draws the one-sided bound with this share of confidence below it stands. */
function bcaShare({ bias, acceleration }, share) {
    const shifted = bias + (0,normal/* normalQuantile */.Zl)(share);
    const scale = 1 - acceleration * shifted;
    // Beyond that point no bound is left on this side.
    if (scale <= 0)
        return shifted > 0 ? 1 : 0;
    return (0,normal/* normalCdf */.vr)(bias + shifted / scale);
}
/** The inverse: with which share of confidence below it a bound stands at this share of the ordered draws. */
function bcaConfidence({ bias, acceleration }, share) {
    const distance = (0,normal/* normalQuantile */.Zl)(share) - bias;
    const scale = 1 + acceleration * distance;
    if (scale <= 0)
        return distance > 0 ? 1 : 0;
    return (0,normal/* normalCdf */.vr)(distance / scale - bias);
}
function accelerationOf(leftOut) {
    const mean = leftOut.reduce((sum, value) => sum + value, 0) / leftOut.length;
    let squares = 0;
    let cubes = 0;
    for (const value of leftOut) {
        const influence = mean - value;
        squares += influence ** 2;
        cubes += influence ** 3;
    }
    // Cubes of what rounding left would be a skewness of noise.
    const acceleration = cubes / (6 * squares ** 1.5);
    return Number.isFinite(acceleration) ? acceleration : 0;
}

;// CONCATENATED MODULE: ./build/shared/statistics/quantile.js
/**
 * The value at this share of the ordered ones, by linear interpolation between neighbours.
 * @param sorted ascending, without NaN; a value that rests on an infinite one is infinite or NaN, never a number
 * @throws RangeError when there is no value, or the share is not in [0, 1]
 */
function quantile(sorted, share) {
    if (sorted.length === 0)
        throw new RangeError('No resample has a value');
    if (!(share >= 0 && share <= 1))
        throw new RangeError(`A share is from 0 to 1, not ${share}`);
    const place = share * (sorted.length - 1);
    const before = sorted[Math.floor(place)] ?? NaN;
    const after = sorted[Math.ceil(place)] ?? NaN;
    return before + (after - before) * (place - Math.floor(place));
}

;// CONCATENATED MODULE: ./build/shared/judge/intervals/draws.js


/** An undefined draw counts as the worst on either side: what can't be computed is no evidence for anything. */
function summarizeDraws({ draws, leftOut }, estimate) {
    const defined = draws.filter(Number.isFinite);
    const undefinedDraws = draws.length - defined.length;
    const worstLow = draws.map((value) => (Number.isFinite(value) ? value : -Infinity)).sort();
    const worstHigh = undefinedDraws === 0 ? worstLow : draws.map((value) => (Number.isFinite(value) ? value : Infinity)).sort();
    const bca = defined.length === 0 ? { bias: 0, acceleration: 0 } : bcaOf(defined, { estimate, leftOut });
    return {
        standardError: standardDeviation(defined),
        bounds: (confidence) => {
            const low = quantile(worstLow, bcaShare(bca, 1 - confidence));
            const high = quantile(worstHigh, bcaShare(bca, confidence));
            return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
        },
        tails: (point) => {
            const atMost = defined.reduce((sum, value) => sum + (value <= point ? 1 : 0), undefinedDraws);
            const atLeast = defined.reduce((sum, value) => sum + (value >= point ? 1 : 0), undefinedDraws);
            const mirrored = { bias: -bca.bias, acceleration: -bca.acceleration };
            return { atMost: bcaConfidence(bca, tailShare(atMost, draws.length)), atLeast: bcaConfidence(mirrored, tailShare(atLeast, draws.length)) };
        },
    };
}
function tailShare(draws, all) {
    return Math.min((1 + draws) / (1 + all), 1 - 1 / (2 + 2 * all));
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


/***/ }),

/***/ 36610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowGroups)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12975);


/**
 * Which rows belong together, by the column `evaluate.group`: rows of one customer, one patient, one day; null without one.
 * @throws UserError where it is absent, or a row has no value there
 */
function rowGroups({ config }, table) {
    const name = config.evaluate?.group;
    if (name === undefined)
        return null;
    const column = table.columns.get(name);
    if (column === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.group: no column ${JSON.stringify(name)} beside the answers; without a data section the groups come with the predictions`);
    const cells = column.kind === 'number' ? column.values : column.codes;
    const known = new Map();
    let missing = 0;
    const groups = Int32Array.from(cells, (cell) => {
        if (Number.isNaN(cell) || (column.kind === 'text' && cell === -1))
            missing++;
        const group = known.get(cell) ?? known.size;
        known.set(cell, group);
        return group;
    });
    if (missing > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.group: column ${name} has no value in ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountOf */ .gL)(missing, 'test row')}; every row belongs to a group`);
    return groups;
}


/***/ }),

/***/ 21629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rowWeights)
/* harmony export */ });
/* harmony import */ var _tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12975);



/**
 * How much each row counts, by the column `evaluate.weight`; null without one.
 * @throws UserError where it is absent, or holds what is no weight
 */
function rowWeights({ config }, table) {
    const name = config.evaluate?.weight;
    if (name === undefined)
        return null;
    const column = table.columns.get(name);
    if (column === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`evaluate.weight: no column ${JSON.stringify(name)} beside the answers; without a data section the weights come with the predictions`);
    const weights = numbersOf(column);
    const wrong = weights.reduce((sum, weight) => sum + (weight >= 0 && weight < Infinity ? 0 : 1), 0);
    if (wrong > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`evaluate.weight: column ${name} holds no weight in ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCountOf */ .gL)(wrong, 'test row')}; a weight is a number from 0`);
    if (!weights.some((weight) => weight > 0))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`evaluate.weight: column ${name} is 0 in every test row, so that none counts`);
    return weights;
}
function numbersOf(column) {
    if (column.kind === 'number')
        return column.values;
    const known = column.dictionary.map(_tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k);
    return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}


/***/ }),

/***/ 26643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/shared/config/cost-metrics.js
var cost_metrics = __webpack_require__(29754);
// EXTERNAL MODULE: ./build/shared/config/gate-id.js
var gate_id = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/shared/judge/answers/changed-answers.js
/** How many answers of the baseline became right or wrong, of two classes at the threshold; null in regression or without a baseline. */
function changedAnswers({ task, labels, candidate, baseline }, threshold) {
    if (baseline === null || candidate.classes === null || baseline.classes === null)
        return null;
    let becameRight = 0;
    let becameWrong = 0;
    for (const [row, label] of labels.entries()) {
        const [right, wasRight] = [candidate.classes[row] === label, baseline.classes[row] === label];
        if (right === wasRight)
            continue;
        if (right)
            becameRight++;
        else
            becameWrong++;
    }
    return { threshold: task === 'binary' ? threshold : null, became_right: becameRight, became_wrong: becameWrong, same: labels.length - becameRight - becameWrong };
}

// EXTERNAL MODULE: ./build/shared/judge/answers/check-answers.js
var check_answers = __webpack_require__(89510);
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
    // A search through all of them jumps about in memory; a table of equal bins leaves a few places to search.
    const low = sorted[0] ?? 0;
    const scale = sorted.length / ((sorted.at(-1) ?? 0) - low);
    const last = sorted.length - 1;
    const binOf = scale > 0 && Number.isFinite(scale) ? (value) => Math.min(Math.max(Math.floor((value - low) * scale), 0), last) : () => 0;
    const ends = endsOfBins(sorted, binOf);
    return values.map((value) => {
        const bin = binOf(value);
        const [from, to] = [bin === 0 ? 0 : (ends[bin - 1] ?? 0), ends[bin] ?? 0];
        const smaller = firstPlace(sorted, { value, from, to, beyondEqual: false });
        const notLarger = sorted[smaller] === value ? firstPlace(sorted, { value, from: smaller, to, beyondEqual: true }) : smaller;
        return (smaller + notLarger) / 2;
    });
}
/** Where in ascending values each bin ends; the bins ascend with the values. */
function endsOfBins(sorted, binOf) {
    const ends = new Uint32Array(sorted.length);
    for (const value of sorted)
        ends[binOf(value)] = (ends[binOf(value)] ?? 0) + 1;
    for (let bin = 1; bin < ends.length; bin++)
        ends[bin] = (ends[bin] ?? 0) + (ends[bin - 1] ?? 0);
    return ends;
}
/** The first place, `from` the first that may be it `to` the last, whose entry is not below `value`; with `beyondEqual`, whose entry is above it. */
function firstPlace(sorted, { value, from, to, beyondEqual }) {
    let low = from;
    let high = to;
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

// EXTERNAL MODULE: ./build/shared/statistics/normal.js
var normal = __webpack_require__(25115);
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
    const z = (0,normal/* normalQuantile */.Zl)(confidence);
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
    return { lower: (0,normal/* normalCdf */.vr)(score), upper: (0,normal/* normalUpperTail */.IL)(score) };
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

;// CONCATENATED MODULE: ./build/shared/judge/answers/same-ranking.js
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

// EXTERNAL MODULE: ./build/shared/judge/population.js
var judge_population = __webpack_require__(27901);
// EXTERNAL MODULE: ./build/shared/judge/intervals/draws.js + 2 modules
var intervals_draws = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/shared/judge/intervals/difference.js






/** Compares by the method of the metric: DeLong's test, Tango's score interval, or the paired bootstrap. */
function difference(name, metric, pair) {
    const { candidate, baseline } = pair;
    if (candidate.state === 'undefined' || baseline.state === 'undefined')
        return undefinedDifference(name, candidate, baseline);
    const same = pair.identical ? 'answers' : readsTheSame(metric, pair.answers);
    if (same !== null)
        return { state: 'identical', value: candidate.value, same };
    const estimated = estimateDifference(metric, pair, { candidate: candidate.value, baseline: baseline.value });
    if (estimated !== null && !(0,intervals_draws/* isDegenerate */.j)(estimated.standardError, sizeOf(metric, candidate.value, baseline.value)))
        return estimated;
    const improvement = improvementOf(metric, candidate.value, baseline.value);
    const why = estimated === null && metric.comparison === 'bootstrap' ? pair.noDraws : 'the answers differ, but these rows show no spread in the difference';
    const reason = `${name} can't be compared: ${why}`;
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
    if (metric.comparison !== 'bootstrap' || (metric.needs !== 'class' && metric.needs !== 'column') || !(0,judge_population/* areEqual */.t7)(candidate, baseline))
        return null;
    return metric.needs === 'class' ? 'classes' : 'values';
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
    return metric.comparison === 'delong' ? byDelong(metric, labels, both) : byScore(metric, labels, { classes: both, values });
}
function byDelong({ direction }, labels, scores) {
    const { candidate, baseline, difference: improvement, variance } = pairedDelong(labels, scores.candidate, scores.baseline);
    const standardError = Math.sqrt(variance);
    return {
        state: 'estimated',
        method: 'delong',
        direction,
        mcnemar: null,
        candidate,
        baseline,
        improvement,
        standardError,
        bounds: (confidence) => {
            const reach = (0,normal/* normalQuantile */.Zl)(confidence) * standardError;
            return { low: Math.max(improvement - reach, -1), high: Math.min(improvement + reach, 1) };
        },
        tests: (margin) => {
            const score = (improvement + margin) / standardError;
            return { notWorse: (0,normal/* normalUpperTail */.IL)(score), worse: (0,normal/* normalCdf */.vr)(score) };
        },
    };
}
/** Accuracy: a difference of paired proportions. */
function byScore({ direction }, labels, { classes, values }) {
    const rows = labels.length;
    let improved = 0;
    let worsened = 0;
    for (const [row, label] of labels.entries()) {
        const [right, wasRight] = [classes.candidate[row] === label, classes.baseline[row] === label];
        if (right === wasRight)
            continue;
        if (right)
            improved++;
        else
            worsened++;
    }
    // Where all or none changed, the plain variance is 0 though the score interval has a width: one row is the least to reckon with.
    const variance = Math.max(improved + worsened - (improved - worsened) ** 2 / rows, 1);
    return {
        state: 'estimated',
        method: 'score',
        direction,
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
function byBootstrap(metric, { candidate, baseline }, values) {
    const improved = (own, other) => own.map((value, turn) => improvementOf(metric, value, other[turn] ?? Number.NaN));
    const improvement = improvementOf(metric, values.candidate, values.baseline);
    const resampled = { draws: improved(candidate.draws, baseline.draws), leftOut: improved(candidate.leftOut, baseline.leftOut) };
    const { standardError, bounds, tails } = (0,intervals_draws/* summarizeDraws */.D)(resampled, improvement);
    return {
        state: 'estimated',
        method: 'bootstrap',
        direction: metric.direction,
        mcnemar: null,
        ...values,
        improvement,
        standardError,
        bounds,
        tests: (margin) => {
            const { atMost, atLeast } = tails(-margin);
            // Over many slices the claim "worse" rests on the far tail, which a bootstrap of few rows knows badly: a few bad rows then both
            // shift the mean and, as skewness, move BCa's bound after it. The plain normal tail must agree.
            return { notWorse: atMost, worse: Math.max(atLeast, (0,normal/* normalCdf */.vr)((improvement + margin) / standardError)) };
        },
    };
}
function improvementOf(metric, candidate, baseline) {
    return metric.direction === 'higher' ? candidate - baseline : baseline - candidate;
}
function sizeOf(metric, candidate, baseline) {
    return metric.comparison === 'bootstrap' ? Math.abs(candidate) + Math.abs(baseline) : 1;
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
    const z = (0,normal/* normalQuantile */.Zl)(confidence);
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

;// CONCATENATED MODULE: ./build/shared/judge/intervals/estimate.js




const NO_SPREAD = 'these rows show no spread to make one of';
/** The value and how its interval is made: Wilson's for proportions, DeLong's for the AUC, BCa bootstrap for the rest. */
function estimate(metric, { labels, answers, absent, value, draws, noDraws }) {
    if (answers === null)
        return { state: 'undefined', reason: absent };
    if (Number.isNaN(value))
        return { state: 'undefined', reason: metric.undefinedWhen };
    if (!Number.isFinite(value))
        return { state: 'undefined', reason: 'it is too large for a number' };
    if (metric.interval.method === 'wilson')
        return wilson(value, metric.interval.proportion(labels, answers));
    if (metric.interval.method === 'delong')
        return delong(value, labels, answers);
    return bootstrapped(value, draws, noDraws);
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
    if ((0,intervals_draws/* isDegenerate */.j)(standardError, 1) || value <= 0 || value >= 1)
        return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
    const logit = Math.log(value / (1 - value));
    const bounds = (confidence) => {
        const reach = ((0,normal/* normalQuantile */.Zl)(confidence) * standardError) / (value * (1 - value));
        return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
    };
    return { state: 'defined', value, bounds, noBounds: '' };
}
function bootstrapped(value, draws, noDraws) {
    if (draws === null)
        return { state: 'defined', value, bounds: () => null, noBounds: noDraws };
    const { standardError, bounds } = (0,intervals_draws/* summarizeDraws */.D)(draws, value);
    if ((0,intervals_draws/* isDegenerate */.j)(standardError, value))
        return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
    return { state: 'defined', value, bounds, noBounds: 'too many resamples of these rows leave it undefined' };
}

// EXTERNAL MODULE: ./build/shared/judge/metrics/draw-metrics.js + 5 modules
var draw_metrics = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/shared/judge/metrics/find-metric.js
var find_metric = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/shared/judge/metrics/read-for-metric.js
var read_for_metric = __webpack_require__(7635);
;// CONCATENATED MODULE: ./build/shared/judge/measure.js






/**
 * Values, intervals and paired differences of the metrics on these rows, by one shared bootstrap.
 * @param options.means of columns that may be among the metrics
 * @param options.fewRows populations below it get values only: nothing is judged on them, and there may be thousands
 */
function measure(population, metrics, { fewRows, means = [] }) {
    const { labels, candidate, baseline } = population;
    const identical = (0,judge_population/* isIdentical */.q)(population);
    const prepared = metrics.map((name) => {
        const metric = methodsFor((0,find_metric/* metricOf */.ak)(name, population.task, means), population);
        const read = { own: (0,read_for_metric/* readForMetric */.Q)(metric, candidate), other: baseline && (0,read_for_metric/* readForMetric */.Q)(metric, baseline) };
        const { own, other } = metric.needs === 'column' ? (0,read_for_metric/* sharedRows */.Z)(read) : read;
        return { name, metric, own: prepare(metric, population, own), other: other && prepare(metric, population, other) };
    });
    const noDraws = whyNotDraw(population, fewRows);
    const draws = noDraws === null ? drawAll(population, prepared.flatMap(({ own, other }) => (other === null ? [own] : [own, other]))) : new Map();
    const ifNone = noDraws ?? 'it was not resampled';
    const measured = prepared.map(({ name, metric, own, other }) => {
        const ownDraws = draws.get(own) ?? null;
        const ownEstimate = estimate(metric, { ...own, labels, draws: ownDraws, noDraws: ifNone });
        if (other === null)
            return [name, { candidate: ownEstimate, compared: null }];
        const otherDraws = draws.get(other) ?? null;
        const otherEstimate = estimate(metric, { ...other, labels, draws: otherDraws, noDraws: ifNone });
        const pair = {
            candidate: ownEstimate,
            baseline: otherEstimate,
            identical,
            labels,
            answers: { candidate: own.answers, baseline: other.answers },
            draws: ownDraws && otherDraws && { candidate: ownDraws, baseline: otherDraws },
            noDraws: ifNone,
        };
        return [name, { candidate: ownEstimate, compared: { baseline: otherEstimate, difference: difference(name, metric, pair) } }];
    });
    return { rows: labels.length, identical, metrics: new Map(measured) };
}
/** With fewer groups their own differences are hardly known, and a bootstrap's interval would be too narrow. */
const MIN_GROUPS = 10;
function whyNotDraw({ labels, groups }, fewRows) {
    if (labels.length < fewRows)
        return 'too few rows';
    const count = groups === null ? MIN_GROUPS : new Set(groups).size;
    return count < MIN_GROUPS ? `these rows are of ${count} groups, and fewer than ${MIN_GROUPS} show no spread to rely on` : null;
}
/** Wilson, DeLong and Tango count rows that are alike and independent; where they are not only the bootstrap holds. */
function methodsFor(metric, { weights, groups }) {
    return weights === null && groups === null ? metric : { ...metric, interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
}
function prepare(metric, { labels, weights }, { answers, absent }) {
    const weighted = answers === null ? () => Number.NaN : metric.prepare(labels, answers);
    return { metric, answers, absent, weighted, value: weighted(weights ?? new Float64Array(labels.length).fill(1)) };
}
function drawAll({ labels, task, weights, groups }, prepared) {
    const wanted = prepared.filter(({ metric, value }) => Number.isFinite(value) && (metric.interval.method === 'bootstrap' || metric.comparison === 'bootstrap'));
    const drawn = (0,draw_metrics/* drawMetrics */.g)(wanted.map(({ weighted }) => weighted), labels, { task, weights, groups });
    return new Map(wanted.flatMap((one, index) => (drawn[index] === undefined ? [] : [[one, drawn[index]]])));
}

;// CONCATENATED MODULE: ./build/shared/judge/costs/cost-measurements.js


const NOT_TIMED = 'only models that mlops runs itself are timed; this one left its answers';
const NO_BYTES = 'only predictions are known of it, and not its files';
/**
 * What was measured, as metrics that gates are held against: the mean over the turns, its interval and the paired difference by the bootstrap
 * over the turns, as of a column of predictions. The number of bytes is exact.
 */
function costMeasurements(names, costs) {
    return new Map(names.filter(cost_metrics/* isCostMetric */.A).map((name) => [name, costs === undefined ? unmeasured() : name === 'model_bytes' ? ofBytes(costs) : ofTurns(name, costs)]));
}
function unmeasured() {
    return { candidate: { state: 'undefined', reason: 'it was not measured' }, compared: null };
}
function ofTurns(name, { candidate, baseline }) {
    if (candidate.rounds === null)
        return { candidate: { state: 'undefined', reason: NOT_TIMED }, compared: absent(name, 'candidate', baseline) };
    const own = turnsOf(name, candidate.rounds);
    const other = baseline === null || baseline.rounds === null ? null : turnsOf(name, baseline.rounds);
    const population = { task: 'columns', labels: new Float64Array(own.values.length), weights: null, groups: null, candidate: own, baseline: other, sameBytes: false };
    const column = `mean(${name})`;
    const measured = measure(population, [column], { fewRows: 0, means: [{ mean: name, better: cost_metrics/* COST_METRICS */.C[name], 'max-missing': 0 }] }).metrics.get(column);
    if (measured === undefined)
        throw new RangeError(`${name} was not measured`);
    return measured.compared === null ? { ...measured, compared: absent(name, 'baseline', baseline) } : measured;
}
function turnsOf(name, rounds) {
    const values = Float64Array.from(rounds[name]);
    return { kind: 'none', values: new Float64Array(values.length), classes: null, probabilities: null, columns: new Map([[name, values]]) };
}
/** What there is to say of a comparison that can't be made; null without a baseline. */
function absent(name, who, baseline) {
    if (baseline === null)
        return null;
    const reason = `${name} of the ${who} is undefined: ${NOT_TIMED}`;
    return { baseline: { state: 'undefined', reason: NOT_TIMED }, difference: { state: 'none', candidate: null, baseline: null, improvement: null, reason } };
}
function ofBytes({ candidate, baseline }) {
    const own = exact(candidate.model_bytes);
    if (baseline === null)
        return { candidate: own, compared: null };
    const other = exact(baseline.model_bytes);
    if (own.state === 'undefined' || other.state === 'undefined') {
        const reason = `model_bytes of the ${own.state === 'undefined' ? 'candidate' : 'baseline'} is undefined: ${NO_BYTES}`;
        return { candidate: own, compared: { baseline: other, difference: { state: 'none', candidate: candidate.model_bytes, baseline: baseline.model_bytes, improvement: null, reason } } };
    }
    if (own.value === other.value)
        return { candidate: own, compared: { baseline: other, difference: { state: 'identical', value: own.value, same: 'values' } } };
    return { candidate: own, compared: { baseline: other, difference: known(own.value, other.value) } };
}
function exact(bytes) {
    if (bytes === null)
        return { state: 'undefined', reason: NO_BYTES };
    return { state: 'defined', value: bytes, bounds: () => ({ low: bytes, high: bytes }), noBounds: '' };
}
/** A difference without any doubt. */
function known(candidate, baseline) {
    const improvement = baseline - candidate;
    return {
        state: 'estimated', method: 'exact', direction: 'lower', candidate, baseline, improvement, standardError: 0, mcnemar: null,
        bounds: () => ({ low: improvement, high: improvement }),
        tests: (margin) => ({ notWorse: improvement >= -margin ? 0 : 1, worse: improvement < -margin ? 0 : 1 }),
    };
}

// EXTERNAL MODULE: ./build/shared/judge/format-number.js
var format_number = __webpack_require__(12975);
;// CONCATENATED MODULE: ./build/shared/judge/intervals/over-slices.js


const MAX_NAME = 60;
/** `plan = enterprise`; a cell value can be long. */
function sliceName(slice) {
    const name = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
    return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
/** One verdict and one sentence for a gate over the slices of a column: its gravest slice, and how many were too small. */
function overSlices({ metric, column }, slices, { tooSmall, minRows }) {
    const small = tooSmall === 0 ? '' : `; ${(0,format_number/* formatCountOf */.gL)(tooSmall, 'slice')} ${tooSmall === 1 ? 'has' : 'have'} too few rows (min-rows is ${(0,format_number/* formatCount */.B4)(minRows)})`;
    if (!slices.some(({ judged }) => judged)) {
        const [first] = slices;
        const why = first === undefined ? '' : `; ${sliceName(first.slice)}: ${first.reason}`;
        return { verdict: 'inconclusive', reason: `no slice of ${column} could be judged${why}${small}`, tooLittle: false };
    }
    const verdict = (0,verdict_verdict/* worstVerdict */.zP)(slices.map((one) => one.verdict));
    const gravest = slices.filter((one) => one.verdict === verdict);
    const [first] = gravest;
    if (verdict === 'pass' || first === undefined)
        return { verdict, reason: `${metric} passes in ${(0,format_number/* formatCountOf */.gL)(slices.length, 'slice')} of ${column}${small}`, tooLittle: false };
    const more = gravest.length === 1 ? '' : ` and ${(0,format_number/* formatCount */.B4)(gravest.length - 1)} more of ${(0,format_number/* formatCountOf */.gL)(slices.length, 'slice')}`;
    return { verdict, reason: `${sliceName(first.slice)}${more}: ${first.reason}${small}`, tooLittle: true };
}

// EXTERNAL MODULE: ./build/shared/tabular/tables/cut-slice.js
var cut_slice = __webpack_require__(39077);
;// CONCATENATED MODULE: ./build/shared/judge/measure-fields.js


/** What the rows without a value are called; the second where a value has the name of the first. */
const MISSING_PARTS = ['(missing)', '(no value)'];
/**
 * Measures the whole and every part of every slice column, in the order of the parts.
 * @param population all test rows; the baseline's answers may be NaN outside the common rows
 */
function measureFields(population, rows, { metrics, slices, fewRows, means }) {
    const measureRows = (slice, { all, common }) => {
        if (common?.length === all.length) {
            const both = measure((0,judge_population/* chooseRows */.dk)(population, all), metrics, { fewRows, means });
            return { slice, all: both, common: both };
        }
        const alone = measure((0,judge_population/* chooseRows */.dk)({ ...population, baseline: null }, all), metrics, { fewRows, means });
        return { slice, all: alone, common: common && measure((0,judge_population/* chooseRows */.dk)(population, common), metrics, { fewRows, means }) };
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
    const name = MISSING_PARTS.find((one) => !parts.includes(one)) ?? '';
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

;// CONCATENATED MODULE: ./build/shared/judge/gates/gone-slices.js


/**
 * Slices that counted when the baseline was judged and that have too few rows now: who leaves out the rows that a model gets wrong must not
 * pass for better. Rows without a value that got one are no such slice, nor is a range whose edges were moved.
 */
function goneSlices(column, { recorded, fields, minRows, evaluate }) {
    const there = new Map(fields.map(({ slice, all }) => [slice?.[column], all.rows]));
    const ranges = rangesOf(column, evaluate);
    return recorded.flatMap(({ slice, rows }) => {
        const part = slice[column];
        const left = there.get(part) ?? 0;
        if (part === undefined || rows < minRows || left >= minRows || MISSING_PARTS.includes(part))
            return [];
        return ranges === null || ranges.has(part) ? [{ slice, rows, left }] : [];
    });
}
/** The names that the ranges of a column have; null where it is cut by its values. */
function rangesOf(column, { slices = [] }) {
    for (const slice of slices) {
        if (typeof slice === 'string' || !Object.hasOwn(slice, column))
            continue;
        const ends = [Number.NEGATIVE_INFINITY, ...(slice[column] ?? []), Number.POSITIVE_INFINITY];
        return new Set(ends.slice(1).map((high, place) => (0,cut_slice/* rangeName */.d)(ends[place] ?? 0, high)));
    }
    return null;
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
    return ((0,normal/* normalQuantile */.Zl)(confidence) + (0,normal/* normalQuantile */.Zl)(POWER)) * standardError;
}

;// CONCATENATED MODULE: ./build/shared/judge/intervals/comparison-reason.js

/** Not worse by the margin, shown by the lower bound. */
function reasonToPass({ metric, bounds: { low }, margin }) {
    if (low > 0)
        return `${metric} is better by at least ${(0,format_number/* formatTogether */._M)([low])[0]}`;
    const [worst, allowed] = (0,format_number/* formatTogether */._M)([-low, margin]);
    return `${metric} is at most ${worst} worse; ${allowed} is allowed`;
}
/** Worse by more than the margin, shown by the upper bound. */
function reasonToFail(facts) {
    return `${facts.metric} ${loss(facts)}`;
}
/** The interval holds both answers; says how many rows would decide, where more rows are expected to. */
function reasonToWait(facts, { rows, rowsNeeded }) {
    const { metric, bounds, improvement, margin } = facts;
    const [worst, allowed, estimate] = (0,format_number/* formatTogether */._M)([-bounds.low, margin, -improvement]);
    if (margin === 0)
        return `${metric} is not proven better: it could be up to ${worst} worse, and margin 0 asks for a proven gain`;
    const open = `${metric} could be up to ${worst} worse; ${allowed} is allowed`;
    if (rowsNeeded !== null && rowsNeeded > rows)
        return `${open}. About ${(0,format_number/* formatCount */.B4)((0,format_number/* roundTo */.GB)(rowsNeeded, 2))} rows would decide it (${(0,format_number/* formatCount */.B4)(rows)} now)`;
    if (improvement >= 0)
        return `${open}. ${(0,format_number/* formatCountOf */.gL)(rows, 'row')} can't decide it; more may`;
    return `${open}. The estimate itself is ${estimate} worse, so more rows may not help`;
}
/** Beyond the margin by itself, but not after Holm's correction over the slices of the gate. */
function reasonNotProven(facts, { slices }) {
    return `${facts.metric} is worse, not proven over ${(0,format_number/* formatCountOf */.gL)(slices, 'slice')} (alone it ${loss(facts)})`;
}
function loss({ direction, bounds: { high }, margin }) {
    const moved = direction === 'higher' ? 'fell' : 'rose';
    const [least, allowed] = (0,format_number/* formatTogether */._M)([-high, margin]);
    return `${moved} by at least ${least}; ${margin === 0 ? 'no loss' : allowed} is allowed`;
}

;// CONCATENATED MODULE: ./build/shared/judge/intervals/compare.js




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
    const facts = { metric, direction: difference.direction, improvement: difference.improvement, bounds, margin };
    const decided = {
        ...open,
        low: bounds.low,
        high: bounds.high,
        p_value: difference.tests(margin).notWorse,
        p_worse: claim.pWorse,
        mcnemar_p_value: difference.mcnemar,
        method: difference.method,
        rows_needed: needed,
        smallest_difference: (0,format_number/* roundTo */.GB)(smallestDifference({ standardError: difference.standardError, confidence }), 3),
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
    return needed === null ? null : (0,format_number/* roundTo */.GB)(needed, 3);
}
/** The margin in the metric's unit; null where it is a share of nothing. The baseline's own value is taken as fixed. */
function marginInUnits(margin, difference) {
    if (typeof margin === 'number')
        return margin;
    const baseline = difference.state === 'identical' ? difference.value : difference.baseline;
    return baseline === null || baseline === 0 ? null : (Number.parseFloat(margin) / 100) * Math.abs(baseline);
}

;// CONCATENATED MODULE: ./build/shared/judge/gates/outcome.js
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

;// CONCATENATED MODULE: ./build/shared/judge/gates/judge-baseline-gate.js




/** A gate `against: baseline`, on all rows or in each slice. Without a baseline it never passes. */
function judgeBaselineGate(gate, { fields, baseline, evaluate, sameBytes }) {
    if (baseline.state === 'first-version')
        return firstVersion(gate['require-baseline'] ?? evaluate['require-baseline']);
    if (baseline.state === 'unavailable')
        return plainOutcome('inconclusive', `no comparison with ${baseline.reference === 'base' ? 'the base branch' : `the baseline ${baseline.reference}`}: ${baseline.reason}`);
    if (baseline.state === 'not-asked')
        return plainOutcome('inconclusive', 'there is no baseline to compare with');
    const minJoined = gate['min-joined'] ?? evaluate['min-joined'];
    const isUnjoined = (joined) => !sameBytes && !(joined >= minJoined);
    if (isUnjoined(baseline.joined))
        return plainOutcome('inconclusive', reasonUnjoined(baseline.joined, minJoined));
    const minRows = gate['min-rows'] ?? evaluate['min-rows'];
    const rule = { metric: gate.metric, margin: gate.margin, confidence: gate.confidence ?? evaluate.confidence };
    if (gate.slice === undefined) {
        const entry = comparedIn(fields.whole, gate.metric);
        if (entry.rows < minRows) {
            const reason = `${gate.metric} is not judged on ${(0,format_number/* formatCountOf */.gL)(entry.rows, 'row')} that both models answered: min-rows is ${(0,format_number/* formatCount */.B4)(minRows)}`;
            return plainOutcome('inconclusive', reason, { tooLittle: true });
        }
        const comparisons = compare([entry], rule);
        const [comparison] = comparisons;
        if (comparison === undefined)
            return plainOutcome('inconclusive', 'nothing was compared');
        return { ...plainOutcome(comparison.verdict, comparison.reason, { tooLittle: comparison.method !== 'none' }), comparisons };
    }
    const { slice: column } = gate;
    const before = rowsBefore(column, baseline);
    const parts = (fields.slices.get(column) ?? []).map((field) => {
        // Of the larger set, as of all rows.
        const joined = (field.common?.rows ?? 0) / Math.max(field.all.rows, before.get(field.slice?.[column]) ?? 0);
        return field.all.rows >= minRows && isUnjoined(joined) ? unjoinedIn(field, reasonUnjoined(joined, minJoined)) : comparedIn(field, gate.metric);
    });
    const unjoined = parts.filter((part) => part.unjoined);
    const large = parts.filter((part) => part.unjoined || part.rows >= minRows);
    const comparisons = compare(large, rule);
    const outcome = overSlices({ metric: gate.metric, column: gate.slice }, comparisons.flatMap(judgedSlice), { tooSmall: parts.length - large.length, minRows });
    return { ...refuseUnjoined(outcome, unjoined), value: null, comparisons, slices: [] };
}
/**
 * Rows whose ids were changed have no answer of the baseline, so a slice could hide what it got wrong behind them while all rows together
 * still join: such a slice can't be judged, which is no want of evidence that a gate may only warn of.
 */
function refuseUnjoined(outcome, unjoined) {
    const [first] = unjoined;
    if (first === undefined || first.slice === null || first.difference.state !== 'none' || outcome.verdict === 'fail')
        return outcome;
    const more = unjoined.length === 1 ? '' : ` and ${unjoined.length - 1} more`;
    return { verdict: 'inconclusive', reason: `${sliceName(first.slice)}${more}: ${first.difference.reason}`, tooLittle: false };
}
function firstVersion(requireBaseline) {
    const reason = 'first version: nothing to compare with';
    return requireBaseline ? plainOutcome('inconclusive', `${reason}, and require-baseline is set`) : plainOutcome('warn', reason);
}
function unjoinedIn(field, reason) {
    const difference = { state: 'none', candidate: null, baseline: null, improvement: null, reason };
    return { slice: field.slice, rows: field.common?.rows ?? 0, difference, unjoined: true };
}
/**
 * The rows that each slice had when the baseline was judged, where some that it answered are gone: a slice could get better by losing what it
 * gets wrong, while all rows together still join. Empty where the baseline answers every row of today, whatever there was then.
 */
function rowsBefore(column, { joined, slices = [] }) {
    return new Map((joined < 1 ? slices : []).map(({ slice, rows }) => [slice[column], rows]));
}
function reasonUnjoined(joined, minJoined) {
    return `the two models have ${percent(joined)} of the rows in common, and at least ${percent(minJoined)} are asked for (min-joined)`;
}
function comparedIn({ slice, common }, metric) {
    const compared = common?.metrics.get(metric)?.compared;
    const nothing = { state: 'none', candidate: null, baseline: null, improvement: null, reason: `${metric} was not computed for both models` };
    return { slice, rows: common?.rows ?? 0, difference: compared?.difference ?? nothing, unjoined: false };
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

;// CONCATENATED MODULE: ./build/shared/judge/gates/judge-bound.js

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
/** Holds a value, or both of its bounds, against the limits. */
function judgeRange({ low, high }, { min, max }, { rows }) {
    const isPoint = low === high;
    const [lowText = '', highText = '', ...limits] = (0,format_number/* formatTogether */._M)([low, high, ...[min, max].filter((limit) => limit !== undefined)]);
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
    return { verdict: 'inconclusive', reason: `${range}; ${(0,format_number/* formatCountOf */.gL)(rows, 'row')} can't decide whether it is ${told}`, tooLittle: true };
}

;// CONCATENATED MODULE: ./build/shared/judge/gates/judge-bound-gate.js





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
    const reason = `${gate.metric} is not judged on ${(0,format_number/* formatCountOf */.gL)(whole.all.rows, 'row')}: min-rows is ${(0,format_number/* formatCount */.B4)(minRows)}`;
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

;// CONCATENATED MODULE: ./build/shared/judge/gates/spread.js
/*
 * The slices of a column share no rows, so their estimates are independent, and the bounds of a pair follow from those of its two members
 * (MOVER: Zou & Donner, Stat. Med. 27, 2008; of Wilson's bounds it is Newcombe's interval).
 *
 * That no pair lies further apart than the limit is shown by showing it of each pair, an intersection–union test, which takes no correction.
 * That some pair does is a claim chosen from all of them, so there each pair is held to its share of the error (Bonferroni).
 */
/** The largest difference between two slices. */
function spreadOfDifferences(parts, confidence) {
    const { highest, lowest } = extremes(parts);
    const value = (parts[highest]?.value ?? Number.NaN) - (parts[lowest]?.value ?? Number.NaN);
    const [plain, corrected] = [boundsOf(parts, confidence), boundsOf(parts, correctedFor(parts.length, confidence))];
    if (plain === null || corrected === null)
        return { value, low: null, high: null, highest, lowest };
    const low = overPairs(parts, (a, b) => a.value - b.value - Math.hypot(a.value - a.low, b.high - b.value), corrected);
    const high = overPairs(parts, (a, b) => a.value - b.value + Math.hypot(a.high - a.value, b.value - b.low), plain);
    return { value, low: Math.max(0, low), high, highest, lowest };
}
/** The smallest ratio of one slice to another, by the same on the logarithmic scale; null where a value is not above 0. */
function spreadOfRatios(parts, confidence) {
    if (parts.some(({ value }) => !(value > 0)))
        return null;
    const logarithms = parts.map(({ value, bounds }) => ({
        value: Math.log(value),
        bounds: (level) => {
            const found = bounds(level);
            return found && { low: Math.log(Math.max(0, found.low)), high: Math.log(found.high) };
        },
    }));
    const { value, low, high, highest, lowest } = spreadOfDifferences(logarithms, confidence);
    return { value: Math.exp(-value), low: high === null ? null : Math.exp(-high), high: low === null ? null : Math.exp(-low), highest, lowest };
}
function extremes(parts) {
    let highest = 0;
    let lowest = 0;
    for (const [place, { value }] of parts.entries()) {
        if (value > (parts[highest]?.value ?? 0))
            highest = place;
        if (value < (parts[lowest]?.value ?? 0))
            lowest = place;
    }
    return { highest, lowest };
}
function correctedFor(parts, confidence) {
    return 1 - (1 - confidence) / (parts * (parts - 1));
}
function boundsOf(parts, confidence) {
    const found = parts.flatMap(({ bounds }) => bounds(confidence) ?? []);
    return found.length === parts.length ? found : null;
}
function overPairs(parts, bound, bounds) {
    const all = parts.map(({ value }, place) => ({ value, low: bounds[place]?.low ?? Number.NaN, high: bounds[place]?.high ?? Number.NaN }));
    let most = Number.NEGATIVE_INFINITY;
    for (const a of all)
        for (const b of all)
            if (a !== b)
                most = Math.max(most, bound(a, b));
    return most;
}

;// CONCATENATED MODULE: ./build/shared/judge/gates/judge-spread-gate.js






/**
 * A gate on how far the slices of a column lie apart in a metric: their largest difference, or the smallest ratio of one to another. Holds
 * the value, or with a confidence of its own the bound that speaks for it.
 */
function judgeSpreadGate(gate, fields, evaluate) {
    const minRows = gate['min-rows'] ?? evaluate['min-rows'];
    const all = fields.slices.get(gate.slice) ?? [];
    const large = all.filter((field) => field.all.rows >= minRows);
    const small = all.length === large.length ? '' : `; ${(0,format_number/* formatCountOf */.gL)(all.length - large.length, 'slice')} of ${gate.slice} ${all.length - large.length === 1 ? 'has' : 'have'} too few rows (min-rows is ${(0,format_number/* formatCount */.B4)(minRows)})`;
    if (large.length < 2)
        return plainOutcome('inconclusive', `${gate.metric} can't be compared between slices: ${(0,format_number/* formatCountOf */.gL)(large.length, 'slice')} of ${gate.slice} could be judged${small}`);
    const parts = [];
    for (const field of large) {
        const part = partOf(gate, field);
        if (typeof part === 'string')
            return plainOutcome('inconclusive', `${part}${small}`);
        parts.push(part);
    }
    const confidence = gate.confidence ?? evaluate.confidence;
    const spread = 'max-difference' in gate ? spreadOfDifferences(parts, confidence) : spreadOfRatios(parts, confidence);
    if (spread === null)
        return plainOutcome('inconclusive', `the slices of ${gate.slice} have no ratio in ${gate.metric}: it is 0 or below`);
    return { ...judge_spread_gate_decide(gate, { parts, spread, small }), comparisons: [], slices: judge_spread_gate_extremes(gate, { parts, spread, confidence, fields: large }) };
}
function partOf({ metric }, { slice, all }) {
    const estimate = all.metrics.get(metric)?.candidate ?? { state: 'undefined', reason: 'it was not computed' };
    if (slice === null)
        throw new RangeError('a slice without a name');
    if (estimate.state === 'undefined')
        return `${metric} can't be compared between slices: in ${sliceName(slice)} it is undefined: ${estimate.reason}`;
    return { slice, rows: all.rows, value: estimate.value, bounds: estimate.bounds };
}
function judge_spread_gate_decide(gate, { parts, spread, small }) {
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const { value, low, high } = spread;
    const shown = { value, low, high, rows, ...(low === null ? { reason: 'no interval: a slice has none' } : {}) };
    const limits = 'max-difference' in gate ? { min: undefined, max: gate['max-difference'] } : { min: gate['min-ratio'], max: undefined };
    const named = between(gate, { parts, spread });
    if (gate.confidence === undefined)
        return { ...judged(judgeRange({ low: value, high: value }, limits, { rows }), named, small), value: shown };
    if (low === null || high === null)
        return { verdict: 'inconclusive', reason: `${named} has no interval${small}`, tooLittle: false, value: shown };
    return { ...judged(judgeRange({ low, high }, limits, { rows }), named, small), value: shown };
}
function judged(found, named, small) {
    return { verdict: found.verdict, reason: `${named} ${found.reason}${small}`, tooLittle: found.tooLittle };
}
/** `the difference in recall between plan = free (0.810) and plan = team (0.690)` */
function between(gate, { parts, spread: { highest, lowest } }) {
    const [top, bottom] = [parts[highest], parts[lowest]];
    if (top === undefined || bottom === undefined)
        throw new RangeError('a spread without slices');
    const [high, low] = (0,format_number/* formatTogether */._M)([top.value, bottom.value]);
    return 'max-difference' in gate
        ? `the difference in ${gate.metric} between ${sliceName(top.slice)} (${high}) and ${sliceName(bottom.slice)} (${low})`
        : `the ratio of ${gate.metric} in ${sliceName(bottom.slice)} (${low}) to that in ${sliceName(top.slice)} (${high})`;
}
/** The two slices that lie furthest apart, the lower first. */
function judge_spread_gate_extremes(gate, { spread, confidence, fields }) {
    return [spread.lowest, spread.highest].flatMap((place) => {
        const field = fields[place];
        const estimate = field?.all.metrics.get(gate.metric)?.candidate;
        if (field === undefined || field.slice === null || estimate === undefined)
            return [];
        return [{ slice: field.slice, value: metricValue(estimate, field.all.rows, { confidence }), verdict: 'pass', reason: place === spread.lowest ? 'the lowest' : 'the highest' }];
    });
}

;// CONCATENATED MODULE: ./build/shared/judge/gates/judge-gates.js









/** Every gate in the order of the config, with the comparisons they made (a gate names its own by place). */
function judgeGates({ gates, gateLines, evaluate, waivers = [] }, { ids, ...held }) {
    const comparisons = [];
    const results = gates.map((gate, index) => {
        const outcome = refuseGone(outcomeOf(gate, evaluate, held), gate, { ...held, evaluate });
        const places = outcome.comparisons.map((_, place) => comparisons.length + place);
        comparisons.push(...outcome.comparisons);
        const id = ids[index] ?? gate.metric;
        const settled = settle(outcome, gate, evaluate['when-inconclusive']);
        const waived = waive(settled.verdict, waivers.find((waiver) => waiver.gate === id && waiver.state === 'counts'));
        return {
            gate: id,
            metric: gate.metric,
            kind: kindOf(gate),
            allowed: (0,gate_id/* allowedBy */.Q)(gate),
            line: gateLines[index] ?? null,
            verdict: waived === null ? settled.verdict : 'warn',
            mode: gate.mode,
            reason: settled.reason,
            ...(waived === null ? {} : { waived }),
            value: outcome.value,
            comparisons: places,
            slices: outcome.slices,
        };
    });
    return { gates: results, comparisons };
}
/** A waived gate warns; its own verdict stays beside. */
function waive(verdict, waiver) {
    return waiver === undefined || (0,verdict_verdict/* isAccepted */.oB)(verdict) ? null : { verdict, reason: waiver.reason, by: waiver.by, expires: waiver.expires };
}
function outcomeOf(gate, evaluate, held) {
    if ('against' in gate)
        return judgeBaselineGate(gate, { ...held, evaluate });
    if ((0,gate_id/* isSpreadGate */.fL)(gate))
        return judgeSpreadGate(gate, held.fields, evaluate);
    return judgeBoundGate(gate, held.fields, evaluate);
}
function kindOf(gate) {
    if ('against' in gate)
        return 'baseline';
    return (0,gate_id/* isSpreadGate */.fL)(gate) ? 'between-slices' : 'bound';
}
/** Whatever a gate over slices found in those that are left. */
function refuseGone(outcome, gate, { fields, baseline, evaluate }) {
    if (gate.slice === undefined || baseline.state !== 'compared')
        return outcome;
    const gone = goneSlices(gate.slice, { recorded: baseline.slices ?? [], fields: fields.slices.get(gate.slice) ?? [], minRows: gate['min-rows'] ?? evaluate['min-rows'], evaluate });
    const [first] = gone;
    if (first === undefined)
        return outcome;
    const more = gone.length === 1 ? '' : ` and ${gone.length - 1} more`;
    const reason = `${sliceName(first.slice)}${more} had ${(0,format_number/* formatCountOf */.gL)(first.rows, 'row')} when the baseline was judged, and has ${first.left === 0 ? 'none' : `only ${(0,format_number/* formatCountOf */.gL)(first.left, 'row')}`} now`;
    return { ...outcome, verdict: 'fail', reason: outcome.verdict === 'fail' ? `${reason}; ${outcome.reason}` : reason };
}

// EXTERNAL MODULE: ./build/shared/judge/metrics/check-metric-names.js
var check_metric_names = __webpack_require__(95106);
// EXTERNAL MODULE: ./build/shared/judge/metrics/column-mean.js
var column_mean = __webpack_require__(48262);
// EXTERNAL MODULE: ./build/shared/judge/metrics/metrics-to-compute.js
var metrics_to_compute = __webpack_require__(49153);
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
    const ids = (0,gate_id/* gateIds */.GQ)(gates);
    checkSlices(input, ids);
    (0,check_answers/* checkCandidate */.We)(candidate, target);
    (0,check_answers/* checkLabels */.C)(target, evaluate['min-rows']);
    const baseline = usableBaseline(input);
    const population = (0,judge_population/* populationOf */.JX)(input, baseline);
    const rows = Array.from(target.labels.keys());
    const common = baseline.state === 'answered' ? rows.filter((row) => !Number.isNaN(baseline.answers.values[row])) : null;
    const fewRows = Math.min(evaluate['min-rows'], ...gates.map((gate) => gate['min-rows'] ?? evaluate['min-rows']));
    const metrics = (0,metrics_to_compute/* metricsToCompute */.K)(input);
    const measured = measureFields(population, { all: rows, common }, { metrics: metrics.filter((name) => !(0,cost_metrics/* isCostMetric */.A)(name)), slices, fewRows, means: (0,column_mean/* columnMeans */.X)(evaluate.metrics) });
    const fields = { ...measured, whole: withCosts(measured.whole, metrics, input.costs) };
    const { confidence } = evaluate;
    const compared = baselineResult(baseline, fields.whole.common, { confidence, rows: rows.length, gated: new Set(gates.map(({ slice }) => slice)) });
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
        answers: common === null ? null : changedAnswers((0,judge_population/* chooseRows */.dk)(population, common), evaluate.threshold),
        gates: judged.gates,
        ...(input.waivers === undefined || input.waivers.length === 0 ? {} : { waivers: [...input.waivers] }),
    };
}
/** In the order in which the metrics were asked for. */
function withCosts({ slice, all, common }, metrics, costs) {
    const measured = costMeasurements(metrics, costs);
    if (measured.size === 0)
        return { slice, all, common };
    const joined = (measurement) => ({ ...measurement, metrics: new Map(metrics.flatMap((name) => [measured.get(name) ?? measurement.metrics.get(name)].flatMap((one) => (one === undefined ? [] : [[name, one]])))) });
    return { slice, all: joined(all), common: common && joined(common) };
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
    const problem = (0,check_answers/* answersProblem */.nk)(baseline.answers, target);
    return problem === null ? baseline : { state: 'unavailable', reference: baseline.reference, reason: `its answers can't be used: ${problem}` };
}
function baselineResult(baseline, common, { confidence, rows, gated }) {
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
        ...(baseline.slices === undefined ? {} : { slices: baseline.slices.filter(({ slice }) => gated.has(Object.keys(slice)[0] ?? '')).map(({ slice, rows: recorded }) => ({ slice, rows: recorded })) }),
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

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ drawMetrics)
});

// UNUSED EXPORTS: RESAMPLES

;// CONCATENATED MODULE: ./build/shared/statistics/jackknife-blocks.js
/**
 * Deals rows into blocks of nearly equal size in random order, so that no pattern of the file becomes one of the blocks.
 * @returns the block of each row, from 0 to `min(blocks, rows) − 1`
 */
function jackknifeBlocks({ rows, blocks, random }) {
    const size = Math.min(blocks, rows);
    const dealt = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        dealt[row] = row % size;
    for (let last = rows - 1; last > 0; last--) {
        const place = random.below(last + 1);
        const block = dealt[last] ?? 0;
        dealt[last] = dealt[place] ?? 0;
        dealt[place] = block;
    }
    return dealt;
}

// EXTERNAL MODULE: ./build/shared/statistics/random.js + 1 modules
var statistics_random = __webpack_require__(32210);
;// CONCATENATED MODULE: ./build/shared/statistics/poisson-counts.js
/** P(count ≥ 24) is below 1e-24 for a mean of 1: less than a uniform double resolves. */
const COUNTS = 24;
/** In place of a count: a byte does not decide. Above four counts together, so that one comparison looks at four of them. */
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
        const four = a + b + c + d;
        sum += four;
        if (four >= UNDECIDED) {
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
    const countOfByte = new Float64Array(256).fill(UNDECIDED);
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
 * The counts are doubles, because they are multiplied by doubles: turning each into one would cost as much as drawing it.
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
        return drawInto(new Float64Array(rows), random);
    if (strata.length !== rows)
        throw new RangeError(`${rows} rows, but ${strata.length} strata`);
    const counts = new Float64Array(rows);
    const parts = groupRows(strata).map((members) => ({ members, draw: drawInto(new Float64Array(members.length), random) }));
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

;// CONCATENATED MODULE: ./build/shared/judge/intervals/means-of-two.js
/**
 * The means of two values per row, bit for bit those of `meanOf`, in one pass: the counts are read once, and the rows counted once.
 * @throws RangeError when lengths differ
 */
function meansOfTwo(first, second) {
    if (first.length !== second.length)
        throw new RangeError(`${first.length} values, but ${second.length} of the other`);
    return (counts) => {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let otherA = 0;
        let otherB = 0;
        let otherC = 0;
        let otherD = 0;
        let rows = 0;
        const whole = first.length - (first.length % 4);
        for (let row = 0; row < whole; row += 4) {
            const p = counts[row] ?? 0;
            const q = counts[row + 1] ?? 0;
            const r = counts[row + 2] ?? 0;
            const s = counts[row + 3] ?? 0;
            rows += p + q + r + s;
            a += p * (first[row] ?? 0);
            b += q * (first[row + 1] ?? 0);
            c += r * (first[row + 2] ?? 0);
            d += s * (first[row + 3] ?? 0);
            otherA += p * (second[row] ?? 0);
            otherB += q * (second[row + 1] ?? 0);
            otherC += r * (second[row + 2] ?? 0);
            otherD += s * (second[row + 3] ?? 0);
        }
        for (let row = whole; row < first.length; row++) {
            const count = counts[row] ?? 0;
            rows += count;
            a += count * (first[row] ?? 0);
            otherA += count * (second[row] ?? 0);
        }
        return [(a + b + (c + d)) / rows, (otherA + otherB + (otherC + otherD)) / rows];
    };
}

;// CONCATENATED MODULE: ./build/shared/judge/intervals/evaluate-together.js

/** Evaluates metrics on the same counts, means two at a time: those of two models mostly, since they stand side by side. */
function evaluateTogether(metrics) {
    const means = metrics.flatMap(({ averages }, index) => (averages === undefined ? [] : [{ index, averages }]));
    const single = new Set(metrics.keys());
    const pairs = [];
    for (let place = 0; place + 1 < means.length; place += 2) {
        const [one, two] = [means[place], means[place + 1]];
        if (one === undefined || two === undefined || one.averages.length !== two.averages.length)
            continue;
        pairs.push({ first: one.index, second: two.index, both: meansOfTwo(one.averages, two.averages) });
        single.delete(one.index);
        single.delete(two.index);
    }
    const alone = metrics.flatMap((metric, index) => (single.has(index) ? [{ metric, index }] : []));
    return (counts, take) => {
        for (const { first, second, both } of pairs) {
            const [one, two] = both(counts);
            take(first, one);
            take(second, two);
        }
        for (const { metric, index } of alone)
            take(index, metric(counts));
    };
}

;// CONCATENATED MODULE: ./build/shared/judge/metrics/draw-metrics.js




/**
 * Resamples of every bootstrap: the 5 % point then lies about the 100th value, and its own error is about a twentieth of the
 * standard error. The least p-value is about 1/2001, so a slice gate of up to 100 slices can still fail at 0.95.
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
/** Of the jackknife: leaving out a hundred blocks of rows tells the skewness as well as a bound can use it, at a twentieth of the draws. */
const BLOCKS = 100;
/**
 * Draws resamples of the rows and evaluates every metric on each, so that all of them, and both models, see the same draws.
 * @param metrics prepared on the same rows as `labels`
 * @returns for each metric its values in order of the draws, and without each block of rows; NaN where it is undefined
 */
function drawMetrics(metrics, labels, { task, weights = null, groups = null }) {
    const drawn = metrics.map(() => ({ draws: new Float64Array(RESAMPLES).fill(Number.NaN), leftOut: new Float64Array(Math.min(BLOCKS, labels.length)).fill(Number.NaN) }));
    if (metrics.length === 0 || labels.length === 0)
        return drawn;
    const random = (0,statistics_random/* createRandom */.s)(SEED);
    const units = groups === null ? labels.length : 1 + groups.reduce((most, group) => Math.max(most, group), 0);
    const strata = task === 'regression' || task === 'columns' || groups !== null ? undefined : strataOf(labels);
    const resample = inRows(createResampler({ rows: units, random, strata }), { groups, weights });
    const evaluate = evaluateTogether(metrics);
    for (let turn = 0; turn < RESAMPLES; turn++)
        evaluate(resample(), (index, value) => put(drawn[index]?.draws, turn, value));
    const blocks = jackknifeBlocks({ rows: units, blocks: BLOCKS, random });
    const without = new Float64Array(units);
    let left = -1;
    const leaveOut = inRows(() => withoutBlock(without, blocks, left), { groups, weights });
    for (left = 0; left < Math.min(BLOCKS, units); left++)
        evaluate(leaveOut(), (index, value) => put(drawn[index]?.leftOut, left, value));
    return drawn;
}
/** Every unit once, but for those of one block. */
function withoutBlock(counts, blocks, left) {
    for (let unit = 0; unit < counts.length; unit++)
        counts[unit] = blocks[unit] === left ? 0 : 1;
    return counts;
}
function put(values, place, value) {
    if (values !== undefined)
        values[place] = value;
}
/** Counts of what is drawn as counts of rows: each of its group, and times its weight. */
function inRows(draw, { groups, weights }) {
    const ofRows = groups === null ? draw : spread(draw, groups);
    return weights === null ? ofRows : weighted(ofRows, weights);
}
function spread(draw, groups) {
    const counts = new Float64Array(groups.length);
    return () => {
        const drawn = draw();
        for (let row = 0; row < counts.length; row++)
            counts[row] = drawn[groups[row] ?? 0] ?? 0;
        return counts;
    };
}
/** A resample with each row's weight as often as it was drawn. */
function weighted(resample, weights) {
    const counts = new Float64Array(weights.length);
    return () => {
        const drawn = resample();
        for (let row = 0; row < counts.length; row++)
            counts[row] = (drawn[row] ?? 0) * (weights[row] ?? 0);
        return counts;
    };
}
/** A stratum for each class where one is rare; classes that are too rare for one of their own go with the largest. */
function strataOf(labels) {
    const rows = new Map();
    for (const label of labels)
        rows.set(label, (rows.get(label) ?? 0) + 1);
    if (![...rows.values()].some((count) => count >= TOO_RARE && count < RARE))
        return undefined;
    const [[largest = 0] = []] = [...rows].sort(([, a], [, b]) => b - a);
    return labels.map((label) => ((rows.get(label) ?? 0) < TOO_RARE ? largest : label));
}


/***/ }),

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricsToCompute)
/* harmony export */ });
/* harmony import */ var _column_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48262);

const DEFAULTS = {
    binary: { score: ['roc_auc', 'log_loss', 'accuracy'], others: ['accuracy', 'balanced_accuracy', 'f1'] },
    multiclass: { score: ['roc_auc_ovr', 'log_loss', 'accuracy'], others: ['accuracy', 'balanced_accuracy', 'f1_macro'] },
    columns: { score: [], others: [] },
    regression: { score: [], others: ['mean_absolute_error', 'root_mean_squared_error', 'r2'] },
};
/** Those asked for (by default, what suits the answers), then those that only a gate names. */
function metricsToCompute({ evaluate, gates, candidate, target }) {
    const defaults = DEFAULTS[target.task][candidate.kind === 'score' || candidate.kind === 'probabilities' ? 'score' : 'others'];
    return [...new Set([...(evaluate.metrics?.map(_column_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfMetric */ .zK) ?? defaults), ...gates.map(({ metric }) => metric)])];
}


/***/ }),

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readForMetric),
/* harmony export */   Z: () => (/* binding */ sharedRows)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12975);
/* harmony import */ var _population_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27901);


const NEEDS = {
    score: 'it needs a score for each row, and the model left none',
    class: 'it needs a class for each row, and the model left none',
    value: 'it needs a value for each row, and the model left none',
    probabilities: 'it needs a probability for each class, and the model left classes only',
    column: 'the predictions have no such column',
};
/** Who may leave marks out could leave out the bad ones, so more missing ones than allowed make a mean undefined. */
function readForMetric(metric, model) {
    const answers = (0,_population_js__WEBPACK_IMPORTED_MODULE_1__/* .readBy */ .as)(metric, model);
    if (answers === null)
        return { answers, absent: NEEDS[metric.needs] };
    const { column } = metric;
    const missing = column === undefined ? 0 : answers.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
    if (column === undefined || missing <= column.maxMissing)
        return { answers, absent: '' };
    return { answers: null, absent: `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountOf */ .gL)(missing, 'row')} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(answers.length)} ${missing === 1 ? 'has' : 'have'} no value in column ${column.name}, and max-missing is ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(column.maxMissing)}` };
}
/** Of two models only the rows where both have a value are compared. */
function sharedRows({ own, other }) {
    if (own.answers === null || other === null || other.answers === null)
        return { own, other };
    const [ours, theirs] = [own.answers, other.answers];
    const mask = (values, by) => values.map((value, row) => (Number.isNaN(by[row]) ? Number.NaN : value));
    return { own: { ...own, answers: mask(ours, theirs) }, other: { ...other, answers: mask(theirs, ours) } };
}


/***/ }),

/***/ 27901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ populationOf),
/* harmony export */   RY: () => (/* binding */ modelAnswers),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   dk: () => (/* binding */ chooseRows),
/* harmony export */   q: () => (/* binding */ isIdentical),
/* harmony export */   t7: () => (/* binding */ areEqual),
/* harmony export */   tb: () => (/* binding */ numberAnew)
/* harmony export */ });
function modelAnswers(answers, threshold) {
    const { kind, values, columns = new Map() } = answers;
    if (kind === 'probabilities')
        return { kind, values, classes: values, probabilities: answers.probabilities, columns };
    if (kind === 'value' || kind === 'none')
        return { kind, values, classes: null, probabilities: null, columns };
    return { kind, values, classes: kind === 'class' ? values : values.map((score) => (score >= threshold ? 1 : 0)), probabilities: null, columns };
}
/** Both models on all test rows. @param baseline the one that can be used */
function populationOf({ target, candidate, digest, evaluate, weights, groups }, baseline) {
    const answered = baseline.state === 'answered' ? baseline : null;
    for (const { values } of [candidate, ...(answered === null ? [] : [answered.answers])]) {
        if (values.length !== target.labels.length)
            throw new RangeError(`${target.labels.length} labels, but ${values.length} answers`);
    }
    return {
        task: target.task,
        labels: target.labels,
        weights,
        groups,
        candidate: modelAnswers(candidate, evaluate.threshold),
        baseline: answered && modelAnswers(answered.answers, evaluate.threshold),
        sameBytes: answered?.digest === digest,
    };
}
/** The chosen rows, in this order, each once at most. */
function chooseRows(population, rows) {
    const { labels, weights, groups, candidate, baseline } = population;
    if (rows.length === labels.length && rows.every((row, place) => row === place))
        return population;
    return {
        ...population,
        labels: pick(labels, rows),
        weights: weights && pick(weights, rows),
        groups: groups && numberAnew(rows.map((row) => groups[row] ?? 0)),
        candidate: pickAnswers(candidate, rows),
        baseline: baseline && pickAnswers(baseline, rows),
    };
}
/** What the metric reads of the answers; null where the model did not leave it (a score behind a class). */
function readBy(metric, answers) {
    if (metric.needs === 'column')
        return answers.columns.get(metric.column?.name ?? '') ?? null;
    if (metric.needs === 'class')
        return answers.classes;
    if (metric.needs === 'probabilities')
        return answers.probabilities;
    return answers.kind === metric.needs ? answers.values : null;
}
/** Same bytes, or the same answer to every row. */
function isIdentical({ candidate, baseline, sameBytes }) {
    if (baseline === null)
        return false;
    return sameBytes || (candidate.kind === baseline.kind && areEqual(candidate.values, baseline.values) && areEqual(candidate.probabilities, baseline.probabilities) && areEqualColumns(candidate.columns, baseline.columns));
}
/** Groups from 0 without gaps. */
function numberAnew(groups) {
    const known = new Map();
    return Int32Array.from(groups, (group) => {
        const place = known.get(group) ?? known.size;
        known.set(group, place);
        return place;
    });
}
function areEqual(a, b) {
    if (a === null || b === null)
        return a === b;
    return a.length === b.length && a.every((value, place) => value === b[place] || (Number.isNaN(value) && Number.isNaN(b[place])));
}
function areEqualColumns(a, b) {
    return a.size === b.size && [...a].every(([name, values]) => areEqual(values, b.get(name) ?? null));
}
function pickAnswers({ kind, values, classes, probabilities, columns }, rows) {
    return {
        kind,
        values: pick(values, rows),
        classes: classes && pick(classes, rows),
        probabilities: probabilities && pickRecords(probabilities, rows, probabilities.length / values.length),
        columns: new Map([...columns].map(([name, column]) => [name, pick(column, rows)])),
    };
}
function pick(values, rows) {
    const picked = new Float64Array(rows.length);
    for (let place = 0; place < picked.length; place++)
        picked[place] = values[rows[place] ?? -1] ?? Number.NaN;
    return picked;
}
/** The rows of a table that lies row by row. */
function pickRecords(values, rows, width) {
    const picked = new Float64Array(rows.length * width);
    for (const [place, row] of rows.entries())
        picked.set(values.subarray(row * width, (row + 1) * width), place * width);
    return picked;
}


/***/ }),

/***/ 91481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ prepareJudgement)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);

/** Puts together what `judge` needs: from here on nothing is read, so judging again is the same by construction. */
function prepareJudgement({ config, lineOf }, { judged, digest, candidate, baseline, costs, waivers }) {
    const gates = config.gates ?? [];
    return {
        target: judged.target,
        slices: judged.slices,
        weights: judged.weights,
        groups: judged.groups,
        digest,
        candidate,
        baseline,
        evaluate: config.evaluate ?? _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSchema */ .$F.parse({}),
        gates,
        costs,
        waivers,
        gateLines: gates.map((_, place) => lineOf(['gates', place])),
    };
}


/***/ }),

/***/ 18913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sliceText),
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61424);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);


/** A cell value can be as long as a file. */
const MAX_NAME = 80;
const MAX_SIDE = 38;
/** `plan = enterprise` */
function sliceText(slice) {
    const whole = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
    if (whole.length <= MAX_NAME)
        return whole;
    // Each by itself, so that a long column does not hide which slice it is.
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(Object.entries(slice).map(([column, part]) => `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(column, MAX_SIDE)} = ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(part, MAX_SIDE)}`).join(', '), MAX_NAME);
}
/** As a code span. */
function sliceName(slice) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(sliceText(slice));
}


/***/ }),

/***/ 25115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
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


/***/ }),

/***/ 39077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rangeName),
/* harmony export */   f: () => (/* binding */ cutSlice)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

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
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`evaluate.slices: column ${column.name} holds texts, which ranges can't cut; declare it as a number, or slice by the column itself`);
    if (edges.length < 2 || edges.some((edge, place) => place > 0 && !(edge > (edges[place - 1] ?? Number.NaN)))) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`evaluate.slices: the edges of ${column.name} are ${JSON.stringify(edges)}; they must be two or more ascending numbers`);
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
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`evaluate.slices: column ${name} has ${present.length} different values, at most ${MAX_PARTS} can be judged one by one; give ranges ({ ${name}: [0, 10, 100] }) or choose a coarser column`);
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


/***/ })

};
