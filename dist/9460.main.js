export const id = 9460;
export const ids = [9460,1808,6307,8688,8042];
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
        (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseToRegister */ .Hr)(session);
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
  Hr: () => (/* binding */ refuseToRegister),
  zt: () => (/* binding */ runDeploy),
  b$: () => (/* binding */ runEvaluate),
  Vp: () => (/* binding */ runRegister),
  MJ: () => (/* binding */ runTrain),
  w9: () => (/* binding */ runValidateData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/cli/stage-options.js
var stage_options = __webpack_require__(18764);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/evaluation/reason-with-waiver.js
var reason_with_waiver = __webpack_require__(21654);
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
    const rows = `rows: ${(0,format/* formatCount */.B4)(train)} to train, ${(0,format/* formatCount */.B4)(validation)} to ${result.epochs === null ? 'validate' : 'stop'}, ${(0,format/* formatCount */.B4)(test)} to judge`;
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
function gateLine({ gate, verdict, mode, ...found }) {
    return `${format/* ICON */.kb[verdict]} ${gate}${mode === 'warn' ? ' (warns only)' : ''}: ${(0,reason_with_waiver/* reasonWithWaiver */.b)(found)}`;
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
    return stageLines(result.verdict, 'deploy', { head: states[result.state], lines: [result.reason, ...(result.location === null ? [] : [result.location]), ...(result.pending === null ? [] : [`NOT RECORDED YET: ${result.pending}`])].filter((line) => line !== '') });
}

;// CONCATENATED MODULE: ./build/cli/stages.js





async function runValidateData({ session, options }) {
    const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(162), __webpack_require__.e(1644), __webpack_require__.e(7565), __webpack_require__.e(6560), __webpack_require__.e(6134), __webpack_require__.e(7105), __webpack_require__.e(4743)]).then(__webpack_require__.bind(__webpack_require__, 7105));
    const { validateDataOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 80249));
    const { data, environment, reference } = (0,stage_options/* parseStageOptions */.y)(validateDataOptionsSchema, options);
    const { result, directory } = await validateData({ ...session, data, environment, reference }, session.ports);
    const outputs = { verdict: result.verdict, data: directory, digest: result.data.digest, rows: result.rows, ...filesOf(directory), ...(result.failures === undefined ? {} : { failures: (0,external_node_path_.join)(directory, result.failures.path) }) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: validateDataLines(result), outputs, report: outputs.report };
}
async function runTrain({ session, options, installation }) {
    const { train } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(6560), __webpack_require__.e(6134), __webpack_require__.e(1659), __webpack_require__.e(6151), __webpack_require__.e(6656), __webpack_require__.e(1424)]).then(__webpack_require__.bind(__webpack_require__, 26656));
    const { trainInputsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6240)]).then(__webpack_require__.bind(__webpack_require__, 96240));
    const { data } = (0,stage_options/* parseStageOptions */.y)(trainInputsSchema, options);
    const { wasmDirectory } = installation;
    const tensorflowProgram = [process.execPath, (0,external_node_path_.join)(wasmDirectory, 'train-on-tensorflow.js')];
    const { result, directory } = await train({ ...session, data, wasmDirectory, tensorflowProgram }, session.ports);
    const outputs = { verdict: result.verdict, model: (0,external_node_path_.join)(directory, 'bundle'), digest: result.model.digest, reused: result.reused, ...filesOf(directory) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: trainLines(result), outputs, report: outputs.report };
}
async function runEvaluate({ session, options, installation }) {
    const { evaluateAndGate } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(7565), __webpack_require__.e(6560), __webpack_require__.e(6134), __webpack_require__.e(1659), __webpack_require__.e(6151), __webpack_require__.e(4684), __webpack_require__.e(2947), __webpack_require__.e(2056), __webpack_require__.e(7393), __webpack_require__.e(4695), __webpack_require__.e(9043)]).then(__webpack_require__.bind(__webpack_require__, 64695));
    const { evaluateOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 92045));
    const { inconclusive, model, data, baseline } = (0,stage_options/* parseStageOptions */.y)(evaluateOptionsSchema, options);
    const { result, directory } = await evaluateAndGate({ ...session, model, data, baseline, wasmDirectory: installation.wasmDirectory }, session.ports);
    const outputs = { verdict: result.verdict, evaluation: directory, model: model ?? (0,external_node_path_.join)(session.workDirectory, 'train', 'bundle'), digest: result.model.digest, ...filesOf(directory) };
    const excused = result.verdict === 'inconclusive' && inconclusive === 'warn';
    return { exitCode: excused ? exit_code/* EXIT */.dc.ok : (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: evaluateLines(result), outputs, report: outputs.report };
}
async function runRegister({ session, options, installation }) {
    refuseToRegister(session);
    const { registerModel } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(7565), __webpack_require__.e(6560), __webpack_require__.e(6134), __webpack_require__.e(1659), __webpack_require__.e(6151), __webpack_require__.e(4684), __webpack_require__.e(2947), __webpack_require__.e(2056), __webpack_require__.e(888), __webpack_require__.e(6662)]).then(__webpack_require__.bind(__webpack_require__, 888));
    const { registerOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 91527));
    const { 'dry-run': dryRun, model, evaluation, data, bump, stage } = (0,stage_options/* parseStageOptions */.y)(registerOptionsSchema, options);
    const { result, directory } = await registerModel({ ...session, model, evaluation, data, bump, stage, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
    const files = directory === null ? { result: null, report: null } : filesOf(directory);
    const { verdict, tag, digest, reused } = result;
    const outputs = { verdict, version: tag, tag, digest, reused, 'release-url': result.release_url, ...files };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(verdict), text: registerLines(result), outputs, report: files.report };
}
async function runDeploy({ session, options, installation }) {
    const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(7565), __webpack_require__.e(4508), __webpack_require__.e(4006), __webpack_require__.e(4281)]).then(__webpack_require__.bind(__webpack_require__, 74006));
    const { deployOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2325)]).then(__webpack_require__.bind(__webpack_require__, 82325));
    const { 'dry-run': dryRun, version, environment, rollback, to, reason } = (0,stage_options/* parseStageOptions */.y)(deployOptionsSchema, options);
    await refuseElsewhere(session, { environment, rollback });
    const { result, directory } = await deploy({ ...session, version, environment, rollback, to, reason, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
    const { verdict, state, digest, location } = result;
    const named = (number) => (number === null ? null : `${session.loaded.config.model}@v${number}`);
    const outputs = { verdict, state, environment: result.environment, version: named(result.version), 'previous-version': named(result.previous_version), digest, location, pending: result.pending, ...filesOf(directory) };
    return { exitCode: state === 'broken' ? exit_code/* EXIT */.dc.broken : (0,exit_code/* exitCodeOfVerdict */.og)(verdict), text: deployLines(result), outputs, report: outputs.report };
}
/** A version in a repository lies on the commit that made it, which its workflow knows and a folder on a laptop does not. @throws UserError */
function refuseToRegister({ repository }) {
    if (repository === null)
        return;
    throw new errors/* UserError */.yo(`the registry is that of ${repository}, and only the action register-model registers there; from here it can be read, held, rolled back and deployed from`);
}
/** What serves in a folder is switched where that folder is: here a new one would be made, and the registry would say what is not so. @throws UserError */
async function refuseElsewhere({ loaded, workDirectory, ports, repository }, { environment, rollback }) {
    if (repository === null)
        return;
    const { readTarget } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(7565), __webpack_require__.e(4508), __webpack_require__.e(9718)]).then(__webpack_require__.bind(__webpack_require__, 77337));
    // A folder that is here keeps a copy of the log to go back by.
    if (rollback) {
        const { target, reachable } = await readTarget({ loaded, workDirectory, environment, state: null }, ports);
        if (target === 'directory' && reachable)
            return;
    }
    const { readRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(1442)]).then(__webpack_require__.bind(__webpack_require__, 41442));
    const state = await readRegistry(ports.ledger, loaded.config.model).catch((error) => {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        const byHand = rollback ? '. mlops status tells what serves; going back by hand: docs/registry-on-github.md' : '';
        throw new errors/* PlatformError */.Wk(`nothing was changed, because the registry of ${repository} can't be read: ${error.message}${byHand}`, { cause: error });
    });
    const { reachable, ledger, environment: stage } = await readTarget({ loaded, workDirectory, environment, state }, ports);
    if (reachable || ledger === null)
        return;
    throw new errors/* UserError */.yo(`${stage} holds v${ledger.version}, but its folder is not on this machine; run this where it serves`);
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

