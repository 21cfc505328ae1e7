export const id = 7019;
export const ids = [7019];
export const modules = {

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
function checkPrograms({ data, train, evaluate, deploy = {} }) {
    return [
        ...(train !== undefined && 'env' in train ? checkNames(train.env, ['train', 'env']) : []),
        ...checkNames(evaluate?.predict?.env, ['evaluate', 'predict', 'env']),
        ...(evaluate?.predict !== undefined && data?.id === undefined ? [{ keys: ['evaluate', 'predict'], at: 'key', text: 'evaluate.predict: the program names the rows that it answers, so data.id is needed: the column that does' }] : []),
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

/***/ 87019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/cost-metrics.js
var cost_metrics = __webpack_require__(29754);
// EXTERNAL MODULE: ./build/shared/config/calendar.js
var calendar = __webpack_require__(74893);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
;// CONCATENATED MODULE: ./build/shared/config/check-expectations.js



/** Whether a text can be a value of a column of this type. */
const CAN_BE = {
    integer: (text) => /^-?\d+$/.test(text),
    number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
    string: () => true,
    boolean: (text) => /^(?:true|false)$/i.test(text),
    date: calendar/* isDate */.$,
    timestamp: calendar/* isDateOrTimestamp */.y,
};
/** Ranges of what the values of a column are together: mean, stddev, quantiles, shares. */
function checkExpectations(column, keys) {
    const { type = 'string', mean, stddev, quantiles = {}, shares = {} } = column;
    const ofNumbers = ['mean', 'stddev', 'quantiles'].filter((check) => column[check] !== undefined && type !== 'integer' && type !== 'number');
    const wrong = ofNumbers.map((check) => at([...keys, check], 'key', `only numbers have ${check === 'quantiles' ? check : `a ${check}`}; this is a column of type ${type}`));
    const ranges = [
        [[...keys, 'mean'], mean],
        [[...keys, 'stddev'], stddev],
        ...Object.entries(quantiles).map(([share, range]) => [[...keys, 'quantiles', share], range]),
        ...Object.entries(shares).map(([value, range]) => [[...keys, 'shares', value], range]),
    ];
    return [
        ...wrong,
        ...ranges.flatMap(([path, range]) => (range === undefined ? [] : checkRange(path, range))),
        ...Object.keys(quantiles).flatMap((share) => (Number(share) > 0 && Number(share) < 1 ? [] : [at([...keys, 'quantiles', share], 'key', `${(0,describe_value/* describeValue */.b)(share)} found, a share between 0 and 1 expected, such as 0.5 for the median`)])),
        ...Object.entries(shares).flatMap(([value, { min = 0, max = 1 }]) => [
            ...(CAN_BE[type](value) ? [] : [at([...keys, 'shares', value], 'key', `${(0,describe_value/* describeValue */.b)(value)} can't be a value of a column of type ${type}`)]),
            ...(min > 1 || max < 0 ? [at([...keys, 'shares', value], 'value', 'a share lies between 0 and 1')] : []),
        ]),
    ];
}
function checkRange(path, { min, max }) {
    if (min === undefined && max === undefined)
        return [at(path, 'value', 'a range has a min, a max, or both')];
    return min !== undefined && max !== undefined && min > max ? [at(path, 'value', `min ${min} is above max ${max}`)] : [];
}
function at(keys, place, text) {
    return { keys, at: place, text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${text}` };
}

// EXTERNAL MODULE: ./build/shared/config/check-pattern.js
var check_pattern = __webpack_require__(50360);
;// CONCATENATED MODULE: ./build/shared/config/check-columns.js





const NUMBER = { fits: (value) => typeof value === 'number', expected: 'a number' };
const DATE = { fits: (value) => typeof value === 'string' && (0,calendar/* isDate */.$)(value), expected: 'a date such as 2001-03-10' };
const TIMESTAMP = { fits: (value) => typeof value === 'string' && (0,calendar/* isDateOrTimestamp */.y)(value), expected: 'a time such as 2001-03-10T14:30:00Z' };
const STRING = { fits: (value) => typeof value === 'string', expected: 'a text' };
/** What `values` may hold. */
const VALUES = {
    integer: { fits: Number.isSafeInteger, expected: 'a whole number' },
    number: NUMBER,
    string: STRING,
    boolean: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
    date: DATE,
    timestamp: TIMESTAMP,
};
/** What `min` and `max` may be; texts and booleans have no order that a bound would mean. */
const BOUNDS = { integer: NUMBER, number: NUMBER, date: DATE, timestamp: TIMESTAMP };
function checkColumns({ data }) {
    const columns = Object.entries(data?.columns ?? {}).flatMap(([name, column]) => {
        const keys = ['data', 'columns', name];
        return [...checkColumn(column, keys), ...checkLengths(column, keys), ...checkExpectations(column, keys), ...checkLevel({ type: true, ...column }, keys)];
    });
    const rows = data?.rows ?? {};
    const problems = [...columns, ...checkLevel(rows, ['data', 'rows'])];
    if (rows.min === undefined || rows.max === undefined || rows.min <= rows.max)
        return problems;
    return [...problems, reversed(['data', 'rows'], rows.min, rows.max)];
}
/** A level of a check that isn't made would look like one that is. */
function checkLevel(holder, keys) {
    const level = 'level' in holder ? holder.level : undefined;
    if (typeof level !== 'object' || level === null)
        return [];
    return Object.keys(level)
        .filter((check) => !Object.hasOwn(holder, check))
        .map((check) => ({ keys: [...keys, 'level', check], at: 'key', text: `${(0,key_path/* formatKeyPath */.K)([...keys, 'level', check])}: ${(0,key_path/* formatKeyPath */.K)(keys)} has no ${check} that could have a level` }));
}
/** Only texts have a length that anybody means. */
function checkLengths(column, keys) {
    const bounds = ['min-length', 'max-length'].filter((bound) => column[bound] !== undefined);
    if ((column.type ?? 'string') !== 'string') {
        return bounds.map((bound) => ({ keys: [...keys, bound], at: 'key', text: `${(0,key_path/* formatKeyPath */.K)([...keys, bound])}: only texts have a ${bound}; this is ${typed(column)}` }));
    }
    const { 'min-length': min = 0, 'max-length': max = Number.POSITIVE_INFINITY } = column;
    return min <= max ? [] : [{ keys: [...keys, 'min-length'], at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: min-length ${min} is above max-length ${max}` }];
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
    const fault = column.pattern === undefined ? null : (0,check_pattern/* checkPattern */.r)(column.pattern);
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

;// CONCATENATED MODULE: ./build/shared/config/check-drift.js
/** A profile keeps no values with show-values: false, so that only rows can be compared with. */
function checkDrift({ data }) {
    const { drift } = data ?? {};
    if (drift === undefined || data?.['show-values'] !== false || /[/\\]|\.\w+$/.test(drift.against.replace(/@v\d+\.\d+\.\d+$/, '')))
        return [];
    return [{ keys: ['data', 'drift'], at: 'key', text: `data.drift does not go with show-values: false, because the profile of ${JSON.stringify(drift.against)} then keeps no values to compare with; name a data file in data.drift.against` }];
}

// EXTERNAL MODULE: ./build/shared/config/check-gates.js
var check_gates = __webpack_require__(29702);
// EXTERNAL MODULE: ./build/shared/config/check-programs.js
var check_programs = __webpack_require__(62157);
;// CONCATENATED MODULE: ./build/shared/config/check-tensors.js

/** The columns of an input, and the input that they are of, say something only together. */
function checkTensors(config) {
    return ['onnx', 'saved-model'].flatMap((section) => checkSection(config, section));
}
function checkSection({ data, evaluate }, section) {
    const { input, features } = evaluate?.[section] ?? {};
    const keys = ['evaluate', section];
    if (input !== undefined && features === undefined)
        return [{ keys: [...keys, 'input'], at: 'value', text: `evaluate.${section}.input: ${(0,describe_value/* describeValue */.b)(input)} has no features; name its columns in evaluate.${section}.features, in the order in which the model was trained` }];
    if (features === undefined)
        return [];
    if (input === undefined)
        return [{ keys: [...keys, 'features'], at: 'key', text: `evaluate.${section}.features: name the input that they fill in evaluate.${section}.input` }];
    const place = features.findIndex((name) => name === data?.target);
    return place === -1 ? [] : [{ keys: [...keys, 'features', place], at: 'value', text: `evaluate.${section}.features[${place}]: ${(0,describe_value/* describeValue */.b)(data?.target)} is data.target and can't be a feature` }];
}

// EXTERNAL MODULE: ./build/shared/config/split-column.js
var split_column = __webpack_require__(30322);
;// CONCATENATED MODULE: ./build/shared/config/check-roles.js




/** Which column is what: id, target, features, split. */
function checkRoles(config) {
    return [...checkTraining(config), ...checkFeatures(config), ...checkSplit(config), ...checkRows(config)];
}
function checkTraining({ data, train, evaluate }) {
    if (train === undefined)
        return [];
    if (train.baseline !== undefined && evaluate?.baseline !== 'base')
        return [{ keys: ['train', 'baseline'], at: 'key', text: 'train.baseline: rerun trains the base commit again, so it goes with evaluate.baseline: base alone' }];
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
            return [problem(keys, `${(0,describe_value/* describeValue */.b)(feature)} is data.${role} and can't be a feature`)];
        return again ? [problem(keys, `${(0,describe_value/* describeValue */.b)(feature)} is there twice`)] : [];
    });
}
/** A row can't count by what is to be predicted of it, and a row of the data is there once. */
function checkRows({ data, evaluate }) {
    const { weight, repeat, show } = evaluate ?? {};
    return [
        ...(weight !== undefined && weight === data?.target ? [problem(['evaluate', 'weight'], `${(0,describe_value/* describeValue */.b)(weight)} is data.target and can't weigh the rows`)] : []),
        ...(repeat !== undefined && data !== undefined ? [problem(['evaluate', 'repeat'], 'trials are averaged where the predictions bring their own rows; it does not go with a data section')] : []),
        ...(show !== undefined && data?.['show-values'] === false ? [problem(['evaluate', 'show'], 'data.show-values is false, so no text of a row may stand in a report; leave one of the two out')] : []),
    ];
}
function checkSplit({ data }) {
    if (data === undefined)
        return [];
    const { id, target, split } = data;
    const problems = [];
    if (id !== undefined && id === target)
        problems.push(problem(['data', 'target'], `${(0,describe_value/* describeValue */.b)(target)} is data.id too; name another column`));
    if ((split?.by === 'hash' || split?.by === 'group') && split.test + split.validation >= 1) {
        problems.push(problem(['data', 'split'], `test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`));
    }
    const column = (0,split_column/* splitColumn */.ho)(split);
    if (column !== undefined && column === target)
        problems.push(problem(['data', 'split', 'column'], `${(0,describe_value/* describeValue */.b)(target)} is data.target and can't split the rows`));
    if (split?.by === 'column')
        problems.push(...checkSides(split));
    if (split?.by !== 'time')
        return problems;
    if (!(0,calendar/* isDateOrTimestamp */.y)(split['test-from'])) {
        problems.push(problem(['data', 'split', 'test-from'], `${(0,describe_value/* describeValue */.b)(split['test-from'])} found, a date such as 2001-03-10 expected`));
    }
    return problems;
}
/** A value can't stand for two sides. */
function checkSides(split) {
    const known = new Map();
    return split_column/* SIDES */.BV.flatMap((side) => (0,split_column/* sideNames */.WT)(split[side]).flatMap((name) => {
        const other = known.get(name);
        known.set(name, side);
        return other === undefined || other === side ? [] : [problem(['data', 'split', side], `${(0,describe_value/* describeValue */.b)(name)} stands for ${other} too; a row is on one side`)];
    }));
}
function problem(keys, text) {
    return { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${text}` };
}

// EXTERNAL MODULE: ./build/shared/config/gate-id.js
var gate_id = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
;// CONCATENATED MODULE: ./build/shared/config/check-waivers.js




/** More than these nobody reads. */
const MAX_NAMED = 10;
/** Each waiver lets one gate be, that there is. When it ends is checked where the time is known. */
function checkWaivers({ gates = [], waivers = [] }) {
    // Two of the same id are told by themselves; until that is mended, no id is sure.
    if (!(0,gate_id/* haveOwnIds */.tq)(gates))
        return [];
    const ids = (0,gate_id/* gateIds */.GQ)(gates);
    return waivers.flatMap(({ gate }, place) => {
        const keys = ['waivers', place, 'gate'];
        if (!ids.includes(gate))
            return [check_waivers_problem(keys, `${(0,describe_value/* describeValue */.b)(gate)} is the id of no gate; ${hint(gate, ids)}`)];
        const first = waivers.findIndex((other) => other.gate === gate);
        return first === place ? [] : [check_waivers_problem(keys, `${(0,describe_value/* describeValue */.b)(gate)} is waived by waivers[${first}] already; keep one`)];
    });
}
function hint(gate, ids) {
    const nearest = (0,nearest_name/* nearestName */.q)(gate, ids);
    if (nearest !== null)
        return `did you mean ${(0,describe_value/* describeValue */.b)(nearest)}?`;
    if (ids.length === 0)
        return 'there are no gates';
    const more = ids.length - MAX_NAMED;
    return `there are ${ids.slice(0, MAX_NAMED).map(describe_value/* describeValue */.b).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function check_waivers_problem(keys, text) {
    return { keys, at: 'value', text: `${(0,key_path/* formatKeyPath */.K)(keys)}: ${text}` };
}

;// CONCATENATED MODULE: ./build/shared/config/cross-check.js








/** What no single key shows: values that contradict each other, names that lead nowhere. */
function crossCheck(config) {
    return [...checkColumns(config), ...checkRoles(config), ...checkDrift(config), ...(0,check_gates/* checkGates */.P)(config), ...checkTensors(config), ...checkWaivers(config), ...(0,check_programs/* checkPrograms */.u)(config), ...checkFolders(config), ...checkRegistry(config)];
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

// EXTERNAL MODULE: ./build/shared/config/parse-config-text.js + 4 modules
var parse_config_text = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
;// CONCATENATED MODULE: ./build/shared/config/load-config.js







/**
 * Reads mlops.yml. Where gates or a train section stand without `evaluate`, its defaults hold.
 * @throws UserError with a line per mistake: `mlops.yml:12:5: what is wrong; what is allowed`
 */
async function loadConfig(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    return await readConfig(await (0,read_config_text/* readConfigText */.i)(absolute), absolute);
}
/** @param absolute path of the file that the text is, or would be, of */
async function readConfig(text, absolute) {
    const name = (0,external_node_path_.basename)(absolute);
    const { yaml, written, data, refuse } = (0,parse_config_text/* parseConfigText */.B)(name, text, schema/* configSchema */.Qn);
    refuse([...crossCheck(data), ...(await ruleProblems(data))]);
    return {
        config: withoutInheritedNames(withDefaults(data, written)),
        path: absolute,
        name,
        directory: (0,external_node_path_.dirname)(absolute),
        lineOf: (keys) => {
            const place = (0,yaml_document/* findPlace */.P)(yaml.document, keys);
            return place === null ? null : yaml.position(place.key).line;
        },
        placeOf: (keys) => {
            const place = (0,yaml_document/* findPlace */.P)(yaml.document, keys);
            if (place === null)
                return null;
            const { line, col } = yaml.position(place.value);
            return `${line}:${col}`;
        },
    };
}
/** What reads rules is large, and most files have none. */
async function ruleProblems(config) {
    if (config.data?.rules === undefined)
        return [];
    const { checkRules } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 76917));
    return checkRules(config);
}
function withDefaults(parsed, written) {
    const config = withModes(parsed, written);
    const judged = config.gates !== undefined || config.train !== undefined;
    return judged && config.evaluate === undefined ? { ...config, evaluate: schema/* evaluateSchema */.$F.parse({}) } : config;
}
/** Costs vary with the machine: a gate on one only warns, unless it says otherwise. */
function withModes(config, written) {
    const items = 'gates' in written && Array.isArray(written.gates) ? written.gates : [];
    if (config.gates === undefined)
        return config;
    return { ...config, gates: config.gates.map((gate, place) => ((0,cost_metrics/* isCostMetric */.A)(gate.metric) && !saysMode(items[place]) ? { ...gate, mode: 'warn' } : gate)) };
}
function saysMode(gate) {
    return typeof gate === 'object' && gate !== null && 'mode' in gate;
}
/** A column may be called `toString`: looking it up must not find what every object has. */
function withoutInheritedNames(config) {
    for (const names of [config.data?.columns, config.deploy])
        if (names !== undefined)
            Object.setPrototypeOf(names, null);
    return config;
}


/***/ })

};
