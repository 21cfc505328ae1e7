export const id = 763;
export const ids = [763];
export const modules = {

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine),
  unknownCommand: () => (/* binding */ unknownCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/shared/host-local/log.js + 1 modules
var host_local_log = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(3072);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(1196);
;// CONCATENATED MODULE: ./build/shared/config/describe-value.js
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
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
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
        if (RESERVED.has(name))
            report(key, `the key ${describeValue(name)} is not allowed`);
        else if (before !== undefined)
            report(key, `the key ${describeValue(name)} stands in line ${before} already; keep one`);
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

;// CONCATENATED MODULE: ./build/shared/config/calendar.js
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** A day that exists, as `2001-03-10`: what a date column may hold. */
function isDate(text) {
    return text.length === 10 && startsWithDay(text);
}
/** A day that exists, alone or with a time (`2001-03-10T14:30`, `2001-03-10 14:30:00.5+01:00`): what a timestamp column may hold. */
function isDateOrTimestamp(text) {
    if (isDate(text))
        return true;
    const [, hour, minute, second] = TIME.exec(text.slice(10)) ?? [];
    return startsWithDay(text) && hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
}
function startsWithDay(text) {
    const [day, , month, dayOfMonth] = DATE.exec(text) ?? [];
    const date = new Date(`${day}T00:00:00Z`);
    // Date turns 30 February into 1 March.
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/shared/config/check-pattern.js

/** What is wrong with an RE2 pattern, and where in it; null where nothing is. */
function checkPattern(pattern) {
    try {
        build/* RE2JS */.L3.compile(pattern);
        return null;
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSSyntaxException */.pB))
            throw error;
        const part = error.input ?? '';
        const place = pattern.indexOf(part);
        return place === -1 ? error.error : `${error.error} at character ${place + 1}, ${JSON.stringify(part)}`;
    }
}

;// CONCATENATED MODULE: ./build/shared/config/key-path.js
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

;// CONCATENATED MODULE: ./build/shared/config/check-columns.js




const NUMBER = { fits: (value) => typeof value === 'number', expected: 'a number' };
const check_columns_DATE = { fits: (value) => typeof value === 'string' && isDate(value), expected: 'a date such as 2001-03-10' };
const TIMESTAMP = { fits: (value) => typeof value === 'string' && isDateOrTimestamp(value), expected: 'a time such as 2001-03-10T14:30:00Z' };
const STRING = { fits: (value) => typeof value === 'string', expected: 'a text' };
/** What `values` may hold. */
const VALUES = {
    integer: { fits: Number.isSafeInteger, expected: 'a whole number' },
    number: NUMBER,
    string: STRING,
    boolean: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
    date: check_columns_DATE,
    timestamp: TIMESTAMP,
};
/** What `min` and `max` may be; texts and booleans have no order that a bound would mean. */
const BOUNDS = { integer: NUMBER, number: NUMBER, date: check_columns_DATE, timestamp: TIMESTAMP };
function checkColumns({ data }) {
    const columns = Object.entries(data?.columns ?? {}).flatMap(([name, column]) => checkColumn(column, ['data', 'columns', name]));
    const rows = data?.rows;
    if (rows?.min === undefined || rows.max === undefined || rows.min <= rows.max)
        return columns;
    return [...columns, reversed(['data', 'rows'], rows.min, rows.max)];
}
function checkColumn(column, keys) {
    const type = column.type ?? 'string';
    const problems = [];
    const wrong = (path, value, { expected, advice = '' }) => {
        problems.push({ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${describeValue(value)} found, ${expected} expected for ${typed(column)}${advice}` });
    };
    for (const bound of ['min', 'max']) {
        const value = column[bound];
        if (value === undefined)
            continue;
        const kind = BOUNDS[type];
        if (kind === undefined)
            problems.push({ keys: [...keys, bound], at: 'key', text: `${formatKeyPath([...keys, bound])}: only numbers, dates and timestamps have a ${bound}; this is ${typed(column)}` });
        else if (!kind.fits(value))
            wrong([...keys, bound], value, kind);
    }
    for (const [place, value] of (column.values ?? []).entries()) {
        const advice = type === 'string' ? '; quote it, or declare another type' : '';
        if (!VALUES[type].fits(value))
            wrong([...keys, 'values', place], value, { expected: VALUES[type].expected, advice });
    }
    if (problems.length === 0 && column.min !== undefined && column.max !== undefined && comparable(column.min) > comparable(column.max)) {
        problems.push(reversed(keys, column.min, column.max));
    }
    const fault = column.pattern === undefined ? null : checkPattern(column.pattern);
    if (fault !== null) {
        const path = [...keys, 'pattern'];
        problems.push({ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${describeValue(column.pattern)} is no RE2 pattern: ${fault}` });
    }
    return problems;
}
function reversed(keys, min, max) {
    return { keys: [...keys, 'min'], at: 'value', text: `${formatKeyPath(keys)}: min ${min} is above max ${max}` };
}
/** Dates order as their texts; timestamps in different zones are left to the data's own check. */
function comparable(bound) {
    return typeof bound === 'string' ? bound.slice(0, 10) : bound;
}
function typed({ type }) {
    return type === undefined ? 'a column of type string (the default)' : `a column of type ${type}`;
}

;// CONCATENATED MODULE: ./build/shared/config/check-gates.js



