export const id = 2853;
export const ids = [2853,1808,6307,8688,1545];
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

/***/ 42229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25893);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


/**
 * The environment that was asked for; by default the only one, else `production`.
 * @throws UserError with the names there are
 */
function chooseEnvironment({ deploy = {} }, asked) {
    const names = Object.keys(deploy);
    if (names.length === 0)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('mlops.yml has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }');
    const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
    const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
    if (config !== undefined)
        return { name, config };
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
    const wanted = asked === undefined ? 'mlops.yml has several environments and none is called production; name one' : `no environment ${JSON.stringify(asked)} under deploy in mlops.yml`;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}


/***/ }),

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _actions_deploy_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42229);
/* harmony import */ var _shared_judge_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32589);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68875);




const runCommand = {
    usage: '[options]',
    description: 'Runs every stage that mlops.yml describes, in order, and stops at the first that does not pass.',
    options: { environment: { description: 'Which environment to deploy to; default: the only one, else production', flag: false } },
    positionals: 0,
    async run({ openSession, options, installation, print }) {
        const session = await openSession();
        (0,_shared_judge_check_configured_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfiguredMetrics */ .e)(session.loaded);
        // A mistyped environment, or a registry that can't be read, is no news to get after an hour of training.
        if (options['environment'] !== undefined || deploys(session))
            (0,_actions_deploy_choose_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEnvironment */ .H)(session.loaded.config, options['environment']);
        await session.ports.ledger.read(session.loaded.config.model);
        print(`${session.loaded.config.model}: ${session.loaded.path}\n`);
        const outputs = {};
        let report = null;
        for (const { stage, run } of stepsOf(session)) {
            const outcome = await run({ session, installation, options: stage === 'deploy' ? { environment: options['environment'] } : {} });
            outputs[stage] = outcome.outputs;
            print(`${outcome.text}\n`);
            if (stage === 'evaluate-and-gate')
                report = outcome.report;
            if (outcome.exitCode !== _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok) {
                print(`Stopped after ${stage}. Report: ${outcome.report ?? report}`);
                return { exitCode: outcome.exitCode, outputs };
            }
        }
        print(`Report: ${report}`);
        return { exitCode: _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, outputs };
    },
};
/** A section that mlops.yml doesn't have is a stage that isn't asked for. Judging always is: what wasn't judged is never registered. */
function stepsOf(session) {
    const { config } = session.loaded;
    return [
        ...(config.data === undefined ? [] : [{ stage: 'validate-data', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runValidateData */ .w9 }]),
        ...(config.train === undefined ? [] : [{ stage: 'train', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runTrain */ .MJ }]),
        { stage: 'evaluate-and-gate', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvaluate */ .b$ },
        { stage: 'register-model', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runRegister */ .Vp },
        ...(deploys(session) ? [{ stage: 'deploy', run: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .runDeploy */ .zt }] : []),
    ];
}
function deploys({ loaded: { config } }) {
    return Object.keys(config.deploy ?? {}).length > 0;
}


/***/ }),

/***/ 18764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stageOptions),
/* harmony export */   y: () => (/* binding */ parseStageOptions)
/* harmony export */ });
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


