export const id = 4788;
export const ids = [4788];
export const modules = {

/***/ 62157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NEVER_PASSED),
/* harmony export */   u: () => (/* binding */ checkPrograms)
/* harmony export */ });
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81458);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);


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
        const problem = (text) => [{ keys: path, at: 'value', text: `${(0,_key_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKeyPath */ .K)(path)}: ${text}` }];
        if (NEVER_PASSED.test(name))
            return problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} is never given to a program (GITHUB_TOKEN, ACTIONS_*, INPUT_*); use a secret of your own under another name`);
        if (name.includes('='))
            return problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} found, only a name expected; the value comes from the environment`);
        return /^[A-Za-z_]\w*$/.test(name) ? [] : problem(`${(0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(name)} is no name of a variable; letters, digits and _ are allowed`);
    });
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
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

// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
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
        problems.push({ keys: path, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(path)}: ${(0,describe_value/* describeValue */.b)(value)} found, ${expected} expected for ${typed(column)}${advice}` });
    };
    for (const bound of ['min', 'max']) {
        const value = column[bound];
        if (value === undefined)
            continue;
        const kind = BOUNDS[type];
        if (kind === undefined)
            problems.push({ keys: [...keys, bound], at: 'key', text: `${(0,key_path/* formatKeyPath */.K)([...keys, bound])}: only numbers, dates and timestamps have a ${bound}; this is ${typed(column)}` });
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
        problems.push({ keys: path, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(path)}: ${(0,describe_value/* describeValue */.b)(column.pattern)} is no RE2 pattern: ${fault}` });
    }
    return problems;
}
function reversed(keys, min, max) {
    return { keys: [...keys, 'min'], at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: min ${min} is above max ${max}` };
}
/** Dates order as their texts; timestamps in different zones are left to the data's own check. */
function comparable(bound) {
    return typeof bound === 'string' ? bound.slice(0, 10) : bound;
}
function typed({ type }) {
    return type === undefined ? 'a column of type string (the default)' : `a column of type ${type}`;
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
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
        return [problem(keys, `${(0,describe_value/* describeValue */.b)(column)} is there twice`)];
    const edges = typeof slice === 'string' ? [] : (slice[column] ?? []);
    const place = edges.findIndex((edge, index) => edge <= (edges[index - 1] ?? Number.NEGATIVE_INFINITY));
    return place === -1 ? [] : [problem([...keys, column, place], `${edges[place]} comes after ${edges[place - 1]}; edges must increase`)];
}
function checkGate(gate, { keys, sliced, earlier }) {
    const problems = [];
    if (gate.slice !== undefined && !sliced.includes(gate.slice)) {
        const nearest = (0,nearest_name/* nearestName */.q)(gate.slice, sliced);
        const hint = nearest === null ? 'add it there' : `did you mean ${(0,describe_value/* describeValue */.b)(nearest)}?`;
        problems.push(problem([...keys, 'slice'], `${(0,describe_value/* describeValue */.b)(gate.slice)} does not stand under evaluate.slices; ${hint}`));
    }
    if ('min' in gate && gate.max !== undefined && gate.min > gate.max) {
        problems.push(problem([...keys, 'min'], `${gate.min} is above max ${gate.max}, so that nothing can pass`));
    }
    const same = gate.id === undefined ? -1 : earlier.findIndex(({ id }) => id === gate.id);
    if (same !== -1)
        problems.push(problem([...keys, 'id'], `${(0,describe_value/* describeValue */.b)(gate.id)} is the id of gates[${same}] too; ids must differ`));
    return problems;
}
function columnsOf(slice) {
    return typeof slice === 'string' ? [slice] : Object.keys(slice);
}
function problem(keys, text) {
    return { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${text}` };
}

