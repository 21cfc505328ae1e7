export const id = 2041;
export const ids = [2041];
export const modules = {

/***/ 82041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GOLDEN_TOLERANCE),
/* harmony export */   Y: () => (/* binding */ makeGolden),
/* harmony export */   compareGolden: () => (/* binding */ compareGolden),
/* harmony export */   goldenSchema: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32210);
/* harmony import */ var _tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/*
 * Golden rows: a few test rows with the answers that were judged. What is served must answer them the same.
 */
const GOLDEN_ROWS = 20;
/** A parse bound: a file from outside may hold other rows, not millions. */
const MAX_ROWS = 1000;
/** An answer counts as the same within this, absolutely and relative to it: ten times the rounding of 32-bit floats near 1. */
const GOLDEN_TOLERANCE = 1e-6;
/** Not `z.record`, which drops a column that is called `__proto__`. */
const cellsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((cell) => cell === null || typeof cell === 'string'), 'must be an object of texts and nulls');
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/golden/v1'),
    /** Features only, as the text of their cells; null where missing. */
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ cells: cellsSchema, answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })).min(1).max(MAX_ROWS),
});
/**
 * Picks rows over the whole range of answers: the rows in order of their answers are cut into equal parts, and each part gives one.
 * @param rows test rows of the table
 * @param answers one for each of them
 */
function makeGolden(options) {
    const { table, rows, features, answers } = options;
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_2__/* .createRandom */ .s)(options.seed);
    const order = [...rows.keys()].sort((a, b) => (answers[a] ?? 0) - (answers[b] ?? 0) || a - b);
    const parts = Math.min(GOLDEN_ROWS, order.length);
    const chosen = Array.from({ length: parts }, (_, part) => {
        const from = Math.floor((part * order.length) / parts);
        const to = Math.floor(((part + 1) * order.length) / parts);
        return order[from + random.below(to - from)] ?? 0;
    });
    return {
        schema: 'mlops/golden/v1',
        rows: chosen.map((place) => ({ cells: cellsOf(table, rows[place] ?? 0, features), answer: answers[place] ?? Number.NaN })),
    };
}
/** @throws UserError where the golden rows are not of this model's features */
async function compareGolden(model, golden) {
    const answers = await model.predict(tableOfCells(golden, model.features));
    let worst = 0;
    let equal = true;
    golden.rows.forEach(({ answer }, row) => {
        const difference = Math.abs((answers[row] ?? Number.NaN) - answer);
        worst = Math.max(worst, difference);
        equal &&= difference <= GOLDEN_TOLERANCE * (1 + Math.abs(answer));
    });
    return { compared: golden.rows.length, worst, equal };
}
function cellsOf(table, row, features) {
    return Object.fromEntries(features.map(({ name }) => [name, cellOf(table.columns.get(name), row)]));
}
function cellOf(column, row) {
    if (column === undefined)
        return null;
    if (column.kind === 'text')
        return column.dictionary[column.codes[row] ?? -1] ?? null;
    const value = column.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : String(value);
}
function tableOfCells({ rows }, features) {
    const columns = new Map();
    for (const { name, kind } of features) {
        const cells = rows.map(({ cells }, row) => {
            if (!Object.hasOwn(cells, name))
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`golden row ${row + 1} has no cell ${JSON.stringify(name)}, which the model reads; it was made for another model`);
            return cells[name] ?? null;
        });
        columns.set(name, columnOf({ name, kind }, cells));
    }
    return { rows: rows.length, source: 'golden.json', header: features.map(({ name }) => name), columns, files: [] };
}
function columnOf({ name, kind }, cells) {
    if (kind === 'number')
        return { kind: 'number', name, values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : (0,_tabular_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(cell))) };
    const dictionary = [...new Set(cells.filter((cell) => cell !== null))];
    const codes = new Map(dictionary.map((text, code) => [text, code]));
    return { kind: 'text', name, dictionary, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : (codes.get(cell) ?? -1))) };
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