/** The options of a stage are the inputs of its action: same names, same meaning. `config` is common to all commands. */
function stageOptions(inputs) {
    const entries = Object.entries(inputs.shape).filter(([name]) => name !== 'config');
    return Object.fromEntries(entries.map(([name, schema]) => {
        const type = schema;
        return [name, { description: type.description ?? '', flag: type.safeParse('true').data === true }];
    }));
}
/** @throws UserError naming the first option with a value that is not allowed */
function parseStageOptions(inputs, options) {
    const known = Object.entries(options).filter(([name]) => Object.hasOwn(inputs.shape, name));
    const result = inputs.safeParse(Object.fromEntries(known));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const name = issue?.path.join('.') ?? '';
    const allowed = issue?.code === 'invalid_value' ? `allowed are ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(issue.values.map(String))}` : issue?.message;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${name} ${JSON.stringify(options[name])}: ${allowed}`);
}


/***/ }),

/***/ 68875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zt: () => (/* binding */ runDeploy),
  b$: () => (/* binding */ runEvaluate),
  Vp: () => (/* binding */ runRegister),
  MJ: () => (/* binding */ runTrain),
  w9: () => (/* binding */ runValidateData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/cli/stage-options.js
var stage_options = __webpack_require__(18764);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/cli/run-transcript.js


/*
 * What `mlops run` prints of each stage: plain text for a terminal or a log. Escaping of outside text is the log's.
 */
const INDENT = ' '.repeat(4);
/** Places of a finding; the report has more of them. */
const PLACES_SHOWN = 5;
function stageLines(verdict, stage, { head, lines }) {
    return [`${format/* ICON */.kb[verdict]} ${stage.padEnd(18)} ${head}`, ...lines.map((line) => INDENT + line)].join('\n');
}
function validateDataLines(result) {
    const columns = Object.keys(result.columns).length;
    const findings = result.findings.filter(({ level }) => level !== 'info');
    const found = findings.length === 0 ? 'no findings' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
    const head = `${(0,format/* formatRows */.dZ)(result.rows)}, ${columns} ${columns === 1 ? 'column' : 'columns'}, ${found}`;
    return stageLines(result.verdict, 'validate-data', { head, lines: findings.flatMap(findingLines) });
}
function findingLines({ level, message, examples, count }) {
    const places = examples.slice(0, PLACES_SHOWN).map(({ file, line, value }) => `${INDENT}${file}:${line}${value === null ? '' : ` ${JSON.stringify(value)}`}`);
    const more = examples.length > 0 && count > places.length ? [`${INDENT}and ${(0,format/* formatCount */.B4)(count - places.length)} more`] : [];
    return [`${level}: ${message}`, ...places, ...more];
}
function trainLines(result) {
    const how = result.reused
        ? 'nothing changed, so nothing was trained'
        : result.epochs === null
            ? `your program ran for ${(0,format/* formatSeconds */.Xo)(result.seconds)}`
            : `${result.epochs} ${result.epochs === 1 ? 'epoch' : 'epochs'}, the weights of epoch ${result.best_epoch} kept, ${(0,format/* formatSeconds */.Xo)(result.seconds)} on ${result.model.backend}`;
    const { train, validation, test } = result.rows;
    const rows = `rows: ${(0,format/* formatCount */.B4)(train)} to train, ${(0,format/* formatCount */.B4)(validation)} to stop, ${(0,format/* formatCount */.B4)(test)} to judge`;
    return stageLines(result.verdict, 'train', { head: how, lines: [rows, `model ${(0,digest/* shortDigest */.VK)(result.model.digest)}`] });
}
function evaluateLines(result) {
    const interval = `${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)} interval`;
    const metrics = Object.entries(result.metrics).map(([name, value]) => `${name.padEnd(20)} ${shown(value)}`);
    const gates = result.gates.length === 0 ? ['there is no gate in mlops.yml, and what met none has not passed: add one'] : result.gates.map(gateLine);
    return stageLines(result.verdict, 'evaluate-and-gate', { head: `${(0,format/* formatRows */.dZ)(result.rows)} judged, ${interval}`, lines: [...metrics, baselineLine(result.baseline), ...gates] });
}
function baselineLine(baseline) {
    if (baseline.state === 'compared')
        return `compared with ${baseline.reference}${baseline.version === null ? '' : ` (v${baseline.version})`} on the same ${(0,format/* formatRows */.dZ)(baseline.rows)}`;
    if (baseline.state === 'unavailable')
        return `no comparison: ${baseline.reason}`;
    return baseline.state === 'first-version' ? 'first version: nothing to compare with' : 'not compared with a baseline';
}
function gateLine({ gate, verdict, mode, reason }) {
    return `${format/* ICON */.kb[verdict]} ${gate}${mode === 'warn' ? ' (warns only)' : ''}: ${reason}`;
}
function shown({ value, low, high, reason }) {
    if (value === null)
        return `undefined: ${reason ?? ''}`;
    const decimals = (0,format/* decimalsFor */.Wm)(value, ((high ?? 0) - (low ?? 0)) / 2);
    return low === null || high === null ? (0,format/* formatNumber */.ZV)(value, decimals) : `${(0,format/* formatNumber */.ZV)(value, decimals)} (${(0,format/* formatNumber */.ZV)(low, decimals)} … ${(0,format/* formatNumber */.ZV)(high, decimals)})`;
}
function registerLines(result) {
    const again = result.judged_again === true ? 'judged again, with the same verdict' : result.judged_again;
    const how = result.reused ? 'the same bytes as before: reused' : result.dry_run ? 'would be registered' : 'registered';
    return stageLines(result.verdict, 'register-model', { head: `${result.tag}, ${how}`, lines: [again] });
}
function deployLines(result) {
    const states = {
        deployed: `${result.environment} serves v${result.version}`,
        unchanged: result.dry_run ? `${result.environment} was left as it is: a dry run` : result.verdict === 'pass' ? `${result.environment} serves v${result.version} already` : `${result.environment} was left as it is`,
        'rolled-back': `v${result.version} failed; ${result.previous_version === null ? 'nothing serves, as before' : `v${result.previous_version} serves again`}`,
        broken: `${result.environment} needs a person`,
    };
    return stageLines(result.verdict, 'deploy', { head: states[result.state], lines: [result.reason, ...(result.location === null ? [] : [result.location])].filter((line) => line !== '') });
}

;// CONCATENATED MODULE: ./build/cli/stages.js




async function runValidateData({ session, options }) {
    const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8978), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 58978));
    const { validateDataOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 80249));
    const { data } = (0,stage_options/* parseStageOptions */.y)(validateDataOptionsSchema, options);
    const { result, directory } = await validateData({ ...session, data }, session.ports);
    const outputs = { verdict: result.verdict, data: directory, digest: result.data.digest, rows: result.rows, ...filesOf(directory) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: validateDataLines(result), outputs, report: outputs.report };
}
async function runTrain({ session, options, installation }) {
    const { train } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8277), __webpack_require__.e(1125), __webpack_require__.e(1424)]).then(__webpack_require__.bind(__webpack_require__, 21125));
    const { trainInputsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6240)]).then(__webpack_require__.bind(__webpack_require__, 96240));
    const { data } = (0,stage_options/* parseStageOptions */.y)(trainInputsSchema, options);
    const { result, directory } = await train({ ...session, data, wasmDirectory: installation.wasmDirectory }, session.ports);
    const outputs = { verdict: result.verdict, model: (0,external_node_path_.join)(directory, 'bundle'), digest: result.model.digest, reused: result.reused, ...filesOf(directory) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: trainLines(result), outputs, report: outputs.report };
}
async function runEvaluate({ session, options, installation }) {
    const { evaluateAndGate } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8277), __webpack_require__.e(2440), __webpack_require__.e(3634), __webpack_require__.e(3138), __webpack_require__.e(6367), __webpack_require__.e(9282), __webpack_require__.e(9043)]).then(__webpack_require__.bind(__webpack_require__, 19282));
    const { evaluateOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 92045));
    const { inconclusive, model, data, baseline } = (0,stage_options/* parseStageOptions */.y)(evaluateOptionsSchema, options);
    const { result, directory } = await evaluateAndGate({ ...session, model, data, baseline, wasmDirectory: installation.wasmDirectory }, session.ports);
    const outputs = { verdict: result.verdict, evaluation: directory, model: model ?? (0,external_node_path_.join)(session.workDirectory, 'train', 'bundle'), digest: result.model.digest, ...filesOf(directory) };
    const excused = result.verdict === 'inconclusive' && inconclusive === 'warn';
    return { exitCode: excused ? exit_code/* EXIT */.dc.ok : (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: evaluateLines(result), outputs, report: outputs.report };
}
async function runRegister({ session, options, installation }) {
    const { registerModel } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8277), __webpack_require__.e(3634), __webpack_require__.e(3138), __webpack_require__.e(9665), __webpack_require__.e(3789)]).then(__webpack_require__.bind(__webpack_require__, 19665));
    const { registerOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 91527));
    const { 'dry-run': dryRun, model, evaluation, data, bump, stage } = (0,stage_options/* parseStageOptions */.y)(registerOptionsSchema, options);
    const { result, directory } = await registerModel({ ...session, model, evaluation, data, bump, stage, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
    const files = directory === null ? { result: null, report: null } : filesOf(directory);
    const { verdict, tag, digest, reused } = result;
    const outputs = { verdict, version: tag, tag, digest, reused, 'release-url': result.release_url, ...files };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(verdict), text: registerLines(result), outputs, report: files.report };
}
async function runDeploy({ session, options, installation }) {
    const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2440), __webpack_require__.e(3095), __webpack_require__.e(2393), __webpack_require__.e(6662)]).then(__webpack_require__.bind(__webpack_require__, 22393));
    const { deployOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2325)]).then(__webpack_require__.bind(__webpack_require__, 82325));
    const { 'dry-run': dryRun, version, environment, rollback, to, reason } = (0,stage_options/* parseStageOptions */.y)(deployOptionsSchema, options);
    const { result, directory } = await deploy({ ...session, version, environment, rollback, to, reason, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
    const { verdict, state, digest, location } = result;
    const named = (number) => (number === null ? null : `${session.loaded.config.model}@v${number}`);
    const outputs = { verdict, state, environment: result.environment, version: named(result.version), 'previous-version': named(result.previous_version), digest, location, ...filesOf(directory) };
    return { exitCode: state === 'broken' ? exit_code/* EXIT */.dc.broken : (0,exit_code/* exitCodeOfVerdict */.og)(verdict), text: deployLines(result), outputs, report: outputs.report };
}
function filesOf(directory) {
    return { result: (0,external_node_path_.join)(directory, 'result.json'), report: (0,external_node_path_.join)(directory, 'report.md') };
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

/***/ 32589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94684);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    const metrics = config.evaluate?.metrics ?? [];
    const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 94684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkMetricNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60310);



/** What people write for a metric; edit distance would lead from `auc` to `f1`. */
const OTHER_NAMES = new Map([
    ['auc', 'roc_auc'],
    ['auroc', 'roc_auc'],
    ['ap', 'average_precision'],
    ['pr_auc', 'average_precision'],
    ['logloss', 'log_loss'],
    ['cross_entropy', 'log_loss'],
    ['brier', 'brier_score'],
    ['ece', 'calibration_error'],
    ['mcc', 'matthews_corrcoef'],
    ['sensitivity', 'recall'],
    ['mae', 'mean_absolute_error'],
    ['mse', 'mean_squared_error'],
    ['rmse', 'root_mean_squared_error'],
    ['mape', 'mean_absolute_percentage_error'],
]);
/**
 * Refuses a metric that is unknown, or not of this task, wherever one is named: nothing has run yet.
 * @param task null where the target has not been read
 * @throws UserError with the place, the nearest name and the allowed ones
 */
function checkMetricNames(named, task) {
    for (const [index, name] of named.metrics.entries()) {
        const line = named.metricLines?.[index] ?? null;
        check(line === null ? 'evaluate.metrics' : `evaluate.metrics in line ${line}`, name, task);
    }
    for (const [index, { metric }] of named.gates.entries()) {
        const line = named.gateLines[index] ?? null;
        check(line === null ? `gates[${index}]` : `the gate in line ${line}`, metric, task);
    }
}
function check(place, name, task) {
    const metric = _metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.get(name);
    if (metric !== undefined && (task === null || metric.task === task))
        return;
    const allowed = [..._metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C].filter(([, { task: of }]) => task === null || of === task).map(([allowedName]) => allowedName);
    const list = `allowed${task === null ? '' : ` for ${task}`}: ${allowed.join(', ')}`;
    if (metric !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${place}: metric ${JSON.stringify(name)} is for ${metric.task}, but the target is ${task}; ${list}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${place}: there is no metric ${JSON.stringify(name)}; did you mean ${JSON.stringify(nearest(name, allowed))}? (${list})`);
}
function nearest(name, allowed) {
    const plain = name.slice(0, 100).toLowerCase().replaceAll(/[\s-]+/g, '_').replace(/^neg_/, '');
    // scikit-learn's functions end in `_score` where its scorers don't.
    const candidates = [OTHER_NAMES.get(plain), plain, plain.replace(/_score$/, '')];
    return candidates.find((candidate) => candidate !== undefined && allowed.includes(candidate)) ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(plain, allowed);
}