// EXTERNAL MODULE: ./build/shared/config/check-programs.js
var check_programs = __webpack_require__(62157);
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
            return [check_roles_problem(keys, `${(0,describe_value/* describeValue */.b)(feature)} is data.${role} and can't be a feature`)];
        return again ? [check_roles_problem(keys, `${(0,describe_value/* describeValue */.b)(feature)} is there twice`)] : [];
    });
}
function checkSplit({ data }) {
    if (data === undefined)
        return [];
    const { id, target, split } = data;
    const problems = [];
    if (id !== undefined && id === target)
        problems.push(check_roles_problem(['data', 'target'], `${(0,describe_value/* describeValue */.b)(target)} is data.id too; name another column`));
    if (split?.by === 'hash' && split.test + split.validation >= 1) {
        problems.push(check_roles_problem(['data', 'split'], `test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`));
    }
    if (split?.by !== 'time')
        return problems;
    if (split.column === target)
        problems.push(check_roles_problem(['data', 'split', 'column'], `${(0,describe_value/* describeValue */.b)(target)} is data.target and can't split the rows`));
    if (!isDateOrTimestamp(split['test-from'])) {
        problems.push(check_roles_problem(['data', 'split', 'test-from'], `${(0,describe_value/* describeValue */.b)(split['test-from'])} found, a date such as 2001-03-10 expected`));
    }
    return problems;
}
function check_roles_problem(keys, text) {
    return { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${text}` };
}

;// CONCATENATED MODULE: ./build/shared/config/cross-check.js





/** What no single key shows: values that contradict each other, names that lead nowhere. */
function crossCheck(config) {
    return [...checkColumns(config), ...checkRoles(config), ...checkGates(config), ...(0,check_programs/* checkPrograms */.u)(config), ...checkFolders(config), ...checkRegistry(config)];
}
function checkRegistry({ registry }) {
    if (registry?.backend !== 'github' || registry.path === undefined)
        return [];
    return [{ keys: ['registry', 'path'], at: 'key', text: 'key "path" in registry does not go with backend: github, which has no folder' }];
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
            problems.push({ keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: the same folder as ${(0,key_path/* formatKeyPath */.K)(first)}; each stage needs its own` });
        stages.set(folder, keys);
    }
    return problems;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
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
    const found = target === undefined ? 'has no target' : `has the target ${(0,describe_value/* describeValue */.b)(target)}`;
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

// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
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
    const yaml = (0,yaml_document/* parseYaml */.h)(await (0,read_config_text/* readConfigText */.i)(absolute));
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
            const place = (0,yaml_document/* findPlace */.P)(yaml.document, keys);
            return place === null ? null : yaml.position(place.key).line;
        },
    };
}
/** What the file says, as plain data. */
function load_config_valueOf(name, yaml) {
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


/***/ }),

/***/ 16110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ directoryLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41442);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);
/* harmony import */ var _registry_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23156);






