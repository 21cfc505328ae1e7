export const id = 8875;
export const ids = [8875,1731,8814,6307,8688,8042];
export const modules = {

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
/** A terminal shows no more, and a log that holds 10,000 columns nobody reads. */
const MAX_FINDINGS = 50;
function stageLines(verdict, stage, { head, lines }) {
    return [`${format/* ICON */.kb[verdict]} ${stage.padEnd(18)} ${head}`, ...lines.map((line) => INDENT + line)].join('\n');
}
function validateDataLines(result) {
    const columns = Object.keys(result.columns).length;
    const findings = result.findings.filter(({ level }) => level !== 'info');
    const found = findings.length === 0 ? 'no findings' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
    const head = `${(0,format/* formatRows */.dZ)(result.rows)}, ${columns} ${columns === 1 ? 'column' : 'columns'}, ${found}`;
    const suggested = result.suggestion?.diff?.split('\n') ?? [];
    return stageLines(result.verdict, 'validate-data', { head, lines: [...shownFindings(findings).flatMap(findingLines), ...moreFindings(result, findings.length), ...suggested.filter((line) => line !== '')] });
}
/** What fails comes first where not all have room. */
function shownFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    return findings.toSorted((a, b) => Number(a.level !== 'fail') - Number(b.level !== 'fail')).slice(0, MAX_FINDINGS);
}
function moreFindings({ failures }, count) {
    if (count <= MAX_FINDINGS)
        return [];
    const rows = failures === undefined ? '' : `, ${failures.path} ${failures.rows === failures.of ? 'all' : (0,format/* formatCount */.B4)(failures.rows)} of their rows`;
    return [`and ${(0,format/* formatCount */.B4)(count - MAX_FINDINGS)} more findings; result.json beside the report has all of them${rows}`];
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
function evaluateLines(result, config) {
    const interval = `${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)} interval`;
    const metrics = Object.entries(result.metrics).map(([name, value]) => `${name.padEnd(20)} ${shown(value)}`);
    const gates = result.gates.length === 0 ? [`there is no gate in ${config}, and what met none has not passed: add one`] : result.gates.map(gateLine);
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

// EXTERNAL MODULE: ./build/cli/stage-options.js
var stage_options = __webpack_require__(18764);
// EXTERNAL MODULE: ./build/cli/train-model.js
var train_model = __webpack_require__(11731);
;// CONCATENATED MODULE: ./build/cli/stages.js






async function runValidateData({ session, options, installation }) {
    const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(207), __webpack_require__.e(7019), __webpack_require__.e(28), __webpack_require__.e(8098), __webpack_require__.e(4743)]).then(__webpack_require__.bind(__webpack_require__, 48098));
    const { validateDataOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 80249));
    const { localThreads } = await __webpack_require__.e(/* import() */ 8316).then(__webpack_require__.bind(__webpack_require__, 28316));
    const { data, environment, reference, suggest } = (0,stage_options/* parseStageOptions */.y)(validateDataOptionsSchema, options);
    const threads = localThreads((0,external_node_path_.join)(installation.wasmDirectory, 'scan-thread.js'));
    const { result, directory } = await validateData({ ...session, data, environment, reference, suggest, threads }, session.ports);
    const outputs = { verdict: result.verdict, data: directory, digest: result.data.digest, rows: result.rows, ...filesOf(directory), ...pageOf(directory), ...(result.failures === undefined ? {} : { failures: (0,external_node_path_.join)(directory, result.failures.path) }) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: validateDataLines(result), outputs, report: outputs.report };
}
async function runTrain({ session, options, installation }) {
    const { train } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(5164), __webpack_require__.e(1424)]).then(__webpack_require__.bind(__webpack_require__, 74908));
    const { trainInputsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6240)]).then(__webpack_require__.bind(__webpack_require__, 96240));
    const { data } = (0,stage_options/* parseStageOptions */.y)(trainInputsSchema, options);
    const { wasmDirectory } = installation;
    const tensorflowProgram = [process.execPath, (0,external_node_path_.join)(wasmDirectory, 'train-on-tensorflow.js')];
    const { result, directory } = await train({ ...session, data, wasmDirectory, tensorflowProgram }, session.ports);
    const outputs = { verdict: result.verdict, model: (0,external_node_path_.join)(directory, 'bundle'), digest: result.model.digest, reused: result.reused, ...filesOf(directory) };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: trainLines(result), outputs, report: outputs.report };
}
async function runEvaluate({ session, options, installation }) {
    const { evaluateAndGate } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(3351), __webpack_require__.e(5106), __webpack_require__.e(6123), __webpack_require__.e(5670), __webpack_require__.e(658), __webpack_require__.e(5463), __webpack_require__.e(9043)]).then(__webpack_require__.bind(__webpack_require__, 95463));
    const { evaluateOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2045)]).then(__webpack_require__.bind(__webpack_require__, 92045));
    const { inconclusive, model, data, baseline, policy } = (0,stage_options/* parseStageOptions */.y)(evaluateOptionsSchema, options);
    const { underPolicy } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(207), __webpack_require__.e(6266)]).then(__webpack_require__.bind(__webpack_require__, 60545));
    const { wasmDirectory } = installation;
    const { rerunFor } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(6867), __webpack_require__.e(207), __webpack_require__.e(3351), __webpack_require__.e(7019), __webpack_require__.e(5670), __webpack_require__.e(8505)]).then(__webpack_require__.bind(__webpack_require__, 55868));
    const { localBase } = await __webpack_require__.e(/* import() */ 4492).then(__webpack_require__.bind(__webpack_require__, 14492));
    const tensorflow = { program: [process.execPath, (0,external_node_path_.join)(wasmDirectory, 'answer-on-tensorflow.js')], workspace: undefined };
    const rerun = rerunFor({ ...session, wasmDirectory, tensorflow, train: (0,train_model.trainModel)(installation) });
    const resolveBase = rerun && (async (scratch) => rerun(await localBase(session.ports.programs, session.loaded.directory), scratch));
    const { result, directory } = await evaluateAndGate({ ...session, loaded: await underPolicy(session.loaded, { text: policy }), model, data, baseline, wasmDirectory, tensorflow, resolveBase }, session.ports);
    const outputs = { verdict: result.verdict, evaluation: directory, model: model ?? (0,external_node_path_.join)(session.workDirectory, 'train', 'bundle'), digest: result.model.digest, ...filesOf(directory), ...pageOf(directory) };
    const excused = result.verdict === 'inconclusive' && inconclusive === 'warn';
    return { exitCode: excused ? exit_code/* EXIT */.dc.ok : (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict), text: evaluateLines(result, session.loaded.name), outputs, report: outputs.report };
}
async function runRegister({ session, options, installation }) {
    refuseToRegister(session);
    const { registerModel } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(3351), __webpack_require__.e(5106), __webpack_require__.e(6123), __webpack_require__.e(6124), __webpack_require__.e(6662)]).then(__webpack_require__.bind(__webpack_require__, 36124));
    const { registerOptionsSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 91527));
    const { underPolicy } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(207), __webpack_require__.e(6266)]).then(__webpack_require__.bind(__webpack_require__, 60545));
    const { 'dry-run': dryRun, model, evaluation, data, policy, bump, stage } = (0,stage_options/* parseStageOptions */.y)(registerOptionsSchema, options);
    const { result, directory } = await registerModel({ ...session, loaded: await underPolicy(session.loaded, { text: policy }), model, evaluation, data, bump, stage, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
    const files = directory === null ? { result: null, report: null } : filesOf(directory);
    const { verdict, tag, digest, reused } = result;
    const outputs = { verdict, version: tag, tag, digest, reused, 'release-url': result.release_url, ...files };
    return { exitCode: (0,exit_code/* exitCodeOfVerdict */.og)(verdict), text: registerLines(result), outputs, report: files.report };
}
async function runDeploy({ session, options, installation }) {
    const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(2508), __webpack_require__.e(8910), __webpack_require__.e(8426), __webpack_require__.e(4281)]).then(__webpack_require__.bind(__webpack_require__, 18426));
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
    const { readTarget } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1644), __webpack_require__.e(2508), __webpack_require__.e(8910), __webpack_require__.e(8984)]).then(__webpack_require__.bind(__webpack_require__, 38984));
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
function pageOf(directory) {
    return { 'report-html': (0,external_node_path_.join)(directory, 'report.html') };
}