/***/ }),

/***/ 55488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   VW: () => (/* binding */ matthewsCorrcoef),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   lD: () => (/* binding */ classMetric),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   wo: () => (/* binding */ confusionOf),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/** Makes a metric out of a formula on the four counts. Labels and classes are 0 or 1. */
function classMetric(formula) {
    return (labels, classes) => {
        const cells = labels.map((label, row) => 2 * label + (classes[row] ?? 0));
        return (counts) => {
            const totals = new Float64Array(4);
            for (let row = 0; row < cells.length; row++) {
                const cell = cells[row] ?? 0;
                totals[cell] = (totals[cell] ?? 0) + (counts[row] ?? 0);
            }
            return formula(confusionOfCells(totals));
        };
    };
}
function confusionOf(labels, classes) {
    const totals = new Float64Array(4);
    for (const [row, label] of labels.entries()) {
        const cell = 2 * label + (classes[row] ?? 0);
        totals[cell] = (totals[cell] ?? 0) + 1;
    }
    return confusionOfCells(totals);
}
function confusionOfCells([trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0]) {
    return { truePositives, falsePositives, trueNegatives, falseNegatives };
}
/*
 * Where the denominator is 0 each of these is 0/0 = NaN, so the value is undefined.
 * scikit-learn answers 0 there by default (`zero_division`), which a `max` gate would let pass.
 */