const ENTRY_NAME = /^(?!0+\.)\d{6}\.json$/;
const LAST_POSITION = 999_999;
/** Entries read at a time: a long log must not use up the open files of the process. */
const AT_ONCE = 32;
/** A log as numbered files in a folder of the registry. What has another name there is not ours and is ignored. */
function directoryLedger(root, files) {
    return {
        async read(model) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFolder */ .C)(root, model), 'log');
            const names = (await namesIn(folder)).filter((name) => ENTRY_NAME.test(name)).sort();
            const texts = [];
            for (let start = 0; start < names.length; start += AT_ONCE) {
                texts.push(...(await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readEntry(folder, name)))));
            }
            return texts;
        },
        async append(model, position, text) {
            if (position > LAST_POSITION)
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_4__/* .writableModelFolder */ .Q)(root, { model, files }), 'log');
            const created = await files.createIfAbsent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${String(position).padStart(6, '0')}.json`), Buffer.from(text));
            return created === 'created' ? 'appended' : 'taken';
        },
        // An entry is all there is to write.
        settle: async () => undefined,
    };
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, folder);
    }
}
/**
 * One byte more than an entry may have, so that the reader of the log sees that it is too long.
 * A link, a folder or a device of that name holds no text of ours: the reader reports the entry as damaged.
 */
async function readEntry(folder, name) {
    const location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const position = Number.parseInt(name, 10);
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(location)).isFile())
            return { position, location, text: '' };
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(location);
        try {
            const bytes = Buffer.alloc(_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_BYTES */ .o + 1);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
            return { position, location, text: bytes.toString('utf8', 0, bytesRead) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, location);
    }
}


/***/ }),

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ directoryVersions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _registry_copy_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30514);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27716);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17090);
/* harmony import */ var _registry_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23156);









const UNFINISHED = '.unfinished';
/** A copy that is older than this belongs to a run that died. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/**
 * Versions as folders of the registry, named by the digest of their bundle. A folder is copied beside, read back and renamed,
 * so its name never stands for half of it. What a dead run left beside is removed by a later `put`, a day on.
 */
function directoryVersions(root, files) {
    const pathOf = (folder, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'versions', hexOf(digest));
    return {
        async put(model, digest, directory) {
            const folder = await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_7__/* .writableModelFolder */ .Q)(root, { model, files });
            const final = pathOf(folder, digest);
            if (await isFolder(final))
                return verifyKept(final, digest);
            const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'versions');
            await removeAbandoned(beside, files);
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, `.${hexOf(digest).slice(0, 12)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${UNFINISHED}`);
            try {
                await (0,_registry_copy_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .copyFolder */ .m)(files, { from: directory, to: unfinished });
                await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, 'bundle'), digest);
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
            const path = pathOf(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_7__/* .modelFolder */ .C)(root, model), digest);
            return (await isFolder(path)) ? path : null;
        },
        location: (model, digest) => pathOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, model), digest),
        // The log names the folder; nobody has to approve it elsewhere.
        release: async () => null,
    };
}
function hexOf(digest) {
    if (!_statement_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${JSON.stringify(digest)} is no sha256 digest`);
    return digest.slice('sha256:'.length);
}
async function verifyKept(path, digest) {
    try {
        await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'bundle'), digest);
    }
    catch (error) {
        if (!(error instanceof _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo))
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk(`the registry holds damaged files: ${error.message}; restore ${path} from a copy, or delete it if no version in the log names it`, { cause: error });
    }
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFileError */ .Y)(error, path);
    }
}
async function removeAbandoned(folder, files) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names.filter((name) => name.startsWith('.') && name.endsWith(UNFINISHED))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.mtimeMs ?? Infinity);
        if (age > ABANDONED_MS)
            await files.remove(path);
    }
}


/***/ }),

/***/ 20438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);





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
                // A copy is as read-only as its source; Windows flushes none that it may not write.
                await flush(to, process.platform === 'win32' ? 'r+' : 'r');
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
/**
 * Folder by folder, because Node's own recursive mkdir tries for ever where the system says that a folder which is there has no room for
 * others (`/proc`, automounted homes), and says ENOENT where it is read-only.
 */