/** Metric names are left to the judge, which knows their definitions. */
function checkGates({ evaluate, gates = [] }) {
    const slices = evaluate?.slices ?? [];
    const sliced = slices.flatMap(columnsOf);
    return [
        ...slices.flatMap((slice, place) => checkSlice(slice, { keys: ['evaluate', 'slices', place], earlier: slices.slice(0, place).flatMap(columnsOf) })),
        ...gates.flatMap((gate, place) => checkGate(gate, { keys: ['gates', place], sliced, earlier: gates.slice(0, place) })),
    ];
}
function checkSlice(slice, { keys, earlier }) {
    const columns = columnsOf(slice);
    const [column] = columns;
    if (column === undefined || columns.length > 1)
        return [problem(keys, `${columns.length} columns found, one expected: write each as an item of its own`)];
    if (earlier.includes(column))
        return [problem(keys, `${describeValue(column)} is there twice`)];
    const edges = typeof slice === 'string' ? [] : (slice[column] ?? []);
    const place = edges.findIndex((edge, index) => edge <= (edges[index - 1] ?? Number.NEGATIVE_INFINITY));
    return place === -1 ? [] : [problem([...keys, column, place], `${edges[place]} comes after ${edges[place - 1]}; edges must increase`)];
}
function checkGate(gate, { keys, sliced, earlier }) {
    const problems = [];
    if (gate.slice !== undefined && !sliced.includes(gate.slice)) {
        const nearest = (0,nearest_name/* nearestName */.q)(gate.slice, sliced);
        const hint = nearest === null ? 'add it there' : `did you mean ${describeValue(nearest)}?`;
        problems.push(problem([...keys, 'slice'], `${describeValue(gate.slice)} does not stand under evaluate.slices; ${hint}`));
    }
    if ('min' in gate && gate.max !== undefined && gate.min > gate.max) {
        problems.push(problem([...keys, 'min'], `${gate.min} is above max ${gate.max}, so that nothing can pass`));
    }
    const same = gate.id === undefined ? -1 : earlier.findIndex(({ id }) => id === gate.id);
    if (same !== -1)
        problems.push(problem([...keys, 'id'], `${describeValue(gate.id)} is the id of gates[${same}] too; ids must differ`));
    return problems;
}
function columnsOf(slice) {
    return typeof slice === 'string' ? [slice] : Object.keys(slice);
}
function problem(keys, text) {
    return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${text}` };
}

;// CONCATENATED MODULE: ./build/shared/config/check-programs.js


/** Tokens and inputs of a CI job; Windows doesn't tell upper from lower case. */
const NEVER_PASSED = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
/** Names of variables that a team's program asks for. */
function checkPrograms({ train, deploy = {} }) {
    return [
        ...(train !== undefined && 'env' in train ? checkNames(train.env, ['train', 'env']) : []),
        ...Object.entries(deploy).flatMap(([stage, { env }]) => checkNames(env, ['deploy', stage, 'env'])),
    ];
}
function checkNames(names, keys) {
    return (names ?? []).flatMap((name, place) => {
        const path = [...keys, place];
        const problem = (text) => [{ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${text}` }];
        if (NEVER_PASSED.test(name))
            return problem(`${describeValue(name)} is never given to a program (GITHUB_TOKEN, ACTIONS_*, INPUT_*); use a secret of your own under another name`);
        if (name.includes('='))
            return problem(`${describeValue(name)} found, only a name expected; the value comes from the environment`);
        return /^[A-Za-z_]\w*$/.test(name) ? [] : problem(`${describeValue(name)} is no name of a variable; letters, digits and _ are allowed`);
    });
}

;// CONCATENATED MODULE: ./build/shared/config/check-roles.js



