export const id = 207;
export const ids = [207];
export const modules = {

/***/ 29702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkGates)
/* harmony export */ });
/* harmony import */ var _cost_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29754);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81458);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49194);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25893);




/** Metric names are left to the judge, which knows their definitions. */
function checkGates({ evaluate, gates = [] }) {
    const slices = evaluate?.slices ?? [];
    const sliced = slices.flatMap(columnsOf);
    return [
        ...checkMeans(evaluate?.metrics ?? []),
        ...slices.flatMap((slice, place) => checkSlice(slice, { keys: ['evaluate', 'slices', place], earlier: slices.slice(0, place).flatMap(columnsOf) })),
        ...gates.flatMap((gate, place) => checkGate(gate, { keys: ['gates', place], sliced, earlier: gates.slice(0, place) })),
    ];
}
function checkMeans(metrics) {
    const columns = metrics.map((metric) => (typeof metric === 'string' ? null : metric.mean));
    return columns.flatMap((column, place) => (column === null || columns.indexOf(column) === place ? [] : [problem(['evaluate', 'metrics', place], `the mean of ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .b)(column)} is there twice`)]));
}
function checkSlice(slice, { keys, earlier }) {
    const columns = columnsOf(slice);
    const [column] = columns;
    if (column === undefined || columns.length > 1)
        return [problem(keys, `${columns.length} columns found, one expected: write each as an item of its own`)];
    if (earlier.includes(column))
        return [problem(keys, `${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .b)(column)} is there twice`)];
    const edges = typeof slice === 'string' ? [] : (slice[column] ?? []);
    const place = edges.findIndex((edge, index) => edge <= (edges[index - 1] ?? Number.NEGATIVE_INFINITY));
    return place === -1 ? [] : [problem([...keys, column, place], `${edges[place]} comes after ${edges[place - 1]}; edges must increase`)];
}
function checkGate(gate, { keys, sliced, earlier }) {
    const problems = [];
    if (gate.slice !== undefined && !sliced.includes(gate.slice)) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(gate.slice, sliced);
        const hint = nearest === null ? 'add it there' : `did you mean ${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .b)(nearest)}?`;
        problems.push(problem([...keys, 'slice'], `${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .b)(gate.slice)} does not stand under evaluate.slices; ${hint}`));
    }
    if (gate.slice !== undefined && (0,_cost_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isCostMetric */ .A)(gate.metric))
        problems.push(problem([...keys, 'slice'], `${gate.metric} is measured of the whole model, so it has no slices; leave slice out`));
    if ('min' in gate && gate.max !== undefined && gate.min > gate.max) {
        problems.push(problem([...keys, 'min'], `${gate.min} is above max ${gate.max}, so that nothing can pass`));
    }
    const same = gate.id === undefined ? -1 : earlier.findIndex(({ id }) => id === gate.id);
    if (same !== -1)
        problems.push(problem([...keys, 'id'], `${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .b)(gate.id)} is the id of gates[${same}] too; ids must differ`));
    return problems;
}
function columnsOf(slice) {
    return typeof slice === 'string' ? [slice] : Object.keys(slice);
}
function problem(keys, text) {
    return { keys, at: 'value', text: `${(0,_key_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKeyPath */ .K)(keys)}: ${text}` };
}


/***/ }),

/***/ 61703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RESERVED_KEYS),
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
;// CONCATENATED MODULE: ./build/shared/config/explain-yaml-error.js