async function makeFolder(path) {
    if (await makeOne(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        await makeFolder(parent);
    if (parent === path || !(await makeOne(path)))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path}: no folder can be made here; name another one`);
}
/** Whether the folder is there now; false where the one above it is absent. */
async function makeOne(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        // Also a read-only disk or a drive of Windows refuses what is there already.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.isDirectory() === true)
            return true;
        throw error;
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

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localPorts),
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/shared/host-local/cache.js


/** Trainings that are kept; the oldest goes first. */
const KEPT = 5;
const UNFINISHED = '.unfinished';
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
            await files.makeDirectory(directory);
            await removeUnfinished(directory, files);
            const unfinished = (0,external_node_path_.join)(directory, `.${key}${UNFINISHED}`);
            try {
                await (0,promises_.cp)(from, unfinished, { recursive: true });
                await files.remove((0,external_node_path_.join)(directory, key));
                await files.rename(unfinished, (0,external_node_path_.join)(directory, key));
            }
            catch (error) {
                // A full disk is not helped by half a copy.
                await files.remove(unfinished).catch(() => undefined);
                throw error;
            }
            await removeOldest(directory, files);
        },
    };
}
/** What runs left that died while they saved. Whoever saves is alone here: the work directory is locked. */
async function removeUnfinished(directory, files) {
    const left = (await (0,promises_.readdir)(directory)).filter((name) => name.endsWith(UNFINISHED));
    for (const name of left)
        await files.remove((0,external_node_path_.join)(directory, name));
}
async function removeOldest(directory, files) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => !name.startsWith('.'));
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).mtimeMs })));
    aged.sort((a, b) => b.at - a.at);
    for (const { name } of aged.slice(KEPT))
        await files.remove((0,external_node_path_.join)(directory, name));
}

// EXTERNAL MODULE: ./build/shared/host-local/directory-ledger.js
var directory_ledger = __webpack_require__(16110);
// EXTERNAL MODULE: ./build/shared/host-local/directory-versions.js
var directory_versions = __webpack_require__(25314);
// EXTERNAL MODULE: ./build/shared/host-local/files.js
var host_local_files = __webpack_require__(20438);
// EXTERNAL MODULE: ./build/shared/host-local/locks.js
var locks = __webpack_require__(72565);
// EXTERNAL MODULE: ./build/shared/host-local/programs.js + 2 modules
var programs = __webpack_require__(90592);
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
        locks: (0,locks/* localLocks */.o)(files, clock),
        programs: (0,programs/* localPrograms */.f)(options.environment, cancel),
        cache: localCache((0,external_node_path_.join)(options.workDirectory, 'cache'), files),
        ledger: (0,directory_ledger/* directoryLedger */.B)(options.registryDirectory, files),
        versions: (0,directory_versions/* directoryVersions */.D)(options.registryDirectory, files),
    };
}


/***/ }),

/***/ 72565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ localLocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);





const MAX_PID = 2 ** 31 - 1;
const holderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(MAX_PID), host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), since: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The holder may give the lock back between two of our steps; then it is asked for again, but not for ever. */
const TRIES = 20;
/** Who takes a lock over may die on the way, and who takes over from that one too; three in a row do not die by chance. */
const MAX_TAKEOVERS = 3;
/** Lock files that are created if absent and name their process; the lock of a dead process of this machine is taken over. */
function localLocks(files, clock) {
    return {
        async acquire(path, what) {
            const mine = { pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), since: clock.now().toISOString(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
            await take({ files, mine, what }, path, 0);
            return () => giveBack(files, { path, token: mine.token });
        },
    };
}
async function take(taker, path, takeovers) {
    const { files, mine, what } = taker;
    for (let attempt = 0; attempt < TRIES; attempt++) {
        if ((await files.createIfAbsent(path, bytesOf(mine))) === 'created')
            return;
        const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
        if (text === null)
            continue;
        refuseLiving(text, { path, what });
        if (takeovers === MAX_TAKEOVERS)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what}: several runs ended while they took it over; make sure that none is left, and delete ${path}`);
        if (await takeOver(taker, { path, text, takeovers }))
            return;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what}: ${path} changes hands too fast; try again`);
}
/**
 * Writes our name over that of a dead holder. Only who holds a second lock for this may do so: without it, two that saw the same
 * dead holder would each take the lock, the later one from the earlier, who lives.
 * @returns false where another run did it first
 */
async function takeOver(taker, { path, text, takeovers }) {
    const { files, mine } = taker;
    const second = `${path}.takeover`;
    await take(taker, second, takeovers + 1);
    try {
        if ((await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path)) !== text)
            return false;
        await files.replace(path, bytesOf(mine));
        return true;
    }
    finally {
        await giveBack(files, { path: second, token: mine.token });
    }
}
async function giveBack(files, { path, token }) {
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
    if (text !== null && parseHolder(text)?.token === token)
        await files.remove(path);
}
function bytesOf(holder) {
    return Buffer.from(JSON.stringify(holder));
}
function refuseLiving(text, { path, what }) {
    const holder = parseHolder(text);
    if (holder === null || isGone(holder))
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; wait until it ends, or delete ${path} if it is gone`);
}
/** null for a text that no run wrote: it names nobody who could still be at work. */
function parseHolder(text) {
    try {
        return holderSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function isGone({ pid, host }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ localPrograms)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-programs.js
var check_programs = __webpack_require__(62157);
;// CONCATENATED MODULE: ./build/shared/host-local/child-environment.js

/** What any program needs to start and to reach the network; nothing here is secret. */
const COMMON = new Set([
    'PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ',
    'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY',
    'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMDATA',
]);
/** The environment of a child: the common variables, those it names, and our `MLOPS_*`. */
function childEnvironment(own, { variables, pass }) {
    const named = new Set(pass.filter((name) => !check_programs/* NEVER_PASSED */.e.test(name)));
    const inherited = Object.entries(own).filter(([name, value]) => value !== undefined && (COMMON.has(name.toUpperCase()) || named.has(name)));
    return { ...Object.fromEntries(inherited), ...variables };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/shared/host-local/forward-lines.js

/** A longer line is cut: a program's output is text for people, and one without line ends must not fill the memory. */
const MAX_LINE = 4096;
/** Hands on each line of a stream of UTF-8, whatever chunks it comes in; the last one too where it has no line end. */
function forwardLines(stream, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const emit = (line) => onLine(line.slice(0, MAX_LINE).toWellFormed());
    stream.on('data', (chunk) => {
        const text = rest + decoder.write(chunk);
        // The line feed of a CR LF may come with the next chunk.
        const open = text.endsWith('\r');
        const lines = (open ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
        rest = (lines.pop() ?? '').slice(0, MAX_LINE) + (open ? '\r' : '');
        for (const line of lines)
            emit(line);
    });
    // Not 'end', which a stream that was destroyed never emits.
    stream.once('close', () => {
        const last = rest + decoder.end();
        if (last !== '')
            emit(last.replace(/\r$/, ''));
    });
}

;// CONCATENATED MODULE: ./build/shared/host-local/programs.js




/** After the friendly signal a program has this long to clean up. */
const GRACE_MS = 3000;
/** What a program wrote before it ended is read within this; only one that left the process group can hold the pipes open longer. */
const DRAIN_MS = 1000;
/** A timer with a longer time goes off at once (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Windows has no process groups. */
const OWN_GROUP = process.platform !== 'win32';
/** Children of this machine: no shell, an environment of their own, a process group that ends with them. */
function localPrograms(environment, cancel) {
    const never = { signal: new AbortController().signal };
    return { run: (request) => runProgram(request, { environment, cancel: request.uninterrupted === true ? never : cancel }) };
}
async function runProgram(request, { environment, cancel }) {
    const [program] = request.command;
    if (program === undefined)
        return { state: 'not-started', reason: 'no program was named' };
    if (cancel.signal.aborted)
        throw new errors/* CancelledError */.cc(`${program} was not started`);
    const started = start(request, environment);
    if (started.state === 'not-started')
        return started;
    const { child } = started;
    const killGroup = () => signalGroup(child, 'SIGKILL');
    let ending = null;
    let grace;
    const end = (why) => {
        if (ending !== null)
            return;
        ending = why;
        signalGroup(child, 'SIGTERM');
        grace = setTimeout(killGroup, GRACE_MS);
    };
    const onAbort = () => end('cancelled');
    const limit = setTimeout(() => end('timed-out'), Math.min(request.timeoutSeconds * 1000, MAX_TIMER_MS));
    cancel.signal.addEventListener('abort', onAbort, { once: true });
    // A second Ctrl-C, or a defect of ours, ends this process at once.
    process.once('exit', killGroup);
    try {
        const ended = await endOf(child, request.onLine);
        killGroup();
        await Promise.all(streamsOf(child).map(drain));
        if (ending === 'cancelled')
            throw new errors/* CancelledError */.cc(`${program} was ended`);
        return ending === 'timed-out' ? { state: 'timed-out' } : ended;
    }
    finally {
        clearTimeout(limit);
        clearTimeout(grace);
        cancel.signal.removeEventListener('abort', onAbort);
        process.off('exit', killGroup);
    }
}
function start(request, environment) {
    const [program = '', ...programArguments] = request.command;
    try {
        const child = (0,external_node_child_process_.spawn)(program, programArguments, {
            cwd: request.directory,
            env: childEnvironment(environment, request),
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: OWN_GROUP,
            shell: false,
            windowsHide: true,
        });
        return { state: 'started', child };
    }
    catch (error) {
        // Node throws some refusals of the system and reports others as an event.
        return { state: 'not-started', reason: reasonOf(error) };
    }
}
/** A grandchild that keeps the pipes open must not keep us: 'exit' decides, and the group ends with it. */
function endOf(child, onLine) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ state: 'not-started', reason: reasonOf(error) }));
        child.once('exit', (code, signal) => resolve(code === null ? { state: 'killed', signal: signal ?? 'unknown' } : { state: 'exited', code }));
        for (const stream of streamsOf(child))
            forwardLines(stream, onLine);
    });
}
function reasonOf({ code, message }) {
    if (code === 'ENOENT')
        return 'not found';
    if (code === 'EACCES')
        return 'it may not be executed (chmod +x makes it executable)';
    if (code === 'E2BIG')
        return 'its arguments and environment are too long for this system';
    return message;
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(OWN_GROUP ? -pid : pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
/** Where the system has no more files to open, a child has none, whatever its type says. */
function streamsOf(child) {
    return [child.stdout, child.stderr].filter((stream) => stream !== null && stream !== undefined);
}
/** What the program wrote before it ended is still in the pipe. */
async function drain(stream) {
    if (stream.closed)
        return;
    const late = setTimeout(() => stream.destroy(), DRAIN_MS);
    await new Promise((resolve) => stream.once('close', () => resolve()));
    clearTimeout(late);
}


/***/ }),

