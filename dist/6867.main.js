export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 63683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ alignBaseline),
/* harmony export */   t: () => (/* binding */ alignCandidate)
/* harmony export */ });
/* harmony import */ var _model_column_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54069);
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96874);
/* harmony import */ var _tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93457);
/* harmony import */ var _tabular_cells_same_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52209);
/* harmony import */ var _tabular_cells_show_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61675);
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80045);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89510);
/* harmony import */ var _same_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81383);









/** Ids that an error names. */
const NAMED = 3;
/** Classes that an error names. */
const MANY = 20;
/**
 * A candidate's predictions in the order of the judged rows: exactly these rows, each once.
 * A file that leaves rows out could leave out the ones it gets wrong, and one that answers training rows has seen their labels.
 * @param source what the error calls the file
 * @throws UserError with counts and the first ids
 */
function alignCandidate(predictions, judged, source) {
    const { showValues } = judged;
    refuse(predictions.ids.filter((id) => judged.seen.has(id)), (ids) => `${source}: it answers ${ids}, rows of the training side, whose labels it may have seen`, showValues);
    if (!(0,_same_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .sameIds */ .L)(predictions.ids, judged.ids)) {
        const given = new Set(predictions.ids);
        const known = new Set(judged.ids);
        refuse(predictions.ids.filter((id) => !known.has(id)), (ids) => `${source}: it answers ${ids}, which the data does not have`, showValues);
        refuse(judged.ids.filter((id) => !given.has(id)), (ids) => `${source}: no answer for ${ids} of the ${judged.ids.length} test rows`, showValues);
    }
    const { answers } = align(predictions, judged, source);
    const absent = judged.means.find(({ mean }) => answers.columns?.has(mean) !== true);
    if (absent !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: no column ${JSON.stringify(absent.mean)}, whose mean evaluate.metrics asks for`);
    return answers;
}
/**
 * A baseline's predictions in the order of the judged rows; NaN where it has none.
 * @returns with the share of common rows in the larger set
 */
function alignBaseline(predictions, judged, source) {
    const { answers, common } = align(predictions, judged, source);
    return { answers, joined: common / Math.max(judged.ids.length, predictions.ids.length) };
}
function align(predictions, { ids, target, means, showValues }, source) {
    const told = { source, showValues };
    const answers = { ...answersOf(predictions, target, told), columns: columnsOf(predictions, means, told) };
    const rows = placesOf(ids, predictions.ids);
    return { answers: takeAnswers(answers, rows), common: rows.reduce((sum, row) => sum + (row === -1 ? 0 : 1), 0) };
}
/** Where each id stands among the others; −1 where it does not. */
function placesOf(ids, others) {
    if ((0,_same_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .sameIds */ .L)(ids, others))
        return Int32Array.from(ids.keys());
    const places = new Map(others.map((id, place) => [id, place]));
    return Int32Array.from(ids, (id) => places.get(id) ?? -1);
}
/** The answers of these rows; NaN for −1. */
function takeAnswers(answers, rows) {
    const take = (values) => Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
    const values = take(answers.values);
    const taken = new Map([...(answers.columns ?? [])].map(([name, column]) => [name, take(column)]));
    const columns = taken.size === 0 ? {} : { columns: taken };
    if (answers.kind !== 'probabilities')
        return { ...columns, kind: answers.kind, values };
    const classes = answers.probabilities.length / answers.values.length;
    const probabilities = new Float64Array(rows.length * classes).fill(Number.NaN);
    for (const [place, row] of rows.entries()) {
        if (row !== -1)
            probabilities.set(answers.probabilities.subarray(row * classes, (row + 1) * classes), place * classes);
    }
    return { ...columns, kind: 'probabilities', values, probabilities };
}
/** The columns whose means are judged, as far as they are there. */
function columnsOf({ table }, means, { source, showValues }) {
    return new Map(means.flatMap(({ mean }) => {
        const column = table.columns.get(mean);
        return column === undefined ? [] : [[mean, (0,_model_column_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNumbers */ .Z)(column, { displayPath: source, showValues })]];
    }));
}
function answersOf(predictions, target, told) {
    const { score, prediction, noAnswer } = predictions;
    if (target.task === 'columns')
        return { kind: 'none', values: new Float64Array(predictions.ids.length) };
    if (noAnswer !== null)
        throw noAnswer;
    if (target.task === 'multiclass')
        return classAnswers(predictions, target, told);
    if (target.task === 'regression') {
        if (prediction === null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${told.source}: the target is a quantity, so a column "prediction" is needed`);
        return { kind: 'value', values: Float64Array.from(prediction, (text, place) => quantity(text, { ...told, place })) };
    }
    if (score !== null)
        return { kind: 'score', values: score };
    if (prediction === null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${told.source}: needs a column "score" (probability of the positive class) or "prediction" (the class)`);
    return { kind: 'class', values: Float64Array.from(prediction, (text, place) => classOf(text, target, { ...told, place })) };
}
function quantity(text, { source, place, showValues }) {
    const value = (0,_tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumberText */ .k)(text);
    if (Number.isNaN(value))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: prediction ${place + 1} is ${(0,_tabular_cells_show_value_js__WEBPACK_IMPORTED_MODULE_7__/* .showValue */ .v)(text, showValues)}, which is no number`);
    return value;
}
/** Probabilities of several classes, or the class alone. */
function classAnswers({ prediction, classScores, ids }, target, told) {
    const { source, showValues } = told;
    const { classes } = target;
    if (classScores.size === 0) {
        if (prediction === null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: the target has ${classes.length} classes, so it needs a column "score_<class>" for each of them, or "prediction" with the class`);
        return { kind: 'class', values: Float64Array.from(prediction, (text, place) => classOf(text, target, { ...told, place })) };
    }
    const columns = classes.map((name) => [...classScores].find(([written]) => (0,_tabular_cells_same_class_js__WEBPACK_IMPORTED_MODULE_3__/* .sameClass */ .l)(written, name)));
    const without = classes.filter((_, place) => columns[place] === undefined);
    const unknown = [...classScores.keys()].filter((written) => !classes.some((name) => (0,_tabular_cells_same_class_js__WEBPACK_IMPORTED_MODULE_3__/* .sameClass */ .l)(written, name)));
    const named = (names) => (showValues ? ` (${names.slice(0, NAMED).map((name) => JSON.stringify(name)).join(', ')}${names.length > NAMED ? ', …' : ''})` : '');
    if (without.length > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: no column with the scores of ${without.length} of the ${classes.length} classes of the target${named(without.map((name) => `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_SCORE */ .oe}${name}`))}`);
    if (unknown.length > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: scores of ${unknown.length} ${unknown.length === 1 ? 'class' : 'classes'} that the target does not have${named(unknown.map((name) => `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_SCORE */ .oe}${name}`))}`);
    const scores = columns.map((column) => column?.[1]() ?? new Float64Array());
    const values = new Float64Array(ids.length);
    const probabilities = new Float64Array(ids.length * classes.length);
    for (const [row, id] of ids.entries()) {
        let best = 0;
        let sum = 0;
        for (const [place, column] of scores.entries()) {
            const probability = column[row] ?? Number.NaN;
            probabilities[row * classes.length + place] = probability;
            sum += probability;
            if (probability > (scores[best]?.[row] ?? 0))
                best = place;
        }
        const which = showValues ? ` of id ${JSON.stringify(id)}` : '';
        if (!(0,_check_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .sumsToOne */ .Cq)(sum))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: the scores${which} (row ${row + 1}) add up to ${Number(sum.toPrecision(6))}; the probabilities of all classes are 1 together`);
        values[row] = best;
    }
    return { kind: 'probabilities', values, probabilities };
}
function classOf(text, target, { source, place, showValues }) {
    const names = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_8__/* .classNames */ .x)(target);
    const found = names.findIndex((name) => (0,_tabular_cells_same_class_js__WEBPACK_IMPORTED_MODULE_3__/* .sameClass */ .l)(text, name));
    if (found !== -1)
        return found;
    const shown = names.slice(0, MANY).map((name) => JSON.stringify(name)).join(names.length === 2 ? ' and ' : ', ');
    const classes = showValues ? `; the classes are ${shown}${names.length > MANY ? ', …' : ''}` : `, which is ${names.length === 2 ? 'neither' : 'no'} class of the target`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${source}: prediction ${place + 1} is ${(0,_tabular_cells_show_value_js__WEBPACK_IMPORTED_MODULE_7__/* .showValue */ .v)(text, showValues)}${classes}`);
}
function refuse(ids, sentence, showValues) {
    if (ids.length === 0)
        return;
    const named = showValues ? ` (${ids.slice(0, NAMED).map((id) => JSON.stringify(id)).join(', ')}${ids.length > NAMED ? ', …' : ''})` : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(sentence(`${ids.length} ${ids.length === 1 ? 'id' : 'ids'}${named}`));
}


/***/ }),

/***/ 89510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkLabels),
/* harmony export */   Cq: () => (/* binding */ sumsToOne),
/* harmony export */   We: () => (/* binding */ checkCandidate),
/* harmony export */   nk: () => (/* binding */ answersProblem)
/* harmony export */ });
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80045);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12975);



/** How far the probabilities of a row may be from 1 together, since files round them. */
const SUM_TOLERANCE = 1e-3;
function sumsToOne(sum) {
    return Math.abs(sum - 1) <= SUM_TOLERANCE;
}
/**
 * What is wrong with a model's answers to this target; null where nothing is. NaN stands for "no answer" and is none of it.
 * A score outside 0..1 is refused, since the threshold and half of the metrics read it as a probability.
 */
function answersProblem(answers, target) {
    const { kind, values } = answers;
    const { noun, fits } = KINDS[kind];
    if (!fits.includes(target.task))
        return `they are ${noun}, but the target is ${target.task}`;
    if (kind === 'none')
        return null;
    if (kind === 'probabilities')
        return probabilitiesProblem(answers.probabilities, (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target).length);
    const { text, holds } = allowed(kind, target);
    const wrong = values.find((value) => !Number.isNaN(value) && !holds(value));
    return wrong === undefined ? null : `one of them is ${wrong}; ${text}`;
}
const KINDS = {
    score: { noun: 'scores', fits: ['binary'] },
    class: { noun: 'classes', fits: ['binary', 'multiclass'] },
    value: { noun: 'numbers', fits: ['regression'] },
    probabilities: { noun: 'probabilities of several classes', fits: ['multiclass'] },
    none: { noun: 'columns only', fits: ['columns'] },
};
function allowed(kind, target) {
    if (kind === 'value')
        return { text: 'a prediction is a finite number', holds: Number.isFinite };
    if (kind === 'score')
        return { text: 'a score is a probability from 0 to 1', holds: (value) => value >= 0 && value <= 1 };
    const last = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target).length - 1;
    return { text: last === 1 ? 'a class is 0 or 1' : `a class is a whole number from 0 to ${last}`, holds: (value) => Number.isInteger(value) && value >= 0 && value <= last };
}
function probabilitiesProblem(probabilities, classes) {
    for (let row = 0; row < probabilities.length / classes; row++) {
        const own = probabilities.subarray(row * classes, (row + 1) * classes);
        if (own.every(Number.isNaN))
            continue;
        const wrong = own.find((value) => !(value >= 0 && value <= 1));
        if (wrong !== undefined)
            return `one of them is ${wrong}; a probability is from 0 to 1`;
        const sum = own.reduce((total, value) => total + value, 0);
        if (!sumsToOne(sum))
            return `those of a row add up to ${Number(sum.toPrecision(6))}; the probabilities of all classes are 1 together`;
    }
    return null;
}
/**
 * The candidate answers every test row: one that could leave rows out could leave out those it gets wrong.
 * @throws UserError
 */
function checkCandidate(answers, target) {
    const missing = answers.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
    const problem = missing > 0 ? `there is none (or NaN) for ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(missing)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(answers.values.length)} test rows` : answersProblem(answers, target);
    if (problem !== null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The model's answers can't be judged: ${problem}`);
}
/**
 * @throws UserError where a test row has no label
 * @throws InconclusiveError where the rows are too few, or all of one class
 */