function accuracy({ truePositives, falsePositives, trueNegatives, falseNegatives }) {
    return (truePositives + trueNegatives) / (truePositives + falsePositives + trueNegatives + falseNegatives);
}
function precision({ truePositives, falsePositives }) {
    return truePositives / (truePositives + falsePositives);
}
function recall({ truePositives, falseNegatives }) {
    return truePositives / (truePositives + falseNegatives);
}
function specificity({ trueNegatives, falsePositives }) {
    return trueNegatives / (trueNegatives + falsePositives);
}
/** Mean of recall and specificity; undefined with one class, where scikit-learn takes the one that is left. */
function balancedAccuracy(confusion) {
    return (recall(confusion) + specificity(confusion)) / 2;
}
function f1({ truePositives, falsePositives, falseNegatives }) {
    return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}
/** Matthews 1975. Undefined where the truth or the answers are all of one class (scikit-learn: 0). */
function matthewsCorrcoef({ truePositives, falsePositives, trueNegatives, falseNegatives }) {
    const answeredPositive = truePositives + falsePositives;
    const positive = truePositives + falseNegatives;
    const negative = trueNegatives + falsePositives;
    const answeredNegative = trueNegatives + falseNegatives;
    const agreement = truePositives * trueNegatives - falsePositives * falseNegatives;
    return agreement / Math.sqrt(answeredPositive * positive * negative * answeredNegative);
}


