export const id = 1158;
export const ids = [1158];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 21158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRuleScan: () => (/* binding */ createRuleScan)
/* harmony export */ });
/* harmony import */ var _shared_config_rule_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74318);
/* harmony import */ var _shared_config_rules_column_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14865);
/* harmony import */ var _shared_config_rules_compile_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74305);
/* harmony import */ var _shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42060);
/* harmony import */ var _shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14333);
/* harmony import */ var _shared_tabular_columns_value_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39714);
/* harmony import */ var _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5454);
/* harmony import */ var _unique_key_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93269);








/** Values of a rule's only column whose answer is remembered. */
const REMEMBERED = { maxValues: 32_768, maxBytes: 2 ** 21 };
/** A rule is not asked about longer texts: what it does with a text may take more than its length. */
const MAX_TEXT = 10_000;
const ANSWER = { new: 0, holds: 1, broken: 2, unclear: 3 };
/** The rules that can be asked: those whose columns are all there; one that isn't is a finding of its own. */
function createRuleScan(header, { data, rules, examples }) {
    const types = (0,_shared_config_rules_column_types_js__WEBPACK_IMPORTED_MODULE_5__/* .columnTypes */ .S)(data.columns ?? {});
    const asked = (data.rules ?? []).flatMap((config) => {
        const { rule, name } = (0,_shared_config_rule_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleParts */ .J)(config);
        const reading = (0,_shared_config_rules_compile_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRule */ .m)(rule, types);
        if (reading.state === 'wrong')
            throw new RangeError(`${name}: ${reading.reason}`);
        const cells = reading.rule.columns.flatMap((column) => {
            const place = header.indexOf(column);
            const type = types.get(column);
            const cellRules = rules[place];
            return type === undefined || cellRules === undefined ? [] : [{ column, place, type, rules: cellRules }];
        });
        if (cells.length < reading.rule.columns.length)
            return [];
        return [{ name, compiled: reading.rule, cells, answers: cells.length === 1 ? (0,_shared_tabular_columns_value_table_js__WEBPACK_IMPORTED_MODULE_2__/* .createValueTable */ .QS)(REMEMBERED) : null, broken: (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_7__/* .createTally */ .Xf)(examples), unclear: (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_7__/* .createTally */ .Xf)(examples) }];
    });
    return {
        tallies: asked.map(({ name, broken, unclear }) => ({ name, broken, unclear })),
        take(batch, view) {
            for (const rule of asked)
                askRows(rule, batch, view);
        },
    };
}
function askRows(rule, batch, view) {
    const { answers, cells, broken, unclear } = rule;
    const place = cells[0]?.place ?? 0;
    for (let row = 0; row < batch.rows; row++) {
        const answer = answers === null ? ask(rule, batch, row) : remembered(rule, answers, { batch, view, row, place });
        if (answer === ANSWER.holds)
            continue;
        (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_7__/* .addToTally */ .JQ)(answer === ANSWER.broken ? broken : unclear, (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInBatch */ .lg)(batch, row), () => shown(cells, batch, row));
    }
}
function remembered(rule, answers, { batch, view, row, place }) {
    const cell = (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellAt */ .G0)(batch, row, place);
    const kind = batch.quoted[cell];
    const start = batch.starts[cell];
    const end = batch.ends[cell];
    if (start === end || kind >= _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.escaped)
        return ask(rule, batch, row);
    const code = (0,_shared_tabular_columns_value_table_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfValue */ .q9)(answers, view, start, end);
    if (code < 0)
        return ask(rule, batch, row);
    if (answers.marks[code] === ANSWER.new)
        answers.marks[code] = ask(rule, batch, row);
    return answers.marks[code];
}
function ask({ compiled, cells }, batch, row) {
    const values = [];
    for (const cell of cells) {
        const value = valueOf(cell, batch, row);
        if (value === undefined)
            return ANSWER.unclear;
        values.push(value);
    }
    const answer = compiled.holds(values);
    if (answer === null)
        return ANSWER.unclear;
    return answer ? ANSWER.holds : ANSWER.broken;
}
/** null where it is missing, undefined where it isn't of its type. */
function valueOf({ place, type, rules }, batch, row) {
    const cell = (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellAt */ .G0)(batch, row, place);
    const kind = batch.quoted[cell];
    const start = batch.starts[cell];
    const end = batch.ends[cell];
    if (kind === _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.undecodable)
        return undefined;
    if ((0,_unique_key_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(rules, { batch, row, place, start, end }))
        return null;
    if (type === 'string')
        return end - start > MAX_TEXT ? undefined : (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place);
    const value = kind === _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.escaped ? (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .typedTextValue */ .rf)(type, (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place)) : (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .typedValue */ .iG)(type, batch.bytes, { start, end });
    if (Number.isNaN(value))
        return undefined;
    switch (type) {
        case 'integer':
            return Number.isSafeInteger(value) ? BigInt(value) : BigInt((0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place).trim());
        case 'number':
            return value;
        case 'boolean':
            return value === 1;
        case 'date':
        case 'timestamp':
            return new Date(value);
    }
}
function shown(cells, batch, row) {
    return cells.map(({ column, place }) => `${column} = ${(0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place)}`).join(', ');
}


/***/ }),

