export const id = 8978;
export const ids = [8978];
export const modules = {

/***/ 58978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
;// CONCATENATED MODULE: ./build/shared/tabular/breaches.js
/** Examples that are kept of each kind. */
const MAX_EXAMPLES = 10;
/** Characters of an example that are shown. */
const MAX_VALUE = 200;
/** Kinds are bits of a 16-bit mark. */
const KINDS = 16;
function createTally() {
    return { count: 0, examples: [] };
}
function createBreaches() {
    return Array.from({ length: KINDS }, createTally);
}
/** The text is only asked for while examples are wanted. */
function addToTally(tally, line, text) {
    tally.count++;
    if (tally.examples.length === MAX_EXAMPLES)
        return;
    const value = text();
    tally.examples.push({ line, value: value === null ? null : cutValue(value) });
}
/** Counts a cell under each kind whose bit is set. */
function noteBreach(breaches, kinds, { line, text }) {
    for (let rest = kinds; rest !== 0; rest &= rest - 1) {
        const tally = breaches[kindOf(rest & -rest)];
        if (tally !== undefined)
            addToTally(tally, line, text);
    }
}
/** The place of a kind's bit. */
function kindOf(bit) {
    return 31 - Math.clz32(bit);
}
function cutValue(text) {
    return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1).toWellFormed()}…` : text;
}

// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(13294);
;// CONCATENATED MODULE: ./build/shared/tabular/hash-cell.js
/** The word at an offset; little-endian everywhere, so that a file hashes alike on every machine. Needs four readable bytes there. */
function wordAt(view, at) {
    return view.getInt32(at, true);
}
/** The last one to three bytes before `end` as a word. */
function lastWordAt(view, at, end) {
    return view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1);
}
/** Takes one word into a hash; a bijection of the word. */
function mixWord(hash, word) {
    const mixed = Math.imul(hash ^ word, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}
/** Makes every bit depend on all others (finalizer of MurmurHash3, A. Appleby). */
function avalanche(hash) {
    let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/**
 * 64-bit hash of the bytes `[start, end)`, as two words in `out`. Not keyed: what is decided by it alone must be verified by the bytes.
 * The view needs four readable bytes behind `end`.
 */
function hashCell(view, start, end, out) {
    let first = end - start;
    let second = ~first;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = view.getInt32(at, true);
        first = mixWord(first, word);
        second = Math.imul(second ^ word, 0x85ebca77);
        second ^= second >>> 13;
    }
    if (at < end) {
        const word = lastWordAt(view, at, end);
        first = mixWord(first, word);
        second = Math.imul(second ^ word, 0x85ebca77);
        second ^= second >>> 13;
    }
    out[0] = avalanche(first);
    out[1] = avalanche(second);
}

;// CONCATENATED MODULE: ./build/shared/tabular/hyper-log-log.js
/** 2^14 registers: a standard error of 0.8 %. */
const PRECISION = 14;
const REGISTERS = 1 << PRECISION;
/** Bits of the second word, which the ranks are taken from. */
const RANK_BITS = 32;
function createHyperLogLog() {
    return { ranks: new Uint8Array(REGISTERS) };
}
function addHash({ ranks }, first, second) {
    const register = first >>> (32 - PRECISION);
    const rank = Math.clz32(second) + 1;
    if (rank > ranks[register])
        ranks[register] = rank;
}
/** Ertl's improved raw estimate, unbiased from none to many (O. Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017, algorithm 6). */
function estimateDistinct({ ranks }) {
    const histogram = new Float64Array(RANK_BITS + 2);
    for (const rank of ranks)
        histogram[rank] = (histogram[rank] ?? 0) + 1;
    const share = (rank) => (histogram[rank] ?? 0) / REGISTERS;
    let z = tau(1 - share(RANK_BITS + 1));
    for (let rank = RANK_BITS; rank >= 1; rank--)
        z = 0.5 * (z + share(rank));
    z += sigma(share(0));
    return Math.round(REGISTERS / (2 * Math.LN2 * z));
}
/** x + Σ x^(2^k) · 2^(k−1) */
function sigma(x) {
    if (x === 1)
        return Number.POSITIVE_INFINITY;
    let [power, weight, sum, before] = [x, 1, x, -1];
    while (sum !== before) {
        power *= power;
        before = sum;
        sum += power * weight;
        weight += weight;
    }
    return sum;
}
/** (1 − x − Σ (1 − x^(2^−k))² · 2^−k) / 3 */
function tau(x) {
    if (x === 0 || x === 1)
        return 0;
    let [root, weight, sum, before] = [x, 1, 1 - x, -1];
    while (sum !== before) {
        root = Math.sqrt(root);
        before = sum;
        weight *= 0.5;
        sum -= (1 - root) ** 2 * weight;
    }
    return sum / 3;
}

;// CONCATENATED MODULE: ./build/shared/tabular/quantile-sketch.js
/** Values of a level. */
const WIDTH = 4096;
function createQuantileSketch() {
    return { levels: [], filled: [], odd: [] };
}
/** Takes in at most `QUANTILE_BLOCK` values. */
function addValues(sketch, values) {
    push(sketch, 0, values);
}
const QUANTILE_BLOCK = WIDTH / 2;
function push(sketch, level, values) {
    const { levels, filled, odd } = sketch;
    const buffer = (levels[level] ??= new Float64Array(WIDTH));
    const at = filled[level] ?? 0;
    const room = WIDTH - at;
    buffer.set(values.length <= room ? values : values.subarray(0, room), at);
    filled[level] = at + Math.min(room, values.length);
    if (filled[level] < WIDTH)
        return;
    const first = odd[level] === true ? 1 : 0;
    odd[level] = first === 0;
    filled[level] = 0;
    push(sketch, level + 1, level === 0 ? everyOther(buffer.sort(), first) : mergeEveryOther(buffer, first));
    if (values.length > room)
        push(sketch, level, values.subarray(room));
}
function everyOther(sorted, first) {
    const kept = new Float64Array(WIDTH / 2);
    for (let place = 0; place < kept.length; place++)
        kept[place] = sorted[2 * place + first];
    return kept;
}
/** Above the lowest level a full buffer is two sorted runs: each came whole from below. */
function mergeEveryOther(buffer, first) {
    const kept = new Float64Array(WIDTH / 2);
    const half = WIDTH / 2;
    let left = 0;
    let right = half;
    for (let place = 0; place < WIDTH; place++) {
        const fromLeft = right === WIDTH || (left < half && buffer[left] <= buffer[right]);
        const value = buffer[fromLeft ? left++ : right++];
        if ((place & 1) === first)
            kept[place >> 1] = value;
    }
    return kept;
}
/** Values of the stream at the given shares (0 to 1), by nearest rank; none where nothing was added. */
function sketchedQuantiles({ levels, filled }, shares) {
    const kept = levels.flatMap((buffer, level) => Array.from(buffer.subarray(0, filled[level]), (value) => ({ value, weight: 2 ** level })));
    kept.sort((a, b) => a.value - b.value);
    const total = kept.reduce((sum, { weight }) => sum + weight, 0);
    let place = 0;
    let below = 0;
    return shares.flatMap((share) => {
        const rank = share * (total - 1);
        while (place < kept.length - 1 && below + (kept[place]?.weight ?? 0) <= rank) {
            below += kept[place]?.weight ?? 0;
            place++;
        }
        const value = kept[place]?.value;
        return value === undefined ? [] : [value];
    });
}

;// CONCATENATED MODULE: ./build/shared/tabular/number-summary.js

function createNumberSummary() {
    return {
        block: new Float64Array(QUANTILE_BLOCK),
        filled: 0,
        sketch: createQuantileSketch(),
        count: 0,
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        mean: 0,
        squares: 0,
    };
}
function addNumber(summary, value) {
    summary.block[summary.filled++] = value;
    if (summary.filled === QUANTILE_BLOCK)
        takeBlock(summary);
}
/** Takes in what waits in the block; call it before reading. */
function takeBlock(summary) {
    const values = summary.block.subarray(0, summary.filled);
    if (values.length === 0)
        return;
    let sum = 0;
    let { min, max } = summary;
    for (const value of values) {
        sum += value;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) * (value - mean);
    mergeMoments(summary, { count: values.length, mean, squares });
    summary.min = min;
    summary.max = max;
    addValues(summary.sketch, values);
    summary.filled = 0;
}
/** Sample standard deviation (n − 1); null below two values. */
function sampleDeviation({ count, squares }) {
    return count < 2 ? null : Math.sqrt(squares / (count - 1));
}
/** Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979. */
function mergeMoments(into, other) {
    const count = into.count + other.count;
    const difference = other.mean - into.mean;
    into.squares += other.squares + difference * difference * ((into.count * other.count) / count);
    into.mean += difference * (other.count / count);
    into.count = count;
}

// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(43099);
;// CONCATENATED MODULE: ./build/shared/tabular/parse-integer.js

const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const SPACE = 32;
const TAB = 9;
/** So many digits stay below 2^53. */
const EXACT_DIGITS = 15;
/**
 * The whole number in `bytes[start, end)`: digits with an optional sign, blanks around trimmed. `3.0` and `1e5` are numbers, but no whole ones.
 * @returns NaN where there is none, or it is too large for a double; the nearest double beyond 2^53
 */
function parseInteger(bytes, start, end) {
    let at = start;
    const sign = bytes[at];
    if (sign === MINUS || sign === PLUS)
        at++;
    const digits = end - at;
    if (digits < 1 || digits > EXACT_DIGITS)
        return parseUnusual(bytes, start, end);
    let value = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9)
            return parseUnusual(bytes, start, end);
        value = value * 10 + digit;
    }
    return sign === MINUS ? -value : value;
}
/** Long ones, and ones with blanks around. */
function parseUnusual(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from]))
        from++;
    while (from < to && isBlank(bytes[to - 1]))
        to--;
    for (let at = from + (bytes[from] === MINUS || bytes[from] === PLUS ? 1 : 0); at < to; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9)
            return Number.NaN;
    }
    return (0,parse_number/* parseNumber */.$)(bytes, from, to);
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}

// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(90231);
;// CONCATENATED MODULE: ./build/shared/tabular/typed-value.js




/** From the narrowest on: what a value is taken for where nobody says. */
const BY_WIDTH = ['boolean', 'integer', 'number', 'date', 'timestamp', 'string'];
/**
 * What the text in `bytes[start, end)` means in a column of this type: a number, 1 or 0 of a boolean, the milliseconds since 1970 of a date or
 * timestamp, 0 of a string. NaN where it isn't of the type. Blanks around are trimmed.
 */
function typedValue(type, bytes, { start, end }) {
    switch (type) {
        case 'integer':
            return parseInteger(bytes, start, end);
        case 'number':
            return (0,parse_number/* parseNumber */.$)(bytes, start, end);
        case 'boolean':
            return parseBoolean(bytes, start, end);
        case 'date':
            return (0,parse_time/* parseDate */._U)(bytes, start, end);
        case 'timestamp':
            return (0,parse_time/* parseTime */.pe)(bytes, start, end);
        case 'string':
            return 0;
    }
}
function typedTextValue(type, text) {
    const bytes = Buffer.from(text);
    return typedValue(type, bytes, { start: 0, end: bytes.length });
}
/** Every type that this text could be of, a bit for each. */
function typesOf(bytes) {
    let types = 0;
    for (const [bit, type] of schema/* COLUMN_TYPES */.RO.entries()) {
        if (!Number.isNaN(typedValue(type, bytes, { start: 0, end: bytes.length })))
            types |= 1 << bit;
    }
    return types;
}
function typeBit(type) {
    return 1 << schema/* COLUMN_TYPES */.RO.indexOf(type);
}
const ALL_TYPES = (1 << schema/* COLUMN_TYPES */.RO.length) - 1;
/** The narrowest of the types; `string` where there was no value to tell by. */
function narrowestType(types) {
    if (types === ALL_TYPES)
        return 'string';
    return BY_WIDTH.find((type) => (types & typeBit(type)) !== 0) ?? 'string';
}
/** Nothing, or only blanks: missing in every column but one of strings. */
function isBlankText(bytes, start, end) {
    let at = start;
    while (at < end && (bytes[at] === 32 || bytes[at] === 9))
        at++;
    return at === end;
}
function parseBoolean(bytes, start, end) {
    // Longer than any blanks a person would put around.
    if (end - start > 64)
        return Number.NaN;
    const text = bytes.toString('latin1', start, end).trim().toLowerCase();
    if (text === 'true')
        return 1;
    return text === 'false' ? 0 : Number.NaN;
}

;// CONCATENATED MODULE: ./build/shared/tabular/value-table.js

/** Texts chosen to collide would make each look-up walk over all of them; a table so crowded counts as full. */
const MAX_PROBES = 64;
const FIRST_VALUES = 64;
function createValueTable(limits) {
    return {
        maxValues: limits.maxValues,
        maxWords: limits.maxBytes >> 2,
        slots: new Int32Array(4 * FIRST_VALUES),
        extents: new Int32Array(2 * FIRST_VALUES),
        words: new Int32Array(4 * FIRST_VALUES),
        counts: new Float64Array(FIRST_VALUES),
        marks: new Uint16Array(FIRST_VALUES),
        size: 0,
        wordsUsed: 0,
    };
}
/**
 * The code of the value in `[start, end)`, which is added where it is new; −1 where the table is full.
 * The view needs four readable bytes behind `end`.
 */
function codeOfValue(table, view, start, end) {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4)
        hash = mixWord(hash, wordAt(view, at));
    if (at < end)
        hash = mixWord(hash, lastWordAt(view, at, end));
    hash = avalanche(hash);
    const { slots } = table;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
        const code = slots[slot] - 1;
        if (code < 0)
            return addValue(table, view, { start, end, hash, slot });
        if (slots[slot + 1] === hash && isValue(table, code, { view, start, end }))
            return code;
        slot = (slot + 2) & mask;
    }
    return -1;
}
/** The bytes of a value. */
function valueBytes(table, code) {
    const offset = table.words.byteOffset + 4 * table.extents[2 * code + 1];
    return Buffer.from(table.words.buffer, offset, table.extents[2 * code]);
}
function isValue(table, code, { view, start, end }) {
    const { words, extents } = table;
    if (extents[2 * code] !== end - start)
        return false;
    let word = extents[2 * code + 1];
    let at = start;
    for (; at + 4 <= end; at += 4, word++)
        if (words[word] !== wordAt(view, at))
            return false;
    return at === end || words[word] === lastWordAt(view, at, end);
}
function addValue(table, view, cell) {
    const { start, end } = cell;
    const code = table.size;
    const needed = table.wordsUsed + ((end - start + 3) >> 2);
    if (code >= table.maxValues || needed > table.maxWords)
        return -1;
    if (code === table.marks.length)
        growValues(table);
    if (needed > table.words.length)
        table.words = larger(table.words, new Int32Array(Math.max(needed, 2 * table.words.length)));
    let word = table.wordsUsed;
    let at = start;
    for (; at + 4 <= end; at += 4)
        table.words[word++] = wordAt(view, at);
    if (at < end)
        table.words[word++] = lastWordAt(view, at, end);
    table.extents[2 * code] = end - start;
    table.extents[2 * code + 1] = table.wordsUsed;
    table.wordsUsed = word;
    table.slots[cell.slot] = code + 1;
    table.slots[cell.slot + 1] = cell.hash;
    table.size++;
    // At most half of the slots are taken.
    if (4 * table.size > table.slots.length)
        growSlots(table);
    return code;
}
function growValues(table) {
    const values = 2 * table.marks.length;
    table.extents = larger(table.extents, new Int32Array(2 * values));
    table.counts = larger(table.counts, new Float64Array(values));
    table.marks = larger(table.marks, new Uint16Array(values));
}
function growSlots(table) {
    const old = table.slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
        if (old[from] === 0)
            continue;
        let slot = (old[from + 1] << 1) & mask;
        while (slots[slot] !== 0)
            slot = (slot + 2) & mask;
        slots[slot] = old[from];
        slots[slot + 1] = old[from + 1];
    }
    table.slots = slots;
}
function larger(old, longer) {
    longer.set(old);
    return longer;
}

;// CONCATENATED MODULE: ./build/shared/tabular/column-scan.js









/** Marks of a value, which are also kinds of breaches; a rule's own kinds begin at `FIRST_RULE`. */
const MISSING = 1;
/** Only blanks, in a column whose type nobody declared: what it means is known at the end. */
const BLANK = 2;
const FIRST_RULE = 4;
/** Values of all columns together that are kept exactly; memory, not time, sets it. */
const VALUES_OF_ALL = 1_000_000;
const MOST_VALUES = 32_768;
const FEWEST_VALUES = 1_000;
/** Of a kept value on the average. */
const BYTES_PER_VALUE = 64;
const hash = new Int32Array(2);
function createColumnScan(place, { rules, columns }) {
    const maxValues = Math.max(FEWEST_VALUES, Math.min(MOST_VALUES, Math.floor(VALUES_OF_ALL / columns)));
    return {
        rules,
        place,
        breaches: createBreaches(),
        mode: 'exact',
        type: rules.type,
        table: createValueTable({ maxValues, maxBytes: BYTES_PER_VALUE * maxValues }),
        present: 0,
        missing: 0,
        blanks: 0,
        undecodable: 0,
        stream: null,
    };
}
function streamOf(scan) {
    scan.stream ??= {
        distinct: createHyperLogLog(),
        numbers: createNumberSummary(),
        times: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, minText: '', maxText: '' },
        wide: null,
    };
    return scan.stream;
}
/** Takes in the column's cells of a batch. The view is over the batch's bytes. */
function scanColumn(scan, batch, view) {
    let row = 0;
    // Each returns where it stopped because the column goes on in another mode.
    while (row < batch.rows) {
        if (scan.mode === 'exact')
            row = takeExactly(scan, { batch, view, row });
        else if (scan.mode === 'number')
            row = takeNumbers(scan, { batch, view, row });
        else if (scan.mode === 'time')
            row = takeTimes(scan, { batch, view, row });
        else
            row = takeTexts(scan, { batch, view, row });
    }
}
function takeExactly(scan, { batch, view, row: first }) {
    const { table, place } = scan;
    const { rows, columns, starts, ends, quoted } = batch;
    for (let row = first; row < rows; row++) {
        const cell = row * columns + place;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end && kind === tabular_batch/* CELL */.J.plain) {
            noteMissing(scan, batch, row);
            continue;
        }
        if (kind === tabular_batch/* CELL */.J.undecodable) {
            scan.undecodable++;
            continue;
        }
        const known = table.size;
        const code = kind === tabular_batch/* CELL */.J.escaped ? codeOfText(table, (0,tabular_batch/* cellText */.I)(batch, row, place)) : codeOfValue(table, view, start, end);
        if (code < 0) {
            leaveTable(scan);
            return row;
        }
        if (code === known)
            table.marks[code] = marksOf(scan.rules, valueBytes(table, code));
        table.counts[code] = table.counts[code] + 1;
        const marks = table.marks[code];
        if (marks !== 0)
            noteCell(scan, marks, { batch, row });
    }
    return rows;
}
function takeNumbers(scan, { batch, view, row: first }) {
    const { rules, place } = scan;
    const { numbers, distinct } = streamOf(scan);
    const { bytes, rows, columns, starts, ends, quoted } = batch;
    const integer = scan.type === 'integer';
    const low = integer ? Math.max(rules.low, Number.MIN_SAFE_INTEGER) : rules.low;
    const high = integer ? Math.min(rules.high, Number.MAX_SAFE_INTEGER) : rules.high;
    const { values: tokens } = rules.missing;
    const anyToken = tokens.size > 0;
    for (let row = first; row < rows; row++) {
        const cell = row * columns + place;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        const value = integer ? parseInteger(bytes, start, end) : (0,parse_number/* parseNumber */.$)(bytes, start, end);
        if (!(value >= low && value <= high) || kind >= tabular_batch/* CELL */.J.escaped || (anyToken && tokens.has(value))) {
            takeUnusual(scan, { batch, row, start, end });
            if (scan.mode !== 'number' || (integer && scan.type !== 'integer'))
                return row + 1;
            continue;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        hashCell(view, start, end, hash);
        addHash(distinct, hash[0], hash[1]);
        addNumber(numbers, value);
    }
    return rows;
}
function takeTimes(scan, { batch, view, row: first }) {
    const { rules, place } = scan;
    const { times, distinct } = streamOf(scan);
    const { bytes, rows, columns, starts, ends, quoted } = batch;
    const type = scan.type === 'date' ? 'date' : 'timestamp';
    const { low, high } = rules;
    const { values: tokens } = rules.missing;
    const anyToken = tokens.size > 0;
    let earliest = -1;
    let latest = -1;
    // Texts are made when they are needed, for in a sorted file every row is the latest so far.
    const makeTexts = () => {
        if (earliest >= 0)
            times.minText = (0,tabular_batch/* cellText */.I)(batch, earliest, place).trim();
        if (latest >= 0)
            times.maxText = (0,tabular_batch/* cellText */.I)(batch, latest, place).trim();
        earliest = -1;
        latest = -1;
    };
    let row = first;
    for (; row < rows; row++) {
        const cell = row * columns + place;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        const value = start === end ? Number.NaN : typedValue(type, bytes, { start, end });
        if (!(value >= low && value <= high) || kind >= tabular_batch/* CELL */.J.escaped || (anyToken && tokens.has(value))) {
            makeTexts();
            takeUnusual(scan, { batch, row, start, end });
            if (scan.mode === 'time' && scan.type === type)
                continue;
            row++;
            break;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        hashCell(view, start, end, hash);
        addHash(distinct, hash[0], hash[1]);
        if (value < times.min) {
            times.min = value;
            earliest = row;
        }
        if (value > times.max) {
            times.max = value;
            latest = row;
        }
    }
    makeTexts();
    return row;
}
function takeTexts(scan, { batch, view, row: first }) {
    const { rules, place } = scan;
    const { distinct } = streamOf(scan);
    const { rows, columns, starts, ends, quoted } = batch;
    const { lengths } = rules.missing;
    const anyToken = lengths.size > 0;
    for (let row = first; row < rows; row++) {
        const cell = row * columns + place;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end || kind >= tabular_batch/* CELL */.J.escaped || (anyToken && lengths.has(end - start))) {
            takeUnusual(scan, { batch, row, start, end });
            continue;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        hashCell(view, start, end, hash);
        addHash(distinct, hash[0], hash[1]);
    }
    return rows;
}
/** A streamed cell that the loops above leave alone: missing, a breach, escaped, too wide for a double, or of another type than those before. */
function takeUnusual(scan, { batch, row, start, end }) {
    const { rules, place } = scan;
    const kind = batch.quoted[row * batch.columns + place];
    if (kind === tabular_batch/* CELL */.J.undecodable) {
        scan.undecodable++;
        return;
    }
    if (start === end && kind === tabular_batch/* CELL */.J.plain) {
        noteMissing(scan, batch, row);
        return;
    }
    const bytes = Buffer.from((0,tabular_batch/* cellText */.I)(batch, row, place));
    const marks = marksOf(rules, bytes);
    if (marks !== 0)
        noteCell(scan, marks, { batch, row });
    if (marks === MISSING)
        scan.missing++;
    else if (marks === BLANK)
        scan.blanks++;
    else
        takeStreamed(scan, bytes, 1);
}
/** Takes a present value into the stream `count` times. */
function takeStreamed(scan, bytes, count) {
    scan.present += count;
    const padded = Buffer.concat([bytes], bytes.length + 4);
    hashCell(new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length, hash);
    addHash(streamOf(scan).distinct, hash[0], hash[1]);
    if (scan.mode === 'text')
        return;
    const type = scan.type ?? 'string';
    const value = typedValue(type, bytes, { start: 0, end: bytes.length });
    if (Number.isNaN(value)) {
        if (scan.rules.type === null)
            widen(scan, bytes, count);
        return;
    }
    if (scan.mode === 'time')
        takeTime(streamOf(scan).times, value, bytes);
    else
        takeNumber(scan, value, { bytes, count });
}
function takeNumber(scan, value, { bytes, count }) {
    const stream = streamOf(scan);
    for (let times = 0; times < count; times++)
        addNumber(stream.numbers, value);
    if (scan.type !== 'integer' || Number.isSafeInteger(value))
        return;
    const exact = BigInt(bytes.toString('latin1').trim());
    const { min, max } = stream.wide ?? { min: exact, max: exact };
    stream.wide = { min: exact < min ? exact : min, max: exact > max ? exact : max };
}
function takeTime(times, value, bytes) {
    if (value < times.min) {
        times.min = value;
        times.minText = bytes.toString().trim();
    }
    if (value > times.max) {
        times.max = value;
        times.maxText = bytes.toString().trim();
    }
}
/** A value of another type in a column that nobody declared: the next wider type that holds both. */
function widen(scan, bytes, count) {
    const wider = scan.type === 'integer' ? 'number' : scan.type === 'date' ? 'timestamp' : 'string';
    scan.type = (typesOf(bytes) & typeBit(wider)) === 0 ? 'string' : wider;
    scan.mode = modeOf(scan.type);
    if (scan.mode === 'text')
        return;
    const value = typedValue(scan.type, bytes, { start: 0, end: bytes.length });
    if (scan.mode === 'time')
        takeTime(streamOf(scan).times, value, bytes);
    else
        takeNumber(scan, value, { bytes, count });
}
/** The table is full: what it holds goes into the stream, value by value in order of appearance. */
function leaveTable(scan) {
    const { table } = scan;
    scan.type ??= narrowestType(typesInTable(table));
    scan.mode = modeOf(scan.type);
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        const count = table.counts[code];
        if (marks === MISSING)
            scan.missing += count;
        else if (marks === BLANK)
            scan.blanks += count;
        else
            takeStreamed(scan, valueBytes(table, code), count);
    }
    scan.table = createValueTable({ maxValues: 0, maxBytes: 0 });
}
/** The types that every value of the table could be of. */
function typesInTable(table) {
    let types = ALL_TYPES;
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        if (marks !== MISSING && marks !== BLANK)
            types &= typesOf(valueBytes(table, code));
    }
    return types;
}
function modeOf(type) {
    if (type === 'integer' || type === 'number')
        return 'number';
    return type === 'date' || type === 'timestamp' ? 'time' : 'text';
}
function marksOf(rules, bytes) {
    const text = bytes.toString();
    if (rules.missing.texts.has(text))
        return MISSING;
    if (rules.type !== 'string' && isBlankText(bytes, 0, bytes.length))
        return rules.type === null ? BLANK : MISSING;
    return rules.judge(text);
}
/** The rules that a value of the right type, within its bounds, can still break. */
function judgeText(scan, batch, row) {
    const marks = scan.rules.judge((0,tabular_batch/* cellText */.I)(batch, row, scan.place));
    if (marks !== 0)
        noteCell(scan, marks, { batch, row });
}
function noteMissing(scan, batch, row) {
    scan.missing++;
    noteBreach(scan.breaches, MISSING, { line: batch.lines[row], text: () => null });
}
function noteCell(scan, marks, { batch, row }) {
    const text = () => (marks === MISSING ? null : (0,tabular_batch/* cellText */.I)(batch, row, scan.place));
    noteBreach(scan.breaches, marks, { line: batch.lines[row], text });
}
function codeOfText(table, text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    return codeOfValue(table, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
}

;// CONCATENATED MODULE: ./build/shared/tabular/column-statistics.js







const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const TOP = 10;
const NO_NUMBERS = { min: null, max: null, mean: null, stddev: null, quantiles: null };
/**
 * What the scan saw in a column.
 *
 * `distinct` counts different texts, exactly up to 32,768 of them (fewer in tables of more than 30 columns), and by HyperLogLog beyond
 * (standard error 0.8 %), where `top` is empty. Quantiles are interpolated between the neighbouring values as NumPy does it while `distinct` is
 * exact, else within 0.5 % of rank. `min`, `max`, `mean`, `stddev` and quantiles are of the values that are of the column's type.
 */
function columnStatistics(scan) {
    return scan.mode === 'exact' ? exactStatistics(scan) : streamedStatistics(scan);
}
function exactStatistics(scan) {
    const { table } = scan;
    const type = scan.type ?? narrowestType(typesInTable(table));
    const values = [];
    let { missing } = scan;
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        const count = table.counts[code] ?? 0;
        if (marks === MISSING || (marks === BLANK && type !== 'string'))
            missing += count;
        else
            values.push({ text: valueBytes(table, code).toString(), count });
    }
    return {
        type,
        count: sum(values) + scan.undecodable,
        missing,
        distinct: { value: values.length, exact: true },
        ...orderStatistics(type, values),
        top: topValues(values),
    };
}
function orderStatistics(type, values) {
    if (type === 'string' || type === 'boolean')
        return NO_NUMBERS;
    const typed = values.map(({ text, count }) => ({ text, count, value: typedTextValue(type, text) })).filter(({ value }) => !Number.isNaN(value));
    if (typed.length === 0)
        return NO_NUMBERS;
    const moments = { count: 0, mean: 0, squares: 0 };
    for (const { value, count } of typed)
        mergeMoments(moments, { count, mean: value, squares: 0 });
    const sorted = typed.toSorted((a, b) => a.value - b.value || compareWide(a.text, b.text, type));
    const first = sorted.at(0);
    const last = sorted.at(-1);
    if (first === undefined || last === undefined)
        return NO_NUMBERS;
    if (type === 'date' || type === 'timestamp')
        return { ...NO_NUMBERS, min: first.text.trim(), max: last.text.trim() };
    return {
        min: type === 'integer' ? wholeNumber(first.value, first.text) : first.value + 0,
        max: type === 'integer' ? wholeNumber(last.value, last.text) : last.value + 0,
        mean: moments.mean,
        stddev: sampleDeviation(moments),
        quantiles: named(exactQuantiles(sorted)),
    };
}
function streamedStatistics(scan) {
    const type = scan.type ?? 'string';
    const blanksCount = type === 'string' ? scan.blanks : 0;
    return {
        type,
        count: scan.present + blanksCount + scan.undecodable,
        missing: scan.missing + scan.blanks - blanksCount,
        distinct: { value: estimateDistinct(streamOf(scan).distinct), exact: false },
        ...streamedOrder(scan),
        top: [],
    };
}
function streamedOrder(scan) {
    const { mode, type } = scan;
    const { numbers, times, wide } = streamOf(scan);
    if (mode === 'time' && times.min <= times.max)
        return { ...NO_NUMBERS, min: times.minText, max: times.maxText };
    takeBlock(numbers);
    if (mode !== 'number' || numbers.count === 0)
        return NO_NUMBERS;
    const isWide = (value) => type === 'integer' && wide !== null && !Number.isSafeInteger(value);
    return {
        min: isWide(numbers.min) ? String(wide?.min) : numbers.min + 0,
        max: isWide(numbers.max) ? String(wide?.max) : numbers.max + 0,
        mean: numbers.mean,
        stddev: sampleDeviation(numbers),
        quantiles: named(sketchedQuantiles(numbers.sketch, SHARES)),
    };
}
/** The most frequent first, equally frequent ones by text. */
function topValues(values) {
    return values
        .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
        .slice(0, TOP)
        .map(({ text, count }) => ({ value: cutValue(text), count }));
}
/** Linear interpolation at (n − 1) · share, the default of NumPy and pandas. */
function exactQuantiles(sorted) {
    const total = sum(sorted);
    let place = 0;
    let below = 0;
    return SHARES.map((share) => {
        const rank = share * (total - 1);
        const whole = Math.floor(rank);
        while (below + (sorted[place]?.count ?? total) <= whole) {
            below += sorted[place]?.count ?? 0;
            place++;
        }
        const value = sorted[place]?.value ?? Number.NaN;
        const isLast = whole + 1 >= below + (sorted[place]?.count ?? 0);
        const next = isLast ? (sorted[place + 1]?.value ?? value) : value;
        return value + (rank - whole) * (next - value) + 0;
    });
}
function named(quantiles) {
    return Object.fromEntries(SHARES.map((share, index) => [String(share), quantiles[index] ?? 0]));
}
/** Beyond 2^53 doubles can't tell neighbours apart. */
function compareWide(a, b, type) {
    if (type !== 'integer')
        return 0;
    const [left, right] = [BigInt(a.trim()), BigInt(b.trim())];
    return left < right ? -1 : left > right ? 1 : 0;
}
function wholeNumber(value, text) {
    return Number.isSafeInteger(value) ? value + 0 : String(BigInt(text.trim()));
}
function sum(values) {
    return values.reduce((total, { count }) => total + count, 0);
}

// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/actions/validate-data/write-validation.js





/** Writes result, report, manifest of the data, the profile of its columns, and the statement that ties them together by digest. */
async function writeValidation(directory, { loaded, ports: { files }, result, digest, report, manifest, checks, at }) {
    const pathOf = (name) => (0,external_node_path_.join)(directory, name);
    const resultBytes = (0,json_bytes/* jsonBytes */.y)(result);
    const profileBytes = (0,json_bytes/* jsonBytes */.y)({ schema: 'mlops/profile/v1', data: result.data, rows: result.rows, columns: result.columns });
    await files.replace(pathOf('result.json'), resultBytes);
    await files.replace(pathOf('report.md'), Buffer.from(report));
    await files.replace(pathOf(statement_manifest/* MANIFEST_NAME */.ir), (0,statement_manifest/* manifestBytes */.T8)(manifest));
    await files.replace(pathOf('profile.json'), profileBytes);
    const broken = (level) => [...new Set(result.findings.filter((finding) => finding.level === level).map(({ check, column }) => checkName(check, column)))];
    const failed = broken('fail');
    const warned = broken('warn').filter((name) => !failed.includes(name));
    const statement = (0,statement_statement/* testResultStatement */.tO)({
        subject: [{ name: 'data', digest }, ...result.data.files.map(({ path, sha256 }) => ({ name: path, digest: `sha256:${sha256}` }))],
        verdict: result.verdict,
        configuration: [{ name: 'mlops.yml', digest: await (0,statement_digest/* digestOfFile */.Mk)(loaded.path) }],
        passed: checks.filter((name) => !failed.includes(name) && !warned.includes(name)),
        warned,
        failed,
        at,
        extension: { mlops_result: (0,statement_digest/* digestOfBytes */.by)(resultBytes), mlops_profile: (0,statement_digest/* digestOfBytes */.by)(profileBytes) },
    });
    await files.replace(pathOf('statement.json'), (0,json_bytes/* jsonBytes */.y)(statement));
}
/** `min distance`; `ragged` for the rows as a whole. */
function checkName(check, column) {
    return column === null ? check : `${check} ${column}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/checks-made.js