function checkLabels(target, minRows) {
    const { labels } = target;
    const names = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target);
    const isLabel = names.length === 0 ? Number.isFinite : (label) => names[label] !== undefined;
    const unlabelled = labels.reduce((sum, label) => sum + (isLabel(label) ? 0 : 1), 0);
    if (unlabelled > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The target is missing in ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unlabelled)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(labels.length)} test rows; every one of them needs a label`);
    if (labels.length < minRows)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InconclusiveError */ .Xp(`Too few test rows to judge: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(labels.length)}, and evaluate.min-rows is ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minRows)}`);
    if (names.length > 0 && labels.every((label) => label === labels[0])) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InconclusiveError */ .Xp(`All ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(labels.length)} test rows are of the class ${JSON.stringify(names[labels[0] ?? 0])}; a model can't be judged on one class`);
    }
}


/***/ }),

/***/ 81383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sameIds)
/* harmony export */ });
/** In the same order, as two models mostly leave their answers: then nothing has to be looked up. */
function sameIds(ids, others) {
    return ids === others || (ids.length === others.length && ids.every((id, place) => id === others[place]));
}


/***/ }),

/***/ 12975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   GB: () => (/* binding */ roundTo),
/* harmony export */   _M: () => (/* binding */ formatTogether),
/* harmony export */   gL: () => (/* binding */ formatCountOf)
/* harmony export */ });
/* harmony import */ var _fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23519);

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
    const text = (0,_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedDecimals */ .$)(value, decimals);
    return sign(/[1-9]/.test(text) ? text : text.replace('-', ''));
}
function sign(text) {
    return text.replace(/^-/, '−');
}


/***/ }),

/***/ 58956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    const mean = (counts) => {
        // Sums of their own for every fourth row: one alone would wait for each addition before the next.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let rows = 0;
        const whole = values.length - (values.length % 4);
        for (let row = 0; row < whole; row += 4) {
            const p = counts[row] ?? 0;
            const q = counts[row + 1] ?? 0;
            const r = counts[row + 2] ?? 0;
            const s = counts[row + 3] ?? 0;
            rows += p + q + r + s;
            a += p * (values[row] ?? 0);
            b += q * (values[row + 1] ?? 0);
            c += r * (values[row + 2] ?? 0);
            d += s * (values[row + 3] ?? 0);
        }
        for (let row = whole; row < values.length; row++) {
            rows += counts[row] ?? 0;
            a += (counts[row] ?? 0) * (values[row] ?? 0);
        }
        return (a + b + (c + d)) / rows;
    };
    return Object.assign(mean, { averages: values });
}


/***/ }),

/***/ 48262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ columnMeans),
/* harmony export */   qp: () => (/* binding */ columnMeanMetric),
/* harmony export */   zK: () => (/* binding */ nameOfMetric)
/* harmony export */ });
/* harmony import */ var _intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