/***/ 93457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   k: () => (/* binding */ parseNumberText)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const LOWER_E = 101;
/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** While a mantissa is below this, one more digit keeps it below 2^53, so it stays exact. */
const EXACT_BEFORE_DIGIT = 900_719_925_474_099;
/** Signs of the usual number, whose digits are a whole number of 32 bits. */
const SHORT = 9;
/**
 * The double nearest to the decimal number in `bytes[start, end)`, as JavaScript's `Number` reads it; NaN where there is no number.
 *
 * Blanks (space, tab) around are trimmed. `7`, `-0`, `+3`, `.5`, `5.`, `1e5` are numbers; an empty cell, `1_000`, `1,000`, `0x10`, `Infinity`,
 * `NaN` and what is too large for a double (`1e999`) are not.
 *
 * The usual short number needs no string: a mantissa below 2^53 times or divided by a power of ten up to 10^22 is rounded once,
 * hence correctly (Clinger, How to read floating point numbers accurately, 1990). Longer ones go to `Number`.
 */
function parseNumber(bytes, start, end) {
    const negative = bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    const length = end - first;
    if (length > SHORT || length < 1)
        return parseAnyNumber(bytes, start, end);
    let mantissa = 0;
    let point = -1;
    for (let at = first; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit >= 0 && digit <= 9)
            mantissa = (mantissa * 10 + digit) | 0;
        else if (digit === POINT - ZERO && point < 0 && length > 1)
            point = at;
        else
            return parseAnyNumber(bytes, start, end);
    }
    const magnitude = point < 0 ? mantissa : mantissa / POWERS[end - 1 - point];
    return negative ? -magnitude : magnitude;
}
function parseAnyNumber(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from]))
        from++;
    while (from < to && isBlank(bytes[to - 1]))
        to--;
    let at = from;
    let byte = bytes[at];
    const negative = byte === MINUS;
    if (negative || byte === PLUS)
        at++;
    let mantissa = 0;
    let exponent = 0;
    let digits = 0;
    let exact = true;
    let fraction = false;
    for (; at < to; at++) {
        byte = bytes[at] ?? 0;
        const digit = byte - ZERO;
        if (digit >= 0 && digit <= 9) {
            if (mantissa >= EXACT_BEFORE_DIGIT)
                exact = false;
            mantissa = mantissa * 10 + digit;
            digits++;
            if (fraction)
                exponent--;
            continue;
        }
        if (byte !== POINT || fraction)
            break;
        fraction = true;
    }
    if (digits === 0)
        return Number.NaN;
    if (at < to) {
        if (((bytes[at] ?? 0) | 32) !== LOWER_E)
            return Number.NaN;
        at++;
        const negativeExponent = bytes[at] === MINUS;
        if (negativeExponent || bytes[at] === PLUS)
            at++;
        if (at >= to)
            return Number.NaN;
        let written = 0;
        for (; at < to; at++) {
            const digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                return Number.NaN;
            // Beyond this a double is 0 or too large whatever follows; `Number` decides.
            if (written < 100_000)
                written = written * 10 + digit;
        }
        exponent += negativeExponent ? -written : written;
    }
    if (!exact || exponent < -22 || exponent > 22)
        return parseLongNumber(bytes, from, to);
    const magnitude = exponent < 0 ? mantissa / (POWERS[-exponent] ?? 1) : mantissa * (POWERS[exponent] ?? 1);
    return negative ? -magnitude : magnitude;
}
/** As `parseNumber`, of a text. */
function parseNumberText(text) {
    const bytes = Buffer.from(text);
    return parseNumber(bytes, 0, bytes.length);
}
/** `[from, to)` is known to be a number. */
function parseLongNumber(bytes, from, to) {
    const value = Number(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1'));
    return Number.isFinite(value) ? value : Number.NaN;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}


/***/ })

};