/** An error of the YAML parser in plain words, at the place where the reader has to look. */
function explainYamlError({ text, document }, error) {
    const [offset] = error.pos;
    const character = text.slice(offset, offset + 1);
    const at = (sentence, place = offset) => ({ offset: place, text: sentence });
    switch (error.code) {
        case 'TAB_AS_INDENT':
            return at('a tab indents this line; YAML allows only spaces');
        case 'BAD_INDENT':
            if (!error.message.startsWith('Flow'))
                return at('the indentation fits no line above; the keys of one map start in the same column');
            return at(`a "${error.message.startsWith('Flow map') ? '{' : '['}" before this is not closed here`);
        case 'BLOCK_AS_IMPLICIT_KEY':
            if (document.errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset)) {
                return at('the line after this is indented as if it belonged to this value; start it in the column of its own map');
            }
            return at('a second ": " in this line; quote a text that holds one, and begin a nested map in a line of its own');
        case 'MULTILINE_IMPLICIT_KEY':
            return at('this line is no "key: value"; is the ":" missing?');
        case 'MISSING_CHAR':
            if (error.message.includes('quote'))
                return at('a quote is opened here and never closed', openQuote(document, offset));
            return at(`not readable as YAML: ${error.message}`);
        case 'BAD_SCALAR_START':
            return at(`a text can't start with ${character}; quote it`);
        case 'BAD_DQ_ESCAPE':
            return at(`${text.slice(offset, offset + 2)} means nothing in double quotes; put a pattern in single quotes`);
        case 'UNEXPECTED_TOKEN':
            return at(`${JSON.stringify(character)} can't stand here; quote a text that holds [ ] { } or a comma`);
        case 'MULTIPLE_DOCS':
            return at('a second document starts here (---); the file is one');
        case 'TAG_RESOLVE_FAILED':
            return at(`the tag ${text.slice(...error.pos)} is not allowed; quote what is a text`);
        case 'RESOURCE_EXHAUSTION':
            return at('nested too deeply');
        default:
            return at(`not readable as YAML: ${error.message}`);
    }
}
/** The parser reports an open quote at the end of the file; its beginning is the one that helps. */
function openQuote(document, end) {
    let start = end;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if ((0,dist/* isScalar */.jn)(node) && node.type?.startsWith('QUOTE') === true && node.range && node.range[1] >= end)
                start = node.range[0];
        },
    });
    return start;
}

;// CONCATENATED MODULE: ./build/shared/config/check-yaml.js



const MAX_DEPTH = 40;
/** Names that mean something else to JavaScript; a config has no honest use for them. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** What YAML allows and a config doesn't: every way for a file to mean something else than a reader sees. */
function checkYaml(yaml) {
    const { document, text } = yaml;
    // The first error is the real one; those after it mostly follow from it.
    const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined)
        return [explainYamlError(yaml, error)];
    const { yaml: version } = document.directives;
    if (version.explicit === true)
        return [{ offset: 0, text: `%YAML ${version.version}: leave this line out; the file is read as YAML 1.2` }];
    const problems = [];
    const report = (node, sentence) => {
        problems.push({ offset: node?.range?.[0] ?? 0, text: sentence });
    };
    (0,dist/* visit */.YR)(document, (place, node, path) => {
        if (!(0,dist/* isNode */.Ll)(node))
            return undefined;
        if (path.length > MAX_DEPTH) {
            report(node, 'nested too deeply');
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            checkAlias(node, { yaml, path, report });
        else if (node.tag !== undefined)
            report(node, `the tag ${node.tag} is not allowed; quote what is a text`);
        if ((0,dist/* isMap */.jh)(node))
            checkKeys(node, yaml, report);
        if ((0,dist/* isScalar */.jn)(node) && place !== 'key')
            checkScalar(node, text, report);
        return undefined;
    });
    return problems;
}
function checkKeys(map, { position }, report) {
    const lines = new Map();
    for (const { key } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === null || (typeof key.value !== 'string' && key.source !== String(key.value))) {
            report(key, 'a key must be a plain text; quote it');
            continue;
        }
        const name = String(key.value);
        const { line } = position(key.range?.[0] ?? 0);
        const before = lines.get(name);
        if (RESERVED_KEYS.has(name))
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} is not allowed`);
        else if (before !== undefined)
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} stands in line ${before} already; keep one`);
        lines.set(name, before ?? line);
    }
}
function checkScalar(scalar, text, report) {
    const { value } = scalar;
    if (typeof value === 'string' && value.includes('\0'))
        report(scalar, 'a text must not hold NUL characters');
    if (typeof value !== 'number')
        return;
    const written = scalar.source ?? text.slice(scalar.range?.[0], scalar.range?.[1]);
    if (!Number.isFinite(value))
        report(scalar, `${written} is no number that can be used here`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
        report(scalar, `${written} is beyond 2^53 and would be rounded; quote it where a text is meant`);
}
function checkAlias(alias, { yaml, path, report }) {
    const target = alias.resolve(yaml.document);
    if (target === undefined)
        report(alias, `*${alias.source} names no anchor (&${alias.source}) above it`);
    else if (path.includes(target))
        report(alias, `*${alias.source} stands inside of what it names`);
}


/***/ }),

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

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatKeyPath)
/* harmony export */ });
/** `gates[0].margin`, `data.columns["flight id"].min`. */
function formatKeyPath(keys) {
    return keys.map((key, place) => formatKey(key, place === 0)).join('');
}
function formatKey(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `[${JSON.stringify(key)}]`;
    return first ? key : `.${key}`;
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseConfigText)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/shared/config/choose-branch.js