/** Which column is what: id, target, features, split. */
function checkRoles(config) {
    return [...checkTraining(config), ...checkFeatures(config), ...checkSplit(config)];
}
function checkTraining({ data, train }) {
    if (train === undefined)
        return [];
    if (data === undefined)
        return [{ keys: ['train'], at: 'key', text: 'train: there is no data section to train from; add data with source and target' }];
    if (data.target !== undefined)
        return [];
    return [{ keys: ['data'], at: 'key', text: 'data.target is missing: train needs the column that the model predicts' }];
}
function checkFeatures({ data, train }) {
    const roles = new Map([
        [data?.id, 'id'],
        [data?.target, 'target'],
    ]);
    const seen = new Set();
    return (train?.features ?? []).flatMap((feature, place) => {
        const keys = ['train', 'features', place];
        const role = roles.get(feature);
        const again = seen.has(feature);
        seen.add(feature);
        if (role !== undefined)
            return [check_roles_problem(keys, `${describeValue(feature)} is data.${role} and can't be a feature`)];
        return again ? [check_roles_problem(keys, `${describeValue(feature)} is there twice`)] : [];
    });
}
function checkSplit({ data }) {
    if (data === undefined)
        return [];
    const { id, target, split } = data;
    const problems = [];
    if (id !== undefined && id === target)
        problems.push(check_roles_problem(['data', 'target'], `${describeValue(target)} is data.id too; name another column`));
    if (split?.by === 'hash' && split.test + split.validation >= 1) {
        problems.push(check_roles_problem(['data', 'split'], `test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`));
    }
    if (split?.by !== 'time')
        return problems;
    if (split.column === target)
        problems.push(check_roles_problem(['data', 'split', 'column'], `${describeValue(target)} is data.target and can't split the rows`));
    if (!isDateOrTimestamp(split['test-from'])) {
        problems.push(check_roles_problem(['data', 'split', 'test-from'], `${describeValue(split['test-from'])} found, a date such as 2001-03-10 expected`));
    }
    return problems;
}
function check_roles_problem(keys, text) {
    return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${text}` };
}

;// CONCATENATED MODULE: ./build/shared/config/cross-check.js





/** What no single key shows: values that contradict each other, names that lead nowhere. */
function crossCheck(config) {
    return [...checkColumns(config), ...checkRoles(config), ...checkGates(config), ...checkPrograms(config), ...checkFolders(config)];
}
/** Two stages in one folder would each switch the other's model. */
function checkFolders({ deploy = {} }) {
    const stages = new Map();
    const problems = [];
    for (const [stage, target] of Object.entries(deploy)) {
        if (!('path' in target))
            continue;
        const keys = ['deploy', stage, 'path'];
        const folder = target.path.replace(/^\.\//, '').replace(/\/+$/, '');
        const first = stages.get(folder);
        if (first !== undefined)
            problems.push({ keys, at: 'value', text: `${formatKeyPath(keys)}: the same folder as ${formatKeyPath(first)}; each stage needs its own` });
        stages.set(folder, keys);
    }
    return problems;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(1644);
;// CONCATENATED MODULE: ./build/shared/config/choose-branch.js



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
        return 'by' in value && value.by === 'time' ? chosen(1, 'by: time') : chosen(0, 'by: hash');
    return null;
}
/** The schema of that branch; where no rule holds, the one that takes maps. */
function chosenBranch(union, value) {
    const choice = typeof value === 'object' && value !== null ? chooseBranch(union, value) : null;
    if (choice?.state === 'chosen')
        return union.options[choice.branch];
    return union.options.find((option) => option instanceof schemas/* ZodObject */.bvH || option instanceof schemas/* ZodRecord */.b8S);
}
function chooseGate(has) {
    const bound = has('min') || has('max');
    const comparison = has('against') || has('margin');
    if (bound && comparison)
        return unclear('holds a bound (min, max) and a comparison (against, margin); make two gates of it');
    if (comparison)
        return chosen(2, 'against: baseline');
    if (bound)
        return has('min') ? chosen(0, 'min') : chosen(1, 'max');
    return unclear('has no condition; add min, max, or against: baseline with a margin');
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
    const found = target === undefined ? 'has no target' : `has the target ${describeValue(target)}`;
    return unclear(`${found}; write "target: directory" with a path, or "target: { command: [program, argument] }"`);
}
function chosen(branch, by) {
    return { state: 'chosen', branch, by };
}
function unclear(reason) {
    return { state: 'unclear', reason };
}

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
        return { keys, at: 'key', text: `${describeValue(keys.at(-1))} as a key of ${formatKeyPath(keys.slice(0, -1))}: ${inner === undefined ? 'not' : expected(inner)} expected` };
    }
    return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${describeValue(found)} found, ${expected(issue)} expected${hint(issue, found)}` };
}
/** What is allowed instead. */
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return alternatives(issue.values.map(describeValue));
        case 'invalid_union':
            if (issue.inclusive !== false && issue.options !== undefined)
                return alternatives(issue.options.map(describeValue));
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
    return nearest === null ? '' : `; did you mean ${describeValue(nearest)}?`;
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
        if (issue.code === 'unrecognized_keys' || ofWrongType.has(formatKeyPath(keys)))
            return [];
        if (issue.code === 'invalid_type')
            ofWrongType.add(formatKeyPath(keys));
        const found = valueAt(context.value, keys);
        if (found === undefined)
            return missingKey(context, { keys, issue }).filter(() => !meant.has(formatKeyPath(keys)));
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
    return issue.keys.map((key) => {
        const where = keys.length === 0 ? '' : ` in ${formatKeyPath(keys)}`;
        if (allowed.includes(key) && choice?.state === 'chosen') {
            return { problem: { keys: [...keys, key], at: 'key', text: `key ${describeValue(key)}${where} does not go with ${choice.by}` }, meant: null };
        }
        const nearest = (0,nearest_name/* nearestName */.q)(key, allowed);
        const hint = nearest === null ? `allowed: ${allowed.join(', ')}` : `did you mean ${describeValue(nearest)}?`;
        return {
            problem: { keys: [...keys, key], at: 'key', text: `unknown key ${describeValue(key)}${where}; ${hint}` },
            meant: nearest === null ? null : formatKeyPath([...keys, nearest]),
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
    const unclear = { keys, at: 'value', text: `${formatKeyPath(keys)} ${choice.reason}` };
    return [...slips.map(({ problem }) => problem), ...(slips.some(({ meant }) => meant !== null) ? [] : [unclear])];
}
function missingKey(context, { keys, issue }) {
    const holder = keys.slice(0, -1);
    const schema = schemaAt(context.root, keys, context.value);
    const description = schema && registries/* globalRegistry */.fd.get(schema)?.description;
    const where = holder.length === 0 ? '' : ` in ${formatKeyPath(holder)}`;
    const hint = issue.code === 'invalid_union' && issue.discriminator !== undefined ? expected(issue) : description;
    return [{ keys: holder, at: 'key', text: `key ${describeValue(keys.at(-1))} is missing${where}${hint === undefined ? '' : `: ${hint}`}` }];
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

// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(8700);
;// CONCATENATED MODULE: ./build/shared/config/yaml-document.js

/** Parses without judging: errors and warnings stand in the document. */
function parseYaml(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
    return { text, document, position: (offset) => lineCounter.linePos(offset) };
}
/** Where the keys lead; null where nothing stands there. */
function findPlace(document, keys) {
    let node = document.contents;
    let place = { key: 0, value: startOf(node) ?? 0 };
    for (const key of keys) {
        node = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key: found }) => (0,dist/* isScalar */.jn)(found) && String(found.value) === key);
            if (pair === undefined)
                return null;
            const start = startOf(pair.key) ?? place.value;
            place = { key: start, value: startOf(pair.value) ?? start };
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number') {
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

;// CONCATENATED MODULE: ./build/shared/config/load-config.js









/** More than these help nobody at once. */
const MAX_SHOWN = 10;
/** Finding the place of very many would take longer than reading them. */
const MAX_LOCATED = 1000;
/** Aliases may repeat a part of the file; more of them only serve to make it explode. */
const MAX_ALIASES = 100;
/**
 * Reads mlops.yml. Where gates or a train section stand without `evaluate`, its defaults hold.
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
async function loadConfig(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    const name = (0,external_node_path_.basename)(absolute);
    const yaml = parseYaml(await (0,read_config_text/* readConfigText */.i)(absolute));
    const value = load_config_valueOf(name, yaml);
    const parsed = schema/* configSchema */.Qn.safeParse(value);
    if (!parsed.success)
        throw refusal(name, yaml, located(yaml, explainIssues(schema/* configSchema */.Qn, value, parsed.error.issues)));
    const problems = crossCheck(parsed.data);
    if (problems.length > 0)
        throw refusal(name, yaml, located(yaml, problems));
    return {
        config: withoutInheritedNames(withDefaults(parsed.data)),
        path: absolute,
        directory: (0,external_node_path_.dirname)(absolute),
        lineOf: (keys) => {
            const place = findPlace(yaml.document, keys);
            return place === null ? null : yaml.position(place.key).line;
        },
    };
}
/** What the file says, as plain data. */
function load_config_valueOf(name, yaml) {
    const problems = checkYaml(yaml);
    if (problems.length > 0)
        throw refusal(name, yaml, problems);
    const value = plainValue(name, yaml);
    if (value === null)
        throw new errors/* UserError */.yo(`${name}: nothing in it; run "mlops init <data file>" to write a first one`);
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw refusal(name, yaml, [{ offset: findPlace(yaml.document, [])?.value ?? 0, text: `${describeValue(value)} found, keys with values expected, such as "model: my-model"` }]);
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
    return problems.slice(0, MAX_LOCATED).map(({ keys, at, text }) => ({ offset: findPlace(document, keys)?.[at] ?? 0, text }));
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
function withDefaults(config) {
    const judged = config.gates !== undefined || config.train !== undefined;
    return judged && config.evaluate === undefined ? { ...config, evaluate: schema/* evaluateSchema */.$F.parse({}) } : config;
}
/** A column may be called `toString`: looking it up must not find what every object has. */
function withoutInheritedNames(config) {
    for (const names of [config.data?.columns, config.deploy])
        if (names !== undefined)
            Object.setPrototypeOf(names, null);
    return config;
}

;// CONCATENATED MODULE: ./build/shared/host-local/cache.js


/** Trainings that are kept; the oldest goes first. */
const KEPT = 5;
/** Folders under `directory`, one per key. Saved beside and renamed, so a key never stands for half a folder. */
function localCache(directory, files) {
    return {
        async restore(key, into) {
            const from = (0,external_node_path_.join)(directory, key);
            if (!(await (0,promises_.stat)(from).catch(() => null))?.isDirectory())
                return false;
            await (0,promises_.cp)(from, into, { recursive: true });
            return true;
        },
        async save(key, from) {
            const unfinished = (0,external_node_path_.join)(directory, `.${key}.unfinished`);
            await files.remove(unfinished);
            await files.makeDirectory(directory);
            await (0,promises_.cp)(from, unfinished, { recursive: true });
            await files.remove((0,external_node_path_.join)(directory, key));
            await files.rename(unfinished, (0,external_node_path_.join)(directory, key));
            await removeOldest(directory, files);
        },
    };
}
async function removeOldest(directory, files) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => !name.startsWith('.'));
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).mtimeMs })));
    aged.sort((a, b) => b.at - a.at);
    for (const { name } of aged.slice(KEPT))
        await files.remove((0,external_node_path_.join)(directory, name));
}

// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/shared/host-local/explain-file-error.js
var explain_file_error = __webpack_require__(7090);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
;// CONCATENATED MODULE: ./build/shared/host-local/registry-format.js







/*
 * A registry in a directory:
 *   format.json                           which version of this layout
 *   <model>/log/000001.json …             the log, a file per entry, each created if absent
 *   <model>/versions/<sha256 of bundle>/  what a version consists of, copied beside and renamed
 * Names that begin with a dot are unfinished work of a run that is under way or dead; nobody reads them.
 */
const FORMAT = 'mlops/registry/v1';
const formatSchema = schemas/* object */.Ikc({ schema: schemas/* literal */.euz(FORMAT) });
/** The folder of a model in the registry. @throws UserError where the registry was written by a version of mlops that we can't read */
async function modelFolder(root, model) {
    await hasFormat(root);
    return (0,external_node_path_.join)(root, modelName(model));
}
/** The same for someone who is about to write there. */
async function writableModelFolder(root, { model, files }) {
    const folder = (0,external_node_path_.join)(root, modelName(model));
    if (!(await hasFormat(root)))
        await files.createIfAbsent((0,external_node_path_.join)(root, 'format.json'), Buffer.from(`${JSON.stringify({ schema: FORMAT })}\n`));
    return folder;
}
/** The name becomes a folder, so it is held against the grammar here too, whoever calls. */
function modelName(model) {
    if (!schema/* MODEL_NAME */.Ub.test(model))
        throw new errors/* UserError */.yo(`${JSON.stringify(model)} is no model's name; letters, digits and dashes are allowed`);
    return model;
}
async function hasFormat(root) {
    const path = (0,external_node_path_.join)(root, 'format.json');
    try {
        (0,parse_versioned/* parseVersioned */.r)(formatSchema, await (0,promises_.readFile)(path, 'utf8'), path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,explain_file_error/* explainFileError */.Y)(error, path);
    }
}

;// CONCATENATED MODULE: ./build/shared/host-local/directory-ledger.js






const ENTRY_NAME = /^(?!0+\.)\d{6}\.json$/;
const LAST_POSITION = 999_999;
/** Entries read at a time: a long log must not use up the open files of the process. */
const AT_ONCE = 32;
/** A log as numbered files in a folder of the registry. What has another name there is not ours and is ignored. */
function directoryLedger(root, files) {
    return {
        async read(model) {
            const folder = (0,external_node_path_.join)(await modelFolder(root, model), 'log');
            const names = (await namesIn(folder)).filter((name) => ENTRY_NAME.test(name)).sort();
            const texts = [];
            for (let start = 0; start < names.length; start += AT_ONCE) {
                texts.push(...(await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readEntry(folder, name)))));
            }
            return texts;
        },
        async append(model, position, text) {
            if (position > LAST_POSITION)
                throw new errors/* PlatformError */.Wk(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
            const folder = (0,external_node_path_.join)(await writableModelFolder(root, { model, files }), 'log');
            const created = await files.createIfAbsent((0,external_node_path_.join)(folder, `${String(position).padStart(6, '0')}.json`), Buffer.from(text));
            return created === 'created' ? 'appended' : 'taken';
        },
    };
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw (0,explain_file_error/* explainFileError */.Y)(error, folder);
    }
}
/**
 * One byte more than an entry may have, so that the reader of the log sees that it is too long.
 * A link, a folder or a device of that name holds no text of ours: the reader reports the entry as damaged.
 */