/** What results and gates call a metric. */
function nameOfMetric(item) {
    return typeof item === 'string' ? item : `mean(${item.mean})`;
}
/** The means of columns that `evaluate.metrics` asks for. */
function columnMeans(items = []) {
    return items.filter((item) => typeof item !== 'string');
}
/** The mean of a column as a metric: compared like any other, row by row. */
function columnMeanMetric({ mean, better, 'max-missing': maxMissing }) {
    return {
        direction: better,
        needs: 'column',
        column: { name: mean, maxMissing },
        interval: { method: 'bootstrap' },
        comparison: 'bootstrap',
        prepare: (_, values) => meanOfPresent(values),
        undefinedWhen: `no row has a value in column ${mean}`,
    };
}
/** The mean of the rows that have a value. */
function meanOfPresent(values) {
    if (!values.some(Number.isNaN))
        return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values);
    const sum = (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : value)));
    const share = (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : 1)));
    return (counts) => sum(counts) / share(counts);
}


/***/ }),

/***/ 29178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bindEncoder),
/* harmony export */   u: () => (/* binding */ ENCODE_BATCH)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _preprocessing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32836);
/* harmony import */ var _symbols_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46549);



/** Rows that are encoded at once where the caller is free to choose: bounds the memory, whatever the table. */
const ENCODE_BATCH = 4096;
/**
 * Whatever stands in a cell, it becomes a number: what the training rows did not have (another text, a missing value) is pooled with
 * the rare values where there were some, else it is all zeros, which is the mean of a number.
 * @throws UserError where the table lacks a feature, or has it as another kind
 */
function bindEncoder(preprocessing, table) {
    const width = (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(preprocessing);
    const writes = [];
    let offset = 0;
    for (const feature of preprocessing.features) {
        writes.push({ write: writerOf(feature, table), offset });
        offset += (0,_preprocessing_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOfFeature */ .A7)(feature);
    }
    return {
        width,
        encode(rows) {
            const matrix = new Float32Array(rows.length * width);
            for (const { write, offset } of writes) {
                rows.forEach((row, index) => write(row, matrix, index * width + offset));
            }
            return matrix;
        },
    };
}
function writerOf(feature, table) {
    const column = table.columns.get(feature.name);
    if (column === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: has no column ${JSON.stringify(feature.name)}, which the model reads`);
    if (feature.kind === 'number') {
        if (column.kind !== 'number')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: column ${JSON.stringify(feature.name)} holds texts, but the model reads it as numbers`);
        return numberWriter(feature, column.values);
    }
    if (column.kind !== 'text')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${table.source}: column ${JSON.stringify(feature.name)} holds numbers, but the model reads it as ${feature.kind}`);
    return symbolWriter(feature, column);
}
function numberWriter({ scale, missing }, values) {
    const missingAt = scale === null ? 0 : 1;
    return (row, matrix, at) => {
        const value = values[row] ?? Number.NaN;
        if (Number.isNaN(value)) {
            if (missing)
                matrix[at + missingAt] = 1;
        }
        else if (scale !== null)
            matrix[at] = (value - scale.mean) / scale.stddev;
    };
}
/** Each distinct text is looked up once, not once a row. */
function symbolWriter(feature, { codes, dictionary }) {
    const places = new Map(feature.symbols.map((symbol, place) => [symbol, place]));
    const otherAt = feature.other ? places.size : -1;
    const missingAt = feature.missing ? places.size + Number(feature.other) : -1;
    const placesOfMissing = missingAt < 0 ? [] : [missingAt];
    const placesOfCode = dictionary.map((text) => {
        const symbols = (0,_symbols_of_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolsOf */ .Z)(feature.kind, text);
        if (symbols === null)
            return placesOfMissing;
        return symbols.map((symbol) => places.get(symbol) ?? otherAt).filter((place) => place >= 0);
    });
    return (row, matrix, at) => {
        for (const place of placesOfCode[codes[row] ?? -1] ?? placesOfMissing)
            matrix[at + place] = 1;
    };
}


/***/ }),

/***/ 54069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ columnNumbers)
/* harmony export */ });
/* harmony import */ var _tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _tabular_cells_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);



/**
 * The numbers of a column of a predictions file; true and false are 1 and 0, so that their mean is a rate. NaN where a cell is empty.
 * @throws UserError for another text
 */
function columnNumbers(column, { displayPath, showValues }) {
    if (column.kind === 'number')
        return column.values;
    const known = column.dictionary.map(numberOf);
    const strange = column.codes.find((code) => code !== -1 && Number.isNaN(known[code]));
    if (strange !== undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${displayPath}: ${(0,_tabular_cells_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(column.dictionary[strange] ?? '', showValues)} in column ${column.name} is neither a number nor true or false; leave the cell empty where there is no value`);
    }
    return Float64Array.from(column.codes, (code) => known[code] ?? Number.NaN);
}
function numberOf(text) {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return Number(word === 'true');
    return (0,_tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(text);
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   NL: () => (/* binding */ parseModelJson),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   mc: () => (/* binding */ WEIGHTS_NAME),
/* harmony export */   sV: () => (/* binding */ modelJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70831);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);




/*
 * `model.json` in the layers-model format of TensorFlow.js, so that any TensorFlow.js reads what we write.
 * What we read may come from anyone: of its classes only these four are known, nothing in it names a file, code or a size that is believed.
 */
const MODEL_NAME = 'model.json';
const WEIGHTS_NAME = 'weights.bin';
const MAX_MODEL_BYTES = 1024 * 1024;
const MAX_LAYERS = 100;
const width = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_536);
const inputShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), width]);
const layerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('class_name', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('InputLayer'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ batch_input_shape: inputShape }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Dense'),
        config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ units: width, activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_network_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIVATIONS */ .Ao), use_bias: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), batch_input_shape: inputShape.optional() }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Dropout'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1), batch_input_shape: inputShape.optional() }) }),
]);
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Sequential'), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerSchema).min(1).max(MAX_LAYERS) }) }),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(WEIGHTS_NAME)]),
        weights: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(width).min(1).max(2), dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('float32') })).max(2 * MAX_LAYERS),
    }))
        .length(1),
});
function modelJson(model, network) {
    const weights = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
    return (0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: model.toJSON(null, false),
        weightsManifest: [{ paths: [WEIGHTS_NAME], weights }],
    });
}
/**
 * @param source what to call it in an error
 * @throws UserError where it is no network that this version knows, or says of its weights what can't be
 */
function parseModelJson(json, source) {
    const parsed = modelSchema.safeParse(parseJson(json, source));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}; this version reads sequential networks of dense and dropout layers`);
    }
    const { modelTopology, weightsManifest } = parsed.data;
    const network = networkOf(modelTopology.config.layers, source);
    const declared = weightsManifest.flatMap(({ weights }) => weights.map(({ shape }) => shape));
    const needed = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ shape }) => shape);
    if ((0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(declared) !== (0,_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(needed))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: the shapes of its weights are not those of its layers`);
    return network;
}
function networkOf(layers, source) {
    const inputs = layers[0]?.config.batch_input_shape?.[1];
    if (inputs === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its first layer does not say how many inputs there are (batch_input_shape)`);
    if (layers.slice(1).some((layer) => layer.config.batch_input_shape !== undefined))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: more than one layer says what the inputs are`);
    const last = layers.at(-1);
    if (last?.class_name !== 'Dense' || last.config.units !== 1)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its last layer must be dense with one unit`);
    const { activation } = last.config;
    if (activation !== 'sigmoid' && activation !== 'linear')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: its last layer has the activation ${activation}; sigmoid and linear are known`);
    const hidden = layers.slice(0, -1).flatMap((layer) => {
        if (layer.class_name === 'InputLayer')
            return [];
        if (layer.class_name === 'Dropout')
            return [{ kind: 'dropout', rate: layer.config.rate }];
        return [{ kind: 'dense', units: layer.config.units, activation: layer.config.activation }];
    });
    return { inputs, hidden, output: activation };
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 15208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ ACTIVATIONS),
/* harmony export */   V7: () => (/* binding */ MAX_WEIGHTS),
/* harmony export */   bD: () => (/* binding */ countWeights),
/* harmony export */   d9: () => (/* binding */ buildNetwork),
/* harmony export */   pd: () => (/* binding */ weightShapes)
/* harmony export */ });
const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'];
/** 80 MB as 32-bit floats; training keeps five copies of them. */
const MAX_WEIGHTS = 20_000_000;
/** Every weight that the network has, in the order in which `weights.bin` holds them. */
function weightShapes({ inputs, hidden }) {
    const shapes = [];
    let width = inputs;
    const dense = (name, units) => {
        shapes.push({ name: `${name}/kernel`, shape: [width, units] }, { name: `${name}/bias`, shape: [units] });
        width = units;
    };
    hidden.forEach((layer, index) => {
        if (layer.kind === 'dense')
            dense(layerName(layer, index), layer.units);
    });
    dense('output', 1);
    return shapes;
}
function countWeights(network) {
    return weightShapes(network).reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}