/***/ 50360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** What is wrong with an RE2 pattern, and where in it; null where nothing is. */
function checkPattern(pattern) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        return null;
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB))
            throw error;
        const part = error.input ?? '';
        const place = pattern.indexOf(part);
        return place === -1 ? error.error : `${error.error} at character ${place + 1}, ${JSON.stringify(part)}`;
    }
}


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
const LONGEST = 60;
/** What was found, in the words of a config file: `"yes"`, `3`, `a list of 2`, `nothing`. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant; null where none is near enough to be worth a guess. */
function nearestName(found, allowed) {
    const plain = normalise(found);
    const [best] = allowed
        .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
        .sort((a, b) => a.edits - b.edits);
    // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
    const limit = Math.max(1, Math.floor(plain.length / 3));
    return best !== undefined && best.edits <= limit ? best.name : null;
}
/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found, allowed) {
    const letters = (name) => [...name].sort().join('');
    return found !== allowed && letters(found) === letters(allowed) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found, allowed);
}
/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
}


/***/ }),

/***/ 74318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ruleParts)
/* harmony export */ });
/** A rule in either of its forms. */
function ruleParts(config) {
    if (typeof config === 'string')
        return { rule: config, name: config, message: null, level: 'fail' };
    return { rule: config.rule, name: config.id ?? config.rule, message: config.message ?? null, level: config.level ?? 'fail' };
}


/***/ }),

/***/ 14865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ columnTypes)
/* harmony export */ });
/** What the declared columns hold. */
function columnTypes(columns) {
    return new Map(Object.entries(columns).map(([name, { type }]) => [name, type ?? 'string']));
}


/***/ }),