async function readEntry(folder, name) {
    const location = (0,external_node_path_.join)(folder, name);
    const position = Number.parseInt(name, 10);
    try {
        if (!(await (0,promises_.lstat)(location)).isFile())
            return { position, location, text: '' };
        const handle = await (0,promises_.open)(location);
        try {
            const bytes = Buffer.alloc(read_registry/* MAX_ENTRY_BYTES */.o + 1);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
            return { position, location, text: bytes.toString('utf8', 0, bytesRead) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,explain_file_error/* explainFileError */.Y)(error, location);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/registry/copy-folder.js
var copy_folder = __webpack_require__(514);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(7716);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var manifest = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/shared/host-local/directory-versions.js









const UNFINISHED = '.unfinished';
/** A copy that is older than this belongs to a run that died. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/**
 * Versions as folders of the registry, named by the digest of their bundle. A folder is copied beside, read back and renamed,
 * so its name never stands for half of it. What a dead run left beside is removed by a later `put`, a day on.
 */
function directoryVersions(root, files) {
    const pathOf = (folder, digest) => (0,external_node_path_.join)(folder, 'versions', hexOf(digest));
    return {
        async put(model, digest, directory) {
            const folder = await writableModelFolder(root, { model, files });
            const final = pathOf(folder, digest);
            if (await isFolder(final))
                return verifyKept(final, digest);
            const beside = (0,external_node_path_.join)(folder, 'versions');
            await removeAbandoned(beside, files);
            const unfinished = (0,external_node_path_.join)(beside, `.${hexOf(digest).slice(0, 12)}.${(0,external_node_crypto_.randomUUID)()}${UNFINISHED}`);
            try {
                await (0,copy_folder/* copyFolder */.m)(files, { from: directory, to: unfinished });
                await (0,manifest/* verifyBundle */.IF)((0,external_node_path_.join)(unfinished, 'bundle'), digest);
                await files.rename(unfinished, final);
            }
            catch (error) {
                await files.remove(unfinished).catch(() => undefined);
                // Another run was first with the same bytes.
                if (await isFolder(final))
                    return verifyKept(final, digest);
                throw error;
            }
        },
        async open(model, digest) {
            const path = pathOf(await modelFolder(root, model), digest);
            return (await isFolder(path)) ? path : null;
        },
        location: (model, digest) => pathOf((0,external_node_path_.join)(root, model), digest),
    };
}
function hexOf(digest) {
    if (!statement_digest/* DIGEST_PATTERN */.WA.test(digest))
        throw new RangeError(`${JSON.stringify(digest)} is no sha256 digest`);
    return digest.slice('sha256:'.length);
}
async function verifyKept(path, digest) {
    try {
        await (0,manifest/* verifyBundle */.IF)((0,external_node_path_.join)(path, 'bundle'), digest);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* PlatformError */.Wk(`the registry holds damaged files: ${error.message}; restore ${path} from a copy, or delete it if no version in the log names it`, { cause: error });
    }
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,explain_file_error/* explainFileError */.Y)(error, path);
    }
}
async function removeAbandoned(folder, files) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((name) => name.startsWith('.') && name.endsWith(UNFINISHED))) {
        const path = (0,external_node_path_.join)(folder, name);
        const age = Date.now() - ((await (0,promises_.stat)(path).catch(() => null))?.mtimeMs ?? Infinity);
        if (age > ABANDONED_MS)
            await files.remove(path);
    }
}

// EXTERNAL MODULE: ./build/shared/host-local/files.js
var host_local_files = __webpack_require__(438);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/shared/host-local/locks.js