/** Every check that was held against this file, by the name it has in the statement. */
function checksMade(data, { header, named }) {
    const present = Object.entries(data.columns ?? {}).filter(([name]) => header.includes(name));
    const columns = present.flatMap(([name, config]) => [checkName('type', name), ...validate_data/* CHECKS */.ui.filter((check) => check !== 'type' && isSet(config, check)).map((check) => checkName(check, name))]);
    const unique = data.rows?.unique ?? [];
    const rows = unique.length === 0 ? ['rows'] : ['rows', checkName('unique', unique.length === 1 ? (unique[0] ?? null) : null)];
    return [...new Set(['ragged', 'encoding', ...[...named.keys()].map((name) => checkName('missing-column', name)), ...columns, ...rows])];
}
function isSet(config, check) {
    const value = Object.entries(config).find(([key]) => key === check)?.[1];
    return value !== undefined && value !== false;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/actions/validate-data/column-rules.js



/** Kinds of breaches, each a bit. */
const TYPE = FIRST_RULE;
const BELOW = FIRST_RULE << 1;
const ABOVE = FIRST_RULE << 2;
const PATTERN = FIRST_RULE << 3;
const VALUES = FIRST_RULE << 4;
/** What a column that nobody declared is held to: nothing. */
function freeRules(missing) {
    return { type: null, missing, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, judge: () => 0 };
}
/**
 * What `data.columns` says of a column, as a judge of its values. A value that isn't of the type has no place in an order or a list,
 * so bounds and `values` are not held against it; the pattern is.
 */
function columnRules(config, missing) {
    const type = config.type ?? 'string';
    const low = boundValue(config.min, Number.NEGATIVE_INFINITY);
    const high = boundValue(config.max, Number.POSITIVE_INFINITY);
    const pattern = config.pattern === undefined ? null : build/* RE2JS */.L3.compile(config.pattern);
    const values = config.values === undefined ? null : new Set(config.values.map((value) => (type === 'string' ? String(value) : typedTextValue(type, String(value)))));
    const judgeTyped = (text) => {
        const value = typedTextValue(type, text);
        if (Number.isNaN(value))
            return TYPE;
        // BigInt and number compare exactly, where a double has no room for all digits.
        const exact = type === 'integer' && !Number.isSafeInteger(value) ? BigInt(text.trim()) : value;
        const listed = values === null || values.has(type === 'string' ? text : value);
        return (exact < low ? BELOW : 0) | (exact > high ? ABOVE : 0) | (listed ? 0 : VALUES);
    };
    return {
        type,
        missing,
        low,
        high,
        byText: pattern !== null || values !== null,
        judge: (text) => judgeTyped(text) | (pattern === null || pattern.test(text) ? 0 : PATTERN),
    };
}
function boundValue(bound, none) {
    if (bound === undefined)
        return none;
    return typeof bound === 'number' ? bound : typedTextValue('timestamp', bound);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/make-finding.js
function makeFinding({ file, showValues }, { check, column, level, count, examples, message }) {
    return { check, column, level, count, examples: examples.map(({ line, value }) => ({ file, line, value: showValues ? value : null })), message };
}
/** `1 value is`, `17 values are` */
function countOf(count, noun, verb) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'} ${count === 1 ? verb[0] : verb[1]}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/column-findings.js






/** Words that tools write where a value is missing. */
const WORDS_FOR_MISSING = new Set(['na', 'n/a', '#n/a', 'nan', '-nan', 'null', 'none', 'nil', '<na>', '?', '-', '.', '\\n', 'missing', 'unknown']);
/** Of the allowed values this many are named. */
const MAX_NAMED = 10;
const TYPE_NAMES = {
    integer: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    date: 'a date such as 2001-03-10',
    timestamp: 'a time such as 2001-03-10T14:30:00Z',
};
/** What a declared column was found to be, check by check. `repeats`: the later rows of a value, where it must be unique. */
function columnFindings(context, { name, config, scan, repeats }) {
    const findings = [];
    const add = (check, { count, examples }, message) => {
        if (count === 0)
            return;
        findings.push(makeFinding(context, { check, column: name, level: config.level ?? 'fail', count, examples, message: `${name}: ${message}` }));
    };
    const tallyOf = (bit) => scan.breaches[kindOf(bit)] ?? createTally();
    const type = tallyOf(TYPE);
    const missing = tallyOf(MISSING);
    const pattern = tallyOf(PATTERN);
    const values = tallyOf(VALUES);
    const below = tallyOf(BELOW);
    const above = tallyOf(ABOVE);
    add('type', type, `${countOf(type.count, 'value', ['is', 'are'])} not ${TYPE_NAMES[config.type ?? 'string']}${typeHint(config.type, { examples: type.examples, showValues: context.showValues })}`);
    if (config.missing !== undefined && missing.count > config.missing) {
        const allowed = config.missing === 0 ? 'none may be' : `at most ${(0,format/* formatCount */.B4)(config.missing)} may be`;
        add('missing', missing, `${countOf(missing.count, 'value', ['is', 'are'])} missing, ${allowed}`);
    }
    add('min', below, `${countOf(below.count, 'value', ['is', 'are'])} below ${config.min}`);
    add('max', above, `${countOf(above.count, 'value', ['is', 'are'])} above ${config.max}`);
    add('pattern', pattern, `${countOf(pattern.count, 'value', ['does', 'do'])} not match ${config.pattern}`);
    add('values', values, `${countOf(values.count, 'value', ['is', 'are'])} not among ${namedValues(config.values ?? [])}`);
    if (repeats !== undefined)
        add('unique', repeats, `${countOf(repeats.count, 'row', ['repeats', 'repeat'])} the value of an earlier row, each must be unique`);
    return findings;
}
function typeHint(type, { examples, showValues }) {
    if (!showValues)
        return '; what means missing stands in data.missing-values';
    const words = [...new Set(examples.map(({ value }) => (value ?? '').trim()))].filter((value) => WORDS_FOR_MISSING.has(value.toLowerCase()));
    if (words.length > 0)
        return `; if ${words.map((word) => JSON.stringify(word)).join(' or ')} means missing, add it to data.missing-values`;
    if (type !== 'integer' || !examples.some(({ value }) => !Number.isNaN((0,parse_number/* parseNumberText */.k)(value ?? ''))))
        return '';
    return '; numbers with a fraction or an exponent are of type number';
}
function namedValues(values) {
    const named = values.slice(0, MAX_NAMED).join(', ');
    return values.length > MAX_NAMED ? `${named} and ${values.length - MAX_NAMED} more` : named;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/hide-values.js
/**
 * Statistics without any cell value: no extremes, quantiles or top values. Mean and standard deviation stay, for they are of many
 * values; where there are fewer than ten different ones, they go too, because from them a value could be told.
 */
function hideValues(statistics) {
    const few = statistics.distinct.value < 10;
    return {
        ...statistics,
        min: null,
        max: null,
        quantiles: null,
        top: [],
        mean: few ? null : statistics.mean,
        stddev: few ? null : statistics.stddev,
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/named-columns.js
/** Every column that mlops.yml names, with the key that names it first. */
function namedColumns({ data, train, evaluate }) {
    const named = new Map();
    const add = (names, key) => {
        for (const name of names)
            if (name !== undefined && !named.has(name))
                named.set(name, key);
    };
    add(Object.keys(data?.columns ?? {}), 'data.columns');
    add([data?.id], 'data.id');
    add([data?.target], 'data.target');
    add([data?.split?.by === 'time' ? data.split.column : undefined], 'data.split');
    add(data?.rows?.unique ?? [], 'data.rows.unique');
    add(train?.features ?? [], 'train.features');
    add((evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice))), 'evaluate.slices');
    return named;
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/actions/validate-data/report.js




/** Examples of a finding that its row of the table names; the folded list has all. */
const EXAMPLES_SHOWN = 3;
/** A wider table can't be read; the result file has every column. */
const MAX_COLUMNS = 100;
const TOP_SHOWN = 3;
const LEVELS = ['fail', 'warn', 'info'];
const LEVEL_ICON = { fail: format/* ICON */.kb.fail, warn: format/* ICON */.kb.warn, info: 'ℹ️' };
/** The report of the data: verdict, what was found and where, what to do; the columns folded. */
function validationReport(result, { model, time }) {
    const parts = [title(result.verdict, model), summary(result), findingsTable(result.findings), next(result), examplesList(result.findings), columnsTable(result.columns), foot(result, time)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function title(verdict, model) {
    const said = {
        pass: 'the data is as declared',
        warn: 'the data is usable, with warnings',
        fail: 'the data is not as declared',
        inconclusive: 'the data could not be checked',
    };
    return `### ${format/* ICON */.kb[verdict]} ${(0,report_escape/* escapeText */.X)(model)}: ${said[verdict]}`;
}
function summary({ rows, columns, data, findings }) {
    const files = data.files.map(({ path }) => (0,report_escape/* codeSpan */.S)(path)).join(', ');
    const deciding = findings.filter(({ level }) => level !== 'info').length;
    const count = deciding === 0 ? 'No findings' : deciding === 1 ? '1 finding' : `${deciding} findings`;
    const width = Object.keys(columns).length;
    return `${count} in ${(0,format/* formatRows */.dZ)(rows)} and ${(0,format/* formatCount */.B4)(width)} ${width === 1 ? 'column' : 'columns'} of ${files}.`;
}
function findingsTable(findings) {
    if (findings.length === 0)
        return '';
    const rows = byLevel(findings).map((finding) => [LEVEL_ICON[finding.level], finding.check, (0,report_escape/* escapeText */.X)(finding.message), firstPlaces(finding)]);
    return (0,table/* table */.t)(['', 'Check', 'Found', 'At'], ['center', 'left', 'left', 'left'], rows);
}
function firstPlaces({ examples, count }) {
    const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => place(example));
    const rest = count - shown.length;
    return shown.length > 0 && rest > 0 ? `${shown.join(', ')} and ${(0,format/* formatCount */.B4)(rest)} more` : shown.join(', ');
}
function place({ file, line }) {
    return (0,report_escape/* codeSpan */.S)(`${file}:${line}`);
}
function next({ verdict, findings }) {
    if (verdict === 'fail')
        return '**Next:** mend these rows, or change what `mlops.yml` says of them; nothing is trained on data that did not pass.';
    if (verdict === 'warn')
        return `**Next:** nothing has to be done; ${findings.some(({ level }) => level === 'warn') ? 'look at the warnings when you can.' : ''}`;
    return '';
}
function examplesList(findings) {
    const parts = byLevel(findings)
        .filter(({ examples }) => examples.length > EXAMPLES_SHOWN || examples.some(({ value }) => value !== null))
        .map((finding) => [`**${finding.check}**: ${(0,report_escape/* escapeText */.X)(finding.message)}`, '', ...finding.examples.map((example) => `- ${place(example)} ${example.value === null ? '' : (0,report_escape/* codeSpan */.S)(example.value)}`.trimEnd())].join('\n'));
    if (parts.length === 0)
        return '';
    return `<details><summary>The first examples of each finding</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
function columnsTable(columns) {
    const entries = Object.entries(columns);
    const rows = entries.slice(0, MAX_COLUMNS).map(([name, column]) => [
        (0,report_escape/* codeSpan */.S)(name),
        column.type,
        (0,format/* formatCount */.B4)(column.count),
        (0,format/* formatCount */.B4)(column.missing),
        `${column.distinct.exact ? '' : '≈ '}${(0,format/* formatCount */.B4)(column.distinct.value)}`,
        bound(column.min),
        bound(column.quantiles?.['0.5'] ?? null),
        bound(column.max),
        bound(column.mean),
        report_topValues(column),
    ]);
    const head = ['Column', 'Type', 'Present', 'Missing', 'Distinct', 'Min', 'Median', 'Max', 'Mean', 'Most frequent'];
    const body = (0,table/* table */.t)(head, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'], rows);
    const rest = entries.length - rows.length;
    const more = rest > 0 ? `\n\n${(0,format/* formatCount */.B4)(rest)} more columns are in the result file.` : '';
    return `<details><summary>What the columns hold</summary>\n\n${body}${more}\n\n</details>`;
}
function bound(value) {
    if (value === null)
        return '–';
    return typeof value === 'string' ? (0,report_escape/* codeSpan */.S)(value) : value.toLocaleString('en-US', { maximumSignificantDigits: 6 }).replace('-', '−');
}
function report_topValues({ top }) {
    // Where every value comes once, none is more frequent than another.
    return top
        .filter(({ count }) => count > 1)
        .slice(0, TOP_SHOWN)
        .map(({ value, count }) => `${(0,report_escape/* codeSpan */.S)(value)} ${(0,format/* formatCount */.B4)(count)}`)
        .join(', ');
}
function foot({ data }, time) {
    const files = data.files.map(({ path, bytes, sha256 }) => `${(0,report_escape/* escapeText */.X)(path)} ${(0,format/* formatBytes */.z3)(bytes)} \`${(0,statement_digest/* shortDigest */.VK)(sha256)}\``).join(' · ');
    return `<sub>${files} · data \`${(0,statement_digest/* shortDigest */.VK)(data.digest)}\` · ${(0,format/* formatTime */.fU)(time)}</sub>`;
}
function byLevel(findings) {
    return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

;// CONCATENATED MODULE: ./build/shared/tabular/missing-texts.js


function missingTexts(texts) {
    return {
        texts: new Set(texts),
        lengths: new Set(texts.map((text) => Buffer.byteLength(text))),
        values: new Set(texts.flatMap((text) => [(0,parse_number/* parseNumberText */.k)(text), (0,parse_time/* parseTimeText */.Q8)(text)]).filter((value) => !Number.isNaN(value))),
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/scan-delimited.js + 4 modules
var scan_delimited = __webpack_require__(96931);
;// CONCATENATED MODULE: ./build/actions/validate-data/hash-set.js
const LEAST_SLOTS = 64;
/** Above this share of used slots, probes grow long. */
const MAX_LOAD = 0.75;
/** @param expected members that it has room for before it grows */
function createHashSet(expected = 0) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(LEAST_SLOTS, expected / MAX_LOAD)));
    return { words: new Int32Array(2 * slots), size: 0 };
}
/** Makes it empty, with room for so many members. */
function clearSet(set, expected) {
    if (expected > MAX_LOAD * (set.words.length / 2))
        set.words = createHashSet(expected).words;
    else
        set.words.fill(0);
    set.size = 0;
}
/** @returns whether it was there already */
function addToSet(set, first, second) {
    const slot = slotOf(set.words, first, second);
    const { words } = set;
    if (words[slot] !== 0 || words[slot + 1] !== 0)
        return true;
    words[slot] = first;
    words[slot + 1] = marked(first, second);
    set.size++;
    if (set.size > MAX_LOAD * (words.length / 2))
        grow(set);
    return false;
}
function isInSet({ words }, first, second) {
    const slot = slotOf(words, first, second);
    return words[slot] !== 0 || words[slot + 1] !== 0;
}
/** Where the hash is, or the free slot where it belongs. */
function slotOf(words, first, second) {
    const mask = words.length - 2;
    const other = marked(first, second);
    // By the second word, because the first chooses a partition (hash-log.ts).
    let slot = (other << 1) & mask;
    for (;;) {
        const found = words[slot];
        const next = words[slot + 1];
        if ((found === first && next === other) || (found === 0 && next === 0))
            return slot;
        slot = (slot + 2) & mask;
    }
}
/** The hash 0, 0 would look like a free slot. */
function marked(first, second) {
    return first === 0 && second === 0 ? 1 : second;
}
function grow(set) {
    const old = set.words;
    const words = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) {
        const first = old[slot];
        const second = old[slot + 1];
        if (first === 0 && second === 0)
            continue;
        const place = slotOf(words, first, second);
        words[place] = first;
        words[place + 1] = second;
    }
    set.words = words;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/hash-log.js

const PARTITION_BITS = 8;
const PARTITIONS = 1 << PARTITION_BITS;
/** Hashes in a chunk. */
const CHUNK = 1024;
function createHashLog() {
    return { chunks: Array.from({ length: PARTITIONS }, () => []), used: new Int32Array(PARTITIONS).fill(2 * CHUNK) };
}
function logHash({ chunks, used }, first, second) {
    const partition = first >>> (32 - PARTITION_BITS);
    const list = chunks[partition];
    let at = used[partition];
    if (at === 2 * CHUNK) {
        list.push(new Int32Array(2 * CHUNK));
        at = 0;
    }
    const chunk = list[list.length - 1];
    chunk[at] = first;
    chunk[at + 1] = second;
    used[partition] = at + 2;
}
/** The hashes that were logged more than once. */
function repeatedHashes({ chunks, used }) {
    const again = createHashSet();
    const seen = createHashSet();
    for (const [partition, list] of chunks.entries()) {
        clearSet(seen, list.length * CHUNK);
        for (const [place, chunk] of list.entries()) {
            const end = place === list.length - 1 ? used[partition] : chunk.length;
            for (let at = 0; at < end; at += 2) {
                const first = chunk[at];
                const second = chunk[at + 1];
                if (addToSet(seen, first, second))
                    addToSet(again, first, second);
            }
        }
        list.length = 0;
    }
    return again;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/key-scan.js




const cellHash = new Int32Array(2);
const keyHash = new Int32Array(2);
function createKeyScan(key) {
    return { key, hashes: createHashLog() };
}
function scanKeys({ key, hashes }, batch, view) {
    for (let row = 0; row < batch.rows; row++) {
        if (hashKey(key, { batch, view, row, out: keyHash }))
            logHash(hashes, keyHash[0], keyHash[1]);
    }
}
/** @returns false where the row has no key: a value is not UTF-8, or missing where missing values are passed over */
function hashKey(key, { batch, view, row, out }) {
    const { places, rules, skipMissing } = key;
    let first = 0;
    let second = 0;
    for (let index = 0; index < places.length; index++) {
        const place = places[index];
        const cell = row * batch.columns + place;
        const kind = batch.quoted[cell];
        const start = batch.starts[cell];
        const end = batch.ends[cell];
        if (kind === tabular_batch/* CELL */.J.undecodable)
            return false;
        if (skipMissing && isMissing(rules[index], { batch, row, place, start, end }))
            return false;
        if (kind === tabular_batch/* CELL */.J.escaped)
            hashText((0,tabular_batch/* cellText */.I)(batch, row, place));
        else
            hashCell(view, start, end, cellHash);
        // The lengths are in the hashes, so that "ab","c" and "a","bc" differ.
        first = avalanche(Math.imul(first, 31) + cellHash[0]);
        second = avalanche(Math.imul(second, 31) + cellHash[1]);
    }
    out[0] = first;
    out[1] = second;
    return true;
}
function hashText(text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    hashCell(new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length, cellHash);
}
function isMissing(rules, { batch, row, place, start, end }) {
    if (rules === undefined)
        return false;
    if (start === end)
        return rules.type !== 'string' || batch.quoted[row * batch.columns + place] === tabular_batch/* CELL */.J.plain;
    if (rules.type !== 'string' && isBlankText(batch.bytes, start, end))
        return true;
    return rules.missing.lengths.has(end - start) && rules.missing.texts.has((0,tabular_batch/* cellText */.I)(batch, row, place));
}

;// CONCATENATED MODULE: ./build/actions/validate-data/find-repeats.js





/** Every key that came again is kept, however many there are. */
const UNLIMITED = { maxValues: 2 ** 30, maxBytes: 2 ** 31 - 1 };
const find_repeats_hash = new Int32Array(2);
function createRepeats(key, suspects) {
    return { key, suspects, keys: createValueTable(UNLIMITED), crowded: new Set(), tally: createTally() };
}
function findRepeats({ key, suspects, keys, crowded, tally }, batch, view) {
    for (let row = 0; row < batch.rows; row++) {
        if (!hashKey(key, { batch, view, row, out: find_repeats_hash }))
            continue;
        if (!isInSet(suspects, find_repeats_hash[0], find_repeats_hash[1]))
            continue;
        const cells = key.places.map((place) => (0,tabular_batch/* cellText */.I)(batch, row, place));
        if (isNew(keys, crowded, cells))
            continue;
        addToTally(tally, batch.lines[row], () => cells.join(', '));
    }
}
function isNew(keys, crowded, cells) {
    // No text holds the separator in this form, so different cells are different keys.
    const key = cells.length === 1 ? (cells[0] ?? '') : JSON.stringify(cells);
    const bytes = Buffer.from(key);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    const code = codeOfValue(keys, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
    if (code < 0) {
        const isKnown = crowded.has(key);
        crowded.add(key);
        return !isKnown;
    }
    keys.counts[code] = keys.counts[code] + 1;
    return keys.counts[code] === 1;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/scan-data.js









/**
 * Looks at every cell of the file once. Only where values that must be unique seem to come twice, a second pass over the file looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where the file can't be read as CSV, or is another one in the second pass; CancelledError
 */
async function scanData(path, options) {
    const faults = { ragged: createTally(), quote: createTally(), encoding: new Map() };
    const scan = (handlers) => (0,scan_delimited/* scanDelimited */.V)(path, { displayPath: options.displayPath, handlers, signal: options.signal, onProgress: options.onProgress });
    let header = [];
    let columns = [];
    let keys = new Map();
    const file = await scan({
        onHeader(names) {
            header = names;
            const rules = rulesOf(names, options.data);
            columns = rules.map((rule, place) => createColumnScan(place, { rules: rule, columns: names.length }));
            keys = new Map([...keysOf(names, { data: options.data, rules })].map(([name, key]) => [name, createKeyScan(key)]));
        },
        onBatch(batch) {
            const view = viewOf(batch);
            for (const column of columns)
                scanColumn(column, batch, view);
            for (const key of keys.values())
                scanKeys(key, batch, view);
        },
        onFault: (fault) => noteFault(faults, fault),
    });
    const suspects = new Map();
    for (const [name, { key, hashes }] of keys) {
        const again = repeatedHashes(hashes);
        if (again.size > 0)
            suspects.set(name, createRepeats(key, again));
    }
    if (suspects.size > 0) {
        const second = await scan({
            onHeader: () => undefined,
            onBatch(batch) {
                const view = viewOf(batch);
                for (const suspect of suspects.values())
                    findRepeats(suspect, batch, view);
            },
            onFault: () => undefined,
        });
        if (second.sha256 !== file.sha256)
            throw new errors/* UserError */.yo(`${options.displayPath}: the file was changed while it was read; run it again when nothing writes to it`);
    }
    return { file, header, columns, faults, repeats: new Map([...suspects].map(([name, { tally }]) => [name, tally])) };
}
function rulesOf(names, data) {
    const missing = missingTexts(data['missing-values'] ?? []);
    const declared = new Map(Object.entries(data.columns ?? {}));
    return names.map((name) => {
        const config = declared.get(name);
        return config === undefined ? freeRules(missing) : columnRules(config, missing);
    });
}
/** Columns that aren't in the header are a finding of their own. */
function keysOf(names, { data, rules }) {
    const declared = new Map(Object.entries(data.columns ?? {}));
    const keys = new Map();
    const pick = (places) => places.flatMap((place) => rules[place] ?? []);
    for (const [place, name] of names.entries()) {
        if (declared.get(name)?.unique === true)
            keys.set(place, { places: [place], rules: pick([place]), skipMissing: true });
    }
    const places = (data.rows?.unique ?? []).map((name) => names.indexOf(name));
    if (places.length > 0 && !places.includes(-1))
        keys.set('rows', { places, rules: pick(places), skipMissing: false });
    return keys;
}
function viewOf({ bytes }) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
function noteFault(faults, fault) {
    if (fault.kind !== 'encoding') {
        addToTally(faults[fault.kind], fault.line, () => fault.text);
        return;
    }
    const tally = faults.encoding.get(fault.column) ?? createTally();
    faults.encoding.set(fault.column, tally);
    addToTally(tally, fault.line, () => fault.text);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/show-progress.js

/** Often enough to see it move, seldom enough not to slow the scan. */
const EVERY_MS = 100;
/** Tells rows, share and speed while a file is read. */
function showProgress({ log, clock }, displayPath) {
    const start = clock.now().getTime();
    let shown = start;
    return (bytes, total, rows) => {
        const now = clock.now().getTime();
        if (now - shown < EVERY_MS)
            return;
        shown = now;
        log.progress(`Reading ${displayPath}: ${(0,format/* formatCount */.B4)(rows)} rows, ${(0,format/* formatPercent */.l9)(Math.min(1, bytes / total))}, ${(0,format/* formatBytes */.z3)((bytes * 1000) / (now - start))}/s`);
    };
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
;// CONCATENATED MODULE: ./build/actions/validate-data/table-findings.js




/** The header is the first line of a file. */
const HEADER = [{ line: 1, value: null }];
/** Columns that are named in mlops.yml and not in the header, or the other way round. */
function headerFindings(context, { header, named, data }) {
    const missing = [...named].filter(([name]) => !header.includes(name));
    const free = header.filter((name) => !named.has(name));
    const findings = missing.map(([name, key]) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, free);
        const hint = nearest === null ? '' : `; did you mean ${nearest}?`;
        return makeFinding(context, { check: 'missing-column', column: name, level: 'fail', count: 1, examples: HEADER, message: `${name}: the header has no such column (${key})${hint}` });
    });
    const level = data['extra-columns'];
    if (data.columns === undefined || level === 'allow')
        return findings;
    const extra = free.map((name) => makeFinding(context, { check: 'extra-column', column: name, level, count: 1, examples: HEADER, message: `${name}: the column is not declared under data.columns` }));
    return [...findings, ...extra];
}
/** Rows that can't be read, and cells that are no text. */
function faultFindings(context, { header, faults: { ragged, quote, encoding } }) {
    const findings = [];
    if (ragged.count > 0) {
        const message = `${countOf(ragged.count, 'row', ['has', 'have'])} another number of cells than the header, which names ${header.length} ${header.length === 1 ? 'column' : 'columns'}`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: ragged.count, examples: ragged.examples, message }));
    }
    if (quote.count > 0) {
        const message = `${countOf(quote.count, 'row', ['has', 'have'])} text behind a closing quote; a quote inside a quoted cell is written twice`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: quote.count, examples: quote.examples, message }));
    }
    for (const [place, { count, examples }] of [...encoding].sort(([a], [b]) => a - b)) {
        const column = header[place] ?? null;
        const message = `${column === null ? '' : `${column}: `}${countOf(count, column === null ? 'row' : 'value', ['is', 'are'])} not valid UTF-8; save the file as UTF-8`;
        findings.push(makeFinding(context, { check: 'encoding', column, level: 'fail', count, examples, message }));
    }
    return findings;
}
/** The number of rows, and `rows.unique`. */
function rowFindings(context, { data, scanned }) {
    const { rows } = scanned.file;
    const findings = [];
    const addRows = (message) => {
        findings.push(makeFinding(context, { check: 'rows', column: null, level: 'fail', count: rows, examples: [], message }));
    };
    const { min, max, unique } = data.rows ?? {};
    if (rows === 0)
        addRows('the file has a header and no rows');
    else if (min !== undefined && rows < min)
        addRows(`${(0,format/* formatRows */.dZ)(rows)}, at least ${min.toLocaleString('en-US')} expected`);
    if (max !== undefined && rows > max)
        addRows(`${(0,format/* formatRows */.dZ)(rows)}, at most ${max.toLocaleString('en-US')} expected`);
    const { count, examples } = scanned.repeats.get('rows') ?? createTally();
    if (unique !== undefined && count > 0) {
        const message = `${countOf(count, 'row', ['repeats', 'repeat'])} the ${unique.join(', ')} of an earlier row, which must be unique`;
        findings.push(makeFinding(context, { check: 'unique', column: unique.length === 1 ? (unique[0] ?? null) : null, level: 'fail', count, examples, message }));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/validate-data.js
















/**
 * Holds every cell of the data against `data` in mlops.yml, and describes its columns.
 * @throws UserError where the file can't be read as CSV at all, CancelledError; then no result is left
 */
async function validateData(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const { config } = loaded;
    const { log, clock, cancel } = ports;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'validate-data' });
    const { data } = config;
    if (data === undefined)
        throw new errors/* UserError */.yo('mlops.yml has no data section; name the file in data.source');
    const displayPath = inputs.data ?? data.source;
    const started = clock.now();
    const scanned = await scanData((0,external_node_path_.resolve)(loaded.directory, displayPath), { displayPath, data, signal: cancel.signal, onProgress: showProgress(ports, displayPath) });
    const { file, header } = scanned;
    log.info(`Read ${(0,format/* formatRows */.dZ)(file.rows)} of ${displayPath} (${(0,format/* formatBytes */.z3)(file.bytes)}) in ${(0,format/* formatSeconds */.Xo)((clock.now().getTime() - started.getTime()) / 1000)}`);
    const named = namedColumns(config);
    const findings = findingsOf(scanned, { config, data, named, context: { file: displayPath, showValues: data['show-values'] } });
    const manifest = (0,data_manifest/* dataManifest */.U)([file]);
    const digest = (0,statement_manifest/* digestOfManifest */.JQ)(manifest);
    const result = {
        schema: 'mlops/validate-data/v1',
        verdict: verdictOf(findings),
        rows: file.rows,
        data: { digest, files: [{ ...file, path: manifest.files[0]?.path ?? file.path }] },
        columns: describeColumns(scanned, data),
        findings,
    };
    const at = clock.now();
    const report = validationReport(result, { model: config.model, time: at });
    await writeValidation(writer.directory, { loaded, ports, result, digest, report, manifest, checks: checksMade(data, { header, named }), at });
    return { result, directory: await writer.finish(), report };
}
/** The header, then rows that can't be read, then column by column as declared, then the rows as a whole. */
function findingsOf(scanned, { data, named, context }) {
    const { header, columns, repeats } = scanned;
    const ofColumns = Object.entries(data.columns ?? {}).flatMap(([name, config]) => {
        const place = header.indexOf(name);
        const scan = columns[place];
        return scan === undefined ? [] : columnFindings(context, { name, config, scan, repeats: repeats.get(place) });
    });
    return [...headerFindings(context, { header, named, data }), ...faultFindings(context, scanned), ...ofColumns, ...rowFindings(context, { data, scanned })];
}
function describeColumns({ header, columns }, data) {
    const describe = data['show-values'] ? columnStatistics : (scan) => hideValues(columnStatistics(scan));
    // fromEntries makes an own property of any name, __proto__ too.
    return Object.fromEntries(columns.map((scan, place) => [header[place] ?? '', describe(scan)]));
}
/** Information changes no verdict. */
function verdictOf(findings) {
    if (findings.some(({ level }) => level === 'fail'))
        return 'fail';
    return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}


/***/ })

};