/** In the order of the schema. */
const SPLITS = ['hash', 'time', 'group', 'column'];
/** The branch that a map means; null for unions that need no such rule. */
function chooseBranch(union, value) {
    const has = (key) => Object.hasOwn(value, key);
    if (union === schema/* gateSchema */.Tp)
        return chooseGate(has);
    if (union === schema/* trainSchema */.qn)
        return chooseTrain(has);
    if (union === schema/* layerSchema */.pw)
        return chooseLayer(has);
    if (union === schema/* deploySchema */.zR)
        return chooseDeploy(value);
    if (union === schema/* splitSchema */.Wk)
        return chooseSplit(value);
    return null;
}
function chooseSplit(value) {
    const branch = 'by' in value ? SPLITS.findIndex((kind) => kind === value.by) : -1;
    return chosen(Math.max(0, branch), `by: ${SPLITS[branch] ?? SPLITS[0]}`);
}
/** The schema of that branch; where no rule holds, the one that takes maps. */
function chosenBranch(union, value) {
    const choice = typeof value === 'object' && value !== null ? chooseBranch(union, value) : null;
    if (choice?.state === 'chosen')
        return union.options[choice.branch];
    return union.options.find((option) => option instanceof schemas/* ZodObject */.bvH || option instanceof schemas/* ZodRecord */.b8S);
}
function chooseGate(has) {
    const conditions = [
        { is: has('min') || has('max'), text: 'a bound (min, max)', branch: has('min') ? 0 : 1, by: has('min') ? 'min' : 'max' },
        { is: has('against') || has('margin'), text: 'a comparison (against, margin)', branch: 2, by: 'against: baseline' },
        { is: has('max-difference'), text: 'a difference between slices (max-difference)', branch: 3, by: 'max-difference' },
        { is: has('min-ratio'), text: 'a ratio of slices (min-ratio)', branch: 4, by: 'min-ratio' },
    ].filter(({ is }) => is);
    const [condition, another] = conditions;
    if (condition === undefined)
        return unclear('has no condition; add min, max, or against: baseline with a margin; between slices max-difference or min-ratio');
    if (another !== undefined)
        return unclear(`holds ${condition.text} and ${another.text}; make two gates of it`);
    return chosen(condition.branch, condition.by);
}
function chooseTrain(has) {
    if (has('command') && has('trainer'))
        return unclear('has both "command" and "trainer"; keep one');
    if (has('command'))
        return chosen(1, '"command"');
    if (has('trainer'))
        return chosen(0, '"trainer"');
    return unclear('says neither "trainer: tfjs" nor "command: [program, argument]"');
}
function chooseLayer(has) {
    if (has('dense') && has('dropout'))
        return unclear('is two layers; write each as an item of its own');
    if (has('dense'))
        return chosen(0, '"dense"');
    if (has('dropout'))
        return chosen(1, '"dropout"');
    return unclear('is no layer; write { dense: 64, activation: relu } or { dropout: 0.2 }');
}
function chooseDeploy(value) {
    const target = 'target' in value ? value.target : undefined;
    if (target === 'directory')
        return chosen(0, 'target: directory');
    if (typeof target === 'object' && target !== null)
        return chosen(1, 'target: { command }');
    const found = target === undefined ? 'has no target' : `has the target ${(0,describe_value/* describeValue */.b)(target)}`;
    return unclear(`${found}; write "target: directory" with a path, or "target: { command: [program, argument] }"`);
}
function chosen(branch, by) {
    return { state: 'chosen', branch, by };
}
function unclear(reason) {
    return { state: 'unclear', reason };
}

// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
;// CONCATENATED MODULE: ./build/shared/config/explain-issue.js



const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map (key: value)',
    record: 'a map (key: value)',
};
/** One wrong value: what was found, what is allowed. */
function explainIssue(issue, keys, found) {
    if (issue.code === 'invalid_key') {
        const [inner] = issue.issues;
        return { keys, at: 'key', text: `${(0,describe_value/* describeValue */.b)(keys.at(-1))} as a key of ${(0,key_path/* formatKeyPath */.K)(keys.slice(0, -1))}: ${inner === undefined ? 'not' : expected(inner)} expected` };
    }
    return { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${(0,describe_value/* describeValue */.b)(found)} found, ${expected(issue)} expected${hint(issue, found)}` };
}
/** What is allowed instead. */
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return alternatives(issue.values.map(describe_value/* describeValue */.b));
        case 'invalid_union':
            if (issue.inclusive !== false && issue.options !== undefined)
                return alternatives(issue.options.map(describe_value/* describeValue */.b));
            return alternatives(issue.errors.flatMap(([first]) => (first === undefined ? [] : [expected(first)])));
        case 'too_small':
            if (issue.origin === 'array')
                return issue.minimum === 1 ? 'at least one item' : `at least ${issue.minimum} items`;
            if (issue.origin === 'string')
                return 'a text that is not empty';
            return issue.inclusive === true ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
        case 'too_big':
            return issue.inclusive === true ? `${issue.maximum} or less` : `less than ${issue.maximum}`;
        default:
            return issue.message;
    }
}
function hint(issue, found) {
    if (issue.code !== 'invalid_value' || typeof found !== 'string')
        return '';
    const nearest = (0,nearest_name/* nearestName */.q)(found, issue.values.map(String));
    return nearest === null ? '' : `; did you mean ${(0,describe_value/* describeValue */.b)(nearest)}?`;
}
/** `a, b or c` */
function alternatives(options) {
    const distinct = [...new Set(options)];
    const last = distinct.pop() ?? 'nothing';
    return distinct.length === 0 ? last : `${distinct.join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./build/shared/config/schema-at.js


/** The schema that the value at these keys is held against; undefined where none is. Unions are followed into the branch that the value means. */
function schemaAt(root, keys, value) {
    let schema = root;
    let found = value;
    for (const key of keys) {
        const holder = schema && followed(schema, found);
        schema = holder && childOf(holder, key);
        found = childValue(found, key);
    }
    return schema;
}
/** Without `optional` and `default`. */
function unwrapped(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL ? unwrapped(schema.unwrap()) : schema;
}
function childValue(value, key) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function followed(schema, value) {
    const plain = unwrapped(schema);
    return plain instanceof schemas/* ZodUnion */.fZ7 ? chosenBranch(plain, value) : plain;
}
function childOf(schema, key) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return schema.valueType;
    if (schema instanceof schemas/* ZodArray */.naA)
        return schema.element;
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/config/explain-issues.js







/** What zod found, in sentences about the file. `value` is what was parsed, `root` its schema. */
function explainIssues(root, value, issues) {
    return explain({ root, value, keys: [] }, issues);
}
function explain(context, issues) {
    const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(context, issue) : []));
    const meant = new Set(unknown.map(({ meant }) => meant));
    const ofWrongType = new Set();
    const others = issues.flatMap((issue) => {
        const keys = pathOf(context, issue);
        // Of a text where a list belongs zod also says that it is too short.
        if (issue.code === 'unrecognized_keys' || ofWrongType.has((0,key_path/* formatKeyPath */.K)(keys)))
            return [];
        if (issue.code === 'invalid_type')
            ofWrongType.add((0,key_path/* formatKeyPath */.K)(keys));
        const found = valueAt(context.value, keys);
        if (found === undefined)
            return missingKey(context, { keys, issue }).filter(() => !meant.has((0,key_path/* formatKeyPath */.K)(keys)));
        if (issue.code === 'invalid_union' && issue.discriminator === undefined)
            return union(context, keys, issue);
        return [explainIssue(issue, keys, found)];
    });
    return [...unknown.map(({ problem }) => problem), ...others];
}
function unknownKeys(context, issue) {
    const keys = pathOf(context, issue);
    const union = schemaAt(context.root, keys, context.value);
    const allowed = keysOf(union);
    const choice = union && chooseBranch(unwrapped(union), Object(valueAt(context.value, keys)));
    // Keys of two branches at once: neither is unknown.
    if (choice?.state === 'unclear' && issue.keys.every((key) => allowed.includes(key))) {
        return [{ problem: { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)} ${choice.reason}` }, meant: null }];
    }
    return issue.keys.map((key) => {
        const where = keys.length === 0 ? '' : ` in ${(0,key_path/* formatKeyPath */.K)(keys)}`;
        if (allowed.includes(key) && choice?.state === 'chosen') {
            return { problem: { keys: [...keys, key], at: 'key', text: `key ${(0,describe_value/* describeValue */.b)(key)}${where} does not go with ${choice.by}` }, meant: null };
        }
        const nearest = (0,nearest_name/* nearestName */.q)(key, allowed);
        const hint = nearest === null ? `allowed: ${allowed.join(', ')}` : `did you mean ${(0,describe_value/* describeValue */.b)(nearest)}?`;
        return {
            problem: { keys: [...keys, key], at: 'key', text: `unknown key ${(0,describe_value/* describeValue */.b)(key)}${where}; ${hint}` },
            meant: nearest === null ? null : (0,key_path/* formatKeyPath */.K)([...keys, nearest]),
        };
    });
}
/** Every key that a map may hold here, in whichever branch. */
function keysOf(schema) {
    const plain = schema && unwrapped(schema);
    if (plain instanceof schemas/* ZodUnion */.fZ7)
        return [...new Set(plain.options.flatMap(keysOf))];
    return plain instanceof schemas/* ZodObject */.bvH ? Object.keys(plain.shape) : [];
}
function union(context, keys, issue) {
    const found = valueAt(context.value, keys);
    const schema = schemaAt(context.root, keys, context.value);
    const branches = issue.errors;
    const inner = { ...context, keys };
    const choice = schema && typeof found === 'object' && found !== null && !Array.isArray(found) ? chooseBranch(unwrapped(schema), found) : null;
    if (!choice) {
        // The branch that takes a value of this kind knows what is wrong with it.
        const fitting = branches.find((branch) => !branch.some((problem) => problem.code === 'invalid_type' && problem.path.length === 0));
        return fitting === undefined ? [explainIssue(issue, keys, found)] : explain(inner, fitting);
    }
    if (choice.state === 'chosen')
        return explain(inner, branches[choice.branch] ?? []);
    const allowed = keysOf(schema);
    const strange = Object.keys(Object(found)).filter((key) => !allowed.includes(key));
    const slips = unknownKeys(context, { code: 'unrecognized_keys', keys: strange, path: keys.slice(context.keys.length), message: '' });
    const unclear = { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)} ${choice.reason}` };
    return [...slips.map(({ problem }) => problem), ...(slips.some(({ meant }) => meant !== null) ? [] : [unclear])];
}
function missingKey(context, { keys, issue }) {
    const holder = keys.slice(0, -1);
    const schema = schemaAt(context.root, keys, context.value);
    const description = schema && registries/* globalRegistry */.fd.get(schema)?.description;
    const where = holder.length === 0 ? '' : ` in ${(0,key_path/* formatKeyPath */.K)(holder)}`;
    const hint = issue.code === 'invalid_union' && issue.discriminator !== undefined ? expected(issue) : description;
    return [{ keys: holder, at: 'key', text: `key ${(0,describe_value/* describeValue */.b)(keys.at(-1))} is missing${where}${hint === undefined ? '' : `: ${hint}`}` }];
}
function pathOf({ keys }, issue) {
    return [...keys, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
}
function valueAt(value, keys) {
    let found = value;
    for (const key of keys)
        found = childValue(found, key);
    return found;
}

// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
;// CONCATENATED MODULE: ./build/shared/config/parse-config-text.js





/** More than these help nobody at once. */
const MAX_SHOWN = 10;
/** Finding the place of very many would take longer than reading them. */
const MAX_LOCATED = 1000;
/** Aliases may repeat a part of the file; more of them only serve to make it explode. */
const MAX_ALIASES = 100;
/**
 * Parses YAML by a schema.
 * @param name of the file
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
function parseConfigText(name, text, schema) {
    const yaml = (0,yaml_document/* parseYaml */.h)(text);
    const value = parse_config_text_valueOf(name, yaml);
    const parsed = schema.safeParse(value);
    if (!parsed.success)
        throw refusal(name, yaml, located(yaml, explainIssues(schema, value, parsed.error.issues)));
    return {
        yaml,
        written: value,
        data: parsed.data,
        refuse: (problems) => {
            if (problems.length > 0)
                throw refusal(name, yaml, located(yaml, problems));
        },
    };
}
/** What the file says, as plain data. */
function parse_config_text_valueOf(name, yaml) {
    const problems = (0,check_yaml/* checkYaml */.c)(yaml);
    if (problems.length > 0)
        throw refusal(name, yaml, problems);
    const value = plainValue(name, yaml);
    if (value === null)
        throw new errors/* UserError */.yo(`${name}: nothing in it; run "mlops init <data file>" to write a first one`);
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw refusal(name, yaml, [{ offset: (0,yaml_document/* findPlace */.P)(yaml.document, [])?.value ?? 0, text: `${(0,describe_value/* describeValue */.b)(value)} found, keys with values expected, such as "model: my-model"` }]);
    }
    return value;
}
function plainValue(name, { document }) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new errors/* UserError */.yo(`${name}: too many aliases (*name); write out what they stand for`, { cause: error });
        throw error;
    }
}
function located({ document }, problems) {
    return problems.slice(0, MAX_LOCATED).map(({ keys, at, text }) => ({ offset: (0,yaml_document/* findPlace */.P)(document, keys)?.[at] ?? 0, text }));
}
function refusal(name, { position }, problems) {
    const lines = [...problems]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, text }) => {
        const { line, col } = position(offset);
        return `${name}:${line}:${col}: ${text}`;
    });
    const distinct = [...new Set(lines)];
    const rest = distinct.length - MAX_SHOWN;
    return new errors/* UserError */.yo([...distinct.slice(0, MAX_SHOWN), ...(rest > 0 ? [`${name}: and ${rest} more ${rest === 1 ? 'problem' : 'problems'}`] : [])].join('\n'));
}