/***/ }),

/***/ 60310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ METRICS),
  S: () => (/* binding */ metricNamed)
});

// EXTERNAL MODULE: ./build/shared/judge/class-metrics.js
var class_metrics = __webpack_require__(55488);
;// CONCATENATED MODULE: ./build/shared/judge/mean-of.js
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    return (counts) => {
        let sum = 0;
        let rows = 0;
        for (let row = 0; row < values.length; row++) {
            const count = counts[row] ?? 0;
            rows += count;
            sum += count * (values[row] ?? 0);
        }
        return sum / rows;
    };
}

;// CONCATENATED MODULE: ./build/shared/judge/regression-metrics.js

function prepareMeanAbsoluteError(labels, values) {
    return meanOf(absoluteErrors(labels, values));
}
function prepareMeanSquaredError(labels, values) {
    return meanOf(values.map((value, row) => (value - (labels[row] ?? 0)) ** 2));
}
function prepareRootMeanSquaredError(labels, values) {
    const meanSquaredError = prepareMeanSquaredError(labels, values);
    return (counts) => Math.sqrt(meanSquaredError(counts));
}
/** A share, not percent. A label of 0 counts as 2⁻⁵², as in scikit-learn, so the value is then huge, not undefined. */
function prepareMeanAbsolutePercentageError(labels, values) {
    return meanOf(values.map((value, row) => Math.abs(value - (labels[row] ?? 0)) / Math.max(Math.abs(labels[row] ?? 0), Number.EPSILON)));
}
/** The middle absolute error, or the mean of the two in the middle. */
function prepareMedianAbsoluteError(labels, values) {
    const errors = absoluteErrors(labels, values);
    const order = Uint32Array.from(errors, (_, row) => row).sort((a, b) => (errors[a] ?? 0) - (errors[b] ?? 0));
    return (counts) => {
        const rows = counts.reduce((sum, count) => sum + count, 0);
        const lowerMiddle = Math.floor((rows - 1) / 2);
        const upperMiddle = Math.floor(rows / 2);
        let before = 0;
        let lower = Number.NaN;
        for (const row of order) {
            before += counts[row] ?? 0;
            if (Number.isNaN(lower) && before > lowerMiddle)
                lower = errors[row] ?? 0;
            if (before > upperMiddle)
                return (lower + (errors[row] ?? 0)) / 2;
        }
        return Number.NaN;
    };
}
/** 1 − residual ÷ total sum of squares. Undefined where the labels do not vary (scikit-learn: 1 or 0). */
function prepareR2(labels, values) {
    const meanLabel = meanOf(labels);
    return (counts) => {
        const mean = meanLabel(counts);
        let residual = 0;
        let total = 0;
        let [low, high] = [Infinity, -Infinity];
        for (let row = 0; row < labels.length; row++) {
            const count = counts[row] ?? 0;
            if (count === 0)
                continue;
            const label = labels[row] ?? 0;
            residual += count * (label - (values[row] ?? 0)) ** 2;
            total += count * (label - mean) ** 2;
            if (label < low)
                low = label;
            if (label > high)
                high = label;
        }
        // Of equal labels the total may be a rounding error instead of 0.
        return low < high ? 1 - residual / total : Number.NaN;
    };
}
function absoluteErrors(labels, values) {
    return values.map((value, row) => Math.abs(value - (labels[row] ?? 0)));
}