/**
 * The network as a model of TensorFlow.js with seeded weights. Its names are ours, because the library numbers its own per process,
 * and the bytes of a bundle must not depend on what ran before.
 */
function buildNetwork({ layers }, { inputs, hidden, output }, seed) {
    // Each layer a stream of its own: equal seeds would start layers of one shape with equal weights.
    const initializer = (index) => layers.initializers.glorotUniform({ seed: seed + index * 7919 });
    const first = (index) => (index === 0 ? { inputShape: [inputs] } : {});
    const built = hidden.map((layer, index) => {
        const name = layerName(layer, index);
        if (layer.kind === 'dropout')
            return layers.layers.dropout({ name, rate: layer.rate, ...first(index) });
        return layers.layers.dense({ name, units: layer.units, activation: layer.activation, kernelInitializer: initializer(index), ...first(index) });
    });
    const last = layers.layers.dense({ name: 'output', units: 1, activation: output, kernelInitializer: initializer(hidden.length), ...first(hidden.length) });
    return layers.sequential({ name: 'network', layers: [...built, last] });
}
function layerName(layer, index) {
    return `${layer.kind}_${index + 1}`;
}


/***/ }),

/***/ 96874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oe: () => (/* binding */ CLASS_SCORE),
  R_: () => (/* binding */ readPredictions),
  id: () => (/* binding */ writePredictions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/cells/show-value.js
var show_value = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/shared/tabular/rows/csv-record.js
var csv_record = __webpack_require__(76582);
// EXTERNAL MODULE: ./build/shared/tabular/source/data-file.js
var data_file = __webpack_require__(87851);
// EXTERNAL MODULE: ./build/shared/tabular/tables/read-ids.js
var read_ids = __webpack_require__(89003);
// EXTERNAL MODULE: ./build/shared/tabular/tables/read-columns.js + 4 modules
var read_columns = __webpack_require__(33185);
;// CONCATENATED MODULE: ./build/shared/tabular/tables/read-table.js

/**
 * Reads chosen columns of a data source into memory: 8 bytes per number, 4 per text, each different text once.
 * @throws UserError as `readColumns`
 */
async function readTable(source, { columns, ...options }) {
    const choose = typeof columns === 'function' ? columns : () => columns;
    const read = await (0,read_columns/* readColumns */.E)(source, (header) => Array.from(choose(header), ([name, kind]) => ({ name, kind })), options);
    return {
        rows: read.lines.length,
        source: source.name,
        header: read.header,
        columns: new Map(read.columns.map((column) => [column.name, column])),
        files: read.files,
        lines: read.lines,
    };
}

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/tables/take-rows.js
var take_rows = __webpack_require__(57201);
// EXTERNAL MODULE: ./build/shared/model/column-numbers.js
var column_numbers = __webpack_require__(54069);
;// CONCATENATED MODULE: ./build/shared/model/average-trials.js



/**
 * One row for each id: the mean of each averaged column over its trials, missing where one of them is; what else the first trial has.
 * @throws UserError where an id has the same trial twice
 */
function averageTrials(table, options) {
    const { ids, trials, displayPath } = options;
    const rowsOfId = new Map();
    for (const [row, id] of ids.entries()) {
        const rows = rowsOfId.get(id);
        if (rows === undefined)
            rowsOfId.set(id, [row]);
        else
            rows.push(row);
    }
    refuseSameTrial(table, rowsOfId, options);
    const first = Int32Array.from(rowsOfId.values(), ([row = 0]) => row);
    const columns = new Map((0,take_rows/* takeRows */.L)(table, first).columns);
    for (const name of trials.averaged) {
        const column = table.columns.get(name);
        if (column === undefined)
            continue;
        const values = (0,column_numbers/* columnNumbers */.Z)(column, { displayPath, showValues: options.showValues });
        const means = Float64Array.from(rowsOfId.values(), (rows) => rows.reduce((sum, row) => sum + (values[row] ?? Number.NaN), 0) / rows.length);
        columns.set(name, { kind: 'number', name, values: means });
    }
    return { ids: [...rowsOfId.keys()], table: { ...table, rows: first.length, columns, lines: first.map((row) => table.lines[row] ?? 0) } };
}
function refuseSameTrial(table, rowsOfId, { trials, displayPath, showValues }) {
    const column = table.columns.get(trials.column);
    if (column === undefined)
        throw new errors/* UserError */.yo(`${displayPath}: no column ${JSON.stringify(trials.column)} (evaluate.repeat)`);
    const cells = column.kind === 'number' ? column.values : column.codes;
    for (const [id, rows] of rowsOfId) {
        const seen = new Set();
        for (const row of rows) {
            const trial = cells[row] ?? Number.NaN;
            const which = showValues ? ` of id ${JSON.stringify(id)}` : '';
            if (Number.isNaN(trial) || (column.kind === 'text' && trial === -1))
                throw new errors/* UserError */.yo(`${displayPath}:${table.lines[row]}: no value in column ${trials.column} (evaluate.repeat)${which}`);
            if (seen.has(trial))
                throw new errors/* UserError */.yo(`${displayPath}:${table.lines[row]}: the same trial${which} is there already; column ${trials.column} (evaluate.repeat) tells the trials of an id apart`);
            seen.add(trial);
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/model/predictions.js










/** Ids that an error names. */
const NAMED_IDS = 3;
/** Begins the name of a column with the probability of a class. */
const CLASS_SCORE = 'score_';
/**
 * Reads a predictions file (CSV, JSONL or Parquet, by its name): `id` and `score` (probability), `score_<class>` of each class or
 * `prediction` (quantity or class), and `label` where it has one.
 * @throws UserError naming the file, and the line or the ids at fault
 */
async function readPredictions(path, options) {
    const { displayPath = path, signal = new AbortController().signal, showValues = true } = options;
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`${displayPath}: there is no such file; a predictions file has the columns id and score (or prediction)`);
    const rolesIn = (header) => findRoles(header, { ...options, displayPath });
    const table = await readTable((0,data_file/* singleFile */.T)(path, displayPath), {
        missingValues: [],
        signal,
        showValues,
        columns: (header) => {
            const { id, prediction, label } = rolesIn(header);
            const texts = new Set([id, prediction, label]);
            return new Map(header.map((name) => [name, texts.has(name) ? 'text' : 'infer']));
        },
    });
    const { id, score, prediction, label, noAnswer } = rolesIn(table.header);
    if (table.rows === 0)
        throw new errors/* UserError */.yo(`${displayPath}: a header and no rows; every test row needs an answer`);
    if (options.trials !== undefined)
        return ofTrials(table, { ...options, trials: options.trials, id, displayPath, showValues });
    const ids = (0,read_ids/* readIds */.Z)(textColumn(table, id), { places: table, showValues });
    const place = { table, ids, displayPath, showValues };
    return {
        ids,
        score: score === null ? null : readScores(table.columns.get(score), place),
        classScores: new Map(classScoreColumns(table.header).map((name) => [name.slice(CLASS_SCORE.length), () => readScores(table.columns.get(name), place)])),
        prediction: prediction === null ? null : readTexts(textColumn(table, prediction), place),
        labels: label === null ? null : readTexts(textColumn(table, label), place),
        noAnswer,
        table,
    };
}
function ofTrials(table, { id, trials, displayPath, showValues }) {
    const texts = readTexts(textColumn(table, id), { table, ids: [], displayPath, showValues });
    const noAnswer = new errors/* UserError */.yo(`${displayPath}: the rows are trials (evaluate.repeat), so there is no single score or prediction of an id; only means of columns are judged`);
    return { ...averageTrials(table, { ids: texts, trials, displayPath, showValues }), score: null, classScores: new Map(), prediction: null, labels: null, noAnswer };
}
function findRoles(header, { idName, columns = {}, displayPath }) {
    const has = (name) => typeof name === 'string' && header.includes(name);
    const absent = (wanted, why) => {
        const nearest = (0,nearest_name/* nearestName */.q)(wanted, header);
        const shown = header.slice(0, 20).map((name) => JSON.stringify(name)).join(', ');
        return new errors/* UserError */.yo(`${displayPath}: no column ${JSON.stringify(wanted)} ${why}; its header has ${shown}${nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`}; other names go under evaluate.predictions.columns`);
    };
    const optional = (role) => {
        const named = columns[role];
        if (named !== undefined && !has(named))
            throw absent(named, `(evaluate.predictions.columns.${role})`);
        return named ?? (has(role) ? role : null);
    };
    if (columns.id !== undefined && !has(columns.id))
        throw absent(columns.id, '(evaluate.predictions.columns.id)');
    const id = [columns.id, idName, 'id'].find(has);
    if (id === undefined)
        throw absent(idName ?? 'id', 'to name the rows');
    const [score, prediction] = [optional('score'), optional('prediction')];
    const isAnswered = score !== null || prediction !== null || classScoreColumns(header).length > 0;
    const noAnswer = isAnswered ? null : absent('score', '(probability of the positive class), nor "score_<class>" for each of several classes, nor "prediction" (a quantity or a class)');
    return { id, score, prediction, label: optional('label'), noAnswer };
}
function classScoreColumns(header) {
    return header.filter((name) => name.startsWith(CLASS_SCORE) && name.length > CLASS_SCORE.length);
}
function textColumn(table, name) {
    const column = table.columns.get(name);
    if (column?.kind !== 'text')
        throw new RangeError(`${name} was not read as text`);
    return column;
}
const SCORE_RULE = 'a score is a probability, a number from 0 to 1';
function readTextScores({ name, codes, dictionary }, place) {
    const known = dictionary.map((text) => {
        const value = (0,parse_number/* parseNumberText */.k)(text);
        return value >= 0 && value <= 1 ? value : Number.NaN;
    });
    const scores = Float64Array.from(codes, (code) => known[code] ?? Number.NaN);
    const wrong = rowsWhere(scores.length, (row) => Number.isNaN(scores[row]));
    if (wrong.length > 0)
        throw badRows(wrong, place, { name, shown: (row) => dictionary[codes[row] ?? -1], rule: SCORE_RULE });
    return scores;
}
function readScores(column, place) {
    if (column === undefined)
        throw new RangeError('a column of the header was not read');
    if (column.kind === 'text')
        return readTextScores(column, place);
    const { name, values } = column;
    const wrong = rowsWhere(values.length, (row) => !((values[row] ?? Number.NaN) >= 0 && (values[row] ?? Number.NaN) <= 1));
    const shown = (row) => (Number.isNaN(values[row]) ? undefined : String(values[row]));
    if (wrong.length > 0)
        throw badRows(wrong, place, { name, shown, rule: SCORE_RULE });
    return values;
}
function readTexts({ name, codes, dictionary }, place) {
    const wrong = rowsWhere(codes.length, (row) => codes[row] === -1);
    if (wrong.length > 0)
        throw badRows(wrong, place, { name, shown: () => undefined, rule: 'every row needs one' });
    return Array.from(codes, (code) => dictionary[code] ?? '');
}
function rowsWhere(rows, isWanted) {
    const found = [];
    for (let row = 0; row < rows; row++)
        if (isWanted(row))
            found.push(row);
    return found;
}
function badRows(rows, { table, ids, displayPath, showValues }, { name, shown, rule }) {
    const [first = 0] = rows;
    const text = shown(first);
    const value = text === undefined ? 'a missing value' : (0,show_value/* showValue */.v)(text, showValues);
    const count = rows.length === 1 ? '1 row has' : `${rows.length} of ${table.rows} rows have`;
    const named = rows.slice(0, NAMED_IDS).map((row) => (0,show_value/* showValue */.v)(ids[row] ?? '', true));
    const which = showValues ? ` (id ${named.join(', ')}${rows.length > NAMED_IDS ? ', …' : ''})` : '';
    return new errors/* UserError */.yo(`${displayPath}:${table.lines[first]}: ${value} in column ${name}; ${count} none that can be used${which}; ${rule}`);
}
function present(value) {
    return value === undefined || Number.isNaN(value) ? null : value;
}
/**
 * Writes a predictions file in the one form that we keep: `id` and the columns, rows in order of the ids (by UTF-16 code units), numbers as
 * the shortest text that is read back as the same double, NaN as an empty cell. So equal answers are equal bytes.
 */
async function writePredictions(files, path, { ids, columns }) {
    const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
    const records = order.map((row) => (0,csv_record/* csvRecord */.e)([ids[row] ?? '', ...columns.map(({ values }) => present(values[row]))]));
    await files.replace(path, Buffer.from([(0,csv_record/* csvRecord */.e)(['id', ...columns.map(({ name }) => name)]), ...records].join('')));
}


/***/ }),

/***/ 32836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ widthOfFeature),
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   L$: () => (/* binding */ PREPROCESSING_NAME),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   mO: () => (/* binding */ MAX_PREPROCESSING_BYTES),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/*
 * How raw cells become the numbers that a network sees, as fitted on the training rows.
 * It lies in the bundle, so that the bundle alone turns raw rows into answers.
 */
const PREPROCESSING_NAME = 'preprocessing.json';
const MAX_PREPROCESSING_BYTES = 16 * 1024 * 1024;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const numberFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'),
    name,
    /** value → (value − mean) / stddev; null where it was the same in all training rows, which leaves nothing to learn. */
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ mean: finite, stddev: finite.gt(0) }).nullable(),
    /** Whether a missing cell has an input of its own; it does where the training rows had one. The value itself is then the mean. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const SYMBOL_KINDS = ['text', 'boolean', 'date', 'timestamp'];
const symbolFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SYMBOL_KINDS),
    name,
    /** Symbols (`symbolsOf`) with an input each, in this order. */
    symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether all other texts share an input; they do where the training rows had rare ones. */
    other: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** What the network's one output means. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    /** Probability of the positive class. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('score'), negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** A quantity; the network was trained on (value − mean) / stddev. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('value'), mean: finite, stddev: finite.gt(0) }),
]);
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/preprocessing/v1'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [numberFeatureSchema, symbolFeatureSchema])).min(1),
    answer: answerSchema,
});
/** How many inputs of the network a feature takes. */
function widthOfFeature(feature) {
    const missing = Number(feature.missing);
    if (feature.kind === 'number')
        return Number(feature.scale !== null) + missing;
    return feature.symbols.length + Number(feature.other) + missing;
}
/** Inputs of the network. */
function widthOf(preprocessing) {
    return preprocessing.features.reduce((sum, feature) => sum + widthOfFeature(feature), 0);
}
/** How the columns of a table must be read for this preprocessing. */
function columnsOf(preprocessing) {
    return new Map(preprocessing.features.map(({ name, kind }) => [name, kind === 'number' ? 'number' : 'text']));
}


/***/ }),

/***/ 96527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * The bytes of a regular file of at most so many. A link is not followed: the manifest spoke of a file. A pipe is not waited for: whoever
 * left it may never write.
 * @throws UserError
 */
async function readBoundedFile(path, limit) {
    // Windows has no such flags, nor links that a checkout could bring unasked.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags).catch((error) => {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read as a file (${error.code})`);
    });
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: no regular file`);
        if (stat.size > limit)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: ${stat.size} bytes; at most ${limit} are expected`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 16524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWeights)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96527);