const holderSchema = schemas/* object */.Ikc({ pid: schemas/* int */.Whr(), host: schemas/* string */.YjP(), since: schemas/* string */.YjP(), token: schemas/* string */.YjP() });
/** Someone who dies without giving the lock back is replaced; a few tries suffice, since each one ends with a holder. */
const TRIES = 20;
/** Lock files that are created if absent and name their process; the lock of a dead process of this machine is taken over. */
function localLocks(files, clock) {
    return {
        async acquire(path, what) {
            const mine = { pid: process.pid, host: (0,external_node_os_.hostname)(), since: clock.now().toISOString(), token: (0,external_node_crypto_.randomUUID)() };
            for (let attempt = 0; attempt < TRIES; attempt++) {
                if ((await files.createIfAbsent(path, Buffer.from(JSON.stringify(mine)))) === 'created')
                    return () => giveBack(files, { path, token: mine.token });
                const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
                if (text === null)
                    continue;
                const holder = parseHolder(text);
                if (holder !== null && !isGone(holder)) {
                    throw new errors/* PlatformError */.Wk(`${what} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; wait until it ends, or delete ${path} if it is gone`);
                }
                await takeAway(files, { path, text, mine });
            }
            throw new errors/* PlatformError */.Wk(`${what}: ${path} changes hands too fast; try again`);
        },
    };
}
async function giveBack(files, { path, token }) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (text !== null && parseHolder(text)?.token === token)
        await files.remove(path);
}
/** Moves the dead holder's file aside. Another process may have done so and locked in the meantime: then its file is put back. */
async function takeAway(files, { path, text, mine }) {
    const aside = `${path}.${mine.token}`;
    try {
        await files.rename(path, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    const moved = await (0,promises_.readFile)(aside, 'utf8');
    if (moved !== text)
        await files.createIfAbsent(path, Buffer.from(moved));
    await files.remove(aside);
}
function parseHolder(text) {
    try {
        return holderSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function isGone({ pid, host }) {
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/shared/host-local/child-environment.js

/** What any program needs to start and to reach the network; nothing here is secret. */
const COMMON = new Set([
    'PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ',
    'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY',
    'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMDATA',
]);
/** The environment of a child: the common variables, those it names, and our `MLOPS_*`. */
function childEnvironment(own, { variables, pass }) {
    const named = new Set(pass.filter((name) => !NEVER_PASSED.test(name)));
    const inherited = Object.entries(own).filter(([name, value]) => value !== undefined && (COMMON.has(name.toUpperCase()) || named.has(name)));
    return { ...Object.fromEntries(inherited), ...variables };
}

;// CONCATENATED MODULE: ./build/shared/host-local/programs.js




/** After the friendly signal a program has this long to clean up. */
const GRACE_MS = 3000;
/** A longer line is cut: a program's output is text for people. */
const MAX_LINE = 4096;
/** Children of this machine: no shell, an environment of their own, a process group that ends with them. */
function localPrograms(environment, cancel) {
    return { run: (request) => runProgram(request, { environment, cancel }) };
}
async function runProgram(request, { environment, cancel }) {
    const [program, ...programArguments] = request.command;
    if (program === undefined)
        return { state: 'not-started', reason: 'no program was named' };
    if (cancel.signal.aborted)
        throw new errors/* CancelledError */.cc(`${program} was not started`);
    const ownGroup = process.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, programArguments, {
        cwd: request.directory,
        env: childEnvironment(environment, request),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: ownGroup,
        shell: false,
        windowsHide: true,
    });
    const signalGroup = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(ownGroup ? -child.pid : child.pid, signal);
        }
        catch {
            // The group is gone already.
        }
    };
    let ending = null;
    let grace;
    const end = (why) => {
        if (ending !== null)
            return;
        ending = why;
        signalGroup('SIGTERM');
        grace = setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
    };
    const onAbort = () => end('cancelled');
    const limit = setTimeout(() => end('timed-out'), request.timeoutSeconds * 1000);
    cancel.signal.addEventListener('abort', onAbort, { once: true });
    try {
        const ended = await new Promise((resolve) => {
            // A grandchild that keeps the pipes open must not keep us: 'exit' decides, and the group ends with it.
            child.once('error', (error) => resolve({ state: 'not-started', reason: error.code === 'ENOENT' ? 'not found' : error.message }));
            child.once('exit', (code, signal) => resolve(code === null ? { state: 'killed', signal: signal ?? 'unknown' } : { state: 'exited', code }));
            forwardLines(child.stdout, request.onLine);
            forwardLines(child.stderr, request.onLine);
        });
        signalGroup('SIGKILL');
        await drained(child.stdout, child.stderr);
        if (ending === 'cancelled')
            throw new errors/* CancelledError */.cc(`${program} was ended`);
        return ending === 'timed-out' ? { state: 'timed-out' } : ended;
    }
    finally {
        clearTimeout(limit);
        clearTimeout(grace);
        cancel.signal.removeEventListener('abort', onAbort);
    }
}
function forwardLines(stream, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    stream.on('data', (chunk) => {
        const lines = (rest + decoder.write(chunk)).split(/\r?\n|\r/);
        rest = (lines.pop() ?? '').slice(0, MAX_LINE);
        for (const line of lines)
            onLine(line.slice(0, MAX_LINE));
    });
    stream.on('end', () => {
        if (rest !== '')
            onLine(rest);
    });
}
/** What the program wrote before it ended is still in the pipes. */
async function drained(...streams) {
    await Promise.all(streams.map((stream) => (stream.readableEnded || stream.destroyed ? undefined : new Promise((resolve) => stream.once('close', () => resolve())))));
}

;// CONCATENATED MODULE: ./build/shared/host-local/local-ports.js







const systemClock = { now: () => new Date() };
/** The ports of a laptop, or of a CI without services of its own: everything lies in folders. */
function localPorts(options) {
    const { log, cancel, clock = systemClock, files = (0,host_local_files/* localFiles */.J)() } = options;
    return {
        log,
        clock,
        cancel,
        files,
        locks: localLocks(files, clock),
        programs: localPrograms(options.environment, cancel),
        cache: localCache((0,external_node_path_.join)(options.workDirectory, 'cache'), files),
        ledger: directoryLedger(options.registryDirectory, files),
        versions: directoryVersions(options.registryDirectory, files),
    };
}

;// CONCATENATED MODULE: ./build/cli/session.js







const session_formatSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/work-directory/v1') });
async function openSession(options) {
    const loaded = await loadConfig((0,external_node_path_.resolve)(options.config));
    const workDirectory = options.workDirectory === undefined ? (0,external_node_path_.join)(loaded.directory, '.mlops') : (0,external_node_path_.resolve)(options.workDirectory);
    const ports = localPorts({
        workDirectory,
        registryDirectory: registryDirectory(loaded, workDirectory),
        environment: process.env,
        log: options.log,
        cancel: { signal: options.signal },
    });
    if (options.readOnly) {
        await checkFormat(workDirectory);
        return { loaded, workDirectory, ports, close: async () => undefined };
    }
    const release = await prepareWorkDirectory(workDirectory, ports.files);
    return { loaded, workDirectory, ports, close: release };
}
/** `registry.path` relative to mlops.yml; by default in the work directory. */
function registryDirectory({ config, directory }, workDirectory) {
    return config.registry === undefined ? (0,external_node_path_.join)(workDirectory, 'registry') : (0,external_node_path_.resolve)(directory, config.registry.path);
}
async function prepareWorkDirectory(workDirectory, files) {
    await files.makeDirectory(workDirectory);
    await checkFormat(workDirectory);
    const release = await localLocks(files, systemClock).acquire((0,external_node_path_.join)(workDirectory, 'lock'), `the work directory ${workDirectory}`);
    try {
        await files.createIfAbsent((0,external_node_path_.join)(workDirectory, 'format.json'), Buffer.from(`${JSON.stringify({ schema: 'mlops/work-directory/v1' })}\n`));
        // Results and models don't belong in a commit, whatever the repository's own .gitignore says.
        await files.createIfAbsent((0,external_node_path_.join)(workDirectory, '.gitignore'), Buffer.from('*\n'));
        return release;
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function checkFormat(workDirectory) {
    const path = (0,external_node_path_.join)(workDirectory, 'format.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (text !== null)
        (0,parse_versioned/* parseVersioned */.r)(session_formatSchema, text, path);
}

;// CONCATENATED MODULE: ./build/cli/run-command-line.js






const run_command_line_COMMON = {
    config: { description: 'The config file', flag: false, default: 'mlops.yml' },
    'work-dir': { description: 'Where results lie; locked while in use', flag: false, default: '.mlops beside the config file' },
    json: { description: 'Print the outputs as one JSON object on standard output, all else on standard error', flag: true },
    debug: { description: 'Say more, and show the stack of an unexpected error', flag: true },
    help: { description: 'Show this help', flag: true },
};
function unknownCommand(name, names) {
    const near = (0,nearest_name/* nearestName */.q)(name, names);
    process.stderr.write(`Unknown command ${JSON.stringify(name)}${near === null ? '' : `; did you mean "${near}"?`} Run mlops --help for the list.\n`);
    return exit_code/* EXIT */.dc.input;
}
/** Parses the words, runs the command, prints its outcome; returns the exit code. Every error ends here as one readable sentence. */
async function runCommandLine(line) {
    const { name, command, installation } = line;
    const known = { ...run_command_line_COMMON, ...command.options };
    const asksJson = line.words.includes('--json');
    const people = asksJson ? process.stderr : process.stdout;
    const log = (0,host_local_log/* localLog */.g)(people, { debug: line.words.includes('--debug') });
    const cancel = cancelOnSignals(log);
    let session = null;
    try {
        const { options, positionals } = parseWords(line.words, { known, name, command });
        if (options['help'] !== undefined) {
            process.stdout.write(help(name, command));
            return exit_code/* EXIT */.dc.ok;
        }
        const outcome = await command.run({
            options,
            positionals,
            installation,
            signal: cancel.signal,
            print: (text) => void people.write(text.endsWith('\n') ? text : `${text}\n`),
            async openSession(how) {
                session = await openSession({ config: options['config'] ?? 'mlops.yml', workDirectory: options['work-dir'], log, signal: cancel.signal, readOnly: how?.readOnly === true });
                return session;
            },
        });
        if (asksJson)
            process.stdout.write(`${JSON.stringify(outcome.outputs)}\n`);
        return outcome.exitCode;
    }
    catch (error) {
        run_command_line_explain(error, { log, debug: line.words.includes('--debug') });
        return (0,exit_code/* exitCodeOfError */.LL)(error);
    }
    finally {
        cancel.dispose();
        await session?.close();
    }
}
function parseWords(words, { known, name, command }) {
    const options = Object.fromEntries(Object.entries(known).map(([key, { flag }]) => [key, { type: flag ? 'boolean' : 'string' }]));
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
        if (option === undefined) {
            const near = (0,nearest_name/* nearestName */.q)(token.name, Object.keys(known));
            throw new errors/* UserError */.yo(`unknown option ${token.rawName}${near === null ? '' : `; did you mean --${near}?`} mlops ${name} --help tells the options`);
        }
        if (!option.flag && (token.value === undefined || token.value === ''))
            throw new errors/* UserError */.yo(`${token.rawName} needs a value: ${option.description}`);
        if (option.flag && token.value !== undefined)
            throw new errors/* UserError */.yo(`${token.rawName} takes no value`);
    }
    if (positionals.length > command.positionals) {
        throw new errors/* UserError */.yo(`${JSON.stringify(positionals[command.positionals])} was not expected; usage: mlops ${name} ${command.usage}`);
    }
    const texts = Object.entries(values).map(([key, value]) => [key, value === true ? 'true' : String(value)]);
    return { options: Object.fromEntries(texts), positionals };
}
function help(name, command) {
    const options = Object.entries({ ...command.options, ...run_command_line_COMMON });
    const label = ([key, { flag }]) => (flag ? `--${key}` : `--${key} <value>`);
    const width = Math.max(...options.map((option) => label(option).length));
    const lines = options.map((option) => `  ${label(option).padEnd(width)}  ${option[1].description}${option[1].default === undefined ? '' : ` (default: ${option[1].default})`}`);
    return `Usage: mlops ${name} ${command.usage}\n\n${command.description}\n\nOptions:\n${lines.join('\n')}\n`;
}
function run_command_line_explain(error, { log, debug }) {
    if (error instanceof errors/* CancelledError */.cc) {
        process.stderr.write('Stopped. Nothing half-done was left; run the same command again.\n');
        return;
    }
    const known = (0,exit_code/* exitCodeOfError */.LL)(error) !== exit_code/* EXIT */.dc.bug;
    const message = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    (0,host_local_log/* localLog */.g)(process.stderr).info(known ? `Error: ${message}` : `Unexpected error, which is a defect of mlops: ${message}${cause}. Run again with --debug to see where.`);
    if (debug && error instanceof Error)
        log.debug(error.stack ?? '');
}
/** The first Ctrl-C asks the work to stop, the second ends the process at once. */
function cancelOnSignals(log) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(exit_code/* EXIT */.dc.cancelled);
        log.info('Stopping; press Ctrl-C again to end at once.');
        controller.abort(new errors/* CancelledError */.cc('stopped by a signal'));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        dispose() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   i: () => (/* binding */ readConfigText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8291);




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

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

const SENTENCES = {
    ENOSPC: 'the disk is full. Free some space and run it again',
    EDQUOT: 'the disk quota is used up. Free some space and run it again',
    EACCES: 'permission denied; give this user the right to write here, or name another folder',
    EPERM: 'not permitted; give this user the right to write here, or name another folder',
    EROFS: 'the file system is read-only; name another folder',
    ENOTDIR: 'a part of this path is a file, not a folder',
    EISDIR: 'this is a folder, a file was expected',
    EEXIST: 'this exists already and is not a folder',
    EMFILE: 'too many files are open; raise the limit (ulimit -n)',
    EXDEV: 'this lies on another file system; name a folder on the same one',
};
/** Turns the usual refusals of an operating system into one sentence; anything else stays as it is. */
function explainFileError(error, path) {
    const sentence = SENTENCES[error.code ?? ''];
    return sentence === undefined ? error : new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${path}: ${sentence}`, { cause: error });
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7090);





/** The file system of this machine. What is written is flushed before it gets its name, so a name never stands for torn bytes. */
function localFiles() {
    return {
        async createIfAbsent(path, bytes) {
            return explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await linkOnce(temporary, path);
                    await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                    return 'created';
                }
                catch (error) {
                    if (error.code === 'EEXIST')
                        return 'exists';
                    throw error;
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                }
            });
        },
        async replace(path, bytes) {
            await explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
                }
                catch (error) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                    throw error;
                }
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            });
        },
        async copy(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to);
                await flush(to, 'r+');
            });
        },
        async makeDirectory(path) {
            await explained(path, () => makeFolder(path));
        },
        async rename(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
            });
        },
        async remove(path) {
            await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }));
        },
    };
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, path);
    }
}
/** On a read-only file system a recursive mkdir of Node says ENOENT, which would read as a defect of ours. */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path}: the folder can't be made here; the file system may be read-only. Name another folder`, { cause: error });
    }
}
/** A hard link is the one way to give a whole file a name only where the name is free. */
async function linkOnce(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code ?? ''))
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${to}: this file system has no hard links, by which a name is claimed only once; name a folder on another one`, { cause: error });
    }
}
/** A name that no other process takes, in the same file system; the dot keeps it out of listings by pattern. */
function beside(path) {
    return `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(9).toString('base64url')}.tmp`;
}
async function writeFlushed(path, bytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function flush(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A new name lasts through a power cut only when its folder is flushed too. Windows can't open folders and needs no such flush. */
async function flushFolder(path) {
    if (process.platform !== 'win32')
        await flush(path, 'r');
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ localLog)
});

;// CONCATENATED MODULE: ./build/shared/host-local/escape-controls.js
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Shows control and bidirectional characters of outside text as escapes, so that it can't move a terminal's cursor. Keeps tabs and line ends. */
function escapeControls(text) {
    return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/shared/host-local/log.js

/** Lines on a stream. On a terminal, progress is one live line that the next lasting line replaces. */
function localLog(stream, { debug = false } = {}) {
    let live = false;
    const clear = () => {
        if (live)
            stream.write('\r\u001b[K');
        live = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${escapeControls(text)}\n`);
    };
    return {
        info: line,
        warn: (text) => line(`Warning: ${text}`),
        debug: (text) => (debug ? line(text) : undefined),
        progress(text, { lasting = false } = {}) {
            if (stream.isTTY !== true)
                return lasting ? line(text) : undefined;
            clear();
            stream.write(escapeControls(text).slice(0, (stream.columns ?? 80) - 1));
            live = true;
            return undefined;
        },
    };
}


