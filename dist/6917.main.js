export const id = 6917;
export const ids = [6917];
export const modules = {

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

/***/ 76917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRules: () => (/* binding */ checkRules)
/* harmony export */ });
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49194);
/* harmony import */ var _rule_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74318);
/* harmony import */ var _compile_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74305);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);




/** Each of them is asked for every row. */
const MAX_RULES = 100;
/** Rules that are none, that name a column that is not declared, or that answer anything but true or false. */
function checkRules({ data }) {
    const rules = data?.rules ?? [];
    const keys = ['data', 'rules'];
    if (rules.length > MAX_RULES)
        return [{ keys, at: 'value', text: `data.rules: ${rules.length} rules, at most ${MAX_RULES} are asked` }];
    const types = (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnTypes */ .S)(data?.columns ?? {});
    const names = new Set();
    return rules.flatMap((config, place) => {
        const { rule, name } = (0,_rule_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleParts */ .J)(config);
        const at = typeof config === 'string' ? [...keys, place] : [...keys, place, 'rule'];
        const reading = (0,_compile_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRule */ .m)(rule, types);
        if (reading.state === 'wrong')
            return [{ keys: at, at: 'value', text: `${(0,_key_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKeyPath */ .K)(at)}: ${reading.reason}` }];
        if (names.size === names.add(name).size)
            return [{ keys: at, at: 'value', text: `${(0,_key_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKeyPath */ .K)(at)}: the rule ${JSON.stringify(name)} is there twice` }];
        return [];
    });
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