;// CONCATENATED MODULE: ./build/shared/judge/score-metrics.js

const BINS = 15;
/** Mann and Whitney's share of pairs (positive, negative) in the right order, ties half. Undefined with one class. */
function prepareRocAuc(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let positives = 0;
        let negatives = 0;
        let tiedPositives = 0;
        let tiedNegatives = 0;
        let area = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            if (labels[row] === 1)
                tiedPositives += count;
            else
                tiedNegatives += count;
            if (lastOfTie[place] === 0)
                continue;
            area += tiedNegatives * (positives + tiedPositives / 2);
            positives += tiedPositives;
            negatives += tiedNegatives;
            tiedPositives = 0;
            tiedNegatives = 0;
        }
        return area / (positives * negatives);
    };
}
/** Σ (recall_k − recall_{k−1}) · precision_k over the distinct scores, not interpolated. Undefined with one class. */
function prepareAveragePrecision(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let answered = 0;
        let positives = 0;
        let tiedPositives = 0;
        let sum = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            answered += count;
            if (labels[row] === 1)
                tiedPositives += count;
            if (lastOfTie[place] === 0 || tiedPositives === 0)
                continue;
            positives += tiedPositives;
            sum += tiedPositives * (positives / answered);
            tiedPositives = 0;
        }
        return answered === positives ? Number.NaN : sum / positives;
    };
}
/** Mean negative log-likelihood in nats; probabilities are clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
function prepareLogLoss(labels, scores) {
    return meanOf(scores.map((score, row) => {
        const probability = labels[row] === 1 ? score : 1 - score;
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }));
}
/** Mean squared distance of the probability from the label (0 best, 1 worst). */
function prepareBrierScore(labels, scores) {
    return meanOf(scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2));
}
/** Σ n_b/n · |mean score − share of positives| over 15 equal-width bins [a, b), the last one closed (design §13). */
function prepareCalibrationError(labels, scores) {
    const bins = Uint8Array.from(scores, binOf);
    const distances = scores.map((score, row) => score - (labels[row] ?? 0));
    return (counts) => {
        const sums = new Float64Array(BINS);
        let rows = 0;
        for (let row = 0; row < bins.length; row++) {
            const count = counts[row] ?? 0;
            const bin = bins[row] ?? 0;
            rows += count;
            sums[bin] = (sums[bin] ?? 0) + count * (distances[row] ?? 0);
        }
        return sums.reduce((total, sum) => total + Math.abs(sum), 0) / rows;
    };
}
/** The product may round across an edge, so the edge itself decides. */
function binOf(score) {
    const bin = Math.min(Math.floor(score * BINS), BINS - 1);
    if (score < bin / BINS)
        return bin - 1;
    return bin < BINS - 1 && score >= (bin + 1) / BINS ? bin + 1 : bin;
}
function byFallingScore(labels, scores) {
    const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const lastOfTie = Uint8Array.from(order, (row, place) => (place + 1 === order.length || scores[row] !== scores[order[place + 1] ?? 0] ? 1 : 0));
    return { order, lastOfTie };
}

;// CONCATENATED MODULE: ./build/shared/judge/metric-table.js