/***/ }),

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);



/** Copies every file under a folder. Links and other irregular entries are refused: they could lead out of it. */
async function copyFolder(files, { from, to }) {
    await files.makeDirectory(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await copyFolder(files, { from: source, to: target });
        else if (entry.isFile())
            await files.copy(source, target);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source}: neither a file nor a folder; links are not carried with a version`);
    }
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7716);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub);
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/ledger-entry/v1'),
    model: name,
    /** ISO 8601, UTC. Never before the entry it follows. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
    previous: digest.nullable(),
};
/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('version'),
    version,
    digest,
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'major', 'minor', 'patch']),
    /** What the candidate was judged by: the digest of the evaluation's statement. */
    evaluation: digest,
});
/** Only a successful deployment moves a stage. */
const stageEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stage'),
    stage: name,
    version,
    digest,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hold'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable() });
const liftEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lift'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   o: () => (/* binding */ MAX_ENTRY_BYTES)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8441);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);



/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
const MAX_ENTRY_BYTES = 64 * 1024;
/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
async function readRegistry(ledger, model) {
    const texts = await ledger.read(model);
    const damaged = new Map();
    const parsed = new Map();
    for (const text of texts) {
        const read = parseEntry(text, model);
        if (typeof read === 'string')
            damaged.set(text.position, { position: text.position, location: text.location, reason: read });
        else
            parsed.set(text.position, read);
    }
    for (const gap of missingBefore(texts))
        damaged.set(gap.position, gap);
    for (const altered of alteredEntries(texts, parsed))
        damaged.set(altered.position, altered);
    for (const { position } of damaged.values())
        parsed.delete(position);
    for (const twice of claimedTwice(texts, parsed))
        damaged.set(twice.position, twice);
    const last = texts.at(-1);
    return {
        model,
        entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
        damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
        last: last?.position ?? 0,
        head: last === undefined ? null : (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(last.text),
    };
}
/** The entry, or why it can't be read. */
function parseEntry({ text, location }, model) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return `longer than ${MAX_ENTRY_BYTES} bytes`;
    try {
        const entry = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .p, text, location);
        return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
    }
    catch (error) {
        return error.message.replace(`${location}: `, '');
    }
}
function missingBefore(texts) {
    return texts.flatMap(({ position, location }, index) => {
        const first = (texts[index - 1]?.position ?? 0) + 1;
        if (position === first)
            return [];
        const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
        return [{ position: first, location: `before ${location}`, reason }];
    });
}
/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts, parsed) {
    const altered = [];
    for (let index = texts.length - 1; index >= 0; index -= 1) {
        const [before, text] = [texts[index - 1], texts[index]];
        const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
        if (text === undefined || entry === undefined)
            continue;
        if (text.position === 1 && entry.previous !== null)
            altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
        if (before?.position !== text.position - 1)
            continue;
        if (entry.previous !== (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(before.text)) {
            altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
        }
    }
    return altered;
}
function claimedTwice(texts, parsed) {
    const claims = new Map();
    return texts.flatMap(({ position, location }) => {
        const entry = parsed.get(position);
        if (entry?.kind !== 'version')
            return [];
        const first = claims.get(entry.version);
        if (first === undefined)
            claims.set(entry.version, position);
        return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
    });
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ FailedError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   Xp: () => (/* binding */ InconclusiveError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
class FailedError extends Error {
    name = 'FailedError';
}
/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
class UserError extends Error {
    name = 'UserError';
}
/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
class InconclusiveError extends Error {
    name = 'InconclusiveError';
}
/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
class PlatformError extends Error {
    name = 'PlatformError';
}
/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

/** The documented exit codes (docs/exit-codes.md). */
const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 };
function exitCodeOfVerdict(verdict) {
    const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
    return codes[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedError */ .Kl)
        return EXIT.fail;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return EXIT.input;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InconclusiveError */ .Xp)
        return EXIT.inconclusive;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return EXIT.platform;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT.cancelled;
    return EXIT.bug;
}


/***/ })

};