/**
 * The weights of a network, in the order of `weightShapes`, from a file of 32-bit floats. The file may come from anyone.
 * @throws UserError where it does not hold exactly these, or one of them is no number
 */
async function readWeights(network, path) {
    const count = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .countWeights */ .bD)(network);
    if (count > _network_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WEIGHTS */ .V7)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: the network has ${count} weights; at most ${_network_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WEIGHTS */ .V7} are loaded`);
    const bytes = await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedFile */ .M)(path, 4 * count);
    if (bytes.length !== 4 * count)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: ${bytes.length} bytes, but the ${count} weights of the network take ${4 * count}`);
    let at = 0;
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .weightShapes */ .pd)(network).map(({ name, shape }) => {
        const size = shape.reduce((product, length) => product * length, 1);
        const values = Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(at + 4 * index));
        at += 4 * size;
        const wrong = values.findIndex((value) => !Number.isFinite(value));
        if (wrong !== -1)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: weight ${wrong + 1} of ${name} is ${values[wrong]}; a model with NaN or infinite weights answers nothing. Train it again with a lower learning-rate`);
        return values;
    });
}


/***/ }),

/***/ 63650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startWasmBackend)
/* harmony export */ });
let started = null;
/**
 * TensorFlow.js on its WebAssembly back end: SIMD on, threads off, so that the order of every sum is fixed.
 * A process has one back end, so later calls give the first one.
 * @param wasmDirectory folder of the `.wasm` files; without it, where the package itself lies
 * @throws Error when the back end can't start: TensorFlow.js would go on with a slow one and say nothing
 */
function startWasmBackend(wasmDirectory) {
    started ??= start(wasmDirectory);
    return started;
}
async function start(wasmDirectory) {
    // The loader inside the package reads this name at its start; an ES module bundle has none.
    if (wasmDirectory !== undefined)
        globalThis.__dirname ??= wasmDirectory;
    const tf = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    const wasm = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    // Also registers the gradients of the operations that training needs.
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19));
    if (wasmDirectory !== undefined)
        wasm.setWasmPaths(`${wasmDirectory}/`);
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const accepted = await tf.setBackend('wasm');
    if (!accepted || tf.getBackend() !== 'wasm') {
        throw new Error(`TensorFlow.js could not start its WebAssembly back end; tfjs-backend-wasm-simd.wasm must lie in ${wasmDirectory ?? 'its package'}`);
    }
    return { tf, layers };
}


/***/ }),

/***/ 46549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ symbolsOf)
/* harmony export */ });
/* harmony import */ var _tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25705);

/**
 * What a cell says, as a few symbols of which each can have an input of its own: a text is one symbol, a time is its month, weekday and hour.
 * Times are read in UTC, so one without a zone keeps the hour that is written.
 * @returns null where the text is none of this kind
 */
function symbolsOf(kind, text) {
    if (kind === 'text')
        return [text];
    if (kind === 'boolean') {
        const lower = text.toLowerCase();
        return lower === 'true' || lower === 'false' ? [lower] : null;
    }
    const time = (0,_tabular_cells_parse_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeText */ .Q8)(text);
    if (Number.isNaN(time))
        return null;
    const date = new Date(time);
    const day = [`month ${date.getUTCMonth() + 1}`, `weekday ${date.getUTCDay()}`];
    return kind === 'date' ? day : [...day, `hour ${date.getUTCHours()}`];
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVersioned)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const MAX_SHOWN = 100;
/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
function parseVersioned(schema, json, source) {
    const value = parseJson(json, source);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
    if (wrongVersion !== undefined) {
        const found = value?.schema;
        const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
        const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${written}, but this version of mlops reads ${wanted}`);
    }
    const [issue] = result.error.issues;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 32210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createRandom)
});