/***/ 74305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ compileRule)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/shared/config/check-pattern.js
var check_pattern = __webpack_require__(50360);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
;// CONCATENATED MODULE: ./build/shared/config/rules/rule-fault.js
/** What is wrong with a rule. */
class RuleFault extends Error {
    name = 'RuleFault';
    /** Of the character where it is, from 0. */
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./build/shared/config/rules/read-rule.js


const MAX_RULE_LENGTH = 2000;
/** A rule is asked for every row: what one of these lets through costs at most this much of a row's time. */
const RULE_LIMITS = { maxAstNodes: 500, maxDepth: 40, maxListElements: 500, maxMapEntries: 100, maxCallArguments: 8 };
/** They go over lists, or give a value a name; one within another would take time, or memory, without bound. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);
/** The name under which `matches` is asked of RE2, as long as its own, so that positions stay. */
const RE2_MATCHES = 're2find';
/**
 * What a rule is about, as far as its form tells.
 * @param taken names of columns, which no other name may be
 * @throws RuleFault; the parser's own errors
 */
function readRule(rule, taken) {
    if (rule.length > MAX_RULE_LENGTH)
        throw new RuleFault(`${rule.length} characters long, at most ${MAX_RULE_LENGTH} are read`, 0);
    const plain = new lib/* Environment */.OH({ limits: RULE_LIMITS });
    const reading = { rule, text: rule, taken, names: new Map(), patterns: [] };
    visit(plain.parse(rule).ast, { reading, depth: 0 });
    visitMatches(plain.parse(reading.text).ast);
    return reading;
}
function visit(node, { reading, depth }) {
    const { op, args, start, end } = node;
    if (op === '.' || op === '[]') {
        const [holder, key] = args;
        if (holder.op === 'id' && holder.args === 'row') {
            const column = typeof key === 'string' ? key : key.op === 'value' ? key.args : null;
            if (typeof column !== 'string')
                throw new RuleFault('a column is named by a text: row["name"]', start);
            replace(reading, { start, end, by: nameFor(column, reading) });
            return;
        }
    }
    if (op === 'id') {
        if (args === 'row')
            throw new RuleFault('row stands before the name of a column: row["name"]', start);
        reading.names.set(args, args);
        return;
    }
    const name = op === 'rcall' || op === 'call' ? args[0] : '';
    if (MACROS.has(name) && depth > 0)
        throw new RuleFault(`${name} stands within another ${[...MACROS].join(', ')}; a rule has one`, start);
    if (op === 'rcall' && name === 'matches')
        readMatches(node, reading);
    for (const child of childrenOf(args))
        visit(child, { reading, depth: MACROS.has(name) ? depth + 1 : depth });
}
/** `matches` of the library is JavaScript's, which a pattern can keep busy for years. */
function readMatches({ args }, reading) {
    const [, receiver, [pattern]] = args;
    if (pattern?.op === 'value' && typeof pattern.args === 'string')
        reading.patterns.push({ pattern: pattern.args, at: pattern.start });
    const start = reading.text.indexOf('matches', receiver.end);
    replace(reading, { start, end: start + 'matches'.length, by: RE2_MATCHES });
}
/** A comment may hide the call from the search for its name. */
function visitMatches(node) {
    if (node.op === 'rcall' && node.args[0] === 'matches')
        throw new RuleFault('a comment stands before matches; leave it out', node.start);
    for (const child of childrenOf(node.args))
        visitMatches(child);
}
function childrenOf(args) {
    if (Array.isArray(args))
        return args.flatMap(childrenOf);
    return isNode(args) ? [args] : [];
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
function nameFor(column, { names, taken, rule }) {
    for (const [name, known] of names)
        if (known === column && name.startsWith('_'))
            return name;
    let number = 0;
    const isUsed = (name) => taken.has(name) || names.has(name) || rule.includes(name);
    while (isUsed(`_${number}`))
        number++;
    names.set(`_${number}`, column);
    return `_${number}`;
}
function replace(reading, { start, end, by }) {
    reading.text = `${reading.text.slice(0, start)}${by.padEnd(end - start)}${reading.text.slice(end)}`;
}

;// CONCATENATED MODULE: ./build/shared/config/rules/compile-rule.js







/** CEL's types of what the columns hold. */
const TYPES = {
    integer: 'int',
    number: 'double',
    string: 'string',
    boolean: 'bool',
    date: 'google.protobuf.Timestamp',
    timestamp: 'google.protobuf.Timestamp',
};
/** Patterns that come from cells are remembered as long as they are few. */
const MAX_PATTERNS = 100;
/**
 * Reads a rule in CEL (https://cel.dev) about the columns of a row.
 * @param types of the columns that a rule may name
 */
function compileRule(text, types) {
    try {
        return { state: 'compiled', rule: compile(text, types) };
    }
    catch (error) {
        if (error instanceof RuleFault)
            return { state: 'wrong', reason: `character ${error.at + 1}: ${error.message}` };
        if (!(error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg || error instanceof lib/* EvaluationError */.ZN))
            throw error;
        return { state: 'wrong', reason: `character ${(error.range?.start ?? 0) + 1}: ${error.summary.replaceAll(RE2_MATCHES, 'matches')}` };
    }
}
function compile(rule, types) {
    const { text, names, patterns } = readRule(rule, new Set(types.keys()));
    for (const { pattern, at } of patterns) {
        const fault = (0,check_pattern/* checkPattern */.r)(pattern);
        if (fault !== null)
            throw new RuleFault(`${(0,describe_value/* describeValue */.b)(pattern)} is no RE2 pattern: ${fault}`, at);
    }
    const known = new Map([...names].filter(([name, column]) => name !== column || isName(name)));
    for (const [name, column] of known) {
        if (name === column || types.has(column))
            continue;
        throw new RuleFault(unknownColumn(column, types), Math.max(0, rule.search(/\brow\b/)));
    }
    const columns = [...known].filter(([, column]) => types.has(column));
    const typed = environment();
    for (const [name, column] of columns)
        typed.registerVariable(name, TYPES[types.get(column) ?? 'string']);
    const checked = typed.parse(text);
    const { valid, error, type } = checked.check();
    if (!valid)
        throw explained(error, types);
    if (type !== 'bool' && type !== 'dyn')
        throw new RuleFault(`the answer is ${type}; a rule answers true or false`, 0);
    if (columns.length === 0)
        throw new RuleFault('no column is named in it', 0);
    const anyType = environment();
    for (const [name] of columns)
        anyType.registerVariable(name, 'dyn');
    return {
        columns: columns.map(([, column]) => column),
        holds: evaluator(columns.map(([name]) => name), { present: checked, missing: anyType.parse(text) }),
    };
}
/** A declared type has no room for null, so rows with a missing value are asked without types. */
function evaluator(names, { present, missing }) {
    // One object for all rows; nothing is inherited by it.
    const row = Object.create(null);
    return (values) => {
        let all = true;
        for (const [place, name] of names.entries()) {
            row[name] = values[place];
            if (values[place] === null)
                all = false;
        }
        try {
            const answer = all ? present(row) : missing(row);
            return typeof answer === 'boolean' ? answer : null;
        }
        catch {
            // Whatever an operation throws of these values (an overflow, a pattern from a cell that is none): it has no answer.
            return null;
        }
    };
}
function environment() {
    const patterns = new Map();
    const found = new lib/* Environment */.OH({ limits: RULE_LIMITS });
    found.registerFunction(`string.${RE2_MATCHES}(string): bool`, (text, pattern) => {
        const compiled = patterns.get(pattern) ?? build/* RE2JS */.L3.compile(pattern);
        if (patterns.size < MAX_PATTERNS)
            patterns.set(pattern, compiled);
        return compiled.test(text);
    });
    for (const type of new Set(Object.values(TYPES)))
        found.registerOperator(`${type} == null`, () => false);
    return found;
}
function explained(error, types) {
    if (!(error instanceof lib/* EvaluationError */.ZN || error instanceof lib/* TypeError */.hg))
        return error;
    const unknown = /^Unknown variable: (?<name>\w+)$/.exec(error.summary)?.groups?.['name'];
    const at = error.range?.start ?? 0;
    if (unknown !== undefined)
        return new RuleFault(unknownColumn(unknown, types), at);
    if (!error.summary.startsWith('no such overload'))
        return error;
    const mixed = /\bint\b/.test(error.summary) && /\bdouble\b/.test(error.summary);
    return new RuleFault(`${error.summary.replaceAll(RE2_MATCHES, 'matches')}${mixed ? '; write 2.0 beside a number, or double(column)' : ''}`, at);
}
function unknownColumn(name, types) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, [...types.keys()]);
    return `${(0,describe_value/* describeValue */.b)(name)} is no column with a type under data.columns${nearest === null ? '' : `; did you mean ${(0,describe_value/* describeValue */.b)(nearest)}?`}`;
}
/** What CEL takes for the name of a variable, and not of a type of its own. */
function isName(name) {
    try {
        new lib/* Environment */.OH().registerVariable(name, 'dyn');
        return /^[A-Za-z_]\w*$/.test(name);
    }
    catch {
        return false;
    }
}


/***/ })

};