/***/ 23156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelFolder),
/* harmony export */   Q: () => (/* binding */ writableModelFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11644);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);







/*
 * A registry in a directory:
 *   format.json                           which version of this layout
 *   <model>/log/000001.json …             the log, a file per entry, each created if absent
 *   <model>/versions/<sha256 of bundle>/  what a version consists of, copied beside and renamed
 * Names that begin with a dot are unfinished work of a run that is under way or dead; nobody reads them.
 */
const FORMAT = 'mlops/registry/v1';
const formatSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(FORMAT) });
/** The folder of a model in the registry. @throws UserError where the registry was written by a version of mlops that we can't read */
async function modelFolder(root, model) {
    await hasFormat(root);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, modelName(model));
}
/** The same for someone who is about to write there. */
async function writableModelFolder(root, { model, files }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, modelName(model));
    if (!(await hasFormat(root)))
        await files.createIfAbsent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'format.json'), Buffer.from(`${JSON.stringify({ schema: FORMAT })}\n`));
    return folder;
}
/** The name becomes a folder, so it is held against the grammar here too, whoever calls. */
function modelName(model) {
    if (!_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_NAME */ .Ub.test(model))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${JSON.stringify(model)} is no model's name; letters, digits and dashes are allowed`);
    return model;
}
async function hasFormat(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'format.json');
    try {
        (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(formatSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, path);
    }
}


/***/ }),

/***/ 30514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



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

/***/ 97325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
async function readSmallFile(path) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read (${error.code})`, { cause: error });
    });
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not a file`);
        if (stat.size > MAX_BYTES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