/***/ }),

/***/ 11731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainModel: () => (/* binding */ trainModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The stage train for the stage that has a base commit trained again: no action knows another. */
function trainModel({ wasmDirectory }) {
    return async (inputs, ports) => {
        const { train } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(5164), __webpack_require__.e(5776)]).then(__webpack_require__.bind(__webpack_require__, 74908));
        return train({ ...inputs, wasmDirectory, tensorflowProgram: [process.execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wasmDirectory, 'train-on-tensorflow.js')] }, ports);
    };
}


/***/ }),

/***/ 23519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fixedDecimals)
/* harmony export */ });
/** Made once: making one takes longer than a hundred numbers written by it. */
const formats = new Map();
/** `1,234.500`, `-0.05`: with so many decimals. @param decimals from 0 to 20 */
function fixedDecimals(value, decimals) {
    const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
    return format.format(value);
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

/***/ 21654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonWithWaiver)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);

const MAX_NAME = 100;
/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
function reasonWithWaiver({ reason, waived }) {
    return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(waived.by, MAX_NAME)} until ${waived.expires})`;
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
/* harmony export */   yg: () => (/* binding */ formatDigits),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23519);

const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
const formats = new Map();
/** Making one costs as much as a hundred numbers that it writes, and a table of many columns writes many. */
function numberFormat(limit, digits) {
    const key = `${limit} ${digits}`;
    const known = formats.get(key) ?? new Intl.NumberFormat('en-US', { [limit]: digits });
    formats.set(key, known);
    return known;
}
/** `25,600` */
function formatCount(count) {
    return numberFormat('maximumFractionDigits', 0).format(count);
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
    const text = (0,_judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedDecimals */ .$)(Math.abs(value), decimals);
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** From here on zeros are counted, not read. */
const HUGE = 1e15;
const TINY = 1e-6;
/** `884.504`, `−5`, `1.5e+300`: a number of any size to so many significant digits. */
function formatDigits(value, digits) {
    const size = Math.abs(value);
    const plain = size === 0 || (size >= TINY && size < HUGE);
    return (plain ? numberFormat('maximumSignificantDigits', digits).format(value) : Number(value.toPrecision(digits)).toExponential()).replace(/^-/, MINUS);
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