/***/ }),

/***/ 18700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   i: () => (/* binding */ readConfigText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/** No config that a person keeps comes near this. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The text of a config file.
 * @throws UserError where it is absent, no regular file, too large, or not UTF-8
 */
async function readConfigText(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const bytes = await readBounded(path);
    if (bytes.length > MAX_CONFIG_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: larger than ${MAX_CONFIG_BYTES / 1024} KiB, which is no config of a model`);
    if (bytes.includes(0))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: holds NUL bytes, so it is no UTF-8 text; save it as UTF-8`);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8`);
    return bytes.toString('utf8');
}
async function readBounded(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    try {
        // Before it is opened: opening a pipe would wait for someone to write into it.
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (kind.isDirectory())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: a folder; name the config file in it`);
        if (!kind.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not a regular file`);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(MAX_CONFIG_BYTES + 1);
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not found in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}; run "mlops init <data file>" to write a first one, or name another with --config`);
        }
        if (code === 'EACCES' || code === 'EPERM')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: permission to read it is denied`);
        throw error;
    }
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const end = bytes.indexOf(10, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return line;
}


/***/ }),

/***/ 27772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses without judging: errors and warnings stand in the document. */
function parseYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
    return { text, document, position: (offset) => lineCounter.linePos(offset) };
}
/** Where the keys lead; null where nothing stands there. */
function findPlace(document, keys) {
    let node = document.contents;
    let place = { key: 0, value: startOf(node) ?? 0 };
    for (const key of keys) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key: found }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) && String(found.value) === key);
            if (pair === undefined)
                return null;
            const start = startOf(pair.key) ?? place.value;
            place = { key: start, value: startOf(pair.value) ?? start };
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number') {
            const item = node.items[key];
            const start = startOf(item);
            if (start === null)
                return null;
            place = { key: start, value: start };
            node = item;
        }
        else
            return null;
    }
    return place;
}
function startOf(node) {
    return node?.range?.[0] ?? null;
}


/***/ })

};