/***/ 57824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ columnMeans),
/* harmony export */   qp: () => (/* binding */ columnMeanMetric),
/* harmony export */   zK: () => (/* binding */ nameOfMetric)
/* harmony export */ });
/* harmony import */ var _mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** What results and gates call a metric. */
function nameOfMetric(item) {
    return typeof item === 'string' ? item : `mean(${item.mean})`;
}
/** The means of columns that `evaluate.metrics` asks for. */
function columnMeans(items = []) {
    return items.filter((item) => typeof item !== 'string');
}
/** The mean of a column as a metric: compared like any other, row by row. */
function columnMeanMetric({ mean, better, 'max-missing': maxMissing }) {
    return {
        direction: better,
        needs: 'column',
        column: { name: mean, maxMissing },
        interval: { method: 'bootstrap' },
        comparison: 'bootstrap',
        prepare: (_, values) => meanOfPresent(values),
        undefinedWhen: `no row has a value in column ${mean}`,
    };
}
/** The mean of the rows that have a value. */
function meanOfPresent(values) {
    if (!values.some(Number.isNaN))
        return (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values);
    const sum = (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : value)));
    const share = (0,_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values.map((value) => (Number.isNaN(value) ? 0 : 1)));
    return (counts) => sum(counts) / share(counts);
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    return (counts) => {
        // Sums of their own for every fourth row: one alone would wait for each addition before the next.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let rows = 0;
        const whole = values.length - (values.length % 4);
        for (let row = 0; row < whole; row += 4) {
            const p = counts[row] ?? 0;
            const q = counts[row + 1] ?? 0;
            const r = counts[row + 2] ?? 0;
            const s = counts[row + 3] ?? 0;
            rows += p + q + r + s;
            a += p * (values[row] ?? 0);
            b += q * (values[row + 1] ?? 0);
            c += r * (values[row + 2] ?? 0);
            d += s * (values[row + 3] ?? 0);
        }
        for (let row = whole; row < values.length; row++) {
            rows += counts[row] ?? 0;
            a += (counts[row] ?? 0) * (values[row] ?? 0);
        }
        return (a + b + (c + d)) / rows;
    };
}


/***/ }),

/***/ 21654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonWithWaiver)
/* harmony export */ });
/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
function reasonWithWaiver({ reason, waived }) {
    return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${waived.by} until ${waived.expires})`;
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