const bootstrapped = { interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
const noRows = 'there are no rows';
const oneClass = 'there are only rows of one class';
const onScores = { ...bootstrapped, task: 'binary', needs: 'score' };
const onClasses = { ...bootstrapped, task: 'binary', direction: 'higher', needs: 'class' };
const onErrors = { ...bootstrapped, task: 'regression', direction: 'lower', needs: 'value', undefinedWhen: noRows };
/** Every metric there is, named and defined as in scikit-learn. A Map, so that no name from outside finds a prototype. */
const METRICS = new Map([
    ['roc_auc', { ...onScores, direction: 'higher', interval: { method: 'delong' }, comparison: 'delong', prepare: prepareRocAuc, undefinedWhen: oneClass }],
    ['average_precision', { ...onScores, direction: 'higher', prepare: prepareAveragePrecision, undefinedWhen: oneClass }],
    ['log_loss', { ...onScores, direction: 'lower', prepare: prepareLogLoss, undefinedWhen: noRows }],
    ['brier_score', { ...onScores, direction: 'lower', prepare: prepareBrierScore, undefinedWhen: noRows }],
    ['calibration_error', { ...onScores, direction: 'lower', prepare: prepareCalibrationError, undefinedWhen: noRows }],
    [
        'accuracy',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives + c.trueNegatives, trials: c.truePositives + c.falsePositives + c.trueNegatives + c.falseNegatives }) },
            comparison: 'score',
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* accuracy */.y2),
            undefinedWhen: noRows,
        },
    ],
    ['balanced_accuracy', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* balancedAccuracy */.q2), undefinedWhen: oneClass }],
    [
        'precision',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falsePositives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* precision */.Fz),
            undefinedWhen: 'no row was answered positive',
        },
    ],
    [
        'recall',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falseNegatives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* recall */.I9),
            undefinedWhen: 'no row is positive',
        },
    ],
    [
        'specificity',
        {
            ...onClasses,
            interval: { method: 'wilson', proportion: (c) => ({ successes: c.trueNegatives, trials: c.trueNegatives + c.falsePositives }) },
            prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* specificity */.jw),
            undefinedWhen: 'no row is negative',
        },
    ],
    ['f1', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics.f1), undefinedWhen: 'no row is positive or answered positive' }],
    ['matthews_corrcoef', { ...onClasses, prepare: (0,class_metrics/* classMetric */.lD)(class_metrics/* matthewsCorrcoef */.VW), undefinedWhen: 'the rows or the answers are all of one class' }],
    ['mean_absolute_error', { ...onErrors, prepare: prepareMeanAbsoluteError }],
    ['root_mean_squared_error', { ...onErrors, prepare: prepareRootMeanSquaredError }],
    ['mean_squared_error', { ...onErrors, prepare: prepareMeanSquaredError }],
    ['median_absolute_error', { ...onErrors, prepare: prepareMedianAbsoluteError }],
    ['mean_absolute_percentage_error', { ...onErrors, prepare: prepareMeanAbsolutePercentageError }],
    ['r2', { ...onErrors, direction: 'higher', prepare: prepareR2, undefinedWhen: 'the labels do not vary' }],
]);
/** @throws RangeError for a name that `checkMetricNames` would have refused */
function metricNamed(name) {
    const metric = METRICS.get(name);
    if (metric === undefined)
        throw new RangeError(`no metric ${JSON.stringify(name)}`);
    return metric;
}


/***/ }),

/***/ 41808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dZ: () => (/* binding */ formatRows),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
/** `25,600` */
function formatCount(count) {
    return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
/** `1 row`, `25,600 rows` */
function formatRows(count) {
    return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}
/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
function decimalsFor(value, spread) {
    const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    if (!(spread > 0))
        return scale;
    return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}
/** `0.845`, `−0.052`; `–` where there is none. */
function formatNumber(value, decimals) {
    if (value === null)
        return NONE;
    const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** `2026-11-21 10:02 UTC` */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `90 %` of 0.9; one decimal where it is needed. */
function formatPercent(share) {
    return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function formatList(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2.1 s`, `35 ms`, `3 min 20 s` */
function formatSeconds(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds < 1000)
        return `${milliseconds} ms`;
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `12.4 kB` */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    // What would be rounded to 1000.0 kB is 1.0 MB.
    const power = UNITS.findIndex((_, place) => bytes / 1000 ** (place + 1) < 999.95 || place === UNITS.length - 1) + 1;
    return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



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

/***/ 58291:
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

/***/ 13072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

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