;// CONCATENATED MODULE: ./build/shared/statistics/xoshiro128.js
/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021):
 * period 2^128 − 1, integer arithmetic only, so the same stream on every machine.
 * @param seed four 32-bit words, not all 0
 * @returns a function that fills an array with the next words
 */
function xoshiro128(seed) {
    let [a, b, c, d] = seed;
    return (words) => {
        // Local copies, since numbers beyond 31 bits in a closure's variables are allocated anew at every step.
        let [p, q, r, s] = [a | 0, b | 0, c | 0, d | 0];
        for (let place = 0; place < words.length; place += 1) {
            const scrambled = Math.imul(q, 5);
            words[place] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
            const shifted = q << 9;
            r ^= p;
            s ^= q;
            q ^= r;
            p ^= s;
            r ^= shifted;
            s = (s << 11) | (s >>> 21);
        }
        [a, b, c, d] = [p, q, r, s];
    };
}

;// CONCATENATED MODULE: ./build/shared/statistics/random.js

const WORDS = 2 ** 32;
/** `uniform` and `below` take their words from blocks, which are made three times as fast as single words. */
const BLOCK = 256;
/**
 * @param seed any safe integer; streams of different seeds have no visible relation
 * @throws RangeError when the seed is not a safe integer; `below` throws it for an n out of range
 */
function createRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`A seed is a whole number, not ${seed}`);
    const [first, second] = [splitMix64(BigInt(seed), 1n), splitMix64(BigInt(seed), 2n)];
    const fillWords = xoshiro128([lowWord(first), highWord(first), lowWord(second), highWord(second)]);
    const block = new Uint32Array(BLOCK);
    let used = BLOCK;
    const word = () => {
        if (used === BLOCK) {
            fillWords(block);
            used = 0;
        }
        used += 1;
        return block[used - 1] ?? 0;
    };
    return {
        uniform: () => {
            const high = word() >>> 5;
            return (high * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
        },
        below: (n) => {
            if (!Number.isInteger(n) || n < 1 || n > WORDS)
                throw new RangeError(`A bound is an integer from 1 to 2^32, not ${n}`);
            // Words from the last, incomplete run of n are drawn again: they would favour the small results.
            const end = WORDS - (WORDS % n);
            let drawn = word();
            while (drawn >= end)
                drawn = word();
            return drawn % n;
        },
        fillWords,
    };
}
/** The `step`-th output of SplitMix64 (Steele, Lea & Flood 2014), which the authors of xoshiro advise for seeding it. */
function splitMix64(seed, step) {
    let state = BigInt.asUintN(64, seed + step * 0x9e3779b97f4a7c15n);
    state = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    state = BigInt.asUintN(64, (state ^ (state >> 27n)) * 0x94d049bb133111ebn);
    return state ^ (state >> 31n);
}
function lowWord(value) {
    return Number(BigInt.asUintN(32, value));
}
function highWord(value) {
    return Number(value >> 32n);
}


/***/ }),

/***/ 37723:
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

/***/ 52209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sameClass)
/* harmony export */ });
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);

/** `1` and `1.0`, `true` and `True` are the same class, as frameworks write them. */
function sameClass(text, name) {
    if (text === name || text.toLowerCase() === name.toLowerCase())
        return true;
    const [a, b] = [(0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(text), (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name)];
    return a === b;
}


/***/ }),

