export const id = 847;
export const ids = [847];
export const modules = {

/***/ 80847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/shared/tabular/profile/profile-bytes.js
/** profile.json: one line for each column, because numbers one below the other would make it three times as large. */
function profileBytes({ schema, data, rows, columns }) {
    // Joined as texts, so that any column name is a key of its own, __proto__ too.
    const lines = Object.entries(columns).map(([name, column]) => `${JSON.stringify(name)}: ${JSON.stringify(column)}`);
    const head = `"schema": ${JSON.stringify(schema)},\n"data": ${JSON.stringify(data)},\n"rows": ${rows},\n"columns": {`;
    return Buffer.from(`{\n${head}${lines.map((line) => `\n${line}`).join(',')}\n}\n}\n`);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/write-validation.js






/** Writes result, report, manifest of the data, the profile of its columns, and the statement that ties them together by digest. */
async function writeValidation(directory, { loaded, ports: { files }, result, report, manifest, profile, checks, at }) {
    const pathOf = (name) => (0,external_node_path_.join)(directory, name);
    const resultBytes = (0,json_bytes/* jsonBytes */.y)(result);
    const profiled = profileBytes(profile);
    await files.replace(pathOf('result.json'), resultBytes);
    await files.replace(pathOf('report.md'), Buffer.from(report));
    await files.replace(pathOf(statement_manifest/* MANIFEST_NAME */.ir), (0,statement_manifest/* manifestBytes */.T8)(manifest));
    await files.replace(pathOf('profile.json'), profiled);
    const broken = (level) => [...new Set(result.findings.filter((finding) => finding.level === level).map(({ check, column }) => checkName(check, column)))];
    const failed = broken('fail');
    const warned = broken('warn').filter((name) => !failed.includes(name));
    const statement = (0,statement_statement/* testResultStatement */.tO)({
        subject: [{ name: 'data', digest: (0,statement_manifest/* digestOfManifest */.JQ)(manifest) }, ...result.data.files.map(({ path, sha256 }) => ({ name: path, digest: `sha256:${sha256}` }))],
        verdict: result.verdict,
        configuration: [{ name: 'mlops.yml', digest: await (0,digest/* digestOfFile */.Mk)(loaded.path) }],
        passed: checks.filter((name) => !failed.includes(name) && !warned.includes(name)),
        warned,
        failed,
        at,
        extension: { mlops_result: (0,digest/* digestOfBytes */.by)(resultBytes), mlops_profile: (0,digest/* digestOfBytes */.by)(profiled) },
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
function addToTally(tally, { file, line }, text) {
    tally.count++;
    if (tally.examples.length === MAX_EXAMPLES)
        return;
    const value = text();
    tally.examples.push({ file, line, value: value === null ? null : cutValue(value) });
}
/** Counts a cell under each kind whose bit is set. */
function noteBreach(breaches, kinds, { place, text }) {
    for (let rest = kinds; rest !== 0; rest &= rest - 1) {
        const tally = breaches[kindOf(rest & -rest)];
        if (tally !== undefined)
            addToTally(tally, place, text);
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
        cubes: 0,
        zeros: 0,
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
        if (value === 0)
            summary.zeros++;
    }
    const mean = sum / values.length;
    let squares = 0;
    let cubes = 0;
    for (const value of values) {
        const square = (value - mean) * (value - mean);
        squares += square;
        cubes += square * (value - mean);
    }
    mergeMoments(summary, { count: values.length, mean, squares, cubes });
    summary.min = min;
    summary.max = max;
    addValues(summary.sketch, values);
    summary.filled = 0;
}
/** Sample standard deviation (n − 1); null below two values. */
function sampleDeviation({ count, squares }) {
    return count < 2 ? null : Math.sqrt(squares / (count - 1));
}
/** Skewness g₁, the third moment over the cube of the standard deviation, both with n; null where all values are equal or there is none. */
function skewness({ count, squares, cubes }) {
    return squares > 0 ? (Math.sqrt(count) * cubes) / squares ** 1.5 : null;
}
/**
 * Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979; the third moment after
 * P. Pébay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments, 2008.
 */
function mergeMoments(into, other) {
    const [n, m] = [into.count, other.count];
    const count = n + m;
    const difference = other.mean - into.mean;
    into.cubes += other.cubes + difference ** 3 * ((n * m * (n - m)) / (count * count)) + (3 * difference * (n * other.squares - m * into.squares)) / count;
    into.squares += other.squares + difference * difference * ((n * m) / count);
    into.mean += difference * (m / count);
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

;// CONCATENATED MODULE: ./build/shared/tabular/text-lengths.js
function createTextLengths() {
    return { count: 0, min: Number.POSITIVE_INFINITY, max: 0, sum: 0 };
}
function addLength(lengths, length, times) {
    lengths.count += times;
    lengths.sum += length * times;
    if (length < lengths.min)
        lengths.min = length;
    if (length > lengths.max)
        lengths.max = length;
}
/** Characters of the UTF-8 in `bytes[start, end)`: all but the bytes that go on with one. */
function lengthOf(bytes, start, end) {
    let length = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            length++;
    return length;
}

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
        lengths: createTextLengths(),
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
        if (start === end && kind === tabular_batch/* CELL */.JA.plain) {
            noteMissing(scan, batch, row);
            continue;
        }
        if (kind === tabular_batch/* CELL */.JA.undecodable) {
            scan.undecodable++;
            continue;
        }
        const known = table.size;
        const code = kind === tabular_batch/* CELL */.JA.escaped ? codeOfText(table, (0,tabular_batch/* cellText */.Ie)(batch, row, place)) : codeOfValue(table, view, start, end);
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
        if (!(value >= low && value <= high) || kind >= tabular_batch/* CELL */.JA.escaped || (anyToken && tokens.has(value))) {
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
            times.minText = (0,tabular_batch/* cellText */.Ie)(batch, earliest, place).trim();
        if (latest >= 0)
            times.maxText = (0,tabular_batch/* cellText */.Ie)(batch, latest, place).trim();
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
        if (!(value >= low && value <= high) || kind >= tabular_batch/* CELL */.JA.escaped || (anyToken && tokens.has(value))) {
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
    const { distinct, lengths: found } = streamOf(scan);
    const { bytes, rows, columns, starts, ends, quoted } = batch;
    const { lengths } = rules.missing;
    const anyToken = lengths.size > 0;
    for (let row = first; row < rows; row++) {
        const cell = row * columns + place;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end || kind >= tabular_batch/* CELL */.JA.escaped || (anyToken && lengths.has(end - start))) {
            takeUnusual(scan, { batch, row, start, end });
            continue;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        addLength(found, lengthOf(bytes, start, end), 1);
        hashCell(view, start, end, hash);
        addHash(distinct, hash[0], hash[1]);
    }
    return rows;
}
/** A streamed cell that the loops above leave alone: missing, a breach, escaped, too wide for a double, or of another type than those before. */
function takeUnusual(scan, { batch, row, start, end }) {
    const { rules, place } = scan;
    const kind = batch.quoted[row * batch.columns + place];
    if (kind === tabular_batch/* CELL */.JA.undecodable) {
        scan.undecodable++;
        return;
    }
    if (start === end && kind === tabular_batch/* CELL */.JA.plain) {
        noteMissing(scan, batch, row);
        return;
    }
    const bytes = Buffer.from((0,tabular_batch/* cellText */.Ie)(batch, row, place));
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
    if (scan.mode === 'text') {
        addLength(streamOf(scan).lengths, lengthOf(bytes, 0, bytes.length), count);
        return;
    }
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
    const marks = scan.rules.judge((0,tabular_batch/* cellText */.Ie)(batch, row, scan.place));
    if (marks !== 0)
        noteCell(scan, marks, { batch, row });
}
function noteMissing(scan, batch, row) {
    scan.missing++;
    noteBreach(scan.breaches, MISSING, { place: (0,tabular_batch/* placeInBatch */.lg)(batch, row), text: () => null });
}
function noteCell(scan, marks, { batch, row }) {
    const text = () => (marks === MISSING ? null : (0,tabular_batch/* cellText */.Ie)(batch, row, scan.place));
    noteBreach(scan.breaches, marks, { place: (0,tabular_batch/* placeInBatch */.lg)(batch, row), text });
}
function codeOfText(table, text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    return codeOfValue(table, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
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
function makeFinding({ showValues }, { check, column, level, count, examples, message }) {
    return { check, column, level, count, examples: examples.map(({ file, line, value }) => ({ file, line, value: showValues ? value : null })), message };
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
    const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
    for (const { value, count } of typed)
        mergeMoments(moments, { count, mean: value, squares: 0, cubes: 0 });
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

;// CONCATENATED MODULE: ./build/shared/tabular/profile/category-counts.js
/** Categories that a profile names; more tell nothing of drift that all others together don't. */
const MAX_CATEGORIES = 100;
/** Of a category; what is longer is no name. */
const MAX_TEXT = 60;
/** Of all categories of a column, as JSON. */
const MAX_BYTES = 12_000;
/** The most frequent categories, equally frequent ones by text. */
function categoryCounts(values) {
    const counts = new Map();
    for (const { text, count } of values)
        counts.set(categoryName(text), (counts.get(categoryName(text)) ?? 0) + count);
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_CATEGORIES);
    let bytes = 0;
    const kept = sorted.filter(([text]) => (bytes += Buffer.byteLength(JSON.stringify(text))) <= MAX_BYTES);
    return { kind: 'categories', values: kept.map(([text]) => text), counts: kept.map(([, count]) => count) };
}
/** Texts that begin alike are one category. */
function categoryName(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./build/shared/tabular/profile/column-profile.js







/** Values that stand for the distribution of a number column: each for a 512th, so that none is off by more than 0.1 % of rank. */
const POINTS = 512;
/** Of the points (0.1 %) and of the sketch behind them: below 0.4 % up to 268 million values. */
const RANK_ERROR = 0.005;
const NO_SHAPE = { zeros: null, skewness: null, lengths: null, distribution: null };
/** What the profile keeps of a column beside its statistics: what later data is compared by, in less than 20 kB. */
function columnProfile(scan, statistics) {
    const { top: _, ...kept } = statistics;
    return { ...kept, ...(scan.mode === 'exact' ? exactShape(scan.table, statistics.type) : streamedShape(scan, statistics.type)) };
}
function exactShape(table, type) {
    if (type === 'integer' || type === 'number')
        return shapeOfNumbers(table, type);
    if (type !== 'string' && type !== 'boolean')
        return NO_SHAPE;
    const values = [];
    const lengths = createTextLengths();
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        if (marks === MISSING || (marks === BLANK && type !== 'string'))
            continue;
        const bytes = valueBytes(table, code);
        const count = table.counts[code] ?? 0;
        addLength(lengths, lengthOf(bytes, 0, bytes.length), count);
        values.push({ text: type === 'boolean' ? bytes.toString().trim().toLowerCase() : bytes.toString(), count });
    }
    return { ...NO_SHAPE, lengths: type === 'string' ? rangeOf(lengths) : null, distribution: categoryCounts(values) };
}
function shapeOfNumbers(table, type) {
    const counts = new Map();
    for (let code = 0; code < table.size; code++) {
        const bytes = valueBytes(table, code);
        const marks = table.marks[code];
        const value = marks === MISSING || marks === BLANK ? Number.NaN : typedValue(type, bytes, { start: 0, end: bytes.length }) + 0;
        if (!Number.isNaN(value))
            counts.set(value, (counts.get(value) ?? 0) + (table.counts[code] ?? 0));
    }
    const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
    for (const [value, count] of counts)
        mergeMoments(moments, { count, mean: value, squares: 0, cubes: 0 });
    return { zeros: counts.get(0) ?? 0, skewness: skewness(moments), lengths: null, distribution: exactNumbers(counts) };
}
/** Each value while they are few, else points; of values as they come. */
function exactNumbers(counts) {
    if (counts.size === 0)
        return null;
    const sorted = [...counts].sort(([a], [b]) => a - b);
    if (sorted.length <= POINTS)
        return { kind: 'numbers', rank_error: 0, values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
    const total = sorted.reduce((sum, [, count]) => sum + count, 0);
    let place = 0;
    let upTo = sorted[0]?.[1] ?? 0;
    const points = middles().map((share) => {
        while (upTo <= share * (total - 1))
            upTo += sorted[++place]?.[1] ?? total;
        return sorted[place]?.[0] ?? Number.NaN;
    });
    return weighPoints(points, total);
}
function streamedShape(scan, type) {
    const { numbers, lengths } = streamOf(scan);
    if (scan.mode === 'text')
        return { ...NO_SHAPE, lengths: type === 'string' && lengths.count === scan.present ? rangeOf(lengths) : null };
    takeBlock(numbers);
    if (scan.mode !== 'number' || numbers.count === 0)
        return NO_SHAPE;
    return { zeros: numbers.zeros, skewness: skewness(numbers), lengths: null, distribution: weighPoints(sketchedQuantiles(numbers.sketch, middles()).map((value) => value + 0), numbers.count) };
}
function middles() {
    return Array.from({ length: POINTS }, (_, place) => (place + 0.5) / POINTS);
}
/** Equal points become one that stands for all their values. */
function weighPoints(points, total) {
    const values = [];
    const counts = [];
    for (const [place, value] of points.entries()) {
        const count = Math.floor(((place + 1) * total) / POINTS) - Math.floor((place * total) / POINTS);
        if (values.at(-1) === value)
            counts[counts.length - 1] = (counts.at(-1) ?? 0) + count;
        else {
            values.push(value);
            counts.push(count);
        }
    }
    return { kind: 'numbers', rank_error: RANK_ERROR, values, counts };
}
function rangeOf({ count, min, max, sum }) {
    return count === 0 ? null : { min, max, mean: sum / count };
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

;// CONCATENATED MODULE: ./build/actions/validate-data/describe-columns.js





function describeColumns({ header, columns }) {
    return columns.map((scan, place) => {
        const statistics = columnStatistics(scan);
        return { name: header[place] ?? '', statistics, profile: columnProfile(scan, statistics) };
    });
}
function profileOf({ files, rows }, columns) {
    return {
        schema: 'mlops/profile/v2',
        data: {
            digest: (0,statement_manifest/* digestOfManifest */.JQ)((0,data_manifest/* dataManifest */.U)(files)),
            files: files.map((file) => ({ path: (0,data_manifest/* manifestPath */.j)(file), bytes: file.bytes, sha256: file.sha256, rows: file.rows, ...unusualDelimiter(file) })),
        },
        rows,
        // fromEntries makes an own property of any name, __proto__ too.
        columns: Object.fromEntries(columns.map(({ name, profile }) => [name, profile])),
    };
}
/**
 * The profile without any cell value, for `show-values: false`: numbers of the distribution are values, and a category behind a hash, salted or
 * not, is found by trying. So none of it stays; drift is then measured against rows only.
 */
function hiddenProfile(profile, columns) {
    const hidden = columns.map(({ name, statistics }) => {
        const { top: _, ...kept } = hideValues(statistics);
        return [name, { ...kept, zeros: null, skewness: null, lengths: null, distribution: null }];
    });
    return { ...profile, columns: Object.fromEntries(hidden) };
}
/** Nobody is told of a comma. */
function unusualDelimiter({ delimiter }) {
    return delimiter === null || delimiter === ',' ? {} : { delimiter };
}

// EXTERNAL MODULE: ./build/shared/statistics/normal.js
var normal = __webpack_require__(25115);
;// CONCATENATED MODULE: ./build/shared/statistics/chi-square.js

/**
 * P(X > x) of a chi-square variable with a whole number of degrees of freedom, by the finite sum that integration by parts gives
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5). All terms are positive, so small tails keep their digits.
 * @throws RangeError where the degrees of freedom are no whole number from 1 on
 */
function chiSquareUpperTail(x, degrees) {
    if (!Number.isInteger(degrees) || degrees < 1)
        throw new RangeError(`Degrees of freedom are a whole number from 1 on, not ${degrees}`);
    if (!(x > 0))
        return 1;
    const half = x / 2;
    const odd = degrees % 2 === 1;
    // By logarithms: exp(−x/2) is zero long before the sum is.
    let logTerm = odd ? Math.log(Math.sqrt(half)) - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
    let sum = odd ? 2 * (0,normal/* normalUpperTail */.IL)(Math.sqrt(x)) : 0;
    for (let place = odd ? 1.5 : 1; place <= degrees / 2; place++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / place);
    }
    return Math.min(1, sum);
}
/** The point that a chi-square variable exceeds with this probability, by bisection to the last digits. */
function chiSquareUpperPoint(probability, degrees) {
    if (!(probability > 0 && probability < 1))
        throw new RangeError(`A probability lies between 0 and 1, not ${probability}`);
    let [low, high] = [0, 1];
    while (chiSquareUpperTail(high, degrees) > probability)
        high *= 2;
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if (chiSquareUpperTail(middle, degrees) > probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/shared/statistics/cramers-v.js

/**
 * Cramér's V of two rows of counts, 0 (equal shares) to 1, and the p-value of Pearson's chi-square test that both come from one distribution.
 * Columns that are empty in both rows are left out. NaN and 1 where a row is empty or only one column is left.
 */
function cramersV(first, second) {
    const columns = first.map((count, place) => [count, second[place] ?? 0]).filter(([a, b]) => a + b > 0);
    const [n, m] = [columns.reduce((sum, [count]) => sum + count, 0), columns.reduce((sum, [, count]) => sum + count, 0)];
    if (columns.length < 2 || n === 0 || m === 0)
        return { value: Number.NaN, chiSquare: 0, pValue: 1 };
    const rows = n + m;
    let chiSquare = 0;
    for (const [a, b] of columns) {
        const share = (a + b) / rows;
        chiSquare += (a - n * share) ** 2 / (n * share) + (b - m * share) ** 2 / (m * share);
    }
    return { value: Math.sqrt(chiSquare / rows), chiSquare, pValue: chiSquareUpperTail(chiSquare, columns.length - 1) };
}

;// CONCATENATED MODULE: ./build/shared/statistics/jensen-shannon.js
/**
 * Jensen–Shannon distance of two histograms over the same bins: the root of the divergence in bits, from 0 (equal) to 1 (nothing in common)
 * (Endres and Schindelin, A new metric for probability distributions, 2003). NaN where a side is empty.
 */
function jensenShannonDistance(reference, current) {
    const [before, now] = [jensen_shannon_sum(reference), jensen_shannon_sum(current)];
    let divergence = 0;
    for (const [bin, count] of reference.entries()) {
        const [p, q] = [count / before, (current[bin] ?? 0) / now];
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += (p * Math.log2(p / middle)) / 2;
        if (q > 0)
            divergence += (q * Math.log2(q / middle)) / 2;
    }
    if (before === 0 || now === 0)
        return Number.NaN;
    return Math.sqrt(Math.max(0, divergence));
}
function jensen_shannon_sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build/shared/statistics/weighted-values.js
/** The number of all values together. */
function totalCount({ counts }) {
    return counts.reduce((sum, count) => sum + count, 0);
}
/**
 * Walks over the values of both sides in order.
 * @param visit gets the shares of both sides up to and with a value, and the distance to the next one (0 after the last)
 */
function walkTogether(first, second, visit) {
    const [n, m] = [totalCount(first), totalCount(second)];
    let [i, j, before, after] = [0, 0, 0, 0];
    while (i < first.values.length || j < second.values.length) {
        const value = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
        if (first.values[i] === value)
            before += first.counts[i++] ?? 0;
        if (second.values[j] === value)
            after += second.counts[j++] ?? 0;
        const next = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
        visit([before / n, after / m], Number.isFinite(next) ? next - value : 0);
    }
}

;// CONCATENATED MODULE: ./build/shared/statistics/kolmogorov-smirnov.js

/** Pairs of rows up to which the p-value is exact: a millisecond. */
const EXACT_PAIRS = 1_000_000;
/**
 * Two-sample Kolmogorov–Smirnov test, two-sided: the largest distance of the distribution functions, and the probability of one as large
 * in samples of one distribution. That is exact for samples without ties of up to a million pairs (Hodges, The significance probability of
 * the Smirnov two-sample test, 1958), then Kolmogorov's limit. Both sides need a value.
 */
function kolmogorovSmirnov(first, second) {
    let statistic = 0;
    walkTogether(first, second, ([a, b]) => {
        statistic = Math.max(statistic, Math.abs(a - b));
    });
    const [n, m] = [totalCount(first), totalCount(second)];
    return { statistic, pValue: n * m <= EXACT_PAIRS ? exactTail(statistic, n, m) : limitTail(statistic * Math.sqrt((n * m) / (n + m))) };
}
/** The share of lattice paths from (0, 0) to (n, m) that leave the band around the diagonal. */
function exactTail(statistic, n, m) {
    // Half a step below, so that rounding can't put a path of exactly this distance inside.
    const band = (Math.floor(statistic * n * m - 1e-7) + 0.5) / (n * m);
    const inside = Float64Array.from({ length: m + 1 }, (_, j) => (j / m > band ? 0 : 1));
    for (let i = 1; i <= n; i++) {
        const weight = i / (i + m);
        inside[0] = i / n > band ? 0 : weight * inside[0];
        for (let j = 1; j <= m; j++)
            inside[j] = Math.abs(i / n - j / m) > band ? 0 : weight * inside[j] + inside[j - 1];
    }
    return Math.min(1, Math.max(0, 1 - inside[m]));
}
/** 2 Σ (−1)^(k−1) exp(−2 k² x²); below 0.2 it is 1 to twelve digits. */
function limitTail(x) {
    if (x < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1, sign = 1; k <= 100; k++, sign = -sign)
        sum += sign * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, 2 * sum));
}

;// CONCATENATED MODULE: ./build/shared/statistics/population-stability.js

/** Added to every bin on both sides: an empty one would make the index infinite, and a tiny fill alone would decide it. */
const HALF_COUNT = 0.5;
/** Of equal samples so many, at most, exceed the noise point. */
const FALSE_ALARMS = 0.01;
/** Makes the noise point of few bins and few rows wide enough; found by simulation (test/bench/drift). */
const WIDENED = 16;
/**
 * Population stability index, Σ (q − p) · ln(q / p) over bins with the shares p of the reference and q of the current counts.
 * Bins that are empty on both sides are left out.
 * @param added to each bin of both sides before shares are taken; 0 gives the textbook's index, infinite where one side lacks a bin
 */
function populationStabilityIndex(reference, current, added = HALF_COUNT) {
    const pairs = occupied(reference, current);
    const [before, now] = [total(pairs, 0) + added * pairs.length, total(pairs, 1) + added * pairs.length];
    return pairs.reduce((sum, pair) => {
        const [p, q] = [(pair[0] + added) / before, (pair[1] + added) / now];
        return sum + (q - p) * Math.log(q / p);
    }, 0);
}
/**
 * What the index of two samples from one distribution stays below 99 times of 100. Without drift it is about χ²(bins − 1) · (1/n + 1/m)
 * (B. Yurdakul, Statistical properties of population stability index, 2018). Bins of few rows have a heavier tail than χ², which
 * the last factor covers: simulated in test/bench/drift. 0 where there is but one bin.
 * @returns infinity where a side has no rows
 */
function stabilityNoisePoint(reference, current) {
    const pairs = occupied(reference, current);
    const [n, m] = [total(pairs, 0), total(pairs, 1)];
    if (n === 0 || m === 0)
        return Number.POSITIVE_INFINITY;
    if (pairs.length < 2)
        return 0;
    return chiSquareUpperPoint(FALSE_ALARMS, pairs.length - 1) * (1 / n + 1 / m) * (1 + (pairs.length + WIDENED) / (n + m));
}
function occupied(reference, current) {
    return reference.map((count, bin) => [count, current[bin] ?? 0]).filter(([before, now]) => before + now > 0);
}
function total(pairs, side) {
    return pairs.reduce((sum, pair) => sum + pair[side], 0);
}

;// CONCATENATED MODULE: ./build/shared/statistics/wasserstein.js

/** First Wasserstein distance: the area between the distribution functions, in the unit of the values. Both sides need a value. */
function wassersteinDistance(first, second) {
    let area = 0;
    walkTogether(first, second, ([a, b], width) => {
        area += Math.abs(a - b) * width;
    });
    return area;
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/drift-bins.js
const DECILES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Numbers of so few different values are categories: deciles would hide one between two others. */
const MOST_NUMBERS = 20;
/**
 * A category gets a bin of its own where the smaller side would have so many rows of it without drift, the least for which χ² describes the noise.
 * Both sides together decide: chosen by the reference alone, the bins would hold what is frequent there by chance.
 */
const LEAST_ROWS = 5;
const MOST_CATEGORIES = 50;
/** Ten bins at the deciles of the reference, or its categories; one for all other present values, one for missing ones. */
function driftBins(reference, current, distribution) {
    const bins = distribution.kind === 'numbers' && !(distribution.rank_error === 0 && distribution.values.length <= MOST_NUMBERS)
        ? decileBins(distribution, current.distribution)
        : categoryBins(countsOf(distribution), countsOf(current.distribution), [reference, current].map(({ count, missing }) => count + missing));
    return { reference: [...bins.reference, ...rest(reference, bins.reference)], current: [...bins.current, ...rest(current, bins.current)] };
}
function rest({ count, missing }, counts) {
    return [Math.max(0, count - counts.reduce((sum, bin) => sum + bin, 0)), missing];
}
function decileBins(reference, current) {
    const edges = decileEdges(reference);
    const least = reference.values[0] ?? 0;
    // Where the least value fills the first bin, what lies below it would hide in there.
    const below = edges[0] === least;
    const counts = (side) => {
        const bins = Array.from({ length: edges.length + 2 }, () => 0);
        if (side?.kind !== 'numbers')
            return bins;
        for (const [place, value] of side.values.entries()) {
            const bin = below && value < least ? edges.length + 1 : binOf(edges, value);
            bins[bin] = (bins[bin] ?? 0) + (side.counts[place] ?? 0);
        }
        return bins;
    };
    return { reference: counts(reference), current: counts(current) };
}
/** A bin ends with its edge. Equal deciles make one edge. */
function decileEdges({ values, counts }) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const edges = new Set();
    let place = 0;
    let upTo = counts[0] ?? 0;
    for (const share of DECILES) {
        // Rounded, because 0.7 · 10 is more than 7.
        while (upTo < Math.round(share * total * 1e6) / 1e6)
            upTo += counts[++place] ?? total;
        edges.add(values[place] ?? Number.NaN);
    }
    return [...edges];
}
function binOf(edges, value) {
    const place = edges.findIndex((edge) => value <= edge);
    return place < 0 ? edges.length : place;
}
/** @param rows of both sides */
function categoryBins(reference, current, rows) {
    const expected = Math.min(...rows) / rows.reduce((sum, each) => sum + each, 0);
    const names = [...new Set([...reference.keys(), ...current.keys()])];
    const bins = names.map((name) => [reference.get(name) ?? 0, current.get(name) ?? 0]);
    const kept = bins.filter(([before, now]) => (before + now) * expected >= LEAST_ROWS).sort(([a, b], [c, d]) => c + d - a - b).slice(0, MOST_CATEGORIES);
    return { reference: kept.map(([before]) => before), current: kept.map(([, now]) => now) };
}
/** Numbers are named by their value, so that a column that was text and is numbers now can be compared. */
function countsOf(distribution) {
    if (distribution === null)
        return new Map();
    return new Map(distribution.values.map((value, place) => [String(value), distribution.counts[place] ?? 0]));
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/shapes.js
const BINS = 12;
/** Of the reference at each end, so that one far value doesn't press all others into one bin. */
const TAIL = 0.01;
/** Numbers over equal widths from the first to the last percent of the reference, the ends open; categories as they were compared. */
function shapesOf(reference, current, bins) {
    if (reference.kind !== 'numbers' || current?.kind !== 'numbers')
        return bins;
    const [low, high] = [valueAt(reference, TAIL), valueAt(reference, 1 - TAIL)];
    if (!(high > low))
        return bins;
    const histogram = ({ values, counts }) => {
        const shape = Array.from({ length: BINS }, () => 0);
        for (const [place, value] of values.entries()) {
            const bin = Math.min(BINS - 1, Math.max(0, Math.floor((BINS * (value - low)) / (high - low))));
            shape[bin] = (shape[bin] ?? 0) + (counts[place] ?? 0);
        }
        return shape;
    };
    return { reference: histogram(reference), current: histogram(current) };
}
function valueAt({ values, counts }, share) {
    const rank = share * (counts.reduce((sum, count) => sum + count, 0) - 1);
    let upTo = 0;
    return values.find((_, place) => (upTo += counts[place] ?? 0) > rank) ?? Number.NaN;
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/compare-column.js







/** Where more of the values are different than this share, they are names of rows, not categories. */
const MOST_DIFFERENT = 0.5;
/** Above this the order of the values is known too roughly for a distance of distribution functions. */
const FINE = 0.01;
/** @returns null where the reference holds what can't be compared: dates, names of rows, or nothing that was kept. Categories that became names are drift */
function compareColumn(reference, current) {
    const { distribution } = reference;
    if (distribution === null || reference.count + reference.missing === 0 || current.count + current.missing === 0)
        return null;
    if (distribution.kind === 'categories' && isNames(reference))
        return null;
    const bins = driftBins(reference, current, distribution);
    const counts = cramersV(bins.reference, bins.current);
    return {
        value: populationStabilityIndex(bins.reference, bins.current),
        noise: stabilityNoisePoint(bins.reference, bins.current),
        jensenShannon: jensenShannonDistance(bins.reference, bins.current),
        shapes: shapesOf(distribution, current.distribution, bins),
        ...(distribution.kind === 'numbers' ? ofNumbers(reference, current) : ofCategories(reference, current, counts)),
    };
}
function isNames({ type, count, distinct }) {
    return type === 'string' && (!distinct.exact || (distinct.value > 20 && distinct.value > MOST_DIFFERENT * count));
}
function ofNumbers({ distribution: before, stddev }, { distribution: now }) {
    const none = { pValue: null, kolmogorovSmirnov: null, wasserstein: null, cramersV: null, newValues: null, vanishedValues: null };
    if (before?.kind !== 'numbers' || now?.kind !== 'numbers' || before.rank_error > FINE || now.rank_error > FINE)
        return none;
    const { statistic, pValue } = kolmogorovSmirnov(before, now);
    return { ...none, pValue, kolmogorovSmirnov: statistic, wasserstein: stddev === null || stddev === 0 ? null : wassersteinDistance(before, now) / stddev };
}
function ofCategories(reference, current, { value, pValue }) {
    const [before, now] = [countsOf(reference.distribution), countsOf(current.distribution)];
    return {
        pValue,
        kolmogorovSmirnov: null,
        wasserstein: null,
        cramersV: Number.isNaN(value) ? null : value,
        newValues: isWhole(before, reference) ? [...now.keys()].filter((name) => !before.has(name)) : null,
        vanishedValues: isWhole(now, current) ? [...before.keys()].filter((name) => !now.has(name)) : null,
    };
}
function isWhole(counts, { count }) {
    return [...counts.values()].reduce((sum, each) => sum + each, 0) === count;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/measure-drift.js




/** Values that a finding names. */
const NAMED = 3;
/**
 * Holds each column against the reference. The limit is never below what samples of these sizes show without drift.
 * @throws UserError where `except` names no column
 */
function measureDrift(profile, reference, { drift, data, context }) {
    const finding = (level, message, column = null) => makeFinding(context, { check: 'drift', column, level, count: column === null ? 0 : profile.rows, examples: [], message });
    if (reference.state !== 'unavailable')
        refuseUnknown(drift, [profile, ...(reference.state === 'found' ? [reference.profile] : [])]);
    if (reference.state === 'first-version')
        return { drift: [], reference, findings: [finding('info', `drift: nothing to compare with, ${reference.reason}`)] };
    if (reference.state === 'unavailable')
        return { drift: [], reference, findings: [finding('warn', `drift could not be judged: ${reference.reason}`)] };
    const { columns, rows, data: source } = reference.profile;
    const apart = withoutDrift(data, drift);
    const entries = Object.entries(profile.columns).filter(([name]) => !apart.has(name));
    const measured = entries.flatMap(([column, now]) => {
        const before = Object.hasOwn(columns, column) ? columns[column] : undefined;
        const found = before === undefined ? null : compareColumn(before, now);
        return before === undefined || found === null ? [] : [{ before, result: judged(column, found, { before, now, drift, context }) }];
    });
    const results = measured.map(({ result }) => result);
    const compared = new Set(results.map(({ column }) => column));
    const gone = Object.keys(columns).filter((name) => !Object.hasOwn(profile.columns, name) && !apart.has(name));
    const findings = [
        ...results.filter(({ verdict }) => verdict !== 'pass').map((result) => finding(drift.level, explain(result, reference.name), result.column)),
        ...(gone.length === 0 ? [] : [finding(drift.level, `drift: ${reference.name} also has ${some(gone)}, which this data lacks`)]),
    ];
    if (entries.length > 0 && results.length === 0 && profile.rows > 0) {
        const reason = `${reference.name} keeps nothing of any column that could be compared; it was made with show-values: false, or is of other data`;
        return { drift: [], reference: { state: 'unavailable', reference: reference.reference, reason }, findings: [finding('warn', `drift could not be judged: ${reason}`)] };
    }
    const told = { state: 'compared', reference: reference.reference, name: reference.name, digest: source.digest, rows, not_compared: Object.keys(profile.columns).filter((name) => !compared.has(name)) };
    return { drift: results, reference: told, findings };
}
/** Columns whose values are others in each data set by what they are. */
function withoutDrift({ id, split, columns = {}, rows }, { except = [] }) {
    const unique = Object.entries(columns).filter(([, column]) => column.unique === true).map(([name]) => name);
    return new Set([...except, ...unique, ...(id === undefined ? [] : [id]), ...(split?.by === 'time' ? [split.column] : []), ...(rows?.unique?.length === 1 ? rows.unique : [])]);
}
function refuseUnknown({ except = [] }, sides) {
    const unknown = except.find((name) => !sides.some(({ columns }) => Object.hasOwn(columns, name)));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`data.drift.except names ${JSON.stringify(unknown)}, which is no column of the data`);
}
function judged(column, found, { before, now, drift, context: { showValues } }) {
    const limit = Math.max(drift.max, found.noise);
    const [n, m] = [before.count + before.missing, now.count + now.missing];
    return {
        column,
        measure: 'population_stability_index',
        value: found.value,
        limit,
        noise: found.noise,
        verdict: found.value <= limit ? 'pass' : drift.level,
        rows: { reference: n, current: m },
        missing: { reference: before.missing / n, current: now.missing / m },
        p_value: found.pValue,
        jensen_shannon: found.jensenShannon,
        kolmogorov_smirnov: found.kolmogorovSmirnov,
        wasserstein: found.wasserstein,
        cramers_v: found.cramersV,
        new_values: showValues && found.newValues !== null ? [...found.newValues] : null,
        vanished_values: showValues && found.vanishedValues !== null ? [...found.vanishedValues] : null,
        shapes: { reference: [...found.shapes.reference], current: [...found.shapes.current] },
    };
}
function explain({ column, value, limit, new_values: added, vanished_values: gone }, reference) {
    const named = [...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []), ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : [])];
    return `${column}: drifted from ${reference}: population stability index ${value.toFixed(3)}, at most ${limit.toFixed(3)} allowed${named.map((text) => `; ${text}`).join('')}`;
}
function some(names) {
    const rest = names.length - NAMED;
    return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${(0,format/* formatCount */.B4)(rest)} more` : ''}`;
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
    add([evaluate?.weight], 'evaluate.weight');
    add([evaluate?.group], 'evaluate.group');
    add((evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice))), 'evaluate.slices');
    return named;
}

// EXTERNAL MODULE: ./build/shared/report/drift-report.js + 1 modules
var drift_report = __webpack_require__(8930);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/delimiters.js
var delimiters = __webpack_require__(68358);
;// CONCATENATED MODULE: ./build/actions/validate-data/report.js






/** Examples of a finding that its row of the table names; the folded list has all. */
const EXAMPLES_SHOWN = 3;
/** A wider table can't be read; the result file has every column. */
const MAX_COLUMNS = 100;
/** Files that the report names; the result file has every one. */
const MAX_FILES = 5;
const TOP_SHOWN = 3;
const LEVELS = ['fail', 'warn', 'info'];
const LEVEL_ICON = { fail: format/* ICON */.kb.fail, warn: format/* ICON */.kb.warn, info: 'ℹ️' };
/** The report of the data: verdict, what was found and where, what to do; the columns folded. */
function validationReport(result, { model, time }) {
    const parts = [title(result.verdict, model), `${summary(result)}${report_delimiters(result)}`, findingsTable(result.findings), next(result), (0,drift_report/* driftReport */.CP)(result), examplesList(result.findings), columnsTable(result.columns), foot(result, time)];
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
    const files = andMore(data.files.map(({ path }) => (0,report_escape/* codeSpan */.S)(path)), ', ');
    const deciding = findings.filter(({ level }) => level !== 'info').length;
    const count = deciding === 0 ? 'No findings' : deciding === 1 ? '1 finding' : `${deciding} findings`;
    const width = Object.keys(columns).length;
    return `${count} in ${(0,format/* formatRows */.dZ)(rows)} and ${(0,format/* formatCount */.B4)(width)} ${width === 1 ? 'column' : 'columns'} of ${files}.`;
}
/** What was found in a header is said, unless it is what CSV means. */
function report_delimiters({ data }) {
    const signs = [...new Set(data.files.flatMap(({ delimiter }) => delimiter ?? []))];
    return signs.map((sign) => {
        const files = data.files.filter(({ delimiter }) => delimiter === sign);
        const where = files.length === data.files.length ? '' : ` in ${andMore(files.map(({ path }) => (0,report_escape/* codeSpan */.S)(path)), ', ')}`;
        return ` Cells are separated by ${(0,report_escape/* escapeText */.X)((0,delimiters/* delimiterName */.R)(sign))}${where}.`;
    }).join('');
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
    if (verdict === 'fail' && findings.every(({ check, level }) => check === 'drift' || level !== 'fail')) {
        return '**Next:** look at what changed in where the data comes from. Where the change is meant, name this data in `data.drift.against`, or the column in `data.drift.except`; nothing is trained on data that did not pass.';
    }
    if (verdict === 'inconclusive')
        return '**Next:** make the data that drift is measured against readable again, or name other data in `data.drift.against`.';
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
    const files = andMore(data.files.map(({ path, bytes, sha256 }) => `${(0,report_escape/* escapeText */.X)(path)} ${(0,format/* formatBytes */.z3)(bytes)} \`${(0,digest/* shortDigest */.VK)(sha256)}\``), ' · ');
    return `<sub>${files} · data \`${(0,digest/* shortDigest */.VK)(data.digest)}\` · ${(0,format/* formatTime */.fU)(time)}</sub>`;
}
function andMore(files, separator) {
    const shown = files.slice(0, MAX_FILES).join(separator);
    return files.length > MAX_FILES ? `${shown} and ${(0,format/* formatCount */.B4)(files.length - MAX_FILES)} more files` : shown;
}
function byLevel(findings) {
    return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/shared/results/profile.js


const count = schemas/* int */.Whr().min(0);
const number = schemas/* number */.aig();
const distributionSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('numbers'),
        rank_error: number.min(0).describe('share of the values by which the place of a value in the order may be off; 0: each different value is there with its count'),
        values: schemas/* array */.YOg(number).describe('ascending'),
        counts: schemas/* array */.YOg(count).describe('how many values each stands for'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('categories'),
        values: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the most frequent first, exactly counted'),
        counts: schemas/* array */.YOg(count).describe('how often each comes; what is left of the present values is of other categories'),
    }),
]);
const profileColumnSchema = validate_data/* columnSchema */.gt.omit({ top: true }).extend({
    zeros: count.nullable().describe('of a number column'),
    skewness: number.nullable(),
    lengths: schemas/* strictObject */.rej({ min: count, max: count, mean: number }).nullable().describe('of texts, in characters'),
    distribution: distributionSchema.nullable().describe('null for dates, for texts of too many different values, and with show-values: false'),
});
/** profile.json: what the columns held, so that later data can be compared with it without the rows. */
const profileSchema = schemas/* discriminatedUnion */.gMt('schema', [
    schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/profile/v2'), data: validate_data/* dataFilesSchema */.tL, rows: count, columns: schemas/* record */.g1P(schemas/* string */.YjP(), profileColumnSchema) }),
    schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/profile/v1'), data: validate_data/* dataFilesSchema */.tL, rows: count, columns: schemas/* record */.g1P(schemas/* string */.YjP(), validate_data/* columnSchema */.gt) }),
]);

// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
;// CONCATENATED MODULE: ./build/shared/tabular/profile/read-profile.js



/**
 * Reads a profile.json of any version. One of v1 kept extremes and seven quantiles of numbers and ten values of texts: a coarser distribution.
 * @param source what to call it in an error
 * @returns null where there is none
 * @throws UserError where it can't be read as a profile
 */
async function readProfile(path, source = path) {
    const text = await (0,read_small_file/* readSmallFile */.E)(path);
    if (text === null)
        return null;
    const profile = (0,parse_versioned/* parseVersioned */.r)(profileSchema, text, source);
    return profile.schema === 'mlops/profile/v2' ? profile : upgraded(profile);
}
function upgraded({ data, rows, columns }) {
    return { schema: 'mlops/profile/v2', data, rows, columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, upgradedColumn(column)])) };
}
function upgradedColumn(column) {
    const { top, ...statistics } = column;
    return { ...statistics, zeros: null, skewness: null, lengths: null, distribution: column.quantiles === null ? categoriesOf(column.type, top) : numbersOf(column) };
}
function categoriesOf(type, top) {
    if (top.length === 0 || (type !== 'string' && type !== 'boolean'))
        return null;
    return { kind: 'categories', values: top.map(({ value }) => value), counts: top.map(({ count }) => count) };
}
/** Each quantile stands for the values from the one before on, so that the shares up to a quantile are exact, and only there. */
function numbersOf({ quantiles, count, max }) {
    const points = Object.entries(quantiles ?? {}).map(([share, value]) => ({ share: Number(share), value })).concat({ share: 1, value: Number(max) });
    points.sort((a, b) => a.share - b.share);
    const steps = new Map();
    for (const { share, value } of points)
        steps.set(value, Math.round(share * count));
    const values = [...steps.keys()];
    const upTo = [...steps.values()];
    const coarsest = Math.max(...points.map(({ share }, place) => share - (points[place - 1]?.share ?? 0)));
    return { kind: 'numbers', rank_error: coarsest, values, counts: upTo.map((below, place) => below - (upTo[place - 1] ?? 0)) };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/resolve-reference.js









/** The newest version, wherever it serves. */
const PREVIOUS = 'previous';
/** @throws UserError for a path, version or stage that was typed and doesn't exist; PlatformError where the registry can't be asked */
async function resolveReference(text, { loaded, ports, profileOf }) {
    const { model } = loaded.config;
    const reference = (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(text, model), text);
    if (reference.kind === 'path')
        return { state: 'found', reference: text, name: text, profile: /\.json$/i.test(text) ? await typedProfile(text, loaded) : await profileOf(text) };
    const state = await (0,read_registry.readRegistry)(ports.ledger, reference.model);
    const found = find(state, reference, { text, loaded });
    if ('state' in found)
        return found;
    const unavailable = (reason) => ({ state: 'unavailable', reference: text, reason });
    try {
        const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, found);
        const name = `${text} (v${found.version})`;
        const profile = await readProfile((0,external_node_path_.join)(directory, 'profile.json'), `profile.json of ${reference.model}@v${found.version}`);
        if (profile === null)
            return unavailable(`${reference.model}@v${found.version} was registered without a profile of its data; run validate-data before register-model, or name a data file in data.drift.against`);
        return { state: 'found', reference: text, name, profile };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
            return unavailable(error.message);
        throw error;
    }
}
async function typedProfile(text, { directory }) {
    const profile = await readProfile((0,external_node_path_.resolve)(directory, text), text);
    if (profile === null)
        throw new errors/* UserError */.yo(`${text}: there is no such file; paths start at the folder of mlops.yml`);
    return profile;
}
function find(state, reference, { text, loaded }) {
    const { model } = reference;
    const [damage] = state.damaged;
    const newest = text === PREVIOUS;
    const entry = newest ? ((0,registry_state/* versionsOf */.x4)(state).at(-1) ?? null) : (0,find_version/* findReferenced */.FU)(state, reference);
    // A damaged entry may have moved the stage, or been the newest version; a version that is named stays what it is.
    if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    }
    if (entry !== null)
        return entry;
    if (reference.kind === 'version')
        return (0,find_version/* findRegistered */.Eu)(state, reference);
    if (!newest)
        refuseUnknownStage(state, { stage: reference.stage, loaded });
    if ((0,registry_state/* versionsOf */.x4)(state).length === 0)
        return { state: 'first-version', reference: text, reason: `no version of ${model} is registered yet` };
    return { state: 'first-version', reference: text, reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would have nothing to compare with for ever. */
function refuseUnknownStage(state, { stage, loaded }) {
    const known = ['production', ...Object.keys(loaded.config.deploy ?? {})];
    if (known.includes(stage) || (0,registry_state/* stagesOf */.ZL)(state, stage).length > 0)
        return;
    const near = (0,nearest_name/* nearestName */.q)(stage, [...known, PREVIOUS]);
    throw new errors/* UserError */.yo(`drift against ${JSON.stringify(stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}

;// CONCATENATED MODULE: ./build/shared/tabular/missing-texts.js


function missingTexts(texts) {
    return {
        texts: new Set(texts),
        lengths: new Set(texts.map((text) => Buffer.byteLength(text))),
        values: new Set(texts.flatMap((text) => [(0,parse_number/* parseNumberText */.k)(text), (0,parse_time/* parseTimeText */.Q8)(text)]).filter((value) => !Number.isNaN(value))),
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/scan-files.js + 12 modules
var scan_files = __webpack_require__(26780);
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
        if (kind === tabular_batch/* CELL */.JA.undecodable)
            return false;
        if (skipMissing && isMissing(rules[index], { batch, row, place, start, end }))
            return false;
        if (kind === tabular_batch/* CELL */.JA.escaped)
            hashText((0,tabular_batch/* cellText */.Ie)(batch, row, place));
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
        return rules.type !== 'string' || batch.quoted[row * batch.columns + place] === tabular_batch/* CELL */.JA.plain;
    if (rules.type !== 'string' && isBlankText(batch.bytes, start, end))
        return true;
    return rules.missing.lengths.has(end - start) && rules.missing.texts.has((0,tabular_batch/* cellText */.Ie)(batch, row, place));
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
        const cells = key.places.map((place) => (0,tabular_batch/* cellText */.Ie)(batch, row, place));
        if (isNew(keys, crowded, cells))
            continue;
        addToTally(tally, (0,tabular_batch/* placeInBatch */.lg)(batch, row), () => cells.join(', '));
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
 * Looks at every cell of the files once. Only where values that must be unique seem to come twice, a second pass over them looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError
 */
async function scanData(files, options) {
    const scan = (start) => (0,scan_files/* scanFiles */.T)(files, { start, signal: options.signal, onProgress: options.onProgress });
    let header = [];
    let columns = [];
    let keys = new Map();
    let faults = noFaults();
    const scanned = await scan((names) => {
        const rules = rulesOf(names, options.data);
        header = names;
        faults = noFaults();
        columns = rules.map((rule, place) => createColumnScan(place, { rules: rule, columns: names.length }));
        keys = new Map([...keysOf(names, { data: options.data, rules })].map(([name, key]) => [name, createKeyScan(key)]));
        return {
            onBatch(batch) {
                const view = viewOf(batch);
                for (const column of columns)
                    scanColumn(column, batch, view);
                for (const key of keys.values())
                    scanKeys(key, batch, view);
            },
            onFault: (fault) => noteFault(faults, fault),
        };
    });
    const suspected = [...keys].map(([name, { key, hashes }]) => ({ name, key, hashes: repeatedHashes(hashes) })).filter(({ hashes }) => hashes.size > 0);
    let repeats = new Map();
    if (suspected.length > 0) {
        const second = await scan(() => {
            repeats = new Map(suspected.map(({ name, key, hashes }) => [name, createRepeats(key, hashes)]));
            return {
                onBatch(batch) {
                    const view = viewOf(batch);
                    for (const repeat of repeats.values())
                        findRepeats(repeat, batch, view);
                },
                onFault: () => undefined,
            };
        });
        const other = second.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
        if (other !== undefined)
            throw new errors/* UserError */.yo(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
    }
    const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
    return { files: scanned, rows, header, columns, faults, repeats: new Map([...repeats].map(([name, { tally }]) => [name, tally])) };
}
function noFaults() {
    return { ragged: createTally(), quote: createTally(), json: createTally(), encoding: new Map() };
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
        addToTally(faults[fault.kind], fault, () => fault.text);
        return;
    }
    const tally = faults.encoding.get(fault.column) ?? createTally();
    faults.encoding.set(fault.column, tally);
    addToTally(tally, fault, () => fault.text);
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

;// CONCATENATED MODULE: ./build/actions/validate-data/table-findings.js




/** Columns that are named in mlops.yml and not in the header, or the other way round. */
function headerFindings(context, { header, named, data, files }) {
    // The header is the first line of a file; all files have the same columns.
    const examples = files.slice(0, 1).map(({ path }) => ({ file: path, line: 1, value: null }));
    const missing = [...named].filter(([name]) => !header.includes(name));
    const free = header.filter((name) => !named.has(name));
    const findings = missing.map(([name, key]) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, free);
        const hint = nearest === null ? '' : `; did you mean ${nearest}?`;
        return makeFinding(context, { check: 'missing-column', column: name, level: 'fail', count: 1, examples, message: `${name}: the header has no such column (${key})${hint}` });
    });
    const level = data['extra-columns'];
    if (data.columns === undefined || level === 'allow')
        return findings;
    const extra = free.map((name) => makeFinding(context, { check: 'extra-column', column: name, level, count: 1, examples, message: `${name}: the column is not declared under data.columns` }));
    return [...findings, ...extra];
}
/** Rows that can't be read, and cells that are no text. */
function faultFindings(context, { header, faults: { ragged, quote, json, encoding } }) {
    const findings = [];
    if (ragged.count > 0) {
        const message = `${countOf(ragged.count, 'row', ['has', 'have'])} another number of cells than the header, which names ${header.length} ${header.length === 1 ? 'column' : 'columns'}`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: ragged.count, examples: ragged.examples, message }));
    }
    if (quote.count > 0) {
        const message = `${countOf(quote.count, 'row', ['has', 'have'])} text behind a closing quote; a quote inside a quoted cell is written twice`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: quote.count, examples: quote.examples, message }));
    }
    if (json.count > 0) {
        const message = `${countOf(json.count, 'line', ['is', 'are'])} no JSON object, or ${json.count === 1 ? 'has' : 'have'} a key twice`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: json.count, examples: json.examples, message }));
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
    const { rows, files } = scanned;
    const findings = [];
    const addRows = (message) => {
        findings.push(makeFinding(context, { check: 'rows', column: null, level: 'fail', count: rows, examples: [], message }));
    };
    const { min, max, unique } = data.rows ?? {};
    if (rows === 0)
        addRows(files.length === 1 ? 'the file has a header and no rows' : 'the files have headers and no rows');
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
 * @throws UserError where a file can't be read as its format at all, CancelledError; then no result is left
 */
async function validateData(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const { config } = loaded;
    const { log, clock, cancel } = ports;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'validate-data' });
    const { data } = config;
    if (data === undefined)
        throw new errors/* UserError */.yo('mlops.yml has no data section; name the file in data.source');
    const source = await (0,resolve_source/* resolveSource */.ev)(inputs.data ?? data.source, { directory: loaded.directory, dialect: data });
    tellFiles(source, log);
    const drift = inputs.reference === undefined ? data.drift : schema/* driftSchema */.jU.parse({ ...data.drift, against: inputs.reference });
    const reference = drift === undefined ? null : await resolveReference(drift.against, { loaded, ports, profileOf: (path) => profileOfFiles(path, { loaded, data, ports }) });
    const started = clock.now();
    const scanned = await scanData(source.files, { data, signal: cancel.signal, onProgress: showProgress(ports, source.name) });
    const { files, rows, header } = scanned;
    log.info(`Read ${(0,format/* formatRows */.dZ)(rows)} of ${source.name} (${(0,format/* formatBytes */.z3)(files.reduce((sum, { bytes }) => sum + bytes, 0))}) in ${(0,format/* formatSeconds */.Xo)((clock.now().getTime() - started.getTime()) / 1000)}`);
    const named = namedColumns(config);
    const context = { showValues: data['show-values'] };
    const columns = describeColumns(scanned);
    const profile = profileOf(scanned, columns);
    const measured = drift === undefined || reference === null ? null : measureDrift(profile, reference, { drift, data, context });
    const findings = [...findingsOf(scanned, { config, data, named, context }), ...(measured?.findings ?? [])];
    const judgedOn = measured?.drift.map(({ column }) => checkName('drift', column)) ?? [];
    const result = {
        schema: 'mlops/validate-data/v1',
        verdict: (0,verdict/* worstVerdict */.zP)([verdictOf(findings), measured?.reference.state === 'unavailable' ? 'inconclusive' : 'pass']),
        rows,
        data: profile.data,
        columns: Object.fromEntries(columns.map(({ name, statistics }) => [name, context.showValues ? statistics : hideValues(statistics)])),
        findings,
        ...(measured === null ? {} : { drift: [...measured.drift], drift_reference: measured.reference }),
    };
    const at = clock.now();
    const report = validationReport(result, { model: config.model, time: at });
    await writeValidation(writer.directory, { loaded, ports, result, report, manifest: (0,data_manifest/* dataManifest */.U)(files), profile: context.showValues ? profile : hiddenProfile(profile, columns), checks: [...checksMade(data, { header, named }), ...judgedOn], at });
    return { result, directory: await writer.finish(), report, locations: new Map(files.map((file) => [(0,data_manifest/* manifestPath */.j)(file), file.location])) };
}
function tellFiles({ name, files, passedOver }, log) {
    if (files.length > 1)
        log.info(`${name} stands for ${files.length} files`);
    if (passedOver.length > 0)
        log.info(`Passed over, no data by ${passedOver.length === 1 ? 'its name' : 'their names'}: ${(0,cut_text/* cutText */.I)(passedOver.join(', '), 500)}`);
}
async function profileOfFiles(path, { loaded, data, ports }) {
    const { files } = await (0,resolve_source/* resolveSource */.ev)(path, { directory: loaded.directory, dialect: data });
    const scanned = await scanData(files, { data, signal: ports.cancel.signal, onProgress: showProgress(ports, path) });
    return profileOf(scanned, describeColumns(scanned));
}
/** The header, then rows that can't be read, then column by column as declared, then the rows as a whole. */
function findingsOf(scanned, { data, named, context }) {
    const { header, columns, files, repeats } = scanned;
    const ofColumns = Object.entries(data.columns ?? {}).flatMap(([name, config]) => {
        const place = header.indexOf(name);
        const scan = columns[place];
        return scan === undefined ? [] : columnFindings(context, { name, config, scan, repeats: repeats.get(place) });
    });
    return [...headerFindings(context, { header, named, data, files }), ...faultFindings(context, scanned), ...ofColumns, ...rowFindings(context, { data, scanned })];
}
/** Information changes no verdict. */
function verdictOf(findings) {
    if (findings.some(({ level }) => level === 'fail'))
        return 'fail';
    return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}


/***/ }),

/***/ 55046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Eu: () => (/* binding */ findRegistered),
/* harmony export */   FU: () => (/* binding */ findReferenced)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18063);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78815);



/** Versions that an error names. */
const NAMED = 3;
/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
function findVersion(state, version) {
    const claimed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).find((entry) => entry.version === version);
    if (claimed !== undefined)
        return claimed;
    const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
    return moves.at(-1) ?? null;
}
/** What a reference names; null where no such version is registered, or the stage holds none. */
function findReferenced(state, reference) {
    if (reference.kind === 'version')
        return findVersion(state, reference.version);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByStage */ .zq)(state, reference.stage, reference.back);
    return held === null ? null : (findVersion(state, held.version) ?? held);
}
/** What a reference names. @throws UserError with the versions there are */
function findRegistered(state, reference) {
    const entry = findReferenced(state, reference);
    if (entry !== null)
        return entry;
    const { model } = state;
    if (reference.kind === 'version')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}
function listVersions(state) {
    const newest = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).map(({ version }) => version).toSorted(_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z).slice(-NAMED).reverse();
    return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
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

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mN: () => (/* binding */ driftDetails),
  CP: () => (/* binding */ driftReport),
  gv: () => (/* binding */ driftSummary)
});

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
;// CONCATENATED MODULE: ./build/shared/report/sparkline.js
const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A histogram in one line of text. The highest bin is full, an empty one a dot, so that rare and none are told apart. */
function sparkline(counts) {
    const most = Math.max(...counts);
    return counts.map((count) => (count > 0 ? (STEPS[Math.ceil((count / most) * STEPS.length) - 1] ?? STEPS[0]) : '·')).join('');
}

// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/shared/report/drift-report.js




/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
const NAMED = 3;
/** Standard deviations that are worth a word. */
const FAR = 0.1;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;
const DEFINITION = 'PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is `data.drift.max`, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.';
/** `none`, `2 columns`, `nothing to compare with`, `not judged`; null where drift was not asked for. */
function driftSummary({ drift = [], drift_reference: reference }) {
    if (reference === undefined)
        return null;
    if (reference.state === 'first-version')
        return 'nothing to compare with';
    if (reference.state === 'unavailable')
        return 'not judged';
    const drifted = drift.filter(({ verdict }) => verdict !== 'pass').length;
    return drifted === 0 ? 'none' : `${drifted} ${drifted === 1 ? 'column' : 'columns'}`;
}
/** The measured columns, what drifted first, folded where nothing did; empty where drift was not asked for. */
function driftReport(measured) {
    const { drift_reference: reference } = measured;
    if (reference?.state !== 'compared')
        return '';
    const body = driftDetails(measured);
    return `<details${driftSummary(measured) === 'none' ? '' : ' open'}><summary>Drift against ${(0,report_escape/* escapeText */.X)(reference.name)}: ${driftSummary(measured)}</summary>\n\n${body}\n\n</details>`;
}
/** Definition, table and what was not compared. */
function driftDetails({ rows, drift = [], drift_reference: reference }, columns = MAX_COLUMNS) {
    if (reference === undefined || columns === 0)
        return '';
    if (reference.state !== 'compared')
        return `Drift against ${(0,report_escape/* escapeText */.X)(reference.reference)}: ${(0,report_escape/* escapeText */.X)(reference.reason)}.`;
    const sorted = drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
    const body = (0,table/* table */.t)(['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'], sorted.slice(0, columns).map((each) => [
        (0,report_escape/* codeSpan */.S)(each.column), decimals(each.value), decimals(each.limit), (0,format/* formatCount */.B4)(each.rows.reference), (0,format/* formatCount */.B4)(each.rows.current),
        (0,format/* formatPercent */.l9)(each.missing.reference), (0,format/* formatPercent */.l9)(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), format/* ICON */.kb[each.verdict],
    ]));
    const more = sorted.length > columns ? `\n\n${(0,format/* formatCount */.B4)(sorted.length - columns)} more columns are in the result file.` : '';
    return [`Before: ${(0,format/* formatRows */.dZ)(reference.rows)} of ${(0,report_escape/* escapeText */.X)(reference.name)}; now: ${(0,format/* formatRows */.dZ)(rows)}. ${DEFINITION}`, `${body}${more}`, ...changes(sorted, columns), ...notCompared(reference.not_compared)].join('\n\n');
}
function changes(drift, columns) {
    const lines = drift.slice(0, columns).flatMap(({ column, verdict, new_values: added, vanished_values: gone, wasserstein }) => {
        const parts = [
            ...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []),
            ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : []),
            ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [`on the average ${(0,format/* formatNumber */.ZV)(wasserstein, 2)} standard deviations away`] : []),
        ];
        return parts.length === 0 ? [] : [`- ${(0,report_escape/* codeSpan */.S)(column)} ${parts.join('; ')}`];
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function notCompared(columns) {
    return columns.length === 0 ? [] : [`Not compared: ${some(columns, 10)} (ids, dates, texts that name rows, columns that only one side has or that \`data.drift.except\` names).`];
}
function some(names, most = NAMED) {
    const shown = names.slice(0, most).map((name) => (0,report_escape/* codeSpan */.S)(name)).join(', ');
    return names.length > most ? `${shown} and ${(0,format/* formatCount */.B4)(names.length - most)} more` : shown;
}
function picture(counts) {
    return sparkline(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}
function decimals(value) {
    return (0,format/* formatNumber */.ZV)(value, 3);
}
function pValue(value) {
    if (value === null)
        return '–';
    return value < 0.001 ? '< 0.001' : (0,format/* formatNumber */.ZV)(value, 3);
}


/***/ }),

/***/ 94151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/shared/report/table.js

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
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

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map((file) => ({ path: manifestPath(file), sha256: file.sha256, size: file.bytes })));
}
/** The same on Windows. */
function manifestPath({ path }) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