/***/ 76582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ csvCells),
/* harmony export */   e: () => (/* binding */ csvRecord)
/* harmony export */ });
/**
 * One record of a CSV file (RFC 4180), with its line end. A missing cell (null) is empty and an empty text is `""`, so that both are read back as
 * what they were; in a record of one cell the missing one is `""` too, because an empty line is no record.
 */
function csvRecord(cells) {
    if (cells.length === 1 && cells[0] === null)
        return '""\n';
    return `${csvCells(cells)}\n`;
}
/** Neighbouring cells, with the commas between them. */
function csvCells(cells) {
    return cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',');
}
/** Blanks at an end are quoted too: some readers trim them. */
function quoted(text) {
    if (text !== '' && !/[",\r\n]|^[\s\uFEFF]|\s$/.test(text))
        return text;
    return `"${text.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 5515:
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

/***/ 33185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readColumns)
});

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/cells/show-value.js
var show_value = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/shared/tabular/rows/scan-files.js + 11 modules
var scan_files = __webpack_require__(89339);
;// CONCATENATED MODULE: ./build/shared/tabular/tables/join-chunks.js
/** Joins the pieces into one array of their whole length, and empties the list, so that each can be freed. */
function joinChunks(chunks, create) {
    const joined = create(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks.splice(0)) {
        joined.set(chunk, at);
        at += chunk.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
;// CONCATENATED MODULE: ./build/shared/tabular/tables/number-column-reader.js



/** Numbers; the blank cell, quoted or not, and every missing token are NaN. */
function createNumberColumnReader(name, { place, missingValues }) {
    /** Missing tokens that are numbers, such as -999: only where a cell has this value, its text is looked at. */
    const numericTokens = new Set(Array.from(missingValues, parse_number/* parseNumberText */.k));
    const chunks = [];
    return {
        take(batch) {
            const { bytes, rows, starts, ends } = batch;
            const values = new Float64Array(rows);
            for (let row = 0; row < rows; row++) {
                const cell = (0,rows_batch/* cellAt */.G0)(batch, row, place);
                const start = starts[cell];
                const end = ends[cell];
                const value = start === end ? Number.NaN : (0,parse_number/* parseNumber */.$)(bytes, start, end);
                values[row] = value;
                if (start === end || !(Number.isNaN(value) || numericTokens.has(value)))
                    continue;
                const text = (0,rows_batch/* cellText */.Ie)(batch, row, place);
                if (missingValues.has(text))
                    values[row] = Number.NaN;
                else if (Number.isNaN(value) && /[^ \t]/.test(text))
                    return row;
            }
            chunks.push(values);
            return -1;
        },
        finish: () => ({ kind: 'number', name, values: joinChunks(chunks, (length) => new Float64Array(length)) }),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/tabular/tables/byte-dictionary.js

/** Slots tried before a text goes to the `Map`: texts chosen to collide would otherwise make each lookup walk over all of them. */
const MAX_PROBES = 32;
const FIRST_SLOTS = 1024;
const TEXTS_AT_ONCE = 1024;
/**
 * Gives texts codes by their bytes, so that a text is decoded once however often it comes: an open-addressing table of codes,
 * with the bytes of all texts in one arena.
 */
function createByteDictionary() {
    let slots = new Int32Array(FIRST_SLOTS).fill(-1);
    /** Of the text with code c: its hash, and its bytes at `arena[ends[c − 1], ends[c])`. */
    let hashes = new Int32Array(FIRST_SLOTS);
    let ends = new Float64Array(FIRST_SLOTS + 1);
    let arena = Buffer.allocUnsafeSlow(16 * FIRST_SLOTS);
    let size = 0;
    const crowded = new Map();
    const add = (hash, bytes, start, end) => {
        const from = ends[size] ?? 0;
        const to = from + end - start;
        if (to > arena.length)
            arena = Buffer.concat([arena.subarray(0, from)], Math.max(2 * arena.length, to));
        bytes.copy(arena, from, start, end);
        if (size === hashes.length) {
            hashes = enlarged(hashes, new Int32Array(2 * size));
            ends = enlarged(ends, new Float64Array(2 * size + 1));
        }
        hashes[size] = hash;
        ends[size + 1] = to;
        return size++;
    };
    /** The free slot for this hash, or −1 where its neighbourhood is crowded. */
    const freeSlot = (hash) => {
        const mask = slots.length - 1;
        for (let probe = 0; probe < MAX_PROBES; probe++) {
            const slot = (hash + probe) & mask;
            if (slots[slot] === -1)
                return slot;
        }
        return -1;
    };
    const grow = () => {
        slots = new Int32Array(2 * slots.length).fill(-1);
        crowded.clear();
        for (let code = 0; code < size; code++) {
            const slot = freeSlot(hashes[code] ?? 0);
            if (slot !== -1)
                slots[slot] = code;
            else
                crowded.set(arena.toString('latin1', ends[code], ends[code + 1]), code);
        }
    };
    return {
        codeOf(bytes, start, end) {
            let hash = end - start;
            for (let at = start; at < end; at++)
                hash = Math.imul(hash ^ bytes[at], 0x01000193);
            // The low bits, which choose the slot, must depend on all others (finalizer of MurmurHash3).
            hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            hash ^= hash >>> 13;
            const mask = slots.length - 1;
            for (let probe = 0; probe < MAX_PROBES; probe++) {
                const slot = (hash + probe) & mask;
                const code = slots[slot];
                if (code === -1) {
                    const added = add(hash, bytes, start, end);
                    slots[slot] = added;
                    if (2 * size > slots.length)
                        grow();
                    return added;
                }
                if (hashes[code] === hash && isAt(arena, ends[code], ends[code + 1], bytes, start, end))
                    return code;
            }
            const key = bytes.toString('latin1', start, end);
            const known = crowded.get(key);
            if (known !== undefined)
                return known;
            const added = add(hash, bytes, start, end);
            crowded.set(key, added);
            return added;
        },
        texts() {
            const texts = [];
            for (let first = 0; first < size; first += TEXTS_AT_ONCE) {
                const last = Math.min(size, first + TEXTS_AT_ONCE);
                const from = ends[first];
                const bytes = arena.subarray(from, ends[last]);
                // One string cut up is several times as fast as one conversion for each; offsets in bytes are offsets in the string only in ASCII.
                const run = (0,external_node_buffer_.isAscii)(bytes) ? bytes.toString('latin1') : null;
                for (let code = first; code < last; code++) {
                    const start = ends[code] - from;
                    const end = ends[code + 1] - from;
                    texts.push(run === null ? bytes.toString('utf8', start, end) : run.slice(start, end));
                }
            }
            return texts;
        },
    };
}
function isAt(arena, from, to, bytes, start, end) {
    if (to - from !== end - start)
        return false;
    for (let a = from, b = start; b < end; a++, b++) {
        if (arena[a] !== bytes[b])
            return false;
    }
    return true;
}
function enlarged(old, larger) {
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./build/shared/tabular/tables/text-column-reader.js



/** Texts as they stand in the file; the empty cell and every missing token are missing, a quoted `""` is an empty text. */
function createTextColumnReader(name, { place, missingValues }) {
    const found = createByteDictionary();
    const chunks = [];
    const codeOf = (batch, row, cell) => {
        if (batch.quoted[cell] !== rows_batch/* CELL */.JA.escaped)
            return found.codeOf(batch.bytes, batch.starts[cell], batch.ends[cell]);
        const bytes = Buffer.from((0,rows_batch/* cellText */.Ie)(batch, row, place));
        return found.codeOf(bytes, 0, bytes.length);
    };
    return {
        take(batch) {
            const codes = new Int32Array(batch.rows);
            for (let row = 0; row < batch.rows; row++) {
                const cell = (0,rows_batch/* cellAt */.G0)(batch, row, place);
                const isEmpty = batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === rows_batch/* CELL */.JA.plain;
                codes[row] = isEmpty ? -1 : codeOf(batch, row, cell);
            }
            chunks.push(codes);
            return -1;
        },
        finish() {
            const codes = joinChunks(chunks, (length) => new Int32Array(length));
            const texts = found.texts();
            if (!texts.some((text) => missingValues.has(text)))
                return { kind: 'text', name, codes, dictionary: texts };
            const places = new Int32Array(texts.length);
            const dictionary = [];
            for (const [code, text] of texts.entries())
                places[code] = missingValues.has(text) ? -1 : dictionary.push(text) - 1;
            for (let row = 0; row < codes.length; row++)
                codes[row] = places[codes[row]] ?? -1;
            return { kind: 'text', name, codes, dictionary };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/tabular/tables/read-columns.js








/** An inferred column turned out to hold texts. */
class TextsFound extends Error {
}
/**
 * Reads chosen columns of a data source in one pass, and keeps nothing else of it.
 *
 * Every row counts: where one can't be read, nothing is returned, because a model that is trained or judged on fewer rows than the data
 * has would say nothing of it. An inferred column is read as numbers until a cell is none; then the data is read once more with it as texts,
 * which nearly always shows in the first rows.
 *
 * @param wanted the columns, chosen when the header is known; the same name may stand there with two kinds
 * @throws UserError naming `file:line` of the first ragged or undecodable row or of a text in a number column, or the column that isn't there
 */
async function readColumns(source, wanted, options) {
    const texts = new Set();
    for (;;) {
        try {
            return await readOnce(source, (header) => wanted(header).map(({ name, kind }) => ({ name, kind: kind === 'infer' && texts.has(name) ? 'text' : kind })), { ...options, texts });
        }
        catch (error) {
            if (!(error instanceof TextsFound))
                throw error;
        }
    }
}
async function readOnce(source, wanted, { missingValues, signal, showValues = true, texts }) {
    const missing = new Set(missingValues);
    const lines = [];
    let names = [];
    let readers = [];
    const start = (header) => {
        names = header;
        lines.length = 0;
        readers = wanted(header).map(({ name, kind }) => {
            const place = header.indexOf(name);
            if (place === -1)
                throw absent(name, header, source.name);
            const create = kind === 'text' ? createTextColumnReader : createNumberColumnReader;
            return { name, kind, place, reader: create(name, { place, missingValues: missing }) };
        });
        return { onBatch, onFault };
    };
    const onBatch = (batch) => {
        lines.push(Int32Array.from(batch.lines.subarray(0, batch.rows)));
        let again = false;
        for (const { name, kind, place, reader } of readers) {
            const row = reader.take(batch);
            if (row === -1)
                continue;
            if (kind === 'number') {
                const at = `${batch.file}:${batch.lines[row]}: column ${name}`;
                throw new errors/* UserError */.yo(`${at}: ${(0,show_value/* showValue */.v)((0,rows_batch/* cellText */.Ie)(batch, row, place), showValues)} is no number; if it means missing, add it to data.missing-values`);
            }
            texts.add(name);
            again = true;
        }
        if (again)
            throw new TextsFound();
    };
    const onFault = (fault) => {
        throw new errors/* UserError */.yo(`${fault.file}:${fault.line}: ${explain(fault, names)}; mend the file (validate-data lists all such rows)`);
    };
    const files = await (0,scan_files/* scanFiles */.T)(source.files, { signal, start });
    return {
        files,
        header: names,
        columns: readers.map(({ reader }) => reader.finish()),
        lines: joinChunks(lines, (length) => new Int32Array(length)),
    };
}
function absent(name, header, source) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, header);
    const shown = header.slice(0, 20).join(', ');
    const hint = nearest === null ? `it has ${shown}${header.length > 20 ? ` and ${header.length - 20} more` : ''}` : `did you mean ${nearest}?`;
    return new errors/* UserError */.yo(`${source}: no column ${JSON.stringify(name)} in its header; ${hint}`);
}
function explain(fault, header) {
    if (fault.kind === 'ragged')
        return `${fault.found} ${fault.found === 1 ? 'cell' : 'cells'} where the header names ${fault.expected} columns`;
    if (fault.kind === 'json')
        return 'the line is no JSON object, or has a key twice';
    if (fault.kind === 'quote')
        return 'text follows a closing quote';
    const column = header[fault.column];
    return column === undefined ? 'the row is not valid UTF-8' : `column ${column} is not valid UTF-8`;
}


/***/ }),

/***/ 89003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readIds)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);
/* harmony import */ var _cells_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);
/* harmony import */ var _columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16967);



/**
 * The ids of the rows, which pair the answers of two models: every row has one, and no two the same.
 * @throws UserError naming the first line that breaks this, and how many do
 */
function readIds(column, { places, showValues = true }) {
    const { codes, dictionary, name } = column;
    const first = new Int32Array(dictionary.length).fill(-1);
    /** A quoted nothing names no row either. */
    const blank = new Set([...dictionary.keys()].filter((code) => dictionary[code]?.trim() === ''));
    let repeated = 0;
    let missing = 0;
    let repeatedAt = -1;
    let missingAt = -1;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code === -1 || blank.has(code)) {
            if (missing++ === 0)
                missingAt = row;
        }
        else if (first[code] === -1)
            first[code] = row;
        else if (repeated++ === 0)
            repeatedAt = row;
    }
    if (missing > 0) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, missingAt)}: the id ${name} is missing${others(missing)}; every row needs one: fill it, or name another column in data.id`);
    }
    if (repeated > 0) {
        const code = codes[repeatedAt] ?? -1;
        const id = (0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(dictionary[code] ?? '', showValues);
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, repeatedAt)}: the id ${name} ${id} is already ${firstPlace(places, { first: first[code] ?? -1, again: repeatedAt })}${others(repeated)}; an id names one row: remove the copies, or name another column in data.id`);
    }
    // Each row brought a text of its own, so the dictionary, in order of first appearance, is in row order.
    return dictionary;
}
function others(count) {
    return count === 1 ? '' : ` (the first of ${count} such rows)`;
}
function firstPlace(places, { first, again }) {
    return (0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W)(places, first) === (0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W)(places, again) ? `in line ${places.lines[first]}` : `at ${(0,_columns_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, first)}`;
}


/***/ }),

/***/ 57201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeRows)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5515);

/** The table of these rows, in the order they are given; dictionaries are shared, not copied. */
function takeRows(table, rows) {
    const columns = new Map();
    for (const [name, column] of table.columns) {
        if (column.kind === 'number')
            columns.set(name, { ...column, values: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(column.values, rows, new Float64Array(rows.length)) });
        else
            columns.set(name, { ...column, codes: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(column.codes, rows, new Int32Array(rows.length)) });
    }
    return { rows: rows.length, source: table.source, header: table.header, columns, files: table.files };
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ classNames)
/* harmony export */ });
/** The classes that labels are places of; none of a quantity. */
function classNames(target) {
    if (target.task === 'binary')
        return [target.negative, target.positive];
    return target.task === 'multiclass' ? target.classes : [];
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** What a stage or a gate says. `inconclusive` means: it could not be judged, which is never a pass. */
const VERDICTS = ['pass', 'warn', 'inconclusive', 'fail'];
/** The gravest of several verdicts: fail > inconclusive > warn > pass. None at all is `inconclusive`: nothing was judged. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];
}
/** Register and deploy accept nothing but these. */
function isAccepted(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ })

};
